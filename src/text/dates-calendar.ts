import type { CalendarDate, DateRange } from '../model/index.ts';

const DAY = 86_400_000;

/** Day of the week, Monday 0 to Sunday 6. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(toMs(date)).getUTCDay() + 6) % 7;
}

/** The day `days` after `date` (before it where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(toMs(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `a` to `b`. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.round((toMs(b) - toMs(a)) / DAY);
}

/** Year and month (1 to 12) of a date. */
export function yearAndMonth(date: CalendarDate): { readonly year: number; readonly month: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** The day, or null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): CalendarDate | null {
  const date = iso(year, month, day);
  return new Date(toMs(date)).toISOString().slice(0, 10) === date ? date : null;
}

/** Monday to Sunday around a date, `shift` weeks on. */
export function weekOf(date: CalendarDate, shift = 0): DateRange {
  const start = addDays(date, 7 * shift - weekdayOf(date));
  return { start, end: addDays(start, 6) };
}

/** First to last of a month; months beyond 12 or below 1 run into the neighbouring years. */
export function monthOf(year: number, month: number): DateRange {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { start: first, end: last };
}

/** The whole year. */
export function yearOf(year: number): DateRange {
  return { start: iso(year, 1, 1), end: iso(year, 12, 31) };
}

function toMs(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function iso(year: number, month: number, day: number): CalendarDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
