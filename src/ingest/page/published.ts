import type { CalendarDate } from '../../model/index.ts';

/** A time that a page gives: its day as written, and the instant where zone and hour are given. */
export interface GivenTime {
  readonly day: CalendarDate;
  readonly instant: number | null;
  /** True where the zone is UTC, which is rarely a newsroom's own. */
  readonly isUtc: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})`, 'i');
const MONTH_FIRST = new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i');
const IN_PATH = new RegExp(`/(\\d{4})[/-](\\d{1,2}|${MONTH})[/-](\\d{1,2})(?=[/-]|$)`, 'i');

/** Reads a time in the forms that news pages use; null where there is none in it. */
export function parseTime(text: string): GivenTime | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year = '', month = '', date = '', hour, minute, zone] = iso;
    const day = dayOf(year, month, date);
    if (day === null) return null;
    const offset = zone?.replace(/^(?:UTC|GMT)$/i, 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    const instant = offset === undefined ? Number.NaN : Date.parse(`${day}T${hour}:${minute}:00${offset}`);
    return { day, instant: Number.isNaN(instant) ? null : instant, isUtc: offset?.toUpperCase() === 'Z' };
  }
  const spelled = spelledDay(text) ?? compactDay(text);
  if (spelled !== null) return { day: spelled, instant: null, isUtc: false };
  const epoch = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  if (epoch === undefined) return null;
  const instant = Number(epoch) * (epoch.length === 10 ? 1_000 : 1);
  return { day: new Date(instant).toISOString().slice(0, 10), instant, isUtc: true };
}

function spelledDay(text: string): CalendarDate | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dayOf(dayFirst[3] ?? '', monthNumber(dayFirst[2] ?? ''), dayFirst[1] ?? '');
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst === null) return null;
  return dayOf(monthFirst[3] ?? '', monthNumber(monthFirst[1] ?? ''), monthFirst[2] ?? '');
}

function compactDay(text: string): CalendarDate | null {
  const compact = COMPACT.exec(text.trim());
  return compact === null ? null : dayOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
}

/** The date in an article's address (`/2026/10/12/…`, `/2026/oct/12/…`), or null. */
export function dayInPath(path: string): CalendarDate | null {
  const found = IN_PATH.exec(path);
  if (found === null) return null;
  const month = found[2] ?? '';
  return dayOf(found[1] ?? '', /^\d/.test(month) ? month : monthNumber(month), found[4] ?? '');
}

/**
 * The day of publication out of all times that a page gives for it, the most trusted first: the first one's
 * day as written; where that is in UTC and another gives the same instant in a zone, the day in that zone.
 */
export function dayOfPublication(times: readonly GivenTime[]): CalendarDate | null {
  const [first] = times;
  if (first === undefined) return null;
  const local = times.find((time) => !time.isUtc && time.instant !== null && time.instant === first.instant);
  return first.isUtc && local !== undefined ? local.day : first.day;
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
