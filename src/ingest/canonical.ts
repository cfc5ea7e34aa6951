import { tidyUrl } from './url.ts';
import { isArchive, unwrapped } from './wrapped.ts';

/** A mobile or AMP edition's first label: `m.example.com`, `en.m.example.org`. */
const EDITION_HOST = /^(?:([a-z]{2,3})\.)?(?:m|mobile|amp|touch|wap)\.(?=[^.]+\.)/;

/** A site's own front page, or one of its languages'. */
const FRONT_PAGE = /^\/(?:(?:index|default|home)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

/**
 * Sites that show other publishers' articles and name the original: their `rel=canonical` may lead elsewhere. From
 * these services' own descriptions; of any other site such a claim could make a stranger's text an outlet's.
 */
const SYNDICATORS =
  /(?:^|\.)(?:yahoo\.com|aol\.com|msn\.com|newsbreak\.com|smartnews\.com|flipboard\.com|inkl\.com|pressreader\.com|dailyhunt\.in|upday\.com|news360\.com|apple\.news)$/;

/**
 * The name under which an article is known again: out of counters, caches and archives, tidied, with AMP paths and
 * mobile hosts undone. For comparing; the page itself may know better (`believableCanonical`).
 */
export function canonicalUrl(url: URL): URL {
  const plain = tidyUrl(unwrapped(url));
  plain.hostname = desktopHost(plain.hostname);
  const path = plain.pathname
    .replace(/(?:\/amp)+\/?$/, '')
    .replace(/(?:\/amp)+(?=\/)/g, '')
    .replace(/\.amp(?:\.html)?$/, (ending) => (ending === '.amp' ? '' : '.html'));
  // A page that is called "amp" and nothing else is no edition of the front page.
  if (!/^\/?$/.test(path)) plain.pathname = path;
  return plain;
}

/**
 * What a page gives as its own address (`rel=canonical`, `og:url`), where that can be true: a web address on
 * the same site, or anywhere where the page stands on a known syndicator or in an archive, that does not turn an
 * article into a front page or lose the query that tells it from others. Null otherwise, since a wrong
 * one would make two articles one.
 */
export function believableCanonical(given: string | null, page: URL): URL | null {
  if (given === null || !URL.canParse(given, page.href)) return null;
  const claimed = new URL(given, page);
  if (claimed.protocol !== 'https:' && claimed.protocol !== 'http:') return null;
  if (claimed.username !== '' || claimed.password !== '') return null;
  const url = unwrapped(claimed);
  const publisher = unwrapped(page);
  if (!mayName(publisher, url, claimed)) return null;
  const isFrontPage = FRONT_PAGE.test(url.pathname) && url.search === '';
  if (isFrontPage && !FRONT_PAGE.test(publisher.pathname)) return null;
  return losesItsName(url, publisher) ? null : tidyUrl(url);
}

function mayName(publisher: URL, url: URL, claimed: URL): boolean {
  if (isSameSite(url.hostname, publisher.hostname)) return url.port === publisher.port;
  if (isArchive(publisher.hostname)) return isArchive(claimed.hostname) && !isArchive(url.hostname);
  return SYNDICATORS.test(publisher.hostname) && url.port === '';
}

/** `/story?id=7` is not `/story`; `/2026/talks-end-in-riga?x=1` may well be the same without its query. */
function losesItsName(url: URL, publisher: URL): boolean {
  if (url.search !== '' || tidyUrl(publisher).search === '' || url.pathname !== publisher.pathname)
    return false;
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  return !/\d/.test(last) && last.split(/[-_]/).length < 3;
}

function desktopHost(host: string): string {
  const edition = EDITION_HOST.exec(host);
  if (edition === null) return host;
  const rest = host.slice(edition[0].length);
  return edition[1] === undefined ? `www.${rest}` : `${edition[1]}.${rest}`;
}

function isSameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function siteOf(host: string): string {
  return desktopHost(host.replace(/\.$/, '')).replace(/^www\d*\./, '');
}
