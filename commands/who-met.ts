import { CodedError } from '../src/model/index.ts';
import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  EntityRef,
  Line,
  MeetingQuery,
  Page,
  RecordedMeeting,
} from '../src/model/index.ts';
import { count, meetingList, nothing, strong, text } from '../src/answers/index.ts';
import { choice, pageNumber, period, trailingPeriod, words } from './input.ts';
import { assertPage, pageActions, paging, without } from './more.ts';
import { handle, readFirstName } from './names.ts';
import { ON, ORDER, PAGE, PERSON, SINCE, UNTIL, WITH } from './options.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';

const KINDS = ['in-person', 'call', 'video', 'visit', 'unspecified'] as const;
const STATUSES = ['held', 'planned', 'cancelled', 'denied'] as const;

/** Who met whom: every contact on record of a person or a pair, with first, last and how often. */
export const whoMet: Command = {
  name: 'who-met',
  description: 'Who met whom, when and where: every contact on record, with its sources',
  examples: [
    '/who-met Blinken with Dermer since May',
    '/who-met Blinken and Dermer',
    '/who-met Blinken in Cairo status:planned',
  ],
  options: [
    PERSON,
    WITH,
    SINCE,
    UNTIL,
    ON,
    { name: 'in', description: 'A place, as articles name it', kind: 'text' },
    { name: 'kind', description: 'How they met', kind: 'choice', choices: KINDS },
    { name: 'status', description: 'Whether it took place', kind: 'choice', choices: STATUSES },
    ORDER,
    PAGE,
  ],
  async run(input, context) {
    const call: CommandCall = { name: 'who-met', options: input };
    const asked = await understand(call, context);
    return asked.type === 'question' ? asked.answer : answerFor(call, asked.question, context);
  },
};

type Understood =
  | { readonly type: 'question'; readonly answer: Answer }
  | { readonly type: 'understood'; readonly question: Question };

/** Names first; what follows a name is the other party, or else a time or a place. */
async function understand(call: CommandCall, context: CommandContext): Promise<Understood> {
  const { history } = context;
  const during = period(call.options, context);
  const first = words(call.options, 'person');
  const named = first === undefined ? null : await readFirstName(history, first, call, 'person');
  if (named?.type === 'question') return named;
  const other = words(call.options, 'with') ?? named?.rest ?? '';
  const met = other === '' ? null : await readFirstName(history, other, call, 'with');
  const left = met?.type === 'question' ? other : (met?.rest ?? '');
  const when = trailingPeriod(left, context);
  const where = when === null && left !== '' && (await isKnownPlace(context, left)) ? left : undefined;
  if (met?.type === 'question' && when === null && where === undefined) return met;
  if (left !== '' && when === null && where === undefined)
    throw new CodedError('unknown-word', `Readout does not know "${left}" as a time or a place on record.`);
  return {
    type: 'understood',
    question: {
      person: named?.entity,
      with: met?.type === 'entity' ? met.entity : undefined,
      place: words(call.options, 'in') ?? where,
      kind: choice(call.options, 'kind', KINDS),
      status: choice(call.options, 'status', STATUSES),
      period: during ?? when ?? undefined,
    },
  };
}

async function isKnownPlace({ history }: CommandContext, place: string): Promise<boolean> {
  return (await history.meetings({ place, limit: 1 })).total > 0;
}

async function answerFor(call: CommandCall, question: Question, context: CommandContext): Promise<Answer> {
  const { history } = context;
  const query = queryFor(question, call);
  const page = pageNumber(call.options);
  const found = await history.meetings({ ...query, ...paging(page) });
  assertPage(page, found.total);
  if (found.total === 0) return nothingMet(call, question, context);
  const edge = async (order: 'oldest' | 'newest'): Promise<(typeof found.items)[number] | null> =>
    (await history.meetings({ ...query, order, limit: 1 })).items[0] ?? null;
  const held =
    question.status === undefined ? await history.meetings({ ...query, status: 'held', limit: 1 }) : found;
  const summary = { first: await edge('oldest'), last: await edge('newest'), held: held.total };
  return meetingList(questionLine(question), found, summary, pageActions(call, page, found.total));
}

function queryFor(question: Question, call: CommandCall): MeetingQuery {
  const kind = choice(call.options, 'kind', KINDS);
  const status = choice(call.options, 'status', STATUSES);
  const people = [question.person, question.with].filter((entity) => entity !== undefined);
  return {
    ...(people.length > 0 ? { participants: people.map(({ id }) => id) } : {}),
    ...(question.period ? { period: question.period } : {}),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(question.place === undefined ? {} : { place: question.place }),
    order: choice(call.options, 'order', ['newest', 'oldest']) ?? 'newest',
  };
}

/** Says that nothing fits, and what is on record when the question is wider. */
async function nothingMet(
  call: CommandCall,
  question: Question,
  { history }: CommandContext,
): Promise<Answer> {
  const people = [question.person, question.with].filter((entity) => entity !== undefined);
  const nearby = await Promise.all(
    people.map(async (entity) => nearbyOf(entity, await contacts(history, [entity]))),
  );
  const pair = people.length === 2 ? (await contacts(history, people)).total : 0;
  const wider: readonly Action[] =
    pair > 0
      ? [
          {
            label: 'At any time, anywhere',
            call: without(call, 'since', 'until', 'on', 'in', 'kind', 'status', 'page'),
          },
        ]
      : [];
  const alone = nearby.filter(({ total }) => total > 0).map(({ action }) => action);
  return nothing(
    [text('No meeting on record: '), ...questionLine(question), text('.')],
    nearby.map(({ line }) => line),
    [...wider, ...alone],
  );
}

type Contacts = Page<RecordedMeeting>;

/** How many contacts there are, and the last of them. */
async function contacts(history: CommandContext['history'], people: readonly EntityRef[]): Promise<Contacts> {
  return history.meetings({ participants: people.map(({ id }) => id), limit: 1 });
}

function nearbyOf(
  entity: EntityRef,
  { items: [last], total }: Contacts,
): { readonly total: number; readonly line: Line; readonly action: Action } {
  const day: Line = last?.date ? [text(', the last on '), { type: 'date', date: last.date }] : [];
  return {
    total,
    line: [strong(entity.name), text(`: ${count(total, 'meeting')} on record`), ...day, text('.')],
    action: {
      label: `All of ${entity.name}`,
      call: { name: 'who-met', options: { person: handle(entity) } },
    },
  };
}
