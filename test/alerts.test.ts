import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { C1, MEETING, STATEMENT, createAlertWorld, titles, words } from './alert-world.ts';
import type { AlertWorld } from './alert-world.ts';

let world: AlertWorld;
beforeEach(async () => {
  world = await createAlertWorld();
});
afterEach(() => world.close());

describe('those who follow somebody', () => {
  test('are told of meetings and statements in one small message, with the sentences', async () => {
    await world.follow(['Mara Lindqvist']);
    await world.record({
      meetings: [MEETING],
      statements: [STATEMENT, { by: ['Yusuf al-Kadi'], says: 'No comment' }],
    });
    const [job, ...more] = await world.told();
    expect(more).toEqual([]);
    expect(job).toMatchObject({
      kind: 'post',
      target: { workspace: 'discord:1', channel: 'c1', message: null },
    });
    const lines = words(job);
    expect(lines[0]).toBe('## [Number 1](https://news.example/1)');
    expect(lines[1]).toBe('Outlet 1 · 2026-03-10 · followed: Mara Lindqvist');
    expect(lines[2]).toBe('(held) Mara Lindqvist and Yusuf al-Kadi');
    expect(lines.join('\n')).toContain('#:~:text=');
    expect(lines.join('\n')).toContain('The border opens in spring');
    expect(lines.join('\n')).not.toContain('No comment');
    expect(job?.answer?.actions.map(({ label }) => label)).toEqual([
      'The whole briefing',
      'Unfollow Mara Lindqvist',
    ]);
  });

  test('are not told of articles that have nothing of theirs, nor of those before they followed', async () => {
    await world.record({ meetings: [MEETING] });
    await world.follow(['Mara Lindqvist']);
    await world.record({
      statements: [{ by: ['Yusuf al-Kadi'], says: 'No comment' }],
      named: ['Mara Lindqvist'],
    });
    expect(await world.told()).toEqual([]);
  });

  test('are told directly where they asked for it, without buttons', async () => {
    await world.follow(['Mara Lindqvist'], { audience: { type: 'member', member: '77' } });
    await world.record({ statements: [STATEMENT] });
    const [job] = await world.told();
    expect(job).toMatchObject({ target: { workspace: 'discord:1', channel: '@77', member: '77' } });
    expect(job?.answer?.actions).toEqual([]);
  });

  test('are told where the article was not briefed, and only there', async () => {
    for (const channel of ['c1', 'c2'])
      await world.follow(['Mara Lindqvist'], { audience: { type: 'channel', channel } });
    await world.record({ statements: [STATEMENT] }, 'c1');
    expect((await world.told()).map(({ target }) => target.channel)).toEqual(['c2']);
  });

  test('are told once where two follows fit, and why', async () => {
    await world.follow(['Mara Lindqvist']);
    await world.follow([], { topic: 'border' });
    await world.record({ statements: [STATEMENT] });
    const [job, ...more] = await world.told();
    expect(more).toEqual([]);
    expect(words(job)[1]).toContain('followed: Mara Lindqvist; anything about border');
    expect(words(job).filter((line) => line.includes('The border opens'))).toHaveLength(1);
  });

  test('are told through whom it was said', async () => {
    await world.follow(['Yusuf al-Kadi']);
    await world.record({
      statements: [{ by: ['Mara Lindqvist'], via: ['Yusuf al-Kadi'], says: 'We will come' }],
    });
    expect(await world.told()).toHaveLength(1);
  });

  test('are told of the first few of many, and how many more there are', async () => {
    await world.follow(['Mara Lindqvist']);
    const says = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map(
      (word) => `${word} thing is clear`,
    );
    await world.record({ statements: says.map((each) => ({ by: ['Mara Lindqvist'], says: each })) });
    const [job] = await world.told();
    expect(words(job).at(-1)).toBe('and 2 more items of theirs');
  });
});

describe('a pair', () => {
  beforeEach(() => world.follow(['Mara Lindqvist', 'Yusuf al-Kadi']));

  test('has what the two have to do with each other', async () => {
    await world.record({
      meetings: [MEETING],
      statements: [STATEMENT, { by: ['Yusuf al-Kadi'], to: ['Mara Lindqvist'], says: 'We thank you' }],
    });
    const [job] = await world.told();
    const all = words(job).join('\n');
    expect(all).toContain('(held) Mara Lindqvist and Yusuf al-Kadi');
    expect(all).toContain('We thank you');
    expect(all).not.toContain('The border opens');
  });

  test('has nothing of either with others', async () => {
    await world.record({ meetings: [{ ...MEETING, who: ['Mara Lindqvist', 'Jens Blom'] }] });
    expect(await world.told()).toEqual([]);
  });
});

describe('a topic', () => {
  test('is found in any form of its words, in statements and in what meetings were about', async () => {
    await world.follow([], { topic: 'harbour talk' });
    await world.record({ statements: [{ by: ['Jens Blom'], says: 'The harbour talks go on' }] });
    await world.record({
      meetings: [{ ...MEETING, told: 'Mara Lindqvist and Yusuf al-Kadi met for talks on the harbour' }],
    });
    await world.record({ statements: [{ by: ['Jens Blom'], says: 'The harbour is calm' }] });
    expect(titles(await world.told())).toEqual([
      '## [Number 1](https://news.example/1)',
      '## [Number 2](https://news.example/2)',
    ]);
  });

  test('narrows what is told of somebody', async () => {
    await world.follow(['Mara Lindqvist'], { topic: 'border' });
    await world.record({ statements: [{ by: ['Mara Lindqvist'], says: 'The harbour is calm' }] });
    await world.record({ statements: [STATEMENT] });
    expect(titles(await world.told())).toEqual(['## [Number 2](https://news.example/2)']);
  });
});

describe('names that are followed', () => {
  test('mean whoever bears them when the article comes: nobody at first', async () => {
    await world.follow(['Lindqvist']);
    await world.record({ statements: [STATEMENT] });
    expect(await world.told()).toHaveLength(1);
  });

  test('outlive a rename and a merge', async () => {
    await world.record({ named: ['Mara Lindqvist', 'M. Lindkvist'] });
    await world.follow(['Mara Lindqvist']);
    const person = (name: string) => ({ kind: 'person', name }) as const;
    const made = { by: '@ada', at: world.time.now };
    await world.history.correct({ type: 'rename', name: person('Mara Lindqvist'), to: 'Mara Blom' }, made);
    await world.history.correct(
      { type: 'merge', one: person('Mara Lindqvist'), other: person('M. Lindkvist') },
      made,
    );
    await world.record({ statements: [{ by: ['M. Lindkvist'], says: 'I am the same' }] });
    expect(await world.told()).toHaveLength(1);
  });
});

test('another workspace is told nothing', async () => {
  await world.store
    .history('discord:2')
    .follow({ people: ['Mara Lindqvist'], topic: null, audience: C1, madeBy: null });
  await world.record({ statements: [STATEMENT] });
  expect(await world.told()).toEqual([]);
});
