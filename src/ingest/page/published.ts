import type { CalendarDate } from '../../model/index.ts';
import { clockIn } from './clock.ts';

/** A time that a page gives: its day as written, and the instant where zone and hour are given. */
export interface GivenTime {
  readonly day: CalendarDate;
  readonly instant: number | null;
  /** True where the zone is UTC, which is rarely a newsroom's own. */
  readonly isUtc: boolean;
  /** ISO 8601 as far as it is given, in its own zone: `2026-10-05T23:30:00-04:00`, `2026-10-05T23:30:00`, `2026-10-05`. */
  readonly iso: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const ISO_DAY = /(\d{4})-(\d{2})-(\d{2})/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})`, 'i');
const MONTH_FIRST = new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i');
const IN_PATH = new RegExp(`/(\\d{4})[/-](\\d{1,2}|${MONTH})[/-](\\d{1,2})(?=[/-]|$)`, 'i');

/** Reads a time in the forms that news pages and feeds use; null where there is none in it. */
export function parseTime(text: string): GivenTime | null {
  const found = isoDay(text) ?? spelledDay(text) ?? compactDay(text);
  if (found !== null) {
    const clock = clockIn(text.slice(found.end)) ?? clockIn(text.slice(0, found.start));
    if (clock === null) return { day: found.day, instant: null, isUtc: false, iso: found.day };
    const iso = `${found.day}T${clock.time}${clock.zone ?? ''}`;
    const instant = clock.zone === null ? null : Date.parse(iso);
    return { day: found.day, instant, isUtc: clock.zone === 'Z', iso };
  }
  const epoch = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  if (epoch === undefined) return null;
  const instant = Number(epoch) * (epoch.length === 10 ? 1_000 : 1);
  const iso = new Date(instant).toISOString().replace('.000Z', 'Z');
  return { day: iso.slice(0, 10), instant, isUtc: true, iso };
}

interface FoundDay {
  readonly day: CalendarDate;
  readonly start: number;
  readonly end: number;
}

function foundDay(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => CalendarDate | null) {
  const day = match === null ? null : parts(match);
  if (match === null || day === null) return null;
  return { day, start: match.index, end: match.index + match[0].length };
}

function isoDay(text: string): FoundDay | null {
  return foundDay(ISO_DAY.exec(text), ([, year = '', month = '', date = '']) => dayOf(year, month, date));
}

function spelledDay(text: string): FoundDay | null {
  return (
    foundDay(DAY_FIRST.exec(text), ([, day = '', month = '', year = '']) =>
      dayOf(year, monthNumber(month), day),
    ) ??
    foundDay(MONTH_FIRST.exec(text), ([, month = '', day = '', year = '']) =>
      dayOf(year, monthNumber(month), day),
    )
  );
}

function compactDay(text: string): FoundDay | null {
  return foundDay(COMPACT.exec(text.trim()), ([, year = '', month = '', day = '']) =>
    dayOf(year, month, day),
  );
}

/** The date in an article's address (`/2026/10/12/…`, `/2026/oct/12/…`), or null. */
export function dayInPath(path: string): CalendarDate | null {
  const found = IN_PATH.exec(path);
  if (found === null) return null;
  const month = found[2] ?? '';
  return dayOf(found[1] ?? '', /^\d/.test(month) ? month : monthNumber(month), found[4] ?? '');
}

/**
 * The time of publication out of all that a page gives for it, the most trusted first: the first one as
 * written; where that is in UTC and another gives the same instant in the newsroom's own zone, that one.
 */
export function timeOfPublication<T extends GivenTime>(times: readonly T[]): T | null {
  const [first] = times;
  if (first === undefined) return null;
  const local = times.find((time) => !time.isUtc && time.instant !== null && time.instant === first.instant);
  return first.isUtc && local !== undefined ? local : first;
}

const HOUR = 3_600_000;
/** Offsets from UTC that newsrooms live at: Honolulu to Auckland, in hours. */
const WEST = -10;
const EAST = 13;

/**
 * The newsroom's own day of a publication: as written where the time has a zone; where it is in UTC, a day that the
 * page or its address gives without a zone, if it is a day on which that instant fell somewhere in the world. What
 * a Californian paper publishes on Monday evening is Tuesday in UTC, and "on Monday" in the text means the first.
 */
export function newsroomDay(first: GivenTime, days: readonly CalendarDate[]): CalendarDate {
  const { instant, isUtc, day } = first;
  if (!isUtc || instant === null) return day;
  return days.find((other) => mayBe(instant, other)) ?? day;
}

function mayBe(instant: number, day: CalendarDate): boolean {
  const start = Date.parse(`${day}T00:00:00Z`);
  return instant + EAST * HOUR >= start && instant + WEST * HOUR < start + 24 * HOUR;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dayOf(year: string, month: string, day: string): CalendarDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isReal && Number(year) >= 1900 ? text : null;
}
