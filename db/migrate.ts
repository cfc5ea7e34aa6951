import { readdirSync, readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { CodedError } from '../src/model/index.ts';
import { slices } from './full-text.ts';
import { itemKey } from './item-key.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** "Rdot", SQLite's mark of whose file this is (https://sqlite.org/pragma.html#pragma_application_id). */
export const APPLICATION_ID = 0x52_64_6f_74;

interface Migration {
  readonly version: number;
  readonly name: string;
}

/** The migrations that this Readout knows, in order. Throws where their numbers have a gap. */
export function migrations(): readonly Migration[] {
  const names = readdirSync(FOLDER).filter((name) => /^\d{4}_[a-z-]+\.sql$/u.test(name));
  return names.sort().map((name, index) => {
    const version = Number(name.slice(0, 4));
    if (version !== index + 1) throw new Error(`db/migrations: ${name} should have number ${index + 1}`);
    return { version, name };
  });
}

/**
 * Brings a database to this Readout's schema, each migration in one transaction with its version's row.
 * Throws CodedError for another program's database and for one that a later Readout has written.
 */
export function migrate(db: Database.Database, now: number): void {
  // Spans count as JavaScript does, SQLite's substr() does not.
  db.function('slices', { deterministic: true }, (text, spans) => slices(String(text), String(spans)));
  db.function('item_key', { deterministic: true }, (item) => itemKey(String(item)));
  db.transaction(() => {
    refuseForeign(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.exec(
      'CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
    );
    const known = migrations();
    const current = Number(db.prepare('SELECT max(version) FROM schema_version').pluck().get() ?? 0);
    if (current > known.length) throw fromTheFuture(current, known.length);
    for (const { version, name } of known.slice(current)) {
      db.exec(readFileSync(new URL(name, FOLDER), 'utf8'));
      db.prepare('INSERT INTO schema_version (version, name, applied_at) VALUES (?, ?, ?)').run(
        version,
        name,
        now,
      );
    }
  }).immediate();
}

function refuseForeign(db: Database.Database): void {
  const owner = db.pragma('application_id', { simple: true });
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (owner === APPLICATION_ID || (owner === 0 && tables === 0)) return;
  throw new CodedError(
    'database-foreign',
    'This SQLite file belongs to another program. Set READOUT_DATABASE to a file of its own.',
  );
}

function fromTheFuture(found: number, known: number): CodedError {
  return new CodedError(
    'database-newer',
    `The database was written by a newer Readout (schema ${found}, this one knows ${known}). Update Readout, or set READOUT_DATABASE to another file.`,
  );
}
