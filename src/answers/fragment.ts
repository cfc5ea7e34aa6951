import type { Span } from '../model/index.ts';

/** Sentences up to this many characters are named whole; longer ones by their first and last words. */
const WHOLE = 60;
/** Words at either end of a long sentence, enough to be unique in an article nearly always. */
const EDGE_WORDS = 5;
/** Words of context before a short sentence that occurs twice. */
const CONTEXT_WORDS = 3;

/**
 * The address of a sentence within a page: a URL text fragment, so that a browser scrolls to the
 * words and marks them. Given the article's text, an ambiguous start is lengthened and a repeated
 * short sentence gets a prefix.
 *
 * Source: WICG Scroll to Text Fragment, https://wicg.github.io/scroll-to-text-fragment/
 */
export function sentenceUrl(url: string, sentence: Span, text?: string): string {
  const paragraphs = sentence.text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return url;
  const whole = paragraphs.length === 1 && first.length <= WHOLE;
  return withDirective(
    url,
    whole ? wholeTerm(first, sentence, text) : rangeTerm(first, last, sentence, text),
  );
}

function wholeTerm(words: string, sentence: Span, text: string | undefined): string {
  if (text === undefined || occursFirstAt(text, words) === text.indexOf(words, sentence.start))
    return encode(words);
  const line = text.slice(text.lastIndexOf('\n', sentence.start - 1) + 1, sentence.start);
  const prefix = line.trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
  return prefix === '' ? encode(words) : `${encode(prefix)}-,${encode(words)}`;
}

function rangeTerm(first: string, last: string, sentence: Span, text: string | undefined): string {
  const opening = first.split(/\s+/);
  const closing = last.split(/\s+/);
  const count =
    text === undefined ? EDGE_WORDS : distinctWords(opening, text, text.indexOf(first, sentence.start));
  if (first === last && count + EDGE_WORDS >= opening.length) return encode(first);
  return `${encode(opening.slice(0, count).join(' '))},${encode(closing.slice(-EDGE_WORDS).join(' '))}`;
}

/** How many words it takes until they occur first at the sentence itself. */
function distinctWords(opening: readonly string[], text: string, at: number): number {
  let count = Math.min(EDGE_WORDS, opening.length);
  while (count < opening.length && occursFirstAt(text, opening.slice(0, count).join(' ')) !== at) count += 1;
  return count;
}

/** Browsers compare without regard to case. */
function occursFirstAt(text: string, words: string): number {
  return text.toLowerCase().indexOf(words.toLowerCase());
}

/** `-`, `,` and `&` separate the parts of a directive; brackets and quotes would end a link in chat markup. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Keeps a page's own fragment and replaces directives that the link came with. */
function withDirective(url: string, term: string): string {
  const [page = url] = url.split(':~:', 1);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${term}`;
}
