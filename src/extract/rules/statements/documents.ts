/** Documents that words stand in: who issued them, who passed them on. */
import type { EntityId } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import { BODIES, DOCUMENTS, JOINT } from './lexicon/nouns.ts';
import { isOutlet } from './relays.ts';
import type { View } from './view.ts';

const ISSUING = new Set(
  'release issue publish sign write post send distribute make deliver adopt put give date'.split(' '),
);
const CARRYING = new Set('carry see obtain read quote report cite view show leak air broadcast'.split(' '));

/** A noun for something that words stand in. */
export function isDocumentNoun(token: Token): boolean {
  return token.upos === 'NOUN' && DOCUMENTS.has(token.lemma);
}

/** "A letter from X came first. It said …": the pronoun stands for the document. */
export function itForDocument(view: View, token: Token): Token | null {
  if (token.lemma !== 'it' || token.upos !== 'PRON') return null;
  const before = view.doc.sentences[token.sentence - 1];
  if (before === undefined || before.paragraph !== view.doc.sentences[token.sentence]?.paragraph) return null;
  if (token.head >= 0 && view.tree.token(token.head).lemma === 'add') {
    const cited = citedIn(view, before);
    if (cited !== null) return cited;
  }
  for (let at = before.first; at < before.last; at++) {
    const root = view.tree.token(at);
    if (root.head >= 0) continue;
    const subject = view.tree.child(at, 'nsubj', 'nsubj:pass');
    return subject !== null && isDocumentNoun(subject) && issuersOf(view, subject).length > 0
      ? subject
      : null;
  }
  return null;
}

/** "…, according to the letter. It added …": the document to which a sentence is given. */
function citedIn(
  { tree }: View,
  { first, last }: { readonly first: number; readonly last: number },
): Token | null {
  for (let at = first; at < last; at++) {
    const token = tree.token(at);
    if (isDocumentNoun(token) && tree.child(at, 'case')?.lemma === 'accord') return token;
  }
  return null;
}

/** Heads of whoever issued a document: "X's letter", "a note from X", "an X statement", "signed by X". */
export function issuersOf(view: View, head: Token): number[] {
  const { tree } = view;
  const owner = tree.child(head.index, 'nmod:poss');
  if (owner !== null && owner.lemma !== 'its') return [owner.index];
  const found: number[] = [];
  for (const child of tree.children(head.index)) {
    const marker = tree.child(child.index, 'case')?.lemma ?? '';
    if (tree.isRelation(child, 'nmod', 'obl') && child.index > head.index) {
      if (['from', 'by'].includes(marker)) found.push(child.index);
      if (
        (marker === 'in' || marker === 'on' || marker === 'of') &&
        (isOutlet(view, child) || (marker === 'of' && view.people.mentionAt(child.index)?.form === 'name'))
      )
        found.push(child.index);
    }
    if (tree.isRelation(child, 'acl') && ISSUING.has(child.lemma))
      found.push(...agentsOf(view, child, tree.right(head.index)));
  }
  if (found.length > 0) return found;
  const name = nameBefore(view, head);
  return name === null ? [] : [name];
}

/** "a Foreign Ministry news release": the name within the noun phrase. */
function nameBefore(view: View, head: Token): number | null {
  for (let at = head.index - 1; at >= view.tree.left(head.index); at--) {
    const token = view.tree.token(at);
    if (token.upos === 'ADP' || token.upos === 'PUNCT') return null;
    const isBody = token.rel === 'compound' && token.head === head.index && BODIES.has(token.lemma);
    if (
      view.people.mentionAt(at)?.form === 'name' ||
      isBody ||
      (/^\p{Lu}/u.test(token.text) && token.rel === 'compound')
    )
      return at;
  }
  return null;
}

/** Heads of whoever passed a document on: "carried by X", "seen by X", "read to X". */
export function carriersOf(view: View, head: Token): number[] {
  const { tree } = view;
  const sentence = view.doc.sentences[head.sentence];
  const found: number[] = [];
  const last = Math.min(Math.max(tree.right(head.index), head.index + 12), (sentence?.last ?? 0) - 1);
  for (let at = head.index + 1; at <= last; at++) {
    const token = tree.token(at);
    if (token.text === ',' && at > tree.right(head.index)) break;
    if (
      !CARRYING.has(token.lemma) ||
      !/^(?:VB[ND]|NN)$/u.test(token.xpos) ||
      tree.child(at, 'nsubj', 'aux') !== null
    )
      continue;
    found.push(
      ...agentsOf(view, token, last),
      ...tree
        .childrenBy(at, 'obl')
        .filter((one) => isOutlet(view, one))
        .map((one) => one.index),
    );
  }
  return [...new Set(found)];
}

/** Whoever a participle names with "by", wherever the parser hung it up to token `last`. */
function agentsOf(view: View, participle: Token, last: number): number[] {
  const { tree } = view;
  const agents = tree
    .childrenBy(participle.index, 'obl')
    .filter((one) => one.rel === 'obl:agent' || tree.child(one.index, 'case')?.lemma === 'by')
    .map((one) => one.index);
  if (agents.length > 0) return agents;
  for (let at = participle.index + 1; at <= last; at++) {
    const token = tree.token(at);
    if (token.lemma === 'by' && token.rel === 'case' && token.head > at) return [token.head];
  }
  return [];
}

/** "said in a statement": the document is the speaker's own. */
export function statesInDocument(view: View, cue: number): boolean {
  return view.tree.childrenBy(cue, 'obl').some((one) => isDocumentNoun(one));
}

/** "The panel met to finish its report. A draft says …": whose document the sentence before speaks of. */
export function ownerBefore(view: View, head: Token): number | null {
  const sentence = view.doc.sentences[head.sentence - 1];
  if (sentence === undefined || sentence.paragraph !== view.doc.sentences[head.sentence]?.paragraph)
    return null;
  for (let at = sentence.last - 1; at >= sentence.first; at--) {
    const token = view.tree.token(at);
    const owner = isDocumentNoun(token) ? view.tree.child(at, 'nmod:poss') : null;
    if (owner !== null) return owner.index;
  }
  return null;
}

/** Whether two or more parties issued a document together. */
export function isJoint(view: View, head: Token): boolean {
  return view.tree.childrenBy(head.index, 'amod', 'compound').some((one) => JOINT.has(one.lemma));
}

/** Two or more that are the subject of a clause in the document's sentence: the parties to a joint text. */
export function partiesBeside(view: View, head: Token): readonly EntityId[] {
  const sentence = view.doc.sentences[head.sentence];
  for (let at = sentence?.first ?? 0; at < (sentence?.last ?? 0); at++) {
    if (!view.tree.isRelation(view.tree.token(at), 'nsubj') || at === head.index) continue;
    const { entities } = view.people.resolve(at);
    if (entities.length > 1) return entities;
  }
  return [];
}
