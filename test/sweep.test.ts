import { expect, test } from 'vitest';
import { createSweep } from '../src/sweep.ts';
import type { Asker } from '../src/model/index.ts';
import { article, createWorld } from './world.ts';

const DAY = 86_400_000;
const GRACE = 30 * DAY;
const LINK = 'https://ledger.example/okoro-visser';
const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', mayManage: true };

async function world() {
  const made = await createWorld();
  made.web.set(LINK, article(LINK));
  await made.core.runLine('brief', LINK, ASKER);
  const { store, log, time } = made;
  const sweep = createSweep({ store, grace: GRACE, clock: () => time.now, log });
  const articles = async (): Promise<number> => (await store.history('discord:1').counts()).articles;
  return { ...made, sweep, articles };
}

test('data goes when the bot was removed longer ago than the grace period', async () => {
  const { core, sweep, articles, time } = await world();
  await core.left('discord:1');
  time.now += GRACE;
  await sweep();
  expect(await articles()).toBe(1);
  time.now += DAY;
  await sweep();
  expect(await articles()).toBe(0);
});

test('it stays where the bot came back, or was only away without having been removed', async () => {
  const { core, sweep, articles, time } = await world();
  time.now += 10 * GRACE;
  await sweep();
  expect(await articles()).toBe(1);
  await core.left('discord:1');
  time.now += DAY;
  await core.joined('discord:1');
  time.now += 10 * GRACE;
  await sweep();
  expect(await articles()).toBe(1);
});

test('whoever writes or asks is there, whatever was said of their workspace', async () => {
  const { core, sweep, articles, time } = await world();
  await core.left('discord:1');
  time.now += DAY;
  await core.runLine('help', '', ASKER);
  time.now += 10 * GRACE;
  await sweep();
  expect(await articles()).toBe(1);
});

test('it looks once a day, and again at once where it failed', async () => {
  const { log, time, logged } = await world();
  const asked: number[] = [];
  const store = {
    sweep: async (before: number) => {
      asked.push(before);
      if (asked.length === 1) throw new Error('disk full');
      return [];
    },
  };
  const sweep = createSweep({ store, grace: GRACE, clock: () => time.now, log });
  await sweep();
  expect(logged.at(-1)).toMatchObject({ level: 'error' });
  await sweep();
  await sweep();
  time.now += DAY;
  await sweep();
  expect(asked).toHaveLength(3);
});
