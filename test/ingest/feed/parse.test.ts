import { describe, expect, it } from 'vitest';
import { type FeedDocument, readFeedDocument } from '../../../src/ingest/feed/parse.ts';
import { ATOM, ATOM_PREFIXED, JSON_FEED, RSS091, RSS1, RSS2 } from './samples.ts';

const ADDRESS = 'https://feeds.example/world.xml';

function read(text: string | Buffer, contentType: string | null = null): FeedDocument {
  return readFeedDocument(Buffer.from(text), contentType, ADDRESS);
}

function feed(text: string | Buffer, contentType: string | null = null) {
  const document = read(text, contentType);
  if (document.type !== 'feed') throw new Error(`it was read as ${document.type}`);
  return document;
}

/** One item in RSS, for a quirk of its own. */
const rss = (item: string, channel = ''): string =>
  `<rss version="2.0"><channel><title>Post</title>${channel}<item>${item}</item></channel></rss>`;
const LINK = '<link>https://post.example/a</link>';

describe('RSS 2.0', () => {
  it('gives its entries as plain text, with ids, addresses, authors and times in their own zone', () => {
    const { title, home, items, interval } = feed(RSS2);
    expect({ title, home, interval }).toEqual({
      title: 'The Fjord Courier – World',
      home: 'https://courier.example/world',
      interval: 30 * 60_000,
    });
    expect(items).toEqual([
      {
        id: 'courier-101',
        url: 'https://courier.example/world/varga-okonjo?utm_source=rss',
        canonical: 'https://courier.example/world/varga-okonjo',
        title: 'Varga & Okonjo meet in Harvenna',
        summary: 'The ministers met. They said “little”.',
        author: 'Ann Lee, Bo Ek',
        published: '2026-10-05',
        publishedAt: Date.parse('2026-10-06T03:30:00Z'),
        outlet: 'The Fjord Courier – World',
      },
      {
        id: 'https://courier.example/world/second',
        url: 'https://courier.example/world/second',
        canonical: 'https://courier.example/world/second',
        title: 'Second',
        summary: null,
        author: 'Desk',
        published: null,
        publishedAt: null,
        outlet: 'Harbour News',
      },
    ]);
  });
});

describe('other formats', () => {
  it('RSS 1.0 keeps its items beside the channel and its interval in a module', () => {
    expect(feed(RSS1)).toMatchObject({
      title: 'Quayside',
      interval: 6 * 60 * 60_000,
      items: [
        {
          id: 'https://quay.example/a',
          url: 'https://quay.example/a',
          title: 'Talks end',
          published: '2026-10-05',
          publishedAt: Date.parse('2026-10-05T06:00:00Z'),
        },
      ],
    });
  });

  it('RSS 0.91 has no ids, and a document type that is not loaded', () => {
    expect(feed(RSS091)).toMatchObject({
      title: 'Old Post',
      items: [
        { id: 'https://feeds.example/talks', url: 'https://feeds.example/talks', summary: 'They ended.' },
      ],
    });
  });

  it('Atom tells plain text from HTML, alternates from enclosures, and where an entry was collected from', () => {
    expect(feed(ATOM)).toEqual({
      type: 'feed',
      title: 'Monitor <beta>',
      home: 'https://monitor.example/',
      interval: null,
      items: [
        {
          id: 'tag:monitor.example,2026:1',
          url: 'https://monitor.example/blog/lund-palsson',
          canonical: 'https://monitor.example/blog/lund-palsson',
          title: 'Lund & Palsson talk',
          summary: 'One. Two.',
          author: 'Monitor staff',
          published: '2026-10-05',
          publishedAt: Date.parse('2026-10-06T03:30:00Z'),
          outlet: 'Monitor <beta>',
        },
        {
          id: 'tag:monitor.example,2026:2',
          url: 'https://harbour.example/x',
          canonical: 'https://harbour.example/x',
          title: 'Collected',
          summary: null,
          author: 'Cy Dale',
          published: '2026-10-06',
          publishedAt: Date.parse('2026-10-06T00:00:00Z'),
          outlet: 'Harbour News',
        },
      ],
    });
  });

  it('Atom may have a prefix of its own', () => {
    expect(feed(ATOM_PREFIXED)).toMatchObject({
      title: 'Prefixed',
      items: [{ id: '1', url: 'https://prefixed.example/talks', title: 'Talks end' }],
    });
  });

  it('JSON Feed keeps plain text plain', () => {
    expect(feed(JSON_FEED)).toMatchObject({
      title: 'Dispatch & Co',
      home: 'https://dispatch.example/',
      items: [
        {
          id: '7',
          url: 'https://dispatch.example/7',
          title: 'Talks <end>',
          summary: 'They ended.',
          author: 'Ann Lee',
          published: '2026-10-05',
          outlet: 'Dispatch & Co',
        },
        {
          id: 'https://dispatch.example/8',
          url: 'https://dispatch.example/8',
          title: 'No title & no more',
          summary: null,
          author: 'Dispatch desk',
        },
      ],
    });
  });
});

