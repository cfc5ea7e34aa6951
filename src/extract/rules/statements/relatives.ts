/** Mends relative clauses around verbs of speech: which noun they describe, and where they end. */
import { attach, childrenOf, promote, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Token } from '../types.ts';

/** What these mends ask about names. */
export interface RelativeWho {
  /** Whether the noun phrase with this head stands for people. */
  isPeople(head: number): boolean;
  /** The name that ends with this token, or null. */
  nameEndingAt(token: number): { readonly first: number; readonly head: number } | null;
}

/** "paid a call on Ann Ray, who thanked …", "a clerk of the firm who claimed …": "who" describes people, and stands beside their name. */
export function mendWho(draft: Draft, index: number, who: RelativeWho): void {
  const word = tokenOf(draft, index);
  if (word.lemma !== 'who' || word.rel !== 'nsubj' || word.head < index) return;
  const verb = tokenOf(draft, word.head);
  if (!verb.rel.startsWith('acl') || verb.head < 0 || verb.head > index || who.isPeople(verb.head)) return;
  const before = tokenOf(draft, index - 1).text === ',' ? index - 2 : index - 1;
  const name = who.nameEndingAt(before);
  const whole = tokenOf(
    draft,
    tokenOf(draft, verb.head).head < 0 ? verb.head : tokenOf(draft, verb.head).head,
  );
  if (name !== null && who.isPeople(name.head)) attach(draft, verb.index, name.head, 'acl:relcl');
  else if (tokenOf(draft, verb.head).rel.startsWith('nmod') && who.isPeople(whole.index))
    attach(draft, verb.index, whole.index, 'acl:relcl');
}

/** "An official who was in the room said …": past the relative clause's own verb comes the main one. */
export function mendRelativeMain(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (!/^VB[DZP]$/u.test(token.xpos) || !token.rel.startsWith('acl') || token.head < 0) return;
  const noun = tokenOf(draft, token.head);
  if (noun.index > verb || noun.head >= 0) return;
  const inner = childrenOf(draft, verb).find((one) => isRelative(draft, one, noun.index, verb));
  const isLast = childrenOf(draft, verb).every((one) => !one.rel.startsWith('nsubj'));
  if (inner === undefined || !isLast) return;
  promote(draft, verb, token.xpos);
  attach(draft, inner.index, noun.index, 'acl:relcl');
}

/** A clause between the noun and the verb whose subject is a relative pronoun. */
function isRelative(draft: Draft, clause: Token, noun: number, verb: number): boolean {
  if (!/^(?:ccomp|csubj|advcl|nsubj|parataxis)/u.test(clause.rel)) return false;
  if (clause.index <= noun || clause.index >= verb) return false;
  return childrenOf(draft, clause.index).some(
    (one) =>
      one.rel.startsWith('nsubj') && /^(?:who|which|that)$/u.test(one.lemma) && one.index < clause.index,
  );
}
