import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../bench/pages.ts', import.meta.url));
const OWN = fileURLToPath(new URL('../fixtures/pages--bodies-to-find', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A folder in the layout that the command reads, its pages packed. */
function layout(name: string, truth: unknown, pages: Readonly<Record<string, string>> = {}): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'html'), { recursive: true });
  writeFileSync(join(path, 'ground-truth.json'), JSON.stringify(truth));
  for (const [id, html] of Object.entries(pages))
    writeFileSync(join(path, 'html', `${id}.html.gz`), gzipSync(html));
  return path;
}

const SENTENCE =
  'The ministers met in Riga on Monday and the envoy said that the talks had been useful to all. ';

describe('the benchmark of pages', () => {
  it('finds the bodies of our own pages whole, and better than Readability alone', () => {
    const { status, stdout } = run(OWN, '--min', '0.99');
    expect(status).toBe(0);
    expect(stdout).toContain('3 pages');
    expect(stdout).toMatch(/readout +F1 1\.000 {2}precision 1\.000 {2}recall 1\.000/);
    expect(stdout).toMatch(/readability alone +F1 0\.\d{3}/);
  });

  it('fails below the least figure that is asked for, and names the worst page', () => {
    const truth = {
      good: { articleBody: SENTENCE.repeat(5) },
      wrong: { articleBody: 'Something else was expected here.' },
    };
    const html = `<html><body><article><p>${SENTENCE.repeat(5)}</p></article></body></html>`;
    const { status, stdout, stderr } = run(
      layout('half', truth, { good: html, wrong: html }),
      '--min',
      '0.9',
      '--worst',
      '1',
    );
    expect(status).toBe(1);
    expect(stderr).toBe('F1 0.500 is below 0.9.\n');
    expect(stdout).toMatch(/worst:.*\n {2}wrong {5}0\.00/);
    expect(stdout).not.toMatch(/\n {2}good/);
  });

  it.each([
    ['no folder', () => [], 'Usage:'],
    ['a folder without pages', () => [folder], 'ground-truth.json'],
    ['a list for a truth', () => [layout('list', [1])], 'does not map ids'],
    [
      'an id that leaves the folder',
      () => [layout('out', { '../x': { articleBody: '' } })],
      'does not map ids',
    ],
    ['a page that is not there', () => [layout('gap', { a: { articleBody: '' } })], 'html/a.html.gz'],
    ['a figure above one', () => [OWN, '--min', '2'], 'Usage:'],
  ])('says what is wrong with %s', (_name, given, words) => {
    const { status, stderr } = run(...given());
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
