import type { CalendarDate, DateRange } from '../../model/index.ts';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
const format = new Intl.DateTimeFormat('en-GB', DAY);

/** "2 Dec 2024", or "2–8 Dec 2024" for a range. */
export function dateWords(date: CalendarDate | DateRange): string {
  if (typeof date === 'string') return format.format(Date.parse(date));
  const { start, end } = date;
  if (start === end) return format.format(Date.parse(start));
  return format.formatRange(Date.parse(start), Date.parse(end)).replaceAll('\u2009', '');
}
