import type {
  Action,
  Answer,
  CommandCall,
  CommandContext,
  EntityRef,
  Line,
  StatementQuery,
} from '../src/model/index.ts';
import { count, nothing, strong, text } from '../src/answers/index.ts';
import { isFiller } from './grammar.ts';
import { without } from './more.ts';
import { handle } from './names.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';
import { tokenize } from './tokens.ts';

/** Words of a topic that are looked for one by one. */
const MOST_WORDS = 4;

interface Nearby {
  readonly line: Line;
  readonly action?: Action;
}

/** Says that no statement fits, and what is on record when one part of the question is let go. */
export async function nothingSaid(
  call: CommandCall,
  question: Question,
  query: StatementQuery,
  context: CommandContext,
): Promise<Answer> {
  const total = async (wider: StatementQuery): Promise<number> =>
    (await context.history.statements({ ...wider, limit: 1 })).total;
  const { person, about } = question;
  const { period, ...anyTime } = query;
  const { about: _, ...anyTopic } = query;
  const nearby: readonly (Nearby | null)[] = [
    period ? await times(call, anyTime, context) : null,
    person && about !== undefined
      ? counted(
          [strong(person.name), text(', about anything')],
          await total(anyTopic),
          'About anything',
          without(call, 'about', 'page'),
        )
      : null,
    person && (query.to !== undefined || query.via !== undefined || (period && about !== undefined))
      ? counted(
          [strong(person.name), text(' in all')],
          await total({ speaker: person.id }),
          `All of ${person.name}`,
          without(call, 'about', 'to', 'via', 'since', 'until', 'on', 'page'),
        )
      : null,
    about !== undefined && (person || query.to !== undefined || query.via !== undefined)
      ? counted(
          [text('About '), strong(about), text(', by anyone')],
          await total({ about }),
          `Anyone about ${about}`,
          without(call, 'speaker', 'to', 'via', 'since', 'until', 'on', 'page'),
        )
      : null,
    ...(person ? await ofOthers(person, context) : await ofThose([question.to, question.via], context)),
    ...(about === undefined ? [] : await wordByWord(call, query, about, total)),
    about !== undefined && !person ? await nameless(about, context) : null,
    about !== undefined
      ? { line: [text('Only the words of statements are searched, not whole articles.')] }
      : null,
  ];
  const found = nearby.filter((each) => each !== null);
  return nothing(
    [text('No statement on record: '), ...questionLine(question), text('.')],
    found.map(({ line }) => line),
    found.flatMap(({ action }) => action ?? []),
  );
}

function counted(what: Line, total: number, label: string, call: CommandCall): Nearby {
  const line = [
    ...what,
    text(total === 0 ? ': nothing on record.' : `: ${count(total, 'statement')} on record.`),
  ];
  return total === 0 ? { line } : { line, action: { label: `${label}: ${total}`, call } };
}

/** Of somebody who is on record with no word: what others say of them, and their meetings. */
async function ofOthers(person: EntityRef, { history }: CommandContext): Promise<readonly Nearby[]> {
  if ((await history.statements({ speaker: person.id, limit: 1 })).total > 0) return [];
  const surname = person.name.split(/\s+/).at(-1) ?? person.name;
  const named = await history.statements({ about: surname, limit: 1 });
  const met = await history.meetings({ participants: [person.id], limit: 1 });
  const about = { name: 'said', options: { about: surname } };
  const meetings = { name: 'who-met', options: { person: handle(person) } };
  return [
    {
      line: [text('Nothing that '), strong(person.name), text(' said is on record.')],
      ...(met.total > 0
        ? { action: { label: `${count(met.total, 'meeting')} of ${person.name}`, call: meetings } }
        : {}),
    },
    ...(named.total > 0
      ? [counted([text('Others about '), strong(surname)], named.total, `Others about ${surname}`, about)]
      : []),
  ];
}

/** A topic can have been meant as a name. */
async function nameless(about: string, { history }: CommandContext): Promise<Nearby | null> {
  if (!/^\p{Lu}[^\s"]*(?:\s\p{Lu}[^\s"]*){0,2}$/u.test(about)) return null;
  const { type } = await history.findEntity(about, { exactly: true });
  return type === 'none' ? { line: [text('No article on record names '), strong(about), text('.')] } : null;
}

/** What somebody said themselves to whom nothing, or through whom nothing, is on record. */
async function ofThose(
  people: readonly (EntityRef | undefined)[],
  { history }: CommandContext,
): Promise<readonly Nearby[]> {
  const asked = people.filter((entity) => entity !== undefined);
  return Promise.all(
    asked.map(async (entity) => {
      const { total } = await history.statements({ speaker: entity.id, limit: 1 });
      const call = { name: 'said', options: { speaker: handle(entity) } };
      return counted([strong(entity.name), text(' as the speaker')], total, `What ${entity.name} said`, call);
    }),
  );
}

async function times(
  call: CommandCall,
  anyTime: StatementQuery,
  { history }: CommandContext,
): Promise<Nearby | null> {
  if (Object.keys(anyTime).length === 0) return null;
  const last = await history.statements({ ...anyTime, limit: 1 });
  const first = await history.statements({ ...anyTime, order: 'oldest', limit: 1 });
  if (last.total === 0) return null;
  const start = first.items[0]?.article.published;
  const end = last.items[0]?.article.published;
  const days: Line = start && end ? [text(', '), { type: 'date', date: { start, end } }] : [];
  return {
    line: [text(`At any time: ${count(last.total, 'statement')}`), ...days, text('.')],
    action: { label: `At any time: ${last.total}`, call: without(call, 'since', 'until', 'on', 'page') },
  };
}

/** Of a topic of several words, which of them are on record by themselves. */
async function wordByWord(
  call: CommandCall,
  query: StatementQuery,
  about: string,
  total: (wider: StatementQuery) => Promise<number>,
): Promise<readonly Nearby[]> {
  const words = tokenize(about).filter(({ word }) => /[\p{L}\p{N}]/u.test(word) && !isFiller(word));
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const found = await Promise.all(
    words.map(async ({ text: word }) => {
      const own = await total({ ...query, about: word });
      const asked = { name: call.name, options: { ...without(call, 'page').options, about: word } };
      return counted([text('With '), strong(word), text(' alone')], own, word, asked);
    }),
  );
  return found.some(({ action }) => action) ? found : [];
}
