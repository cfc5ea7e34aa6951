import type { DateValue, MonthPart, Unit, Which } from './dates-value.ts';
import { lookup } from './lookup.ts';

/** The named groups of a rule's pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const fixed = (month: number, day: number): DateValue => ({ type: 'day', year: null, month, day });
const HOLIDAYS: Readonly<Record<string, DateValue>> = lookup({
  "New Year's Day": fixed(1, 1),
  "New Year's Eve": fixed(12, 31),
  'Christmas Eve': fixed(12, 24),
  Christmas: fixed(12, 25),
  'Christmas Day': fixed(12, 25),
  'Boxing Day': fixed(12, 26),
  'May Day': fixed(5, 1),
});

function monthNumber(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** A day of a month; without a year where the words give none. */
export function dayValue(groups: Groups, day: string, month: string): DateValue {
  const year = groups['year'];
  return {
    type: 'day',
    year: year === undefined ? null : Number(year),
    month: monthNumber(groups[month]),
    day: Number(groups[day]),
    ...yearShift(groups),
  };
}

/** A month or a part of it. */
export function monthValue(groups: Groups, part: MonthPart | null): DateValue {
  const year = groups['year'];
  return {
    type: 'month',
    year: year === undefined ? null : Number(year),
    month: monthNumber(groups['month']),
    part,
    which: whichOf(groups['which']),
    ...yearShift(groups),
  };
}

/** "in January last year" */
function yearShift(groups: Groups): { readonly yearShift?: number } {
  const words = groups['relative'];
  return words === undefined ? {} : { yearShift: shiftOf(words) };
}

function shiftOf(words: string): number {
  return ['last', 'this', 'next'].indexOf(words.toLowerCase()) - 1;
}

/** "Tuesday of last week", "Tuesday of that week" */
export function weekdayOfWeek(groups: Groups): DateValue {
  const weekday = WEEKDAYS.indexOf((groups['weekday'] ?? '').slice(0, 3).toLowerCase());
  const words = groups['relative'];
  return words === undefined
    ? { type: 'weekday', weekday, which: 'that', week: 0 }
    : { type: 'weekday', weekday, which: null, week: shiftOf(words) };
}

/** "later that month", "early the next month" */
export function unitOfStory(groups: Groups): DateValue {
  return {
    type: 'anchored',
    unit: lower(groups['unit']) as Unit,
    shift: groups['next'] === undefined ? 0 : 1,
    whole: true,
  };
}

/** A day of the week. */
export function weekdayValue(word: string | undefined, which: Which | null): DateValue {
  return { type: 'weekday', weekday: WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase()), which };
}

/** From one to the other, both included. */
export function rangeValue(from: DateValue | null, to: DateValue | null): DateValue | null {
  return from === null || to === null ? null : { type: 'range', from, to };
}

/** Which of several the word before a unit picks. */
export function whichOf(words: string | undefined): Which | null {
  switch (words?.toLowerCase()) {
    case undefined:
      return null;
    case 'last':
    case 'this past':
      return 'last';
    case 'next':
      return 'next';
    case 'the following':
      return 'following';
    case 'the previous':
      return 'previous';
    case 'that':
      return 'that';
    default:
      return 'this';
  }
}

/** The part of a month that words such as "early" or "the end of" pick. */
export function partOf(words: string | undefined): MonthPart | null {
  if (words === undefined || /^(?:earlier|later)$/iu.test(words)) return null;
  if (/early|beginning|start/iu.test(words)) return 'early';
  return /mid/iu.test(words) ? 'mid' : 'late';
}

/** "first" or "second" before "half of". */
export function halfPart(words: string | undefined): 'first half' | 'second half' {
  return lower(words) === 'first' ? 'first half' : 'second half';
}

/** "last week", "later this month". */
export function unitValue(groups: Groups): DateValue {
  const unit = lower(groups['unit']) as Unit;
  const which = lower(groups['which']);
  const part = unit === 'month' ? partOf(groups['part']) : null;
  if (which === 'the previous') return { type: 'anchored', unit, shift: -1, whole: true };
  if (which === 'the following') return { type: 'anchored', unit, shift: 1, whole: true };
  if (which === 'this') return { type: 'unit', unit, shift: unit === 'weekend' ? null : 0, part };
  return { type: 'unit', unit, shift: which === 'last' ? -1 : 1, part };
}

const NEAR_DAYS: Readonly<Record<string, number>> = lookup({
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
});

/** "yesterday", "last night": a day next to that of publication. */
export function nearDay(words: string): DateValue {
  const shift = NEAR_DAYS[words.toLowerCase().replaceAll(/\s/gu, ' ')] ?? 0;
  return { type: 'unit', unit: 'day', shift, part: null };
}

function counted(groups: Groups): { readonly unit: Unit; readonly by: number } {
  const word = lower(groups['count']);
  const spelt = word === 'a' || word === 'an' ? 1 : NUMBERS.indexOf(word);
  const by = spelt >= 0 ? spelt : Number(word);
  const unit = lower(groups['unit']);
  if (unit === 'night') return { unit: 'day', by };
  return unit === 'fortnight' ? { unit: 'week', by: 2 * by } : { unit: unit as Unit, by };
}

/** So many units before publication (`sign` -1) or after it (1). */
export function agoValue(groups: Groups, sign: number): DateValue {
  const { unit, by } = counted(groups);
  return { type: 'unit', unit, shift: sign * by, part: null };
}

/** "two days later": so many units from the anchor. */
export function laterValue(groups: Groups): DateValue {
  const { unit, by } = counted(groups);
  const back = /earlier|before/iu.test(groups['side'] ?? '');
  return { type: 'anchored', unit, shift: back ? -by : by };
}

/** A day near the anchor. */
export function anchoredDay(shift: number): DateValue {
  return { type: 'anchored', unit: 'day', shift };
}

/** A day with a name of its own, or null. */
export function holiday(words: string): DateValue | null {
  return HOLIDAYS[words.replace('’', "'").replaceAll(/\s/gu, ' ')] ?? null;
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase().replaceAll(/\s/gu, ' ');
}
