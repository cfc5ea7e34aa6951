import { CodedError } from '../model/index.ts';

/** Longest link that is taken; longer than what browsers and chat platforms pass on. */
const LONGEST_URL = 2_048;

/** Query parameters that say where a reader came from, never what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hs(?:enc|mi)|mkt_tok|cmpid|cmp|ocid|ncid|ns_\w+|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|smid|smtyp|ref|ref_(?:src|url)|referrer|sharetype|taid|soc_\w+|xtor|s_cid|sr_share|guccounter|guce_\w+|spm|__twitter_impression|fb_ref|fb_source)$/i;

/** Parameters whose only sense is "the AMP edition". */
const AMP_PARAMETER = new Map([
  ['amp', /^(?:1|true|)$/i],
  ['outputtype', /^amp$/i],
  ['output', /^amp$/i],
]);

/** A mobile or AMP edition's first label: `m.example.com`, `en.m.example.org`. */
const EDITION_HOST = /^(?:([a-z]{2,3})\.)?(?:m|mobile|amp)\.(?=[^.]+\.)/;

/**
 * Reads what somebody typed as a web address.
 * @throws CodedError `bad-url` with what is wrong and what to do.
 */
export function parseWebUrl(typed: string): URL {
  const text = typed.trim();
  if (text === '') throw badUrl('No link was given. Paste one that begins with https://.');
  if (text.length > LONGEST_URL) {
    throw badUrl(
      `This link has ${text.length} characters, more than ${LONGEST_URL}. Paste the article's own link.`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw badUrl('This is not a web link. Paste one that begins with https://.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw badUrl(
      `Links that begin with ${url.protocol} cannot be read. Paste one that begins with https://.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw badUrl('This link carries a user name or password. Paste it without them.');
  }
  return url;
}

function badUrl(message: string): CodedError {
  return new CodedError('bad-url', message);
}

/**
 * The same page by a shorter name: no fragment, no tracking parameters, the rest in order of name.
 * Safe to open, whatever the site.
 */
export function tidyUrl(url: URL): URL {
  const tidy = new URL(url);
  tidy.hash = '';
  tidy.hostname = tidy.hostname.replace(/\.$/, '');
  const kept = [...tidy.searchParams].filter(([name, value]) => !isNoise(name, value));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  tidy.search = new URLSearchParams(kept).toString();
  return tidy;
}

function isNoise(name: string, value: string): boolean {
  return TRACKING.test(name) || (AMP_PARAMETER.get(name.toLowerCase())?.test(value) ?? false);
}

/**
 * The name under which an article is known again: tidied, with AMP caches, AMP paths and mobile hosts undone.
 * For comparing; the page itself may know better (`believableCanonical`).
 */
export function canonicalUrl(url: URL): URL {
  const plain = tidyUrl(fromAmpCache(url) ?? url);
  plain.hostname = desktopHost(plain.hostname);
  plain.pathname = plain.pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/\/amp\/?$/, '')
    .replace(/\.amp(?:\.html)?$/, (ending) => (ending === '.amp' ? '' : '.html'));
  return plain;
}

function desktopHost(host: string): string {
  const edition = EDITION_HOST.exec(host);
  if (edition === null) return host;
  const rest = host.slice(edition[0].length);
  return edition[1] === undefined ? `www.${rest}` : `${edition[1]}.${rest}`;
}

/**
 * The publisher's address behind an AMP cache or viewer, or null.
 * Forms: https://developers.google.com/amp/cache/overview (`/c/`, `/c/s/`, `/v/`), `google.com/amp/s/…`.
 */
function fromAmpCache(url: URL): URL | null {
  const pattern = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[cvi]\/(s\/)?(.+)$/
    : /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname)
      ? /^\/amp\/(s\/)?(.+)$/
      : null;
  const inside = pattern?.exec(url.pathname);
  if (!inside) return null;
  const address = `${inside[1] === undefined ? 'http' : 'https'}://${inside[2]}${url.search}`;
  return URL.canParse(address) ? new URL(address) : null;
}

/**
 * What a page gives as its own address (`rel=canonical`, `og:url`), where that can be true: a web address on
 * the same site that does not turn an article into a front page. Null otherwise, since a wrong one would
 * make two articles one.
 */
export function believableCanonical(given: string | null, page: URL): URL | null {
  if (given === null || !URL.canParse(given, page.href)) return null;
  const url = new URL(given, page);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  const publisher = fromAmpCache(page) ?? page;
  if (!isSameSite(url.hostname, publisher.hostname) || url.port !== publisher.port) return null;
  const isFrontPage = url.pathname === '/' && url.search === '';
  return isFrontPage && publisher.pathname !== '/' ? null : tidyUrl(url);
}

function isSameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function siteOf(host: string): string {
  return desktopHost(host.replace(/\.$/, '')).replace(/^www\d*\./, '');
}
