import { feedBack, feedFails, feedGone } from './answers/index.ts';
import { isWanted } from './feed-filter.ts';
import type { Answer, DueFeed, Feed, FeedItem, FeedReading, NewJob, Poll } from './model/index.ts';

const MINUTE = 60_000;
/** Milliseconds between two polls of a feed that suggests none, and the least between any two. */
const USUAL = 15 * MINUTE;
const SHORTEST = 5 * MINUTE;
/** The longest wait after faults. */
const LONGEST = 12 * 60 * MINUTE;
/** Polls that fail in a row before the channel is told: one that fails is nothing yet. */
const TELL_AFTER = 3;
/** Items from before the feed was added that are taken from it at first, the newest: a taste, no flood. */
const FIRST_ITEMS = 1;
/** Items of one poll that are taken: a feed that is turned over all at once is no news. */
const MOST_AT_ONCE = 30;

/** What a poll at `now` (ms) came to. `unseen` are the ids that were never in the feed; `random` is from 0 to 1. */
export function pollOf(
  feed: DueFeed,
  reading: FeedReading,
  unseen: ReadonlySet<string>,
  now: number,
  random: number,
): Poll {
  switch (reading.status) {
    case 'unreadable':
      return failed(feed, reading, now, random);
    case 'unchanged':
      return succeeded(feed, reading.interval, now, random);
    case 'feed':
      return {
        ...succeeded(feed, reading.interval, now, random),
        read: reading,
        jobs: [...backAgain(feed, now), ...newItems(feed, reading, unseen).map((item) => jobOf(feed, item))],
      };
    default:
      return reading satisfies never;
  }
}

function succeeded(feed: DueFeed, interval: number | null, now: number, random: number): Poll {
  const wait = Math.max(SHORTEST, interval ?? USUAL);
  return {
    nextAt: now + jittered(wait, random),
    fault: null,
    gone: false,
    told: false,
    jobs: backAgain(feed, now),
  };
}

function backAgain(feed: DueFeed, now: number): readonly NewJob[] {
  return feed.told ? [notice(feed, 'back', now, feedBack(feed))] : [];
}

function failed(
  feed: DueFeed,
  { reason, detail, retryAt = 0 }: Extract<FeedReading, { status: 'unreadable' }>,
  now: number,
  random: number,
): Poll {
  const fault = { reason, detail, at: now };
  const failures = feed.failures + 1;
  const wait = Math.min(LONGEST, USUAL * 2 ** Math.min(feed.failures, 10));
  const nextAt = Math.max(retryAt, now + jittered(wait, random));
  // 410: the server says that it is gone for good. https://www.rfc-editor.org/rfc/rfc9110#name-410-gone
  if (reason === 'not-found' && /\b410\b/.test(detail ?? ''))
    return { nextAt, fault, gone: true, told: true, jobs: [notice(feed, 'gone', now, feedGone(feed))] };
  const tells = !feed.told && failures >= TELL_AFTER;
  const jobs = tells ? [notice(feed, 'fails', now, feedFails(feed, fault, nextAt))] : [];
  return { nextAt, fault, gone: false, told: feed.told || tells, jobs };
}

/** A tenth more or less, so that feeds that were added together are not asked for together. */
function jittered(wait: number, random: number): number {
  return Math.round(wait * (0.9 + 0.2 * random));
}

/** Oldest first, as they would have been posted. */
function newItems(feed: DueFeed, { items }: Feed, unseen: ReadonlySet<string>): readonly FeedItem[] {
  const fresh = items.filter((item) => unseen.has(item.id) && isWanted(item, feed));
  const inOrder = [...fresh].reverse().sort((one, other) => instantOf(one) - instantOf(other));
  if (feed.lastSuccess !== null) return inOrder.slice(-MOST_AT_ONCE);
  const later = inOrder.filter(({ publishedAt }) => publishedAt !== null && publishedAt > feed.addedAt);
  const earlier = inOrder.filter((item) => !later.includes(item));
  return [...earlier.slice(-FIRST_ITEMS), ...later].slice(-MOST_AT_ONCE);
}

/** Items without a day keep their place among each other, after those that have one. */
function instantOf({ publishedAt, published }: FeedItem): number {
  return publishedAt ?? (published === null ? Number.MAX_SAFE_INTEGER : Date.parse(published));
}

function jobOf({ id, workspace, channel, mode }: DueFeed, item: FeedItem): NewJob {
  return {
    key: `feed:${id}:${item.id}`,
    target: { workspace, channel, message: null, thread: null, replies: 'reply' },
    url: item.url,
    canonical: item.canonical,
    postedBy: null,
    kind: mode,
    feed: id,
  };
}

/** What the channel is told of the feed itself. */
function notice({ id, workspace, channel }: DueFeed, what: string, now: number, answer: Answer): NewJob {
  const key = `feed-${what}:${id}:${now}`;
  const target = { workspace, channel, message: null, thread: null, replies: 'reply' } as const;
  return { key, target, url: '', canonical: key, postedBy: null, kind: 'post', answer };
}
