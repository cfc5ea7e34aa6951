import type { RawFeed } from './format.ts';
import type { RawItem } from './item.ts';
import { childrenOf, textOf, type Xml } from './xml.ts';

const MINUTE = 60_000;
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60 * MINUTE],
  ['daily', 24 * 60 * MINUTE],
  ['weekly', 7 * 24 * 60 * MINUTE],
]);

/**
 * RSS in all its versions: 0.9x and 2.0 (https://www.rssboard.org/rss-specification), where items stand in the
 * channel, and 0.90 and 1.0 (https://web.resource.org/rss/1.0/spec), where they stand beside it.
 */
export function rssFeed(root: Xml): RawFeed | null {
  const channel = childrenOf(root, 'channel')[0];
  if (channel === undefined) return null;
  return {
    title: textOf(channel, 'title'),
    home: linksOf(channel)[0] ?? null,
    base: channel.attributes['xml:base'] ?? root.attributes['xml:base'] ?? null,
    items: [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')].map(item),
    interval: intervalOf(channel),
  };
}

function item(node: Xml): RawItem {
  const guid = childrenOf(node, 'guid')[0];
  const guidLink = guid !== undefined && guid.attributes['isPermaLink'] !== 'false' ? [guid.text] : [];
  const original = textOf(node, 'feedburner:origLink');
  return {
    id: textOf(node, 'guid', 'id', 'dc:identifier') ?? about(node),
    links: [...(original === null ? [] : [original]), ...linksOf(node), ...guidLink.filter(isAbsolute)],
    title: textOf(node, 'title', 'dc:title', 'media:title'),
    summary: textOf(node, 'description', 'summary', 'content:encoded', 'media:description'),
    authors: ['dc:creator', 'author', 'itunes:author'].flatMap((name) => {
      const found = childrenOf(node, name).map((author) => textOf(author, 'name') ?? author.text);
      return found.filter((text) => text.trim() !== '');
    }),
    times: [textOf(node, 'pubDate', 'dc:date', 'dcterms:issued', 'published')].flatMap((time) => time ?? []),
    outlet: textOf(node, 'source', 'dc:publisher', 'dc:source'),
  };
}

/** A link as RSS writes it, as text, then as Atom does, as an attribute: many feeds mix the two. */
function linksOf(node: Xml): readonly string[] {
  const links = childrenOf(node, 'link');
  const alternate = links.filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  return [...links.map(({ text }) => text), ...alternate.map(({ attributes }) => attributes['href'] ?? '')]
    .map((link) => link.trim())
    .filter((link) => link !== '');
}

function isAbsolute(link: string): boolean {
  return /^\s*https?:\/\//i.test(link);
}

/** `ttl` in minutes, or the syndication module's period (https://web.resource.org/rss/1.0/modules/syndication/). */
function intervalOf(channel: Xml): number | null {
  const ttl = Number(textOf(channel, 'ttl') ?? Number.NaN);
  if (ttl > 0) return ttl * MINUTE;
  const period = PERIODS.get((textOf(channel, 'sy:updatePeriod') ?? '').toLowerCase());
  const times = Number(textOf(channel, 'sy:updateFrequency') ?? 1);
  return period === undefined ? null : period / (times > 0 ? times : 1);
}

/** RSS 1.0 names an item by an attribute of RDF, under whatever prefix. */
function about({ attributes }: Xml): string | null {
  return Object.entries(attributes).find(([name]) => name.endsWith(':about'))?.[1] ?? null;
}