describe('an entry', () => {
  it.each([
    ['a link of its own', LINK, 'https://post.example/a'],
    ['a link as Atom writes it', '<link href="https://post.example/a"/>', 'https://post.example/a'],
    ['white space around its link', '<link>\n https://post.example/a \n</link>', 'https://post.example/a'],
    [
      'the publisher’s link behind a counting one',
      `<link>https://count.example/x</link><feedburner:origLink>https://post.example/a</feedburner:origLink>`,
      'https://post.example/a',
    ],
    ['a permanent guid alone', '<guid>https://post.example/a</guid>', 'https://post.example/a'],
  ])('with %s leads there', (_name, item, url) => {
    expect(feed(rss(`<title>T</title>${item}`)).items[0]?.url).toBe(url);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a password', 'https://user:pass@post.example/'],
    ['nothing', ''],
  ])('whose link is %s is left out', (_name, link) => {
    expect(feed(rss(`<title>T</title><link>${link}</link>`)).items).toEqual([]);
  });

  it.each([
    ['Mon, 05 Oct 2026 08:00:00 GMT', '2026-10-05T08:00:00Z'],
    ['5 Oct 2026 8:00 EDT', '2026-10-05T12:00:00Z'],
    ['Mon, 05 Oct 2026 08:00:00 +0530', '2026-10-05T02:30:00Z'],
    ['2026-10-05T08:00:00Z', '2026-10-05T08:00:00Z'],
  ])('of %s has that instant', (given, instant) => {
    const [item] = feed(rss(`${LINK}<pubDate>${given}</pubDate>`)).items;
    expect(item?.published).toBe('2026-10-05');
    expect(item?.publishedAt).toBe(Date.parse(instant));
  });

  it('without a usable time has none', () => {
    const [item] = feed(rss(`${LINK}<pubDate>yesterday</pubDate>`)).items;
    expect(item).toMatchObject({ published: null, publishedAt: null });
  });

  it('stands once, however often its id is repeated', () => {
    const twice = `${LINK}<guid>g</guid></item><item><guid>g</guid><link>https://post.example/b</link>`;
    expect(feed(rss(twice)).items.map(({ url }) => url)).toEqual(['https://post.example/a']);
  });

  it('keeps a hostile title as text, for the renderers to escape', () => {
    const title = '@everyone &lt;@1&gt; [x](javascript:1) &lt;script&gt;alert(1)&lt;/script&gt;';
    expect(feed(rss(`${LINK}<title>${title}</title>`)).items[0]?.title).toBe(
      '@everyone <@1> [x](javascript:1)',
    );
  });
});

