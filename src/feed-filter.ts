import type { FeedFilter, FeedItem } from './model/index.ts';
import { fold } from './text/fold.ts';

/** Whether an item of a feed is wanted: it has one of the words to include, where there are any, and none to exclude. */
export function isWanted(item: FeedItem, { include, exclude }: FeedFilter): boolean {
  const words = wordsOf(item);
  const has = (term: string): boolean => words.includes(spaced(term));
  return (include.length === 0 || include.some(has)) && !exclude.some(has);
}

/** What the feed says of an item, people and outlet included, as words with spaces around them. */
function wordsOf({ title, summary, author, outlet, url }: FeedItem): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return [title, summary, author, outlet, host].map((words) => spaced(words ?? '')).join('|');
}

/** Whole words only: "Oman" is not in "woman". */
function spaced(words: string): string {
  const plain = fold(words)
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${plain} `;
}
