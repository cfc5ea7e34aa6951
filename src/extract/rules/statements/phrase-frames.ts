/** Where a content begins that is an infinitive or a phrase with a preposition: "to stay", "for calm". */
import type { Token } from '../types.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import type { View } from './view.ts';

/** "vowed to stay": the infinitive under the cue. */
export function infinitiveStart({ tree }: View, cue: Token): number | null {
  const clause = tree
    .childrenBy(cue.index, 'xcomp', 'advcl', 'ccomp')
    .find((one) => one.index > cue.index && tree.child(one.index, 'mark')?.lemma === 'to');
  return clause === undefined ? null : Math.max(tree.left(clause.index), cue.index + 1);
}

/** "urged both sides to wait": from whoever is to do something. */
export function objectInfinitiveStart({ tree }: View, cue: Token): number | null {
  const object = tree.childrenBy(cue.index, 'obj', 'iobj').find((one) => one.index > cue.index);
  if (object === undefined) {
    const whole = tree
      .childrenBy(cue.index, 'ccomp')
      .find((one) => one.index > cue.index && tree.child(one.index, 'mark')?.lemma === 'to');
    return whole === undefined ? null : Math.max(tree.left(whole.index), cue.index + 1);
  }
  const last = Math.max(tree.right(cue.index), object.index);
  for (let at = object.index + 1; at <= last; at++) {
    const token = tree.token(at);
    if (token.lemma === 'to' && token.xpos === 'TO' && token.head > at) {
      const verb = tree.token(token.head);
      const under =
        verb.head === cue.index || verb.head === object.index || tree.isUnder(verb.index, object.index);
      if (under) return tree.left(object.index);
    }
  }
  return null;
}

/** The first of the entry's prepositions, in their order, that opens a phrase of the cue. */
export function prepositionStart({ tree }: View, cue: Token, entry: VerbCue): number | null {
  for (const preposition of entry.prepositions) {
    const marker = prepositionAfter(tree, cue, preposition);
    if (marker === null || tree.token(Math.max(marker.head, 0)).lemma === 'condition') continue;
    if (entry.weak && marker.index !== cue.index + 1) continue;
    const isCall = entry.lemma === 'call' && /^(?:on|upon)$/u.test(preposition);
    return isCall ? calledUpon(tree, cue, marker) : marker.index;
  }
  return null;
}

function prepositionAfter(tree: View['tree'], cue: Token, preposition: string): Token | null {
  for (const child of tree.children(cue.index)) {
    if (child.index < cue.index) continue;
    const marker = tree.child(child.index, 'case', 'mark');
    if (marker !== null && marker.index > cue.index && marker.lemma === preposition) return marker;
  }
  // "warned the council against raising taxes": hung lower by the parser, but before any finite verb
  for (let at = cue.index + 1; at <= Math.min(tree.right(cue.index), cue.index + 8); at++) {
    const token = tree.token(at);
    if (token.lemma === preposition && preposition === 'against') return token;
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos) || token.upos === 'PUNCT') return null;
  }
  return null;
}

/** "called on X to wait": content from X, and only where X is to do something. */
function calledUpon(tree: View['tree'], cue: Token, marker: Token): number | null {
  const words = tree.doc.tokens.slice(marker.index + 1, tree.right(cue.index) + 1);
  // "called on the premier, who asked her to wait" was a visit
  const opens = words.findIndex((one) => one.xpos.startsWith('W') && tree.token(one.index - 1).text === ',');
  const to = words.findIndex((one) => one.xpos === 'TO');
  if (opens < 0 || to < opens) return to < 0 ? null : marker.index + 1;
  // "called on the premier, whose visit is to end, to wait": past the clause that describes whoever is called upon
  const closed = words.some((one) => one.xpos === 'TO' && tree.token(one.index - 1).text === ',');
  return closed ? marker.index + 1 : null;
}
