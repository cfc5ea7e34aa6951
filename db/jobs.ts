import type { Clock, Job, JobStore } from '../src/model/index.ts';
import { integer, oneOf, text, textOrNull } from './columns.ts';
import type { Row, Sql } from './sql.ts';
import { workspaceNumber } from './workspaces.ts';

const TAKE = `
  UPDATE job SET state = 'taken', attempt = attempt + 1
  WHERE id = (
    SELECT id FROM job AS next
    WHERE state = 'ready' AND ready_at <= :now AND NOT EXISTS (
      SELECT 1 FROM job AS held
      WHERE held.workspace = next.workspace AND held.channel = next.channel AND held.state = 'taken'
    )
    ORDER BY id LIMIT 1
  )
  RETURNING *, (SELECT name FROM workspace WHERE workspace.id = job.workspace) AS workspace_name`;

/** The queue in its own table; see docs/adr/0002-queue.md. Several processes may take from it. */
export function createJobStore(sql: Sql, clock: Clock): JobStore {
  return {
    async add({ key, target, url, canonical, postedBy }) {
      return sql.write(() => {
        const { changes } = sql.run(
          `INSERT INTO job (workspace, key, channel, message, thread, replies, url, canonical, posted_by,
             accepted_at, state, stage, attempt, ready_at)
           VALUES (:workspace, :key, :channel, :message, :thread, :replies, :url, :canonical, :postedBy,
             :now, 'ready', 'reading', 0, :now)
           ON CONFLICT DO NOTHING`,
          {
            workspace: workspaceNumber(sql, target.workspace),
            key,
            channel: target.channel,
            message: target.message,
            thread: target.thread,
            replies: target.replies,
            url,
            canonical,
            postedBy,
            now: clock(),
          },
        );
        return changes === 1;
      });
    },
    async take(now) {
      return sql.write(() => {
        const row = sql.get(TAKE, { now });
        return row && job(row);
      });
    },
    async posting(id) {
      sql.run(`UPDATE job SET stage = 'posting' WHERE id = ? AND state = 'taken'`, [id]);
    },
    async done(id, messageId) {
      sql.run(
        `UPDATE job SET state = 'done', message_id = :messageId, ended_at = :now, why = NULL WHERE id = :id`,
        { id, messageId, now: clock() },
      );
    },
    async retry(id, at, why) {
      sql.run(
        `UPDATE job SET state = 'ready', ready_at = :at, why = :why WHERE id = :id AND state = 'taken'`,
        { id, at, why },
      );
    },
    async fail(id, why) {
      sql.run(`UPDATE job SET state = 'failed', why = :why, ended_at = :now WHERE id = :id`, {
        id,
        why,
        now: clock(),
      });
    },
    async recover() {
      return sql.run(`UPDATE job SET state = 'ready' WHERE state = 'taken'`).changes;
    },
    async pending() {
      const row = sql.get(
        `SELECT (SELECT count(*) FROM job WHERE state = 'ready')
           + (SELECT count(*) FROM job WHERE state = 'taken') AS pending`,
      );
      return row ? integer(row, 'pending') : 0;
    },
  };
}

function job(row: Row): Job {
  return {
    id: integer(row, 'id'),
    key: text(row, 'key'),
    target: {
      workspace: text(row, 'workspace_name'),
      channel: text(row, 'channel'),
      message: textOrNull(row, 'message'),
      thread: textOrNull(row, 'thread'),
      replies: oneOf(row, 'replies', ['reply', 'thread']),
    },
    url: text(row, 'url'),
    canonical: text(row, 'canonical'),
    postedBy: textOrNull(row, 'posted_by'),
    stage: oneOf(row, 'stage', ['reading', 'posting']),
    attempt: integer(row, 'attempt'),
    acceptedAt: integer(row, 'accepted_at'),
  };
}
