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
  StatementQuery,
} from '../src/model/index.ts';
import { LIST_LENGTH, nothing, text, timeline as inOrder, timelineEntries } from '../src/answers/index.ts';
import { pageNumber, period, trailingPeriod, words } from './input.ts';
import { pageActions } from './more.ts';
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
  const entries = timelineEntries(meetings.items, statements.items).slice(
    (page - 1) * LIST_LENGTH,
    page * LIST_LENGTH,
  );
  if (entries.length === 0)
    return nothing([text('Nothing on record: '), ...questionLine(question), text('.')], [], []);
  return inOrder(questionLine(question), entries, totals, pageActions(call, page, total));
}

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

/** Of a pair: what each said that names the other. */
async function statementsFor(
  { person, with: other, about, period }: Question,
  { history }: CommandContext,
  upTo: UpTo,
): Promise<Page<RecordedStatement>> {
  const when = period ? { period } : {};
  const topic = about === undefined ? {} : { about };
  const queries: readonly StatementQuery[] =
    person && other
      ? [
          { speaker: person.id, about: [about, lastName(other)].filter(Boolean).join(' ') },
          { speaker: other.id, about: [about, lastName(person)].filter(Boolean).join(' ') },
        ]
      : [{ ...(person ? { speaker: person.id } : {}), ...topic }];
  const pages = await Promise.all(queries.map((query) => history.statements({ ...query, ...when, ...upTo })));
  const items = new Map(pages.flatMap((page) => page.items).map((statement) => [statement.id, statement]));
  return { items: [...items.values()], total: pages.reduce((sum, page) => sum + page.total, 0) };
}

function lastName({ name }: EntityRef): string {
  return name.split(/\s+/).at(-1) ?? name;
}
