import type { DateRange, MeetingKind, MeetingStatus } from '../model/index.ts';
import { plainWords } from './names.ts';
import { lengthOf } from './days.ts';
import type { Cluster } from './meetings.ts';
import type { Report } from './reports.ts';

/** What all reports of a meeting together say. */
export interface MeetingSummary {
  readonly participants: readonly number[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: DateRange | null;
  readonly place: string | null;
  /** All days that a report gives as exactly as any, or the first report's publication, or null. */
  readonly days: DateRange | null;
}

/** Draws a meeting from its reports: the fullest list of participants, the exactest date, the newest status. */
export function summarise(cluster: Cluster): MeetingSummary {
  const reports = [...cluster].sort(byPublication);
  const date = exactest(reports.map((report) => report.date));
  const published = reports.find((report) => report.published !== null)?.published ?? null;
  return {
    participants: participants(reports),
    kind:
      mostGiven(reports.map(({ kind }) => kind).filter((kind) => kind !== 'unspecified')) ?? 'unspecified',
    status: newestStatus(reports),
    date,
    place: place(reports),
    days: allDays(reports) ?? (published === null ? null : { start: published, end: published }),
  };
}

/** Oldest publication first; unknown ones last. */
export function byPublication(
  one: Pick<Report, 'published' | 'key'>,
  other: Pick<Report, 'published' | 'key'>,
): number {
  const a = `${one.published ?? '9'} ${one.key}`;
  const b = `${other.published ?? '9'} ${other.key}`;
  return a < b ? -1 : Number(a > b);
}

function participants(reports: readonly Report[]): readonly number[] {
  const fullest = [...reports].sort((one, other) => other.parties.length - one.parties.length);
  return [...new Set(fullest.flatMap(({ parties }) => parties))];
}

/** The shortest range; where articles disagree on it, the one that most of them give, of equally many the first. */
export function exactest(given: readonly (DateRange | null)[]): DateRange | null {
  const exact = shortest(given);
  const most = mostGiven(exact.map(({ start }) => start));
  const best = exact.find(({ start }) => start === most);
  return best ? { start: best.start, end: best.end } : null;
}

/** Where articles disagree on the day, a question about either finds the meeting. */
function allDays(reports: readonly Report[]): DateRange | null {
  const exact = shortest(reports.map(({ date }) => date));
  const [start] = exact.map((date) => date.start).sort();
  const end = exact
    .map((date) => date.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

function shortest(given: readonly (DateRange | null)[]): readonly DateRange[] {
  const dates = given.filter((date) => date !== null);
  const length = Math.min(...dates.map(lengthOf));
  return dates.filter((date) => lengthOf(date) === length);
}

/** The newest article's word, but a plan does not undo a meeting that was held. */
function newestStatus(reports: readonly Report[]): MeetingStatus {
  const [first] = reports;
  let status = first?.status ?? 'held';
  for (const report of reports.slice(1)) {
    if (report.status !== 'planned' || status === 'cancelled') status = report.status;
  }
  return status;
}

/** The place that most reports give, in the fullest words. */
function place(reports: readonly Report[]): string | null {
  const given = reports.flatMap(({ place }) => (place === null ? [] : [place]));
  const most = mostGiven(given.map(plainWords));
  return given.find((one) => plainWords(one) === most) ?? null;
}

/** The commonest item; of equally common ones the first. */
function mostGiven<Item>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
