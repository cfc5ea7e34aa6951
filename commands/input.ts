import { CodedError } from '../src/model/index.ts';
import type { CalendarDate, CommandCall, CommandContext, DateRange } from '../src/model/index.ts';
import { parsePeriod } from '../src/text/dates.ts';
import { localTime } from '../src/text/zone.ts';

type Options = CommandCall['options'];

/** An option's words, or undefined where it was not given. */
export function words(input: Options, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** An option's words as one of a union's members, or undefined; the parser has let no others through. */
export function choice<T extends string>(input: Options, name: string, among: readonly T[]): T | undefined {
  return among.find((candidate) => candidate === input[name]);
}

/** No list is longer; SQLite takes no number beyond 64 bits. */
const LAST_PAGE = 1_000_000;

/** The page of a list that is asked for, from 1. */
export function pageNumber(input: Options): number {
  const page = input['page'];
  return typeof page === 'number' && page >= 1 ? Math.min(Math.floor(page), LAST_PAGE) : 1;
}

/** Today in the zone that the asker's channel lives in. */
export function today(context: CommandContext): string {
  return localTime(context.now(), context.zone).day;
}

/** Reads `since:`, `until:` and `on:`. Throws CodedError for words that name no time, or an end before its start. */
export function period(input: Options, context: CommandContext): Partial<DateRange> | undefined {
  const on = read(input, 'on', context);
  const since = read(input, 'since', context);
  const until = read(input, 'until', context);
  const start = since ? (since.start ?? since.end) : on?.start;
  const end = until ? (until.end ?? until.start) : (on?.end ?? rangeEnd(input, since));
  if (start === undefined && end === undefined) return undefined;
  const days = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  assertPeriod(days);
  return days;
}

/** Throws CodedError for a period that ends before it begins. */
export function assertPeriod({ start, end }: Partial<DateRange>): void {
  if (start !== undefined && end !== undefined && start > end)
    throw new CodedError('empty-period', `That period ends (${end}) before it begins (${start}).`);
}

/** Reads one day: `2024-11-04`, "4 November 2024", "yesterday". Throws CodedError for anything else. */
export function readDay(value: string, today: CalendarDate): CalendarDate {
  const found = parsePeriod(value, today);
  if (found?.start !== undefined && found.start === found.end) return found.start;
  throw new CodedError('bad-date', `Readout needs one day, such as 2024-11-04, not "${value}".`);
}

/** "since 3 to 5 June" names both ends. */
function rangeEnd(input: Options, since: Partial<DateRange> | undefined): string | undefined {
  return /\b(?:to|until|till)\b/i.test(words(input, 'since') ?? '') ? since?.end : undefined;
}

function read(input: Options, name: string, context: CommandContext): Partial<DateRange> | undefined {
  const value = words(input, name);
  return value === undefined ? undefined : readPeriod(value, name, context);
}

function readPeriod(value: string, name: string, context: CommandContext): Partial<DateRange> {
  const found = parsePeriod(value, today(context));
  if (found) return found;
  const message = `Readout does not read "${value}" as a time. Try ${name}:2024-11-01, ${name}:May or ${name}:"last week".`;
  throw new CodedError('bad-date', message);
}
