import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createDigestStore } from '../../db/digests.ts';
import { createHistory } from '../../db/history.ts';
import { createHolder } from '../../db/holder.ts';
import { createJobStore } from '../../db/jobs.ts';
import { migrate } from '../../db/migrate.ts';
import { createSql } from '../../db/sql.ts';
import { notingSql, walks } from './index-use.ts';
import { sample } from './sample.ts';

it('no query walks a table from end to end', async () => {
  const db = new Database(':memory:');
  migrate(db, 0);
  const { sql, seen } = notingSql(createSql(db));
  await askEverything(sql);
  expect(seen.size).toBeGreaterThan(60);
  expect(walks(db, seen)).toEqual([]);
  db.close();
});

async function askEverything(sql: ReturnType<typeof createSql>): Promise<void> {
  const clock = (): number => 1_000_000;
  const history = createHistory(sql, clock, 'terminal:local');
  const people = { who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09' } as const;
  const url = (number: number): string => `https://news.example/${number}`;
  await history.record(...sample({ url: url(1), named: ['Jens Lindqvist'], meetings: [people] }));
  await history.record(
    ...sample({
      url: url(2),
      title: 'Second',
      meetings: [{ ...people, who: ['Lindqvist', 'Kadi'] }],
      aliases: { Kadi: ['Tariq'] },
      statements: [{ by: ['Lindqvist'], via: ['Kadi'], says: 'Yes' }],
    }),
  );
  await history.record(...sample({ url: null, title: 'Pasted' }));
  await history.articleByUrl(url(1));
  await history.article(1);
  const period = { start: '2026-03-01', end: '2026-03-31' };
  for (const order of ['newest', 'oldest'] as const) {
    for (const query of [{ order }, { order, period }, { order, recordedAfter: 1 }])
      await history.articles(query);
    const about = 'yes "no"';
    for (const query of [
      {},
      { period },
      { participants: [1] },
      { participants: [1, 2], period },
      { place: 'x' },
    ]) {
      await history.meetings({ order, ...query });
    }
    await history.meetings({ order, kind: 'call', status: 'held', participants: [1] });
    for (const query of [{}, { period }, { about }, { speaker: 1 }, { via: 1 }, { to: 1 }, { article: 1 }]) {
      await history.statements({ order, ...query });
    }
    await history.statements({ order, speaker: 1, about, period });
    for (const query of [{}, { participants: [1] }, { participants: [1, 2], period, dated: true }])
      await history.tally(query);
    for (const people of [[1], [1, 2]]) {
      for (const query of [{}, { period }, { about }]) await history.timeline({ order, people, ...query });
    }
    await history.timeline({ order, people: [], about, period });
    await history.statements({ order, between: [1, 2], period });
    await history.statements({ order, speaker: 1, to: 2, via: 2, article: 1 });
  }
  for (const typed of ['Lindqvist', 'Tariq', 'mara', 'Lindqvvst']) await history.findEntity(typed);
  for (const prefix of ['', 'li', 'lindqv']) await history.complete(prefix, 9);
  await history.entity(1);
  for (const id of [1, 2, 3, 4]) await history.profile(id);
  const person = (name: string): { kind: 'person'; name: string } => ({ kind: 'person', name });
  const made = { by: null, at: 1 };
  const [one, other] = [person('Mara Lindqvist'), person('Jens Lindqvist')];
  const bracketed = { names: [one], to: person('Mara Lindqvist (banker)'), articles: [url(1)], roles: [] };
  for (const correction of [
    { type: 'merge', one, other },
    { type: 'split', one, other },
    { type: 'rename', name: one, to: 'Mara Blom' },
    { type: 'reassign', ...bracketed },
  ] as const)
    await history.undoCorrection((await history.correct(correction, made)).id, made);
  await history.corrections();
  await history.meeting(1);
  await history.counts();
  await history.changeSettings('c1', { digest: { at: '08:00', zone: 'Europe/London' } });
  await history.keptAnswer(
    await history.keepAnswer({ tone: 'empty', blocks: [], actions: [], private: true, data: 1 }),
  );
  const jobs = createJobStore(sql, clock, createHolder());
  const target = {
    workspace: 'terminal:local',
    channel: 'c',
    message: null,
    thread: null,
    replies: 'reply',
  } as const;
  await jobs.add({ key: 'k', target, url: url(3), canonical: url(3), postedBy: null });
  await jobs.take(2_000_000);
  for (const step of [
    jobs.posting(1, { refused: null, article: 1 }),
    jobs.retry(1, 0, ''),
    jobs.done(1, null),
    jobs.fail(1, ''),
  ])
    await step;
  await jobs.recover();
  await jobs.beat();
  await jobs.wasPosted('terminal:local', 1);
  await jobs.add({ key: 'k2', target, url: url(3), canonical: url(3), postedBy: null, rereadBefore: 9 });
  await jobs.pending();
  const digests = createDigestStore(sql);
  await digests.channels();
  await digests.claim('terminal:local', 'c1', '2026-03-12', 1);
  await digests.release('terminal:local', 'c1', '2026-03-12');
  await digests.finish('terminal:local', 'c1', '2026-03-12', 'sent', 1);
  await digests.lastSent('terminal:local', 'c1');
}
