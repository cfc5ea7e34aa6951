import type { ArticleRef, DateRange, Page, Paging } from '../src/model/index.ts';
import { integer, text, textOrNull } from './columns.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import type { Row, Sql } from './sql.ts';

const CONDITIONS = `
  workspace = :workspace AND published BETWEEN :from AND :until AND recorded_at > :after`;
const ALL = 'workspace = :workspace AND recorded_at > :after';

/** Reads an article's row; the id may stand in a column of another name. */
export function articleRef(row: Row, id = 'id'): ArticleRef {
  return {
    id: integer(row, id),
    title: text(row, 'title'),
    outlet: textOrNull(row, 'outlet'),
    url: textOrNull(row, 'url'),
    published: textOrNull(row, 'published'),
  };
}

/** Articles by their day of publication, or by when they were recorded; those without a day only where no period is asked for. */
export function listArticles(
  sql: Sql,
  workspace: number,
  query: { readonly period?: Partial<DateRange>; readonly recordedAfter?: number } & Paging,
): Page<ArticleRef> {
  const { start, end } = query.period ?? {};
  const where = start === undefined && end === undefined ? ALL : CONDITIONS;
  const direction = query.order === 'oldest' ? 'ASC' : 'DESC';
  const values = {
    workspace,
    after: query.recordedAfter ?? -1,
    ...(where === ALL ? {} : { from: start ?? '0', until: end ?? '9999-12-31' }),
  };
  const order = query.recordedAfter === undefined ? 'published' : 'recorded_at';
  const rows = sql.all(
    `SELECT * FROM article WHERE ${where} ORDER BY ${order} ${direction}, id ${direction} LIMIT :limit OFFSET :offset`,
    { ...values, limit: query.limit ?? DEFAULT_LIMIT, offset: query.offset ?? 0 },
  );
  const total = sql.get(`SELECT count(*) AS total FROM article WHERE ${where}`, values);
  return { items: rows.map((row) => articleRef(row)), total: total ? integer(total, 'total') : 0 };
}

/** The article of a canonical address: its own, or that of a link that led to it. Null where there is none. */
export function articleOfLink(sql: Sql, workspace: number, link: string): number | null {
  const row =
    sql.get('SELECT id FROM article WHERE workspace = ? AND url = ?', [workspace, link]) ??
    sql.get('SELECT article AS id FROM article_link WHERE workspace = ? AND link = ?', [workspace, link]);
  return row && integer(row, 'id');
}

/** Keeps that a link leads to an article whose own address is another. */
export function keepLink(sql: Sql, workspace: number, link: string, article: number): void {
  if (articleOfLink(sql, workspace, link) !== null) return;
  sql.run(
    `INSERT INTO article_link (workspace, link, article)
     SELECT workspace, :link, id FROM article WHERE workspace = :workspace AND id = :article`,
    { workspace, link, article },
  );
}

/** An article's row with its present text, by id or by canonical address; null where there is none. */
export function readArticle(sql: Sql, workspace: number, by: number | string): Row | null {
  const id = typeof by === 'number' ? by : articleOfLink(sql, workspace, by);
  return sql.get(
    `SELECT article.*, reading.id AS reading, reading.text, reading.read_at, reading.change FROM article
     JOIN reading ON reading.workspace = article.workspace AND reading.article = article.id
       AND reading.superseded_at IS NULL
     WHERE article.workspace = ? AND article.id = ?`,
    [workspace, id],
  );
}
