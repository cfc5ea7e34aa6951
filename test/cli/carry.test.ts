import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
const TEXT =
  'Clara Voss met Peter Njoroge in Nairobi on Monday.\n“We will reopen the port by March,” Voss said.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-carry-'));
  writeFileSync(join(folder, 'port.txt'), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line on a database of this name. */
function readout(
  database: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    NO_COLOR: '1',
    READOUT_DATABASE: join(folder, database),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

test('a history is exported, imported elsewhere, asked there and forgotten', async () => {
  expect((await readout('a.db', 'brief', 'port.txt', '--published', '2026-11-23')).code).toBe(0);
  const exported = await readout('a.db', 'export', '--out', 'out');
  expect(exported).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(join(folder, 'out'))).toEqual([
    'articles.csv',
    'meetings.csv',
    'readout.json',
    'statements.csv',
  ]);
  expect(readFileSync(join(folder, 'out', 'statements.csv'), 'utf8')).toContain(
    'We will reopen the port by March',
  );
  expect((await readout('a.db', 'export', '--out', 'all.zip')).code).toBe(0);

  expect((await readout('b.db', 'import', 'all.zip')).out).toContain('1 article taken in.');
  expect((await readout('b.db', 'import', 'out/readout.json')).out).toContain('1 article already on record');
  const [before, after] = [
    await readout('a.db', 'who-met', 'Voss'),
    await readout('b.db', 'who-met', 'Voss'),
  ];
  expect(after.out).toBe(before.out);
  expect(after.out).toContain('Nairobi');

  const asked = await readout('b.db', 'forget', '--article', '1');
  expect(asked.out).toContain('readout forget --article 1 --yes');
  expect((await readout('b.db', 'who-met', 'Voss')).out).toBe(before.out);
  expect((await readout('b.db', 'forget', '--article', '1', '--yes')).out).toContain('Forgotten');
  expect((await readout('b.db', 'who-met', 'Voss')).out).not.toContain('Nairobi');
}, 60_000);

test('what is no export is refused whole, with what to do', async () => {
  writeFileSync(join(folder, 'other.json'), '{"format":"readout-history"}');
  const refused = await readout('c.db', 'import', 'other.json', 'nowhere.json');
  expect(refused.code).not.toBe(0);
  expect(refused.err).toMatch(/readout export/);
  expect((await readout('c.db', 'import', 'port.txt')).err).toContain('port.txt is no JSON');
  expect((await readout('c.db', 'export')).err).toContain(
    'Nothing is on record in the workspace terminal:local',
  );
  const document = { version: 1, workspace: 'discord:1', exportedOn: '2026-11-21', parts: 3 };
  const empty = { articles: [], entities: [], meetings: [], corrections: [], settings: [] };
  for (const part of [1, 3]) {
    const content = { format: 'readout-history', ...document, ...empty, part };
    writeFileSync(join(folder, `part-${part}.json`), JSON.stringify(content));
  }
  expect((await readout('c.db', 'import', 'part-1.json', 'part-3.json')).err).toContain(
    "Of the 3 parts of discord:1's history part 2 is missing. Give all of them at once",
  );
  expect(existsSync(join(folder, 'readout.json'))).toBe(false);
}, 60_000);
