import type { EntityKind } from '../../../model/index.ts';
import type { Document, Token } from '../types.ts';
import { isPersonNoun } from './lexicon.ts';
import { phraseAt, type Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, isCapital, relation, subtree, textOf, tokenAt } from './tree.ts';

const LIGHT = /^(?:people|person|source|those|one)$/u;
/** People who are told by whom they serve: `an adviser to the king`. */
const SERVING =
  /^(?:aide|adviser|advisor|spokesman|spokeswoman|spokesperson|lawyer|envoy|ambassador|representative|assistant|secretary)$/u;
/** When something happened, which the parser may hang on the noun: `met the leaders on Monday`. */
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|days?|weeks?|months?|years?|morning|evening|night|afternoon|(?:19|20)\d\d|\d{1,2})$/u;
/** The longest tail, in tokens, that a name without a proper name keeps. */
const LONGEST_TAIL = 8;
/** The longest `of …` that one keeps whole: beyond it the tree has mostly gone wrong. */
const LONGEST_OF = 14;
const SHORT_TAIL = 5;

/**
 * What an entity without a name is called: its noun phrase as the text has it, with `of …` after it.
 * Counted people and nouns that say little keep what tells them apart: `two people briefed on the talks`.
 */
export function nameOfPhrase(scene: Scene, phrase: Phrase, kind: EntityKind): string {
  const { document } = scene;
  const noun = tokenAt(document, phrase.head);
  let last = phrase.last;
  const isCounted = phrase.isPlural && dependents(document, phrase.head, 'nummod').length > 0;
  for (const child of dependents(document, phrase.head)) {
    if (child.index < phrase.head) continue;
    const tail = tailOf(scene, noun, child, last, isCounted || LIGHT.test(noun.lemma));
    if (tail === null || (last > phrase.last && relation(child) === 'nmod')) break;
    last = tail;
  }
  return textOf(document, startOf(scene, phrase, kind), last);
}

/** Where the part after the noun ends that belongs to the name; null where it does not. */
function tailOf(scene: Scene, noun: Token, child: Token, from: number, keepsAll: boolean): number | null {
  const { document } = scene;
  const whole = subtree(document, child.index);
  if (whole.first !== from || !/^(?:nmod|acl|amod)$/u.test(relation(child))) return null;
  const preposition =
    relation(child) === 'nmod' ? (dependents(document, child.index, 'case')[0]?.text ?? '') : '';
  if (preposition === 'of') return ofTail(scene, child, from);
  if (preposition === 'as') return null;
  if (preposition !== '' && TIME.test(child.text)) return null;
  const size = whole.last - whole.first;
  const isBarePlural =
    noun.xpos === 'NNS' && dependents(document, noun.index, 'det', 'nummod', 'amod', 'compound').length === 0;
  const isServing = SERVING.test(noun.lemma) && (preposition === 'to' || preposition === 'for');
  const keepsThis =
    (keepsAll && size <= LONGEST_TAIL) ||
    (preposition !== '' && size <= SHORT_TAIL && (isServing || isBarePlural));
  if (!keepsThis) return null;
  return tokenAt(document, whole.last - 1).upos === 'PUNCT' ? whole.last - 1 : whole.last;
}

/** `of …` to the end of the noun phrases after it, with an `of …` of theirs and no place. */
function ofTail(scene: Scene, child: Token, from: number): number | null {
  const { document } = scene;
  const named = scene.at(child.index);
  const opening = scene.at(from + 1);
  const isState = opening?.form === 'name' && opening.kind === 'country' && opening.last <= child.index;
  if (isState && tokenAt(document, opening.last).text === 'and') return opening.last;
  const end = lastOfList(scene, child);
  if (end - from > LONGEST_OF && named?.form !== 'name') return null;
  const deeper = dependents(document, child.index, 'nmod').find((one) => one.index >= end);
  if (deeper === undefined) return end;
  const inner = subtree(document, deeper.index);
  const isPlace =
    (deeper.upos === 'PROPN' || /^(?:one|some|many|most|both|all|several)$/u.test(child.lemma)) &&
    dependents(document, deeper.index, 'case').some((word) => word.text === 'of');
  return isPlace && inner.first === end && inner.last - end <= SHORT_TAIL ? inner.last : end;
}

/** The end of a noun phrase, of its name, and of those that `and` joins to it: `of the bank Orle and the union`. */
function lastOfList(scene: Scene, noun: Token): number {
  const { document } = scene;
  let end = noun.index + 1;
  const parts = [noun];
  for (let i = 0; i < parts.length && parts.length < LONGEST_OF; i++)
    parts.push(...joined(document, parts[i] ?? noun));
  for (const part of parts.sort((one, other) => one.index - other.index)) {
    const named = scene.at(part.index);
    const phrase = named?.form === 'name' ? named : phraseAt(document, part.index);
    // a text can end right after the noun
    const link = document.tokens[end];
    const isListed = link?.text === ',' && relation(part) === 'conj';
    const isJoined = phrase.first === end + 1 && (link?.upos === 'CCONJ' || isListed);
    if (part === noun || phrase.first === end || isJoined)
      end = Math.max(end, named?.form === 'name' ? named.last : afterFlat(document, part));
  }
  return end;
}

/** The end of a name that no mention covers, such as a place's: `the governor of San Almendro`. */
const afterFlat = (document: Document, noun: Token): number =>
  Math.max(noun.index, ...dependents(document, noun.index, 'flat').map((part) => part.index)) + 1;

/** Parts of a list; `and rebels` after `the government of Norway` is none. */
const joined = (document: Document, token: Token): readonly Token[] =>
  dependents(document, token.index, 'conj', 'appos').filter(
    (part) => part.index > token.index && !(token.upos === 'PROPN' && isPersonNoun(part.lemma)),
  );

/** Bodies known by a proper name inside lose their article, and words in capitals: `the Ohio health office` → `Ohio health office`, `the Parties`. */
function startOf(scene: Scene, phrase: Phrase, kind: EntityKind): number {
  const { document } = scene;
  if (tokenAt(document, phrase.first).text.toLowerCase() !== 'the') return phrase.first;
  if (phrase.isPlural && phrase.head === phrase.first + 1 && isCapital(tokenAt(document, phrase.head)))
    return phrase.head;
  if (kind !== 'organization') return phrase.first;
  const isNamed = dependents(document, phrase.head, 'compound', 'nmod').some(
    (child) => child.index < phrase.head && child.upos === 'PROPN',
  );
  return isNamed ? phrase.first + 1 : phrase.first;
}
