import type Database from 'better-sqlite3';
import type { Sql, Values } from '../../db/sql.ts';

/** What may be walked from end to end: lists that a query was given, and results of inner queries. */
const HARMLESS =
  /^SCAN (?:json_each|CONSTANT ROW|near$|hit$|fact$|found$|told$|mention VIRTUAL TABLE|\(subquery|\(join|(?:statement|report)_text VIRTUAL TABLE INDEX \d+:(?:=$|\S*M))/u;
/** Small by nature: the channels that have a digest (a partial index), the queue's waiting jobs, articles just recorded. */
const SMALL =
  /^SCAN (?:channel USING (?:COVERING )?INDEX channel_with_digest|(?:next|job) USING (?:COVERING )?INDEX job_(?:ready|one_per_channel)|next USING INDEX news_by_article|schema_version)/u;
/** What no longer stands, which is little (a partial index). */
const GONE = /^SEARCH statement USING (?:COVERING )?INDEX statement_superseded \(workspace=\?\)$/u;

/** The index of ids, which a workspace's counts walk because it is the smallest. */
const COUNTED =
  /^SEARCH (?:article|entity|meeting|statement|correction|kept_answer|job|channel) USING (?:PRIMARY KEY|(?:COVERING )?INDEX \w+) \(workspace=\?\)$/u;
/** A workspace's whole list, in the index's order. */
const LISTED =
  /^SEARCH (?:(?:article|meeting) USING (?:COVERING )?INDEX \w+_by_day|correction USING INDEX sqlite_autoindex_correction_1) \(workspace=\?\)$/u;

/** Whether a workspace has any: the first row of its index is read and no more. */
const ANY = /^SELECT 1 FROM \w+ WHERE workspace = \? LIMIT 1$/u;

/** Lists that the store keeps short (a workspace's feeds, what its members follow), and articles that were just recorded. */
const SHORT =
  /^SEARCH (?:feed USING INDEX sqlite_autoindex_feed_1|follow USING (?:COVERING )?INDEX sqlite_autoindex_follow_1|news USING COVERING INDEX news_by_article) \(workspace=\?\)$/u;

/** A connection that notes each query, with the last values that it was asked with. */
export function notingSql(plain: Sql): { readonly sql: Sql; readonly seen: Map<string, Values> } {
  const seen = new Map<string, Values>();
  const noting = <Result>(run: (text: string, values?: Values) => Result) => {
    return (text: string, values: Values = []): Result => {
      seen.set(text, values);
      return run(text, values);
    };
  };
  const sql = { ...plain, get: noting(plain.get), all: noting(plain.all), run: noting(plain.run) };
  return { sql, seen };
}

/** The steps of these queries' plans that walk a table, or all of a workspace, without need. */
export function walks(db: Database.Database, seen: ReadonlyMap<string, Values>): readonly string[] {
  const found: string[] = [];
  for (const [text, values] of seen) {
    for (const row of db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(values) as { readonly detail: string }[]) {
      const { detail } = row;
      const scans = detail.startsWith('SCAN') && !HARMLESS.test(detail) && !SMALL.test(detail);
      const counts = text.includes('count(*)') && COUNTED.test(detail);
      const isListed = LISTED.test(detail) || GONE.test(detail) || SHORT.test(detail) || ANY.test(text);
      const all = detail.endsWith('(workspace=?)') && !counts && !isListed;
      if (scans || all) found.push(`${detail}: ${text}`);
    }
  }
  return found;
}
