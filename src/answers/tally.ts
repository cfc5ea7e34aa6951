import type {
  Action,
  Answer,
  Block,
  CalendarDate,
  DateRange,
  Line,
  MeetingStatus,
  MeetingTally,
  RecordedMeeting,
} from '../model/index.ts';
import { meetingFacts } from './facts.ts';
import { answer, count, faint, heading, items, join, paragraph, strong, text } from './inline.ts';
import { meetingItem } from './meeting.ts';

/** What a question about meetings comes to, over all its pages. */
export interface MeetingSummary {
  readonly tally: MeetingTally;
  /** Of those that were held and are dated; of all that are dated where none was held. */
  readonly first: RecordedMeeting | null;
  readonly last: RecordedMeeting | null;
}

const STATUSES: readonly MeetingStatus[] = ['held', 'planned', 'cancelled', 'denied'];

/** "12 meetings on record: 9 held, 3 planned · 2 of them undated · first 3 May 2024 · last 9 June 2024". */
export function tallyLine({ tally, first, last }: MeetingSummary): Line {
  const kinds = STATUSES.filter((status) => tally.byStatus[status] > 0);
  const split = kinds.map((status) => `${tally.byStatus[status]} ${status}`).join(', ');
  const isPlain = kinds.length === 1 && kinds[0] === 'held';
  const day = (word: string, meeting: RecordedMeeting | null): readonly Line[] =>
    meeting?.date ? [[faint(`${word} `), { type: 'date', date: meeting.date }]] : [];
  const isOne = first?.id === last?.id;
  const held = kinds.length > 1 && first?.status === 'held' ? ' held' : '';
  const days = isOne
    ? day(soleWord(tally, first), first)
    : [...day(`first${held}`, first), ...day(`last${held}`, last)];
  const parts: readonly Line[] = [
    [faint(`${count(tally.total, 'meeting')} on record${isPlain || split === '' ? '' : `: ${split}`}`)],
    ...doubts(tally).map((words): Line => [faint(words)]),
    ...(tally.total > 1 ? days : []),
  ];
  return join(parts, ' · ');
}

/** "held 3 May", or "the dated one 3 May" where others were held on nobody knows which day. */
function soleWord({ byStatus }: MeetingTally, sole: RecordedMeeting | null): string {
  return sole && byStatus[sole.status] === 1 ? sole.status : 'the dated one';
}

/** What a count cannot be sure of. */
function doubts({ total, undated, reaching }: MeetingTally): readonly string[] {
  return [
    ...(undated > 0 ? [total === undated ? 'undated' : `${undated} of them undated`] : []),
    ...(reaching > 0 ? [`${reaching} may lie outside this time`] : []),
  ];
}

/** How often: at least and at most, with what stands behind each number. `behind` leads to the meetings that a number counts. */
export function meetingCount(question: Line, summary: MeetingSummary, behind: readonly Action[]): Answer {
  const { tally } = summary;
  const sure = tally.total - tally.undated - tally.reaching;
  const range =
    sure === tally.total
      ? count(sure, 'meeting')
      : `At least ${count(sure, 'meeting')}, at most ${tally.total}`;
  const facts = [
    ...STATUSES.filter((status) => tally.byStatus[status] > 0).map((status) => ({
      label: `${status[0]?.toUpperCase()}${status.slice(1)}`,
      line: [text(String(tally.byStatus[status]))],
    })),
    ...between(summary),
  ];
  const blocks: readonly Block[] = [
    heading([text('How often: '), ...question], 1),
    paragraph([strong(range), text(' on record.')]),
    ...(facts.length > 0 ? [{ type: 'facts' as const, facts }] : []),
    ...explained(tally),
  ];
  return answer('normal', blocks, { ...tally, sure }, { actions: behind });
}

function between({
  tally,
  first,
  last,
}: MeetingSummary): readonly { readonly label: string; readonly line: Line }[] {
  const held = first?.status === 'held' && tally.byStatus.held < tally.total ? ' held' : '';
  const day = (label: string, date: DateRange | null | undefined) =>
    date ? [{ label, line: [{ type: 'date' as const, date }] }] : [];
  return first?.id === last?.id
    ? day('Dated', first?.date)
    : [...day(`First${held}`, first?.date), ...day(`Last${held}`, last?.date)];
}

function explained({ undated, reaching }: MeetingTally): readonly Block[] {
  const lines = [
    ...(undated > 0
      ? [
          `No article says when ${undated === 1 ? 'one of them was' : `${undated} of them were`}: it may be told of elsewhere with its day, so it is in the upper number alone.`,
        ]
      : []),
    ...(reaching > 0
      ? [
          `${count(reaching, 'meeting')} may lie outside the time you asked for: ${reaching === 1 ? 'its' : 'their'} articles give a longer time, or differ on the day.`,
        ]
      : []),
  ];
  return lines.map((line) => paragraph([faint(line)]));
}

/** Months in which meetings are on record, with how many; `months` is the page of them that is shown. */
export function meetingMonths(
  question: Line,
  tally: MeetingTally,
  months: MeetingTally['months'],
  actions: readonly Action[],
): Answer {
  const without = [
    ...(tally.undated > 0 ? [`${tally.undated} undated`] : []),
    ...(tally.withoutMonth > 0 ? [`${tally.withoutMonth} dated only to several months`] : []),
  ];
  const blocks: readonly Block[] = [
    heading([text('Meetings per month: '), ...question], 1),
    paragraph([
      faint(`${count(tally.total, 'meeting')} on record; here are those that articles date to one month`),
    ]),
    ...items(
      months.map(({ month, meetings }) => ({
        line: [{ type: 'date', date: monthRange(month) }, text(': '), strong(String(meetings))],
      })),
    ),
    ...(without.length > 0 ? [paragraph([faint(`Not in any month: ${without.join(', ')}.`)])] : []),
  ];
  return answer('normal', blocks, { ...tally, months }, { actions });
}

/** First to last day of a month, `YYYY-MM`. */
export function monthRange(month: string): DateRange {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const end: CalendarDate = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { start: `${month}-01`, end };
}

/** The first or the last meeting of a question, and what may have come before or after it. */
export function meetingEdge(
  edge: 'first' | 'last',
  question: Line,
  meeting: RecordedMeeting,
  tally: MeetingTally,
  actions: readonly Action[],
): Answer {
  const word = edge === 'first' ? 'earlier' : 'later';
  const notes = [
    ...(tally.undated > 0
      ? [`${count(tally.undated, 'undated meeting')} on record may have been ${word}.`]
      : []),
    ...(meeting.date && meeting.date.start !== meeting.date.end
      ? [`Articles give no closer date than this, so that another of that time may have been ${word}.`]
      : []),
  ];
  const blocks: readonly Block[] = [
    heading([text(`${edge === 'first' ? 'First' : 'Last'} meeting on record: `), ...question], 1),
    ...items([meetingItem(meeting)]),
    ...notes.map((note) => paragraph([faint(note)])),
  ];
  return answer('normal', blocks, { [edge]: meetingFacts(meeting), undated: tally.undated }, { actions });
}
