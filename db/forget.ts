import type { Everything, Forgetting } from '../src/model/index.ts';
import { spellingKey, levelKey } from '../src/history/nodes.ts';
import { readArticle } from './articles.ts';
import { integer, oneOf, text } from './columns.ts';
import { ENTITY_KINDS } from './kinds.ts';
import { formsOf } from './forms.ts';
import { forgetAnswers, shownWords } from './forget-answers.ts';
import { settle } from './settle.ts';
import type { Row, Sql } from './sql.ts';
import { withdraw } from './withdraw.ts';

const COUNTS = `
  SELECT
    (SELECT count(*) FROM article WHERE workspace = :workspace) AS articles,
    (SELECT count(*) FROM entity WHERE workspace = :workspace) AS entities,
    (SELECT count(*) FROM meeting WHERE workspace = :workspace) AS meetings,
    (SELECT count(*) FROM statement WHERE workspace = :workspace) AS statements,
    (SELECT count(*) FROM correction WHERE workspace = :workspace) AS corrections,
    (SELECT count(*) FROM kept_answer WHERE workspace = :workspace) AS answers,
    (SELECT count(*) FROM job WHERE workspace = :workspace) AS jobs,
    (SELECT count(*) FROM channel WHERE workspace = :workspace) AS channels`;
/** An article's jobs: by whose briefing they posted, and by its addresses. */
const ITS_JOBS = `
  id IN (
    SELECT id FROM job WHERE workspace = :workspace AND article = :article
    UNION
    SELECT id FROM job WHERE workspace = :workspace AND canonical IN (
      SELECT url FROM article WHERE workspace = :workspace AND id = :article
      UNION
      SELECT link FROM article_link WHERE workspace = :workspace AND article = :article))`;
/** Forms that are an article's alone: descriptions, and whom its earlier texts name. */
const OWN_FORMS = `
  SELECT DISTINCT form.id FROM reading
  JOIN sighting ON sighting.workspace = reading.workspace AND sighting.reading = reading.id
  JOIN form ON form.workspace = sighting.workspace AND form.id = sighting.form
  WHERE reading.workspace = :workspace AND reading.article = :article AND form.reading <> 0`;

/** What `forget` would take away, found by doing it and undoing it. Null where there is no such article. */
export function standsOn(sql: Sql, workspace: number, article: number): Forgetting | null {
  let found: Forgetting | null = null;
  try {
    sql.write(() => {
      found = erase(sql, workspace, article);
      throw UNDO;
    });
  } catch (error) {
    if (error !== UNDO) throw error;
  }
  return found;
}

const UNDO = new Error('undone on purpose');

/** Erases an article with all that stands only on it; nothing of it stays readable in the file. Null where there is none. */
export function forget(sql: Sql, workspace: number, article: number): Forgetting | null {
  const gone = sql.write(() => erase(sql, workspace, article));
  if (gone) scrub(sql);
  return gone;
}

/** What `forgetEverything` would take away. */
export function everything(sql: Sql, workspace: number): Everything {
  const { answers, ...counts } = countAll(sql, workspace);
  return { ...counts, keptAnswers: answers };
}

/** Erases every row of a workspace in every table; only the workspace's own row stays, so that its number is nobody else's. */
export function forgetEverything(sql: Sql, workspace: number): Everything {
  const gone = sql.write(() => {
    const before = everything(sql, workspace);
    eraseAll(sql, workspace);
    return before;
  });
  scrub(sql);
  return gone;
}

/** Deletes every row of a workspace in every table that has a column for it, those of later migrations too. */
export function eraseAll(sql: Sql, workspace: number): void {
  sql.write(() => {
    // Rows refer to each other across tables: the references are looked at when all are gone.
    sql.run('PRAGMA defer_foreign_keys = ON');
    for (const table of tables(sql)) sql.run(`DELETE FROM ${table} WHERE workspace = ?`, [workspace]);
  });
}

/** Whether anything is kept of a workspace. */
export function hasAny(sql: Sql, workspace: number): boolean {
  return tables(sql).some(
    (table) => sql.get(`SELECT 1 FROM ${table} WHERE workspace = ? LIMIT 1`, [workspace]) !== null,
  );
}

/** Every table that has a column for the workspace, quoted. */
function tables(sql: Sql): readonly string[] {
  const rows = sql.all(
    `SELECT list.name FROM sqlite_schema AS list JOIN pragma_table_info(list.name) AS field
     WHERE list.type = 'table' AND field.name = 'workspace'`,
  );
  return rows.map((row) => `"${text(row, 'name').replaceAll('"', '""')}"`);
}

