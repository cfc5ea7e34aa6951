/** Days counted from an event: "two weeks before the vote of 9 June", and later "a month after the vote". */
import type { CalendarDate, DateRange } from '../../../model/index.ts';
import { monthOf, yearAndMonth } from '../../../text/dates-calendar.ts';
import { countOf } from '../../../text/dates-spans.ts';
import { addDays, resolveDate } from '../../../text/dates.ts';
import type { DateValue } from '../../../text/dates.ts';
import type { Document } from '../types.ts';
import { NOUNS } from './data/nouns.ts';
import type { PlacedDate } from './placed-date.ts';

const COUNT =
  '(?<![\\p{L}\\p{N}])(?<count>the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})\\s(?<unit>day|week|fortnight|month)s?(?<exact>\\sto\\sthe\\sday)?\\s(?<side>before|after)\\s';
const EVENT = '(?:the|that|an?|his|her|their)\\s(?:[\\p{L}-]+\\s){0,3}?(?<event>\\p{Ll}+)';

/** What may stand before a day: how far from it, and of which event it is. */
const BEFORE_DAY = new RegExp(`${COUNT}(?:${EVENT}\\s(?:of|on)\\s(?:the\\s)?)?$`, 'iu');
const OF_EVENT = new RegExp(`(?<![\\p{L}\\p{N}])${EVENT}\\s(?:of|on)\\s(?:the\\s)?$`, 'iu');
/** "The fire broke out on" */
const EVENT_CAME = new RegExp(
  `(?:^|[.!?]\\s|\\n)${EVENT}\\s(?:was held|took place|broke out|began|started|opened|came|fell|happened|struck)\\s(?:on\\s)?(?:the\\s)?$`,
  'iu',
);
const AFTER_EVENT = new RegExp(
  `${COUNT}(?:the|that)\\s(?<event>\\p{Ll}+)(?![\\p{L}])(?!\\s(?:of|on)\\s)`,
  'giu',
);
/** How many characters such words may take. */
const REACH = 90;

/** The same dates, those that others count from made one with the words that do, and those that count from events told before. */
export function withEventDays(
  doc: Document,
  dates: readonly PlacedDate[],
  place: (start: number, end: number) => Pick<PlacedDate, 'first' | 'last' | 'head'> | null,
): readonly PlacedDate[] {
  const events = new Map<string, { readonly day: Day; readonly at: number }>();
  const known = dates.map((date) => {
    const day = dayOf(doc, date);
    if (day === null) return date;
    const before = doc.text.slice(Math.max(0, date.start - REACH), date.start);
    const event = (EVENT_CAME.exec(before) ?? OF_EVENT.exec(before))?.groups?.['event']?.toLowerCase();
    if (event !== undefined && !Object.hasOwn(NOUNS, event)) events.set(event, { day, at: date.start });
    const match = BEFORE_DAY.exec(before);
    // "a day after a meeting on 3 May": the meeting's own day.
    if (match === null || Object.hasOwn(NOUNS, event ?? '')) return date;
    return counted(doc, date.start - match[0].length, date.end, day, match.groups, place) ?? date;
  });
  if (events.size === 0) return known;
  const later = [...doc.text.matchAll(AFTER_EVENT)].flatMap((match) => {
    const event = events.get(match.groups?.['event']?.toLowerCase() ?? '');
    if (event === undefined || event.at > match.index) return [];
    return counted(doc, match.index, match.index + match[0].length, event.day, match.groups, place) ?? [];
  });
  return withoutOverlaps([...known, ...later].sort((a, b) => a.start - b.start));
}

function withoutOverlaps(sorted: readonly PlacedDate[]): readonly PlacedDate[] {
  let end = 0;
  return sorted.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

type Place = Parameters<typeof withEventDays>[2];
type Groups = Readonly<Record<string, string | undefined>>;

/** A day, and whether its words give the year. */
interface Day {
  readonly date: CalendarDate;
  readonly full: boolean;
}

/** A day of a month; where its words give no year, that of the last one. */
function dayOf({ published }: Document, { value }: PlacedDate): Day | null {
  if (value.type !== 'day') return null;
  const date = resolveDate(value, { published, direction: 'past' })?.start;
  return date === undefined ? null : { date, full: value.year !== null };
}

function counted(
  { text }: Document,
  start: number,
  end: number,
  day: Day,
  groups: Groups | undefined,
  place: Place,
): PlacedDate | null {
  const tokens = place(start, end);
  const days = groups === undefined ? null : daysFrom(day.date, groups);
  if (tokens === null || days === null) return null;
  const value = days.start === days.end ? dayValue(days.start, day.full) : monthValue(days.start, day.full);
  return { start, end, text: text.slice(start, end), rule: 'event', before: '', value, ...tokens };
}

function daysFrom(day: CalendarDate, groups: Groups): DateRange | null {
  const word = (groups['count'] ?? '').toLowerCase();
  const count = /^(?:the|an?)$/u.test(word) ? 1 : countOf(word);
  if (count === null) return null;
  const by = groups['side']?.toLowerCase() === 'before' ? -count : count;
  const unit = groups['unit']?.toLowerCase();
  if (unit !== 'month') {
    const length = unit === 'day' ? 1 : unit === 'week' ? 7 : 14;
    const counted = addDays(day, by * length);
    return { start: counted, end: counted };
  }
  const { year, month } = yearAndMonth(day);
  const { start, end } = monthOf(year, month + by);
  if (groups['exact'] === undefined) return { start, end };
  const same = addDays(start, Number(day.slice(8)) - 1);
  return same > end ? null : { start: same, end: same };
}

/** A day as words give it; without its year the tense tells which. */
function dayValue(date: CalendarDate, full: boolean): DateValue {
  const { year, month } = yearAndMonth(date);
  return { type: 'day', year: full ? year : null, month, day: Number(date.slice(8)) };
}

function monthValue(date: CalendarDate, full: boolean): DateValue {
  const { year, month } = yearAndMonth(date);
  return { type: 'month', year: full ? year : null, month, part: null, which: null };
}
