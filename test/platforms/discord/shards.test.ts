import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/index.ts';
import type { Platform } from '../../../src/model/index.ts';
import { startFakeDiscord, wordsOf } from '../../fakes/discord/index.ts';
import type { FakeDiscord } from '../../fakes/discord/index.ts';
import { article, createWorld } from '../../world.ts';
import type { World } from '../../world.ts';

let discord: FakeDiscord;
let world: World;
let platform: Platform;
const channels: string[] = [];

beforeAll(async () => {
  discord = await startFakeDiscord();
  discord.world.shards = 2;
  world = await createWorld();
  for (const shard of [0, 1]) {
    const guild = discord.addGuild(`Desk ${shard}`, { shard });
    channels.push(discord.addChannel(guild, 'news'));
  }
  platform = createDiscord({ token: discord.world.token, api: discord.api, log: world.log }, world.core);
  await platform.start();
});
afterAll(async () => {
  await platform.stop();
  await discord.stop();
  await world.store.close();
});

test('servers on two shards are served at once, each with its own history', async () => {
  const ada = discord.addUser('ada');
  const urls = ['https://a.example/left', 'https://a.example/right'];
  for (const url of urls) world.web.set(url, article(url));
  const asked = channels.map((channel, index) =>
    discord.slash(ada, channel, 'brief', { link: urls[index] ?? '' }),
  );
  for (const interaction of asked) await discord.until(() => interaction.message, 'a briefing');
  const [left, right] = channels;
  const counts = await Promise.all(
    [left, right].map((channel) => {
      const guild = discord.world.channels.get(channel ?? '')?.guild ?? '';
      return world.store.history(`discord:${guild}`).articles({});
    }),
  );
  expect(counts.map(({ items }) => items.map(({ url }) => url))).toEqual([[urls[0]], [urls[1]]]);
});

test('both shards are resumed after a cut, and lose and repeat nothing', async () => {
  const bob = discord.addUser('bob');
  discord.drop();
  const mention = `<@${discord.world.bot.id}> help`;
  const messages = channels.map((channel) => discord.say(bob, channel, mention));
  for (const message of messages)
    await discord.until(() => discord.answersTo(message).length > 0, 'an answer after resuming');
  const direct = discord.say(bob, discord.addDirect(bob), 'help');
  const answer = await discord.until(() => discord.answersTo(direct)[0], 'an answer to the direct message');
  expect(wordsOf(answer)).toContain('/who-met');
  expect(messages.map((message) => discord.answersTo(message).length)).toEqual([1, 1]);
  expect(discord.world.violations).toEqual([]);
});
