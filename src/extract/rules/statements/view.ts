/** What every rule of attribution looks at: the trees, who is who, and where quotations stand. */
import type { Document, People, Token } from '../types.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { findQuotations } from './quotations.ts';
import type { Quotation } from './quotations.ts';
import { repairTrees } from './repair.ts';
import { createTree, proseTokens } from '../tree.ts';
import type { Tree } from '../tree.ts';

/** Characters `[start, end)` of the article. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One article with everything the rules ask about it. */
export interface View {
  readonly doc: Document;
  readonly text: string;
  readonly tree: Tree;
  readonly people: People;
  readonly quotations: readonly Quotation[];
  /** The innermost quotation whose words hold this token, or null. */
  quotationAt(token: number): Quotation | null;
  /** The outermost one. */
  outerQuotationAt(token: number): Quotation | null;
  /** Whether an opening mark stands at this offset. */
  opensAt(offset: number): boolean;
  /** Whether a token belongs to an attribution set off by commas, which is nobody's content. */
  isAside(token: number): boolean;
  /** The tokens of sentences that can be prose, in order. */
  readonly prose: readonly Token[];
  /** Index of the first token that ends after this offset. */
  tokenFrom(offset: number): number;
}

/** Looks at an article once; linear in its length. */
export function createView(parsed: Document, people: People): View {
  const quotations = findQuotations(parsed.text, parsed.paragraphs);
  const names = new Map(
    people.mentions.filter((one) => one.form === 'name').map((one) => [one.last - 1, one] as const),
  );
  const doc = repairTrees(parsed, quotations, {
    canSpeak: (head) => canSpeak(parsed, people, head),
    isPeople: (head) => /^(?:person|group)$/u.test(people.mentionAt(head)?.kind ?? ''),
    nameEndingAt: (token) => names.get(token) ?? null,
  });
  const opening = new Set(quotations.map((quotation) => quotation.open));
  const inner = new Int32Array(doc.tokens.length).fill(-1);
  const outer = new Int32Array(doc.tokens.length).fill(-1);
  const starts = Float64Array.from(doc.tokens, (token) => token.end);
  const tokenFrom = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  quotations.forEach((quotation, index) => {
    for (let at = tokenFrom(quotation.start); at < doc.tokens.length; at++) {
      const token = doc.tokens[at];
      if (token === undefined || token.start >= quotation.end) break;
      inner[at] = index;
      if (outer[at] === -1) outer[at] = index;
    }
  });
  return {
    doc,
    text: doc.text,
    tree: createTree(doc),
    prose: proseTokens(doc),
    people,
    quotations,
    quotationAt: (token) => quotations[inner[token] ?? -1] ?? null,
    outerQuotationAt: (token) => quotations[outer[token] ?? -1] ?? null,
    opensAt: (offset) => opening.has(offset),
    isAside: () => false,
    tokenFrom,
  };
}

/** Whether a noun phrase can be whoever speaks: a mention, a pronoun for one, or a document. */
function canSpeak(doc: Document, people: People, head: number): boolean {
  const token = doc.tokens[head];
  if (token === undefined) return false;
  if (token.upos === 'PRON')
    return /^(?:he|she|they|we|i|you|who|it)$/u.test(token.lemma) && token.xpos !== 'EX';
  return (
    people.mentionAt(head) !== null ||
    token.upos === 'PROPN' ||
    token.upos === 'NUM' ||
    DOCUMENTS.has(token.lemma)
  );
}

/** The view with these runs of tokens `[first, last)` known to be asides. */
export function withAsides(
  view: View,
  asides: readonly { readonly first: number; readonly last: number }[],
): View {
  const marked = new Uint8Array(view.doc.tokens.length);
  for (const { first, last } of asides) marked.fill(1, first, last);
  return { ...view, isAside: (token) => marked[token] === 1 };
}

/** Takes white space and the marks that only join a content to its cue off both ends. */
export function tidy(text: string, { start, end }: Range): Range | null {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:.)\]?!—–-]/u.test(text[from] ?? '')) from++;
  while (to > from && /[\s,;:([—–]/u.test(text[to - 1] ?? '')) to--;
  if (to > from && text[to - 1] === '.' && !/\b(?:\p{L}\.)+$/u.test(text.slice(Math.max(from, to - 8), to)))
    to--;
  return from < to ? { start: from, end: to } : null;
}

/** Characters shared by two ranges. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** A token that is no punctuation. */
export function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.upos !== 'PUNCT' && token.upos !== 'SYM';
}
