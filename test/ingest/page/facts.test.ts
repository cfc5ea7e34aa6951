import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../src/ingest/page/facts.ts';
import type { PageElement } from '../../../src/ingest/page/paragraphs.ts';

function facts(head: string, body = '', url = 'https://example.com/a') {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return pageFacts(document.documentElement as unknown as PageElement, new URL(url));
}

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = { '@type': 'NewsArticle', headline: 'Talks end', datePublished: '2026-10-05T08:00:00+02:00' };

describe('JSON-LD', () => {
  it.each([
    ['one object', article],
    ['an array', [{ '@type': 'Organization', name: 'X' }, article]],
    ['@graph', { '@graph': [{ '@type': 'WebSite', name: 'X' }, article] }],
    ['an array of @graph', [{ '@graph': [article] }]],
    ['mainEntity', { '@type': 'WebPage', mainEntity: article }],
    ['several types', { ...article, '@type': ['Report', 'AnalysisNewsArticle'] }],
    ['a full type address', { ...article, '@type': 'http://schema.org/NewsArticle' }],
  ])('as %s gives title and day', (_name, value) => {
    expect(facts(ld(value))).toMatchObject({ title: 'Talks end', published: '2026-10-05', isArticle: true });
  });

  it.each([
    ['a comment around it', `<!-- ${JSON.stringify(article)} -->`],
    ['a CDATA section around it', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
    [
      'a comma before the closing bracket',
      '{"@type":"NewsArticle","headline":"Talks end","datePublished":"2026-10-05",}',
    ],
    [
      'a raw line break in a string',
      '{"@type":"NewsArticle","headline":"Talks\nend","datePublished":"2026-10-05"}',
    ],
  ])('with %s is mended', (_name, text) => {
    expect(facts(ld(text))).toMatchObject({ title: 'Talks end', published: '2026-10-05' });
  });

  it('that is broken beyond that, or nonsense, is passed over', () => {
    const nonsense = [
      '{',
      '[[[[',
      'null',
      '7',
      '"x"',
      '{"@type":7,"headline":{}}',
      '{"@type":"NewsArticle","author":[null,7]}',
    ];
    expect(facts(nonsense.map(ld).join('')).title).toBeNull();
  });

  it.each([
    ['a string', 'Ann Lee', 'Ann Lee'],
    ['an object', { '@type': 'Person', name: 'Ann Lee' }, 'Ann Lee'],
    ['a list', [{ name: 'Ann Lee' }, { name: 'Bo Ek' }], 'Ann Lee, Bo Ek'],
    ['an address', 'https://example.com/ann', null],
  ])('gives the author as %s', (_name, author, expected) => {
    expect(facts(ld({ ...article, author })).author).toBe(expected);
  });

  it('gives author and outlet by reference', () => {
    const graph = [
      { '@id': '#p', '@type': 'Person', name: 'Ann Lee' },
      { '@id': '#o', '@type': 'Organization', name: 'The Post' },
      { ...article, author: { '@id': '#p' }, publisher: { '@id': '#o' } },
    ];
    expect(facts(ld({ '@graph': graph }))).toMatchObject({ author: 'Ann Lee', outlet: 'The Post' });
  });
});

describe('the title', () => {
  it.each([
    [
      '<meta property="og:title" content="Talks end | The Post"><meta property="og:site_name" content="The Post">',
      '',
    ],
    ['<title>Talks end - The Post</title>', '<h1>Talks end</h1>'],
    ['<meta property="og:title" content="Talks end | Post Online">', '<h1>Talks end</h1>'],
    [ld({ ...article, headline: 'Talks&#32;end' }), ''],
    ['', '<h1> Talks\n <em>end</em></h1>'],
    ['<title>Talks end</title>', ''],
  ])('is found without the outlet: %s', (head, body) => {
    expect(facts(head, body).title).toBe('Talks end');
  });

  it('stays as hostile as it is: escaping is the renderers’ work', () => {
    const hostile = '@everyone <@1> [x](javascript:1) <!channel>';
    const escaped = hostile.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(facts(`<title>${escaped}</title>`).title).toBe(hostile);
    expect(facts('', `<h1>${escaped}</h1>`).title).toBe(hostile);
  });
});

describe('the day of publication', () => {
  it.each([
    ['<meta property="article:published_time" content="2026-10-05T08:00:00Z">', ''],
    ['<meta name="parsely-pub-date" content="2026-10-05">', ''],
    ['<meta itemprop="datePublished" content="2026-10-05">', ''],
    ['', '<span itemprop="datePublished">5 October 2026</span>'],
    ['', '<time datetime="2026-10-05T08:00:00+02:00">yesterday</time>'],
    [
      '',
      '<aside><time datetime="2026-11-01"></time></aside><article><time datetime="2026-10-05"></time></article>',
    ],
    ['', '<time>October 5, 2026</time>'],
  ])('is found in %s%s', (head, body) => {
    expect(facts(head, body).published).toBe('2026-10-05');
  });

  it('is taken from the address where nothing else tells, and is null where nothing does', () => {
    expect(facts('', '', 'https://example.com/2026/10/05/a').published).toBe('2026-10-05');
    expect(facts('').published).toBeNull();
  });
});
