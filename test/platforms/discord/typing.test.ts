import type { Message } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createTyping } from '../../../src/platforms/discord/typing.ts';

/** Typing at a time of the test's, with what was shown and what was logged. */
function typing(refusal?: Error) {
  const shown: string[] = [];
  const logged: string[] = [];
  const time = { now: 0 };
  const note = (_: object, message: string) => void logged.push(message);
  const show = createTyping({ info: note, warn: note, error: note }, () => time.now);
  const sendTyping = async (channelId: string) => {
    if (refusal) throw refusal;
    shown.push(channelId);
  };
  const message = (channelId: string) =>
    ({
      channelId,
      channel: { isSendable: () => true, sendTyping: () => sendTyping(channelId) },
    }) as unknown as Message;
  return { show, message, shown, logged, time };
}

describe('typing', () => {
  test('is shown once for a burst, and again when Discord shows it no longer', async () => {
    const { show, message, shown, time } = typing();
    await show(message('a'));
    await show(message('a'));
    await show(message('b'));
    expect(shown).toEqual(['a', 'b']);
    time.now = 8_000;
    await show(message('a'));
    expect(shown).toEqual(['a', 'b', 'a']);
  });

  test('that may not be shown is logged and harms nothing', async () => {
    const { show, message, logged } = typing(new Error('no'));
    await show(message('a'));
    expect(logged).toEqual(['no typing shown']);
  });
});
