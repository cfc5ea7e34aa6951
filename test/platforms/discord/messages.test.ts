import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Core, PostedMessage } from '../../../src/model/index.ts';
import { createDiscord } from '../../../src/platforms/discord/index.ts';
import { botRole } from '../../fakes/discord/payloads.ts';
import { wordsOf } from '../../fakes/discord/index.ts';
import { setUp } from './setup.ts';

const setup = setUp();
const given: PostedMessage[] = [];
let accept: Core['accept'];

beforeEach(() => {
  accept = setup.world.core.accept;
  setup.world.core.accept = async (message) => {
    const jobs = await accept(message);
    given.push(message);
    setup.discord.world.waiting.changed();
    return jobs;
  };
});
afterEach(() => {
  setup.world.core.accept = accept;
  given.length = 0;
});

const typed = () => setup.discord.world.calls.filter(({ route }) => route.endsWith('/typing')).length;

describe('a posted message', () => {
  test('reaches the core as it was written, and then Readout shows that it is at work', async () => {
    const before = typed();
    const { id } = setup.discord.say(
      setup.ada,
      setup.news,
      'see <https://a.example/1> and [this](https://a.example/2)',
    );
    await setup.discord.until(() => typed() > before, 'typing');
    expect(given).toEqual([
      {
        key: `discord:${id}`,
        workspace: `discord:${setup.guild}`,
        channel: setup.news,
        message: id,
        thread: null,
        user: '@ada',
        text: 'see  https://a.example/1  and this https://a.example/2',
        addressed: false,
      },
    ]);
  });

  test('delivered again after a restart makes one job', async () => {
    const message = setup.discord.say(setup.ada, setup.news, 'https://a.example/twice');
    await setup.discord.until(() => given.length === 1, 'the first delivery');
    await setup.restart();
    setup.discord.repeat(message);
    const times = () => given.filter((each) => each.message === message.id).length;
    await setup.discord.until(() => times() === 3, 'what the start finds, and the second delivery');
    const jobs = [];
    for (let job = await next(); job; job = await next()) jobs.push(job.url);
    expect(jobs.filter((url) => url.includes('twice'))).toHaveLength(1);
    expect(setup.discord.answersTo(message)).toEqual([]);
  });

  test('with a link that was posted before gets a pointer, once', async () => {
    setup.discord.say(setup.ada, setup.news, 'https://a.example/known');
    await setup.discord.until(() => given.length === 1, 'the first message');
    const message = setup.discord.say(setup.ada, setup.news, 'https://a.example/known');
    const pointer = await setup.discord.until(() => setup.discord.answersTo(message)[0], 'a pointer');
    expect(wordsOf(pointer)).toContain('Posted here before');
    setup.discord.repeat(message);
    const { id } = setup.discord.world.bot;
    const later = setup.discord.say(setup.ada, setup.news, `<@${id}> help`);
    await setup.discord.until(() => setup.discord.answersTo(later)[0], 'a later answer');
    expect(setup.discord.answersTo(message)).toHaveLength(1);
  });

  test('in a thread counts as its channel, and says where it stands', async () => {
    const start = setup.discord.say(setup.ada, setup.news, 'a thread');
    const target = { workspace: `discord:${setup.guild}`, channel: setup.news, message: start.id } as const;
    const answer = { tone: 'normal', blocks: [], actions: [], private: false, data: null } as const;
    await setup.platform.deliver({ ...target, thread: null, replies: 'thread' }, answer, 'thread');
    given.length = 0;
    setup.discord.say(setup.ada, start.id, 'https://a.example/in-thread');
    await setup.discord.until(() => given.length > 0, 'the message');
    expect(given[0]).toMatchObject({ channel: setup.news, thread: start.id });
  });

  test('that cannot be stored is answered with a word about it', async () => {
    setup.world.core.accept = () => Promise.reject(new Error('the disk is full'));
    const message = setup.discord.say(setup.ada, setup.news, 'https://a.example/full');
    const reply = await setup.discord.until(() => setup.discord.answersTo(message)[0], 'an answer');
    expect(wordsOf(reply)).toContain('Post it again');
  });

  test('of another bot is left alone', async () => {
    const feed = setup.discord.addUser('feed');
    Object.assign(setup.discord.world.users.get(feed)!, { bot: true });
    setup.discord.say(feed, setup.news, 'https://a.example/bot');
    const { id } = setup.discord.say(setup.ada, setup.news, 'https://a.example/human');
    await setup.discord.until(() => given.length > 0, 'the human message');
    expect(given.map(({ message }) => message)).toEqual([id]);
  });

  test('that begins with a mention and has no link is a question', async () => {
    const { id } = setup.discord.world.bot;
    const message = setup.discord.say(setup.ada, setup.news, `<@${id}> help who-met`);
    const reply = await setup.discord.until(() => setup.discord.answersTo(message)[0], 'an answer');
    expect(wordsOf(reply)).toContain('/who-met');
    expect(given[0]).toMatchObject({ addressed: true, text: 'help who-met' });
  });

  test('that mentions the role which Discord made for the bot is addressed to it, too', async () => {
    const { id } = botRole(setup.guild, setup.discord.world);
    setup.discord.say(setup.ada, setup.news, `<@&${id}> https://a.example/role`);
    await setup.discord.until(() => given.length > 0, 'the message');
    expect(given[0]).toMatchObject({ addressed: true, text: 'https://a.example/role' });
    const question = setup.discord.say(setup.ada, setup.news, `<@&${id}> help who-met`);
    const reply = await setup.discord.until(() => setup.discord.answersTo(question)[0], 'an answer');
    expect(wordsOf(reply)).toContain('/who-met');
  });

  test('answered with a mention has its links briefed, in answer to it', async () => {
    const { id } = setup.discord.world.bot;
    const bob = setup.discord.addUser('bob');
    await setup.world.core.run(
      { name: 'settings', options: { links: 'mention' } },
      { workspace: `discord:${setup.guild}`, channel: setup.news, user: null, mayManage: true },
    );
    const message = setup.discord.say(setup.ada, setup.news, 'https://a.example/answered');
    setup.discord.say(bob, setup.news, `<@${id}> please`, message);
    await setup.discord.until(() => given.length === 3, 'all messages');
    expect(given[2]).toMatchObject({ message: message.id, user: '@ada', addressed: true });
    const jobs = [];
    for (let job = await next(); job; job = await next()) jobs.push(job);
    expect(jobs.at(-1)).toMatchObject({
      url: 'https://a.example/answered',
      target: { message: message.id },
    });
  });

  test('to the bot alone is a workspace of its own', async () => {
    const direct = setup.discord.addDirect(setup.ada);
    setup.discord.say(setup.ada, direct, 'https://a.example/direct');
    await setup.discord.until(() => given.length > 0, 'the message');
    expect(given[0]).toMatchObject({ workspace: `discord:@${setup.ada}`, addressed: true });
  });
});

