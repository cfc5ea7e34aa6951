import type { Installation, InstallationStore, WorkspaceId } from '../src/model/index.ts';
import { integer, json, text, textOrNull } from './columns.ts';
import type { Sealer } from './seal.ts';
import type { Row, Sql } from './sql.ts';
import { workspaceNumber } from './workspaces.ts';

/** What is encrypted of an installation. */
type Tokens = Pick<Installation, 'token' | 'refresh'>;

const ALL = `SELECT installation.*, workspace.name FROM installation
  JOIN workspace ON workspace.id = installation.workspace`;

/** Installations in their own table, tokens sealed for their workspace alone. */
export function createInstallationStore(sql: Sql, sealer: Sealer): InstallationStore {
  return {
    async find(workspace) {
      const row = sql.get(`${ALL} WHERE workspace.name = ?`, [workspace]);
      return row && installation(row, sealer);
    },
    save: async (made) => sql.write(() => write(sql, sealer, made)),
    async remove(workspace, before) {
      const { changes } = sql.run(
        `DELETE FROM installation WHERE installed_at < ?
           AND workspace = (SELECT id FROM workspace WHERE name = ?)`,
        [before, workspace],
      );
      return changes > 0;
    },
    async renew() {
      return sql.write(() => {
        const rows = sql.all(`${ALL} ORDER BY workspace.name`);
        for (const row of rows) {
          const made = installation(row, sealer);
          if (text(row, 'key') !== sealer.key) write(sql, sealer, made);
        }
        return rows.map((row) => text(row, 'name'));
      });
    },
  };
}

function write(sql: Sql, sealer: Sealer, made: Installation): void {
  const { token, refresh } = made;
  const tokens: Tokens = { token, refresh };
  sql.run(
    `INSERT OR REPLACE INTO installation
       (workspace, key, sealed, bot_user, bot, scopes, installed_by, installed_at)
     VALUES (:workspace, :key, :sealed, :botUser, :bot, :scopes, :installedBy, :installedAt)`,
    {
      workspace: workspaceNumber(sql, made.workspace),
      ...sealer.seal(JSON.stringify(tokens), purpose(made.workspace)),
      botUser: made.botUser,
      bot: made.bot,
      scopes: JSON.stringify(made.scopes),
      installedBy: made.installedBy,
      installedAt: made.installedAt,
    },
  );
}

function installation(row: Row, sealer: Sealer): Installation {
  const workspace = text(row, 'name');
  const sealed = { key: text(row, 'key'), sealed: text(row, 'sealed') };
  return {
    workspace,
    // Only Readout can have sealed it.
    ...(JSON.parse(sealer.open(sealed, purpose(workspace))) as Tokens),
    botUser: text(row, 'bot_user'),
    bot: text(row, 'bot'),
    scopes: (json(row, 'scopes') as readonly unknown[]).map(String),
    installedBy: textOrNull(row, 'installed_by'),
    installedAt: integer(row, 'installed_at'),
  };
}

/** A token that is moved to another workspace's row does not open. */
function purpose(workspace: WorkspaceId): string {
  return `installation of ${workspace}`;
}
