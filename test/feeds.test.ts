import type { IncomingHttpHeaders } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../db/index.ts';
import { createPoller } from '../src/feeds.ts';
import { createIngest } from '../src/ingest/index.ts';
import type { Ingest, NewSubscription, Store } from '../src/model/index.ts';
import type { Rounds } from '../src/rounds.ts';
import { answerWords } from './answers/words.ts';
import { serve } from './ingest/loopback.ts';
import type { Loopback } from './ingest/loopback.ts';
import { workerOf } from './working.ts';
import { article, createWorld } from './world.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;

/** What the loopback server answers with, and what it was asked. */
const server: { status: number; items: string[]; asked: IncomingHttpHeaders[] } = {
  status: 200,
  items: [],
  asked: [],
};
let loopback: Loopback;
let ingest: Ingest;
let world: World;
let poller: Rounds;

beforeAll(async () => {
  loopback = await serve((request, response) => {
    server.asked.push(request.headers);
    const etag = `"${server.items.join()}"`;
    if (server.status === 200 && request.headers['if-none-match'] === etag)
      return response.writeHead(304).end();
    const items = server.items.map(
      (id) =>
        `<item><guid>${id}</guid><title>Item ${id}</title><link>https://ledger.example/${id}</link></item>`,
    );
    response.writeHead(server.status, { 'content-type': 'application/rss+xml', etag });
    return response.end(
      `<rss version="2.0"><channel><title>The Ledger</title>${items.join('')}</channel></rss>`,
    );
  });
  ingest = createIngest({ allowLoopback: true });
});
afterAll(async () => {
  await ingest.close();
  await loopback.stop();
});
beforeEach(async () => {
  Object.assign(server, { status: 200, items: ['b', 'a'], asked: [] });
  world = await createWorld();
  for (const id of ['a', 'b', 'c']) {
    const url = `https://ledger.example/${id}`;
    world.web.set(
      url,
      article(
        url,
        `Article ${id}. Ada Okoro met Bram Visser in Geneva on Friday. “We agree on the harbour,” Okoro said.`,
      ),
    );
  }
  poller = pollerOf(world.store);
});
afterEach(async () => {
  await poller.stop();
  await world.store.close();
});

function pollerOf(store: Store): Rounds {
  const { log, time } = world;
  const wake = (): void => {
    time.wakes += 1;
  };
  return createPoller({
    store,
    ingest,
    platforms: ['discord'],
    clock: () => time.now,
    log,
    wake,
    random: () => 0.5,
  });
}

function subscription(change: Partial<NewSubscription> = {}): NewSubscription {
  const plain = { title: null, mode: 'brief', include: [], exclude: [], addedBy: '@ada' } as const;
  return { ...plain, channel: 'c1', url: `${loopback.url}/rss`, ...change };
}

/** Lets the time of the next poll come, and polls. */
async function pollLater(minutes = 20): Promise<void> {
  world.time.now += minutes * MINUTE;
  await poller.round();
}

/** Works the queue off. */
async function post(): Promise<readonly string[]> {
  const { store, platform } = world;
  const worker = workerOf(world);
  await worker.start();
  await vi.waitFor(async () => expect(await store.jobs.pending()).toBe(0));
  await worker.stop();
  return platform.posted.map(({ answer }) => answerWords(answer)[0] ?? '');
}

test('a new feed brings its newest article, and later each new one, in its channel', async () => {
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  expect(world.time.wakes).toBe(1);
  expect(await post()).toEqual(['# [Okoro meets Visser](https://ledger.example/b)']);
  server.items = ['c', 'b', 'a'];
  await pollLater();
  expect(await post()).toEqual([
    '# [Okoro meets Visser](https://ledger.example/b)',
    '# [Okoro meets Visser](https://ledger.example/c)',
  ]);
  expect(world.platform.posted.map(({ target }) => [target.channel, target.message])).toEqual([
    ['c1', null],
    ['c1', null],
  ]);
});

test('an unchanged feed is asked for with what its server gave, and costs no body', async () => {
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  await pollLater();
  await pollLater();
  expect(server.asked.map((headers) => headers['if-none-match'])).toEqual([undefined, '"b,a"', '"b,a"']);
  const [feed] = await world.store.history('discord:1').feeds();
  expect(feed).toMatchObject({ lastSuccess: world.time.now, fault: null, title: 'The Ledger' });
});

