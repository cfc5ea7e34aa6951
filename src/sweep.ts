import type { Clock, Log, Store } from './model/index.ts';

const DAY = 86_400_000;

/** What the sweep works with. */
export interface SweepParts {
  readonly store: Pick<Store, 'sweep'>;
  /** Milliseconds for which the data of a workspace that removed the bot waits for its return. */
  readonly grace: number;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives what is to be called now and then: on the first call and then once a day it erases the data of workspaces
 * that removed the bot longer ago than the grace period. Never rejects; what failed is tried on the next call.
 */
export function createSweep({ store, grace, clock, log }: SweepParts): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    const now = clock();
    if (now - last < DAY) return;
    try {
      const swept = await store.sweep(now - grace);
      last = now;
      if (swept.length > 0)
        log.info({ workspaces: swept }, 'erased: the bot was removed and has not come back');
    } catch (error) {
      log.error({ err: error }, 'data of workspaces that removed the bot cannot be erased');
    }
  };
}
