import type { CalendarDate, DateRange } from '../model/index.ts';

const DAY = 24 * 60 * 60_000;
const numbers = new Map<CalendarDate, number>();
/** Days remembered at most: more than reports are near each other at one time. */
const MOST_REMEMBERED = 5000;

/** The day so many days later (earlier where negative). */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days a range has, both ends included. */
export function lengthOf({ start, end }: DateRange): number {
  return start === end ? 1 : numberOf(end) - numberOf(start) + 1;
}

/** How many days lie between two, whichever is earlier; 0 for one day. */
export function daysBetween(one: CalendarDate, other: CalendarDate): number {
  return one === other ? 0 : Math.abs(numberOf(one) - numberOf(other));
}

/** How many days two ranges share. */
export function sharedDays(one: DateRange, other: DateRange): number {
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return start > end ? 0 : lengthOf({ start, end });
}

/** Whether two ranges share a day. */
export function overlap(one: DateRange, other: DateRange): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Whether the text is a real day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** The day's place in the count of days, remembered because grouping compares each report's with every other's. */
function numberOf(day: CalendarDate): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / DAY;
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  numbers.set(day, number);
  return number;
}
