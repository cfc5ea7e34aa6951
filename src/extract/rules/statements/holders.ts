/** Who holds the words: turns a source's noun phrase into entities, and a document into who issued it. */
import type { EntityId } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import {
  carriersOf,
  isDocumentNoun,
  isJoint,
  issuersOf,
  itForDocument,
  ownerBefore,
  partiesBeside,
  statesInDocument,
} from './documents.ts';
import { SPOKEN_FOR } from './lexicon/nouns.ts';
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

/** Resolves sources along one article, and remembers who spoke. */
export interface Holders {
  /** Whom the noun phrase with this head stands for as a source of words. */
  of(head: number): Holder;
  /** Notes who spoke, so that "the statement" later on has an issuer. */
  spoke(at: number | null, entities: readonly EntityId[], source: number | null, isAside: boolean): void;
  /** Who spoke last, in which paragraph, and whether only in passing: "according to an official". */ last(): {
    readonly entities: readonly EntityId[];
    readonly paragraph: number;
    /** The head of what names the speaker there, or -1. */
    readonly source: number;
    readonly isAside: boolean;
  };
  /** Whom a head stands for, without making somebody up: hearers. */
  known(head: number): readonly EntityId[];
}

/** Remembers issuers along the article; ask in the order of the text. */
export function createHolders(view: View): Holders {
  let issuer: readonly EntityId[] = [];
  let speaker: readonly EntityId[] = [];
  let [paragraph, named, inPassing] = [-1, -1, false];
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
    const owner = ownerBefore(view, head);
    const owners = owner === null ? [] : resolve(owner).entities;
    if (owners.length > 0) return { entities: owners, relays, confidence: 0.6, isNameless: false };
    if (relays.length > 0) return { entities: relays, relays: [], confidence: 0.6, isNameless: false };
    const made = resolve(head.index);
    return { entities: made.entities, relays: [], confidence: 0.5 * made.confidence, isNameless: true };
  };

  return {
    of: (head) => {
      const token = view.tree.token(head);
      if (isAnybody(view, token) || isFigure(view, token)) return NOBODY;
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
    spoke: (at, entities, source, isAside) => {
      [speaker, named, inPassing] = [entities, source ?? -1, isAside];
      if (at !== null) paragraph = view.doc.sentences[view.tree.token(at).sentence]?.paragraph ?? -1;
      const token = source === null ? null : view.tree.token(source);
      if (token !== null && token.xpos === 'NNS') group = { entities, sentence: token.sentence };
      if (at !== null && statesInDocument(view, at)) issuer = entities;
    },
    last: () => ({ entities: speaker, paragraph, source: named, isAside: inPassing }),
    known: (head) => view.people.resolve(head).entities,
  };
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

/** "some", "everyone": nobody whom the text lets the reader tell. */
function isAnybody(view: View, token: Token): boolean {
  return (
    /^(?:everyone|everybody|someone|somebody|anyone|anybody|nobody|some|many|most|few|others?)$/u.test(
      token.text.toLowerCase(),
    ) &&
    token.upos !== 'PROPN' &&
    view.tree.child(token.index, 'nmod', 'appos', 'det', 'amod') === null
  );
}

/** "Estimates suggest": numbers that nobody is named for. */
function isFigure(view: View, token: Token): boolean {
  return (
    /^(?:estimate|figure|statistic|data|number|evidence|rumou?r|speculation)$/u.test(token.lemma) &&
    view.tree.child(token.index, 'nmod', 'nmod:poss') === null
  );
}

/** "both": after plural sources, those. */
function standsForSpeakers(view: View, token: Token): boolean {
  return (
    token.lemma.toLowerCase() === 'both' &&
    view.tree.child(token.index, 'nmod', 'conj') === null &&
    !/^(?:det|cc)/u.test(token.rel)
  );
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
