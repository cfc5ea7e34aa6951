import type { Unreadable, UnreadableReason } from '../model/index.ts';

/** A page that gave no article; `detail` makes the message exact, `transient` says that later may be better. */
export function unreadable(
  reason: UnreadableReason,
  detail: string | null = null,
  transient = false,
): Unreadable {
  return { status: 'unreadable', reason, detail, transient };
}

/** A host that wants to be left alone until an instant, ms. */
export function waiting(detail: string | null, retryAt: number): Unreadable {
  return { ...unreadable('asked-to-wait', detail, true), retryAt };
}