describe('the connection', () => {
  test('cut off and resumed loses no message and repeats none', async () => {
    setup.discord.drop();
    const { id } = setup.discord.say(setup.ada, setup.news, 'https://a.example/while-away');
    await setup.discord.until(() => given.length > 0, 'the message after resuming');
    expect(given.map(({ message }) => message)).toEqual([id]);
  });

  test('that cannot be resumed begins anew, and what was written meanwhile is read, once and in order', async () => {
    const other = setup.discord.addChannel(setup.guild, 'other');
    setup.discord.outage(setup.guild);
    const start = setup.discord.say(setup.ada, setup.news, 'a thread for the gap');
    await setup.discord.until(() => given.length === 1, 'its message');
    const target = { workspace: `discord:${setup.guild}`, channel: setup.news, message: start.id } as const;
    const answer = { tone: 'normal', blocks: [], actions: [], private: false, data: null } as const;
    await setup.platform.deliver({ ...target, thread: null, replies: 'thread' }, answer, 'gap');
    given.length = 0;
    const first = setup.discord.say(setup.ada, setup.news, 'https://a.example/before');
    await setup.discord.until(() => given.length === 1, 'the message before');
    setup.discord.forget();
    const while1 = setup.discord.say(setup.ada, setup.news, 'https://a.example/gap-1');
    const while2 = setup.discord.say(setup.ada, setup.news, 'https://a.example/gap-2');
    const while3 = setup.discord.say(setup.ada, other, 'https://a.example/gap-3');
    const inThread = setup.discord.say(setup.ada, start.id, 'https://a.example/gap-4');
    await setup.discord.until(() => given.length === 5, 'the messages of the gap');
    const last = setup.discord.say(setup.ada, setup.news, 'https://a.example/after');
    await setup.discord.until(() => given.length === 6, 'the message after');
    expect(
      given.filter(({ channel, thread }) => channel === setup.news && !thread).map(({ message }) => message),
    ).toEqual([first.id, while1.id, while2.id, last.id]);
    expect(given.map(({ message }) => message)).toEqual(expect.arrayContaining([while3.id, inThread.id]));
  });

  test('after a restart, what was written shortly before and is not answered is read, from before that nothing', async () => {
    const channel = setup.discord.addChannel(setup.guild, 'restart');
    const { world } = setup.discord;
    await setup.platform.stop();
    const say = (seconds: number, words: string) => {
      const message = setup.discord.say(setup.ada, channel, words);
      message.id = String(BigInt(message.id) - (BigInt(seconds * 1000) << 22n));
      return message;
    };
    say(11 * 60, 'https://a.example/old');
    const answered = say(60, 'https://a.example/answered-before');
    world.messages.push({ ...answered, id: world.nextId(), author: world.bot.id, replyTo: answered.id });
    const question = say(30, `<@${world.bot.id}> help`);
    const open = say(20, 'https://a.example/unanswered');
    given.length = 0;
    await setup.restart();
    const here = () => given.filter((each) => each.channel === channel).map(({ message }) => message);
    await setup.discord.until(() => here().includes(open.id), 'the message before the start');
    expect(here()).toEqual([question.id, open.id]);
    expect(setup.discord.answersTo(question)).toEqual([]);
  });

  test('is opened anew without message content where the intent is withdrawn meanwhile', async () => {
    const { discord } = setup;
    const before = discord.world.privileged;
    discord.world.privileged = 0;
    discord.refuse(4014);
    await logged(/connected again/);
    await logged(/are not seen/);
    const message = discord.say(setup.ada, setup.news, `<@${discord.world.bot.id}> help`);
    const answer = await discord.until(() => discord.answersTo(message)[0], 'an answer');
    expect(wordsOf(answer)).toContain('/who-met');
    discord.world.privileged = before;
    await setup.restart();
  });

  test('that Discord takes no more is said to be lost', async () => {
    const { discord } = setup;
    const { token } = discord.world;
    Object.assign(discord.world, { token: 'another.bot.token' });
    discord.refuse(4004);
    const told = await logged(/takes no connection any more/);
    expect(told).toContain('Reset Token');
    Object.assign(discord.world, { token });
    await setup.restart();
  });

  test('without the Message Content intent says what is lost, and mentions still work', async () => {
    const { discord, world } = setup;
    discord.world.privileged = 0;
    const second = createDiscord(
      { token: discord.world.token, api: discord.api, log: world.log },
      world.core,
    );
    await second.start();
    await setup.platform.stop();
    expect(world.logged.map(({ message }) => message).join()).toMatch(
      /links in ordinary messages are not seen/,
    );
    const hidden = discord.say(setup.ada, setup.news, `https://a.example/hidden`);
    const mention = `<@${discord.world.bot.id}> https://a.example/mentioned`;
    const mentioned = discord.say(setup.ada, setup.news, mention);
    const ids = new Set([hidden.id, mentioned.id]);
    const seen = () => given.filter(({ message }) => ids.has(message)).map(({ text }) => text);
    await discord.until(() => seen().length === 2, 'both');
    expect(seen()).toEqual(['', 'https://a.example/mentioned']);
    await second.stop();
  });

  test('with a wrong token is refused in words', async () => {
    const { discord, world } = setup;
    const wrong = createDiscord({ token: 'wrong.bot.token', api: discord.api, log: world.log }, world.core);
    await expect(wrong.start()).rejects.toThrow(/Reset Token/);
  });
});

/** The line of the log that says so, as soon as it does. */
function logged(words: RegExp) {
  return vi.waitFor(() => {
    const line = setup.world.logged.findLast(({ message }) => words.test(message));
    if (!line) throw new Error(`the log does not say ${words}`);
    return line.message;
  }, 5000);
}

async function next() {
  const job = await setup.world.store.jobs.take(setup.world.time.now);
  if (job) await setup.world.store.jobs.done(job.id, null);
  return job;
}
