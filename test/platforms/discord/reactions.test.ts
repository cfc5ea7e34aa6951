import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/index.ts';
import { wordsOf } from '../../fakes/discord/index.ts';
import type { Message } from '../../fakes/discord/index.ts';
import { article } from '../../world.ts';
import { setUp } from './setup.ts';

const setup = setUp();
let bob: string;
let channel: string;

beforeEach(async () => {
  bob = setup.discord.addUser('bob');
  channel = setup.discord.addChannel(setup.guild, 'desk');
  await setting('reaction');
});

function setting(links: string) {
  const asker = { workspace: `discord:${setup.guild}`, channel, user: null, mayManage: true };
  return setup.world.core.run({ name: 'settings', options: { links } }, asker);
}

/** Messages that reached the core because of a reaction. */
const reacted: string[] = [];
beforeAll(() => {
  const { core } = setup.world;
  const { accept } = core;
  core.accept = async (message) => {
    const accepted = await accept(message);
    if (message.reacted) reacted.push(message.message);
    setup.discord.world.waiting.changed();
    return accepted;
  };
});

/** What the queue holds once as many reactions to a message have reached the core, and all before is handled. */
async function jobs(message?: Message, reactions = 1) {
  if (message) {
    const count = () => reacted.filter((id) => id === message.id).length;
    await setup.discord.until(() => count() >= reactions, 'the reactions');
  }
  const asked = setup.discord.slash(setup.ada, channel, 'help');
  await setup.discord.until(() => asked.state === 'done', 'an answer');
  const found = [];
  const { store, time } = setup.world;
  for (let job = await store.jobs.take(time.now); job; job = await store.jobs.take(time.now)) {
    await store.jobs.done(job.id, null);
    found.push(job);
  }
  return found;
}

describe('a reaction with 📰', () => {
  test('has the message’s link briefed, in answer to the message, however many react', async () => {
    const message = setup.discord.say(setup.ada, channel, `https://a.example/${channel}`);
    expect(await jobs()).toEqual([]);
    setup.discord.react(bob, message, '📰');
    setup.discord.react(setup.ada, message, '📰');
    expect(await jobs(message)).toMatchObject([
      { url: `https://a.example/${channel}`, postedBy: '@ada', target: { message: message.id, channel } },
    ]);
    const url = `https://a.example/${channel}`;
    setup.world.web.set(url, article(url));
    const briefed = setup.discord.slash(setup.ada, channel, 'brief', { link: url });
    await setup.discord.until(() => briefed.state === 'done', 'the briefing');
    setup.discord.react(setup.discord.addUser('eve'), message, '📰');
    expect(await jobs()).toEqual([]);
    expect(setup.discord.answersTo(message)).toEqual([]);
  });

  test('counts for a message from before the start, and for one of another bot', async () => {
    const feed = setup.discord.addUser('feed');
    Object.assign(setup.discord.world.users.get(feed) ?? {}, { bot: true });
    const message = setup.discord.say(feed, channel, `https://a.example/${channel}`);
    await setup.restart();
    setup.discord.react(bob, message, '📰');
    expect(await jobs(message)).toHaveLength(1);
  });

  test('is asked for nothing where the channel is set otherwise, nor is another emoji', async () => {
    const message = setup.discord.say(setup.ada, channel, `https://a.example/${channel}`);
    setup.discord.react(bob, message, '👍');
    expect(await jobs()).toEqual([]);
    await setting('mention');
    setup.discord.react(bob, message, '📰');
    expect(await jobs(message)).toEqual([]);
  });

  test('of a bot, or on Readout’s own message, brings nothing', async () => {
    const feed = setup.discord.addUser('feed');
    Object.assign(setup.discord.world.users.get(feed) ?? {}, { bot: true });
    const message = setup.discord.say(setup.ada, channel, `https://a.example/${channel}`);
    setup.discord.react(feed, message, '📰');
    const own = setup.discord.say(setup.discord.world.bot.id, channel, `https://a.example/own/${channel}`);
    setup.discord.react(bob, own, '📰');
    expect(await jobs()).toEqual([]);
  });

  test('on a message with a link that was briefed before points there', async () => {
    const url = `https://a.example/${channel}`;
    setup.world.web.set(url, article(url));
    const asked = setup.discord.slash(setup.ada, channel, 'brief', { link: url });
    await setup.discord.until(() => asked.state === 'done', 'the briefing');
    await setting('always');
    setup.discord.say(setup.ada, channel, url);
    await jobs();
    await setting('reaction');
    const message = setup.discord.say(setup.ada, channel, url);
    setup.discord.react(bob, message, '📰');
    setup.discord.react(setup.ada, message, '📰');
    expect(await jobs(message)).toEqual([]);
    expect(setup.discord.answersTo(message)).toHaveLength(1);
  });
});

describe('without the Message Content intent', () => {
  test('a reaction is told once in a channel that it brings nothing, and a reply what works', async () => {
    const { discord, world } = setup;
    discord.world.privileged = 0;
    const second = createDiscord(
      { token: discord.world.token, api: discord.api, log: world.log },
      world.core,
    );
    await setup.platform.stop();
    await second.start();
    const message = discord.say(setup.ada, channel, `https://a.example/${channel}`);
    discord.react(bob, message, '📰');
    const told = await discord.until(() => discord.answersTo(message)[0], 'a word');
    expect(wordsOf(told)).toContain('Message Content Intent');
    discord.react(setup.ada, message, '📰');
    const other = discord.say(setup.ada, channel, `https://a.example/other/${channel}`);
    discord.react(bob, other, '📰');
    const mention = discord.say(bob, channel, `<@${discord.world.bot.id}> this?`, other);
    const reply = await discord.until(() => discord.answersTo(mention)[0], 'a word');
    expect(wordsOf(reply)).toContain('Brief this article');
    expect(await jobs()).toEqual([]);
    expect(discord.answersTo(other)).toEqual([]);
    expect(discord.answersTo(message)).toHaveLength(1);
    await second.stop();
    discord.world.privileged = 1 << 15;
    await setup.platform.start();
  });
});
