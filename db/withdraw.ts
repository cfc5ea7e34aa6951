import type { Span } from '../src/model/index.ts';
import { tellingRole } from '../src/history/roles.ts';
import { integer, json, oneOf, spans, text, textOrNull } from './columns.ts';
import { dropAliases } from './forms.ts';
import { connectedReports } from './grouping.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { Disturbance } from './settle.ts';
import type { Row, Sql } from './sql.ts';

const SIGHTINGS = `
  SELECT sighting.*, coalesce(sighting.given, form.name) AS name, form.kind, form.entity, form.role, form.role_day,
    ifnull(article.published, '') AS day
  FROM sighting
  JOIN form ON form.workspace = sighting.workspace AND form.id = sighting.form
  JOIN reading ON reading.workspace = sighting.workspace AND reading.id = sighting.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE sighting.workspace = ? AND sighting.reading = ? ORDER BY sighting.id`;
const ROLES = `
  SELECT sighting.roles, sighting.reading, reading.text, ifnull(article.published, '') AS day FROM sighting
  JOIN reading ON reading.workspace = sighting.workspace AND reading.id = sighting.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE sighting.workspace = ? AND sighting.form = ? AND sighting.reading <> ?
  ORDER BY sighting.reading, sighting.id`;

/**
 * Takes back what a current reading says: it counts for nobody's names, roles and meetings any more. Its rows
 * stay, for the caller to delete or to mark as superseded before `settle` follows.
 */
export function withdraw(sql: Sql, workspace: number, reading: number): Disturbance {
  const reports = ids(
    sql.all('SELECT id FROM report WHERE workspace = ? AND reading = ? AND superseded_at IS NULL', [
      workspace,
      reading,
    ]),
    'id',
  );
  const beside = connectedReports(sql, workspace, reports).map(({ id }) => id);
  const meetings = ids(
    sql.all(
      'SELECT DISTINCT meeting FROM report WHERE workspace = ? AND reading = ? AND meeting IS NOT NULL',
      [workspace, reading],
    ),
    'meeting',
  );
  const sightings = sql.all(SIGHTINGS, [workspace, reading]);
  const touched = new Set<number>();
  const counted = new Set<number>();
  for (const row of sightings) {
    const form = integer(row, 'form');
    if (!counted.has(form)) uncount(sql, workspace, form, reading, row);
    counted.add(form);
    touched.add(form);
    for (const alias of dropAliases(sql, workspace, form, entity(row))) touched.add(alias);
  }
  sql.run('UPDATE report SET meeting = NULL WHERE workspace = ? AND reading = ?', [workspace, reading]);
  return {
    touched: [...touched],
    present: [],
    reports: beside.filter((id) => !reports.includes(id)),
    meetings,
    entities: sightings.flatMap((row) => (row['entity'] === null ? [] : [integer(row, 'entity')])),
  };
}

/** One article fewer names somebody so; where it gave the newest role, the next newest counts. */
function uncount(sql: Sql, workspace: number, form: number, reading: number, row: Row): void {
  sql.run('UPDATE form SET seen = seen - 1 WHERE workspace = ? AND id = ?', [workspace, form]);
  if (row['role'] === null || row['role_day'] !== row['day']) return;
  const { role, day } = newestRole(sql, workspace, form, reading);
  sql.run('UPDATE form SET role = ?, role_day = ? WHERE workspace = ? AND id = ?', [
    role,
    day,
    workspace,
    form,
  ]);
}

/** The role that the newest of the other articles gives; each is asked for its first mention of the form. */
function newestRole(
  sql: Sql,
  workspace: number,
  form: number,
  reading: number,
): { readonly role: string | null; readonly day: string } {
  let newest: { readonly role: string | null; readonly day: string } = { role: null, day: '' };
  const seen = new Set<number>();
  for (const row of sql.all(ROLES, [workspace, form, reading])) {
    const other = integer(row, 'reading');
    if (seen.has(other)) continue;
    seen.add(other);
    const role = tellingRole({ kind: 'person', roles: spans(row, 'roles', text(row, 'text')) });
    const day = text(row, 'day');
    const isNewer = day > newest.day || (day === newest.day && (role ?? '') > (newest.role ?? ''));
    if (role !== null && isNewer) newest = { role, day };
  }
  return newest;
}

function entity(row: Row): Parameters<typeof dropAliases>[3] {
  const aliases = json(row, 'aliases');
  return {
    name: textOrNull(row, 'given') ?? text(row, 'name'),
    kind: oneOf(row, 'kind', ENTITY_KINDS),
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
  };
}

function ids(rows: readonly Row[], column: string): readonly number[] {
  return rows.map((row) => integer(row, column));
}

/** The words of spans, as two versions of a text are compared by. */
export function wordsOf(list: readonly Span[]): string {
  return list.map((span) => span.text.replace(/\s+/gu, ' ')).join(' … ');
}
