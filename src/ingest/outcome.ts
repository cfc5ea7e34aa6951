import type { Reading, UnreadableReason } from '../model/index.ts';

export type Unreadable = Extract<Reading, { status: 'unreadable' }>;

/** A page that gave no article; `detail` makes the message exact, `transient` says that later may be better. */
export function unreadable(
  reason: UnreadableReason,
  detail: string | null = null,
  transient = false,
): Unreadable {
  return { status: 'unreadable', reason, detail, transient };
}
