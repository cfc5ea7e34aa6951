import { CodedError } from '../src/model/index.ts';
import type {
  Clock,
  FeedFault,
  NewSubscription,
  Subscription,
  SubscriptionChange,
} from '../src/model/index.ts';
import { integer, json, oneOf, text, textOrNull } from './columns.ts';
import type { Row, Sql } from './sql.ts';

/** Feeds of one workspace at most. */
const MOST_FEEDS = 50;
const PAUSES = ['member', 'gone'] as const;
const MODES = ['brief', 'record'] as const;

/** A feed's row, with what became of its items. */
export const FEED = `
  SELECT feed.*,
    (SELECT count(*) FROM job WHERE workspace = feed.workspace AND feed = feed.id AND state = 'done') AS articles,
    (SELECT count(*) FROM job WHERE workspace = feed.workspace AND feed = feed.id AND state = 'failed') AS refused,
    (SELECT count(*) FROM job WHERE workspace = feed.workspace AND feed = feed.id AND state IN ('ready', 'taken'))
      AS waiting,
    (SELECT why FROM job WHERE workspace = feed.workspace AND feed = feed.id AND state = 'failed'
      ORDER BY id DESC LIMIT 1) AS last_refusal
  FROM feed`;

/** The feeds of a workspace, oldest first. */
export function listFeeds(sql: Sql, workspace: number): readonly Subscription[] {
  return sql.all(`${FEED} WHERE feed.workspace = ? ORDER BY feed.id`, [workspace]).map(subscription);
}

/** Adds a feed that is due at once. Throws CodedError where the channel has it, or the workspace too many. */
export function addFeed(sql: Sql, clock: Clock, workspace: number, feed: NewSubscription): Subscription {
  return sql.write(() => {
    const feeds = listFeeds(sql, workspace);
    if (feeds.some(({ channel, url }) => channel === feed.channel && url === feed.url))
      throw new CodedError('known-feed', 'This channel has that feed already. /feed list shows it.');
    if (feeds.length >= MOST_FEEDS)
      throw new CodedError(
        'too-many-feeds',
        `There are ${MOST_FEEDS} feeds here, and no more are taken. Remove one first: /feed list, /feed remove.`,
      );
    const { id } = sql.run(
      `INSERT INTO feed (workspace, channel, url, title, mode, include, exclude, added_by, added_at, next_at)
       VALUES (:workspace, :channel, :url, :title, :mode, :include, :exclude, :addedBy, :now, :now)`,
      {
        workspace,
        channel: feed.channel,
        url: feed.url,
        title: feed.title,
        mode: feed.mode,
        include: JSON.stringify(feed.include),
        exclude: JSON.stringify(feed.exclude),
        addedBy: feed.addedBy,
        now: clock(),
      },
    );
    const added = readFeed(sql, workspace, id);
    if (added === null) throw new Error(`feed ${id} is not there after it was added`);
    return added;
  });
}

/** Changes what is given. A feed that was paused and no longer is begins anew: what it had meanwhile is no flood of news. */
export function changeFeed(
  sql: Sql,
  clock: Clock,
  workspace: number,
  id: number,
  change: SubscriptionChange,
): Subscription | null {
  return sql.write(() => {
    const before = readFeed(sql, workspace, id);
    if (before === null) return null;
    const after = { ...before, ...change };
    const resumed = before.paused !== null && after.paused === null;
    sql.run(
      `UPDATE feed SET mode = :mode, include = :include, exclude = :exclude, paused = :paused,
         next_at = CASE WHEN :resumed THEN :now ELSE next_at END,
         added_at = CASE WHEN :resumed THEN :now ELSE added_at END,
         last_success = CASE WHEN :resumed THEN NULL ELSE last_success END,
         failures = CASE WHEN :resumed THEN 0 ELSE failures END,
         fault = CASE WHEN :resumed THEN NULL ELSE fault END,
         told = CASE WHEN :resumed THEN 0 ELSE told END
       WHERE workspace = :workspace AND id = :id`,
      {
        workspace,
        id,
        mode: after.mode,
        include: JSON.stringify(after.include),
        exclude: JSON.stringify(after.exclude),
        paused: after.paused,
        resumed: resumed ? 1 : 0,
        now: clock(),
      },
    );
    return readFeed(sql, workspace, id);
  });
}

/** Takes a feed away, with the jobs of its items that nobody has begun. */
export function removeFeed(sql: Sql, workspace: number, id: number): Subscription | null {
  return sql.write(() => {
    const feed = readFeed(sql, workspace, id);
    if (feed === null) return null;
    sql.run(`DELETE FROM job WHERE workspace = ? AND feed = ? AND state = 'ready' AND stage = 'reading'`, [
      workspace,
      id,
    ]);
    // A later feed may get its number.
    sql.run('UPDATE job SET feed = NULL WHERE workspace = ? AND feed = ?', [workspace, id]);
    sql.run('DELETE FROM feed WHERE workspace = ? AND id = ?', [workspace, id]);
    return feed;
  });
}

function readFeed(sql: Sql, workspace: number, id: number): Subscription | null {
  const row = sql.get(`${FEED} WHERE feed.workspace = ? AND feed.id = ?`, [workspace, id]);
  return row && subscription(row);
}

/** Reads a row of `FEED`. */
export function subscription(row: Row): Subscription {
  return {
    id: integer(row, 'id'),
    channel: text(row, 'channel'),
    url: text(row, 'url'),
    title: textOrNull(row, 'title'),
    mode: oneOf(row, 'mode', MODES),
    include: json(row, 'include') as readonly string[],
    exclude: json(row, 'exclude') as readonly string[],
    addedBy: textOrNull(row, 'added_by'),
    addedAt: integer(row, 'added_at'),
    paused: row['paused'] === null ? null : oneOf(row, 'paused', PAUSES),
    nextAt: integer(row, 'next_at'),
    lastSuccess: row['last_success'] === null ? null : integer(row, 'last_success'),
    fault: row['fault'] === null ? null : (json(row, 'fault') as FeedFault),
    failures: integer(row, 'failures'),
    items: {
      articles: integer(row, 'articles'),
      refused: integer(row, 'refused'),
      waiting: integer(row, 'waiting'),
      lastRefusal: textOrNull(row, 'last_refusal'),
    },
  };
}
