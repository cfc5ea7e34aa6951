import type {
  Action,
  Answer,
  Command,
  CommandCall,
  CommandContext,
  EntityRef,
  Line,
  MeetingQuery,
  MeetingTally,
  RecordedMeeting,
} from '../src/model/index.ts';
import { meetingCount, meetingEdge, meetingList, meetingMonths, text } from '../src/answers/index.ts';
import type { MeetingSummary } from '../src/answers/index.ts';
import type { Grammar } from './grammar.ts';
import { ORDERS } from './grammar.ts';
import { choice, pageNumber, words } from './input.ts';
import { nothingMet } from './meetings-nearby.ts';
import { assertPage, pageActions, paging, without } from './more.ts';
import { ON, ORDER, PAGE, PERSON, SINCE, UNTIL, WITH } from './options.ts';
import { questionLine } from './question.ts';
import type { Question } from './question.ts';
import { unknownWords } from './scan.ts';
import { assertNoThird, understand } from './understand.ts';
import type { Understood } from './understand.ts';

const KINDS = ['in-person', 'call', 'video', 'visit', 'unspecified'] as const;
const STATUSES = ['held', 'planned', 'cancelled', 'denied'] as const;
const SHOWS = ['list', 'first', 'last', 'count', 'months', 'undated'] as const;
/** Months on one page: each has a button, and a platform shows twenty. */
const MONTHS = 12;

const GRAMMAR: Grammar = {
  names: ['person', 'with'],
  rest: 'place',
  choices: {
    ...ORDERS,
    first: ['show', 'first'],
    'first time': ['show', 'first'],
    earliest: ['show', 'first'],
    last: ['show', 'last'],
    'last time': ['show', 'last'],
    'most recent': ['show', 'last'],
    latest: ['show', 'last'],
    'how often': ['show', 'count'],
    'how many': ['show', 'count'],
    'how many times': ['show', 'count'],
    count: ['show', 'count'],
    'per month': ['show', 'months'],
    'by month': ['show', 'months'],
    monthly: ['show', 'months'],
    months: ['show', 'months'],
    undated: ['show', 'undated'],
    held: ['status', 'held'],
    planned: ['status', 'planned'],
    upcoming: ['status', 'planned'],
    cancelled: ['status', 'cancelled'],
    canceled: ['status', 'cancelled'],
    denied: ['status', 'denied'],
    call: ['kind', 'call'],
    calls: ['kind', 'call'],
    'by phone': ['kind', 'call'],
    phone: ['kind', 'call'],
    video: ['kind', 'video'],
    'by video': ['kind', 'video'],
    visit: ['kind', 'visit'],
    visits: ['kind', 'visit'],
    'in person': ['kind', 'in-person'],
    'in-person': ['kind', 'in-person'],
  },
};

/** Who met whom: every contact on record of a person or a pair, with first, last, how often and per month. */
export const whoMet: Command = {
  name: 'who-met',
  description: 'Who met whom, when and where: every contact on record, with its sources',
  examples: [
    '/who-met Blinken with Dermer since May',
    '/who-met Blinken and Dermer first',
    '/who-met Blinken how often last year',
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
    {
      name: 'show',
      description: 'All, the first, the last, how often, per month, or those without a date',
      kind: 'choice',
      choices: SHOWS,
    },
    ORDER,
    PAGE,
  ],
  async run(input, context) {
    const asked = await understand({ name: 'who-met', options: input }, GRAMMAR, context);
    if (asked.type === 'question') return asked.answer;
    const question = await questionFor(asked, input, context);
    return answerFor(asked.call, question, context);
  },
};

/** Words that are left over must be a place; a country that somebody never met may be meant as one, too. */
async function questionFor(
  understood: Understood,
  asked: CommandCall['options'],
  { history }: CommandContext,
): Promise<Question> {
  const { call, people, period, rest } = understood;
  const isPlace = async (place: string, of: readonly EntityRef[]): Promise<boolean> =>
    (await history.meetings({ place, participants: of.map(({ id }) => id), limit: 1, uncounted: true }))
      .total > 0;
  if (rest !== '' && words(asked, 'in') === undefined && !(await isPlace(rest, []))) {
    await assertNoThird(understood, history);
    unknownWords(rest);
  }
  const [person, other] = people;
  const question = {
    person,
    with: other,
    place: rest === '' ? undefined : rest,
    kind: choice(call.options, 'kind', KINDS),
    status: choice(call.options, 'status', STATUSES),
    period,
  };
  if (!person || !other || other.kind === 'person' || question.place !== undefined) return question;
  const { total } = await history.meetings({ participants: [person.id, other.id], limit: 1 });
  const isMeant = total === 0 && (await isPlace(other.name, [person]));
  return isMeant ? { ...question, with: undefined, place: other.name } : question;
}

async function answerFor(call: CommandCall, question: Question, context: CommandContext): Promise<Answer> {
  const { history } = context;
  const show = choice(call.options, 'show', SHOWS) ?? 'list';
  const query = { ...queryFor(question), ...(show === 'undated' ? { dated: false } : {}) };
  const tally = await history.tally(query);
  if (tally.total === 0) return nothingMet(call, question, query, context);
  const summary = await summarise(query, tally, context);
  const line = people(question);
  switch (show) {
    case 'count':
      return meetingCount(line, summary, [...behindCounts(call, tally, question), listAction(call, tally)]);
    case 'months':
      return perMonth(call, question, tally);
    case 'first':
    case 'last': {
      const meeting = show === 'first' ? summary.first : summary.last;
      if (meeting) return meetingEdge(show, line, meeting, tally, [listAction(call, tally)]);
      return listOf(call, question, query, summary, context);
    }
    case 'list':
    case 'undated':
      return listOf(call, question, query, summary, context);
    default:
      return show satisfies never;
  }
}

