import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Core, PostedMessage } from '../../../src/model/index.ts';
import { wordsOf } from '../../fakes/slack/index.ts';
import { setUp } from './setup.ts';

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  const setup = setUp(mode);
  const given: PostedMessage[] = [];
  let accept: Core['accept'];

  beforeEach(() => {
    accept = setup.world.core.accept;
    setup.world.core.accept = async (message) => {
      given.push(message);
      return accept(message);
    };
  });
  afterEach(() => {
    setup.world.core.accept = accept;
    given.length = 0;
  });

  test('a posted link reaches the core as it was written, and is shown to be seen', async () => {
    const said = setup.slack.say(
      setup.ada,
      setup.news,
      'see <https://a.example/1|this> &amp; https://a.example/2',
    );
    await setup.slack.until(() => setup.slack.world.reactions.some(({ ts }) => ts === said.ts), 'a reaction');
    expect(given).toEqual([
      {
        key: `slack:T0TEAM00001:${setup.news}:${said.ts}`,
        workspace: 'slack:T0TEAM00001',
        channel: setup.news,
        message: said.ts,
        thread: null,
        user: `@${setup.ada}`,
        text: 'see  https://a.example/1  &  https://a.example/2',
        addressed: false,
      },
    ]);
  });

  test('Slack is told that an event came only when it is on disk', async () => {
    const gate = Promise.withResolvers<void>();
    const { core } = setup.world;
    const inner = core.accept;
    core.accept = async (message) => {
      await gate.promise;
      return inner(message);
    };
    const [delivery] = setup.slack.say(setup.ada, setup.news, 'https://a.example/stored').deliveries;
    const answered = setup.slack.slash(setup.ada, setup.news, '/help');
    await setup.slack.until(() => answered.replies[0], 'what was asked later');
    expect(delivery!.attempts).toEqual([]);
    gate.resolve();
    expect((await delivery!.finished).attempts).toMatchObject([{ ok: true }]);
  });

  test('what could not be stored is delivered again, and then makes one job', async () => {
    const { core } = setup.world;
    const inner = core.accept;
    let broken = 1;
    core.accept = async (message) => {
      broken -= 1;
      if (broken >= 0) throw new Error('the disk is full');
      return inner(message);
    };
    const [delivery] = setup.slack.say(setup.ada, setup.news, 'https://a.example/again').deliveries;
    const { attempts } = await setup.slack.until(() => delivery!.done && delivery, 'the second try', 8_000);
    expect(attempts.map(({ ok }) => ok)).toEqual([false, true]);
  });

  test('a repeated event and a mention of the same message have the same key', async () => {
    const { id } = setup.slack.world.bot;
    const said = setup.slack.say(setup.ada, setup.news, `<@${id}> https://a.example/mention`);
    const again = setup.slack.repeat(said);
    await Promise.all([...said.deliveries, ...again.deliveries].map(({ finished }) => finished));
    expect(given).toHaveLength(4);
    expect(new Set(given.map(({ key }) => key)).size).toBe(1);
    expect(given.every(({ addressed }) => addressed)).toBe(true);
  });

  test('a reply in a thread says where it stands', async () => {
    const start = setup.slack.say(setup.ada, setup.news, 'a thread');
    const said = setup.slack.say(setup.ada, setup.news, 'https://a.example/in-thread', start.ts);
    await Promise.all(said.deliveries.map(({ finished }) => finished));
    expect(given.at(-1)).toMatchObject({ message: said.ts, thread: start.ts });
  });

  test('a link that was posted before gets a pointer in its thread, once a message', async () => {
    const { id } = setup.slack.world.bot;
    const first = setup.slack.say(setup.ada, setup.news, 'https://a.example/twice');
    setup.slack.repeat(first);
    const said = setup.slack.say(setup.ada, setup.news, `<@${id}> https://a.example/twice`);
    const again = setup.slack.repeat(said);
    const pointer = await setup.slack.until(() => setup.slack.answersTo(said)[0], 'a pointer');
    expect(wordsOf(pointer)).toContain('Posted here before');
    expect(pointer.broadcast).toBe(false);
    await Promise.all([...said.deliveries, ...again.deliveries].map(({ finished }) => finished));
    const later = setup.slack.slash(setup.ada, setup.news, '/help');
    await setup.slack.until(() => later.replies[0], 'a later answer');
    expect(setup.slack.answersTo(said)).toHaveLength(1);
    expect(setup.slack.answersTo(first)).toEqual([]);
  });

  test('a redelivery after a restart is no new posting', async () => {
    const said = setup.slack.say(setup.ada, setup.news, 'https://a.example/before-restart');
    await Promise.all(said.deliveries.map(({ finished }) => finished));
    await setup.restart();
    const again = setup.slack.repeat(said);
    await Promise.all(again.deliveries.map(({ finished }) => finished));
    const later = setup.slack.slash(setup.ada, setup.news, '/help');
    await setup.slack.until(() => later.replies[0], 'a later answer');
    expect(setup.slack.answersTo(said)).toEqual([]);
  });

  test('a message that begins with a mention and has no link is a question', async () => {
    const { id } = setup.slack.world.bot;
    const said = setup.slack.say(setup.ada, setup.news, `<@${id}> help who-met`);
    const again = setup.slack.repeat(said);
    await Promise.all([...said.deliveries, ...again.deliveries].map(({ finished }) => finished));
    const answer = await setup.slack.until(() => setup.slack.answersTo(said)[0], 'an answer');
    expect(wordsOf(answer)).toContain('/who-met');
    // What is asked later is answered later: by then a second answer would stand.
    const later = setup.slack.slash(setup.ada, setup.news, '/help');
    await setup.slack.until(() => later.replies[0], 'a later answer');
    expect(setup.slack.answersTo(said)).toHaveLength(1);
  });
});

describe('Socket Mode', () => {
  const setup = setUp('socket');

  test('takes up a new connection when Slack asks for it', async () => {
    const opened = () =>
      setup.slack.world.calls.filter(({ method }) => method === 'apps.connections.open').length;
    const before = opened();
    setup.slack.carrier.refresh();
    await setup.slack.until(
      () => opened() > before && setup.slack.carrier.connections() > 0,
      'a new connection',
      10_000,
    );
    const [delivery] = setup.slack.say(setup.ada, setup.news, 'https://a.example/after').deliveries;
    expect((await delivery!.finished).attempts.at(-1)).toMatchObject({ ok: true });
  });
});

describe('signed HTTP', () => {
  const setup = setUp('http');

  test('refuses what Slack did not sign', async () => {
    const answer = await fetch(setup.slack.carrier.httpUrl!, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': '1',
        'x-slack-signature': 'v0=1',
      },
      body: '{}',
    });
    expect(answer.status).toBe(401);
  });
});
