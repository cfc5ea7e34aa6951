import type Database from 'better-sqlite3';

/** A row as SQLite gives it: nothing is known of its columns until `columns.ts` has checked them. */
export type Row = Readonly<Record<string, unknown>>;

/** What can be bound to a parameter. */
export type Value = string | number | null;

/** Named (`:name`) or positional (`?`) parameters. */
export type Values = Readonly<Record<string, Value>> | readonly Value[];

/** A connection that prepares each statement once. */
export interface Sql {
  get(text: string, values?: Values): Row | null;
  all(text: string, values?: Values): readonly Row[];
  /** Gives the id of the row that an INSERT wrote, and how many rows changed. */
  run(text: string, values?: Values): { readonly id: number; readonly changes: number };
  /** Runs `work` in one write transaction: all of it, or nothing. Within another one it is a part of that. */
  write<T>(work: () => T): T;
}

/** Wraps a connection. Statements are cached by their text, so texts must not carry values. */
export function createSql(db: Database.Database): Sql {
  const prepared = new Map<string, Database.Statement>();
  const prepare = (text: string): Database.Statement => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = db.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    get: (text, values = []) => (prepare(text).get(values) as Row | undefined) ?? null,
    all: (text, values = []) => prepare(text).all(values) as Row[],
    run(text, values = []) {
      const { lastInsertRowid, changes } = prepare(text).run(values);
      return { id: Number(lastInsertRowid), changes };
    },
    write: (work) => (db.inTransaction ? work() : db.transaction(work).immediate()),
  };
}
