import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Core, PostedMessage } from '../../../src/model/index.ts';
import { wordsOf } from '../../fakes/slack/index.ts';
import { setUp } from './setup.ts';

const A = 'https://a.example/news/one';

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  const setup = setUp(mode);
  const given: PostedMessage[] = [];
  const jobs: number[] = [];
  let accept: Core['accept'];

  beforeEach(() => {
    accept = setup.world.core.accept;
    setup.world.core.accept = async (message) => {
      given.push(message);
      const accepted = await accept(message);
      jobs.push(accepted.jobs);
      setup.slack.world.waiting.changed();
      return accepted;
    };
  });
  afterEach(() => {
    setup.world.core.accept = accept;
    given.length = 0;
    jobs.length = 0;
  });

  /** What is asked later is answered later: by then what was to come has come. */
  const settled = async () => {
    const asked = setup.slack.slash(setup.ada, setup.news, '/help');
    await setup.slack.until(() => asked.replies[0], 'a later answer');
  };
  const channelWith = async (links: 'reaction' | 'always' | 'mention') => {
    const channel = setup.slack.addChannel(links);
    await setup.world.core.history('slack:T0TEAM00001').changeSettings(channel, { links });
    return channel;
  };
  const history = () =>
    setup.slack.world.calls.filter(({ method }) => method.startsWith('conversations.')).length;

  describe('a newspaper under a message', () => {
    test('briefs its link where the channel is set so, once', async () => {
      const channel = await channelWith('reaction');
      const said = setup.slack.say(setup.ada, channel, `${A}?n=${mode}-1`);
      await said.deliveries[0]!.finished;
      expect(jobs).toEqual([0]);
      const before = history();
      const bob = setup.slack.addUser('bob');
      const sent = setup.slack.react(bob, said, channel, 'newspaper');
      await setup.slack.until(() => jobs.length === 2, 'the link');
      expect(jobs).toEqual([0, 1]);
      expect(given[1]).toMatchObject({ reacted: true, user: `@${setup.ada}`, message: said.ts });
      // Messages with links are remembered: Slack lets an app read a channel only rarely.
      expect(history()).toBe(before);
      await sent.finished;
      setup.slack.react(setup.ada, said, channel, 'newspaper');
      await setup.slack.until(() => jobs.length === 3, 'the second reaction');
      expect(jobs[2]).toBe(0);
    });

    test('briefs a message from before the start, which is read then', async () => {
      const channel = await channelWith('reaction');
      const said = setup.slack.say(setup.ada, channel, `${A}?n=${mode}-2`);
      const inThread = setup.slack.say(setup.ada, channel, `${A}?n=${mode}-3`, said.ts);
      await Promise.all([...said.deliveries, ...inThread.deliveries].map(({ finished }) => finished));
      await setup.restart();
      jobs.length = 0;
      setup.slack.react(setup.ada, said, channel, 'newspaper');
      setup.slack.react(setup.ada, inThread, channel, 'newspaper');
      await setup.slack.until(() => jobs.length === 2, 'both links');
      expect(jobs).toEqual([1, 1]);
      expect(given.at(-1)?.message === said.ts || given.at(-1)?.thread === said.ts).toBe(true);
    });

    test.each([
      ['another app', 'U0FEEDS0001', [1]],
      ['Readout itself', 'U0BOT000001', []],
    ])('under a message of %s', async (who, user, briefed) => {
      const channel = await channelWith('reaction');
      const text = `<${A}?n=${mode}-${who.length}|News>`;
      const ts = setup.slack.world.nextTs();
      const message = { channel, ts, thread: null, user, text, blocks: [], metadata: null };
      setup.slack.world.messages.push({ ...message, broadcast: false, bot: true, edited: false });
      await setup.slack.react(setup.ada, { ts }, channel, 'newspaper').finished;
      await setup.restart();
      expect(jobs).toEqual(briefed);
    });

    test('says which scope is missing to read the message', async () => {
      const channel = await channelWith('reaction');
      const said = setup.slack.say(setup.ada, channel, `${A}?n=${mode}-4`);
      await said.deliveries[0]!.finished;
      await setup.restart();
      const { granted } = setup.slack.world;
      const { scopes } = granted;
      granted.scopes = scopes.filter((scope) => scope !== 'channels:history');
      setup.slack.react(setup.ada, said, channel, 'newspaper');
      const told = await setup.slack.until(() => setup.slack.answersTo(said)[0], 'a word');
      granted.scopes = scopes;
      expect(wordsOf(told)).toContain('lacks the scope channels:history');
    });

    test.each([
      ['another emoji', 'reaction', 'eyes'],
      ['a newspaper where a mention is needed', 'mention', 'newspaper'],
    ] as const)('%s briefs nothing', async (_, links, emoji) => {
      const channel = await channelWith(links);
      const said = setup.slack.say(setup.ada, channel, `${A}?n=${mode}-5`);
      await said.deliveries[0]!.finished;
      await setup.slack.react(setup.ada, said, channel, emoji).finished;
      await settled();
      expect(jobs).toEqual([0]);
    });
  });

  describe('links that Slack reports by themselves', () => {
    test('are accepted as those of a message are', async () => {
      const said = setup.slack.say(setup.ada, setup.news, 'hello');
      const link = `${A}?s=${mode}-1`;
      await setup.slack.share(said, [link]).finished;
      expect(given.at(-1)).toEqual({
        key: `slack:T0TEAM00001:${setup.news}:${said.ts}`,
        workspace: 'slack:T0TEAM00001',
        channel: setup.news,
        message: said.ts,
        thread: null,
        user: `@${setup.ada}`,
        text: link,
        addressed: false,
      });
      expect(jobs).toContain(1);
    });

    test('are briefed once, whichever event comes first', async () => {
      const [one, two] = [`${A}?s=${mode}-2`, `${A}?s=${mode}-3`];
      const first = setup.slack.say(setup.ada, setup.news, `${one} ${two}`);
      await first.deliveries[0]!.finished;
      await setup.slack.share(first, [two]).finished;
      expect(jobs).toEqual([2]);

      const { world } = setup.slack;
      const { events } = world.granted;
      world.granted.events = events.filter((name) => name !== 'message.channels');
      const [three, four] = [`${A}?s=${mode}-4`, `${A}?s=${mode}-5`];
      const second = setup.slack.say(setup.ada, setup.news, `${three} ${four}`);
      await setup.slack.share(second, [four]).finished;
      world.granted.events = events;
      const [late] = setup.slack.redeliver(second).deliveries;
      await late!.finished;
      expect(jobs).toEqual([2, 1, 1]);
      await settled();
      expect(setup.slack.answersTo(second)).toEqual([]);
    });

    test.each([
      ['in a draft', { source: 'composer', channel: 'COMPOSER' }],
      ['where the app is no member', { is_bot_user_member: false }],
    ])('are left alone %s', async (_, more) => {
      const said = setup.slack.say(setup.ada, setup.news, 'hello');
      await said.deliveries[0]!.finished;
      given.length = 0;
      await setup.slack.share(said, [`${A}?s=${mode}-6`], more).finished;
      expect(given).toEqual([]);
    });
  });

  test('an invitation to a channel is answered once, with three things to try', async () => {
    const { bot } = setup.slack.world;
    const channel = setup.slack.addChannel('new', { member: false });
    const sent = setup.slack.join(bot.id, channel);
    const posted = () => setup.slack.world.messages.filter((message) => message.channel === channel);
    const [told] = await setup.slack.until(() => posted().length > 0 && posted(), 'the welcome');
    expect(wordsOf(told!)).toContain('Paste a link');
    expect(wordsOf(told!)).toContain('Who said this?');
    await setup.slack.repeat({ ts: '', deliveries: [await sent.finished.then(() => sent)] }).deliveries[0]!
      .finished;
    await setup.slack.join(setup.ada, channel).finished;
    await settled();
    expect(posted()).toHaveLength(1);
  });

  test('the app’s removal is noted, and what is written later is no loss', async () => {
    const { installed } = setup.slack.world;
    await setup.slack.remove('app_uninstalled').finished;
    for (const each of installed.values()) each.revoked = false;
    expect(setup.world.logged.filter(({ message }) => message.startsWith('removed:'))).toHaveLength(1);
    const said = setup.slack.say(setup.ada, setup.news, `${A}?r=${mode}`);
    await said.deliveries[0]!.finished;
    expect(jobs).toEqual([1]);
  });
});

