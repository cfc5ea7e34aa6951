import type { EntityRef, Page, RecordedStatement, StatementQuery } from '../src/model/index.ts';
import { articleRef } from './articles.ts';
import { integer, oneOf, share, span, spanOrNull, spans, text } from './columns.ts';
import { ftsQuery } from './full-text.ts';
import { SPEECH_ACTS, STATEMENT_KINDS } from './kinds.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import { entityRef } from './people.ts';
import type { Row, Sql, Value } from './sql.ts';

const PARTS = ['speaker', 'via', 'to'] as const;
const STATEMENTS = `
  SELECT statement.*, reading.text, article.id AS article, article.title, article.outlet, article.url,
    article.published
  FROM statement
  JOIN reading ON reading.workspace = statement.workspace AND reading.id = statement.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE statement.workspace = :workspace AND statement.id IN (SELECT value FROM json_each(:ids))`;
const PARTIES = `
  SELECT entity.*, party.statement, party.part FROM statement_party AS party
  JOIN form ON form.workspace = party.workspace AND form.id = party.form
  JOIN entity ON entity.workspace = form.workspace AND entity.id = form.entity
  WHERE party.workspace = :workspace AND party.statement IN (SELECT value FROM json_each(:ids))
  ORDER BY party.statement, party.part, party.position`;

/** Statements for which all conditions hold. */
export function queryStatements(sql: Sql, workspace: number, query: StatementQuery): Page<RecordedStatement> {
  const search = query.about === undefined ? undefined : ftsQuery(workspace, query.about);
  if (search === null) return { items: [], total: 0 };
  const { where, values } = conditions(workspace, query, search);
  const direction = query.order === 'oldest' ? 'ASC' : 'DESC';
  const rows = sql.all(
    `SELECT statement.id FROM statement WHERE ${where}
     ORDER BY statement.day ${direction}, statement.id ${direction} LIMIT :limit OFFSET :offset`,
    { ...values, limit: query.limit ?? DEFAULT_LIMIT, offset: query.offset ?? 0 },
  );
  const total = sql.get(`SELECT count(*) AS total FROM statement WHERE ${where}`, values);
  return {
    items: readStatements(
      sql,
      workspace,
      rows.map((row) => integer(row, 'id')),
    ),
    total: total ? integer(total, 'total') : 0,
  };
}

/** The ids of an article's statements, in its order. */
export function statementsOfReading(sql: Sql, workspace: number, reading: number): readonly number[] {
  const rows = sql.all(
    'SELECT id FROM statement WHERE workspace = ? AND reading = ? AND superseded_at IS NULL ORDER BY position',
    [workspace, reading],
  );
  return rows.map((row) => integer(row, 'id'));
}

/** Reads statements in the order of the ids; ids of no statement give nothing. */
export function readStatements(
  sql: Sql,
  workspace: number,
  ids: readonly number[],
): readonly RecordedStatement[] {
  const values = { workspace, ids: JSON.stringify(ids) };
  const rows = new Map(sql.all(STATEMENTS, values).map((row) => [integer(row, 'id'), row]));
  const parties = Map.groupBy(sql.all(PARTIES, values), (row) => integer(row, 'statement'));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [statement(row, parties.get(id) ?? [])] : [];
  });
}

function conditions(
  workspace: number,
  query: StatementQuery,
  search: string | undefined,
): { readonly where: string; readonly values: Readonly<Record<string, Value>> } {
  const values: Record<string, Value> = { workspace };
  const where = ['statement.workspace = :workspace', 'statement.superseded_at IS NULL'];
  const condition = (text: string, name: string, value: Value): void => {
    where.push(text);
    values[name] = value;
  };
  for (const part of PARTS) {
    const entity = query[part];
    if (entity !== undefined) condition(partCondition(part), part, entity);
  }
  if (search !== undefined) {
    condition(
      // Without the words' MATERIALIZED, SQLite asks the full-text index again for each statement of the speaker.
      `statement.id IN (
        WITH hit AS MATERIALIZED (SELECT rowid AS id FROM statement_text WHERE statement_text MATCH :search)
        SELECT id FROM hit)`,
      'search',
      search,
    );
  }
  if (query.article !== undefined) {
    condition(
      'statement.reading IN (SELECT id FROM reading WHERE workspace = :workspace AND article = :article)',
      'article',
      query.article,
    );
  }
  // The days' index holds no superseded statement: named here, it serves where nothing narrower does.
  if (where.length === 2) where.push(`statement.day >= ''`);
  const { start, end } = query.period ?? {};
  if (start !== undefined) condition('statement.day >= :start', 'start', start);
  if (end !== undefined) condition(`statement.day > '' AND statement.day <= :end`, 'end', end);
  return { where: where.join(' AND '), values };
}

function partCondition(part: (typeof PARTS)[number]): string {
  return `statement.id IN (
    SELECT party.statement FROM form
    JOIN statement_party AS party ON party.workspace = form.workspace AND party.form = form.id
    WHERE form.workspace = :workspace AND form.entity = :${part} AND party.part = '${part}')`;
}

function statement(row: Row, parties: readonly Row[]): RecordedStatement {
  const source = text(row, 'text');
  const those = (part: (typeof PARTS)[number]): readonly EntityRef[] => {
    const entities = parties.filter((party) => party['part'] === part).map(entityRef);
    return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  };
  return {
    id: integer(row, 'id'),
    article: articleRef(row, 'article'),
    speakers: those('speaker'),
    via: those('via'),
    to: those('to'),
    act: oneOf(row, 'act', SPEECH_ACTS),
    kind: oneOf(row, 'kind', STATEMENT_KINDS),
    cue: spanOrNull(row, 'cue', source),
    content: spans(row, 'content', source),
    about: spans(row, 'about', source),
    evidence: span(row, 'evidence', source),
    confidence: share(row, 'confidence'),
  };
}
