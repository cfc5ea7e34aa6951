/** Reports whose cue follows or interrupts its content: "It is late, she said, but not too late". */
import { hearersOf } from './hearers.ts';
import { citedBeside, quotedAs, sideRelays } from './relays.ts';
import type { Report } from './report.ts';
import type { Segment } from './segments.ts';
import { isSpoken } from './spoken.ts';
import type { Token } from '../types.ts';
import type { Range, View } from './view.ts';
import { tidy } from './view.ts';

/** The reports of attributions set off by commas, but for those in `taken`, which a quotation has claimed. */
export function invertedReports(
  view: View,
  segments: readonly Segment[],
  taken: ReadonlySet<number>,
): readonly Report[] {
  const reports: Report[] = [];
  for (const segment of segments) {
    const { cue, entry } = segment;
    if (taken.has(cue.index) || !isSpoken(view.tree, cue)) continue;
    const parts = contentAround(view, segment);
    if (parts.length === 0) continue;
    const quoted = quotedAs(view, cue);
    const source = quoted?.source ?? segment.source;
    reports.push({
      rule: 'clause-inverted',
      cue: { first: cue.index, last: cue.index + 1 },
      source: source.head,
      sourceBy: source.by,
      hearers: hearersOf(view, cue, entry, 'clause'),
      relays: [...sideRelays(view, cue), ...(quoted?.relays ?? [])],
      cited: citedBeside(view, cue),
      act: entry.act,
      weak: false,
      parts,
    });
  }
  return reports;
}

/** The content on both sides of the cue's clause, within its sentence and semicolons. */
function contentAround(view: View, segment: Segment): Range[] {
  const unit = withinQuotation(view, segment.cue.index, unitOf(view, segment.cue.index));
  const left = {
    start: afterSemicolon(view, unit.start, segment.first),
    end: view.tree.token(segment.first).start,
  };
  const right = rightPart(view, segment, unit.end);
  if (right !== null && opensConjunct(view, segment.first, segment.last)) return [right];
  return [tidy(view.text, left), right].filter((part) => part !== null);
}

/** What is said within a quotation ends where it does. */
function withinQuotation(view: View, cue: number, unit: Range): Range {
  const quotation = view.outerQuotationAt(cue);
  if (quotation === null) return unit;
  return { start: Math.max(unit.start, quotation.start), end: Math.min(unit.end, quotation.end) };
}

/** "He came and, an aide said, asked for more": between commas after "and" an aside speaks of what comes next. */
export function opensConjunct({ doc }: View, first: number, last: number): boolean {
  const comma = doc.tokens[first - 1];
  const joint = doc.tokens[first - 2]?.upos === 'ADV' ? doc.tokens[first - 3] : doc.tokens[first - 2];
  if (joint?.upos !== 'CCONJ' || comma?.text !== ',' || doc.tokens[last]?.text !== ',') return false;
  const words = doc.tokens.slice(last + 1, last + 7).filter((one) => !/^(?:ADV|PUNCT)$/u.test(one.upos));
  const isFinite = (at: number): boolean => /^(?:VB[DZPN]|MD)$/u.test(words[at]?.xpos ?? '');
  return isFinite(0) || (words[0]?.upos === 'PRON' && isFinite(1));
}

/** The sentence of a token, with those before it that a quotation ties to it. */
export function unitOf(view: View, token: number): Range {
  const sentence = view.doc.sentences[view.tree.token(token).sentence];
  if (sentence === undefined) return { start: 0, end: 0 };
  let { start } = sentence;
  for (const quotation of view.quotations) {
    if (quotation.depth > 0 || quotation.close <= sentence.start || quotation.open >= sentence.start)
      continue;
    const opened = view.doc.sentences[view.tree.token(view.tokenFrom(quotation.start)).sentence];
    if (opened !== undefined && quotation.end < view.tree.token(token).start)
      start = Math.min(start, opened.start);
  }
  return { start, end: sentence.end };
}

function afterSemicolon(view: View, start: number, beforeToken: number): number {
  for (let at = beforeToken - 1; at >= 0; at--) {
    const token = view.tree.token(at);
    if (token.start < start) break;
    if (token.text === ';' && view.quotationAt(at) === null) return token.end;
  }
  return start;
}

/** "She rang both, an aide said, and urged them to wait": coordinated with the content's verb before the cue. */
function sharesSubject(view: View, { first, cue }: Segment, verb: Token): boolean {
  if (verb.rel !== 'conj' || verb.head >= first || verb.head < 0) return false;
  const other = view.tree.token(verb.head);
  return (
    other.xpos === verb.xpos && other.sentence === cue.sentence && view.quotationAt(other.index) === null
  );
}

/** "He had waited, he told them, and had seen …": what comes before the aside had been so as well. */
function isPluperfect(view: View, { first, cue }: Segment): boolean {
  const from = view.doc.sentences[cue.sentence]?.first ?? first;
  return view.doc.tokens
    .slice(from, first)
    .some((one) => one.text.toLowerCase() === 'had' && one.rel === 'aux');
}

/** "The owners, she went on, look to …": the content's verb is yet to come. */
function hasVerb(view: View, { first, cue }: Segment): boolean {
  const from = view.doc.sentences[cue.sentence]?.first ?? first;
  return view.doc.tokens.slice(from, first).some((token) => /^(?:VB[DZP]|MD)$/u.test(token.xpos));
}

/** ", she said, smiling", ", she said, when asked": of the saying, or another's words. */
function isOfSaying(view: View, next: Token): boolean {
  if (/^(?:who|which|according|as|after|while|though|although)$/u.test(next.lemma)) return true;
  if (next.lemma === 'when') return view.doc.tokens[next.index + 1]?.xpos === 'VBN';
  return next.xpos === 'VBG' || (next.xpos === 'VBN' && view.tree.isRelation(next, 'advcl', 'acl'));
}

/** What goes on after ", she said,": unless it is about the saying. */
function rightPart(view: View, segment: Segment, end: number): Range | null {
  const comma = view.doc.tokens[segment.last];
  const next = view.doc.tokens[segment.last + 1];
  if (comma?.text !== ',' || next === undefined || next.start >= end) return null;
  if (isOfSaying(view, next) && (next.xpos !== 'VBN' || hasVerb(view, segment))) return null;
  if (next.upos === 'CCONJ' && goesOnTelling(view, segment, next.index)) return null;
  let stop = next.index;
  while (
    stop < view.doc.tokens.length &&
    view.tree.token(stop).start < end &&
    view.tree.token(stop).text !== ';'
  )
    stop++;
  return tidy(view.text, { start: next.start, end: Math.min(end, view.doc.tokens[stop]?.start ?? end) });
}

/** ", she said, and left": a verb in the cue's own tense, outside of quotation marks, tells what came next. */
function goesOnTelling(view: View, segment: Segment, conjunction: number): boolean {
  const { cue } = segment;
  for (let at = conjunction + 1; at < conjunction + 8; at++) {
    const token = view.doc.tokens[at];
    if (token === undefined || token.sentence !== cue.sentence) return true;
    if (view.quotationAt(at) !== null) return false;
    if (/^(?:NOUN|PROPN|PRON)$/u.test(token.upos)) return false;
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos)) {
      const verb = token.rel.startsWith('aux') ? view.tree.token(Math.max(token.head, 0)) : token;
      const hasHad = token.lemma === 'have' && isPluperfect(view, segment);
      return token.xpos === cue.xpos && !hasHad && !sharesSubject(view, segment, verb);
    }
  }
  return true;
}
