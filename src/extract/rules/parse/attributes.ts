import type { Weights } from './weights.ts';
import { lookup } from '../../../text/lookup.ts';

const SAME: Readonly<Record<string, string>> = lookup({
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '``': '"',
  "''": '"',
  '‘‘': '"',
  '’’': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '…': '...',
});

/** A word as the parser was trained on it: plain quotation marks and hyphens, nothing invisible. */
export function plainForm(word: string): string {
  const known = SAME[word];
  if (known !== undefined) return known;
  if (/^[\w.,;:?!'"()-]*$/u.test(word)) return word;
  return word
    .replace(/[\u2018\u2019\u00b4\u0060\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\p{Cf}/gu, '');
}

/** What of the weights it takes to look a word up. */
export type Inventory = Pick<Weights, 'vocabulary' | 'tableRows'>;

/**
 * What the parser knows of a word by itself: the row of its vector (-1: none) and one row in each of
 * the tables for word, suffix, both ends, shape and prefix, found by hashing. Takes a plain form.
 */
export function attributes(word: string, weights: Inventory): number[] {
  const lower = word.toLowerCase();
  const digitless = withoutDigits(lower);
  const row = weights.vocabulary.get(lower) ?? weights.vocabulary.get(digitless) ?? -1;
  const keys = [
    digitless,
    `s${lower.slice(-3)}`,
    `p${lower.slice(0, 2)}|${lower.slice(-2)}`,
    `#${shape(word)}`,
    `P${lower.slice(0, 4)}`,
  ];
  return [row, ...keys.map((key, table) => 1 + (hash(key) % ((weights.tableRows[table] ?? 2) - 1)))];
}

function withoutDigits(lower: string): string {
  if (/^[0-9]+$/u.test(lower)) return lower.length === 4 ? '!YEAR' : '!D';
  return lower.replace(/[0-9]/gu, '0');
}

/** `McDonald's` → `XxXxx'x`: letters and digits by class, runs of more than two cut. */
function shape(word: string): string {
  let result = '';
  let last = '';
  let run = 0;
  for (const char of word) {
    const kind = charClass(char);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) result += kind;
  }
  return result;
}

function charClass(char: string): string {
  if (/\p{Ll}/u.test(char)) return 'x';
  if (/\p{Lu}/u.test(char)) return 'X';
  return /\p{Nd}/u.test(char) ? 'd' : char;
}

/** FNV-1a over UTF-16 code units with a final mix; the trainer computes the same. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) {
    value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value >>> 0;
}
