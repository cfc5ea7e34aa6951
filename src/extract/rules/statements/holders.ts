/** Who holds the words: turns a source's noun phrase into entities, and a document into who issued it. */
import type { EntityId } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import { DOCUMENTS, JOINT, SPOKEN_FOR } from './lexicon/nouns.ts';
import { isOutlet } from './relays.ts';
import type { View } from './view.ts';

/** Whoever a source's noun phrase stands for. */
export interface Holder {
  readonly entities: readonly EntityId[];
  /** Whoever carried the document. */
  readonly relays: readonly EntityId[];
  readonly confidence: number;
  /** The source is a document whose issuer the text does not tell: the document itself is the entity. */
  readonly isNameless: boolean;
}

const NOBODY: Holder = { entities: [], relays: [], confidence: 0, isNameless: false };
const ISSUING = new Set(
  'release issue publish sign write post send distribute make deliver adopt put give date'.split(' '),
);
const CARRYING = new Set('carry see obtain read quote report cite view show leak air broadcast'.split(' '));

/** Resolves sources along one article, and remembers who spoke. */
export interface Holders {
  /** Whom the noun phrase with this head stands for as a source of words. */
  of(head: number): Holder;
  /** Notes who spoke, so that "the statement" later on has an issuer. */
  spoke(at: number | null, entities: readonly EntityId[], source: number | null): void;
  /** Who spoke last, and in which paragraph. */
  last(): { readonly entities: readonly EntityId[]; readonly paragraph: number };
  /** Whom a head stands for, without making somebody up: hearers. */
  known(head: number): readonly EntityId[];
}

/** Remembers issuers along the article; ask in the order of the text. */
export function createHolders(view: View): Holders {
  let issuer: readonly EntityId[] = [];
  let speaker: readonly EntityId[] = [];
  let paragraph = -1;
  let group: { readonly entities: readonly EntityId[]; readonly sentence: number } | null = null;
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
          isNameless: false,
        };
      }
    }
    const definite =
      view.tree.child(head.index, 'det')?.lemma === 'the' ||
      view.tree.child(head.index, 'det')?.lemma === 'this';
    const known = issuer.length > 0 ? issuer : speaker.filter((id) => speaksForOthers(view, id));
    const parties = isJoint(view, head) ? partiesBeside(view, head) : [];
    if (parties.length > 0) return { entities: parties, relays, confidence: 0.7, isNameless: false };
    if (definite && known.length > 0) return { entities: known, relays, confidence: 0.6, isNameless: false };
    if (relays.length > 0) return { entities: relays, relays: [], confidence: 0.6, isNameless: false };
    const made = resolve(head.index);
    return { entities: made.entities, relays: [], confidence: 0.5 * made.confidence, isNameless: true };
  };

  return {
    of: (head) => {
      const token = view.tree.token(head);
      if (isDocumentNoun(token)) return document(token);
      const stands = itForDocument(view, token);
      if (stands !== null) return document(stands);
      if (standsForSpeakers(view, token) && group !== null && token.sentence - group.sentence <= 2) {
        return { entities: group.entities, relays: [], confidence: 0.6, isNameless: false };
      }
      for (const candidate of candidates(view, token)) {
        const found = resolve(candidate);
        if (found.entities.length > 0) return { ...found, relays: [], isNameless: false };
      }
      return NOBODY;
    },
    spoke: (at, entities, source) => {
      speaker = entities;
      if (at !== null) paragraph = view.doc.sentences[view.tree.token(at).sentence]?.paragraph ?? -1;
      const token = source === null ? null : view.tree.token(source);
      if (token !== null && token.xpos === 'NNS') group = { entities, sentence: token.sentence };
      if (at !== null && statesInDocument(view, at)) issuer = entities;
    },
    last: () => ({ entities: speaker, paragraph }),
    known: (head) => view.people.resolve(head).entities,
  };
}

function isJoint(view: View, head: Token): boolean {
  return view.tree.childrenBy(head.index, 'amod', 'compound').some((one) => JOINT.has(one.lemma));
}

