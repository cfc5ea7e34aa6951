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
}
