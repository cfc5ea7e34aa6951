import type { Document, Token } from '../types.ts';
import type { Draft } from './drafts.ts';
import { contactOf } from './contacts.ts';
import { isPersonNoun, sexOfNoun } from './lexicon.ts';
import { REACH, searchPair, type Pair } from './pair-search.ts';
import { clauseOf, isSubject, subjectOf, together, type Scene } from './scene.ts';
import { dependents, tokenAt } from './tree.ts';

const COUNT: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['2', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
]);
/** How a text counts as many people. */
const COUNTED: Readonly<Record<number, readonly string[]>> = { 2: ['two', '2'], 3: ['three', '3'] };
/** Those of whom `the …` without a number mostly tells of more than two who were named. */
const MANY = /^(?:official|person|people|politician|diplomat|figure|colleague|friend)$/u;
const STATES = /^(?:country|nation|state|neighbour|neighbor|capital|government)$/u;
const LEADER =
  /^(?:president|premier|minister|leader|king|queen|emir|sultan|chancellor|head|chief|chairman|chairwoman|chair|general|pope|prince|governor)$/u;
const HEAD_OF_STATE = /^(?:president|premier|king|queen|emir|sultan|chancellor|pope|monarch)$/u;
const SIDES = /^(?:side|party|country|nation|government|state|neighbour|neighbor|capital|delegation)$/u;
const ANYBODY =
  /^(?:man|woman|leader|people|person|side|party|official|politician|statesman|counterpart|diplomat|rival|adversary|foe|ally|friend|partner|opponent|colleague|interlocutor|negotiator|contender|figure|heavyweight)$/u;

/** How many people a phrase such as `the two men`, `both`, `the pair`, `the ministers` takes up; 0 for other words. */
export function countOf(document: Document, token: Token): number {
  const word = token.text.toLowerCase();
  if (word === 'pair' || word === 'duo' || word === 'trio')
    return hasArticle(document, token) ? (COUNT.get(word) ?? 0) : 0;
  if ((word === 'two' || word === 'three') && token.upos === 'NUM')
    return hasArticle(document, token) && !isAttributive(token) ? (COUNT.get(word) ?? 0) : 0;
  if (word === 'both' && (token.upos === 'PRON' || token.upos === 'DET' || token.upos === 'CCONJ'))
    return isAttributive(token) || /^(?:cc|cc:preconj)$/u.test(token.rel) ? 0 : 2;
  if (token.xpos !== 'NNS') return 0;
  const counted = dependents(document, token.index, 'nummod', 'det', 'amod').find((child) =>
    COUNT.has(child.text.toLowerCase()),
  );
  const count = counted === undefined ? 0 : (COUNT.get(counted.text.toLowerCase()) ?? 0);
  if (!isPersonNoun(token.lemma) && !SIDES.test(token.lemma)) return 0;
  if (counted?.text.toLowerCase() === 'both') return 2;
  if (!hasArticle(document, token)) return 0;
  if (count === 0 && isPersonNoun(token.lemma)) return countOfStates(document, token);
  if (token.lemma === 'side' && !isNarrowed(document, token)) return 2;
  return count;
}

/** `the ministers of the two countries` are two; bare `the ministers` as well; others are none that are counted. */
function countOfStates(document: Document, token: Token): number {
  const whole = dependents(document, token.index, 'nmod').find((child) => SIDES.test(child.lemma));
  const counted = dependents(document, whole?.index ?? token.index, 'nummod', 'det').find((child) =>
    /^(?:both|two)$/iu.test(child.text),
  );
  const isBare = !MANY.test(token.lemma) && !isNarrowed(document, token);
  return counted !== undefined || isBare ? 2 : 0;
}

const isNarrowed = (document: Document, token: Token): boolean =>
  dependents(document, token.index, 'amod', 'compound', 'nmod').length > 0;

const hasArticle = (document: Document, token: Token): boolean =>
  dependents(document, token.index, 'det').some(
    (child) => child.text.toLowerCase() === 'the' || child.text.toLowerCase() === 'these',
  );
const isAttributive = (token: Token): boolean => /^(?:nummod|det|det:predet|amod|compound)$/u.test(token.rel);

