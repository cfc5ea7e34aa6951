import type { CalendarDate, DateRange, MeetingStatus } from '../model/index.ts';
import { wordingOf } from './wording.ts';

interface Told {
  readonly status: MeetingStatus;
  readonly date: DateRange | null;
  readonly published: CalendarDate | null;
  readonly evidence: string;
}

/**
 * Whether the status can have moved from one report to the other. A plan is of a meeting that is yet to come; what
 * was called off was held only where an article says so of that very day; a plan that follows a cancellation is of
 * another day.
 */
export function statusesAgree(one: Told, other: Told): boolean {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    if (a.status === 'planned' && b.status === 'held' && !isYetToCome(a, b)) return false;
    if (a.status === 'cancelled' && b.status === 'held' && !isSameDate(a.date, b.date)) return false;
    if (a.status === 'cancelled' && b.status === 'planned' && !isPlannedBefore(b, a)) return false;
  }
  return true;
}

/** Whether the held meeting was not over when the plan was published. */
function isYetToCome(plan: Told, held: Told): boolean {
  const day = held.date?.end ?? held.published;
  if (plan.published === null || day === null) return true;
  return wordingOf(plan).further ? day > plan.published : day >= plan.published;
}

function isPlannedBefore(plan: Told, cancelled: Told): boolean {
  if (isSameDate(plan.date, cancelled.date)) return true;
  return plan.published === null || cancelled.published === null || plan.published <= cancelled.published;
}

function isSameDate(one: DateRange | null, other: DateRange | null): boolean {
  return one !== null && other !== null && one.start === other.start && one.end === other.end;
}
