import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../db/index.ts';
import type { Installation, Store } from '../../src/model/index.ts';

const OLD = '01'.repeat(32);
const NEW = 'fe'.repeat(32);
const MADE: Installation = {
  workspace: 'slack:T1',
  token: 'xoxb-hard-to-guess',
  refresh: null,
  botUser: 'U1',
  bot: 'B1',
  scopes: [],
  installedBy: null,
  installedAt: 1000,
};

describe('tokens in the database', () => {
  let folder: string;
  let store: Store | null = null;
  const opened = async (...secrets: string[]): Promise<Store> => {
    await store?.close();
    store = await openStore(join(folder, 'readout.db'), { secrets });
    return store;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-'));
  });
  afterEach(async () => {
    await store?.close();
    store = null;
    rmSync(folder, { recursive: true });
  });

  it('stand in none of its files', async () => {
    await (await opened(OLD)).installations.save(MADE);
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      expect(bytes.includes('hard-to-guess')).toBe(false);
      expect(bytes.includes(Buffer.from('hard-to-guess').toString('base64').slice(0, 12))).toBe(false);
    }
  });

  it('are encrypted differently each time', async () => {
    const { installations } = await opened(OLD);
    const sealed = () => {
      const db = new Database(join(folder, 'readout.db'), { readonly: true });
      const row = db.prepare('SELECT sealed FROM installation').pluck().get();
      db.close();
      return row;
    };
    await installations.save(MADE);
    const first = sealed();
    await installations.save(MADE);
    expect(sealed()).not.toBe(first);
  });

  it('are refused without a secret, which says how to make one', async () => {
    await expect((await opened()).installations.save(MADE)).rejects.toMatchObject({
      code: 'secret-missing',
      message: expect.stringContaining('openssl rand -hex 32'),
    });
    expect(await store?.installations.find('slack:T1')).toBeNull();
  });

  it('do not open with another secret, and that is said', async () => {
    await (await opened(OLD)).installations.save(MADE);
    const { installations } = await opened(NEW);
    await expect(installations.find('slack:T1')).rejects.toMatchObject({ code: 'secret-wrong' });
    await expect(installations.renew()).rejects.toMatchObject({ code: 'secret-wrong' });
    expect(await installations.remove('slack:T1', 2000)).toBe(true);
  });

  it('are encrypted anew with a new secret while the old one is still given', async () => {
    await (await opened(OLD)).installations.save(MADE);
    expect(await (await opened(NEW, OLD)).installations.renew()).toEqual(['slack:T1']);
    expect(await (await opened(NEW)).installations.find('slack:T1')).toEqual(MADE);
  });

  it('do not open where they were moved to another workspace, or changed', async () => {
    const { installations } = await opened(OLD);
    await installations.save(MADE);
    await installations.save({ ...MADE, workspace: 'slack:T2' });
    const db = new Database(join(folder, 'readout.db'));
    db.exec(`UPDATE installation SET sealed = (SELECT sealed FROM installation AS other
      WHERE other.workspace <> installation.workspace)`);
    await expect(installations.find('slack:T1')).rejects.toMatchObject({ code: 'secret-changed' });
    db.exec(`UPDATE installation SET sealed = 'AAAA'`);
    db.close();
    await expect(installations.find('slack:T1')).rejects.toMatchObject({ code: 'secret-changed' });
  });
});
