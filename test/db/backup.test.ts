import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '../../db/backup.ts';
import { openStore } from '../../db/index.ts';
import { sample } from './sample.ts';

const MEETING = sample({
  url: 'https://courier.example/talks',
  published: '2026-11-20',
  meetings: [{ who: ['Clara Voss', 'Peter Njoroge'], place: 'Nairobi' }],
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a backup', () => {
  test('is taken while the database is open, and can be opened in its place', async () => {
    const file = join(folder, 'readout.db');
    const store = await openStore(file);
    await store.history('terminal:local').record(...MEETING);
    const shares: number[] = [];
    const bytes = await backUp(file, join(folder, 'copy.db'), (share) => shares.push(share));
    expect(bytes).toBeGreaterThan(10_000);
    expect(shares[0]).toBe(0);
    const counts = await store.history('terminal:local').counts();
    await store.close();
    const restored = await openStore(join(folder, 'copy.db'));
    expect(await restored.history('terminal:local').counts()).toEqual(counts);
    await restored.close();
  });

  test('is one file, and leaves nothing beside it', async () => {
    const file = join(folder, 'readout.db');
    const store = await openStore(file);
    await backUp(file, join(folder, 'copy.db'));
    await store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  });

  test('never overwrites a file', async () => {
    const file = join(folder, 'readout.db');
    await (await openStore(file)).close();
    writeFileSync(join(folder, 'copy.db'), 'precious');
    await expect(backUp(file, join(folder, 'copy.db'))).rejects.toMatchObject({ code: 'backup-taken' });
  });

  test('says where there is no database, or another program’s', async () => {
    const copy = join(folder, 'copy.db');
    await expect(backUp(join(folder, 'none.db'), copy)).rejects.toMatchObject({ code: 'backup-source' });
    const other = new Database(join(folder, 'other.db'));
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    await expect(backUp(join(folder, 'other.db'), copy)).rejects.toMatchObject({ code: 'backup-source' });
    expect(existsSync(copy)).toBe(false);
  });

  test('of a damaged database is refused, not kept', async () => {
    const file = join(folder, 'readout.db');
    const store = await openStore(file);
    await store.history('terminal:local').record(...MEETING);
    await store.close();
    const db = new Database(file);
    db.pragma('foreign_keys = OFF');
    db.exec('DELETE FROM article');
    db.close();
    await expect(backUp(file, join(folder, 'copy.db'))).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(existsSync(join(folder, 'copy.db'))).toBe(false);
    truncateSync(file, 8_192);
    await expect(backUp(file, join(folder, 'copy.db'))).rejects.toThrow(
      /damaged|could not be written|could be read/,
    );
  });

  test('into a folder that is not there says so', async () => {
    const file = join(folder, 'readout.db');
    await (await openStore(file)).close();
    await expect(backUp(file, join(folder, 'none', 'copy.db'))).rejects.toMatchObject({
      code: 'backup-failed',
    });
  });
});