/** Two or more that are the subject of a clause in the document's sentence: the parties to a joint text. */
function partiesBeside(view: View, head: Token): readonly EntityId[] {
  const sentence = view.doc.sentences[head.sentence];
  for (let at = sentence?.first ?? 0; at < (sentence?.last ?? 0); at++) {
    if (!view.tree.isRelation(view.tree.token(at), 'nsubj') || at === head.index) continue;
    const { entities } = view.people.resolve(at);
    if (entities.length > 1) return entities;
  }
  return [];
}

/** A body, or a person whom the text calls a spokesperson: "the statement" can be theirs. */
function speaksForOthers(view: View, id: EntityId): boolean {
  const entity = view.people.all().find((one) => one.id === id);
  if (entity === undefined || entity.kind !== 'person') return entity !== undefined;
  return entity.roles.some((role) =>
    role.text
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => SPOKEN_FOR.has(word)),
  );
}

/** "both", "one of them": after plural sources, those. */
function standsForSpeakers(view: View, token: Token): boolean {
  if (token.lemma.toLowerCase() === 'both')
    return view.tree.child(token.index, 'nmod', 'conj') === null && !/^(?:det|cc)/u.test(token.rel);
  const of = view.tree.child(token.index, 'nmod');
  return token.upos === 'NUM' && of?.lemma === 'they' && view.tree.child(token.index, 'appos') === null;
}

/** Heads to try in turn: a name right before the cue or in apposition says more than a bare office or number. */
function candidates(view: View, head: Token): number[] {
  const { tree } = view;
  const name = nameAfter(view, head);
  const apposition = tree.child(head.index, 'appos');
  const of = tree.child(head.index, 'nmod');
  const found = [head.index];
  if (name !== null) found.unshift(name);
  if (apposition !== null && /^(?:NUM|PRON|DET)$/u.test(head.upos)) found.unshift(apposition.index);
  else if (apposition !== null) found.push(apposition.index);
  if (of !== null && head.upos === 'NUM') found.push(of.index);
  return found;
}

/** "Labour Congress President Ann Ray said", "Director of the Aid Council Ann Ray said": the name before the cue. */
function nameAfter(view: View, head: Token): number | null {
  const { tree, people } = view;
  const cue = head.head > head.index ? tree.token(head.head) : null;
  const own = people.mentionAt(head.index);
  if (
    cue === null ||
    cue.upos !== 'VERB' ||
    (!/^(?:NN|NNP)$/u.test(head.xpos) && own !== null) ||
    (own?.kind === 'person' && own.form === 'name')
  )
    return null;
  if (
    own !== null &&
    own.form === 'nominal' &&
    own.kind === 'person' &&
    tree.child(head.index, 'det', 'nmod:poss') !== null
  )
    return null;
  const name = people.mentions.find(
    (one) =>
      one.kind === 'person' &&
      one.form === 'name' &&
      one.first > head.index &&
      one.last <= cue.index &&
      !hasNounBetween(view, one.last, cue.index),
  );
  if (name === undefined) return null;
  const between = view.doc.tokens.slice(head.index + 1, name.first);
  const clean = between.every(
    (token) =>
      token.text !== ',' &&
      token.upos !== 'VERB' &&
      token.upos !== 'CCONJ' &&
      (token.upos !== 'ADP' || /^(?:of|at|in|on)$/u.test(token.lemma)),
  );
  return clean && between.at(-1)?.upos !== 'ADP' && between.at(-1)?.upos !== 'DET' ? name.head : null;
}

function hasNounBetween(view: View, first: number, last: number): boolean {
  return view.doc.tokens
    .slice(first, last)
    .some((token) => /^(?:NOUN|PROPN|PRON|PUNCT|ADP)$/u.test(token.upos));
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
    if (
      view.people.mentionAt(at)?.form === 'name' ||
      (/^\p{Lu}/u.test(token.text) && token.rel === 'compound')
    )
      return at;
  }
  return null;
}

/** Heads of whoever passed a document on: "carried by X", "seen by X", "read to X". */
function carriersOf(view: View, head: Token): number[] {
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
function statesInDocument(view: View, cue: number): boolean {
  return view.tree.childrenBy(cue, 'obl').some((one) => isDocumentNoun(one));
}
