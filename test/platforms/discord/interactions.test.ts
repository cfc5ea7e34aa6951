import { describe, expect, test } from 'vitest';
import { buttonsOf, wordsOf } from '../../fakes/discord/index.ts';
import type { Interaction } from '../../fakes/discord/index.ts';
import { TEXT, article } from '../../world.ts';
import { answerOf } from '../arbitrary-answer.ts';
import { setUp } from './setup.ts';

const URL_1 = 'https://ledger.example/harbour';
const setup = setUp();

const done = (interaction: Interaction) =>
  setup.discord.until(() => interaction.state === 'done' && interaction.message, 'an answer');

async function recorded() {
  setup.world.web.set(URL_1, article(URL_1));
  return done(setup.discord.slash(setup.ada, setup.news, 'brief', { link: URL_1 }));
}

describe('slash commands', () => {
  test('/brief answers with the briefing, for all to see', async () => {
    const message = await recorded();
    expect(wordsOf(message)).toContain('Okoro meets Visser');
    expect(wordsOf(message)).toContain('**Ada Okoro**');
    expect(message.hidden).toBe(false);
  });

  test('/who-met answers from the history', async () => {
    await recorded();
    const message = await done(setup.discord.slash(setup.ada, setup.news, 'who-met', { person: 'Okoro' }));
    expect(wordsOf(message)).toContain('Bram Visser');
  });

  test('typing a name offers whom the server has read of', async () => {
    await recorded();
    const typing = setup.discord.type(setup.ada, setup.news, 'who-met', 'person', 'Vis');
    const choices = await setup.discord.until(() => typing.choices, 'choices');
    expect(choices.map(({ value }) => value)).toEqual(['Bram Visser']);
  });

  test('in another server nothing of it is known', async () => {
    await recorded();
    const elsewhere = setup.discord.addChannel(setup.discord.addGuild('Rivals'), 'general');
    const typing = setup.discord.type(setup.ada, elsewhere, 'who-met', 'person', 'Vis');
    expect(await setup.discord.until(() => typing.choices, 'choices')).toEqual([]);
    const message = await done(setup.discord.slash(setup.ada, elsewhere, 'who-met', { person: 'Okoro' }));
    expect(wordsOf(message)).not.toContain('Visser');
  });

  test('a member without the right to manage is told so', async () => {
    const bob = setup.discord.addUser('bob');
    const message = await done(setup.discord.slash(bob, setup.news, 'digest', { action: 'off' }));
    expect(wordsOf(message)).toMatch(/manage/i);
  });

  test('/brief without anything opens a form, whose text is briefed', async () => {
    const asked = setup.discord.slash(setup.ada, setup.news, 'brief');
    const form = await setup.discord.until(() => asked.form, 'the form');
    const sent = setup.discord.submit(setup.ada, setup.news, form, {
      title: 'Pasted',
      published: '2026-11-20',
      text: TEXT,
      text2: 'And nothing more.',
    });
    expect(wordsOf(await done(sent))).toContain('Pasted');
  });

  test('/brief reads an attached text file, and says so where it is none', async () => {
    const text = `${TEXT} From a file.`;
    const url = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
    const file = { filename: 'notes.txt', content_type: 'text/plain; charset=utf-8', size: text.length, url };
    const read = await done(setup.discord.slash(setup.ada, setup.news, 'brief', { file }));
    expect(wordsOf(read)).toContain('notes.txt');
    const picture = { ...file, filename: 'notes.png', content_type: 'image/png' };
    const refused = await done(setup.discord.slash(setup.ada, setup.news, 'brief', { file: picture }));
    expect(wordsOf(refused)).toContain('plain text file');
    expect(refused.hidden).toBe(true);
  });

  test('the menu of a message briefs its link, though Readout may not read messages', async () => {
    setup.world.web.set(URL_1, article(URL_1));
    const elsewhere = setup.discord.addChannel(setup.guild, 'menu');
    const message = setup.discord.say(setup.discord.world.bot.id, elsewhere, `see <${URL_1}>`);
    const chosen = setup.discord.choose(setup.ada, message, 'Brief this article');
    expect(wordsOf(await done(chosen))).toContain('Okoro meets Visser');
  });

  test('a channel where Readout may not write says what to grant, once', async () => {
    const closed = setup.discord.addChannel(setup.guild, 'closed');
    setup.discord.closeChannel(closed);
    const first = setup.discord.slash(setup.ada, closed, 'help');
    await done(first);
    const [notice] = await setup.discord.until(
      () => first.followUps.length > 0 && first.followUps,
      'the notice',
    );
    expect(notice?.content).toContain('“Send Messages”');
    expect(notice?.hidden).toBe(true);
    const second = setup.discord.slash(setup.ada, closed, 'help');
    await done(second);
    await recorded();
    expect(second.followUps).toEqual([]);
  });
});

