import type { CalendarDate } from '../model/index.ts';

const HOUR = 3_600_000;

/** The calendar day and the time of day, `HH:MM`, that clocks of a zone show at an instant (ms). */
export function localTime(
  instant: number,
  zone: string,
): { readonly day: CalendarDate; readonly time: string } {
  const [day = '', time = ''] = wallClock(instant, zone).split(' ');
  return { day, time: time.slice(0, 5) };
}

/**
 * The instant (ms) at which clocks of a zone first show a day and time, `HH:MM`. A time that is skipped
 * when clocks go forward is moved on by the length of the gap; of a time that comes twice the first counts.
 */
export function instantAt(day: CalendarDate, time: string, zone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = offset(asUtc - 24 * HOUR, zone);
  const after = offset(asUtc + 24 * HOUR, zone);
  const fitting = [asUtc - before, asUtc - after].filter((instant) => {
    const local = localTime(instant, zone);
    return local.day === day && local.time === time;
  });
  return fitting.length > 0 ? Math.min(...fitting) : asUtc - before;
}

/** Whether the runtime knows an IANA zone of that name. */
export function isZone(zone: string): boolean {
  try {
    return formatter(zone).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function offset(instant: number, zone: string): number {
  return Date.parse(`${wallClock(instant, zone).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

/** `YYYY-MM-DD HH:MM:SS`, which Swedish writes as ISO 8601 does. */
function wallClock(instant: number, zone: string): string {
  return formatter(zone).format(instant).replace(',', '');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let known = formatters.get(zone);
  if (!known) {
    known = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formatters.set(zone, known);
  }
  return known;
}
