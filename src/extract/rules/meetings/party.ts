import type { EntityId, EntityKind } from '../../../model/index.ts';
import { antecedent } from './clause.ts';
import { conjuncts } from './conjuncts.ts';
import { isPeopleNoun } from './people-noun.ts';
import { CROWDS, DELEGATIONS, PRESS_NOUNS } from './data/parties.ts';
import { isPair } from './pointers.ts';
import { delegation, leaderOf } from './delegation.ts';
import { distinct, hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Token } from '../types.ts';

/** One side of a contact. */
export interface Party {
  readonly ids: readonly EntityId[];
  /** The noun phrase's head. */
  readonly head: number;
  /** Whether all of it are people, named or described, rather than countries and bodies. */
  readonly personal: boolean;
  /** Probability that the words stand for `ids`. */
  readonly confidence: number;
  /** "the two men", "both ministers" that the article's names do not settle: those who met last. */
  readonly pointsBack?: boolean;
}

/**
 * Whom a noun phrase brings to a meeting, with whoever is coordinated with it; null where it names no
 * one who could meet: "the target", "criticism", "reporters".
 */
export function partyOf(scene: Scene, head: number, only = false): Party | null {
  const first = antecedent(scene.tree, head);
  const heads = only ? [first] : membersOf(scene, first);
  const members = heads.map((index) => member(scene, index)).filter((one) => one !== null);
  if (members.length === 0) return first === head ? null : whoever(scene, first);
  return {
    ids: distinct(members.flatMap(({ ids }) => ids)),
    head: first,
    personal: members.every(({ personal }) => personal),
    confidence: Math.min(...members.map(({ confidence }) => confidence)),
    pointsBack: members.some(({ pointsBack }) => pointsBack === true),
  };
}

/** "their meeting", "they met": two at least, whoever the article's names make of it. */
export function atLeastTwo(scene: Scene, party: Party): Party {
  const isPlural = /^(?:they|them|their)$/iu.test(scene.tree.token(party.head).text);
  return isPlural && party.ids.length < 2 ? { ...party, ids: [], pointsBack: true, confidence: 0.6 } : party;
}

/** "the ministers of Kenya and Norway": the countries, where their people go unnamed. */
export function represented(scene: Scene, party: Party): Party {
  const { tree, people } = scene;
  if (party.ids.length > 1 || tree.token(party.head).xpos !== 'NNS') return party;
  const names = tree
    .childrenBy(party.head, 'nmod')
    .filter(({ index }) => hasCase(tree, index, 'of', 'from', 'for'))
    .flatMap(({ index }) => [index, ...conjuncts(scene, index)])
    .map((index) => people.mentionAt(index))
    .filter((mention) => mention !== null && mention.form === 'name' && mention.kind !== 'person');
  const ids = distinct(names.flatMap((mention) => mention?.entities ?? []));
  return ids.length > 1 ? { ...party, ids, personal: false, confidence: 0.7 } : party;
}

/** The parser may hang "who" on a part of the description: "the President of the Republic, Ada Lund, who". */
function whoever(scene: Scene, antecedent: number): Party | null {
  const { tree } = scene;
  const apposed = tree.child(antecedent, 'appos');
  if (apposed !== null) return partyOf(scene, apposed.index);
  const token = tree.token(antecedent);
  return tree.isRelation(token, 'nmod', 'flat', 'compound') && token.head >= 0
    ? member(scene, token.head)
    : null;
}

