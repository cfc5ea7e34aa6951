import type { DigestStore } from '../src/model/index.ts';
import { integer, text } from './columns.ts';
import type { Sql } from './sql.ts';
import { workspaceNumber } from './workspaces.ts';

/** After this many ms an unfinished claim is that of a dead process, and another may take it. */
const CLAIM_HOLDS = 10 * 60_000;

/** Who wants a digest and what was sent. A claim is a row, so that of two processes only one gets it. */
export function createDigestStore(sql: Sql): DigestStore {
  return {
    async channels() {
      const rows = sql.all(
        `SELECT name, channel, digest_at, digest_zone, digest_since
         FROM channel JOIN workspace ON workspace.id = channel.workspace
         WHERE digest_at IS NOT NULL AND left_at IS NULL ORDER BY channel.workspace, channel`,
      );
      return rows.map((row) => ({
        workspace: text(row, 'name'),
        channel: text(row, 'channel'),
        at: text(row, 'digest_at'),
        zone: text(row, 'digest_zone'),
        since: integer(row, 'digest_since'),
      }));
    },
    async claim(workspace, channel, day, now) {
      const { changes } = sql.run(
        `INSERT INTO digest (workspace, channel, day, claimed_at) VALUES (:workspace, :channel, :day, :now)
         ON CONFLICT DO UPDATE SET claimed_at = :now WHERE outcome IS NULL AND claimed_at <= :stale`,
        { workspace: workspaceNumber(sql, workspace), channel, day, now, stale: now - CLAIM_HOLDS },
      );
      return changes === 1;
    },
    async lastSent(workspace, channel) {
      const row = sql.get(
        `SELECT covered_until FROM digest
         WHERE workspace = ? AND channel = ? AND covered_until IS NOT NULL
         ORDER BY covered_until DESC LIMIT 1`,
        [workspaceNumber(sql, workspace), channel],
      );
      return row && integer(row, 'covered_until');
    },
    async finish(workspace, channel, day, outcome, coveredUntil) {
      sql.run(
        `UPDATE digest SET outcome = :outcome, covered_until = :coveredUntil
         WHERE workspace = :workspace AND channel = :channel AND day = :day`,
        { workspace: workspaceNumber(sql, workspace), channel, day, outcome, coveredUntil },
      );
    },
    async release(workspace, channel, day) {
      sql.run('DELETE FROM digest WHERE workspace = ? AND channel = ? AND day = ? AND outcome IS NULL', [
        workspaceNumber(sql, workspace),
        channel,
        day,
      ]);
    },
  };
}
