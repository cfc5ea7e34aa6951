import type { Correction, Deed, NameRef, RecordedCorrection } from '../src/model/index.ts';
import { integer, oneOf, spans, text, textOrNull } from './columns.ts';
import type { Meant } from './corrections.ts';
import {
  assertCorrection,
  correctionsAbout,
  namesIn,
  readCorrection,
  reassigned,
  sameCorrection,
  writeCorrection,
} from './corrections.ts';
import { formId, formsOf, relatedForms } from './forms.ts';
import { connectedReports, reportsOfForms } from './grouping.ts';
import { ENTITY_KINDS } from './kinds.ts';
import { recountForm } from './recount.ts';
import { settle } from './settle.ts';
import type { Row, Sql } from './sql.ts';
import { indexWords } from './write.ts';

const SIGHTINGS = `
  SELECT sighting.*, form.name, form.kind, reading.text, coalesce(article.url, reading.text_hash) AS article_key
  FROM sighting
  JOIN form ON form.workspace = sighting.workspace AND form.id = sighting.form
  JOIN reading ON reading.workspace = sighting.workspace AND reading.id = sighting.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE sighting.workspace = ? AND sighting.form = ?`;

/** Keeps a correction and works out anew what hangs on its names. The very same one again changes nothing. */
export function correct(
  sql: Sql,
  workspace: number,
  correction: Correction,
  made: Deed,
  undone: Deed | null,
): RecordedCorrection {
  assertCorrection(correction);
  return sql.write(() => {
    const known = sameCorrection(sql, workspace, correction, made);
    if (known) return known;
    return reconsider(sql, workspace, namesIn(correction), () =>
      writeCorrection(sql, workspace, correction, made, undone),
    );
  });
}

/** Undoes a correction and works out anew what hangs on its names. Null where there is none of this id. */
export function undoCorrection(
  sql: Sql,
  workspace: number,
  id: number,
  { by, at }: Deed,
): RecordedCorrection | null {
  return sql.write(() => {
    const known = readCorrection(sql, workspace, id);
    if (!known || known.undone) return known;
    return reconsider(sql, workspace, namesIn(known.correction), () => {
      sql.run('UPDATE correction SET undone_by = ?, undone_at = ? WHERE workspace = ? AND id = ?', [
        by,
        at,
        workspace,
        id,
      ]);
      return { ...known, undone: { by, at } };
    });
  });
}

/**
 * Lets `change` write or undo a correction about these names, and works out anew which sightings bear them, who is
 * who, and which reports tell of one meeting.
 */
function reconsider<Result>(
  sql: Sql,
  workspace: number,
  names: readonly NameRef[],
  change: () => Result,
): Result {
  const related = (): readonly number[] =>
    relatedForms(sql, workspace, formsOf(sql, workspace, names)).map(({ id }) => id);
  const before = related();
  const entities = sql.all(
    'SELECT DISTINCT entity FROM form WHERE workspace = ? AND entity IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
    [workspace, JSON.stringify(before)],
  );
  const disturbed = connectedReports(sql, workspace, reportsOfForms(sql, workspace, before));
  const result = change();
  nameAsRuled(sql, workspace, names);
  for (const form of moveSightings(sql, workspace, names)) recountForm(sql, workspace, form);
  settle(sql, workspace, {
    touched: [...new Set([...before, ...related()])],
    present: [],
    reports: disturbed.map(({ id }) => id),
    meetings: [],
    entities: entities.map((row) => integer(row, 'entity')),
  });
  return result;
}

/** A name that a member gave is one by which its bearer is found. */
function nameAsRuled(sql: Sql, workspace: number, names: readonly NameRef[]): void {
  for (const { correction } of correctionsAbout(sql, workspace, names))
    if (correction.type === 'rename') formId(sql, workspace, correction.name.kind, correction.to, 0);
}

/** Lets each sighting of these names bear the name that it means. Gives the forms that gained or lost one. */
function moveSightings(sql: Sql, workspace: number, names: readonly NameRef[]): ReadonlySet<number> {
  const changed = new Set<number>();
  const readings = new Set<number>();
  const rows = formsOf(sql, workspace, names).flatMap((form) => sql.all(SIGHTINGS, [workspace, form]));
  for (const row of rows) {
    const { name, meant } = meantBy(sql, workspace, row);
    const wanted = meant ?? { ...name, base: null };
    if (wanted.name === row['name'] && (wanted.name !== name.name) === (row['given'] !== null)) continue;
    const reading = integer(row, 'reading');
    const form = formId(sql, workspace, wanted.kind, wanted.name, reading, wanted.base).id;
    moveSighting(sql, workspace, integer(row, 'id'), form, meant && name.name);
    changed.add(integer(row, 'form')).add(form);
    readings.add(reading);
  }
  for (const reading of readings) {
    const statements = sql.all(
      'SELECT id FROM statement WHERE workspace = ? AND reading = ? AND superseded_at IS NULL',
      [workspace, reading],
    );
    for (const statement of statements) {
      const id = integer(statement, 'id');
      sql.run('DELETE FROM statement_text WHERE rowid = ?', [id]);
      indexWords(sql, id);
    }
  }
  return changed;
}

function meantBy(
  sql: Sql,
  workspace: number,
  row: Row,
): { readonly name: NameRef; readonly meant: Meant | null } {
  const name = {
    kind: oneOf(row, 'kind', ENTITY_KINDS),
    name: textOrNull(row, 'given') ?? text(row, 'name'),
  };
  const roles = spans(row, 'roles', text(row, 'text')).map((span) => span.text);
  return { name, meant: reassigned(sql, workspace, { ...name, article: text(row, 'article_key'), roles }) };
}

function moveSighting(sql: Sql, workspace: number, id: number, form: number, given: string | null): void {
  sql.run('UPDATE sighting SET form = ?, given = ? WHERE workspace = ? AND id = ?', [
    form,
    given,
    workspace,
    id,
  ]);
  for (const table of ['report_party', 'statement_party']) {
    sql.run(`UPDATE ${table} SET form = ? WHERE workspace = ? AND sighting = ?`, [form, workspace, id]);
  }
}
