import type { Paging } from '../src/model/index.ts';
import { integer } from './columns.ts';
import { termsOf } from './full-text.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import type { Sql } from './sql.ts';

/** Statements that are weighed against each other at most, so that a question stays quick whatever its words. */
const MOST_WEIGHED = 10_000;
const COUNT = `
  SELECT count(*) AS found FROM (SELECT 1 FROM statement_text WHERE statement_text MATCH ? LIMIT ${MOST_WEIGHED})`;
/** The first weight belongs to `scope`, which says whose a statement is and not how alike it is. */
const ALIKE = `
  SELECT statement.id FROM (
    SELECT rowid AS id, bm25(statement_text, 0.0, 1.0) AS weight FROM statement_text
    WHERE statement_text MATCH :search ORDER BY rowid DESC LIMIT ${MOST_WEIGHED}
  ) AS found
  JOIN statement ON statement.id = found.id
  WHERE statement.workspace = :workspace AND statement.superseded_at IS NULL
  ORDER BY found.weight, statement.id LIMIT :limit OFFSET :offset`;

/**
 * The ids of statements with some of the words, those with most and rarest of them first (Okapi BM25). The
 * commonest words are left out where rarer ones find enough.
 * @see https://sqlite.org/fts5.html#the_bm25_function
 */
export function alikeStatements(
  sql: Sql,
  workspace: number,
  words: string,
  { limit = DEFAULT_LIMIT, offset = 0 }: Paging,
): readonly number[] {
  const content = telling(sql, words);
  if (content === null) return [];
  const search = `scope : "w${workspace}" AND (${content})`;
  return sql.all(ALIKE, { workspace, search, limit, offset }).map((row) => integer(row, 'id'));
}

/** Any of the terms that find few enough statements together; where each finds too many, the two rarest in one. */
function telling(sql: Sql, words: string): string | null {
  const counted = termsOf(words)
    .map((term) => ({ term, found: Number(sql.get(COUNT, [term])?.['found']) }))
    .filter(({ found }) => found > 0)
    .toSorted((one, other) => one.found - other.found);
  const terms: string[] = [];
  let room = MOST_WEIGHED;
  for (const { term, found } of counted) {
    if (found >= room) break;
    terms.push(term);
    room -= found;
  }
  if (counted.length === 0) return null;
  if (terms.length > 0) return terms.join(' OR ');
  return counted
    .slice(0, 2)
    .map(({ term }) => term)
    .join(' AND ');
}
