import type { WorkspaceId } from '../src/model/index.ts';
import { integer, text } from './columns.ts';
import { eraseAll, hasAny } from './forget.ts';
import type { Sql } from './sql.ts';

/** Gives the number under which a workspace's rows stand, and makes one on the first call. */
export function workspaceNumber(sql: Sql, name: WorkspaceId): number {
  const find = (): number | null => {
    const row = sql.get('SELECT id FROM workspace WHERE name = ?', [name]);
    return row && integer(row, 'id');
  };
  return find() ?? sql.write(() => find() ?? sql.run('INSERT INTO workspace (name) VALUES (?)', [name]).id);
}

/** Condition on a row of `workspace`: the bot is there, on one of `:platforms` (a JSON list of names), where that is not null. */
export const IS_SERVED = `left_at IS NULL AND (:platforms IS NULL
  OR substr(workspace.name, 1, instr(workspace.name, ':') - 1) IN (SELECT value FROM json_each(:platforms)))`;

/** Notes when the bot was removed; a second notice does not prolong the wait. A workspace without a row has no data. */
export function leave(sql: Sql, name: WorkspaceId, now: number): void {
  sql.run('UPDATE workspace SET left_at = ? WHERE name = ? AND left_at IS NULL', [now, name]);
}

/** Notes that the bot is there. True where it had left. */
export function join(sql: Sql, name: WorkspaceId): boolean {
  const left = sql.get('SELECT 1 FROM workspace WHERE name = ? AND left_at IS NOT NULL', [name]);
  if (!left) return false;
  return (
    sql.run('UPDATE workspace SET left_at = NULL WHERE name = ? AND left_at IS NOT NULL', [name]).changes > 0
  );
}

/** The workspaces that have not left and of which something is kept: a row without data is of one that was erased. */
export function presentWorkspaces(sql: Sql): readonly WorkspaceId[] {
  return sql
    .all('SELECT id, name FROM workspace WHERE left_at IS NULL ORDER BY id', [])
    .filter((row) => hasAny(sql, integer(row, 'id')))
    .map((row) => text(row, 'name'));
}

/**
 * Erases the data of workspaces that left before an instant (ms). A workspace's own row, its name, stays, because a
 * number that another got would open that one's history to whoever still holds this one's.
 */
export function sweep(sql: Sql, before: number): readonly WorkspaceId[] {
  const rows = sql.all('SELECT id, name FROM workspace WHERE left_at < ? ORDER BY id', [before]);
  return rows.flatMap((row) =>
    sql.write(() => {
      const id = integer(row, 'id');
      // Between the two looks the bot may have come back.
      const { changes } = sql.run('UPDATE workspace SET left_at = NULL WHERE id = ? AND left_at < ?', [
        id,
        before,
      ]);
      if (changes === 0) return [];
      eraseAll(sql, id);
      return [text(row, 'name')];
    }),
  );
}
