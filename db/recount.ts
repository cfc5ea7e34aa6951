import { tellingRole } from '../src/history/roles.ts';
import { integer, json, oneOf, spans, text, textOrNull } from './columns.ts';
import { countForm, keepAliases } from './forms.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { Sql } from './sql.ts';

const SIGHTINGS = `
  SELECT sighting.*, form.name, form.kind, reading.text, article.published FROM sighting
  JOIN form ON form.workspace = sighting.workspace AND form.id = sighting.form
  JOIN reading ON reading.workspace = sighting.workspace AND reading.id = sighting.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE sighting.workspace = ? AND sighting.form = ? AND reading.superseded_at IS NULL
  ORDER BY sighting.id`;
/** Counts anew in how many articles a form stands, its newest role and its aliases, from the sightings that stand. */
export function recountForm(sql: Sql, workspace: number, form: number): void {
  const rows = sql.all(SIGHTINGS, [workspace, form]);
  sql.run("UPDATE form SET seen = 0, role = NULL, role_day = '' WHERE workspace = ? AND id = ?", [
    workspace,
    form,
  ]);
  sql.run('DELETE FROM alias WHERE workspace = ? AND form = ?', [workspace, form]);
  const counted = new Set<number>();
  for (const row of rows) {
    const kind = oneOf(row, 'kind', ENTITY_KINDS);
    const reading = integer(row, 'reading');
    if (!counted.has(reading)) {
      const role = tellingRole({ kind, roles: spans(row, 'roles', text(row, 'text')) });
      countForm(sql, form, role, textOrNull(row, 'published') ?? '');
    }
    counted.add(reading);
    const name = textOrNull(row, 'given') ?? text(row, 'name');
    keepAliases(sql, workspace, form, { name, kind, aliases: aliasesOf(row) }, reading);
  }
}

function aliasesOf(row: Parameters<typeof json>[0]): readonly string[] {
  const list = json(row, 'aliases');
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}