async function listOf(
  call: CommandCall,
  question: Question,
  query: MeetingQuery,
  summary: MeetingSummary,
  { history }: CommandContext,
): Promise<Answer> {
  const page = pageNumber(call.options);
  const order = choice(call.options, 'order', ['newest', 'oldest']) ?? 'newest';
  assertPage(page, summary.tally.total);
  const found = await history.meetings({ ...query, order, uncounted: true, ...paging(page) });
  const title = [...titleOf(question), ...(query.dated === false ? [text(', only undated')] : [])];
  return meetingList(title, { items: found.items, total: summary.tally.total }, summary, [
    ...pageActions(call, page, summary.tally.total),
    ...(summary.tally.total > 1 ? views(call, summary.tally) : []),
  ]);
}

/** "Who met Ada", "Who met whom in May", "Meetings of Ada with Bram". */
function titleOf(question: Question): Line {
  const line = questionLine(question);
  if (question.person && question.with) return [text('Meetings of '), ...line];
  if (question.person) return [text('Who met '), ...line];
  const isNarrowed = line[0]?.type === 'text' && line[0].text.startsWith('only');
  return [text('Who met whom'), ...(line.length > 0 ? [text(isNarrowed ? ', ' : ' ')] : []), ...line];
}

/** The question in words; without any it is about everyone. */
function people(question: Question): Line {
  const line = questionLine(question);
  return line.length > 0 ? line : [text('everyone')];
}

/** Of what is dated and was held, where the question does not name a status; else of all that is dated. */
async function summarise(
  query: MeetingQuery,
  tally: MeetingTally,
  { history }: CommandContext,
): Promise<MeetingSummary> {
  const isHeld = query.status === undefined && tally.byStatus.held > 0;
  const edge = async (order: 'oldest' | 'newest', status: boolean): Promise<RecordedMeeting | null> => {
    const only = {
      ...query,
      ...(status ? { status: 'held' as const } : {}),
      dated: true,
      order,
      limit: 1,
      uncounted: true,
    };
    return (await history.meetings(only)).items[0] ?? null;
  };
  if (query.dated === false || tally.total === tally.undated) return { tally, first: null, last: null };
  const first = await edge('oldest', isHeld);
  if (first) return { tally, first, last: await edge('newest', isHeld) };
  return { tally, first: await edge('oldest', false), last: await edge('newest', false) };
}

function queryFor({ person, with: other, period, kind, status, place }: Question): MeetingQuery {
  const people = [person, other].filter((entity) => entity !== undefined);
  return {
    ...(people.length > 0 ? { participants: people.map(({ id }) => id) } : {}),
    ...(period ? { period } : {}),
    ...(kind === undefined ? {} : { kind: kind as NonNullable<MeetingQuery['kind']> }),
    ...(status === undefined ? {} : { status: status as NonNullable<MeetingQuery['status']> }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Each number leads to the meetings that it counts. */
function behindCounts(call: CommandCall, tally: MeetingTally, { status }: Question): readonly Action[] {
  const list = without(call, 'show', 'page');
  const of = (label: string, options: CommandCall['options']): Action => ({
    label,
    call: { name: call.name, options: { ...list.options, ...options } },
  });
  return [
    ...STATUSES.filter((each) => status === undefined && tally.byStatus[each] > 0).map((each) =>
      of(`${tally.byStatus[each]} ${each}`, { status: each }),
    ),
    ...(tally.undated > 0 ? [of(`${tally.undated} undated`, { show: 'undated' })] : []),
  ];
}

function listAction(call: CommandCall, { total }: MeetingTally): Action {
  return { label: total === 1 ? 'The list' : `All ${total}`, call: without(call, 'show', 'page') };
}

/** The other ways to see the same meetings. */
function views(call: CommandCall, { undated, total, months }: MeetingTally): readonly Action[] {
  const shown = without(call, 'page');
  const view = (label: string, show: (typeof SHOWS)[number]): Action => ({
    label,
    call: { name: call.name, options: { ...shown.options, show } },
  });
  if (call.options['show'] === 'undated') return [view('All', 'list')];
  return [
    view('First', 'first'),
    view('Last', 'last'),
    view('How often', 'count'),
    ...(months.length > 1 ? [view('Per month', 'months')] : []),
    ...(undated > 0 && undated < total ? [view(`${undated} undated`, 'undated')] : []),
  ];
}

function perMonth(call: CommandCall, question: Question, tally: MeetingTally): Answer {
  const order = choice(call.options, 'order', ['newest', 'oldest']) ?? 'newest';
  const all = order === 'newest' ? tally.months.toReversed() : tally.months;
  const page = pageNumber(call.options);
  assertPage(page, all.length, MONTHS);
  const shown = all.slice((page - 1) * MONTHS, page * MONTHS);
  const list = without(call, 'show', 'page', 'since', 'until', 'on');
  const behind = shown.map(({ month, meetings }) => ({
    label: `${monthLabel(month)}: ${meetings}`,
    call: { name: call.name, options: { ...list.options, on: month } },
  }));
  return meetingMonths(people(question), tally, shown, [
    ...behind,
    ...pageActions(call, page, all.length, MONTHS),
    listAction(call, tally),
  ]);
}

function monthLabel(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  return day.toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
}
