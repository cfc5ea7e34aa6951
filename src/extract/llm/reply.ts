import { z } from 'zod';

const MOST = 400;
const words = z.string().min(1).max(4_000);
const id = z.string().min(1).max(40);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST);

const entity = z.strictObject({
  id,
  name: words.describe('The fullest form of the name in the article, without titles.'),
  kind: z.enum(['person', 'organization', 'country', 'group']),
  aliases: list(words).describe('Other forms of the name in the article.'),
  roles: list(words).describe('Titles and offices, copied from the article.'),
});

const meeting = z.strictObject({
  participants: list(id).describe('Ids of entities that took part.'),
  kind: z.enum(['in-person', 'call', 'video', 'visit', 'unspecified']),
  status: z.enum(['held', 'planned', 'cancelled', 'denied']),
  when: words.nullable().describe('The words that date it, copied from the evidence; null without any.'),
  place: words.nullable().describe('The place, copied from the evidence; null without any.'),
  about: list(words).describe('What it was about, copied from the article.'),
  trigger: words.describe(
    'The words that tell of the contact ("met", "held talks"), copied from the evidence.',
  ),
  evidence: words.describe('The sentence that tells of it, copied from the article.'),
});

const statement = z.strictObject({
  speakers: list(id).describe('Ids of those who hold the words.'),
  via: list(id).describe(
    'Ids of those through whom the words came (a spokesperson, an office), outermost first.',
  ),
  to: list(id).describe('Ids of those to whom it was said.'),
  act: z.enum(['statement', 'denial', 'promise', 'demand', 'question']),
  cue: words.nullable().describe('The reporting verb or phrase, copied from the evidence; null without one.'),
  content: list(words).describe('What was said, copied from the evidence without the cue, in order.'),
  about: list(words).describe('Noun phrases that say what it is about, copied from the content.'),
  evidence: words.describe('The sentence or sentences with cue and content, copied from the article.'),
});

/** What a model is asked to answer: quotations of the article, no offsets and no dates of its own making. */
export const reply = z.strictObject({
  entities: list(entity),
  meetings: list(meeting),
  statements: list(statement),
});

export type Reply = z.output<typeof reply>;

/** The same as a JSON schema, for endpoints that hold the model to one. */
export const replySchema: unknown = z.toJSONSchema(reply, {
  target: 'draft-7',
  // Strict modes refuse these keywords; zod checks them afterwards.
  override: ({ jsonSchema }) => {
    delete jsonSchema.minLength;
    delete jsonSchema.maxLength;
    delete jsonSchema.maxItems;
  },
});
