/** Reports whose cue follows or interrupts its content: "It is late, she said, but not too late". */
import type { Token } from '../types.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { hearersOf } from './hearers.ts';
import { citedBeside, sideRelays } from './relays.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import type { Range, View } from './view.ts';
import { tidy } from './view.ts';

/** The clause of a cue that stands beside its content: tokens `[first, last)`. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** The report of a cue set off by commas, or null where nothing before it can be its content. */
export function invertedReport(
  view: View,
  cue: Token,
  entries: readonly VerbCue[],
  source: Source | null,
  relays: readonly number[],
): Report | null {
  const entry = entries.find((one) => one.takes.includes('quote') && !one.weak);
  if (entry === undefined) return null;
  const segment = segmentOf(view, cue);
  if (segment === null) return null;
  const parts = contentAround(view, cue, segment);
  if (parts.length === 0) return null;
  return {
    rule: 'clause-inverted',
    cue: { first: cue.index, last: cue.index + 1 },
    source: source?.head ?? null,
    sourceBy: source?.by ?? 'none',
    hearers: hearersOf(view, cue, entry, 'clause'),
    relays: [...sideRelays(view, cue), ...relays],
    cited: citedBeside(view, cue),
    act: entry.act,
    weak: false,
    parts,
  };
}

/** Subject, cue, hearer and adverbials as one run that follows a comma, a closing mark or a dash. */
export function segmentOf(view: View, cue: Token): Segment | null {
  const { tree } = view;
  let [first, last] = [cue.index, cue.index];
  for (const child of tree.children(cue.index)) {
    if (tree.isRelation(child, 'ccomp', 'parataxis', 'conj', 'cc', 'punct', 'dep', 'csubj')) continue;
    if (tree.isRelation(child, 'advcl') && child.index < cue.index) continue;
    if (tree.isRelation(child, 'nsubj', 'aux', 'advmod') && child.index < cue.index)
      first = Math.min(first, tree.left(child.index));
    if (child.index > cue.index) last = Math.max(last, tree.right(child.index));
  }
  const sentence = view.doc.sentences[cue.sentence];
  if (sentence === undefined || first <= sentence.first) return null;
  const before = tree.token(first - 1);
  if (!/^[,”’"'—–-]$/u.test(before.text)) return null;
  return { first, last: last + 1 };
}

/** The content on both sides of the cue's clause, within its sentence and semicolons. */
export function contentAround(view: View, cue: Token, segment: Segment): Range[] {
  const unit = unitOf(view, cue.index);
  const left = {
    start: afterSemicolon(view, unit.start, segment.first),
    end: view.tree.token(segment.first).start,
  };
  const parts: (Range | null)[] = [tidy(view.text, left)];
  const right = rightPart(view, segment, unit.end);
  if (right !== null) parts.push(right);
  return parts.filter((part) => part !== null);
}

/** The sentence of a token, with those before it that a quotation ties to it. */
export function unitOf(view: View, token: number): Range {
  const sentence = view.doc.sentences[view.tree.token(token).sentence];
  if (sentence === undefined) return { start: 0, end: 0 };
  let { start, end } = sentence;
  for (const quotation of view.quotations) {
    if (quotation.depth > 0 || quotation.close <= start || quotation.open >= end) continue;
    if (quotation.open < start) {
      const opened = view.doc.sentences[view.tree.token(view.tokenFrom(quotation.start)).sentence];
      if (opened !== undefined && quotation.end < view.tree.token(token).start)
        start = Math.min(start, opened.start);
    }
  }
  return { start, end };
}

function afterSemicolon(view: View, start: number, beforeToken: number): number {
  for (let at = beforeToken - 1; at >= 0; at--) {
    const token = view.tree.token(at);
    if (token.start < start) break;
    if (token.text === ';' && view.quotationAt(at) === null) return token.end;
  }
  return start;
}

/** What goes on after ", she said,": unless it is about the saying. */
function rightPart(view: View, segment: Segment, end: number): Range | null {
  const { tree } = view;
  const comma = view.doc.tokens[segment.last];
  if (comma === undefined || comma.text !== ',' || comma.start >= end) return null;
  const next = view.doc.tokens[segment.last + 1];
  if (
    next === undefined ||
    next.start >= end ||
    next.xpos === 'VBG' ||
    /^(?:who|which|according|as|after|when|while)$/u.test(next.lemma)
  )
    return null;
  let at = next;
  for (let steps = 0; steps < 100 && at.head >= segment.last; steps++) at = tree.token(at.head);
  const aboutSaying =
    at.head >= segment.first &&
    at.head < segment.last &&
    tree.isRelation(at, 'advcl', 'conj', 'obl', 'acl', 'appos', 'nmod');
  if (aboutSaying) return null;
  const semicolon = view.doc.tokens
    .slice(segment.last)
    .find((token) => token.start >= end || token.text === ';');
  return tidy(view.text, { start: next.start, end: Math.min(end, semicolon?.start ?? end) });
}
