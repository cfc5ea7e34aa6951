import type { ChannelId, ChannelSettings, Clock } from '../src/model/index.ts';
import { oneOf, text } from './columns.ts';
import type { Row, Sql } from './sql.ts';

const LINKS = ['always', 'mention', 'reaction', 'never'] as const;
const REPLIES = ['reply', 'thread'] as const;
const OTHER_LANGUAGES = ['answer', 'ignore'] as const;
/** Stands for all channels that have no row of their own; no platform numbers one so. */
const EVERY_CHANNEL: ChannelId = '*';
/** A workspace that nobody has set up. */
const DEFAULTS: ChannelSettings = {
  links: 'always',
  replies: 'reply',
  otherLanguages: 'answer',
  digest: null,
};

/** Reads a channel's settings: its own, else those for every channel, else the defaults. */
export function readSettings(sql: Sql, workspace: number, channel: ChannelId): ChannelSettings {
  const row = (of: ChannelId): Row | null =>
    sql.get('SELECT * FROM channel WHERE workspace = ? AND channel = ?', [workspace, of]);
  const found = row(channel) ?? row(EVERY_CHANNEL);
  return found ? settings(found) : DEFAULTS;
}

/** Changes what is given and keeps the rest. A digest that is switched on or moved counts from now. */
export function changeSettings(
  sql: Sql,
  clock: Clock,
  workspace: number,
  channel: ChannelId,
  change: Partial<ChannelSettings>,
): ChannelSettings {
  return sql.write(() => {
    const before = readSettings(sql, workspace, channel);
    const after = { ...before, ...change };
    const { digest } = after;
    const kept = digest?.at === before.digest?.at && digest?.zone === before.digest?.zone;
    sql.run(
      `INSERT INTO channel (workspace, channel, links, replies, other_languages, digest_at, digest_zone, digest_since)
       VALUES (:workspace, :channel, :links, :replies, :languages, :at, :zone, :now)
       ON CONFLICT DO UPDATE SET links = :links, replies = :replies, other_languages = :languages, digest_at = :at,
         digest_zone = :zone, digest_since = CASE WHEN :kept THEN digest_since ELSE :now END`,
      {
        workspace,
        channel,
        links: after.links,
        replies: after.replies,
        languages: after.otherLanguages,
        at: digest?.at ?? null,
        zone: digest?.zone ?? null,
        now: digest ? clock() : null,
        kept: kept ? 1 : 0,
      },
    );
    return after;
  });
}

/** Changes what is given for every channel, those with settings of their own and those to come. */
export function changeEverywhere(
  sql: Sql,
  clock: Clock,
  workspace: number,
  change: Partial<Omit<ChannelSettings, 'digest'>>,
): ChannelSettings {
  return sql.write(() => {
    const rows = sql.all('SELECT channel FROM channel WHERE workspace = ? AND channel <> ?', [
      workspace,
      EVERY_CHANNEL,
    ]);
    for (const row of rows) changeSettings(sql, clock, workspace, text(row, 'channel'), change);
    return changeSettings(sql, clock, workspace, EVERY_CHANNEL, change);
  });
}

function settings(row: Row): ChannelSettings {
  return {
    links: oneOf(row, 'links', LINKS),
    replies: oneOf(row, 'replies', REPLIES),
    otherLanguages: oneOf(row, 'other_languages', OTHER_LANGUAGES),
    digest: row['digest_at'] === null ? null : { at: text(row, 'digest_at'), zone: text(row, 'digest_zone') },
  };
}
