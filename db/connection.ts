import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CodedError } from '../src/model/index.ts';
import { migrate } from './migrate.ts';

/** How long a write waits for another process's, in ms. */
const BUSY_TIMEOUT = 5000;
const UNUSABLE = new Map([
  ['SQLITE_NOTADB', 'is no SQLite database'],
  ['SQLITE_CORRUPT', 'is a damaged SQLite database'],
  ['SQLITE_CANTOPEN', 'cannot be opened'],
  ['SQLITE_READONLY', 'cannot be written'],
  ['SQLITE_BUSY', 'is held by another program'],
  ['SQLITE_PERM', 'may not be opened'],
  ['SQLITE_FULL', 'has no room: the disk is full'],
]);

/** The one in memory, as it is before anything is in it: to copy it takes a tenth of the time that to build it takes. */
let empty: Buffer | null = null;

/**
 * Opens (and makes, with its folder) the database and brings it to the present schema. `:memory:` is one
 * that ends with the process. Throws CodedError where the file cannot serve as Readout's database.
 */
export function connect(file: string, now: number): Database.Database {
  let db: Database.Database | null = null;
  try {
    if (file !== ':memory:') mkdirSync(dirname(resolve(file)), { recursive: true });
    db = new Database(file === ':memory:' && empty ? empty : file);
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    db.pragma('journal_mode = WAL');
    // In WAL mode NORMAL may lose the last commits when the power fails. An accepted link is a promise to
    // its poster, so each commit is flushed: about a millisecond per link and per recorded article.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // What is forgotten is overwritten, not only unlinked.
    db.pragma('secure_delete = ON');
    db.pragma('cache_size = -32000');
    migrate(db, now);
    if (file === ':memory:') empty ??= db.serialize();
    return db;
  } catch (error) {
    db?.close();
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): unknown {
  if (error instanceof CodedError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = UNUSABLE.get(code) ?? [...UNUSABLE].find(([start]) => code.startsWith(start))?.[1];
  const folder = ['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'EPERM'].includes(code)
    ? 'is in a folder that cannot be made or written'
    : undefined;
  const why = known ?? folder ?? (error instanceof TypeError ? 'cannot be opened' : undefined);
  if (why === undefined) return error;
  return new CodedError(
    'database-unusable',
    `The database ${file} ${why}. Set READOUT_DATABASE to a file that Readout can write, or restore it from a backup.`,
    { cause: error },
  );
}
