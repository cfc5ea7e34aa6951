/** Dependency trees that can be changed: what the repairs work on. */
import type { Token } from '../types.ts';

/** Trees under repair. */
export interface Draft {
  readonly tokens: Token[];
  readonly children: number[][];
  /** Index of the outermost quotation that holds a token, or -1. */
  readonly quoted: Int32Array;
}

/** The token as it is now. Throws on an index outside of the document. */
export function tokenOf(draft: Draft, index: number): Token {
  const token = draft.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

/** A token's dependents as they are now. */
export function childrenOf(draft: Draft, index: number): readonly Token[] {
  return (draft.children[index] ?? []).map((child) => tokenOf(draft, child));
}

/** Hangs a token elsewhere; never below itself. */
export function attach(draft: Draft, index: number, head: number, rel: string): void {
  for (let at = head, steps = 0; at >= 0 && steps < 400; at = tokenOf(draft, at).head, steps++)
    if (at === index) return;
  const token = tokenOf(draft, index);
  if (token.head >= 0)
    draft.children[token.head] = (draft.children[token.head] ?? []).filter((one) => one !== index);
  draft.tokens[index] = { ...token, head, rel };
  draft.children[head] = [...(draft.children[head] ?? []), index].sort((a, b) => a - b);
}

/** Makes a token the root of its sentence, or hangs it in the place of another. */
export function replace(draft: Draft, index: number, other: Token): void {
  if (other.head >= 0) {
    attach(draft, index, other.head, other.rel);
    return;
  }
  const token = tokenOf(draft, index);
  if (token.head >= 0)
    draft.children[token.head] = (draft.children[token.head] ?? []).filter((one) => one !== index);
  draft.tokens[index] = { ...token, head: -1, rel: 'root' };
}

/** Makes a verb the root of its sentence in place of the noun it hangs on, which becomes its subject. */
export function promote(draft: Draft, verb: number, xpos: string): void {
  const token = tokenOf(draft, verb);
  const noun = token.head;
  if (noun < 0) return;
  draft.children[noun] = (draft.children[noun] ?? []).filter((one) => one !== verb);
  draft.tokens[verb] = { ...token, head: -1, rel: 'root', xpos };
  attach(draft, noun, verb, 'nsubj');
}
