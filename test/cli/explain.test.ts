import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { array, assert, integer, property, record, string, tuple } from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explanationPage } from '../../src/cli/explain-html.ts';
import { segments } from '../../src/cli/explain-marks.ts';
import type { Mark } from '../../src/cli/explain-marks.ts';
import { explanationText } from '../../src/cli/explain-text.ts';
import { viewOf } from '../../src/cli/explain-view.ts';
import { html } from '../../src/cli/html.ts';
import { explainArticle } from '../../src/extract/index.ts';

const BIN = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
const ARTICLE = {
  title: 'Port deal',
  published: '2026-11-20',
  text:
    'Foreign Minister Clara Voss met Energy Minister Peter Njoroge in Nairobi on Monday.\n' +
    '“We will reopen the port next year,” Voss told reporters, according to her ministry.',
};
/** Everything that ends or begins something in HTML, in a terminal, or in our own templates. */
const HOSTILE = {
  title: '</title><script>alert(1)</script>',
  published: '2026-11-20',
  text:
    'Clara "><img src=x onerror=alert(2)> Voss said the </p></style><script>alert(3)</script> port \u001b[2Jwas shut.\n' +
    "“<b onclick='x'>We & they &lt;agree&gt;</b> ${1}\u202e” Voss said on Monday.",
};
const LOOK = { colour: true, links: true, width: 60, buttons: 'lines' } as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-explain-'));
  writeFileSync(join(folder, 'port.json'), JSON.stringify(ARTICLE));
  writeFileSync(join(folder, 'plain.txt'), `Port deal\n\n${ARTICLE.text}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readout(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], HOME: folder, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

describe('readout explain', () => {
  test('shows marks in the text, and below it what was found and by which rule', async () => {
    const { code, out, err } = await readout('explain', 'port.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Foreign Minister Clara Voss[e1] met[M1] Energy Minister Peter Njoroge[e2]');
    expect(out).toMatch(/M1 meeting ● held meet-\w+: past 0\.\d\d/);
    expect(out).toMatch(/when +16 November 2026, from “Monday”/);
    expect(out).toMatch(/S1 statement quotation-before 0\.\d\d/);
    expect(out).toMatch(/speaker +Clara Voss \[e1\][\s\S]*source +“Voss”, by the tree[\s\S]*cue +“told”/);
    expect(out).toMatch(/Who is who\ne1 +Clara Voss person, Foreign Minister\n.*Voss name 0\.\d\d/);
  });

  test('writes a page, counts days from the date it is given, and prints JSON', async () => {
    const paged = await readout('explain', 'plain.txt', '--published', '2026-11-20', '--html', 'port.html');
    expect(paged).toEqual({ code: 0, err: '', out: 'The page is in port.html. Open it in a browser.\n' });
    expect(readFileSync(join(folder, 'port.html'), 'utf8')).toContain('16 November 2026, from “Monday”');
    const printed = await readout('explain', 'port.json', '--json');
    expect(JSON.parse(printed.out)).toMatchObject({
      article: ARTICLE,
      meetings: [{ item: { status: 'held' } }],
    });
  });

  test('says what is wrong where a file cannot be read or written', async () => {
    expect(await readout('explain', 'nowhere.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no such file'),
    });
    expect(await readout('explain', 'port.json', '--html', 'no/such/folder.html')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Give another path to --html'),
    });
  });
});

describe('the page of an explanation', () => {
  const { document } = parseHTML(explanationPage(viewOf(explainArticle(HOSTILE))));

  test('lets no article become markup', () => {
    expect(document.querySelectorAll('script, img, a, b[onclick], [onerror]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('title')?.textContent).toBe(`${HOSTILE.title} · explained by Readout`);
  });

  test('shows every sentence word for word, control characters apart', () => {
    for (const tag of document.querySelectorAll('sub')) tag.remove();
    const shown = [...document.querySelectorAll('.sentence p')]
      .map(({ textContent }) => textContent)
      .join(' ');
    const plain = (words: string): string => words.replaceAll(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim();
    expect(plain(shown)).toBe(plain(HOSTILE.text));
  });

  test('forbids scripts and anything from elsewhere', () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });
});

test('values of a template come back from HTML as they were', () => {
  assert(
    property(string({ unit: 'grapheme-ascii' }), (words) => {
      const { document } = parseHTML(
        html`<html>
          <body>
            <p title="${words}">${words}</p>
          </body>
        </html>`.markup,
      );
      const p = document.querySelector('p');
      expect([p?.getAttribute('title'), p?.textContent]).toEqual([words, words]);
    }),
  );
});

test('a terminal obeys nothing that an article says, and no line is wider than it', () => {
  const text = explanationText(viewOf(explainArticle(HOSTILE)), LOOK);
  expect(text).not.toContain('\u001b[2J');
  expect(text).not.toContain('\u202e');
  const rows = stripVTControlCharacters(text).split('\n');
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(LOOK.width);
});

test('segments make up the whole again, and each lies under exactly the marks that hold it', () => {
  const text = 'Voss met Njoroge in Nairobi.';
  const range = tuple(integer({ min: 0, max: text.length }), integer({ min: 0, max: text.length }));
  const marks = array(record({ range }), { maxLength: 8 }).map((some) =>
    some.map(
      ({ range: [one, other] }): Mark => ({
        layer: 'mention',
        entities: [],
        tag: 'e1',
        start: Math.min(one, other),
        end: Math.max(one, other),
      }),
    ),
  );
  assert(
    property(marks, (some) => {
      const cut = segments(text, { start: 0, end: text.length }, some);
      expect(cut.map((segment) => segment.text).join('')).toBe(text);
      let at = 0;
      for (const segment of cut) {
        const [from, to] = [at, (at += segment.text.length)];
        expect(segment.marks).toEqual(some.filter(({ start, end }) => start <= from && to <= end));
      }
    }),
  );
});
