import type { FeedReading, Unreadable, Validators } from '../../model/index.ts';
import type { Fetched, Wanted } from '../fetch.ts';
import { unreadable } from '../outcome.ts';
import type { ReaderOutcome } from '../page/reader.ts';
import type { FeedDocument } from './parse.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, ' +
  'text/xml;q=0.9, text/html;q=0.5, */*;q=0.1';

/** Bounds for the time between two visits, in milliseconds, whatever a feed suggests. */
const SHORTEST_INTERVAL = 5 * 60_000;
const LONGEST_INTERVAL = 24 * 60 * 60_000;

interface FeedParts {
  readonly fetch: (url: URL, wanted: Wanted) => Promise<Fetched | Unreadable>;
  readonly parse: (page: Extract<Fetched, { status: 'page' }>) => Promise<ReaderOutcome<FeedDocument>>;
}

/** Reads the feed at an address, or the first that works of those which the page there advertises. */
export async function readFeed(
  url: URL,
  validators: Validators | undefined,
  parts: FeedParts,
): Promise<FeedReading> {
  const first = await visit(url, validators, parts);
  if (!isAdvertising(first)) return first;
  let last: FeedReading | null = null;
  for (const link of first.feeds) {
    const found = await visit(new URL(link), undefined, parts);
    if (isAdvertising(found)) continue;
    if (found.status === 'feed') return { ...found, others: first.feeds.filter((other) => other !== link) };
    last = found;
  }
  return last ?? unreadable('not-a-feed');
}

interface Advertising {
  readonly feeds: readonly string[];
}

function isAdvertising(visited: FeedReading | Advertising): visited is Advertising {
  return 'feeds' in visited;
}

async function visit(
  url: URL,
  validators: Validators | undefined,
  { fetch, parse }: FeedParts,
): Promise<FeedReading | Advertising> {
  const fetched = await fetch(url, { accept: ACCEPT, ...(validators === undefined ? {} : { validators }) });
  if (fetched.status === 'unreadable') return fetched;
  if (fetched.status === 'unchanged') {
    return {
      status: 'unchanged',
      validators: fetched.validators,
      interval: suggested(null, fetched.freshFor),
    };
  }
  const outcome = await parse(fetched);
  if (outcome.status !== 'done') return unreadable('too-large', 'the feed’s markup');
  const document = outcome.value;
  switch (document.type) {
    case 'too-large':
      return unreadable('too-large', 'the feed’s markup');
    case 'page':
      return { feeds: document.feeds };
    case 'feed':
      return {
        status: 'feed',
        url: fetched.moved.href,
        title: document.title,
        home: document.home,
        items: document.items,
        validators: fetched.validators,
        interval: suggested(document.interval, fetched.freshFor),
      };
    default:
      return document satisfies never;
  }
}

/** The longer of what the feed and its server suggest. */
function suggested(byFeed: number | null, byServer: number | null): number | null {
  const given = Math.max(byFeed ?? 0, byServer ?? 0);
  return given === 0 ? null : Math.min(LONGEST_INTERVAL, Math.max(SHORTEST_INTERVAL, given));
}
