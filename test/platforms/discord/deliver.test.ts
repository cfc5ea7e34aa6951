import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/model/index.ts';
import { wordsOf } from '../../fakes/discord/index.ts';
import { answerOf } from '../arbitrary-answer.ts';
import { setUp } from './setup.ts';

const setup = setUp();
const MESSAGES = '/channels/{id}/messages';

const answer = answerOf([{ type: 'heading', level: 1, line: [{ type: 'text', text: 'Talks in Oslo' }] }]);

/** A message of Ada's in a channel of its own, and a briefing's way to it. */
function posted(more: Partial<Target> = {}) {
  const channel = setup.discord.addChannel(setup.guild, 'desk');
  const message = setup.discord.say(setup.ada, channel, `https://a.example/${channel}`);
  const target: Target = {
    workspace: `discord:${setup.guild}`,
    channel,
    message: message.id,
    thread: null,
    replies: 'reply',
    ...more,
  };
  return { message, target };
}

describe('a briefing', () => {
  test('replies to the message that had the link', async () => {
    const { message, target } = posted();
    const id = await setup.platform.deliver(target, answer, 'reply');
    const [reply] = setup.discord.answersTo(message);
    expect(reply).toMatchObject({ id, replyTo: message.id });
    expect(wordsOf(reply!)).toBe('## Talks in Oslo');
  });

  test('comes in a thread where the channel is set so, named by its headline', async () => {
    const { message, target } = posted({ replies: 'thread' });
    await setup.platform.deliver(target, answer, 'thread');
    expect(setup.discord.world.channels.get(message.id)?.name).toBe('Talks in Oslo');
    expect(setup.discord.answersTo(message)).toMatchObject([{ channel: message.id, replyTo: null }]);
  });

  test('joins a thread that stands on the message already', async () => {
    const { message, target } = posted({ replies: 'thread' });
    await setup.platform.deliver(target, answer, 'first');
    await setup.platform.deliver(target, answer, 'second');
    expect(setup.discord.answersTo(message)).toHaveLength(2);
  });

  test('comes as a reply where Readout may not start threads, and the log says what to grant', async () => {
    const { message, target } = posted({ replies: 'thread' });
    setup.discord.forbidThreads(target.channel);
    const id = await setup.platform.deliver(target, answer, 'threadless');
    expect(setup.discord.answersTo(message)).toMatchObject([{ id, channel: target.channel }]);
    expect(setup.world.logged.map(({ message: words }) => words).join()).toContain('Create Public Threads');
  });

  test('for a member comes by direct message, as long as they are in the server', async () => {
    const { target } = posted({ message: null, member: setup.ada });
    const id = await setup.platform.deliver(target, answer, 'direct');
    const { messages, channels, users } = setup.discord.world;
    const channel = channels.get(messages.find((each) => each.id === id)?.channel ?? '');
    expect(channel).toMatchObject({ type: 1, recipient: setup.ada });
    expect(await setup.platform.findDelivered(target, 'direct', setup.world.time.now - 1e10)).toBe(id);
    Object.assign(users.get(setup.ada) ?? {}, { left: true });
    await expect(setup.platform.deliver(target, answer, 'gone-member')).rejects.toThrow(
      /no longer in the server/,
    );
    Object.assign(users.get(setup.ada) ?? {}, { left: false });
  });

  test('is posted though the message was deleted meanwhile', async () => {
    const { target } = posted({ message: setup.discord.world.nextId() });
    const id = await setup.platform.deliver(target, answer, 'gone');
    expect(setup.discord.world.messages.find((each) => each.id === id)).toMatchObject({ replyTo: null });
  });

  test('never goes to a channel of another server', async () => {
    const { message, target } = posted({ workspace: 'discord:1' });
    await expect(setup.platform.deliver(target, answer, 'stray')).rejects.toThrow(/another server/);
    expect(setup.discord.answersTo(message)).toEqual([]);
  });

  test('that may not be posted says what to grant', async () => {
    const { target } = posted();
    setup.discord.closeChannel(target.channel);
    await expect(setup.platform.deliver(target, answer, 'closed')).rejects.toThrow(/“Send Messages”/);
    expect(await setup.platform.findDelivered(target, 'closed')).toBe('unknown');
  });
});

describe('a post is never doubled', () => {
  test('when Discord fails after it has posted, and is asked again', async () => {
    const { message, target } = posted();
    setup.discord.failures.push({ method: 'POST', path: MESSAGES, status: 502, times: 1, carriedOut: true });
    const id = await setup.platform.deliver(target, answer, 'lost-answer');
    expect(setup.discord.answersTo(message).map((each) => each.id)).toEqual([id]);
  });

  test('when Discord asks to wait', async () => {
    const { message, target } = posted();
    setup.discord.failures.push({ method: 'POST', path: MESSAGES, status: 429, times: 2 });
    await setup.platform.deliver(target, answer, 'wait');
    expect(setup.discord.answersTo(message)).toHaveLength(1);
  });

  test('when the same key is delivered twice', async () => {
    const { message, target } = posted();
    const first = await setup.platform.deliver(target, answer, 'twice');
    expect(await setup.platform.deliver(target, answer, 'twice')).toBe(first);
    expect(setup.discord.answersTo(message)).toHaveLength(1);
  });
});

describe('after a crash', () => {
  test.each(['reply', 'thread'] as const)('a %s that stands is recognised by its key', async (replies) => {
    const { target } = posted({ replies });
    expect(await setup.platform.findDelivered(target, 'key')).toBeNull();
    const id = await setup.platform.deliver(target, answer, 'key');
    await setup.restart();
    expect(await setup.platform.findDelivered(target, 'key')).toBe(id);
    expect(await setup.platform.findDelivered(target, 'another key')).toBeNull();
  });

  test('it is found behind many messages of others', async () => {
    const { target } = posted();
    for (let n = 0; n < 130; n += 1) setup.discord.say(setup.ada, target.channel, `chat ${n}`);
    const id = await setup.platform.deliver(target, answer, 'far');
    expect(await setup.platform.findDelivered(target, 'far')).toBe(id);
  });

  test('a digest, which answers no message, is found among the newest', async () => {
    const { target } = posted({ message: null });
    const id = await setup.platform.deliver(target, answer, 'digest');
    expect(await setup.platform.findDelivered(target, 'digest')).toBe(id);
    for (let n = 0; n < 130; n += 1) setup.discord.say(setup.ada, target.channel, `chat ${n}`);
    expect(await setup.platform.findDelivered(target, 'digest')).toBe('unknown');
  });
});
