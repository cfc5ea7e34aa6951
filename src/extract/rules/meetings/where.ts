import type { Span } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import { clauseVerb, isVerb } from './clause.ts';
import { NO_PLACE, PLACE_NOUNS } from './data/parties.ts';
import type { Found } from './found.ts';
import { isPeopleNoun } from './people-noun.ts';
import { cases, lemma, spanOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { anchorsOf, distanceTo } from './setting.ts';
import type { Anchors } from './setting.ts';
import type { Standing } from './standing-type.ts';

const AT = new Set(['in', 'at', 'inside', 'outside', 'near', 'aboard', 'on', 'to', 'for']);
/** What is so introduced holds those who meet. */
const INSIDE = new Set(['in', 'at', 'inside', 'outside', 'near', 'aboard']);
/** What happens where those who speak of it are not. */
const TROUBLE = new Set(['war', 'crisis', 'dispute', 'conflict', 'case', 'row', 'fighting']);
/** Verbs that bring somebody to where the contact is: "flew to Rome for talks". */
const MOVING = new Set(
  'fly travel go come arrive return drive head bring take send host invite move visit welcome'.split(' '),
);
const FAR = 30;
/** What stands beside the day belongs to the contact less surely than what the tree gives. */
const BESIDE = 10;

/**
 * The place that belongs to a contact's words, as the text names it, or null. `date` is when it was, if the
 * text says so: what stands right beside its words belongs to the same contact.
 */
export function placeOf(scene: Scene, found: Found, standing: Standing, date: Span | null): Span | null {
  const { doc } = scene;
  const anchors = anchorsOf(scene, found, standing);
  const sentence = doc.sentences[doc.tokens[found.trigger]?.sentence ?? -1];
  let best: { readonly token: Token; readonly cost: number } | null = null;
  for (const token of doc.tokens.slice(sentence?.first, sentence?.last)) {
    if (!isPlace(scene, token, found)) continue;
    const beside = date !== null && isBeside(scene, token, date) ? BESIDE : null;
    const distance = distanceOf(scene, found, anchors, token) ?? beside;
    if (distance === null) continue;
    const cost = distance + Math.abs(token.index - found.trigger) / FAR + (token.upos === 'PROPN' ? 0 : 1);
    if (best === null || cost < best.cost) best = { token, cost };
  }
  if (best !== null) return placeSpan(scene, best.token);
  const pointer = doc.tokens
    .slice(sentence?.first, sentence?.last)
    .find(({ text, rel }) => /^(?:here|there)$/iu.test(text) && rel === 'advmod');
  if (pointer === undefined || distanceTo(scene, anchors, pointer.index) === null) return null;
  return pointer.text.toLowerCase() === 'here'
    ? dateline(doc.text)
    : placeBefore(scene, found, pointer.sentence);
}

/** The first place that the words from one token to another name, or null. */
export function placeAmong(scene: Scene, first: number, last: number): Span | null {
  const token = scene.doc.tokens.slice(first, last).find((one) => isPlace(scene, one, null));
  return token === undefined ? null : placeSpan(scene, token);
}

/** "flew to Lima", "visited Lima": the place that a verb of motion leads to, or null. */
export function placeUnder(scene: Scene, verb: Token): Span | null {
  const token = scene.tree
    .childrenBy(verb.index, 'obl', 'obj')
    .find((one) => one.upos === 'PROPN' && one.index > verb.index && isPlace(scene, one, null));
  return token === undefined ? null : placeSpan(scene, token);
}

/** How many sentences back "there" may point. */
const REACH = 3;

/** "In Lima, officials welcomed it. She will receive him there": the place named last before. */
function placeBefore(scene: Scene, found: Found, sentence: number): Span | null {
  const { doc } = scene;
  const { first = 0 } = doc.sentences[Math.max(0, sentence - REACH)] ?? {};
  const last = doc.tokens
    .slice(first, doc.sentences[sentence]?.first)
    .findLast((token) => token.upos === 'PROPN' && isPlace(scene, token, found));
  return last === undefined ? null : placeSpan(scene, last);
}

/** "in Lima on Monday", "on Monday at the palace in Lima": the words of a place right beside those of a day. */
function isBeside({ tree, doc }: Scene, token: Token, date: Span): boolean {
  const left = doc.tokens[Math.min(tree.left(token.index), token.index)]?.start ?? 0;
  const between = (from: number, to: number): string => doc.text.slice(from, to);
  if (left >= date.end) return /^\s$/u.test(between(date.end, left));
  return token.end <= date.start && /^\s(?:on\s|in\s)?(?:the\s)?$/u.test(between(token.end, date.start));
}

/** The town at the head of agency copy: "GENEVA (Agency) -", "Lisbon, May 3 —". */
function dateline(text: string): Span | null {
  const town =
    /^(\p{Lu}[\p{L}.' -]{2,30}?)(?:,[^—–\n]{2,40}?)?\s*(?:\([^)\n]{2,40}\)\s*)?(?:—|–|--|-)\s/u.exec(
      text,
    )?.[1];
  return town === undefined ? null : { start: 0, end: town.length, text: town };
}

function distanceOf(scene: Scene, found: Found, anchors: Anchors, token: Token): number | null {
  if (isWhere(scene, found, token)) return 0;
  if (scene.tree.isUnder(found.trigger, token.index) && !anchors.has(token.index)) return null;
  if (isTopical(scene, anchors, token)) return null;
  return distanceTo(scene, anchors, token.index);
}

/** "Mombasa, where the mayor saw him": the place just before "where". */
function isWhere({ tree, doc, dates }: Scene, found: Found, token: Token): boolean {
  const tops = [found.trigger, clauseVerb(tree, found.trigger)];
  const where = tops
    .flatMap((top) => tree.children(top))
    .find(({ text, index }) => text.toLowerCase() === 'where' && index < found.trigger);
  if (where === undefined || token.index > where.index || where.index - token.index > 10) return false;
  // Its own name, a comma, and perhaps when one was there: "in Lima on Monday, where".
  return doc.tokens.slice(token.index + 1, where.index).every((between) => {
    const isDate = dates.some(({ first, last }) => first <= between.index && between.index < last);
    return isDate || tree.isUnder(between.index, token.index) || /^(?:PUNCT|ADP|DET)$/u.test(between.upos);
  });
}

/** "spoke about the floods in Peru", "the crisis in Sudan": where the topic is, not where they were. */
function isTopical(scene: Scene, anchors: Anchors, token: Token): boolean {
  const { tree } = scene;
  for (let at = token, steps = 0; at.head >= 0 && steps < 6; at = tree.token(at.head), steps++) {
    if (anchors.has(at.index)) return false;
    const isSomebody = scene.people.mentionAt(at.index) !== null || isPeopleNoun(lemma(at), at.upos);
    const isNoun = at !== token && !isSomebody && (at.upos === 'NOUN' || at.upos === 'PROPN');
    // "in a chapel near Lima": whatever it is, they were in it.
    if (isNoun && tree.isRelation(at, 'obl') && cases(tree, at.index).some((word) => INSIDE.has(word)))
      continue;
    // "amid the crisis in Sudan"
    if (isNoun && TROUBLE.has(lemma(at))) return true;
    if (isNoun && !PLACE_NOUNS.has(lemma(at)) && !NO_PLACE.has(lemma(at)) && lemma(at) !== 'place')
      return true;
  }
  return false;
}

function isPlace(scene: Scene, token: Token, found: Found | null): boolean {
  const { tree, people, dates } = scene;
  const isName = token.upos === 'PROPN' || isCapitalized(scene, token);
  if (!isName && token.upos !== 'NOUN') return false;
  const introducing = cases(tree, token.index);
  const isNamed = found !== null && isWhere(scene, found, token);
  if (!introducing.some((word) => AT.has(word)) && !isNamed && !isVisited(scene, token)) return false;
  if (introducing.includes('to') && !isNamed && !movesTo(scene, token)) return false;
  if (introducing.includes('for') && !isNamed && !isSetFor(scene, token)) return false;
  if (dates.some((date) => token.index >= date.first && token.index < date.last)) return false;
  if (NO_PLACE.has(lemma(token)) || found?.parties.some(({ head }) => head === token.index)) return false;
  const mention = people.mentionAt(token.index);
  if (mention?.kind === 'person' || mention?.kind === 'group') return false;
  if (!isName) return PLACE_NOUNS.has(lemma(token));
  return !/^(?:summit|forum|conference|assembly|council|league|cup|committee|meeting|congress|war|crisis|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu.test(
    token.text,
  );
}

/** "visiting Lima" */
function isVisited({ tree }: Scene, token: Token): boolean {
  return (
    token.rel === 'obj' &&
    token.upos === 'PROPN' &&
    /^(?:visit|tour|reach)$/u.test(lemma(tree.token(token.head)))
  );
}

/** A capital within a sentence: a name, whatever the tagger takes it for. */
function isCapitalized({ doc }: Scene, token: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    token.index > (doc.sentences[token.sentence]?.first ?? 0) &&
    token.upos !== 'PRON'
  );
}

/** "pencilled in for Geneva". */
function isSetFor({ tree }: Scene, token: Token): boolean {
  const governor = token.head >= 0 ? tree.token(token.head) : null;
  return governor !== null && /^VB[ND]$/u.test(governor.xpos) && tree.isRelation(governor, 'acl');
}

function movesTo({ tree }: Scene, token: Token): boolean {
  if (token.head >= 0 && /^(?:visit|trip|tour|train|flight|plane|bus)$/u.test(lemma(tree.token(token.head))))
    return true;
  return token.head >= 0 && isVerb(tree.token(token.head)) && MOVING.has(lemma(tree.token(token.head)));
}

/** What belongs to a place's name: "the Hotel Union in Geneva", "the embassy's garden". */
const OF_NAME = ['compound', 'flat', 'amod', 'det', 'nummod', 'nmod:poss', 'nmod:desc', 'goeswith', 'fixed'];

/** The noun phrase without its preposition, clauses and dates: "the Hotel Union in Geneva". */
function placeSpan(scene: Scene, head: Token): Span {
  const { tree, doc } = scene;
  const inside = [head];
  for (let at = 0; at < inside.length; at++) {
    for (const child of tree.children(inside[at]?.index ?? head.index)) {
      const isDate = scene.dates.some((date) => child.index >= date.first && child.index < date.last);
      if (!isDate && isOfName(scene, child, head)) inside.push(child);
    }
  }
  const indices = inside.map(({ index }) => index);
  return spanOf(doc, Math.min(...indices), Math.max(...indices));
}

function isOfName({ tree }: Scene, child: Token, head: Token): boolean {
  if (OF_NAME.some((rel) => child.rel === rel)) return true;
  // "the capital Nairobi"
  if (child.rel === 'appos' && child.upos === 'PROPN' && child.index === head.index + 1) return true;
  if (child.text === '-') return Math.abs(child.index - head.index) < 4;
  if (child.rel === 'case') return child.index > head.index && /^[’']s?$/u.test(child.text);
  return (
    child.rel === 'nmod' && cases(tree, child.index).some((word) => ['in', 'of', 'near', 'at'].includes(word))
  );
}
