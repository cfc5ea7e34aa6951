import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createHistory } from '../../db/history.ts';
import { createHolder } from '../../db/holder.ts';
import { migrate } from '../../db/migrate.ts';
import { createNewsStore } from '../../db/news.ts';
import { createFeedStore } from '../../db/polls.ts';
import { createSql } from '../../db/sql.ts';
import { notingSql, walks } from './index-use.ts';
import { sample } from './sample.ts';

it('feeds and follows walk no table from end to end', async () => {
  const db = new Database(':memory:');
  migrate(db, 0);
  const { sql, seen } = notingSql(createSql(db));
  const clock = (): number => 1_000_000;
  const holder = createHolder();
  const history = createHistory(sql, clock, 'terminal:local');
  const feeds = createFeedStore(sql, clock, holder);
  const news = createNewsStore(sql, clock, holder);
  const plain = { title: null, mode: 'brief', include: [], exclude: [], addedBy: null } as const;
  const { id } = await history.addFeed({ ...plain, channel: 'c1', url: 'https://gazette.example/rss' });
  await feeds.take(2_000_000, ['terminal']);
  await feeds.unseen(id, ['a']);
  const validators = { etag: null, lastModified: null };
  const read = { url: 'https://gazette.example/rss', title: null, validators, items: [{ id: 'a' }] };
  await feeds.settle(id, { nextAt: 1, fault: null, gone: false, told: false, read, jobs: [] });
  await history.changeFeed(id, { paused: 'member' });
  await history.feeds();
  const audience = { type: 'channel', channel: 'c1' } as const;
  const { follow } = await history.follow({ people: ['Ada'], topic: null, audience, madeBy: null });
  await history.record(...sample({ named: ['Ada'] }), null);
  const taken = await news.take(2_000_000, ['terminal']);
  await news.retry(taken?.id ?? 0, 1);
  await news.settle(taken?.id ?? 0, []);
  await history.unfollow(follow.id);
  await history.removeFeed(id);
  expect([...seen.keys()].filter((text) => /\b(?:feed|news|follow)\b/u.test(text)).length).toBeGreaterThan(
    15,
  );
  expect(walks(db, seen)).toEqual([]);
  db.close();
});
