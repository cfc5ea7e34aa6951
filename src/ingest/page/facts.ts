import type { CalendarDate } from '../../model/index.ts';
import { isArticle, type Linked, linkedData, names, texts, typesOf } from './json-ld.ts';
import { fold, type PageElement } from './paragraphs.ts';
import { dayInPath, parseTime, timeOfPublication } from './published.ts';

/** What a page says about itself, outside of its running text. */
export interface PageFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: CalendarDate | null;
  /** Its own address as it gives it, unchecked. */
  readonly canonical: string | null;
  /** Types of its JSON-LD objects and its `og:type`. */
  readonly kinds: readonly string[];
  /** It calls itself an article: JSON-LD, `og:type`, or a time of publication in its head. */
  readonly isArticle: boolean;
  /** It says that the text costs money or a login. */
  readonly isPaid: boolean;
}

/** Names under which sites' heads give the time of publication, most trusted first. */
const TIME_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'article.published',
  'date',
];

/** Reads what the page says of itself in JSON-LD, Open Graph, meta elements, microdata, `<time>` and its address. */
export function pageFacts(document: PageElement, url: URL): PageFacts {
  const meta = metaOf(document);
  const data = linkedData(document);
  const article = data.find(isArticle);
  const outlet = outletOf(article, data, meta);
  const headTimes = [
    ...(article === undefined ? [] : texts(article['datePublished'])),
    ...TIME_NAMES.flatMap((name) => meta.get(name) ?? []),
  ];
  const canonical = firstOf(document, 'link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  const ogType = meta.get('og:type') ?? [];
  return {
    title: titleOf(document, article, meta, outlet),
    outlet,
    author: authorOf(document, article, data, meta),
    published:
      timeOfPublication([...headTimes, ...bodyTimes(document)].flatMap((text) => parseTime(text) ?? []))
        ?.day ?? dayInPath(url.pathname),
    canonical: canonical ?? meta.get('og:url')?.[0] ?? null,
    kinds: [...data.flatMap(typesOf), ...ogType],
    isArticle: article !== undefined || ogType.includes('article') || headTimes.length > 0,
    isPaid: data.some((node) => /^false$/i.test(String(node['isAccessibleForFree'] ?? ''))),
  };
}

/** Every meta element's values by lower-case name, property or itemprop. */
function metaOf(document: PageElement): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = fold(meta.getAttribute('content') ?? '');
    if (name === null || content === '') continue;
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

/** Times in the page's visible part: microdata first, then the article's own `<time>`, then any. */
function bodyTimes(document: PageElement): readonly string[] {
  const selectors = ['[itemprop="datePublished" i]', 'time[pubdate]', 'article time', 'main time', 'time'];
  return selectors.flatMap((selector) => {
    const element = firstOf(document, selector);
    if (element === undefined) return [];
    const given = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    return given ?? [];
  });
}

function titleOf(
  document: PageElement,
  article: Linked | undefined,
  meta: ReadonlyMap<string, readonly string[]>,
  outlet: string | null,
): string | null {
  const heading = fold(firstOf(document, 'h1')?.textContent ?? '');
  const candidates = [
    ...(article === undefined ? [] : texts(article['headline'])),
    ...(meta.get('og:title') ?? []),
    heading,
    ...(meta.get('twitter:title') ?? []),
    fold(firstOf(document, 'title')?.textContent ?? ''),
  ].map((title) => withoutOutlet(cleaned(title), outlet));
  const title = candidates.find((candidate) => candidate !== '') ?? null;
  // A site's name behind the heading that is not the one it gives elsewhere.
  const isHeadingWithMore =
    heading !== '' && title !== null && /^ [|–—·-] /.test(title.slice(heading.length));
  return isHeadingWithMore && title.startsWith(heading) ? heading : title;
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }).concat(
    Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…' }),
  ),
);

/** White space folded, and entities undone where a site encoded its text twice. */
function cleaned(text: string): string {
  const decoded = text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
  return fold(decoded);
}

/** "Talks end in Riga | The Courier" → "Talks end in Riga". */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  const cut = [' | ', ' - ', ' – ', ' — ', ' :: ', ' · '].find((mark) => title.endsWith(`${mark}${outlet}`));
  return cut === undefined ? title : title.slice(0, title.length - cut.length - outlet.length).trim();
}

function outletOf(
  article: Linked | undefined,
  data: readonly Linked[],
  meta: ReadonlyMap<string, readonly string[]>,
): string | null {
  const publisher = article === undefined ? [] : names(article['publisher'], data);
  const site = data.filter((node) =>
    typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  const candidates = [
    ...(meta.get('og:site_name') ?? []),
    ...publisher,
    ...site.flatMap((node) => names(node, data)),
    ...(meta.get('application-name') ?? []),
    ...(meta.get('publisher') ?? []),
  ];
  return candidates.map(cleaned).find((name) => name !== '' && !/^https?:/.test(name)) ?? null;
}

function authorOf(
  document: PageElement,
  article: Linked | undefined,
  data: readonly Linked[],
  meta: ReadonlyMap<string, readonly string[]>,
): string | null {
  const selectors = ['[itemprop="author" i] [itemprop="name" i]', '[itemprop="author" i]', '[rel~="author"]'];
  const candidates = [
    article === undefined ? '' : [...new Set(names(article['author'], data))].join(', '),
    ...['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'].flatMap(
      (name) => meta.get(name) ?? [],
    ),
    ...selectors.map((selector) => firstOf(document, selector)?.textContent ?? ''),
  ];
  const found = candidates.map((name) => cleaned(name).replace(/^by\s+/i, '')).find(isName);
  return found ?? null;
}

/** Social profiles and paragraphs stand where a name should. */
function isName(text: string): boolean {
  return text !== '' && text.length <= 200 && !/https?:|^@/.test(text);
}

function firstOf(root: PageElement, selector: string): PageElement | undefined {
  for (const element of root.querySelectorAll(selector)) return element;
  return undefined;
}