/** "the ministers, A and B", "A, party leader B and C": those who are named stand for themselves. */
function membersOf(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  const token = tree.token(head);
  const apposed = tree
    .childrenBy(head, 'appos', 'flat')
    .filter(({ index, rel }) => isName(scene, index) && (rel === 'appos' || isLong(scene, index)));
  if (token.xpos === 'NNS' && apposed[0] !== undefined) {
    return apposed.flatMap(({ index }) => [index, ...conjuncts(scene, index)]);
  }
  const holders = token.xpos === 'NNS' ? holdersAfter(scene, head) : [];
  if (holders.length > 1) return holders;
  const own = scene.people.mentionAt(head)?.entities ?? [];
  const isOwned = (index: number): boolean =>
    scene.doc.tokens.slice(head, index).some(({ text }) => text === 'whose');
  const another = isName(scene, head)
    ? apposed.filter(
        ({ index }) =>
          !isOwned(index) && scene.people.mentionAt(index)?.entities.every((id) => !own.includes(id)),
      )
    : [];
  const others = conjuncts(scene, head);
  // "the minister, Ada Lund, and": the parser may take the name for another.
  const form = scene.people.mentionAt(head)?.form ?? null;
  const isOffice = /^NNP?$/u.test(token.xpos) && form !== 'name' && form !== 'pronoun';
  const named = isOffice && others[0] !== undefined && isName(scene, others[0]) ? others[0] : null;
  const between =
    named === null ? [] : scene.doc.tokens.slice(head + 1, scene.people.mentionAt(named)?.first);
  if (between.length === 1 && between[0]?.text === ',') return others;
  // "Lund's adviser, Ben Oto, and the founder": the name is the adviser's.
  const besides = [...apposed.map(({ index }) => index), ...others];
  const holder = besides.find(
    (index) => isOffice && isName(scene, index) && startsAfterComma(scene, head, index),
  );
  if (holder !== undefined) return [holder, ...others.filter((index) => index !== holder)];
  // "A, Prime Minister B and C": the parser may take B for more of A's name.
  const listed = another.flatMap(({ index, rel }) => [
    index,
    ...(rel === 'flat' ? conjuncts(scene, index) : []),
  ]);
  return [...new Set([head, ...listed, ...others])];
}

/** "Prime Minister Ben Oto", not the "Pa." of a senator's state. */
function isLong({ people }: Scene, index: number): boolean {
  const mention = people.mentionAt(index);
  return mention !== null && mention.last - mention.first > 1;
}

function startsAfterComma({ doc, people }: Scene, head: number, name: number): boolean {
  const first = people.mentionAt(name)?.first ?? name;
  return first === head + 2 && doc.tokens[head + 1]?.text === ',';
}

/** "the ministers of Kenya and Norway, A and B": the parser takes the names for further countries. */
function holdersAfter(scene: Scene, head: number): readonly number[] {
  const { tree } = scene;
  return tree
    .childrenBy(head, 'nmod')
    .filter(({ index }) => hasCase(tree, index, 'of', 'from') && !isName(scene, index))
    .flatMap(({ index }) => tree.childrenBy(index, 'conj', 'appos'))
    .map(({ index }) => index)
    .filter((index) => isName(scene, index));
}

function isName({ people }: Scene, index: number): boolean {
  const mention = people.mentionAt(index);
  return mention?.form === 'name' && mention.kind === 'person' && mention.entities.length === 1;
}

const PERSONAL: ReadonlySet<EntityKind> = new Set(['person', 'group']);

