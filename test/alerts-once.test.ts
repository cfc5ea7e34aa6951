import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../src/model/index.ts';
import { C1, MEETING, STATEMENT, createAlertWorld, titles, words } from './alert-world.ts';
import type { AlertWorld } from './alert-world.ts';
import { sample } from './db/sample.ts';

let world: AlertWorld;
beforeEach(async () => {
  world = await createAlertWorld();
});
afterEach(() => world.close());

describe('what was told', () => {
  beforeEach(() => world.follow(['Mara Lindqvist']));

  test('is not told again by a second report of the meeting', async () => {
    await world.record({ meetings: [MEETING] });
    await world.record({ meetings: [MEETING] });
    expect(titles(await world.told())).toEqual(['## [Number 1](https://news.example/1)']);
    await world.record({ meetings: [MEETING] });
    expect(await world.told()).toEqual([]);
  });

  test.each(['held', 'cancelled', 'denied'] as const)(
    'is told again where a planned meeting is %s',
    async (status) => {
      await world.record({ meetings: [{ ...MEETING, status: 'planned' }], published: '2026-03-08' });
      expect(await world.told()).toHaveLength(1);
      await world.record({ meetings: [{ ...MEETING, status }] });
      const [job] = await world.told();
      const lines = words(job);
      expect(lines[2]).toBe(`(${status}) Mara Lindqvist and Yusuf al-Kadi`);
      expect(lines[3]).toBe('  until now: planned');
      await world.record({ meetings: [{ ...MEETING, status }] });
      expect(await world.told()).toEqual([]);
    },
  );

  test('is not told again by an announcement that comes late', async () => {
    await world.record({ meetings: [MEETING] });
    await world.record({ meetings: [{ ...MEETING, status: 'planned' }], published: '2026-03-08' });
    expect(await world.told()).toHaveLength(1);
  });

  test('is not told again by a copy of the text in another outlet', async () => {
    await world.record({ statements: [STATEMENT] });
    await world.record({ statements: [STATEMENT] });
    expect(await world.told()).toHaveLength(1);
  });

  test('is told again where the same words are said months later', async () => {
    const says = [{ by: ['Mara Lindqvist'], says: 'No comment' }];
    await world.record({ statements: says });
    await world.record({ statements: says, published: '2026-06-10' });
    expect(await world.told()).toHaveLength(2);
  });

  test('is not told again when the article is read anew: only what it adds is', async () => {
    const id = await world.record({ meetings: [MEETING], statements: [STATEMENT] });
    expect(await world.told()).toHaveLength(1);
    world.time.now += 60_000;
    const later = sample({
      url: 'https://news.example/1',
      title: 'Number 1',
      meetings: [MEETING],
      statements: [STATEMENT, { by: ['Mara Lindqvist'], says: 'And the harbour too' }],
    });
    await world.history.revise(id, ...later);
    const [job] = await world.told();
    const all = words(job).join('\n');
    expect(all).toContain('And the harbour too');
    expect(all).not.toContain('The border opens');
    expect(all).not.toContain('(held)');
  });

  test('does not come of an article that is imported', async () => {
    await world.record({ statements: [STATEMENT] });
    await world.told();
    const portable = await world.history.portableArticles(0, 1);
    const theirs = world.store.history('discord:2');
    await theirs.follow({ people: ['Mara Lindqvist'], topic: null, audience: C1, madeBy: null });
    for (const article of portable) await theirs.takeIn(article);
    expect(await world.told()).toEqual([]);
  });
});

describe('a fault or a crash', () => {
  beforeEach(async () => {
    await world.follow(['Mara Lindqvist']);
    await world.record({ statements: [STATEMENT] });
  });

  test('between taking and telling loses nothing and repeats nothing', async () => {
    await world.store.news.take(world.time.now, ['discord']);
    expect(await world.told()).toEqual([]);
    world.time.now += 61_000;
    expect(await world.told()).toHaveLength(1);
    world.time.now += 61_000;
    expect(await world.told()).toEqual([]);
  });

  test('is tried again, and holds up the next article only for some tries', async () => {
    const broken: Store = {
      ...world.store,
      history: (workspace) => ({
        ...world.store.history(workspace),
        article: async () => Promise.reject(new Error('no disk')),
      }),
    };
    const failing = world.alertsOf(broken);
    for (const wait of [0, 5, 20, 80, 320]) {
      world.time.now += wait * 1000;
      await failing.round();
    }
    expect(world.logged).toHaveLength(5);
    await world.record({ statements: [{ by: ['Mara Lindqvist'], says: 'It works again' }] });
    expect(titles(await world.told())).toEqual(['## [Number 2](https://news.example/2)']);
  });

  test('of two processes, one tells', async () => {
    const other = world.alertsOf(world.store);
    await Promise.all([world.alerts.round(), other.round()]);
    expect(await world.told()).toHaveLength(1);
  });
});
