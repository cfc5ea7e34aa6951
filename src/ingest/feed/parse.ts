import type { FeedItem } from '../../model/index.ts';
import { decodePage } from '../charset.ts';
import { atomFeed } from './atom.ts';
import { advertisedFeeds } from './discover.ts';
import type { RawFeed } from './format.ts';
import { feedItem, webAddress } from './item.ts';
import { jsonFeed } from './json-feed.ts';
import { plainText } from './plain.ts';
import { rssFeed } from './rss.ts';
import { parseXml, XmlLimitError } from './xml.ts';

/** More entries than this are an archive; a feed has its newest first. */
const MOST_ITEMS = 200;
const LONGEST_TITLE = 200;

/** How far into a document its first element is looked for, in characters. */
const ROOT_WITHIN = 20_000;

/** A document that was asked for as a feed: a feed, a page that names some, or neither. */
export type FeedDocument =
  | {
      readonly type: 'feed';
      readonly title: string | null;
      readonly home: string | null;
      readonly items: readonly FeedItem[];
      readonly interval: number | null;
    }
  | { readonly type: 'page'; readonly feeds: readonly string[] }
  | { readonly type: 'too-large' };

/**
 * Reads a document as a feed. Takes as long and as much memory as the document is nasty: to be run in a
 * process of its own.
 */
export function readFeedDocument(
  bytes: Uint8Array,
  contentType: string | null,
  address: string,
): FeedDocument {
  const text = decodePage(bytes, contentType).trimStart();
  const url = new URL(address);
  try {
    const raw = text.startsWith('{') ? jsonFeed(text) : xmlFeed(text);
    return raw === null ? { type: 'page', feeds: advertisedFeeds(text, url) } : plainFeed(raw, url);
  } catch (error) {
    if (error instanceof XmlLimitError) return { type: 'too-large' };
    throw error;
  }
}

/** Told by the root element: servers send feeds under every media type there is. */
function xmlFeed(text: string): RawFeed | null {
  const head = text
    .slice(0, ROOT_WITHIN)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/gi, '');
  if (!/^\s*<(?:[\w-]+:)?(?:rss|feed|rdf)\b/i.test(head)) return null;
  const root = parseXml(text);
  if (root === null) return null;
  const name = root.name.toLowerCase().replace(/^.*:/, '');
  return name === 'feed' ? atomFeed(root) : rssFeed(root);
}

function plainFeed(raw: RawFeed, url: URL): FeedDocument {
  const base = raw.base === null ? url : (webAddress(raw.base, url) ?? url);
  const title = plainText(raw.title ?? '', LONGEST_TITLE);
  const items = new Map<string, FeedItem>();
  for (const each of raw.items) {
    const item = feedItem(each, base, title);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
    if (items.size === MOST_ITEMS) break;
  }
  const home = raw.home === null ? null : (webAddress(raw.home, base)?.href ?? null);
  return { type: 'feed', title, home, items: [...items.values()], interval: raw.interval };
}
