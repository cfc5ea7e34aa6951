import type { EntityKind } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import { phraseAt, type Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, relation, subtree, textOf, tokenAt } from './tree.ts';

const LIGHT = /^(?:people|person|source|those|one)$/u;
/** People who are told by whom they serve: `an adviser to the king`. */
const SERVING =
  /^(?:aide|adviser|advisor|spokesman|spokeswoman|spokesperson|lawyer|envoy|ambassador|representative|assistant|secretary)$/u;
/** The longest tail, in tokens, that a name without a proper name keeps. */
const LONGEST_TAIL = 8;
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
    if (tail === null) break;
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
  if (preposition === 'of') return ofTail(scene, noun, child, from);
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

/** `of …` to the end of the next noun phrase, with a place after it; what is counted is kept whole. */
function ofTail(scene: Scene, noun: Token, child: Token, from: number): number | null {
  const { document } = scene;
  const named = scene.at(child.index);
  const end = lastOfList(scene, child);
  const isBare = noun.xpos === 'NNS' && dependents(document, noun.index, 'det', 'nummod').length === 0;
  if (end - from > (isBare ? SHORT_TAIL : LONGEST_TAIL) && named?.form !== 'name') return null;
  const deeper = dependents(document, child.index, 'nmod').find((one) => one.index >= end);
  if (deeper === undefined) return end;
  const inner = subtree(document, deeper.index);
  const isPlace =
    deeper.upos === 'PROPN' &&
    dependents(document, deeper.index, 'case').some((word) => word.text === 'in' || word.text === 'of');
  return isPlace && inner.first === end && inner.last - end <= SHORT_TAIL ? inner.last : end;
}

/** The end of a noun phrase and of those that `and` joins to it: `of Norway and Denmark`. */
function lastOfList(scene: Scene, noun: Token): number {
  const { document } = scene;
  let end = noun.index + 1;
  for (const part of [noun, ...dependents(document, noun.index, 'conj')]) {
    const named = scene.at(part.index);
    const phrase = named?.form === 'name' ? named : phraseAt(document, part.index);
    const isNext = part === noun || (phrase.first === end + 1 && tokenAt(document, end).upos === 'CCONJ');
    if (isNext) end = Math.max(end, phrase.last);
  }
  return end;
}

/** Bodies known by a proper name inside lose their article: `the Ohio health office` → `Ohio health office`. */
function startOf(scene: Scene, phrase: Phrase, kind: EntityKind): number {
  const { document } = scene;
  if (kind !== 'organization' || tokenAt(document, phrase.first).text.toLowerCase() !== 'the')
    return phrase.first;
  const isNamed = dependents(document, phrase.head, 'compound', 'nmod').some(
    (child) => child.index < phrase.head && child.upos === 'PROPN',
  );
  return isNamed ? phrase.first + 1 : phrase.first;
}
