import { afterEach, describe, expect, it } from 'vitest';
import { residentMb } from '../../../src/ingest/page/memory.ts';
import type { PageTask } from '../../../src/ingest/page/messages.ts';
import { createPageReader, DEFAULT_READER_LIMITS, type PageReader } from '../../../src/ingest/page/reader.ts';
import { makePackedPdf } from '../pdf/make.ts';

const SENTENCE =
  'The ministers met in Riga on Monday, and the envoy said that the talks had been useful to all. ';
const GOOD = `<html><head><meta property="og:type" content="article"></head><body><h1>Talks</h1><p>${SENTENCE.repeat(4)}</p></body></html>`;

function task(html: string): Extract<PageTask, { type: 'page' }> {
  return { type: 'page', bytes: Buffer.from(html), contentType: null, address: 'https://example.com/a/b' };
}

let reader: PageReader | null = null;
afterEach(() => reader?.close());

describe('the page reader', () => {
  it('reads one page after the other in the same process', async () => {
    reader = createPageReader();
    const outcomes = await Promise.all([
      reader.run(task(GOOD)),
      reader.run(task('')),
      reader.run(task(GOOD)),
    ]);
    expect(outcomes.map((outcome) => outcome.status === 'done' && outcome.value.status)).toEqual([
      'article',
      'unreadable',
      'article',
    ]);
  });

  it.each([
    ['deep nesting', '<div>'.repeat(59_000), {}],
    ['attributes of megabytes', `<p class="${'related '.repeat(600_000)}">x</p>`, {}],
    [
      'a hundred thousand attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`,
      {},
    ],
    ['a line that never ends', `<article><p>${'"By A '.repeat(800_000)}</p></article>`, {}],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(2_000_000)}</script>`, {}],
    ['more than its memory', `<p>${'x '.repeat(2_500_000)}</p>`.repeat(2), { heapMb: 64, ms: 10_000 }],
    ['more than its time', '<p>x</p>'.repeat(50_000), { ms: 20 }],
  ])('survives a page of %s, answers it, and reads the next', async (_name, html, limits) => {
    reader = createPageReader({ ...DEFAULT_READER_LIMITS, ms: 1_500, ...limits });
    const outcome = await reader.run(task(html));
    const reading = outcome.status === 'done' ? outcome.value.status : outcome.status;
    expect(['too-large', 'too-slow', 'unreadable']).toContain(reading);
    await reader.close();
    reader = createPageReader();
    expect(await reader.run(task(GOOD))).toMatchObject({ status: 'done', value: { status: 'article' } });
  });

  // What a process holds is known on Linux alone; elsewhere the time limit ends such a file.
  it.skipIf(residentMb(process.pid) === null)(
    'ends a PDF that unpacks to more memory than it may hold, long before its time is over',
    async () => {
      reader = createPageReader({ ms: 60_000, heapMb: 384, residentMb: 400 });
      const bomb = makePackedPdf(' '.repeat(400_000_000));
      expect(bomb.length).toBeLessThan(1_000_000);
      expect(await reader.run({ ...task(''), bytes: bomb })).toEqual({ status: 'too-large' });
      expect(await reader.run(task(GOOD))).toMatchObject({ status: 'done', value: { status: 'article' } });
    },
  );

  it('starts another process after a page that broke one', async () => {
    reader = createPageReader({ ...DEFAULT_READER_LIMITS, ms: 1_500 });
    expect((await reader.run(task('<div>'.repeat(59_000)))).status).not.toBe('done');
    expect(await reader.run(task(GOOD))).toMatchObject({ status: 'done', value: { status: 'article' } });
  });

  it('leaves the program free to answer meanwhile', async () => {
    reader = createPageReader({ ...DEFAULT_READER_LIMITS, ms: 1_500 });
    const state = { turns: 0, isDone: false };
    const hostile = reader.run(task('<div>'.repeat(5_000))).finally(() => {
      state.isDone = true;
    });
    while (!state.isDone) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      state.turns += 1;
    }
    await hostile;
    expect(state.turns).toBeGreaterThan(1_000);
  });
});
