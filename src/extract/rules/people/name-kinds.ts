import type { Document } from '../types.ts';
import { FOREIGN_ARTICLES, PARTICLES, SEATS } from './data/words.ts';
import {
  countryName,
  fold,
  headKind,
  isGivenName,
  isPeopleName,
  isOrganizationNoun,
  isPersonNoun,
  titleOf,
} from './lexicon.ts';
import type { Name, NameKind } from './names.ts';
import { dependents, headOf, isNoun, relation, tokenAt } from './tree.ts';

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$|^\p{Lu}[\p{Lu}-]{1,8}$/u;
const SPEECH =
  /^(?:say|tell|add|ask|reply|write|argue|insist|note|warn|claim|explain|recall|think|believe|feel|laugh|smile|joke|admit|respond|answer|shrug|hope|want|marry|resign|retire|born|testify|tweet|speak|meet|describe)$/u;

type Evidence = { person: number; organization: number };

/** What the words of the name itself tell. */
function weighWords(document: Document, name: Name, evidence: Evidence): void {
  const words = document.tokens.slice(name.first, name.last).map((token) => token.text);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const [head = '', second = ''] = words;
  const isForeign = FOREIGN_ARTICLES.has(head) && !isGivenName(second);
  if (isGivenName(head) && words.length > 1 && !isForeign) evidence.person += 2.5;
  if (isGivenName(head) && words.length === 1) evidence.person += 1;
  if (/^\p{Lu}\.?$/u.test(head) && words.length > 1) evidence.person += 2.5;
  if (words.length > 2 && /^\p{Lu}\.$/u.test(words[1] ?? '')) evidence.person += 2;
  if (words.some((word, i) => i > 0 && PARTICLES.has(word) && !['y', 'e', 'i', 'de', 'la'].includes(word)))
    evidence.person += 1.5;
  if (/^(?:Jr|Sr|II|III|IV)\.?$/u.test(words.at(-1) ?? '') && words.length > 1) evidence.person += 2;
  if (words.some((word) => word === '&' || word === 'for' || word === 'of')) evidence.organization += 1.5;
  if (words.length === 1 && ACRONYM.test(head)) evidence.organization += head.length > 2 ? 4 : 2;
  if (capitals.length >= 2 && words.slice(1).some((word) => isGivenName(word)) && words.length <= 4)
    evidence.person += 0.7;
  if (words.some((word) => countryName(word) !== null)) evidence.organization += 1;
  if (words.length > 4 && !words.includes('-')) evidence.organization += 0.7;
}

/** `a Conservative donor`: one word that tells whose or which person comes next. */
const isSide = (document: Document, { first, last }: Name): boolean => {
  const next = document.tokens[last];
  return (
    last - first === 1 && next !== undefined && isNoun(next) && tokenAt(document, first).head === next.index
  );
};

/** Words for papers that the tagger takes for adjectives: `the daily Brod`. */
const PAPER = /^(?:daily|weekly|monthly|tabloid)$/u;

/** What stands before and after it. */
function weighNeighbours(document: Document, name: Name, evidence: Evidence): void {
  const before = document.tokens[name.first - 1];
  const after = document.tokens[name.last];
  const next = document.tokens[name.last + 1];
  if (before !== undefined && before.sentence === tokenAt(document, name.first).sentence) {
    if (/^the$/iu.test(before.text)) evidence.organization += 1.5;
    if (isNoun(before) && isPersonNoun(before.lemma) && !isSide(document, name)) evidence.person += 3;
    else if (isNoun(before) && isOrganizationNoun(before.lemma)) evidence.organization += 2;
    else if (PAPER.test(before.text)) evidence.organization += 3;
    const noun = document.tokens[name.first - 2];
    if (before.text === ',' && noun !== undefined && isNoun(noun) && isPersonNoun(noun.lemma))
      evidence.person += name.last - name.first > 1 && noun.xpos === 'NN' ? 2 : 1.5;
    if (titleOf(before.text) !== null && before.upos === 'PROPN') evidence.person += 2;
    if (before.text === '(' && after?.text === ')') evidence.organization += 1;
  }
  if (after?.text === ',' && next !== undefined && /^\d\d$/u.test(next.text)) evidence.person += 2.5;
  if (after?.text === ',' && next?.text === 'who') evidence.person += 2.5;
  if (after?.text === 'who') evidence.person += 2;
  if (after?.text === ',' && next?.text === 'which') evidence.organization += 1.5;
}

