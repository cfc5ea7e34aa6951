import type { CalendarDate, DateRange } from '../model/index.ts';
import {
  addDays,
  dayOf,
  daysBetween,
  monthOf,
  weekdayOf,
  weekOf,
  yearAndMonth,
  yearOf,
} from './dates-calendar.ts';
import type { DateValue, MonthPart, Unit, Which } from './dates-value.ts';

/** What a date is understood against. */
export interface DateContext {
  /** Day of publication; null leaves all but full dates open. */
  readonly published: CalendarDate | null;
  /** Whether the clause tells of what was or of what will be; null takes the nearer day. */
  readonly direction: 'past' | 'future' | null;
  /** The day that "two days later" counts from; null is the day of publication. */
  readonly anchor?: CalendarDate | null;
}

/**
 * The days a date expression means, or null where the text leaves them open. Vague expressions are
 * ranges: weeks run from Monday to Sunday, "early" is the 1st to 10th, "mid" to the 20th, "late" the rest.
 */
export function resolveDate(value: DateValue, given: DateContext): DateRange | null {
  const context = isDay(given.published) ? given : { ...given, published: null };
  switch (value.type) {
    case 'day': {
      const year = value.year ?? shiftedYear(value.yearShift, context);
      return year === null
        ? yearlessDay(value.month, value.day, context)
        : single(dayOf(year, value.month, value.day));
    }
    case 'month':
      return month(value, context);
    case 'year':
      return halfOf(yearOf(value.year), value.half);
    case 'weekday':
      if (context.published !== null && value.week !== undefined) {
        const from = (value.which === 'that' ? context.anchor : null) ?? context.published;
        return single(addDays(weekOf(from, value.week).start, value.weekday));
      }
      return context.published === null ? null : single(weekday(value.weekday, value.which, context));
    case 'unit':
      return context.published === null
        ? null
        : unit(value.unit, value.shift, value.part, context.published, context);
    case 'anchored': {
      // "The same week" as nothing that was told: nobody knows which.
      if (!context.anchor && value.whole && value.shift === 0) return null;
      const anchor = context.anchor ?? context.published;
      if (anchor !== null && value.whole && value.unit === 'week') return weekOf(anchor, value.shift);
      return anchor === null ? null : anchored(value.unit, value.shift, anchor);
    }
    case 'monthday':
      return single(monthday(value.day, context));
    case 'range':
      return range(value.from, value.to, context);
    default:
      return value satisfies never;
  }
}

/** A day of publication that is none leaves open what would count from it. */
function isDay(published: CalendarDate | null): boolean {
  return published === null || !Number.isNaN(Date.parse(`${published}T00:00:00Z`));
}

function single(day: CalendarDate | null): DateRange | null {
  return day === null ? null : { start: day, end: day };
}

/** "24 January": the last one, the next one, or the nearer of both. */
function yearlessDay(
  monthNumber: number,
  day: number,
  { published, direction }: DateContext,
): DateRange | null {
  if (published === null) return null;
  const { year } = yearAndMonth(published);
  const candidates = [year - 1, year, year + 1].flatMap((y) => dayOf(y, monthNumber, day) ?? []);
  return single(choose(candidates, published, direction));
}

function choose(
  days: readonly CalendarDate[],
  published: CalendarDate,
  direction: DateContext['direction'],
): CalendarDate | null {
  const fits = days.filter((day) =>
    direction === 'past' ? day <= published : direction === 'future' ? day >= published : true,
  );
  const near = (day: CalendarDate): number => Math.abs(daysBetween(published, day));
  return fits.sort((a, b) => near(a) - near(b))[0] ?? null;
}

function month(value: DateValue & { readonly type: 'month' }, context: DateContext): DateRange | null {
  const year =
    value.year ?? shiftedYear(value.yearShift, context) ?? monthYear(value.month, value.which, context);
  return year === null ? null : partOf(monthOf(year, value.month), value.part);
}

function shiftedYear(shift: number | undefined, { published }: DateContext): number | null {
  return shift === undefined || published === null ? null : yearAndMonth(published).year + shift;
}

function monthYear(
  monthNumber: number,
  which: Which | null,
  { published, direction }: DateContext,
): number | null {
  if (published === null) return null;
  const now = yearAndMonth(published);
  if (which === 'this') return now.year;
  if (which === 'last' || which === 'previous') return monthNumber < now.month ? now.year : now.year - 1;
  if (which === 'next' || which === 'following') return monthNumber > now.month ? now.year : now.year + 1;
  if (direction === 'past') return monthNumber <= now.month ? now.year : now.year - 1;
  if (direction === 'future') return monthNumber >= now.month ? now.year : now.year + 1;
  const distance = monthNumber - now.month;
  if (distance > 6) return now.year - 1;
  return distance < -6 ? now.year + 1 : now.year;
}