describe('what a channel lacks', () => {
  test('for threads is said where briefings are to come in threads', async () => {
    const channel = setup.discord.addChannel(setup.guild, 'threads');
    setup.discord.forbidThreads(channel);
    const first = setup.discord.slash(setup.ada, channel, 'settings', { replies: 'thread' });
    await done(first);
    const [told] = await setup.discord.until(() => first.followUps.length > 0 && first.followUps, 'a word');
    expect(told?.content).toContain('“Create Public Threads”');
    expect(told?.content).toContain('come as replies');
    expect(told?.hidden).toBe(true);
  });

  test('of the Message Content intent is said to whoever looks at the settings, once', async () => {
    const { discord, world } = setup;
    discord.world.privileged = 0;
    await setup.restart();
    const first = discord.slash(setup.ada, setup.news, 'settings');
    const [told] = await discord.until(() => first.followUps.length > 0 && first.followUps, 'a word');
    expect(told?.content).toContain('Message Content Intent');
    expect(told?.content).toContain('mentioning Readout together with a link');
    const second = discord.slash(setup.ada, setup.news, 'settings');
    await done(second);
    await done(discord.slash(setup.ada, setup.news, 'who-met', { person: 'Okoro' }));
    expect(second.followUps).toEqual([]);
    discord.world.privileged = 1 << 15;
    await setup.restart();
    expect(world.logged.map(({ message }) => message).join()).toContain('links in ordinary messages');
  });
});

describe('buttons', () => {
  test('run their command for whoever pressed, and still do after a restart', async () => {
    const message = await recorded();
    const [label] = buttonsOf(message);
    expect(label).toBeDefined();
    await setup.restart();
    const pressed = setup.discord.click(setup.ada, message, label ?? '');
    const answer = await setup.discord.until(() => pressed.state === 'done' && pressed.message, 'an answer');
    expect(answer.hidden).toBe(true);
    expect(wordsOf(answer).length).toBeGreaterThan(10);
  });

  test('turn pages in place, after a restart too', async () => {
    const lines = Array.from({ length: 120 }, (_, n) => `Line ${n} `.repeat(10));
    const answer = answerOf(
      lines.map((text) => ({ type: 'paragraph', line: [{ type: 'text', text }] }) as const),
    );
    const target = {
      workspace: `discord:${setup.guild}`,
      channel: setup.news,
      message: null,
      thread: null,
      replies: 'reply',
    } as const;
    const id = await setup.platform.deliver(target, answer, 'pages');
    const message = setup.discord.world.messages.find((each) => each.id === id)!;
    expect(wordsOf(message)).toContain('Line 0 ');
    await setup.restart();
    setup.discord.click(setup.ada, message, '▶');
    await setup.discord.until(() => message.edited, 'the next page');
    expect(wordsOf(message)).not.toContain('Line 0 ');
    expect(await setup.platform.findDelivered(target, 'pages')).toBe(id);
  });
});

