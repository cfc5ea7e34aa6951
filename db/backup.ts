import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CodedError } from '../src/model/index.ts';
import { APPLICATION_ID } from './migrate.ts';

/** Pages (of 4 KiB) copied between two looks of `onProgress`; a bot that writes meanwhile is not held up. */
const PAGES = 1_000;

/**
 * Copies the database, as it stands at one moment, to a file that is not there yet, while a bot may go on writing, and
 * checks the copy. Gives its size in bytes; `onProgress` hears the share copied, 0 to 1.
 * Throws CodedError where there is no database, the target is taken or cannot be written, or the copy is not whole.
 */
export async function backUp(
  file: string,
  target: string,
  onProgress: (share: number) => void = () => {},
): Promise<number> {
  if (existsSync(target))
    throw new CodedError('backup-taken', `${target} is there already. Name a file that is not there yet.`);
  const source = open(file);
  // Under another name until it is checked: what bears the name is whole.
  const part = `${target}.part`;
  try {
    await source.backup(part, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages === 0 ? 1 : 1 - remainingPages / totalPages);
        return PAGES;
      },
    });
    check(part);
    renameSync(part, target);
    return statSync(target).size;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const message = `The backup could not be written to ${target}: ${why}. Name a folder that is there and has room.`;
    throw new CodedError('backup-failed', message, { cause: error });
  } finally {
    source.close();
    rmSync(part, { force: true });
  }
}

function open(file: string): Database.Database {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    if (db.pragma('application_id', { simple: true }) === APPLICATION_ID) return db;
    db.close();
  } catch (error) {
    const message = `There is no database at ${file} that could be read. READOUT_DATABASE says where it is.`;
    throw new CodedError('backup-source', message, { cause: error });
  }
  throw new CodedError(
    'backup-source',
    `${file} is not Readout's database. READOUT_DATABASE says where it is.`,
  );
}

/** Throws CodedError where the copy is damaged: then so is what it was copied from. */
function check(file: string): void {
  const db = new Database(file);
  try {
    // A file of its own, without the -wal and -shm files beside it.
    db.pragma('journal_mode = DELETE');
    const found = String(db.pragma('integrity_check(1)', { simple: true }));
    const orphans = db.pragma('foreign_key_check') as readonly unknown[];
    if (found === 'ok' && orphans.length === 0) return;
    throw new CodedError(
      'backup-damaged',
      `The database is damaged (${found === 'ok' ? 'rows without what they belong to' : found}). Keep its file and restore the last backup that was good.`,
    );
  } finally {
    db.close();
  }
}