/** Finds the people or parties that such a phrase takes up: all who hold the office; else nearest first, named ones before others. */
export function pairBefore(
  scene: Scene,
  token: Token,
  count: number,
  quoted: ReadonlySet<number>,
): Pair | null {
  const isNoun = token.xpos === 'NNS';
  const known = isNoun ? countedBefore(scene, token, count) : null;
  if (known !== null) return known;
  const agents = actsOn(scene, token);
  const fits = (draft: Draft): boolean => !agents.has(draft) && fitsNoun(scene, draft, token, isNoun);
  const holdsOffice = (draft: Draft): boolean =>
    draft.roles.length === 0 || draft.roles.some((role) => LEADER.test(role.noun));
  const leads = (draft: Draft): boolean =>
    draft.roles.some((role) => HEAD_OF_STATE.test(role.noun) || role.words.has('prime'));
  const tests: readonly ((draft: Draft) => boolean)[] = [
    ...(token.lemma === 'leader'
      ? [leads, holdsOffice].map((test) => (draft: Draft) => draft.isNamed && fits(draft) && test(draft))
      : []),
    (draft) => draft.isNamed && fits(draft),
    fits,
  ];
  const holders = isNoun ? allInOffice(scene, token, count, fits) : null;
  if (holders !== null) return holders;
  const met = count === 2 && token.lemma !== 'leader' ? metBefore(scene, token, fits) : null;
  if (met !== null) return met;
  const isHeard = (at: number): boolean => quoted.has(at) === quoted.has(token.index);
  for (const test of tests) {
    const pair = searchPair(scene, token, { count, isSides: SIDES.test(token.lemma), fits: test, isHeard });
    if (pair !== null) return pair;
  }
  return isNoun && SIDES.test(token.lemma) ? groupsJoined(scene, token, count) : null;
}

/** `Reed dined with the owner … The two had been introduced`: both sides of a contact in this sentence or the one before. */
function metBefore(scene: Scene, token: Token, fits: (draft: Draft) => boolean): Pair | null {
  for (const mention of scene.before(token.index)) {
    if (token.sentence - tokenAt(scene.document, mention.head).sentence > 1) return null;
    const sides = contactOf(scene, mention.head);
    if (sides.length === 2 && sides.every(fits)) return { drafts: sides, confidence: 0.7 };
  }
  return null;
}

/** Who is the subject of the clause in which the phrase is something else: `Reed` in `Reed met both men`. */
function actsOn(scene: Scene, token: Token): ReadonlySet<Draft> {
  const { document } = scene;
  if (isSubject(document, token.index)) return new Set();
  const subject = subjectOf(document, clauseOf(document, token.index).index);
  return new Set(subject === null || subject >= token.index ? [] : together(scene, subject));
}

/** `managers and union leaders … the two sides`: groups that the text joins. */
function groupsJoined(scene: Scene, token: Token, count: number): Pair | null {
  for (const mention of scene.before(token.index)) {
    if (token.sentence - tokenAt(scene.document, mention.head).sentence > 2) return null;
    const all = together(scene, mention.head);
    const isFit = all.every((draft) => draft.kind === 'group' || draft.kind === 'organization');
    if (all.length === count && isFit) return { drafts: all, confidence: 0.6 };
  }
  return null;
}

/** `two men were held … the two men`: people without names who were counted before in the same words. */
function countedBefore(scene: Scene, token: Token, count: number): Pair | null {
  for (const draft of scene.withRole(token.lemma)) {
    const [role] = draft.roles;
    const isSame = draft.isPlural && !draft.isNamed && !draft.isDefinite && role?.noun === token.lemma;
    const last = draft.mentions.findLast((mention) => mention.head < token.index);
    if (!isSame || last === undefined || !COUNTED[count]?.some((word) => role?.words.has(word))) continue;
    const distance = token.sentence - tokenAt(scene.document, last.head).sentence;
    if (distance <= REACH) return { drafts: [draft], confidence: 0.65 };
  }
  return null;
}

/** `both ministers`: those of whom the text has told so far that they hold the office, where they are as many. */
function allInOffice(
  scene: Scene,
  token: Token,
  count: number,
  fits: (draft: Draft) => boolean,
): Pair | null {
  const isCounted = dependents(scene.document, token.index, 'nummod', 'det', 'amod').some((child) =>
    COUNT.has(child.text.toLowerCase()),
  );
  if (!isCounted || ANYBODY.test(token.lemma)) return null;
  const holders = scene
    .withRole(token.lemma)
    .filter(
      (draft) => draft.isNamed && fits(draft) && draft.mentions.some((mention) => mention.head < token.index),
    );
  return holders.length === count ? { drafts: holders, confidence: 0.75 } : null;
}

function fitsNoun({ document }: Scene, draft: Draft, token: Token, isNoun: boolean): boolean {
  if (draft.isPlural) return false;
  if (isNoun && STATES.test(token.lemma)) return draft.kind === 'country';
  if (isNoun && SIDES.test(token.lemma)) return draft.kind !== 'group';
  if (draft.kind !== 'person') return false;
  if (!isNoun) return true;
  const sex = sexOfNoun(token.lemma);
  if (sex !== null && draft.sex !== null && sex !== draft.sex) return false;
  if (ANYBODY.test(token.lemma)) return true;
  const isPrime = document.tokens[token.index - 1]?.lemma === 'prime';
  return draft.roles.some(
    (role) => role.noun === token.lemma && !role.words.has('former') && role.words.has('prime') === isPrime,
  );
}