describe('late and broken', () => {
  test('an answer that takes its time is announced and then given', async () => {
    const slow = hold();
    const asked = setup.discord.slash(setup.ada, setup.news, 'brief', { link: URL_1 });
    await setup.discord.until(() => asked.state === 'deferred', '"thinking…"');
    slow.release();
    expect(wordsOf(await done(asked))).toContain('Okoro meets Visser');
  });

  test('a private answer that takes its time takes "thinking…" away, and only the asker sees it', async () => {
    const slow = hold();
    const asked = setup.discord.slash(setup.ada, setup.news, 'help');
    await setup.discord.until(() => asked.state === 'deferred', '"thinking…"');
    slow.release();
    const [answer] = await setup.discord.until(
      () => asked.followUps.length > 0 && asked.followUps,
      'the answer',
    );
    expect(answer?.hidden).toBe(true);
    expect(asked.message).toBeNull();
  });

  test('an answer that comes after a quarter of an hour is posted in the channel', async () => {
    const { world } = setup.discord;
    const { now } = world;
    const slow = hold();
    const channel = setup.discord.addChannel(setup.guild, 'late');
    const asked = setup.discord.slash(setup.ada, channel, 'brief', { link: URL_1 });
    await setup.discord.until(() => asked.state === 'deferred', '"thinking…"');
    world.now = () => now() + 16 * 60_000;
    slow.release();
    const posted = await setup.discord.until(
      () => world.messages.find((message) => message.channel === channel),
      'the message',
    );
    world.now = now;
    expect(wordsOf(posted)).toContain('Okoro meets Visser');
  });

  test('a private answer that comes after a quarter of an hour is said to be late, and not shown to all', async () => {
    const { world } = setup.discord;
    const { now } = world;
    const slow = hold();
    const channel = setup.discord.addChannel(setup.guild, 'late');
    const asked = setup.discord.slash(setup.ada, channel, 'help');
    await setup.discord.until(() => asked.state === 'deferred', '"thinking…"');
    world.now = () => now() + 16 * 60_000;
    slow.release();
    const posted = await setup.discord.until(
      () => world.messages.find((message) => message.channel === channel),
      'the message',
    );
    world.now = now;
    expect(wordsOf(posted)).toMatch(/ada.*Please ask again/);
    expect(wordsOf(posted)).not.toContain('/who-met');
  });

  test.each([['at once'], ['after "thinking…"']])(
    'an answer %s is given once though Discord’s word was lost',
    async (when) => {
      const path = '/interactions/{id}/{token}/callback';
      setup.discord.failures.push({ method: 'POST', path, status: 502, times: 1, carriedOut: true });
      const channel = setup.discord.addChannel(setup.guild, 'lost');
      const before = setup.discord.world.calls.length;
      const slow = when === 'at once' ? null : hold();
      setup.world.web.set(URL_1, article(URL_1));
      const asked = setup.discord.slash(setup.ada, channel, 'brief', { link: URL_1 });
      const isRepeat = ({ route, status }: { route: string; status: number }) =>
        route === path && status === 400;
      await setup.discord.until(
        () => setup.discord.world.calls.slice(before).some(isRepeat),
        'the same again',
      );
      slow?.release();
      expect(wordsOf(await done(asked))).toContain('Okoro meets Visser');
      await done(setup.discord.slash(setup.ada, setup.news, 'help'));
      expect(setup.discord.world.messages.filter((message) => message.channel === channel)).toHaveLength(1);
      expect(asked.followUps).toEqual([]);
    },
  );

  test('an interaction that Discord no longer takes harms nothing', async () => {
    const { world } = setup.discord;
    const { now } = world;
    const asked = setup.discord.slash(setup.ada, setup.news, 'help');
    world.now = () => now() + 3_001;
    await setup.discord.until(() => asked.state === 'dead', 'the refusal');
    world.now = now;
    await done(setup.discord.slash(setup.ada, setup.news, 'help'));
    expect(setup.world.logged.map(({ message }) => message)).toContain(
      'Discord took the answer for too late',
    );
  });
});

/** Holds commands back until they are released. */
function hold() {
  setup.world.web.set(URL_1, article(URL_1));
  const { core } = setup.world;
  const { run } = core;
  const gate = Promise.withResolvers<void>();
  core.run = async (...call) => {
    await gate.promise;
    return run(...call);
  };
  return {
    release: () => {
      core.run = run;
      gate.resolve();
    },
  };
}
