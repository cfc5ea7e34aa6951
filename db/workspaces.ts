import type { WorkspaceId } from '../src/model/index.ts';
import { integer } from './columns.ts';
import type { Sql } from './sql.ts';

/** Gives the number under which a workspace's rows stand, and makes one on the first call. */
export function workspaceNumber(sql: Sql, name: WorkspaceId): number {
  const find = (): number | null => {
    const row = sql.get('SELECT id FROM workspace WHERE name = ?', [name]);
    return row && integer(row, 'id');
  };
  return find() ?? sql.write(() => find() ?? sql.run('INSERT INTO workspace (name) VALUES (?)', [name]).id);
}
