import { Parser } from 'htmlparser2';
import { webAddress } from './item.ts';

/** Feeds of a page that are tried, at most. */
const MOST_FEEDS = 3;

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|application\/xml|text\/xml)\b/i;

/**
 * Addresses of the feeds that a page advertises (`<link rel="alternate">`), the likeliest first: the page's own
 * order, with feeds of comments last. https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function advertisedFeeds(html: string, page: URL): readonly string[] {
  const found: { readonly href: string; readonly isComments: boolean }[] = [];
  let base = page;
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href = '', title = '' }) => {
      if (name === 'base' && href !== '') base = webAddress(href, page) ?? base;
      if (name !== 'link' || !/(?:^|\s)alternate(?:\s|$)/i.test(rel) || !FEED_TYPE.test(type.trim())) return;
      const url = webAddress(href, base);
      if (url !== null)
        found.push({ href: url.href, isComments: /comments?/i.test(`${title} ${url.pathname}`) });
    },
  });
  parser.end(html);
  const sorted = [
    ...found.filter(({ isComments }) => !isComments),
    ...found.filter(({ isComments }) => isComments),
  ];
  return [...new Set(sorted.map(({ href }) => href))].slice(0, MOST_FEEDS);
}
