/** Questions to a document's dependency trees that the rules share. */
import type { Document, Token } from './types.ts';

/** A document's trees, asked by token index. */
export interface Tree {
  readonly doc: Document;
  token(index: number): Token;
  children(index: number): readonly Token[];
  /** First dependent with one of these relations (subtypes need no naming: `nsubj` finds `nsubj:pass`). */
  child(index: number, ...relations: readonly string[]): Token | null;
  childrenBy(index: number, ...relations: readonly string[]): readonly Token[];
  /** Leftmost and rightmost token of the subtree. */
  left(index: number): number;
  right(index: number): number;
  isUnder(index: number, ancestor: number): boolean;
  isRelation(token: Token, ...relations: readonly string[]): boolean;
}

/** No sentence of prose has more tokens; longer ones are lists and noise, and would cost quadratic time. */
const LONGEST_SENTENCE = 500;

/** The tokens of all sentences that can be prose. */
export function proseTokens(doc: Document): readonly Token[] {
  return doc.tokens.filter((token) => {
    const sentence = doc.sentences[token.sentence];
    return sentence !== undefined && sentence.last - sentence.first <= LONGEST_SENTENCE;
  });
}

/** Wraps a parsed document; linear in its tokens. */
export function createTree(doc: Document): Tree {
  const { left, right } = hulls(doc);
  const token = (index: number): Token => {
    const found = doc.tokens[index];
    if (found === undefined) throw new RangeError(`no token ${index}`);
    return found;
  };
  const children = (index: number): readonly Token[] => (doc.children[index] ?? []).map(token);
  const isRelation = ({ rel }: Token, ...relations: readonly string[]): boolean =>
    relations.some(
      (relation) =>
        rel.startsWith(relation) && (rel.length === relation.length || rel[relation.length] === ':'),
    );
  return {
    doc,
    token,
    children,
    isRelation,
    child: (index, ...relations) => children(index).find((one) => isRelation(one, ...relations)) ?? null,
    childrenBy: (index, ...relations) => children(index).filter((one) => isRelation(one, ...relations)),
    left: (index) => left[index] ?? index,
    right: (index) => right[index] ?? index,
    isUnder: (index, ancestor) => {
      for (let at = index, steps = 0; at >= 0 && steps < 500; at = doc.tokens[at]?.head ?? -1, steps++) {
        if (at === ancestor) return true;
      }
      return false;
    },
  };
}

/** The hull of every subtree: children are visited before their heads, whatever the order in the text. */
function hulls(doc: Document): { readonly left: Int32Array; readonly right: Int32Array } {
  const { length } = doc.tokens;
  const left = Int32Array.from({ length }, (_, index) => index);
  const right = Int32Array.from(left);
  const order: number[] = doc.tokens.filter((token) => token.head < 0).map((token) => token.index);
  for (let at = 0; at < order.length; at++)
    for (const child of doc.children[order[at] ?? 0] ?? []) order.push(child);
  for (const index of order.reverse()) {
    const head = doc.tokens[index]?.head ?? -1;
    if (head < 0) continue;
    left[head] = Math.min(left[head] ?? head, left[index] ?? index);
    right[head] = Math.max(right[head] ?? head, right[index] ?? index);
  }
  return { left, right };
}