function partOf(range: DateRange, part: MonthPart | null): DateRange {
  const prefix = range.start.slice(0, 8);
  switch (part) {
    case null:
      return range;
    case 'early':
      return { start: range.start, end: `${prefix}10` };
    case 'mid':
      return { start: `${prefix}11`, end: `${prefix}20` };
    case 'late':
      return { start: `${prefix}21`, end: range.end };
    case 'first half':
      return { start: range.start, end: `${prefix}15` };
    case 'second half':
      return { start: `${prefix}16`, end: range.end };
    default:
      return part satisfies never;
  }
}

function halfOf({ start, end }: DateRange, half: 'first half' | 'second half' | undefined): DateRange {
  if (half === undefined) return { start, end };
  const year = start.slice(0, 4);
  return half === 'first half' ? { start, end: `${year}-06-30` } : { start: `${year}-07-01`, end };
}

function weekday(day: number, which: Which | null, context: DateContext): CalendarDate {
  const published = context.published ?? '';
  const counts = which === 'previous' || which === 'that' || which === 'following';
  const from = counts ? (context.anchor ?? published) : published;
  const ahead = (day - weekdayOf(from) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  switch (which) {
    case 'last':
    case 'previous':
      return addDays(from, back === 0 ? -7 : back);
    case 'that':
      return addDays(from, context.anchor ? ahead : back);
    case 'following':
      return addDays(from, ahead === 0 ? 7 : ahead);
    case 'next':
      // Said early in a week, "next Friday" is not this week's.
      return addDays(weekOf(from, 1).start, day);
    case 'this':
      return addDays(from, context.direction === 'past' ? back : ahead);
    case null:
      if (context.direction === null) return addDays(from, ahead < -back ? ahead : back);
      return addDays(from, context.direction === 'future' ? ahead : back);
    default:
      return which satisfies never;
  }
}

function unit(
  name: Unit,
  shift: number | null,
  part: MonthPart | null,
  from: CalendarDate,
  context: DateContext,
): DateRange | null {
  const { year, month } = yearAndMonth(from);
  const by = shift ?? 0;
  switch (name) {
    case 'day':
      return single(addDays(from, by));
    case 'week':
      return weekOf(from, by);
    case 'weekend': {
      const saturday = addDays(weekOf(from, weekendShift(from, shift, context.direction)).start, 5);
      return { start: saturday, end: addDays(saturday, 1) };
    }
    case 'month':
      return partOf(monthOf(year, month + by), part);
    case 'year':
      return yearOf(year + by);
    default:
      return name satisfies never;
  }
}

/** "the weekend" is this week's once it has begun or where it is to come, else the one that was. */
function weekendShift(from: CalendarDate, shift: number | null, direction: DateContext['direction']): number {
  if (shift !== null) return shift;
  return direction === 'future' || weekdayOf(from) >= 5 ? 0 : -1;
}

/** The first such day from the anchor on that is not too late, or the last before; without an anchor as "24 January". */
function monthday(day: number | 'last', context: DateContext): CalendarDate | null {
  const { published, direction } = context;
  const anchor = context.anchor ?? published;
  if (anchor === null) return null;
  const now = yearAndMonth(anchor);
  const days = [-1, 0, 1].flatMap((by) => {
    const { start, end } = monthOf(now.year, now.month + by);
    const { year, month: number } = yearAndMonth(start);
    return day === 'last' ? end : (dayOf(year, number, day) ?? []);
  });
  if (context.anchor === null || context.anchor === undefined) return choose(days, anchor, direction);
  const isTooLate = (one: CalendarDate): boolean =>
    direction === 'past' && published !== null && one > published;
  return days.find((one) => one >= anchor && !isTooLate(one)) ?? days.findLast((one) => one < anchor) ?? null;
}

function anchored(name: Unit, shift: number, anchor: CalendarDate): DateRange | null {
  switch (name) {
    case 'day':
      return single(addDays(anchor, shift));
    case 'week':
      return single(addDays(anchor, 7 * shift));
    case 'weekend':
    case 'month':
    case 'year':
      return unit(name, shift, null, anchor, { published: anchor, direction: null });
    default:
      return name satisfies never;
  }
}

function range(from: DateValue, to: DateValue, context: DateContext): DateRange | null {
  const last = resolveDate(to, context);
  const first = last && resolveDate(from, { ...context, anchor: last.start });
  if (first === null || last === null) return null;
  if (first.start <= last.end) return { start: first.start, end: last.end };
  // "from Friday to Monday", "30 December to 2 January": the beginning lies in the week or year before.
  const earlier = from.type === 'weekday' ? addDays(first.start, -7) : null;
  return earlier !== null && earlier <= last.end ? { start: earlier, end: last.end } : null;
}
