import { afterEach, beforeEach } from 'vitest';
import type { History, Store } from '../../src/model/index.ts';
import type { OpenStore } from './store.ts';

/** A store for each test, its history of one workspace, and a clock that the test moves. */
export interface Opened {
  readonly store: Store;
  readonly history: History;
  now: number;
}

/** Opens a store before each test and closes it after. */
export function withStore(open: OpenStore): Opened {
  const opened = { now: Date.parse('2026-03-12T09:00:00Z') } as {
    now: number;
    store: Store;
    history: History;
  };
  beforeEach(async () => {
    opened.now = Date.parse('2026-03-12T09:00:00Z');
    opened.store = await open(() => opened.now);
    opened.history = opened.store.history('terminal:local');
  });
  afterEach(() => opened.store.close());
  return opened;
}
