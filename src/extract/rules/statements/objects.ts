/** Mends the objects of verbs of speech and the prepositions of names. */
import { attach, childrenOf, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { cuesOf } from './lexicon/verbs.ts';

/** "for Ms Ray to go", "by law firm Ray Stone": a preposition belongs to the head of the phrase after it. */
export function mendCase(draft: Draft, preposition: number): void {
  const { head } = tokenOf(draft, preposition);
  if (head < preposition) return;
  let noun = tokenOf(draft, head);
  for (let steps = 0; steps < 6 && noun.head > preposition; steps++) {
    const above = tokenOf(draft, noun.head);
    if (!/^(?:NOUN|PROPN|NUM)$/u.test(above.upos) || !INNER.test(noun.rel)) break;
    noun = above;
  }
  if (noun.index !== head) attach(draft, preposition, noun.index, 'case');
}

const INNER = /^(?:compound|flat|nmod:desc|appos|nmod:poss|amod|nummod)$/u;

/** "briefed the envoy and voiced concern": a noun right after the verb is no part of what stands before it. */
export function mendObject(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  const takes = cuesOf(token.lemma)?.some((cue) => cue.takes.includes('object')) ?? false;
  if (!takes || !/^VB[DNZP]$/u.test(token.xpos)) return;
  const next = draft.tokens[verb + 1];
  if (
    next?.lemma === 'that' &&
    draft.tokens[verb + 2]?.text === ',' &&
    draft.tokens[verb + 3]?.xpos === 'VBG'
  ) {
    // "denied that, saying …": what was denied, no conjunction
    attach(draft, next.index, verb, 'obj');
    draft.tokens[next.index] = { ...tokenOf(draft, next.index), upos: 'PRON', xpos: 'DT' };
    return;
  }
  const noun = next?.upos === 'ADJ' && next.head === verb + 2 ? draft.tokens[verb + 2] : next;
  if (noun === undefined || noun.upos !== 'NOUN' || noun.head < 0 || noun.head >= verb) return;
  if (noun.rel !== 'conj' || childrenOf(draft, verb).some((one) => one.rel === 'obj')) return;
  attach(draft, noun.index, verb, 'obj');
}

/** "told the court his client was unwell": a clause with a subject of its own says what was told. */
function mendToldClause(draft: Draft, verb: number): void {
  const children = childrenOf(draft, verb);
  const told = children.find((child) => child.rel === 'ccomp' && child.index > verb);
  if (told !== undefined) {
    // "told a briefing Ray would stay": of two subjects the first is who was told
    const [first, second] = childrenOf(draft, told.index).filter((one) => one.rel.startsWith('nsubj'));
    const isBetween = first !== undefined && second !== undefined && first.index > verb;
    if (isBetween && second.index < told.index && first.index < second.index)
      attach(draft, first.index, verb, 'iobj');
    return;
  }
  if (children.some((child) => child.rel === 'ccomp')) return;
  const hearers = children.filter((child) => /^i?obj$/u.test(child.rel) && child.index > verb);
  const clause = hearers
    .flatMap((hearer) => childrenOf(draft, hearer.index))
    .find((child) => child.rel === 'acl:relcl');
  if (clause === undefined) return;
  const subject = childrenOf(draft, clause.index).find((child) => child.rel.startsWith('nsubj'));
  if (subject === undefined || subject.xpos.startsWith('W')) return;
  attach(draft, clause.index, verb, 'ccomp');
}

/** "thanked him for the aid": whoever is thanked is the object, there is no other. */
export function mendThanked(draft: Draft, verb: number): void {
  if (tokenOf(draft, verb).lemma !== 'thank') return;
  const children = childrenOf(draft, verb);
  const thanked = children.find((child) => child.rel === 'iobj');
  if (thanked !== undefined && !children.some((child) => child.rel === 'obj'))
    attach(draft, thanked.index, verb, 'obj');
}

/** "told Kyle there was no date": the noun phrase before a new one is who was told, no part of the clause. */
export function mendHearer(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (token.lemma !== 'tell' && token.lemma !== 'inform' && token.lemma !== 'remind') return;
  mendToldClause(draft, verb);
  if (childrenOf(draft, verb).some((child) => /^i?obj$/u.test(child.rel) && child.index > verb)) return;
  let [at, noun] = [verb + 1, -1];
  for (; at < draft.tokens.length && at < verb + 12 && tokenOf(draft, at).sentence === token.sentence; at++) {
    const word = tokenOf(draft, at);
    const startsAnew = noun >= 0 && /^(?:DET|PRON|SCONJ)$/u.test(word.upos);
    if (startsAnew || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(word.upos)) break;
    if (/^(?:NOUN|PROPN|PRON)$/u.test(word.upos)) noun = at;
  }
  const next = draft.tokens[at];
  if (noun < 0 || next === undefined) return;
  if (next.text === 'on' && WEEKDAY.test(draft.tokens[at + 1]?.text ?? '')) {
    mendToldOn(draft, verb, noun, at + 1);
    return;
  }
  if (!/^(?:DET|PRON|SCONJ)$/u.test(next.upos) && next.text !== '“') return;
  attach(draft, noun, verb, 'iobj');
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** "told the council on Friday prices had risen": the day is the telling's, and its clause begins behind it. */
function mendToldOn(draft: Draft, verb: number, hearer: number, day: number): void {
  const clause = childrenOf(draft, verb).find((one) => one.rel === 'ccomp' && one.index > day);
  if (clause === undefined) return;
  const noun = tokenOf(draft, tokenOf(draft, day).head);
  attach(draft, hearer, verb, 'iobj');
  attach(draft, day, verb, 'obl');
  attach(draft, day - 1, day, 'case');
  // "Friday prices", read as a kind of prices
  if (noun.index > day && noun.index < clause.index) attach(draft, noun.index, clause.index, 'nsubj');
}