/** What the tree tells: subject of a verb of speech, apposition to a role. */
function weighTree(document: Document, name: Name, evidence: Evidence): void {
  const head = tokenAt(document, headOf(document, name.first, name.last));
  const governor = document.tokens[head.head];
  const multiple = name.last - name.first > 1;
  if (governor !== undefined && relation(head) === 'nsubj' && SPEECH.test(governor.lemma))
    evidence.person += multiple ? 1 : 0.4;
  for (const child of dependents(document, head.index, 'appos')) {
    if (isNoun(child) && isPersonNoun(child.lemma)) evidence.person += 2;
    if (isNoun(child) && isOrganizationNoun(child.lemma)) evidence.organization += 2;
  }
  if (relation(head) === 'appos' && governor !== undefined && governor.upos !== 'PROPN') {
    if (isPersonNoun(governor.lemma)) evidence.person += 2;
    else if (isOrganizationNoun(governor.lemma)) evidence.organization += 2;
  }
  const described =
    governor !== undefined && governor.xpos === 'VBN' && /^(?:know|call|name)$/u.test(governor.lemma)
      ? document.tokens[governor.head]
      : undefined;
  if (described !== undefined && isPersonNoun(described.lemma)) evidence.person += 2.5;
  if (relation(head) === 'compound') evidence.organization += 0.5;
  const place = dependents(document, head.index, 'case').some((child) =>
    /^(?:in|at|near|from|into)$/iu.test(child.text),
  );
  // "a letter from Ann Ray": a sender, no place
  const isSender = governor !== undefined && governor.upos === 'NOUN' && SENT.test(governor.lemma);
  if (place) evidence.person += isSender && multiple ? 0.5 : -1;
}

const SENT = /^(?:letter|message|email|e-mail|note|text|call|apology|reply|invitation|gift)$/u;

/** `LIMA (Andes Wire) - Prices rose`: the agency in a dateline. */
const isAgency = (document: Document, name: Name): boolean =>
  tokenAt(document, name.first).sentence === 0 &&
  document.tokens[name.first - 1]?.text === '(' &&
  document.tokens[name.last]?.text === ')' &&
  /^[-–—]+$/u.test(document.tokens[name.last + 1]?.text ?? '');

/** `a Kurd`, `a Corsair`: one word in capitals after `a` is no person's name. */
const isOneOfMany = (document: Document, { first, last }: Name): boolean =>
  last - first === 1 &&
  /^an?$/iu.test(document.tokens[first - 1]?.text ?? '') &&
  !isGivenName(tokenAt(document, first).text);

/** `PORT MORIAH, Belize, May 3 (Tide) –`: the places in capitals before the first dash of a text. */
const DATELINE =
  /^\s*\p{Lu}{3,}(?:[\s,/]+(?:\p{Lu}[\p{L}.'’]*|\d{1,2})(?=[\s,/:]))*[\s,]*(?:\([^()\n]{1,40}\)\s*)?(?:[-–—]+|:)\s+(?=[^\p{Ll}])/u;
const LONGEST_DATELINE = 90;

/** Whether a name is a place in the dateline; the agency in brackets is none. */
function isDatelinePlace(document: Document, name: Name): boolean {
  const { start, sentence } = tokenAt(document, name.first);
  if (sentence > 0 || start > LONGEST_DATELINE || titleOf(tokenAt(document, 0).text) !== null) return false;
  const [line] = DATELINE.exec(document.text.slice(0, LONGEST_DATELINE)) ?? [''];
  const bracket = line.indexOf('(');
  return start < (bracket < 0 ? line.length : bracket);
}

/** The kind that a name's own words and surroundings tell. */
export function classify(document: Document, name: Name): NameKind {
  const country = countryName(name.text);
  if (country?.as === 'name' || country?.as === 'capital') return 'country';
  if (country?.as === 'demonym')
    return name.last - name.first === 1 && name.text.endsWith('s') ? 'group' : 'other';
  if (SEATS.has(fold(name.text))) return 'organization';
  if (isDatelinePlace(document, name)) return 'place';
  if (isPeopleName(name.text)) return 'other';
  if (isPeopleName(name.text.replace(/s$/u, ''))) return 'group';
  const words = document.tokens.slice(name.first, name.last).map((token) => token.text);
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const kind: string | null =
    headKind(words[link > 0 ? link - 1 : words.length - 1] ?? '') ??
    (link > 0 ? headKind(words.at(-1) ?? '') : null);
  if (link > 0 && /^(?:Members|Representatives|Leaders|Friends|Daughters|Sons)$/u.test(words[0] ?? ''))
    return 'group';
  if (words[0] === 'Operation') return 'other';
  if (isAgency(document, name)) return 'organization';
  if (words.length > 1 && /^(?:Fort|Mount|Mt|Lake|Cape|Camp|Port|Gulf|Isle)$/u.test(words[0] ?? ''))
    return 'place';
  const evidence: Evidence = { person: 0, organization: 0 };
  weighWords(document, name, evidence);
  weighNeighbours(document, name, evidence);
  weighTree(document, name, evidence);
  const isBodyInside = words
    .slice(0, -1)
    .some((word) => headKind(word) === 'organization' && !isGivenName(word));
  if (isBodyInside) evidence.organization += 2;
  if (kind === 'organization') evidence.organization += words.length > 1 ? 3 : 1.5;
  if ((kind === 'place' || kind === 'other') && evidence.person < 3.5) return kind;
  if (evidence.person >= 2 && evidence.person > evidence.organization)
    return isOneOfMany(document, name) ? 'other' : 'person';
  if (evidence.organization >= 1.5 && evidence.organization > evidence.person) return 'organization';
  return 'unknown';
}

/** Whether a name's tokens are all in capitals letters, as an acronym's are. */
export const isAcronym = (text: string): boolean => ACRONYM.test(text) && !text.includes(' ');
