import type { RecordedStatement } from '../src/model/index.ts';
import { contentStems, overlap } from '../src/answers/index.ts';
import { fold } from '../src/text/fold.ts';

/** Fewer words of a statement within a message can stand there by chance. */
const LEAST_WITHIN = 4;
/** From this share of content words on, two passages are told as near each other. */
const NEAR = 0.5;
/** Content words that two passages share at least, unless they share all. */
const LEAST_SHARED = 3;
/** A search for more words finds nothing better. */
const MOST_PHRASE = 60;
const MOST_WORDS = 16;
/** Shorter words say little. */
const LEAST_LETTERS = 4;

/** How a statement's words agree with a passage: the same words in the same order, or a share of the content words. */
export type Likeness = { readonly type: 'same' } | { readonly type: 'near'; readonly share: number };

/** The likeness, or null where there is none worth telling. */
export function likeness(passage: string, { content }: RecordedStatement): Likeness | null {
  const parts = content.map(({ text }) => text);
  const said = parts.join(' ');
  if (agree(passage, said) || parts.some((part) => agree(passage, part))) return { type: 'same' };
  const [sought, found] = [contentStems(passage), contentStems(said)];
  const shared = [...sought].filter((stem) => found.has(stem)).length;
  const share = overlap(sought, found);
  const enough = shared >= LEAST_SHARED || shared === sought.size;
  return share >= NEAR && enough ? { type: 'near', share } : null;
}

/** What finds statements like a passage: all of it as a phrase, and its longest words. */
export function searchFor(passage: string): string {
  const words = wordsOf(passage);
  const phrase = words.length > 1 && words.length <= MOST_PHRASE ? [`"${words.join(' ')}"`] : [];
  const long = words.filter((word) => word.length >= LEAST_LETTERS);
  const longest = [...new Set(long.length === 0 ? words : long)].toSorted(
    (one, other) => other.length - one.length,
  );
  return [...phrase, ...longest.slice(0, MOST_WORDS)].join(' ');
}

/** Whether the passage stands in what was said, or all that was said stands in the passage. */
function agree(passage: string, said: string): boolean {
  const [sought, found] = [wordsOf(passage), wordsOf(said)];
  if (sought.length === 0 || found.length === 0) return false;
  return within(sought, found) || (found.length >= LEAST_WITHIN && within(found, sought));
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
