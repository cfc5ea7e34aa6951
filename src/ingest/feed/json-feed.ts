import type { RawFeed } from './format.ts';
import type { RawItem } from './item.ts';

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), or null where the JSON is something else. */
export function jsonFeed(json: string): RawFeed | null {
  const feed = parsed(json);
  if (feed === null || !Array.isArray(feed['items'])) return null;
  if (!/jsonfeed/.test(string(feed['version']) ?? '') && string(feed['title']) === null) return null;
  const authors = authorsOf(feed);
  return {
    title: escaped(string(feed['title'])),
    home: string(feed['home_page_url']),
    base: null,
    items: (feed['items'] as unknown[]).filter(isFields).map((item) => itemOf(item, authors)),
    interval: null,
  };
}

function itemOf(item: Fields, feedAuthors: readonly string[]): RawItem {
  const own = authorsOf(item);
  const id = item['id'];
  return {
    id: typeof id === 'number' ? String(id) : string(id),
    links: [string(item['url']), string(item['external_url']), string(id)].filter(
      (link) => link !== null && /^https?:/i.test(link),
    ) as string[],
    title: escaped(string(item['title'])),
    summary: escaped(string(item['summary']) ?? string(item['content_text'])) ?? string(item['content_html']),
    authors: own.length > 0 ? own : feedAuthors,
    times: [string(item['date_published']), string(item['date_modified'])].filter((time) => time !== null),
    outlet: null,
  };
}

/** 1.1 has a list of authors, 1.0 had one. */
function authorsOf(node: Fields): readonly string[] {
  const listed: unknown[] = Array.isArray(node['authors']) ? node['authors'] : [node['author']];
  return listed.filter(isFields).flatMap((author) => escaped(string(author['name'])) ?? []);
}

/** Plain text as HTML, which is what entries of other formats hold. */
function escaped(text: string | null): string | null {
  return text?.replace(/&/g, '&amp;').replace(/</g, '&lt;') ?? null;
}

function parsed(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
