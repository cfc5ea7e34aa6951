import { CodedError } from '../src/model/index.ts';
import type {
  Article,
  ChannelId,
  Extraction,
  FactCounts,
  Revision,
  TextChange,
  WithdrawnFact,
} from '../src/model/index.ts';
import { whatStands } from '../src/history/standing.ts';
import { nameOwned } from '../src/history/whose.ts';
import { readArticle } from './articles.ts';
import { integer, json, spans, text } from './columns.ts';
import { readExtraction } from './extraction.ts';
import { noteNews } from './news.ts';
import { newReading, writeReading } from './record.ts';
import { settle } from './settle.ts';
import type { Row, Sql } from './sql.ts';
import { validate } from './validate.ts';
import { withdraw } from './withdraw.ts';

/**
 * Takes an article's new text in one transaction. Facts that stand move to it under their ids; the others stay with
 * the earlier text, superseded: no question finds them and nobody is known by them. Gives null where the text is the
 * one on record. `noted` is the change as another database had it, for an import; only without it what is added is news,
 * which `shownIn` reads anyway.
 */
export function revise(
  sql: Sql,
  now: number,
  workspace: number,
  id: number,
  article: Article,
  given: Extraction,
  noted: TextChange | null = null,
  shownIn: ChannelId | null = null,
): TextChange | null {
  validate(article, given);
  const extraction = nameOwned(given);
  return sql.write(() => {
    const row = readArticle(sql, workspace, id);
    if (!row) throw new CodedError('unknown-article', `No article ${id} is on record here.`);
    const earlier = text(row, 'text');
    if (earlier === article.text) return null;
    const reading = integer(row, 'reading');
    const before = readExtraction(sql, workspace, reading, earlier);
    const stands = whatStands(before.extraction, extraction);
    const ids = {
      meetings: stands.meetings.map((at) => (at === null ? null : (before.meetings[at] ?? null))),
      statements: stands.statements.map((at) => (at === null ? null : (before.statements[at] ?? null))),
    };
    const change = noted ?? {
      earlierAt: integer(row, 'read_at'),
      earlierTitle: text(row, 'title'),
      gone: difference(before, ids),
      added: { meetings: fresh(ids.meetings), statements: fresh(ids.statements) },
    };
    const withdrawn = withdraw(sql, workspace, reading);
    supersede(sql, workspace, reading, ids, now);
    updateArticle(sql, workspace, id, article);
    const next = newReading(sql, workspace, id, article.text, now, change);
    const written = writeReading(sql, workspace, next, article, extraction, ids);
    settle(sql, workspace, {
      touched: [...withdrawn.touched, ...written.touched],
      present: written.present,
      reports: [...withdrawn.reports, ...written.reports],
      meetings: withdrawn.meetings,
      entities: withdrawn.entities,
    });
    if (noted === null) noteNews(sql, now, workspace, id, shownIn, told(sql, workspace, ids));
    return change;
  });
}

type Ids = Parameters<typeof writeReading>[5] & object;

/** What the earlier text told too: statements, and the meetings of its reports. */
function told(sql: Sql, workspace: number, kept: Ids): Parameters<typeof noteNews>[5] {
  const meetings = kept.meetings.flatMap((report) => {
    if (report === null) return [];
    const row = sql.get('SELECT meeting FROM report WHERE workspace = ? AND id = ?', [workspace, report]);
    return row && row['meeting'] !== null ? [integer(row, 'meeting')] : [];
  });
  return { statements: kept.statements.filter((id) => id !== null), meetings };
}

function difference(before: Ids, kept: Ids): FactCounts {
  const gone = (all: Ids['meetings'], those: Ids['meetings']): number =>
    all.filter((id) => !those.includes(id)).length;
  return {
    meetings: gone(before.meetings, kept.meetings),
    statements: gone(before.statements, kept.statements),
  };
}

function fresh(ids: Ids['meetings']): number {
  return ids.filter((id) => id === null).length;
}

/** What stands makes room for itself in the new reading; what does not is marked, and keeps its people to itself. */
function supersede(sql: Sql, workspace: number, reading: number, kept: Ids, now: number): void {
  const at = { workspace, reading, now };
  sql.run('UPDATE reading SET superseded_at = :now WHERE workspace = :workspace AND id = :reading', at);
  for (const id of kept.meetings)
    if (id !== null) sql.run('DELETE FROM report WHERE workspace = ? AND id = ?', [workspace, id]);
  for (const id of kept.statements)
    if (id !== null) sql.run('DELETE FROM statement WHERE workspace = ? AND id = ?', [workspace, id]);
  sql.run('UPDATE report SET superseded_at = :now WHERE workspace = :workspace AND reading = :reading', at);
  sql.run(
    'UPDATE statement SET superseded_at = :now WHERE workspace = :workspace AND reading = :reading',
    at,
  );
  setApart(sql, workspace, reading);
  // Last: whoever's part in a statement changes has its words written to the index anew.
  for (const row of sql.all('SELECT id FROM statement WHERE workspace = ? AND reading = ?', [
    workspace,
    reading,
  ]))
    sql.run('DELETE FROM statement_text WHERE rowid = ?', [integer(row, 'id')]);
}

