import type { Guild, Message } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Log } from '../../../src/model/index.ts';
import { idAt } from '../../../src/platforms/discord/ids.ts';
import { createMissed } from '../../../src/platforms/discord/missed.ts';
import { createOnce } from '../../../src/platforms/once.ts';

const NOW = Date.now();
const MINUTE = 60_000;

/** A message of a member, so many milliseconds ago. */
function message(channel: string, ago: number, author = 'ada'): Message {
  const id = String(idAt(NOW - ago) + 1n);
  const written = { id, channelId: channel, author: { id: author }, client: { user: { id: 'bot' } } };
  return { ...written, hasThread: false, reference: null } as unknown as Message;
}

/** A server whose channels hold these messages, oldest first; a channel named `broken` cannot be read. */
function guildWith(messages: readonly Message[], joined = 0): Guild {
  const channels = Map.groupBy(messages, ({ channelId }) => channelId);
  const cache = new Map(
    [...channels].map(([id, own]) => {
      const fetch = async ({ after, limit }: { after: string; limit: number }) => {
        if (id === 'broken') throw new Error('Discord answered 500');
        const fitting = own.filter((each) => BigInt(each.id) > BigInt(after)).slice(0, limit);
        return new Map(fitting.toReversed().map((each) => [each.id, each]));
      };
      const lastMessageId = own.at(-1)?.id ?? null;
      return [id, { id, lastMessageId, isTextBased: () => true, messages: { fetch } }];
    }),
  );
  return { channels: { cache }, joinedTimestamp: joined } as unknown as Guild;
}

function setUp() {
  const warned: string[] = [];
  const log = { info: () => {}, error: () => {}, warn: (_, words) => void warned.push(words) } satisfies Log;
  const missed = createMissed(NOW, createOnce(NOW), log);
  const given: string[] = [];
  const handOn = async ({ id }: Message) => void given.push(id);
  return { missed, given, warned, handOn };
}

describe('what was written while nothing came', () => {
  test('is handed on oldest first, page by page, and once', async () => {
    const { missed, given, handOn } = setUp();
    const written = Array.from({ length: 230 }, (_, index) => message('news', (300 - index) * 1000));
    const guild = guildWith(written);
    await missed.onAvailable(guild, handOn);
    expect(given).toEqual(written.map(({ id }) => id));
    await missed.onAvailable(guild, handOn);
    expect(given).toHaveLength(230);
  });

  test('is what came neither before nor meanwhile', async () => {
    const { missed, given, handOn } = setUp();
    const [first, second, third] = [3000, 2000, 1000].map((ago) => message('news', ago));
    if (!first || !second || !third) throw new Error('three messages were expected');
    missed.saw(first);
    const reading = missed.onAvailable(guildWith([first, second, third]), handOn);
    missed.saw(third);
    await reading;
    expect(given).toEqual([second.id]);
  });

  test('is not from before the bot came, nor older than ten minutes at the start', async () => {
    const { missed, given, handOn } = setUp();
    const old = message('news', 11 * MINUTE);
    const recent = message('news', 9 * MINUTE);
    const early = message('other', 5 * MINUTE);
    await missed.onAvailable(guildWith([old, recent]), handOn);
    await missed.onAvailable(guildWith([early], NOW - 4 * MINUTE), handOn);
    expect(given).toEqual([recent.id]);
  });

  test('in a channel that cannot be read keeps no other from being read', async () => {
    const { missed, given, warned, handOn } = setUp();
    const fine = message('news', 1000);
    await missed.onAvailable(guildWith([message('broken', 2000), fine]), handOn);
    expect(given).toEqual([fine.id]);
    expect(warned).toEqual(['what was written meanwhile cannot be read']);
  });

  test('in very many channels is read in some of them, and the log says so', async () => {
    const { missed, given, warned, handOn } = setUp();
    const written = Array.from({ length: 230 }, (_, index) => message(`desk-${index}`, 1000 + index));
    await missed.onAvailable(guildWith(written), handOn);
    expect(given).toHaveLength(200);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain('too many channels');
  });
});
