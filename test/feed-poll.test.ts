import { describe, expect, test } from 'vitest';
import { pollOf } from '../src/feed-poll.ts';
import type { DueFeed, Feed, FeedItem, FeedReading } from '../src/model/index.ts';
import { answerWords } from './answers/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-21T10:00:00Z');
/** No jitter. */
const MIDDLE = 0.5;

const FEED: DueFeed = {
  id: 3,
  workspace: 'discord:1',
  channel: 'c1',
  url: 'https://gazette.example/rss',
  title: 'The Gazette',
  mode: 'brief',
  include: [],
  exclude: [],
  addedBy: '@ada',
  addedAt: NOW - HOUR,
  paused: null,
  nextAt: NOW,
  lastSuccess: NOW - 15 * MINUTE,
  fault: null,
  failures: 0,
  items: { articles: 0, refused: 0, waiting: 0, lastRefusal: null },
  validators: { etag: null, lastModified: null },
  told: false,
};

function item(id: string, change: Partial<FeedItem> = {}): FeedItem {
  const url = `https://gazette.example/${id}`;
  return {
    id,
    url,
    canonical: url,
    title: `Item ${id}`,
    summary: null,
    author: null,
    published: '2026-11-21',
    publishedAt: null,
    outlet: 'The Gazette',
    ...change,
  };
}

function reading(items: readonly FeedItem[], interval: number | null = null): Feed {
  const validators = { etag: '"2"', lastModified: null };
  return { status: 'feed', url: FEED.url, title: 'The Gazette', home: null, items, validators, interval };
}

const BROKEN: FeedReading = { status: 'unreadable', reason: 'server-error', detail: '503', transient: true };

const at = (minutesAgo: number): Partial<FeedItem> => ({ publishedAt: NOW - minutesAgo * MINUTE });
const poll = (
  feed: Partial<DueFeed>,
  found: FeedReading,
  seen: readonly string[] = [],
): ReturnType<typeof pollOf> => {
  const ids = found.status === 'feed' ? found.items.map(({ id }) => id) : [];
  const unseen = new Set(ids.filter((id) => !seen.includes(id)));
  return pollOf({ ...FEED, ...feed }, found, unseen, NOW, MIDDLE);
};
const links = ({ jobs }: ReturnType<typeof pollOf>): readonly string[] =>
  jobs.map(({ canonical }) => canonical.replace('https://gazette.example/', ''));

describe('new items', () => {
  test('are taken oldest first, each once', () => {
    const found = reading([item('c', at(1)), item('b', at(5)), item('a', at(9))]);
    expect(links(poll({}, found, ['a']))).toEqual(['b', 'c']);
  });

  test('without instants are taken from the feed’s end to its beginning', () => {
    expect(links(poll({}, reading([item('c'), item('b'), item('a')])))).toEqual(['a', 'b', 'c']);
  });

  test('become jobs of the feed’s channel, in its mode', () => {
    const [job] = poll({ mode: 'record' }, reading([item('a')])).jobs;
    expect(job).toEqual({
      key: 'feed:3:a',
      target: { workspace: 'discord:1', channel: 'c1', message: null, thread: null, replies: 'reply' },
      url: 'https://gazette.example/a',
      canonical: 'https://gazette.example/a',
      postedBy: null,
      kind: 'record',
      feed: 3,
    });
  });

  test('are those that the filter lets through', () => {
    const found = reading([
      item('a', { title: 'Harbour talks' }),
      item('b', { title: 'Football in the harbour' }),
      item('c', { title: 'Weather' }),
    ]);
    expect(links(poll({ include: ['harbour'], exclude: ['football'] }, found))).toEqual(['a']);
  });

  test('are at most thirty of one poll, the newest', () => {
    const many = Array.from({ length: 40 }, (_, number) => item(`n${number}`, at(number)));
    const taken = links(poll({}, reading(many)));
    expect(taken).toHaveLength(30);
    expect([taken[0], taken.at(-1)]).toEqual(['n29', 'n0']);
  });
});

