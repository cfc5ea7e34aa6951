import type { Guild, GuildTextBasedChannel, Message } from 'discord.js';
import type { Log } from '../../model/index.ts';
import type { Once } from '../once.ts';
import { idAt } from './ids.ts';
import { loggable } from './problems.ts';

/** Milliseconds before the start that are read, too: Readout may have been started anew. */
const BEFORE_START = 10 * 60_000;
/** Channels that are read within so many milliseconds. */
const MOST_CHANNELS = 200;
const WINDOW = 60_000;
/** Messages that one request brings, and requests for one channel. */
const READ_AT_ONCE = 100;
const READS = 5;

/** Finds what was written while nothing came from Discord. */
export interface Missed {
  /** A message came as it should. */
  saw(message: Message): void;
  /** A server is there (again): what was written since the last message that came is handed on, oldest first. */
  onAvailable(guild: Guild, handOn: (message: Message) => Promise<void>): Promise<void>;
}

/**
 * Where a connection can be resumed, Discord sends what came meanwhile. After an outage, or when it wants the bot to
 * begin anew, it does not: then its channels say which message is their last one. So it is after a restart, for what
 * was written shortly before `startedAt` (ms) and is not answered. Whoever takes a message twice must know it again.
 */
export function createMissed(startedAt: number, once: Once, log: Log): Missed {
  const start = idAt(startedAt - BEFORE_START);
  let window = { from: 0, channels: 0 };
  const newest = new Map<string, bigint>();
  const seenIn = (channel: string): bigint => newest.get(channel) ?? start;
  /** False for a message that came already: new ones go on coming while missed ones are read. */
  const isNew = ({ id }: Message): boolean => once.claim(`discord:${id}:came`);

  function note({ channelId, id }: Message): void {
    if (BigInt(id) > seenIn(channelId)) newest.set(channelId, BigInt(id));
  }

  /** Discord takes 50 requests a second from a bot, and those who write now need them. */
  function mayRead(): boolean {
    const now = Date.now();
    if (now - window.from > WINDOW) window = { from: now, channels: 0 };
    window.channels += 1;
    if (window.channels === MOST_CHANNELS + 1)
      log.warn({}, 'an interruption concerns too many channels: the rest of them is not read');
    return window.channels <= MOST_CHANNELS;
  }

  async function read(
    channel: GuildTextBasedChannel,
    since: bigint,
    handOn: (message: Message) => Promise<void>,
  ): Promise<void> {
    let after = since;
    for (let reading = 0; reading < READS; reading += 1) {
      const page = { after: String(after), limit: READ_AT_ONCE, cache: false };
      const found = [...(await channel.messages.fetch(page)).values()].toSorted(byId);
      const answered = new Set(found.filter(isOwn).map(({ reference }) => reference?.messageId));
      for (const message of found.filter(isNew)) {
        if (answered.has(message.id) || message.hasThread) continue;
        note(message);
        await handOn(message);
      }
      if (found.length < READ_AT_ONCE) return;
      after = BigInt(found.at(-1)?.id ?? after);
    }
    log.warn({ channel: channel.id }, 'not all messages of an interruption could be read');
  }

  return {
    saw: (message) => {
      isNew(message);
      note(message);
    },
    onAvailable: async (guild, handOn) => {
      const channels = [...guild.channels.cache.values()].filter((channel) => channel.isTextBased());
      const behind = channels
        .map((channel) => ({ channel, since: latest(seenIn(channel.id), idAt(guild.joinedTimestamp)) }))
        .filter(
          ({ channel: { lastMessageId }, since }) => lastMessageId !== null && BigInt(lastMessageId) > since,
        );
      for (const { channel, since } of behind.filter(mayRead)) {
        try {
          await read(channel, since, handOn);
        } catch (error) {
          // The other channels are not to wait for this one; where the permission lacks, commands there say so.
          log.warn(
            { err: loggable(error), channel: channel.id },
            'what was written meanwhile cannot be read',
          );
        }
      }
    },
  };
}

function latest(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function isOwn({ author, client }: Message): boolean {
  return author.id === client.user.id;
}

function byId(one: Message, other: Message): number {
  return BigInt(one.id) < BigInt(other.id) ? -1 : 1;
}