function member(scene: Scene, index: number): Party | null {
  const { tree, people } = scene;
  const token = tree.token(index);
  if (PRESS_NOUNS.has(lemma(token)) || isCrowd(scene, token) || isDateline(token)) return null;
  const mention = people.mentionAt(index);
  // "I met her", "We met her", in somebody's quotation.
  const first = /^(?:I|me|we|us)$/iu.exec(token.text)?.[0];
  if (first !== undefined && first !== 'US') {
    const speakers = scene.speakersAt(token.start);
    const confidence = /^(?:we|us)$/iu.test(first) ? 0.7 : 0.85;
    return speakers.length === 1 ? { ids: speakers, head: index, personal: true, confidence } : null;
  }
  const sent = DELEGATIONS.has(lemma(token)) ? delegation(scene, token) : null;
  if (sent !== null) return sent;
  // "the minister's latest statement" is nobody, whosever it is.
  const isThing =
    mention?.form === 'nominal' &&
    mention.kind === 'person' &&
    token.upos === 'NOUN' &&
    !isPeopleNoun(lemma(token), token.upos);
  if (isThing && !/^\d/u.test(token.text)) return null;
  // "the chief executives of": no body.
  const isBody = mention?.kind === 'organization' && mention.form === 'nominal';
  if (isBody && token.xpos === 'NNS' && tree.child(index, 'nmod') !== null) return null;
  const led = token.xpos === 'NNS' ? (leaderOf(scene, token)?.entities ?? []) : [];
  const pair = isPair(scene, token);
  if (mention !== null && mention.entities.length > (pair ? 1 : 0)) {
    const described = mention.form !== 'name' && isPeopleNoun(lemma(token), token.upos);
    return {
      ids: distinct([...mention.entities, ...led, ...included(scene, index)]),
      head: index,
      personal: PERSONAL.has(mention.kind) || described,
      confidence: mention.confidence,
    };
  }
  const named = namedWithin(scene, token);
  if (named !== null) return named;
  if (isRetinue(scene, token)) return null;
  if (pair) return { ids: [], head: index, personal: true, confidence: 0.6, pointsBack: true };
  if (/^they$/iu.test(token.text))
    return { ids: [], head: index, personal: true, confidence: 0.5, pointsBack: true };
  // Who an unsettled pronoun stands for is not known; a description names somebody new.
  if (mention?.form === 'pronoun' || !describesPeople(scene, token) || isBareRole(scene, token)) return null;
  const { entities, confidence } = people.resolve(index, { create: true });
  const joined = [...conjuncts(scene, index), ...tree.childrenBy(index, 'conj').map((other) => other.index)];
  const others = new Set(joined.flatMap((other) => people.mentionAt(other)?.entities ?? []));
  const ids = distinct([...entities, ...led, ...included(scene, index)]).filter((id) => !others.has(id));
  return ids.length === 0 ? null : { ids, head: index, personal: true, confidence };
}

/** "their retinues came along": whoever comes with those who meet. */
function isRetinue({ tree }: Scene, token: Token): boolean {
  return (
    /^(?:delegation|team|staff|entourage|aide|retinue)s?$/iu.test(token.text) &&
    /^(?:his|her|their)$/iu.test(tree.child(token.index, 'nmod:poss')?.text ?? '')
  );
}

/** "leaders including A and B": A and B, by name. */
function included(scene: Scene, index: number): readonly EntityId[] {
  const { tree, people } = scene;
  const phrases = tree.childrenBy(index, 'nmod').filter((one) => hasCase(tree, one.index, 'including'));
  const heads = phrases.flatMap((one) => [one.index, ...conjuncts(scene, one.index)]);
  return heads.flatMap((head) => (isName(scene, head) ? (people.mentionAt(head)?.entities ?? []) : []));
}

/** "the secretary to the government, Ada Lund": the name in apposition somewhere within. */
function namedWithin(scene: Scene, token: Token): Party | null {
  const { tree, people } = scene;
  if (token.xpos === 'NNS') return null;
  const inner = [token, ...tree.childrenBy(token.index, 'nmod')];
  const apposed = inner
    .flatMap(({ index }) => tree.childrenBy(index, 'appos'))
    .find(({ index }) => isName(scene, index));
  const mention = apposed === undefined ? null : people.mentionAt(apposed.index);
  return mention === null
    ? null
    : { ids: mention.entities, head: token.index, personal: true, confidence: 0.8 * mention.confidence };
}

/** "Ada Lund, secretary of state, and": a role without an article describes the one before. */
function isBareRole({ tree }: Scene, token: Token): boolean {
  const isSingular = token.xpos === 'NN' || token.xpos === 'NNP';
  return (
    isSingular &&
    tree.child(token.index, 'det', 'nmod:poss', 'nummod', 'amod') === null &&
    tree.isRelation(token, 'conj', 'appos')
  );
}

/** "GENEVA (Agency) -": where the copy was filed. */
function isDateline({ text, start }: Token): boolean {
  return start === 0 && /^\p{Lu}{4,}$/u.test(text);
}

/** "hundreds of people", "people": nobody in particular. */
function isCrowd({ tree }: Scene, token: Token): boolean {
  if (!CROWDS.has(lemma(token)) && !(lemma(token) === 'person' && token.xpos === 'NNS')) return false;
  return tree.child(token.index, 'nummod', 'amod', 'acl', 'det') === null;
}

function describesPeople(scene: Scene, token: Token): boolean {
  const kind = scene.people.mentionAt(token.index)?.kind;
  return (kind !== undefined && PERSONAL.has(kind)) || isPeopleNoun(lemma(token), token.upos);
}
