import { describe, expect, it } from 'vitest';
import { isPdf, readPdf } from '../../../src/ingest/pdf/read.ts';
import { column, type DrawnLine, makePdf } from './make.ts';

const FIRST = [
  'The harbour ministers of Vardhem and Tolmen met on Friday in the old',
  'customs house and agreed to open the strait to each other’s ferries be-',
  'fore the winter, a spokeswoman said.',
].map((line) => line.replace('’', "'"));
const SECOND = [
  'Minister Ottilie Brandt said that the pilots would be paid by whoever',
  'calls them. Her counterpart, Jory Pask, said that he could live with it.',
];
const FIRST_TEXT =
  "The harbour ministers of Vardhem and Tolmen met on Friday in the old customs house and agreed to open the strait to each other's ferries before the winter, a spokeswoman said.";
const SECOND_TEXT = SECOND.join(' ');

const head: readonly DrawnLine[] = [
  { text: 'Ministry of Harbours', y: 800, size: 9 },
  { text: 'Strait to open to ferries', y: 770, size: 18 },
  { text: '5 October 2026', y: 745 },
];
const release = [...head, ...column(FIRST, 715), ...column(SECOND, 715 - 3 * 14 - 10)];

const read = (
  pages: readonly (readonly DrawnLine[])[],
  info?: Record<string, string>,
  address: string | null = null,
) => readPdf(makePdf({ pages, ...(info === undefined ? {} : { info }) }), address);

describe('a PDF', () => {
  it('is told by its first bytes, whatever the server calls it', () => {
    expect(isPdf(makePdf({ pages: [release] }))).toBe(true);
    expect(isPdf(Buffer.from('\n\n%PDF-1.7\n'))).toBe(true);
    expect(isPdf(Buffer.from('<html>%PDF'))).toBe(false);
    expect(isPdf(Buffer.alloc(0))).toBe(false);
  });

  it('gives its paragraphs whole, its heading as the title, and the day that stands at its head', async () => {
    expect(await read([release], {}, 'https://ministry.example/press/strait.pdf?utm_source=x')).toEqual({
      status: 'article',
      article: {
        url: 'https://ministry.example/press/strait.pdf',
        title: 'Strait to open to ferries',
        outlet: null,
        author: null,
        published: '2026-10-05',
        text: `Ministry of Harbours\n5 October 2026\n${FIRST_TEXT}\n${SECOND_TEXT}`,
      },
      details: {
        title: { value: 'Strait to open to ferries', from: 'heading' },
        outlet: null,
        author: null,
        published: { value: '2026-10-05', from: 'time' },
        updated: null,
      },
    });
  });

  it('goes on over the page’s end, without what stands on every page', async () => {
    const page = (lines: readonly string[], number: number): readonly DrawnLine[] => [
      { text: 'Ministry of Harbours - Press office', y: 810, size: 9 },
      ...column(lines, 740),
      { text: `Page ${number} of 2`, y: 40, size: 9 },
    ];
    const reading = await read([page([...FIRST, SECOND[0] ?? ''], 1), page([SECOND[1] ?? ''], 2)]);
    expect(reading).toMatchObject({ article: { text: `${FIRST_TEXT}\n${SECOND_TEXT}` } });
  });

  it.each([
    [{ Title: 'Ferries', Author: 'Ann Lee' }, 'Ferries', 'Ann Lee'],
    [{ Title: 'Microsoft Word - strait_final.docx', Author: '' }, 'Strait to open to ferries', null],
    [{ Title: 'strait.pdf' }, 'Strait to open to ferries', null],
  ])('that says %j of itself has title %s and author %s', async (info, title, author) => {
    expect(await read([release], info)).toMatchObject({ article: { title, author } });
  });

  it('has no day where only the file’s own creation tells one, unless its address does', async () => {
    const undated = [...column(FIRST, 715), ...column(SECOND, 660)];
    const info = { CreationDate: "D:20261005080000+02'00'" };
    expect(await read([undated], info)).toMatchObject({ article: { published: null } });
    expect(await read([undated], info, 'https://ministry.example/2026/10/06/strait.pdf')).toMatchObject({
      article: { published: '2026-10-06' },
      details: { published: { value: '2026-10-06', from: 'url' } },
    });
  });
});

describe('a PDF that gives no article', () => {
  const german = [
    'Die Hafenminister von Vardhem und Tolmen haben sich am Freitag im alten Zollhaus getroffen.',
    'Sie haben vereinbart, die Meerenge noch vor dem Winter für die Fähren beider Länder zu öffnen.',
    'Die Lotsen werden von denen bezahlt, die sie rufen, sagte eine Sprecherin des Ministeriums.',
  ].map((line) => line.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));

  it.each([
    ['needs a password', makePdf({ pages: [release], isLocked: true }), 'pdf-locked', null],
    ['holds no text', makePdf({ pages: [[], []] }), 'pdf-scanned', null],
    ['breaks off', Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type'), 'pdf-broken', null],
    ['says next to nothing', makePdf({ pages: [head] }), 'not-an-article', 'hardly any text'],
    ['is in German', makePdf({ pages: [column(german, 700)] }), 'unsupported-language', 'German'],
    [
      'has far too many pages',
      makePdf({ pages: Array.from({ length: 61 }, () => release) }),
      'too-large',
      '61 pages',
    ],
  ])('because it %s', async (_why, bytes, reason, detail) => {
    expect(await readPdf(bytes, null)).toEqual({ status: 'unreadable', reason, detail, transient: false });
  });
});
