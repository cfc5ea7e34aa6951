import { CodedError } from '../src/model/index.ts';
import type {
  Answer,
  Command,
  CommandCall,
  CommandContext,
  EntityRef,
  Page,
  RecordedMeeting,
  RecordedStatement,
} from '../src/model/index.ts';
import { LIST_LENGTH, nothing, text, timeline as inOrder, timelineEntries } from '../src/answers/index.ts';
import { fold } from '../src/text/fold.ts';
import { pageNumber, period, trailingPeriod, words } from './input.ts';
import { assertPage, pageActions } from './more.ts';
import { readFirstName, readName } from './names.ts';
import { ABOUT, PAGE, PERSON, SINCE, UNTIL, WITH } from './options.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';

/** Meetings and statements of a person, a pair or on a topic, in order. */
export const timeline: Command = {
  name: 'timeline',
  description: 'Meetings and statements in order: of a person, a pair or a topic',
  examples: [
    '/timeline Blinken since May',
    '/timeline Blinken with Dermer',
    '/timeline about:"Philadelphi corridor"',
  ],
  options: [PERSON, WITH, ABOUT, SINCE, UNTIL, PAGE],
  async run(input, context) {
    const call: CommandCall = { name: 'timeline', options: input };
    const during = period(input, context);
    const typed = words(input, 'person');
    const person = typed === undefined ? null : await readFirstName(context.history, typed, call, 'person');
    if (person?.type === 'question') return person.answer;
    const when = trailingPeriod(person?.rest ?? '', context);
    const other = words(input, 'with') ?? (when ? undefined : person?.rest || undefined);
    const met = other === undefined ? null : await readName(context.history, other, call, 'with');
    if (met?.type === 'question') return met.answer;
    const about = words(input, 'about');
    if (!person && !met && about === undefined)
      throw new CodedError(
        'missing-option',
        'Say of whom, or of what: /timeline Blinken, or /timeline about:hostages',
      );
    const question = {
      person: person?.entity,
      with: met?.entity,
      about,
      period: during ?? when ?? undefined,
    };
    return answerFor(call, question, context);
  },
};

async function answerFor(call: CommandCall, question: Question, context: CommandContext): Promise<Answer> {
  const page = pageNumber(call.options);
  const upTo = { limit: page * LIST_LENGTH, order: 'oldest' } as const;
  const meetings = await meetingsFor(question, context, upTo);
  const statements = await statementsFor(question, context, upTo);
  const totals = { meetings: meetings.total, statements: statements.total };
  const total = totals.meetings + totals.statements;
  assertPage(page, total);
  const entries = timelineEntries(meetings.items, statements.items).slice(
    (page - 1) * LIST_LENGTH,
    page * LIST_LENGTH,
  );
  if (entries.length === 0)
    return nothing([text('Nothing on record: '), ...questionLine(question), text('.')], [], []);
  return inOrder(questionLine(question), entries, totals, pageActions(call, page, total));
}

/** Statements of one person among which those that concern another are looked for. */
const MOST_OF_ONE = 500;

interface UpTo {
  readonly limit: number;
  readonly order: 'oldest';
}

/** A topic alone has no meetings: articles say what people stated on it. */
async function meetingsFor(
  { person, with: other, about, period }: Question,
  { history }: CommandContext,
  upTo: UpTo,
): Promise<Page<RecordedMeeting>> {
  const people = [person, other].filter((entity) => entity !== undefined);
  if (people.length === 0 || about !== undefined) return { items: [], total: 0 };
  return history.meetings({
    participants: people.map(({ id }) => id),
    ...(period ? { period } : {}),
    ...upTo,
  });
}

/** Of a pair: what each said to or of the other, and what both said together. */
async function statementsFor(
  { person, with: other, about, period }: Question,
  { history }: CommandContext,
  upTo: UpTo,
): Promise<Page<RecordedStatement>> {
  const when = { ...(about === undefined ? {} : { about }), ...(period ? { period } : {}) };
  if (!person || !other)
    return history.statements({ ...(person ? { speaker: person.id } : {}), ...when, ...upTo });
  const [ofPerson, ofOther] = await Promise.all(
    [person, other].map(({ id }) =>
      history.statements({ speaker: id, ...when, order: 'oldest', limit: MOST_OF_ONE }),
    ),
  );
  const between = [
    ...(ofPerson?.items ?? []).filter((statement) => concerns(statement, other)),
    ...(ofOther?.items ?? []).filter((statement) => concerns(statement, person)),
  ];
  const items = [...new Map(between.map((statement) => [statement.id, statement])).values()];
  return { items, total: items.length };
}

/** Whether somebody speaks, is spoken to or is named in a statement. */
function concerns({ speakers, to, evidence }: RecordedStatement, { id, name }: EntityRef): boolean {
  const takesPart = [...speakers, ...to].some((entity) => entity.id === id);
  return takesPart || fold(evidence.text).includes(fold(name.split(/\s+/).at(-1) ?? name));
}
