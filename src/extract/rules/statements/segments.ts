/**
 * Attributions set off by commas, found by their shape: "…, two officials said." and "…, she warned, …".
 * Their place decides, because a parser often hangs such a clause on a noun of the content.
 */
import type { Token } from '../types.ts';
import { isTime } from './frames.ts';
import { cuesOf } from './lexicon/verbs.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { isPassive, isVerb } from './phrases.ts';
import { quotedAs } from './relays.ts';
import type { Source } from './source.ts';
import type { View } from './view.ts';

/** The clause of a cue beside its content: tokens `[first, last)`. */
export interface Segment {
  readonly cue: Token;
  readonly entry: VerbCue;
  readonly first: number;
  readonly last: number;
  readonly source: Source;
}

const LONGEST_SOURCE = 30;
/** "The owners, she told parliament on Monday, look to …": tokens from the cue to the comma. */
const LONGEST_INTERRUPTION = 6;

/** All segments of an article in text order. */
export function findSegments(view: View): readonly Segment[] {
  return view.prose.map((token) => segmentAt(view, token)).filter((segment) => segment !== null);
}

function segmentAt(view: View, cue: Token): Segment | null {
  const entry = cuesOf(cue.lemma)?.find(
    (one) => one.takes.includes('quote') && !one.weak && one.particle === null,
  );
  const sentence = view.doc.sentences[cue.sentence];
  if (entry === undefined || sentence === undefined || !isVerb(cue) || asksFor(view, cue)) return null;
  if (cue.xpos === 'VBG') return quotingSegment(view, cue, entry, sentence);
  if (!/^VB[DZPN]$/u.test(cue.xpos) || (isPassive(view.tree, cue) && quotedAs(view, cue) === null))
    return null;
  const inverted = invertedSegment(view, cue, entry, sentence);
  if (inverted !== null) return inverted;
  const after = endOfAside(view, cue, entry, sentence.last);
  if (after === null || view.doc.tokens[after + 1]?.lemma === 'that') return null;
  const before = subjectBefore(view, cue, sentence.first, after);
  return before === null ? null : { cue, entry, first: before.first, last: after, source: before.source };
}

/** "…, he has asked for soup, …": the cue has words of its own; "…, she insisted on Monday" has none. */
function asksFor({ tree }: View, cue: Token): boolean {
  const next = tree.doc.tokens[cue.index + 1];
  // "…, Ann Ray had promised to withdraw"
  const opensTo = next?.xpos === 'TO' && tree.doc.tokens[cue.index + 2]?.xpos === 'VB';
  if (opensTo && cuesOf(cue.lemma)?.some((entry) => entry.takes.includes('to')) === true) return true;
  const noun = next === undefined || next.head < 0 ? undefined : tree.token(next.head);
  if (next?.rel !== 'case' || noun === undefined || noun.head !== cue.index) return false;
  const takes = cuesOf(cue.lemma)?.some((entry) => entry.prepositions.includes(next.lemma)) ?? false;
  return takes && !/^(?:NUM|PRON)$/u.test(noun.upos) && !isTime(noun);
}

/** "…, the agency quoted her as saying." */
function quotingSegment(
  view: View,
  cue: Token,
  entry: VerbCue,
  sentence: { readonly first: number; readonly last: number },
): Segment | null {
  const last = endOfAside(view, cue, entry, sentence.last);
  const source = last === null ? null : (quotedAs(view, cue)?.source ?? null);
  const first = source === null ? null : chunkStart(view, cue.index, sentence.first);
  if (last === null || source === null || first === null) return null;
  return hasContentBefore(view, sentence.first, first - 1, false)
    ? { cue, entry, first, last, source }
    : null;
}

/** The token after the cue's hearer and adverbials, or null where content follows the cue. */
function endOfAside(view: View, cue: Token, entry: VerbCue, sentenceEnd: number): number | null {
  let at = cue.index + 1;
  let next = view.doc.tokens[at];
  if (next === undefined || at >= sentenceEnd || isBreak(view, next)) return Math.min(at, sentenceEnd);
  if (entry.hearer) {
    at = afterNoun(view, at, sentenceEnd);
    next = view.doc.tokens[at];
    if (next === undefined || at >= sentenceEnd || isBreak(view, next)) return Math.min(at, sentenceEnd);
  }
  if (!startsAdverbial(view, next)) return null;
  for (; at < sentenceEnd; at++) {
    const token = view.tree.token(at);
    if (isBreak(view, token) && !isDate(view, at)) return at;
    if (view.quotationAt(at) !== view.quotationAt(cue.index)) return null;
    if (
      token.lemma === 'that' ||
      (token.upos === 'VERB' && /^VB[DZP]$/u.test(token.xpos) && at - cue.index < 5)
    )
      return null;
  }
  return sentenceEnd;
}

