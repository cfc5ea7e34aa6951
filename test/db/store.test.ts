import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../db/index.ts';
import { storeContract } from '../contracts/store.ts';

describe('SQLite in memory', () => {
  storeContract((clock) => openStore(':memory:', { clock }));
});

describe('SQLite in a file', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  storeContract(async (clock) => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-store-'));
    folders.push(folder);
    return openStore(join(folder, 'readout.db'), { clock });
  });
});
