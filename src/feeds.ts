import { pollOf } from './feed-poll.ts';
import type { Clock, DueFeed, Ingest, Log, Store } from './model/index.ts';
import { createRounds } from './rounds.ts';
import type { Rounds } from './rounds.ts';

/** Feeds in hand at once; a host has one request at a time, which ingest sees to. */
const HANDS = 4;
/** Milliseconds between looks for feeds whose time has come. */
const LOOK = 2_000;

/** What the poller works with. */
export interface PollerParts {
  readonly store: Store;
  readonly ingest: Pick<Ingest, 'readFeed'>;
  /** Whose workspaces are looked after: those that can be briefed. */
  readonly platforms: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  /** Called after links were added to the queue. */
  readonly wake: () => void;
  /** From 0 to 1, for jitter. */
  readonly random?: () => number;
}

/** Asks the feeds of all channels for what is new, each in its time. What was missed while nobody asked is made up for. */
export function createPoller(parts: PollerParts): Rounds {
  const { store, platforms, clock, log } = parts;
  return createRounds({
    hands: HANDS,
    every: LOOK,
    log,
    next: async () => {
      const feed = await store.feeds.take(clock(), platforms);
      return feed && (() => pollFeed(feed, parts));
    },
  });
}

async function pollFeed(
  feed: DueFeed,
  { store, ingest, clock, log, wake, random = Math.random }: PollerParts,
): Promise<void> {
  const reading = await ingest.readFeed(feed.url, feed.validators);
  const ids = reading.status === 'feed' ? reading.items.map(({ id }) => id) : [];
  const unseen = new Set(await store.feeds.unseen(feed.id, ids));
  const poll = pollOf(feed, reading, unseen, clock(), random());
  await store.feeds.settle(feed.id, poll);
  if (poll.fault) log.warn({ feed: feed.id, url: feed.url, ...poll.fault }, 'a feed was not read');
  if (poll.jobs.length > 0) wake();
}
