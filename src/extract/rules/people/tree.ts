import type { Document, Token } from '../types.ts';

/** The token, which the caller knows to exist. Throws RangeError on an index outside the document. */
export function tokenAt(document: Document, index: number): Token {
  const token = document.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export const relation = (token: Token): string => token.rel.replace(/:.*$/u, '');

/** Dependents of a token whose relation, without subtype, is one of these. */
export function dependents(
  document: Document,
  index: number,
  ...relations: readonly string[]
): readonly Token[] {
  return (document.children[index] ?? [])
    .map((child) => tokenAt(document, child))
    .filter((child) => relations.length === 0 || relations.includes(relation(child)));
}

/** The token of `[first, last)` that all others hang from: the first whose head lies outside. */
export function headOf(document: Document, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const token = tokenAt(document, i);
    if ((token.head < first || token.head >= last) && token.upos !== 'PUNCT') return i;
  }
  return first;
}

/** First and last token of everything that hangs from a token, itself included; punctuation at the edges is left out. */
export function subtree(
  document: Document,
  index: number,
): { readonly first: number; readonly last: number } {
  let first = index;
  let last = index;
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (tokenAt(document, at).upos !== 'PUNCT') {
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    open.push(...(document.children[at] ?? []));
  }
  return { first, last: last + 1 };
}

/** The text of tokens `[first, last)` as the article has it. */
export const textOf = (document: Document, first: number, last: number): string =>
  document.text.slice(tokenAt(document, first).start, tokenAt(document, last - 1).end);

const CAPITAL = /^\p{Lu}/u;
/** True for a token that begins with a capital. */
export const isCapital = (token: Token): boolean => CAPITAL.test(token.text);

/** A noun; also one in lower case that the tagger takes for a name (`the chancellor`). */
export const isNoun = (token: Token): boolean =>
  token.upos === 'NOUN' || (token.upos === 'PROPN' && /^\p{Ll}{3,}/u.test(token.text));

/** The noun of an honour that stands for its bearer: `Excellency`. */
export const isHonour = (token: Token): boolean =>
  /^(?:Excellency|Majesty|Highness|Holiness|Eminence|Beatitude)$/u.test(token.text);