test('a feed is not asked before its time', async () => {
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  await pollLater(14);
  expect(server.asked).toHaveLength(1);
  await pollLater(1);
  expect(server.asked).toHaveLength(2);
});

test('a feed whose articles are recorded posts none, and they are in the history', async () => {
  await world.store.history('discord:1').addFeed(subscription({ mode: 'record' }));
  await poller.round();
  expect(await post()).toEqual([]);
  const history = world.store.history('discord:1');
  expect((await history.counts()).articles).toBe(1);
  expect((await history.feeds())[0]?.items).toMatchObject({ articles: 1, refused: 0, waiting: 0 });
});

test('an item that is no article is passed over in silence and counted', async () => {
  world.web.delete('https://ledger.example/b');
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  expect(await post()).toEqual([]);
  expect((await world.store.history('discord:1').feeds())[0]?.items).toEqual({
    articles: 0,
    refused: 1,
    waiting: 0,
    lastRefusal: 'not-found',
  });
});

test('an article in which nobody met and nobody said anything is not posted', async () => {
  const url = 'https://ledger.example/b';
  world.web.set(url, article(url, 'A long text about the weather.'));
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  expect(await post()).toEqual([]);
});

test('an article that was pasted in the workspace before does not come again', async () => {
  const target = {
    workspace: 'discord:1',
    channel: 'c9',
    message: 'm',
    thread: null,
    replies: 'reply',
  } as const;
  const url = 'https://ledger.example/b';
  await world.store.jobs.add({ key: 'pasted', target, url, canonical: url, postedBy: '@ada' });
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  expect(await post()).toHaveLength(1);
  expect(world.platform.posted[0]?.target.channel).toBe('c9');
});

test('a feed that fails says so once, and once that it is back', async () => {
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  server.status = 503;
  for (const wait of [20, 40, 80, 160, 320]) await pollLater(wait);
  server.status = 200;
  await pollLater(13 * 60);
  await pollLater();
  const [, fails, back, ...more] = await post();
  expect(fails).toContain('cannot be read: its server answers with an error of its own');
  expect(back).toContain('can be read again');
  expect(more).toEqual([]);
});

test('a feed that is gone for good is paused, with a word', async () => {
  server.status = 410;
  await world.store.history('discord:1').addFeed(subscription());
  await poller.round();
  await pollLater(24 * 60);
  expect(server.asked).toHaveLength(1);
  expect((await post())[0]).toContain('is gone for good');
  expect((await world.store.history('discord:1').feeds())[0]?.paused).toBe('gone');
});

test('a feed that is removed while it is asked brings nothing', async () => {
  const history = world.store.history('discord:1');
  const { id } = await history.addFeed(subscription());
  const readFeed = ingest.readFeed.bind(ingest);
  const spied = vi.spyOn(ingest, 'readFeed').mockImplementationOnce(async (...asked) => {
    const reading = await readFeed(...asked);
    await history.removeFeed(id);
    return reading;
  });
  await poller.round();
  spied.mockRestore();
  expect(await world.store.jobs.pending()).toBe(0);
});

test('two processes on one database, and one after the other, bring each item once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-feeds-'));
  const file = join(folder, 'readout.db');
  const clock = (): number => world.time.now;
  const stores = await Promise.all([openStore(file, { clock }), openStore(file, { clock })]);
  try {
    const [one, other] = stores;
    for (const channel of ['c1', 'c2', 'c3'])
      await one.history('discord:1').addFeed(subscription({ channel, url: `${loopback.url}/${channel}` }));
    await Promise.all(stores.map((store) => pollerOf(store).round()));
    expect(server.asked).toHaveLength(3);
    server.items = ['c', 'b', 'a'];
    world.time.now += 20 * MINUTE;
    const third = await openStore(file, { clock });
    stores.push(third);
    await Promise.all([other, third].map((store) => pollerOf(store).round()));
    expect(server.asked).toHaveLength(6);
    const taken = [];
    for (let job = await one.jobs.take(clock()); job; job = await one.jobs.take(clock())) {
      taken.push(job.canonical);
      await one.jobs.done(job.id, null);
    }
    expect(taken.sort()).toEqual(['https://ledger.example/b', 'https://ledger.example/c']);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await rm(folder, { recursive: true });
  }
});