/**
 * Deleted rows are overwritten where they lay (`secure_delete`); the full text's index and the write-ahead log
 * hold copies until they are written anew. https://sqlite.org/pragma.html#pragma_secure_delete
 */
export function scrub(sql: Sql): void {
  for (const index of ['statement_text', 'report_text'])
    sql.run(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
  sql.all('PRAGMA wal_checkpoint(TRUNCATE)');
}

function erase(sql: Sql, workspace: number, article: number): Forgetting | null {
  const row = readArticle(sql, workspace, article);
  if (!row) return null;
  const at = { workspace, article };
  const before = countAll(sql, workspace);
  const reading = integer(row, 'reading');
  const meetings = sql.all('SELECT DISTINCT meeting FROM report WHERE workspace = ? AND reading = ?', [
    workspace,
    reading,
  ]);
  const postedBy = sql.all(
    `SELECT DISTINCT posted_by FROM job WHERE posted_by IS NOT NULL AND ${ITS_JOBS}`,
    at,
  );
  const words = shownWords(sql, workspace, row);
  const names = namesOf(sql, workspace, article);
  sql.run(`DELETE FROM job WHERE ${ITS_JOBS}`, at);
  const withdrawn = withdraw(sql, workspace, reading);
  const own = sql.all(OWN_FORMS, at);
  sql.run('DELETE FROM article WHERE workspace = :workspace AND id = :article', at);
  settle(sql, workspace, {
    ...withdrawn,
    touched: [...new Set([...withdrawn.touched, ...own.map((form) => integer(form, 'id'))])],
  });
  const unnamed = names.filter((name) => !isNamed(sql, workspace, name));
  forgetCorrections(sql, workspace, unnamed);
  forgetAnswers(sql, workspace, article, [...words, ...unnamed.map(({ name }) => name)]);
  const after = countAll(sql, workspace);
  return {
    meetings: before.meetings - after.meetings,
    statements: before.statements - after.statements,
    entities: before.entities - after.entities,
    meetingsKept: meetings.length - (before.meetings - after.meetings),
    keptAnswers: before.answers - after.answers,
    jobs: before.jobs - after.jobs,
    postedBy: postedBy.map((job) => text(job, 'posted_by')),
  };
}

type Name = Parameters<typeof levelKey>[0];

/** All names that an article's texts use. */
function namesOf(sql: Sql, workspace: number, article: number): readonly Name[] {
  const rows = sql.all(
    `SELECT DISTINCT coalesce(sighting.given, form.name) AS name, form.kind FROM reading
     JOIN sighting ON sighting.workspace = reading.workspace AND sighting.reading = reading.id
     JOIN form ON form.workspace = sighting.workspace AND form.id = sighting.form
     WHERE reading.workspace = ? AND reading.article = ?`,
    [workspace, article],
  );
  return rows.map(nameRef);
}

function nameRef(row: Row): Name {
  return { name: text(row, 'name'), kind: oneOf(row, 'kind', ENTITY_KINDS) };
}

/** Whether an article that is left uses the name. */
function isNamed(sql: Sql, workspace: number, name: Name): boolean {
  return formsOf(sql, workspace, [name]).some((form) => {
    const row = sql.get('SELECT name, kind FROM form WHERE workspace = ? AND id = ?', [workspace, form]);
    return row !== null && spellingKey(nameRef(row)) === spellingKey(name);
  });
}

/** A correction would go on naming whom no article names any more. */
function forgetCorrections(sql: Sql, workspace: number, names: readonly Name[]): void {
  for (const name of names) {
    sql.run(
      `DELETE FROM correction WHERE workspace = :workspace
         AND id IN (SELECT correction FROM correction_name WHERE workspace = :workspace AND key = :key)`,
      { workspace, key: levelKey(name) },
    );
  }
}

function countAll(
  sql: Sql,
  workspace: number,
): Omit<Everything, 'keptAnswers'> & { readonly answers: number } {
  const row = sql.get(COUNTS, { workspace }) ?? {};
  return {
    articles: integer(row, 'articles'),
    entities: integer(row, 'entities'),
    meetings: integer(row, 'meetings'),
    statements: integer(row, 'statements'),
    corrections: integer(row, 'corrections'),
    answers: integer(row, 'answers'),
    jobs: integer(row, 'jobs'),
    channels: integer(row, 'channels'),
  };
}
