import type Database from 'better-sqlite3';
import { integer, oneOf, text, textOrNull } from './columns.ts';
import { listCorrections, writeNames } from './corrections.ts';
import { writeKeys } from './forms.ts';
import { ENTITY_KINDS } from './kinds.ts';
import { recountForm } from './recount.ts';
import { settle } from './settle.ts';
import type { Sql } from './sql.ts';

/**
 * Raised by one with every change of how names are compared (`src/history`: keys, names, titles, variants, countries, or
 * which aliases tell): databases keep the outcome, in `form_key`, `alias` and `correction_name`.
 */
const NAME_RULES = 3;

/**
 * Brings a database whose names were compared by earlier rules to the present ones, and works out anew who is who. SQLite's
 * own `user_version` says by which rules its names stand. Some seconds for ten thousand articles; nothing otherwise.
 */
export function rekey(db: Database.Database, sql: Sql): void {
  const isPresent = (): boolean => db.pragma('user_version', { simple: true }) === NAME_RULES;
  if (isPresent()) return;
  sql.write(() => {
    if (isPresent()) return;
    for (const row of sql.all('SELECT id FROM workspace')) rekeyWorkspace(sql, integer(row, 'id'));
    db.pragma(`user_version = ${NAME_RULES}`);
  });
}

function rekeyWorkspace(sql: Sql, workspace: number): void {
  for (const { id, correction } of listCorrections(sql, workspace))
    writeNames(sql, workspace, id, correction);
  const forms = sql.all('SELECT id, kind, name, base, seen FROM form WHERE workspace = ?', [workspace]);
  for (const row of forms) {
    const name = {
      kind: oneOf(row, 'kind', ENTITY_KINDS),
      name: text(row, 'name'),
      base: textOrNull(row, 'base'),
    };
    writeKeys(sql, workspace, integer(row, 'id'), name);
  }
  for (const row of forms) if (integer(row, 'seen') > 0) recountForm(sql, workspace, integer(row, 'id'));
  const touched = forms.map((row) => integer(row, 'id'));
  settle(sql, workspace, { touched, present: [], reports: [], meetings: [], entities: [] });
}
