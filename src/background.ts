import { createAlerts } from './alerts.ts';
import { createPoller } from './feeds.ts';
import { createWorker } from './jobs.ts';
import type { Clock, Ingest, Log, Platform, Store } from './model/index.ts';
import type { Pipeline } from './pipeline.ts';

/** What goes on by itself while Readout runs: posted links, feeds, and word to those who follow. */
export interface Background {
  /** Takes up what a dead process left, then works until `stop`. */
  start(): Promise<void>;
  /** A job was added: looks at once. */
  wake(): void;
  /** Takes nothing more and waits for what is in hand; the rest stays in the database. */
  stop(): Promise<void>;
}

/** What it works with. */
export interface BackgroundParts {
  readonly store: Store;
  readonly ingest: Pick<Ingest, 'readFeed'>;
  readonly pipeline: Pipeline;
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  readonly log: Log;
}

/** Looks after the workspaces of the platforms that run here. */
export function createBackground(parts: BackgroundParts): Background {
  const worker = createWorker(parts);
  const served = { ...parts, platforms: parts.platforms.map(({ name }) => name), wake: worker.wake };
  const rounds = [createPoller(served), createAlerts(served)];
  return {
    start: async () => {
      await worker.start();
      for (const each of rounds) each.start();
    },
    wake: worker.wake,
    stop: async () => {
      await Promise.all([worker, ...rounds].map((each) => each.stop()));
    },
  };
}
