import type { Answer, Clock, Job, JobStore, NewJob } from '../src/model/index.ts';
import { integer, json, oneOf, text, textOrNull } from './columns.ts';
import type { Holder } from './holder.ts';
import type { Row, Sql } from './sql.ts';
import { IS_SERVED, workspaceNumber } from './workspaces.ts';

/** How long (ms) a job stays in the hands of a process that says nothing more. */
const LEASE = 60_000;

const TAKE = `
  UPDATE job SET state = 'taken', attempt = attempt + 1, holder = :me, held_until = :until
  WHERE id = (
    SELECT id FROM job AS next
    WHERE state = 'ready' AND ready_at <= :now AND NOT EXISTS (
      SELECT 1 FROM job AS held
      WHERE held.workspace = next.workspace AND held.channel = next.channel AND held.state = 'taken'
    ) AND EXISTS (SELECT 1 FROM workspace WHERE workspace.id = next.workspace AND ${IS_SERVED})
    ORDER BY id LIMIT 1
  )
  RETURNING *, (SELECT name FROM workspace WHERE workspace.id = job.workspace) AS workspace_name`;
/** Only who holds a job may say what became of it. */
const MINE = `id = :id AND state = 'taken' AND holder = :me`;

/** The queue in its own table; see docs/adr/0002-queue.md. Several processes may take from it. */
export function createJobStore(sql: Sql, clock: Clock, holder: Holder): JobStore {
  const me = holder.name;
  return {
    add: async (job) => sql.write(() => addJob(sql, clock(), job)),
    async take(now, platforms) {
      return sql.write(() => {
        const row = sql.get(TAKE, {
          now,
          me,
          until: now + LEASE,
          platforms: platforms ? JSON.stringify(platforms) : null,
        });
        return row && job(row);
      });
    },
    async posting(id, { refused, article }) {
      const { changes } = sql.run(
        `UPDATE job SET stage = 'posting', refused = :refused, article = ifnull(:article, article) WHERE ${MINE}`,
        { id, me, refused, article },
      );
      return changes === 1;
    },
    async done(id, messageId) {
      // What was told need not be kept.
      sql.run(
        `UPDATE job SET state = 'done', message_id = :messageId, ended_at = :now, why = NULL, answer = NULL
         WHERE ${MINE}`,
        { id, me, messageId, now: clock() },
      );
    },
    async retry(id, at, why) {
      sql.run(`UPDATE job SET state = 'ready', ready_at = :at, why = :why WHERE ${MINE}`, {
        id,
        me,
        at,
        why,
      });
    },
    async fail(id, why) {
      sql.run(`UPDATE job SET state = 'failed', why = :why, ended_at = :now, answer = NULL WHERE ${MINE}`, {
        id,
        me,
        why,
        now: clock(),
      });
    },
    recover: async () => sql.write(() => free(sql, clock(), (name) => name === me || holder.isDead(name))),
    async beat() {
      return sql.write(() => {
        const now = clock();
        sql.run(`UPDATE job SET held_until = :until WHERE state = 'taken' AND holder = :me`, {
          me,
          until: now + LEASE,
        });
        return free(sql, now, (name) => name !== me && holder.isDead(name));
      });
    },
    async pending() {
      const row = sql.get(
        `SELECT (SELECT count(*) FROM job WHERE state = 'ready')
           + (SELECT count(*) FROM job WHERE state = 'taken') AS pending`,
      );
      return row ? integer(row, 'pending') : 0;
    },
    async wasPosted(workspace, article) {
      const values = [workspaceNumber(sql, workspace), article];
      return (
        sql.get(
          `SELECT 1 FROM job WHERE workspace = ? AND article = ? AND state = 'done' AND kind IN ('link', 'brief')
           LIMIT 1`,
          values,
        ) !== null
      );
    },
  };
}

/** Adds a job within the transaction in hand; false as `JobStore.add` says. */
export function addJob(sql: Sql, now: number, job: NewJob): boolean {
  const { key, target, url, canonical, postedBy, rereadBefore } = job;
  const workspace = workspaceNumber(sql, target.workspace);
  if (sql.get('SELECT 1 FROM job WHERE workspace = ? AND key = ?', [workspace, key])) return false;
  if (rereadBefore !== undefined) {
    sql.run(
      `UPDATE job SET reread_at = :now
       WHERE workspace = :workspace AND canonical = :canonical AND state = 'done' AND reread_at IS NULL
         AND ended_at < :before`,
      { workspace, canonical, now, before: rereadBefore },
    );
  }
  if (job.kind === undefined || job.kind === 'link' || job.kind === 'brief') {
    // A link that is only recorded may still be briefed.
    sql.run(
      `UPDATE job SET reread_at = ?
       WHERE workspace = ? AND canonical = ? AND kind = 'record' AND reread_at IS NULL`,
      [now, workspace, canonical],
    );
  }
  const { changes } = sql.run(
    `INSERT INTO job (workspace, key, channel, message, thread, replies, url, canonical, posted_by,
       accepted_at, state, stage, attempt, ready_at, kind, feed, answer, article, member)
     VALUES (:workspace, :key, :channel, :message, :thread, :replies, :url, :canonical, :postedBy,
       :now, 'ready', 'reading', 0, :now, :kind, :feed, :answer, :article, :member)
     ON CONFLICT DO NOTHING`,
    {
      workspace,
      key,
      channel: target.channel,
      message: target.message,
      thread: target.thread,
      replies: target.replies,
      url,
      canonical,
      postedBy,
      now,
      kind: job.kind ?? 'link',
      feed: job.feed ?? null,
      answer: job.answer ? JSON.stringify(job.answer) : null,
      article: job.article ?? null,
      member: target.member ?? null,
    },
  );
  return changes === 1;
}

/** Makes jobs ready again whose lease has run out or whose holder is gone. */
function free(sql: Sql, now: number, isGone: (holder: string) => boolean): number {
  const lapsed = sql.run(
    `UPDATE job SET state = 'ready' WHERE state = 'taken' AND ifnull(held_until, 0) <= :now`,
    { now },
  ).changes;
  const holders = sql.all(`SELECT DISTINCT holder FROM job WHERE state = 'taken'`);
  const gone = holders.map((row) => text(row, 'holder')).filter(isGone);
  return gone.reduce(
    (sum, holder) =>
      sum + sql.run(`UPDATE job SET state = 'ready' WHERE state = 'taken' AND holder = ?`, [holder]).changes,
    lapsed,
  );
}

function job(row: Row): Job {
  const member = textOrNull(row, 'member');
  const feed = row['feed'] === null ? {} : { feed: integer(row, 'feed') };
  return {
    id: integer(row, 'id'),
    key: text(row, 'key'),
    target: {
      workspace: text(row, 'workspace_name'),
      channel: text(row, 'channel'),
      message: textOrNull(row, 'message'),
      thread: textOrNull(row, 'thread'),
      replies: oneOf(row, 'replies', ['reply', 'thread']),
      ...(member === null ? {} : { member }),
    },
    kind: oneOf(row, 'kind', ['link', 'brief', 'record', 'post']),
    // Only Readout writes this column, and reads it back.
    answer: row['answer'] === null ? null : (json(row, 'answer') as Answer),
    ...feed,
    url: text(row, 'url'),
    canonical: text(row, 'canonical'),
    postedBy: textOrNull(row, 'posted_by'),
    stage: oneOf(row, 'stage', ['reading', 'posting']),
    refused: textOrNull(row, 'refused'),
    attempt: integer(row, 'attempt'),
    acceptedAt: integer(row, 'accepted_at'),
  };
}
