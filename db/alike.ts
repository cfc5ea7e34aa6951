import type { Paging } from '../src/model/index.ts';
import { integer } from './columns.ts';
import { anyContentQuery } from './full-text.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import type { Sql } from './sql.ts';

/** The first number belongs to `scope`, which says whose a statement is and not how alike it is. */
const ALIKE = `
  SELECT statement.id FROM statement_text CROSS JOIN statement ON statement.id = statement_text.rowid
  WHERE statement_text MATCH :search AND statement.workspace = :workspace AND statement.superseded_at IS NULL
  ORDER BY bm25(statement_text, 0.0, 1.0), statement.id LIMIT :limit OFFSET :offset`;

/**
 * The ids of statements with some of the words, those with most and rarest of them first (Okapi BM25).
 * @see https://sqlite.org/fts5.html#the_bm25_function
 */
export function alikeStatements(
  sql: Sql,
  workspace: number,
  words: string,
  { limit = DEFAULT_LIMIT, offset = 0 }: Paging,
): readonly number[] {
  const content = anyContentQuery(words);
  if (content === null) return [];
  const search = `scope : "w${workspace}" AND ${content}`;
  return sql.all(ALIKE, { workspace, search, limit, offset }).map((row) => integer(row, 'id'));
}