describe('a connection that is cut', () => {
  const setup = setUp('socket');

  test('loses nothing and repeats nothing', async () => {
    const { core } = setup.world;
    const { accept } = core;
    const gate = Promise.withResolvers<void>();
    const jobs: number[] = [];
    core.accept = async (message) => {
      const accepted = await accept(message);
      jobs.push(accepted.jobs);
      setup.slack.world.waiting.changed();
      await gate.promise;
      return accepted;
    };
    const early = setup.slack.say(setup.ada, setup.news, 'https://a.example/news/cut');
    await setup.slack.until(() => jobs.length === 1, 'the link on disk');
    setup.slack.carrier.drop();
    await setup.slack.until(() => setup.slack.carrier.connections() === 0, 'the cut');
    gate.resolve();
    const late = setup.slack.say(setup.ada, setup.news, 'https://a.example/news/while-cut');
    await Promise.all([...early.deliveries, ...late.deliveries].map(({ finished }) => finished));
    core.accept = accept;
    expect([...early.deliveries, ...late.deliveries].map(({ attempts }) => attempts.at(-1)?.ok)).toEqual([
      true,
      true,
    ]);
    expect(jobs.reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(await setup.world.store.jobs.pending()).toBe(2);
    // The early one came twice: its acknowledgement was lost with the connection.
    expect(jobs).toHaveLength(3);
  }, 20_000);
});
