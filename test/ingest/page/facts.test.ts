import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../src/ingest/page/facts.ts';
import type { PageElement } from '../../../src/ingest/page/paragraphs.ts';

function facts(head: string, body = '', url = 'https://example.com/a') {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const found = pageFacts(document.documentElement as unknown as PageElement, new URL(url));
  const { title, outlet, author } = found.details;
  return {
    ...found,
    title: title?.value ?? null,
    outlet: outlet?.value ?? null,
    author: author?.value ?? null,
    published: found.day,
  };
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

describe('a hostile title', () => {
  it.each([
    ['turns what follows it', 'Talks \u202eend\u202c \u2066now\u2069', 'Talks end now'],
    ['holds terminal commands', 'Talks \u001b[31mend\u0007\u0000', 'Talks [31mend'],
    ['hides letters', 'Ta\u200blks\u00ad \ufeffend', 'Talks end'],
    ['holds half a character', 'Talks \ud83d end', 'Talks \ufffd end'],
    ['holds line breaks', 'Talks\r\n\u2028 end', 'Talks end'],
    ['encodes half a character', 'Talks &#xd83d; end', 'Talks \ufffd end'],
  ])('that %s is plain', (_what, given, title) => {
    expect(facts(ld({ ...article, headline: given })).title).toBe(title);
    expect(facts('', `<h1>${given}</h1>`).title).toBe(title);
  });

  it('that is a novel is passed over for the next', () => {
    expect(
      facts(`<meta property="og:title" content="${'long '.repeat(200)}">`, '<h1>Talks end</h1>').title,
    ).toBe('Talks end');
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

describe('the evidence', () => {
  const told = (head: string, body = '', url?: string) => facts(head, body, url).details;

  it.each([
    ['JSON-LD first', ld(article), 'Talks end', 'json-ld'],
    [
      'Open Graph before the heading',
      '<meta property="og:title" content="Talks end">',
      'Talks end',
      'open-graph',
    ],
    ['the heading before Twitter’s card', '<meta name="twitter:title" content="Card">', 'Heading', 'heading'],
  ])('for the title is %s', (_name, head, value, from) => {
    expect(told(`<title>Title</title>${head}`, '<h1>Heading</h1>').title).toEqual({ value, from });
  });

  it('for the title is <title> where nothing else tells', () => {
    expect(told('<title>Title</title>').title).toEqual({ value: 'Title', from: 'title' });
    expect(told('').title).toBeNull();
  });

  it.each([
    [
      '<meta property="og:site_name" content="A"><meta name="publisher" content="B">',
      { value: 'A', from: 'open-graph' },
    ],
    [ld({ ...article, publisher: { name: 'C' } }), { value: 'C', from: 'json-ld' }],
    ['<meta name="publisher" content="B">', { value: 'B', from: 'meta' }],
    ['<meta name="publisher" content="https://b.example/">', null],
    [
      '<meta property="og:title" content="Talks end"><title>Talks end - The Post</title>',
      { value: 'The Post', from: 'title' },
    ],
    ['<meta property="og:title" content="Talks end"><title>Talks end - and begin again - Post</title>', null],
    ['<title>Talks end - The Post</title>', null],
  ])('for the outlet in %s', (head, expected) => {
    expect(told(head).outlet).toEqual(expected);
  });

  it.each([
    [
      ld({ ...article, author: { name: 'Ann Lee' } }),
      '<a rel="author">Bo Ek</a>',
      { value: 'Ann Lee', from: 'json-ld' },
    ],
    ['<meta name="author" content="By Ann Lee">', '', { value: 'Ann Lee', from: 'meta' }],
    [
      '<meta property="article:author" content="https://x.example/ann">',
      '<a rel="author">Bo Ek</a>',
      { value: 'Bo Ek', from: 'byline' },
    ],
    [
      '',
      '<span itemprop="author"><b itemprop="name">Ann Lee</b> in Oslo</span>',
      { value: 'Ann Lee', from: 'microdata' },
    ],
    ['', '<p class="byline">By Ann Lee and Bo Ek</p>', { value: 'Ann Lee and Bo Ek', from: 'byline' }],
    ['', '<p class="byline">Published on Monday</p>', null],
  ])('for the author in %s%s', (head, body, expected) => {
    expect(told(head, body).author).toEqual(expected);
  });

  it.each([
    [
      'JSON-LD before a meta element',
      `${ld(article)}<meta property="article:published_time" content="2026-10-09">`,
      '2026-10-05T08:00:00+02:00',
      'json-ld',
    ],
    [
      'Open Graph before other meta elements',
      '<meta name="date" content="2026-10-09"><meta property="article:published_time" content="2026-10-05T23:30:00-0400">',
      '2026-10-05T23:30:00-04:00',
      'open-graph',
    ],
    [
      'a meta element before <time>',
      '<meta name="pubdate" content="Mon, 05 Oct 2026 08:00:00 EST">',
      '2026-10-05T08:00:00-05:00',
      'meta',
    ],
    ['microdata before <time>', '', '2026-10-05', 'microdata'],
  ])('for the time of publication is %s, its zone kept', (_name, head, value, from) => {
    const body = '<span itemprop="datePublished">5 October 2026</span><time datetime="2026-10-09"></time>';
    expect(told(head, body, 'https://example.com/2026/10/09/a').published).toEqual({ value, from });
  });

  it('for the time of publication is <time>, then the address', () => {
    const url = 'https://example.com/2026/10/09/a';
    expect(told('', '<time datetime="2026-10-05T08:00">today</time>', url).published).toEqual({
      value: '2026-10-05T08:00:00',
      from: 'time',
    });
    expect(told('', '', url).published).toEqual({ value: '2026-10-09', from: 'url' });
  });

  it('for the newsroom’s own hour is the same instant in its zone, wherever the page gives it', () => {
    const head = ld({ ...article, datePublished: '2026-10-06T03:30:00Z' });
    const body = '<time datetime="2026-10-05T23:30:00-04:00"></time>';
    expect(facts(head, body)).toMatchObject({
      published: '2026-10-05',
      details: { published: { value: '2026-10-05T23:30:00-04:00', from: 'time' } },
    });
  });

  it.each([
    [
      ld({ ...article, dateModified: '2026-10-05T10:00:00+02:00' }),
      '',
      { value: '2026-10-05T10:00:00+02:00', from: 'json-ld' },
    ],
    [
      `${ld(article)}<meta property="article:modified_time" content="2026-10-06">`,
      '',
      { value: '2026-10-06', from: 'open-graph' },
    ],
    [
      ld(article),
      '<time class="entry-date updated" datetime="2026-10-07">',
      { value: '2026-10-07', from: 'time' },
    ],
    [ld({ ...article, dateModified: article.datePublished }), '', null],
    [ld({ ...article, dateModified: '2026-10-04T00:00:00Z' }), '', null],
    [ld(article), '', null],
  ])('for an update in %s%s, which is later than the publication', (head, body, expected) => {
    expect(told(head, body).updated).toEqual(expected);
  });

  it('of an update is not taken for that of the publication', () => {
    expect(facts('', '<time class="updated" datetime="2026-10-07"></time>').published).toBeNull();
  });
});

describe('several articles in a page’s data', () => {
  const other = { '@type': 'NewsArticle', headline: 'Another', datePublished: '2026-01-01' };
  it.each([
    ['by address', '', { ...article, url: 'https://example.com/a' }],
    ['by the page it is the main part of', '', { ...article, mainEntityOfPage: 'https://example.com/a' }],
    [
      'by a reference to that page',
      '',
      { ...article, mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.com/a' } },
    ],
    ['by headline', '<h1>Talks end</h1>', article],
  ])('are told apart %s', (_name, body, own) => {
    expect(facts(ld([other, own]), body)).toMatchObject({ title: 'Talks end', published: '2026-10-05' });
  });
});
