import type { Message } from 'discord.js';
import type { Log } from '../../model/index.ts';
import { hasCode, loggable } from './problems.ts';

/** Milliseconds for which Discord shows "is typing"; it is shown again only after most of that. */
const SHOWN = 8_000;

/**
 * Shows in a message's channel that Readout is at work, once for all messages of a few seconds: Discord takes
 * 50 requests a second from a bot, and the briefings need them.
 */
export function createTyping(log: Log, now: () => number = Date.now): (message: Message) => Promise<void> {
  const shownAt = new Map<string, number>();
  return async (message) => {
    const { channel, channelId } = message;
    if (now() - (shownAt.get(channelId) ?? -Infinity) < SHOWN || !channel.isSendable()) return;
    shownAt.set(channelId, now());
    try {
      await channel.sendTyping();
    } catch (error) {
      // The link is accepted: that nobody sees it yet is no reason to fail.
      const words = hasCode(error, 50_001, 50_013)
        ? 'not allowed to write in this channel'
        : 'no typing shown';
      log.warn({ err: loggable(error), channel: channelId }, words);
    }
  };
}
