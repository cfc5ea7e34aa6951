/** Noun phrases and clauses as spans of tokens. */
import type { Token } from '../types.ts';
import type { Tree } from '../tree.ts';

const CLAUSAL = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'parataxis', 'punct', 'dep']);

/** The noun phrase of a head without relative clauses and what coordination adds: tokens `[first, last)`. */
export function nounPhrase(tree: Tree, head: number): { readonly first: number; readonly last: number } {
  let [first, last] = [head, head];
  for (const child of tree.children(head)) {
    if (
      CLAUSAL.has(child.rel) ||
      tree.isRelation(child, 'conj', 'cc', 'case', 'cop', 'appos', 'nsubj', 'aux', 'mark')
    )
      continue;
    if (tree.isRelation(child, 'advmod', 'nmod') && child.index > head && child.rel !== 'nmod:poss') {
      if (tree.isRelation(child, 'advmod')) continue;
    }
    first = Math.min(first, Math.max(tree.left(child.index), 0));
    last = Math.max(last, tree.right(child.index));
  }
  return { first, last: last + 1 };
}

/** Whether a token is a form of a verb, whatever part of speech the tagger chose for a participle. */
export function isVerb(token: Token): boolean {
  if (token.rel === 'amod' || token.rel === 'case') return false;
  return token.upos === 'VERB' || (token.upos !== 'NOUN' && token.xpos.startsWith('VB'));
}

/** A passive: "was told", "accused by", "when asked", and what is coordinated with one. */
export function isPassive(tree: Tree, verb: Token): boolean {
  if (tree.child(verb.index, 'nsubj:pass', 'aux:pass', 'obl:agent', 'csubj:pass') !== null) return true;
  if (tree.child(verb.index, 'aux', 'nsubj') !== null || !/^VB[DN]$/u.test(verb.xpos)) return false;
  if (verb.xpos === 'VBN' && tree.isRelation(verb, 'acl', 'advcl')) return true;
  // "Asked whether it would hold, she smiled"
  const opens = tree.doc.sentences[verb.sentence]?.first === verb.index;
  const asks = /^(?:ask|press|question|quiz|challenge|tell)$/u.test(verb.lemma);
  if (opens && asks && tree.isRelation(verb, 'advcl') && verb.head > verb.index) return true;
  if (verb.xpos === 'VBN' && tree.isRelation(verb, 'conj') && isPassive(tree, tree.token(verb.head)))
    return true;
  const next = tree.doc.tokens[verb.index + 1]?.lemma ?? '';
  // nobody tells without a hearer: "was summoned and told that …"
  if (verb.lemma === 'tell' && /^(?:that|to|whether|by)$/u.test(next)) return true;
  return /^(?:when|if|once|unless|as)$/u.test(tree.doc.tokens[verb.index - 1]?.lemma ?? '');
}
