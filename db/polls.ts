import type { Clock, DueFeed, FeedStore, Poll } from '../src/model/index.ts';
import { integer, text, textOrNull } from './columns.ts';
import { FEED, subscription } from './feeds.ts';
import type { Holder } from './holder.ts';
import { itemKey } from './item-key.ts';
import { addJob } from './jobs.ts';
import type { Row, Sql } from './sql.ts';
import { IS_SERVED } from './workspaces.ts';

/** How long (ms) a feed stays in the hands of a process: longer than the slowest server may take. */
const LEASE = 5 * 60_000;
/** Items that have been out of their feed for so long (ms) are forgotten. */
const FORGOTTEN = 90 * 24 * 60 * 60_000;

const TAKE = `
  UPDATE feed SET holder = :me, held_until = :until
  WHERE id = (
    SELECT id FROM feed AS next
    WHERE paused IS NULL AND next_at <= :now AND ifnull(held_until, 0) <= :now AND EXISTS (
      SELECT 1 FROM workspace WHERE workspace.id = next.workspace AND ${IS_SERVED}
    )
    ORDER BY next_at LIMIT 1
  )
  RETURNING id`;
const TAKEN = `
  SELECT taken.*, workspace.name AS workspace_name
  FROM (${FEED} WHERE feed.id = ?) AS taken JOIN workspace ON workspace.id = taken.workspace`;

/** The feeds of all workspaces, for who polls them. */
export function createFeedStore(sql: Sql, clock: Clock, holder: Holder): FeedStore {
  const me = holder.name;
  return {
    async take(now, platforms) {
      return sql.write(() => {
        const taken = sql.get(TAKE, { now, me, until: now + LEASE, platforms: JSON.stringify(platforms) });
        const row = taken && sql.get(TAKEN, [integer(taken, 'id')]);
        return row && dueFeed(row);
      });
    },
    async unseen(feed, ids) {
      return ids.filter((item) => !sql.get(SEEN, [feed, feed, itemKey(item)]));
    },
    async settle(feed, poll) {
      sql.write(() => settlePoll(sql, clock(), me, feed, poll));
    },
  };
}

const SEEN = `
  SELECT 1 FROM feed_item
  WHERE workspace = (SELECT workspace FROM feed WHERE id = ?) AND feed = ? AND item = ?`;

function settlePoll(sql: Sql, now: number, me: string, id: number, poll: Poll): void {
  const { read, fault } = poll;
  const row = sql.get(
    `UPDATE feed SET holder = NULL, held_until = NULL, next_at = :nextAt, told = :told,
       failures = CASE WHEN :fault IS NULL THEN 0 ELSE failures + 1 END, fault = :fault,
       last_success = CASE WHEN :fault IS NULL THEN :now ELSE last_success END,
       paused = CASE WHEN :gone THEN 'gone' ELSE paused END
     WHERE id = :id AND holder = :me RETURNING workspace`,
    {
      id,
      me,
      now,
      nextAt: poll.nextAt,
      told: poll.told ? 1 : 0,
      fault: fault && JSON.stringify(fault),
      gone: poll.gone ? 1 : 0,
    },
  );
  if (!row) return;
  if (read) keepItems(sql, now, integer(row, 'workspace'), id, read);
  for (const job of poll.jobs) addJob(sql, now, job);
}

/** Notes what is in the feed, and where it lives now, unless the channel has a feed at that address already. */
function keepItems(
  sql: Sql,
  now: number,
  workspace: number,
  feed: number,
  { url, title, validators, items }: NonNullable<Poll['read']>,
): void {
  sql.run('UPDATE OR IGNORE feed SET url = ? WHERE id = ?', [url, feed]);
  sql.run('UPDATE feed SET title = ifnull(?, title), etag = ?, last_modified = ? WHERE id = ?', [
    title,
    validators.etag,
    validators.lastModified,
    feed,
  ]);
  for (const { id } of items) {
    sql.run(
      `INSERT INTO feed_item (workspace, feed, item, last_seen) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET last_seen = excluded.last_seen`,
      [workspace, feed, itemKey(id), now],
    );
  }
  if (items.length > 0)
    sql.run('DELETE FROM feed_item WHERE workspace = ? AND feed = ? AND last_seen < ?', [
      workspace,
      feed,
      now - FORGOTTEN,
    ]);
}

function dueFeed(row: Row): DueFeed {
  return {
    ...subscription(row),
    workspace: text(row, 'workspace_name'),
    validators: { etag: textOrNull(row, 'etag'), lastModified: textOrNull(row, 'last_modified') },
    told: row['told'] === 1,
  };
}
