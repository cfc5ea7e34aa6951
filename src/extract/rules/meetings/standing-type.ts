import type { MeetingStatus } from '../../../model/index.ts';

/** How a contact stands at the time of the article, or that the words leave it open. */
export interface Standing {
  readonly status: MeetingStatus;
  /** Where dates of the clause lie; null where they may lie on either side. */
  readonly direction: 'past' | 'future' | null;
  /** The present tense, or "ahead of": a day still to come makes it planned. */
  readonly open: boolean;
  /** The words that decided, for `explain`. */
  readonly because: string;
  /** A word of the contact's own phrase decided: the clause around it tells of another time. */
  readonly own?: true;
  /** The verb by which it fell through: a day of that verb is not the contact's. */
  readonly by?: number;
}

/** It was. */
export const held: Standing = { status: 'held', direction: 'past', open: false, because: 'past' };
/** It is to be. */
export const planned = (because: string): Standing => ({
  status: 'planned',
  direction: 'future',
  open: false,
  because,
});
/** It was to be and is not. */
export const cancelled = (because: string): Standing => ({
  status: 'cancelled',
  direction: null,
  open: false,
  because,
});
/** It is said not to have been, or one side will not have it. */
export const denied = (because: string, direction: Standing['direction'] = 'past'): Standing => ({
  status: 'denied',
  direction,
  open: false,
  because,
});
/** The tense leaves it open. */
export const open = (because: string): Standing => ({ status: 'held', direction: null, open: true, because });
