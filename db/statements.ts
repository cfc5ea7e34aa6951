import type { EntityRef, Page, RecordedStatement, StatementQuery } from '../src/model/index.ts';
import { alikeStatements } from './alike.ts';
import { articleRef } from './articles.ts';
import { integer, text } from './columns.ts';
import { saying } from './extraction.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import { entityRef } from './people.ts';
import type { Row, Sql } from './sql.ts';
import { statementConditions } from './statement-conditions.ts';

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
  if (query.alike !== undefined) {
    const items = readStatements(sql, workspace, alikeStatements(sql, workspace, query.alike, query));
    return { items, total: items.length };
  }
  const conditions = statementConditions(sql, workspace, query);
  if (!conditions) return { items: [], total: 0 };
  const { from, where, values, id, day, isSearch } = conditions;
  const direction = query.order === 'oldest' ? 'ASC' : 'DESC';
  const told = `SELECT DISTINCT ${id} AS id, ${day} AS day FROM ${from} WHERE ${where}`;
  const page = `ORDER BY day ${direction}, id ${direction} LIMIT :limit OFFSET :offset`;
  const rows = sql.all(
    // What a search finds is counted in the same walk; an index gives a page without walking the rest.
    isSearch ? `SELECT id, count(*) OVER () AS total FROM (${told}) AS told ${page}` : `${told} ${page}`,
    { ...values, limit: query.limit ?? DEFAULT_LIMIT, offset: query.offset ?? 0 },
  );
  const counted =
    (isSearch ? rows[0] : undefined) ??
    sql.get(`SELECT count(DISTINCT ${id}) AS total FROM ${from} WHERE ${where}`, values);
  const ids = rows.map((row) => integer(row, 'id'));
  return { items: readStatements(sql, workspace, ids), total: counted ? integer(counted, 'total') : 0 };
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

function statement(row: Row, parties: readonly Row[]): RecordedStatement {
  const those = (part: 'speaker' | 'via' | 'to'): readonly EntityRef[] => {
    const entities = parties.filter((party) => party['part'] === part).map(entityRef);
    return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  };
  return {
    id: integer(row, 'id'),
    article: articleRef(row, 'article'),
    speakers: those('speaker'),
    via: those('via'),
    to: those('to'),
    ...saying(row, text(row, 'text')),
  };
}
