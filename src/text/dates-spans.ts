import type { CalendarDate, DateRange } from '../model/index.ts';
import { addDays, monthOf, yearAndMonth, yearOf } from './dates-calendar.ts';

const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th', 'last'],
];
const QUARTER = 3;
const HALF = 6;

/** A number in digits or in words up to twelve; `null` for other words, 1 for none. */
export function countOf(words: string | undefined): number | null {
  if (words === undefined) return 1;
  const spelt = COUNTS.indexOf(words);
  if (spelt >= 0) return spelt;
  return /^\d+$/u.test(words) ? Number(words) : null;
}

/**
 * Periods that questions name and news hardly does: "2024-05", "Q3 2024", "the second half of 2024", "the 1990s",
 * "this year so far", "the past 24 hours". Takes lower-case words; null for others.
 */
export function namedPeriod(words: string, today: CalendarDate): DateRange | null {
  const said = words.replace(/^(?:in|during|over|within) /u, '').replace(/^the /u, '');
  return (
    isoMonth(said) ??
    partOfYear(said, today) ??
    decade(said) ??
    years(said) ??
    soFar(said, today) ??
    lastHours(said, today)
  );
}

function isoMonth(said: string): DateRange | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/u.exec(said) ?? [];
  const number = Number(month);
  return year !== undefined && number >= 1 && number <= 12 ? monthOf(Number(year), number) : null;
}

function partOfYear(said: string, today: CalendarDate): DateRange | null {
  const now = yearAndMonth(today);
  const match =
    /^(?:(?<which>this|last) (?<alone>quarter)|q(?<q>[1-4])|h(?<h>[12])|(?<nth>\w+) (?<unit>quarter|half))(?:,? (?:of )?(?<year>\d{4}|this year|last year|the year))?$/u.exec(
      said,
    )?.groups;
  if (!match) return null;
  if (match['alone'] !== undefined) {
    const quarter = Math.floor((now.month - 1) / QUARTER) - (match['which'] === 'last' ? 1 : 0);
    return months(now.year, quarter * QUARTER + 1, QUARTER);
  }
  const isHalf = match['h'] !== undefined || match['unit'] === 'half';
  const parts = isHalf ? 2 : 4;
  const number = Number(match['q'] ?? match['h'] ?? ordinal(match['nth'] ?? '', parts));
  if (!(number >= 1 && number <= parts)) return null;
  const length = isHalf ? HALF : QUARTER;
  const first = (number - 1) * length + 1;
  return months(yearIn(match['year'], first, now), first, length);
}

/** Without a year the last one that has begun is meant. */
function yearIn(
  said: string | undefined,
  month: number,
  now: { readonly year: number; readonly month: number },
): number {
  if (said === undefined) return month <= now.month ? now.year : now.year - 1;
  if (/^\d/u.test(said)) return Number(said);
  return said === 'last year' ? now.year - 1 : now.year;
}

function ordinal(word: string, parts: number): number {
  if (word === 'last') return parts;
  return ORDINALS.findIndex((names) => names.includes(word)) + 1;
}

function months(year: number, first: number, length: number): DateRange {
  return { start: monthOf(year, first).start, end: monthOf(year, first + length - 1).end };
}

function decade(said: string): DateRange | null {
  const [, start] = /^(\d{3}0)s$/u.exec(said) ?? [];
  return start === undefined
    ? null
    : { start: yearOf(Number(start)).start, end: yearOf(Number(start) + 9).end };
}

function years(said: string): DateRange | null {
  const [, first, last] = /^((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)$/u.exec(said) ?? [];
  if (first === undefined || last === undefined || first > last) return null;
  return { start: yearOf(Number(first)).start, end: yearOf(Number(last)).end };
}

function soFar(said: string, today: CalendarDate): DateRange | null {
  const [, before, after] = /^(?:this (year|month) so far|so far this (year|month))$/u.exec(said) ?? [];
  const unit = before ?? after;
  if (unit === undefined) return null;
  return {
    start: `${today.slice(0, unit === 'year' ? 4 : 7)}${unit === 'year' ? '-01' : ''}-01`,
    end: today,
  };
}

function lastHours(said: string, today: CalendarDate): DateRange | null {
  const [, count] = /^(?:last|past) (\w+ )?hours?$/u.exec(said) ?? [];
  const hours = countOf(count?.trim());
  if (hours === null || !/hours?$/u.test(said)) return null;
  return { start: addDays(today, -Math.ceil(hours / 24)), end: today };
}
