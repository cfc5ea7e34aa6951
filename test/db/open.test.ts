import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../db/index.ts';
import { migrations } from '../../db/migrate.ts';
import { sample } from './sample.ts';

describe('opening a database', () => {
  let folder = '';
  let file = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-open-'));
    file = join(folder, 'readout.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  function edit(sql: string): void {
    const db = new Database(file);
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    db.close();
  }

  it('makes the file and its folders, and finds what was recorded when it is opened again', async () => {
    const deep = join(folder, 'not', 'there', 'yet.db');
    const store = await openStore(deep);
    await store.history('terminal:local').record(...sample({ named: ['Mara Lindqvist'] }));
    await store.close();
    const again = await openStore(deep);
    expect((await again.history('terminal:local').counts()).articles).toBe(1);
    await again.close();
  });

  it('works out who is who anew where names stand by earlier rules', async () => {
    const store = await openStore(file);
    const history = store.history('terminal:local');
    await history.record(
      ...sample({
        url: 'https://n.example/1',
        meetings: [{ who: ['Hussein Zorabi', 'Jens Prell'], date: '2026-03-09' }],
      }),
    );
    await history.record(
      ...sample({
        url: 'https://n.example/2',
        meetings: [{ who: ['Hossein Zorabi', 'Jens Prell'], date: '2026-03-09' }],
      }),
    );
    await store.close();
    // As rules wrote it that took the two spellings for two people and their meetings for two.
    edit(`
      UPDATE form_key SET key = replace(key, 'hussein', 'hossein') WHERE form = (SELECT id FROM form WHERE name = 'Hossein Zorabi');
      INSERT INTO entity (id, workspace, kind, name, seen, named) VALUES (99, 1, 'person', 'Hossein Zorabi', 1, 1);
      UPDATE form SET entity = 99 WHERE name = 'Hossein Zorabi';
      PRAGMA user_version = 0;
    `);
    const again = await openStore(file);
    const found = again.history('terminal:local');
    expect((await found.counts()).entities).toBe(2);
    const match = await found.findEntity('Zorabi');
    const zorabi = match.type === 'one' ? match.entity.id : -1;
    expect((await found.profile(zorabi))?.names).toHaveLength(2);
    expect((await found.meetings({ participants: [zorabi] })).total).toBe(1);
    await again.close();
  });

  it('notes each migration once, keeps foreign keys and write-ahead log on, and flushes each commit', async () => {
    await (await openStore(file)).close();
    await (await openStore(file)).close();
    const db = new Database(file);
    expect(db.prepare('SELECT version, name FROM schema_version ORDER BY version').all()).toEqual(
      migrations(),
    );
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });

  it('refuses a database that a newer Readout wrote', async () => {
    await (await openStore(file)).close();
    edit("INSERT INTO schema_version VALUES (99, '0099_later.sql', 0)");
    await expect(openStore(file)).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringContaining('Update Readout'),
    });
  });

  it('refuses another program’s database and leaves it as it is', async () => {
    edit('CREATE TABLE recipe (name TEXT)');
    await expect(openStore(file)).rejects.toMatchObject({ code: 'database-foreign' });
    const db = new Database(file);
    expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['recipe']);
    db.close();
  });

  it('refuses a file that is no database', async () => {
    await writeFile(file, 'This is a text of some length, and no database at all. '.repeat(40));
    await expect(openStore(file)).rejects.toMatchObject({
      code: 'database-unusable',
      message: expect.stringContaining('READOUT_DATABASE'),
    });
  });

  it('refuses a folder in place of a file', async () => {
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'database-unusable' });
  });

  it('refuses a path through a file', async () => {
    await writeFile(file, '');
    await expect(openStore(join(file, 'readout.db'))).rejects.toMatchObject({ code: 'database-unusable' });
  });

  it.each([
    ['a span that lies outside of its article', `UPDATE statement SET content = '[[5, 99999]]'`],
    ['a span that is none', `UPDATE statement SET evidence = '"evidence"'`],
    ['spans that are no JSON', `UPDATE statement SET about = '[['`],
    ['a text that was cut', `UPDATE reading SET text = 'x'`],
  ])('says so when it reads %s', async (_, sql) => {
    const store = await openStore(file);
    const history = store.history('terminal:local');
    await history.record(...sample({ statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] }));
    edit(sql);
    await expect(history.statements({})).rejects.toMatchObject({ code: 'database-damaged' });
    await store.close();
  });

  it('lets no row refer to another workspace’s', async () => {
    const store = await openStore(file);
    await store
      .history('discord:1')
      .record(...sample({ statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] }));
    store.history('discord:2');
    await store.close();
    const db = new Database(file);
    db.pragma('foreign_keys = ON');
    for (const table of ['reading', 'form', 'sighting', 'statement', 'statement_party']) {
      expect(() => db.exec(`UPDATE ${table} SET workspace = 2`)).toThrow('FOREIGN KEY');
    }
    db.close();
  });

  it('lets all that stands on an article alone go with it, and its words from the full-text index', async () => {
    const store = await openStore(file);
    const history = store.history('terminal:local');
    const people = ['Mara Lindqvist', 'Yusuf al-Kadi'];
    const { id } = await history.record(
      ...sample({ meetings: [{ who: people }], statements: [{ by: people, says: 'The border opens' }] }),
    );
    await store.close();
    const db = new Database(file);
    db.pragma('foreign_keys = ON');
    db.prepare('DELETE FROM article WHERE id = ?').run(id);
    for (const table of ['reading', 'sighting', 'report', 'report_party', 'statement', 'statement_party']) {
      expect([table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0]);
    }
    const hits = db
      .prepare("SELECT count(*) FROM statement_text WHERE statement_text MATCH 'border'")
      .pluck();
    expect(hits.get()).toBe(0);
    expect(db.prepare("SELECT count(*) FROM report_text WHERE report_text MATCH 'met'").pluck().get()).toBe(
      0,
    );
    db.close();
  });

  it('lets two processes take from one queue, and neither the other’s job', async () => {
    const [one, other] = [await openStore(file), await openStore(file)];
    const target = {
      workspace: 'discord:1',
      channel: 'c1',
      message: null,
      thread: null,
      replies: 'reply',
    } as const;
    const url = 'https://news.example/1';
    const job = { key: 'k', target, url, canonical: url, postedBy: null };
    expect(await one.jobs.add(job)).toBe(true);
    expect(await other.jobs.add(job)).toBe(false);
    expect(await other.jobs.take(Date.now() + 1000)).toMatchObject({ key: 'k' });
    expect(await one.jobs.take(Date.now() + 1000)).toBeNull();
    expect(await one.digests.claim('discord:1', 'c1', '2026-03-12', 1)).toBe(true);
    expect(await other.digests.claim('discord:1', 'c1', '2026-03-12', 1)).toBe(false);
    await one.close();
    await other.close();
  });
});
