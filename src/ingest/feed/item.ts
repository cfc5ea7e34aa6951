import type { FeedItem } from '../../model/index.ts';
import { canonicalUrl } from '../canonical.ts';
import { parseTime } from '../page/published.ts';
import { shortened } from '../text.ts';
import { parseWebUrl } from '../url.ts';
import { plainText } from './plain.ts';

/** Longest texts that are kept of an entry, in characters. */
const LONGEST_TITLE = 500;
const LONGEST_SUMMARY = 2_000;
const LONGEST_NAME = 200;
const LONGEST_ID = 1_000;

/** An entry as its format gives it: unchecked, titles and summaries with markup in them. */
export interface RawItem {
  readonly id: string | null;
  /** Addresses that may be the article's, the best first; relative ones are taken from the feed's own. */
  readonly links: readonly string[];
  readonly title: string | null;
  readonly summary: string | null;
  readonly authors: readonly string[];
  /** Times of publication, the best first. */
  readonly times: readonly string[];
  readonly outlet: string | null;
}

/** An entry made plain, or null where it leads to no web page. */
export function feedItem(raw: RawItem, feed: URL, feedTitle: string | null): FeedItem | null {
  const url = raw.links.map((link) => webAddress(link, feed)).find((found) => found !== null) ?? null;
  if (url === null) return null;
  const time = raw.times.map((text) => parseTime(text)).find((found) => found !== null) ?? null;
  const authors = raw.authors.map(authorName).filter((name) => name !== null);
  const summary = plainText(raw.summary ?? '', LONGEST_SUMMARY);
  const title =
    plainText(raw.title ?? '', LONGEST_TITLE) ?? (summary === null ? url.href : shortened(summary));
  const id = raw.id?.trim() ?? '';
  return {
    id: id === '' || id.length > LONGEST_ID ? url.href : id,
    url: url.href,
    canonical: canonicalUrl(url).href,
    title,
    summary: summary === title ? null : summary,
    author: authors.length === 0 ? null : [...new Set(authors)].join(', '),
    published: time?.day ?? null,
    publishedAt: time?.instant ?? null,
    outlet: plainText(raw.outlet ?? '', LONGEST_NAME) ?? feedTitle,
  };
}

/** A web address out of a feed, absolute, or null. */
export function webAddress(given: string, base: URL): URL | null {
  const text = given.trim();
  if (text === '' || !URL.canParse(text, base.href)) return null;
  try {
    return parseWebUrl(new URL(text, base).href);
  } catch {
    return null;
  }
}

/** RSS writes `ann@example.com (Ann Lee)`; an address alone is nobody's name. */
function authorName(given: string): string | null {
  const inBrackets = /^\S+@\S+\s+\((.+)\)$/s.exec(given.trim())?.[1];
  const name = plainText(inBrackets ?? given, LONGEST_NAME)?.replace(/^by\s+/i, '') ?? null;
  return name === null || /^\S+@\S+$|^https?:/.test(name) ? null : name;
}