describe('the first poll', () => {
  const first = { lastSuccess: null };

  test('takes what came after the feed was added, and the newest of what was there before', () => {
    const found = reading([item('new', at(10)), item('old', at(90)), item('older', at(120))]);
    expect(links(poll(first, found))).toEqual(['old', 'new']);
  });

  test('takes one where nothing says when items came', () => {
    expect(links(poll(first, reading([item('c'), item('b'), item('a')])))).toEqual(['c']);
  });

  test('notes all that is in the feed, so that none of it is new again', () => {
    const found = reading([item('b'), item('a')]);
    expect(poll(first, found).read?.items.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('the next poll', () => {
  test('comes after a quarter of an hour, or when feed or server suggest, never sooner than five minutes', () => {
    expect(poll({}, reading([])).nextAt).toBe(NOW + 15 * MINUTE);
    expect(poll({}, reading([], HOUR)).nextAt).toBe(NOW + HOUR);
    expect(poll({}, reading([], 1000)).nextAt).toBe(NOW + 5 * MINUTE);
    const unchanged = { status: 'unchanged', validators: FEED.validators, interval: 2 * HOUR } as const;
    expect(poll({}, unchanged).nextAt).toBe(NOW + 2 * HOUR);
  });

  test('is moved by up to a tenth', () => {
    const next = (random: number): number => pollOf(FEED, reading([]), new Set(), NOW, random).nextAt - NOW;
    expect([next(0), next(1)]).toEqual([13.5 * MINUTE, 16.5 * MINUTE]);
  });

  test('waits twice as long after each fault, up to half a day', () => {
    const waits = [0, 1, 2, 3, 20].map((failures) => poll({ failures }, BROKEN).nextAt - NOW);
    expect(waits).toEqual([15, 30, 60, 120, 720].map((minutes) => minutes * MINUTE));
  });

  test('waits as long as the server asks', () => {
    const retryAt = NOW + 26 * HOUR;
    expect(poll({}, { ...BROKEN, reason: 'asked-to-wait', retryAt }).nextAt).toBe(retryAt);
  });
});

describe('a feed that fails', () => {
  test('says so at the third time, and not again', () => {
    expect(poll({ failures: 1 }, BROKEN)).toMatchObject({ told: false, jobs: [] });
    const third = poll({ failures: 2 }, BROKEN);
    expect(third).toMatchObject({ told: true, fault: { reason: 'server-error', detail: '503', at: NOW } });
    const [job] = third.jobs;
    expect(job).toMatchObject({
      kind: 'post',
      target: { workspace: 'discord:1', channel: 'c1', message: null },
    });
    expect(answerWords(job?.answer ?? never())[0]).toBe(
      'The feed [The Gazette](https://gazette.example/rss) cannot be read: its server answers with an error of its own (503). Nothing needs to be done: it is tried again by itself, at longer and longer intervals.',
    );
    expect(poll({ failures: 3, told: true }, BROKEN)).toMatchObject({ told: true, jobs: [] });
  });

  test('says once that it is back, also where nothing in it has changed', () => {
    const told = { told: true, failures: 5 };
    const unchanged = { status: 'unchanged', validators: FEED.validators, interval: null } as const;
    for (const found of [reading([]), unchanged]) {
      const back = poll(told, found);
      expect(back).toMatchObject({ told: false, fault: null });
      expect(answerWords(back.jobs[0]?.answer ?? never())).toEqual([
        'The feed [The Gazette](https://gazette.example/rss) can be read again.',
      ]);
    }
    expect(poll({ failures: 1 }, reading([])).jobs).toEqual([]);
  });

  test('is paused, and says so, where its server says that it is gone', () => {
    const gone = poll(
      {},
      { status: 'unreadable', reason: 'not-found', detail: 'HTTP 410', transient: false },
    );
    expect(gone.gone).toBe(true);
    expect(answerWords(gone.jobs[0]?.answer ?? never())[0]).toContain('is gone for good');
    const missing = poll(
      {},
      { status: 'unreadable', reason: 'not-found', detail: 'HTTP 404', transient: false },
    );
    expect(missing).toMatchObject({ gone: false, jobs: [] });
  });
});

function never(): never {
  throw new Error('nothing was to be posted');
}