function isBreak(view: View, token: Token): boolean {
  if (/^[,.;!?”’)—–]+$/u.test(token.text)) return true;
  return /^["']$/u.test(token.text) && !view.opensAt(token.start);
}

/** "on 4 May, 2020": the comma is inside a date. */
function isDate(view: View, comma: number): boolean {
  return (
    view.doc.tokens[comma]?.text === ',' && /^(?:19|20)\d\d$/u.test(view.doc.tokens[comma + 1]?.text ?? '')
  );
}

function startsAdverbial(view: View, token: Token): boolean {
  if (/^(?:i?obj|nsubj)/u.test(token.rel)) return false;
  if (token.rel === 'obl:unmarked' || /^(?:IN|RB|TO)$/u.test(token.xpos)) return token.lemma !== 'that';
  const head = token.head >= 0 ? view.doc.tokens[token.head] : undefined;
  return (
    head?.rel === 'obl:unmarked' ||
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early|last|this|today|yesterday)$/u.test(
      token.lemma.toLowerCase(),
    )
  );
}

function afterNoun(view: View, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(view.tree.token(at).upos) &&
    !isBreak(view, view.tree.token(at)) &&
    view.tree.token(at).lemma !== 'that'
  )
    at++;
  return at;
}

/** ", its spokeswoman, Ann Ray, said": the noun phrases between the content's comma and the cue. */
function subjectBefore(
  view: View,
  cue: Token,
  sentenceStart: number,
  after: number,
): { readonly first: number; readonly source: Source } | null {
  const end = view.doc.tokens[cue.index - 1]?.text === ',' ? cue.index - 1 : cue.index;
  const chunk = chunkStart(view, end, sentenceStart);
  // "Ann Ray, who leads it, said", "Ann Ray, 54, said": the name before its description
  const isDescription =
    end < cue.index && chunk !== null && /^(?:who|\d\d)$/iu.test(view.tree.token(chunk).text);
  const start = isDescription ? chunkStart(view, chunk - 1, sentenceStart) : chunk;
  if (start === null) return null;
  const source = sourceBetween(view, start, isDescription ? chunk - 1 : end, cue.index);
  if (source === null) return null;
  // "…, a charge she rejected": a noun and what is said of it
  const isSaidOf = cue.rel === 'acl:relcl' && cue.head >= start && view.tree.left(source.head) > cue.head;
  if (isSaidOf && /^an?$/u.test(view.tree.token(start).text)) return null;
  // "Ann Ray, a clerk at the port said": described by what stands right before the cue
  const named = view.tree
    .childrenBy(cue.index, 'nsubj')
    .some((one) => one.index < start && one.upos === 'PROPN');
  const first = named || end < cue.index ? withHeadNoun(view, start, sentenceStart) : start;
  const goesOn =
    view.doc.tokens[after]?.text === ',' &&
    view.doc.tokens[after + 1]?.xpos !== 'VBG' &&
    after - cue.index <= LONGEST_INTERRUPTION &&
    hasFiniteVerb(view, after, cue.sentence);
  return hasContentBefore(view, sentenceStart, first - 1, goesOn) ? { first, source } : null;
}

function hasFiniteVerb(view: View, from: number, sentence: number): boolean {
  for (let at = from; view.doc.tokens[at]?.sentence === sentence; at++) {
    if (/^(?:VB[DZP]|MD)$/u.test(view.tree.token(at).xpos)) return true;
  }
  return false;
}

/** Where the run of words without a comma that ends at `end` begins, if a comma or closing mark precedes it. */
function chunkStart(view: View, end: number, sentenceStart: number): number | null {
  for (let at = end - 1; at >= sentenceStart && end - at <= LONGEST_SOURCE; at--) {
    if (isBreak(view, view.tree.token(at)) && view.tree.token(at).text !== ')')
      return at + 1 < end ? at + 1 : null;
  }
  return null;
}

