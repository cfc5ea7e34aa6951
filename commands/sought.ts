import { sentences } from '../src/text/sentences.ts';

/** Words of a message whose speaker is asked for. */
export interface Sought {
  readonly words: string;
  /** The message has them as somebody's words: in quotation marks or as a block quotation. */
  readonly quoted: boolean;
}

/** Passages of one message that are looked for. */
const MOST_SOUGHT = 3;
/** Of a message without quotation marks: more sentences than these are an article. */
const MOST_SENTENCES = 12;
/** Shorter sentences beside longer ones are small talk. */
const LEAST_WORDS = 4;
/** Characters that are read; a message has no more of them on Discord. */
const MOST_READ = 4000;
/** Straight and curly double marks, guillemets, and curly single ones around more than one word. */
const QUOTATION = /["“”„«]([^"“”„«»\n]+)["“”»]|(?<![\p{L}\p{N}])‘([^‘’\n]+\s(?:[^‘’\n]|’(?=\p{L}))+)’/gu;

/**
 * The passages of a message that somebody may have said: what it quotes (in marks, or behind `>`), otherwise each of
 * its sentences. Addresses, mentions and marks of formatting are no words.
 */
export function soughtIn(message: string): readonly Sought[] {
  const plain = message
    .slice(0, MOST_READ)
    .replace(/\[([^\]\n]*)\]\(<?https?:\/\/[^)\s]*\)/g, '$1')
    .replace(/<?https?:\/\/[^\s<>|]+(?:\|[^<>]*)?>?/g, ' ')
    .replace(/<(?:@[!&]?|#|a?:\w+:)[\w|]+>/g, ' ')
    .replace(/[*_~|`]{1,3}/g, '');
  const quoted = quotations(plain);
  if (quoted.length > 0) return quoted.slice(0, MOST_SOUGHT).map((words) => ({ words, quoted: true }));
  const said = plain
    .split('\n')
    .flatMap((line) => sentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter(hasWords);
  const long = said.filter((words) => words.split(/\s+/).length >= LEAST_WORDS);
  return (long.length > 0 ? long : said).slice(0, MOST_SENTENCES).map((words) => ({ words, quoted: false }));
}

function quotations(plain: string): readonly string[] {
  const marked = [...plain.matchAll(QUOTATION)].map(([, double, single]) => double ?? single ?? '');
  const block = [...plain.matchAll(/^(?:>|&gt;)+ ?(.+)$/gmu)].map(([, line = '']) => line);
  const all = marked.length > 0 ? marked : block.length > 0 ? [block.join(' ')] : [];
  return [...new Set(all.map((words) => words.trim().replace(/\s+/g, ' ')).filter(hasWords))];
}

function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
