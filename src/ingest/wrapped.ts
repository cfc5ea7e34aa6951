/**
 * Addresses that carry another address inside: caches, archives, and the counters that chats, mail programs and
 * search pages put before a link. Nothing is asked of anybody: the inner address stands in the outer one.
 */

/** Wrappings within each other, at most. */
const MOST_LAYERS = 4;

/** What a wrapper does: a link counter only leads on; a copy shows the page itself. */
type Kind = 'counter' | 'copy';

interface Wrapper {
  readonly kind: Kind;
  readonly host: RegExp;
  readonly inner: (url: URL) => string | null;
}

const parameter =
  (...names: readonly string[]) =>
  (url: URL): string | null =>
    names
      .map((name) => url.searchParams.get(name))
      .find((value) => value !== null && /^https?:/i.test(value)) ?? null;

const COUNTERS: readonly (readonly [RegExp, RegExp, ...(readonly string[])])[] = [
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, 'q', 'url'],
  [/^lm?\.(?:facebook|messenger|instagram)\.com$/, /^\//, 'u'],
  [/^[\w-]+\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
  [/^out\.reddit\.com$/, /^\//, 'url'],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:safety\/go|redir\/redirect)$/, 'url'],
  [/^away\.vk\.com$/, /^\//, 'to'],
  [/^(?:www\.)?bing\.com$/, /^\/(?:news\/)?apiclick\.aspx$/, 'url'],
  [/^(?:html\.)?duckduckgo\.com$/, /^\/l\/$/, 'uddg'],
];

/** The hosts of one archive, which move between their names: https://archive.today. */
const ARCHIVE_TODAY = /^archive\.(?:today|ph|is|md|li|fo|vn)$/;
const WAYBACK = /^(?:web\.)?archive\.org$/;

/** Everything behind `/web/20241121123456/`, `/newest/` or `/2024.11.21-123456/` in an archive's path. */
const ARCHIVED =
  /^\/(?:web\/)?(?:\d{4,14}(?:[a-z]{2}_)?|\d{4}\.\d{2}\.\d{2}-\d{6}|newest|latest|\*)\/(https?:\/{1,2}.+)$/i;

const WRAPPERS: readonly Wrapper[] = [
  ...COUNTERS.map(
    ([host, path, ...names]): Wrapper => ({
      kind: 'counter',
      host,
      inner: (url) => (path.test(url.pathname) ? parameter(...names)(url) : null),
    }),
  ),
  {
    kind: 'copy',
    host: /(?:^archive\.(?:today|ph|is|md|li|fo|vn)|^(?:web\.)?archive\.org)$/,
    inner: (url) => {
      const inside = ARCHIVED.exec(url.pathname)?.[1]?.replace(/^(https?:)\/(?!\/)/i, '$1//');
      return inside === undefined ? null : `${inside}${url.search}`;
    },
  },
  // https://developers.google.com/amp/cache/overview: `/c/` and `/v/`, with `s/` for https.
  {
    kind: 'copy',
    host: /\.cdn\.ampproject\.org$/,
    inner: (url) => secured(/^\/[cvi]\/(s\/)?(.+)$/.exec(url.pathname), url),
  },
  {
    kind: 'copy',
    host: /^(?:www\.)?google\.[a-z.]+$/,
    inner: (url) => secured(/^\/amp\/(s\/)?(.+)$/.exec(url.pathname), url),
  },
];

function secured(inside: RegExpExecArray | null, url: URL): string | null {
  if (inside === null) return null;
  return `${inside[1] === undefined ? 'http' : 'https'}://${inside[2]}${url.search}`;
}

/** The publisher's own address, out of all that it is wrapped in; the address itself where it is not wrapped. */
export function unwrapped(url: URL): URL {
  return unwrap(url, ['counter', 'copy']);
}

/** Where to ask for a link's page: past counters that only lead on, but not past the copy that somebody chose to post. */
export function fetchable(url: URL): URL {
  const open = unwrap(url, ['counter']);
  if (!WAYBACK.test(open.hostname)) return open;
  // `id_` is the page as it was, without the archive's banner: https://archive.org/help/wayback_api.php
  const plain = new URL(open);
  plain.pathname = plain.pathname.replace(/^\/web\/(\d{4,14})\//, '/web/$1id_/');
  return plain;
}

/** True where the host keeps copies of other sites' pages under addresses that may not tell which. */
export function isArchive(host: string): boolean {
  return ARCHIVE_TODAY.test(host) || WAYBACK.test(host);
}

function unwrap(url: URL, kinds: readonly Kind[]): URL {
  let inner = url;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const wrapper = WRAPPERS.find(({ kind, host, inner: open }) => {
      return kinds.includes(kind) && host.test(inner.hostname) && open(inner) !== null;
    });
    const next = wrapper?.inner(inner) ?? null;
    const found = next === null || !URL.canParse(next) ? null : new URL(next);
    if (found === null || found.username !== '' || found.password !== '' || !/^https?:$/.test(found.protocol))
      break;
    inner = found;
  }
  return inner;
}