describe('a document', () => {
  it.each([
    ['a byte order mark', `\ufeff${RSS2}`],
    ['white space before it', `\n\n  ${RSS2}`],
    ['a comment before its root', RSS2.replace('<rss', '<!-- <html> --><rss')],
    ['an ampersand that nobody escaped', RSS2.replace('Fjord', 'Fjord & Bay')],
  ])('with %s is a feed', (_name, text) => {
    expect(feed(text).items).toHaveLength(2);
  });

  it('in an old encoding is read as it declares', () => {
    const text = rss(`${LINK}<title>Pálsson</title>`);
    const latin1 = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1');
    expect(feed(latin1).items[0]?.title).toBe('Pálsson');
  });

  it.each([
    ['an entity of a file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    [
      'entities that multiply',
      '<!DOCTYPE r [<!ENTITY a "lollollol"><!ENTITY b "&a;&a;&a;"><!ENTITY x "&b;&b;&b;">]>',
      '&x;',
    ],
  ])('that declares %s has them nowhere', (_name, type, entity) => {
    const { items } = feed(`<?xml version="1.0"?>${type}${rss(`${LINK}<title>T ${entity}</title>`)}`);
    expect(items[0]?.title).toBe('T &x;');
  });

  it.each([
    ['too deep', rss(`${LINK}${'<x>'.repeat(100)}`)],
    ['too long', rss(`${LINK}${'<x/>'.repeat(100_001)}`)],
  ])('that is %s is refused', (_name, text) => {
    expect(read(text)).toEqual({ type: 'too-large' });
  });

  it('has its first 200 entries, and long texts are cut', () => {
    const items = Array.from(
      { length: 250 },
      (_, at) =>
        `<item><link>https://post.example/${at}</link><description>${'word '.repeat(900)}</description></item>`,
    );
    const found = feed(`<rss><channel>${items.join('')}</channel></rss>`).items;
    expect(found).toHaveLength(200);
    expect(found[0]?.summary?.length).toBeLessThanOrEqual(2_001);
    expect(found[0]?.summary).toMatch(/word…$/);
  });

  it.each([
    ['nothing', ''],
    ['plain text', 'no feed'],
    ['other XML', '<?xml version="1.0"?><urlset><url/></urlset>'],
    ['other JSON', '{"items":7}'],
    ['a list in JSON', '[{"title":"x"}]'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1",'],
    ['RSS without a channel', '<rss version="2.0"></rss>'],
    ['a page', '<!doctype html><html><head><title>rss</title></head><body></body></html>'],
  ])('that is %s is no feed and names none', (_name, text) => {
    expect(read(text)).toEqual({ type: 'page', feeds: [] });
  });
});

describe('a page that advertises feeds', () => {
  const page = (links: string): string => `<!doctype html><html><head>${links}</head><body></body></html>`;
  it.each([
    ['RSS', '<link rel="alternate" type="application/rss+xml" href="/rss">', ['https://feeds.example/rss']],
    [
      'Atom, in capitals',
      '<LINK REL="Alternate" TYPE="application/atom+xml" HREF="atom.xml">',
      ['https://feeds.example/atom.xml'],
    ],
    [
      'JSON Feed elsewhere',
      '<link rel="alternate" type="application/feed+json" href="https://cdn.example/f.json">',
      ['https://cdn.example/f.json'],
    ],
    [
      'comments first',
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/c"><link rel="alternate" type="application/rss+xml" href="/rss">',
      ['https://feeds.example/rss', 'https://feeds.example/c'],
    ],
    [
      'a base of its own',
      '<base href="https://base.example/x/"><link rel="alternate" type="application/rss+xml" href="rss">',
      ['https://base.example/x/rss'],
    ],
    ['another language', '<link rel="alternate" hreflang="de" href="/de">', []],
    ['a script', '<link rel="alternate" type="application/rss+xml" href="javascript:1">', []],
  ])('%s', (_name, links, feeds) => {
    expect(read(page(links))).toEqual({ type: 'page', feeds });
  });

  it('names at most three that are tried', () => {
    const many = Array.from(
      { length: 20 },
      (_, at) => `<link rel="alternate" type="application/rss+xml" href="/${at}">`,
    );
    expect(read(page(many.join('')))).toMatchObject({ feeds: { length: 3 } });
  });
});