/** A name in apposition takes the noun phrase before its comma along. */
function withHeadNoun(view: View, start: number, sentenceStart: number): number {
  const earlier = chunkStart(view, start - 1, sentenceStart);
  if (earlier === null || start - earlier > 12) return start;
  return sourceBetween(view, earlier, start - 1, -1) === null ? start : earlier;
}

/** The one subject that fills the tokens `[first, last)`, or null where they hold a clause. */
function sourceBetween(view: View, first: number, last: number, cue: number): Source | null {
  let from = first;
  while (from < last && /^(?:CCONJ|ADV|PUNCT)$/u.test(view.tree.token(from).upos)) from++;
  if (view.doc.tokens[from]?.xpos.startsWith('W') === true) return null;
  let [head, relative]: [number | null, boolean] = [null, false];
  for (let at = from; at < last; at++) {
    const token = view.tree.token(at);
    if (/^W[PD]/u.test(token.xpos) || (/^VB[NG]$/u.test(token.xpos) && head !== null)) relative = true;
    if (token.upos === 'AUX' && token.head === cue) continue;
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos) && !relative) return null;
    if (token.text === ',' && head === null) return null;
    if (head === null && (token.upos === 'ADP' || token.upos === 'SCONJ')) return null;
    if (head === null && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(token.upos) && isPhraseHead(token, last))
      head = at;
  }
  if (head === null) return null;
  const own = cue < 0 || relative ? [] : view.tree.childrenBy(cue, 'nsubj');
  const direct = own.find((one) => one.index >= from && one.index < last);
  return { head: direct?.index ?? head, by: direct === undefined ? 'place' : 'tree' };
}

/** No part of a longer name or noun phrase to its right. */
function isPhraseHead(token: Token, last: number): boolean {
  const inner = /^(?:compound|nmod:poss|nummod|amod|det|nmod:desc|flat)/u.test(token.rel);
  return !(inner && token.head > token.index && token.head < last);
}

/** There is a clause to be the content before the comma. */
function hasContentBefore(view: View, start: number, end: number, goesOn: boolean): boolean {
  let words = 0;
  for (let at = end - 1; at >= start; at--) {
    const token = view.tree.token(at);
    if (token.upos !== 'PUNCT') words++;
    if (/^(?:VERB|AUX)$/u.test(token.upos) && /^(?:VB[DZP]|MD)$/u.test(token.xpos)) return true;
    if (token.text === ';') break;
  }
  // where the content goes on after the cue, its verb may be there
  return goesOn ? words >= 1 : words >= 3 && view.quotationAt(end - 1) !== null;
}

/** "…, said Ann Ray, who …": cue, then its subject to the end of the noun phrase. */
function invertedSegment(
  view: View,
  cue: Token,
  entry: VerbCue,
  sentence: { readonly first: number; readonly last: number },
): Segment | null {
  const before = view.doc.tokens[cue.index - 1];
  if (before === undefined || before.index < sentence.first || !/^[,”"’—–]$/u.test(before.text)) return null;
  const subjects = view.tree.childrenBy(cue.index, 'nsubj');
  const subject = subjects[0];
  const complement = view.tree.childrenBy(cue.index, 'ccomp').find((one) => one.index > cue.index);
  if (subject === undefined || subject.index < cue.index || complement !== undefined) return null;
  let last = Math.min(view.tree.right(subject.index) + 1, sentence.last);
  // a comma that the parser hung on the name closes the aside
  if (view.doc.tokens[last - 1]?.text === ',') last--;
  if (!hasContentBefore(view, sentence.first, before.index, goesOnAt(view, last))) return null;
  return {
    cue,
    entry,
    first: cue.index,
    last,
    source: { head: subject.index, by: 'tree' },
  };
}

/** "The strike, said Ann Ray, will go on": past the comma comes the content's verb. */
function goesOnAt({ doc }: View, comma: number): boolean {
  const next = doc.tokens[comma + 1];
  const verb = next?.upos === 'ADV' ? doc.tokens[comma + 2] : next;
  return doc.tokens[comma]?.text === ',' && /^(?:VB[DZP]|MD)$/u.test(verb?.xpos ?? '');
}