/** Gives whom superseded facts name forms of their own, that nothing else is known by; others of the reading go. */
function setApart(sql: Sql, workspace: number, reading: number): void {
  const sightings = sql.all(
    `SELECT sighting.id, form.kind, form.name, form.reading,
       EXISTS (SELECT 1 FROM report_party WHERE workspace = :workspace AND sighting = sighting.id)
         OR EXISTS (SELECT 1 FROM statement_party WHERE workspace = :workspace AND sighting = sighting.id) AS used
     FROM sighting JOIN form ON form.workspace = sighting.workspace AND form.id = sighting.form
     WHERE sighting.workspace = :workspace AND sighting.reading = :reading`,
    { workspace, reading },
  );
  for (const row of sightings) {
    const sighting = integer(row, 'id');
    if (row['used'] !== 1) {
      sql.run('DELETE FROM sighting WHERE workspace = ? AND id = ?', [workspace, sighting]);
      continue;
    }
    if (row['reading'] === reading) continue;
    const form = ownForm(sql, workspace, row, reading);
    sql.run('UPDATE sighting SET form = ? WHERE workspace = ? AND id = ?', [form, workspace, sighting]);
    for (const table of ['report_party', 'statement_party'])
      sql.run(`UPDATE ${table} SET form = ? WHERE workspace = ? AND sighting = ?`, [
        form,
        workspace,
        sighting,
      ]);
  }
}

/** A form without keys: no other name is compared with it. */
function ownForm(sql: Sql, workspace: number, { kind, name }: Row, reading: number): number {
  const values = { workspace, kind: String(kind), name: String(name), reading };
  sql.run(
    `INSERT INTO form (workspace, kind, name, reading) VALUES (:workspace, :kind, :name, :reading)
     ON CONFLICT DO NOTHING`,
    values,
  );
  const row = sql.get(
    'SELECT id FROM form WHERE workspace = :workspace AND kind = :kind AND name = :name AND reading = :reading',
    values,
  );
  return integer(row ?? {}, 'id');
}

function updateArticle(
  sql: Sql,
  workspace: number,
  id: number,
  { title, outlet, author, published }: Article,
): void {
  sql.run(
    `UPDATE article SET title = :title, outlet = coalesce(:outlet, outlet), author = coalesce(:author, author),
       published = :published
     WHERE workspace = :workspace AND id = :id`,
    { workspace, id, title, outlet, author, published },
  );
}

const WITHDRAWN = `
  SELECT fact.*, reading.text,
    (SELECT min(later.read_at) FROM reading AS later
     WHERE later.workspace = reading.workspace AND later.article = reading.article AND later.id > reading.id) AS gone_at
  FROM reading JOIN fact ON fact.reading = reading.id
  WHERE reading.workspace = :workspace AND reading.article = :article AND reading.superseded_at IS NOT NULL`;
const FACTS = `
  WITH fact AS (
    SELECT id, reading, position, evidence AS words, 'meeting' AS type FROM report
    WHERE workspace = :workspace AND superseded_at IS NOT NULL
      AND reading IN (SELECT id FROM reading WHERE workspace = :workspace AND article = :article)
    UNION ALL
    SELECT id, reading, position, content, 'statement' FROM statement
    WHERE workspace = :workspace AND superseded_at IS NOT NULL
      AND reading IN (SELECT id FROM reading WHERE workspace = :workspace AND article = :article)
  ) ${WITHDRAWN} ORDER BY reading.id DESC, fact.type, fact.position`;
const NAMES = {
  meeting: `
    SELECT form.name FROM report_party AS party
    JOIN form ON form.workspace = party.workspace AND form.id = party.form
    WHERE party.workspace = ? AND party.report = ? ORDER BY party.position`,
  statement: `
    SELECT form.name FROM statement_party AS party
    JOIN form ON form.workspace = party.workspace AND form.id = party.form
    WHERE party.workspace = ? AND party.statement = ? AND party.part = 'speaker' ORDER BY party.position`,
} as const;

/** What an article's later readings changed; null where it was read once. */
export function readRevision(sql: Sql, workspace: number, row: Row): Revision | null {
  if (row['change'] === null || row['change'] === undefined) return null;
  const change = json(row, 'change') as TextChange;
  const facts = sql.all(FACTS, { workspace, article: integer(row, 'id') });
  const withdrawn = facts.map((fact): WithdrawnFact => {
    const type = fact['type'] === 'meeting' ? 'meeting' : 'statement';
    const names = sql.all(NAMES[type], [workspace, integer(fact, 'id')]).map((name) => text(name, 'name'));
    const words = spans(fact, 'words', text(fact, 'text')).map((span) => span.text);
    return { type, names, words: words.join(' … '), goneAt: integer(fact, 'gone_at') };
  });
  return { ...change, readAt: integer(row, 'read_at'), withdrawn };
}
