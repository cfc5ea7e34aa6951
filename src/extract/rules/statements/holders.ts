/** Who holds the words: turns a source's noun phrase into entities, and a document into who issued it. */
import type { EntityId } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { isOutlet } from './relays.ts';
import type { View } from './view.ts';

export interface Holder {
  readonly entities: readonly EntityId[];
  /** Whoever carried the document. */
  readonly relays: readonly EntityId[];
  readonly confidence: number;
  /** The source is a document, and the entities are its issuers. */
  readonly isDocument: boolean;
}

const NOBODY: Holder = { entities: [], relays: [], confidence: 0, isDocument: false };
const ISSUING = new Set(
  'release issue publish sign write post send distribute make deliver adopt put give date'.split(' '),
);
const CARRYING = new Set('carry see obtain read quote report cite view show leak air broadcast'.split(' '));

export interface Holders {
  /** Whom the noun phrase with this head stands for as a source of words. */
  of(head: number): Holder;
  /** Notes who spoke, so that "the statement" later on has an issuer. */
  spoke(at: number, entities: readonly EntityId[]): void;
  /** Whom a head stands for, without making somebody up: hearers. */
  known(head: number): readonly EntityId[];
}

/** Remembers issuers along the article; ask in the order of the text. */
export function createHolders(view: View): Holders {
  let issuer: readonly EntityId[] = [];
  let speaker: readonly EntityId[] = [];
  const resolve = (head: number): { entities: readonly EntityId[]; confidence: number } =>
    view.people.resolve(head, { create: true });

  const document = (head: Token): Holder => {
    const named = issuersOf(view, head);
    const relays = [...new Set(carriersOf(view, head).flatMap((one) => resolve(one).entities))];
    if (named.length > 0) {
      const found = named.map(resolve);
      const entities = [...new Set(found.flatMap((one) => one.entities))];
      if (entities.length > 0) {
        issuer = entities;
        return {
          entities,
          relays,
          confidence: Math.min(...found.map((one) => one.confidence)),
          isDocument: true,
        };
      }
    }
    const definite =
      view.tree.child(head.index, 'det')?.lemma === 'the' ||
      view.tree.child(head.index, 'det')?.lemma === 'this';
    const known = issuer.length > 0 ? issuer : speaker;
    if (definite && known.length > 0) return { entities: known, relays, confidence: 0.6, isDocument: true };
    if (relays.length > 0) return { entities: relays, relays: [], confidence: 0.6, isDocument: true };
    const made = resolve(head.index);
    return { entities: made.entities, relays: [], confidence: 0.5 * made.confidence, isDocument: true };
  };

  return {
    of: (head) => {
      const token = view.tree.token(head);
      if (isDocumentNoun(token)) return document(token);
      const stands = itForDocument(view, token);
      if (stands !== null) return document(stands);
      const found = resolve(head);
      return found.entities.length === 0 ? NOBODY : { ...found, relays: [], isDocument: false };
    },
    spoke: (at, entities) => {
      speaker = entities;
      if (statesInDocument(view, at)) issuer = entities;
    },
    known: (head) => view.people.resolve(head).entities,
  };
}

/** A noun for something that words stand in. */
export function isDocumentNoun(token: Token): boolean {
  return token.upos === 'NOUN' && DOCUMENTS.has(token.lemma);
}

/** "A statement from X was shorter. It said …": the pronoun stands for the document. */
function itForDocument(view: View, token: Token): Token | null {
  if (token.lemma !== 'it' || token.upos !== 'PRON') return null;
  const before = view.doc.sentences[token.sentence - 1];
  if (before === undefined || before.paragraph !== view.doc.sentences[token.sentence]?.paragraph) return null;
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

/** Heads of whoever issued a document: "X's letter", "a note from X", "an X statement", "signed by X". */
function issuersOf(view: View, head: Token): number[] {
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
    if (tree.isRelation(child, 'acl') && ISSUING.has(child.lemma)) found.push(...agentsOf(view, child));
  }
  if (found.length > 0) return found;
  const compound = tree
    .childrenBy(head.index, 'compound', 'nmod')
    .findLast((one) => one.index < head.index && view.people.mentionAt(one.index) !== null);
  return compound === undefined ? [] : [compound.index];
}

/** Heads of whoever passed a document on: "carried by X", "seen by X", "read to X". */
function carriersOf(view: View, head: Token): number[] {
  return view.tree
    .childrenBy(head.index, 'acl')
    .filter((child) => CARRYING.has(child.lemma))
    .flatMap((child) => [
      ...agentsOf(view, child),
      ...view.tree
        .childrenBy(child.index, 'obl')
        .filter((one) => isOutlet(view, one))
        .map((one) => one.index),
    ])
    .filter((head, index, all) => all.indexOf(head) === index);
}

function agentsOf(view: View, participle: Token): number[] {
  const { tree } = view;
  return tree
    .childrenBy(participle.index, 'obl')
    .filter((one) => one.rel === 'obl:agent' || tree.child(one.index, 'case')?.lemma === 'by')
    .map((one) => one.index);
}

/** "said in a statement": the document is the speaker's own. */
function statesInDocument(view: View, cue: number): boolean {
  return view.tree.childrenBy(cue, 'obl').some((one) => isDocumentNoun(one));
}
