import type { ChannelId, ChannelSettings, Clock } from '../src/model/index.ts';
import { oneOf, text } from './columns.ts';
import type { Row, Sql } from './sql.ts';

const LINKS = ['always', 'mention', 'never'] as const;
const REPLIES = ['reply', 'thread'] as const;
/** A channel that nobody has set up. */
const DEFAULTS: ChannelSettings = { links: 'always', replies: 'reply', digest: null };

/** Reads a channel's settings; the defaults where nobody changed them. */
export function readSettings(sql: Sql, workspace: number, channel: ChannelId): ChannelSettings {
  const row = sql.get('SELECT * FROM channel WHERE workspace = ? AND channel = ?', [workspace, channel]);
  return row ? settings(row) : DEFAULTS;
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
      `INSERT INTO channel (workspace, channel, links, replies, digest_at, digest_zone, digest_since)
       VALUES (:workspace, :channel, :links, :replies, :at, :zone, :now)
       ON CONFLICT DO UPDATE SET links = :links, replies = :replies, digest_at = :at, digest_zone = :zone,
         digest_since = CASE WHEN :kept THEN digest_since ELSE :now END`,
      {
        workspace,
        channel,
        links: after.links,
        replies: after.replies,
        at: digest?.at ?? null,
        zone: digest?.zone ?? null,
        now: digest ? clock() : null,
        kept: kept ? 1 : 0,
      },
    );
    return after;
  });
}

function settings(row: Row): ChannelSettings {
  return {
    links: oneOf(row, 'links', LINKS),
    replies: oneOf(row, 'replies', REPLIES),
    digest: row['digest_at'] === null ? null : { at: text(row, 'digest_at'), zone: text(row, 'digest_zone') },
  };
}
