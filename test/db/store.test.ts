import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../db/index.ts';
import { storeContract } from '../contracts/store.ts';

/** What encrypts tokens. */
const secrets = ['5a'.repeat(32)];

describe('SQLite in memory', () => {
  storeContract((clock) => openStore(':memory:', { clock, secrets }));
});

describe('SQLite in a file', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  storeContract(async (clock) => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-store-'));
    folders.push(folder);
    return openStore(join(folder, 'readout.db'), { clock, secrets });
  });
});
