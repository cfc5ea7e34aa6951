/**
 * Reports within reports: "A said that B urged C" is B's statement through A. Decides which of two nested
 * reports stands, or both, and carries the outer one's sources down as relays, to any depth.
 */
import type { EntityId } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import type { Holder } from './holders.ts';
import type { Report } from './report.ts';
import type { Range, View } from './view.ts';
import { overlap } from './view.ts';

/** A report with the entities behind it. */
export interface Named {
  readonly report: Report;
  readonly holder: Holder;
  /** Relays that its own words name, outermost first. */
  readonly own: readonly EntityId[];
}

/** A report whose place among the others is settled: what it keeps of its content, and its relays. */
export interface Chained extends Named {
  readonly parts: readonly Range[];
  readonly via: readonly EntityId[];
  readonly depth: number;
}

interface Node extends Named {
  readonly children: Node[];
}

const FIRST_PERSON = /(?<![\p{L}'’])(?:I|me|my|mine|we|us|our|ours)(?![\p{L}])/iu;
/** So much of the outer content inside inner reports leaves it nothing of its own to say. */
const ALL = 0.75;
/** So much leaves it the rest; below, the outer report keeps its content whole. */
const MOST = 0.55;
/** "met X and urged him to wait": finite clauses divide more readily, but for a block that is set off. */
const FINITE = 0.3;

/** Settles all nested reports of an article; the innermost come first, then by place. */
export function settleChains(view: View, reports: readonly Named[]): readonly Chained[] {
  const settled: Chained[] = [];
  for (const root of nest(view, reports)) settle(view, root, [], 0, settled);
  return settled.sort((a, b) => startOf(a.parts) - startOf(b.parts) || b.depth - a.depth);
}

function startOf(parts: readonly Range[]): number {
  return Math.min(...parts.map((part) => part.start));
}

function sizeOf(parts: readonly Range[]): number {
  return parts.reduce((sum, part) => sum + part.end - part.start, 0);
}

/** Each report under the smallest one whose content holds its cue. */
function nest(view: View, reports: readonly Named[]): readonly Node[] {
  const nodes = reports
    .map((one): Node => ({ ...one, children: [] }))
    .sort((a, b) => startOf(a.report.parts) - startOf(b.report.parts));
  const roots: Node[] = [];
  nodes.forEach((node, index) => {
    const cue =
      node.report.cue === null ? startOf(node.report.parts) : view.tree.token(node.report.cue.first).start;
    let best: Node | null = null;
    for (let other = 0; other < nodes.length; other++) {
      const outer = nodes[other];
      if (outer === undefined || other === index) continue;
      if (startOf(outer.report.parts) > cue) break;
      const holds = outer.report.parts.some((part) => part.start <= cue && cue < part.end);
      if (!holds || sameContent(outer, node)) continue;
      if (best === null || sizeOf(outer.report.parts) < sizeOf(best.report.parts)) best = outer;
    }
    (best?.children ?? roots).push(node);
  });
  return roots;
}

/** Two rules that found one content are no chain. */
function sameContent(a: Node, b: Node): boolean {
  return a.report.cue !== null && a.report.cue.first === b.report.cue?.first;
}

function settle(view: View, node: Node, above: readonly EntityId[], depth: number, settled: Chained[]): void {
  const via = [...above, ...node.own];
  const kept = node.children.filter((child) => stands(view, node, child));
  const heard = new Set(kept.filter((child) => isOwnHearing(view, node, child)));
  const passed = kept.filter((child) => !isNounObject(view, node, child) && !heard.has(child));
  const through = unique(node.holder.isNameless ? via : [...via, ...node.holder.entities]);
  for (const child of kept) {
    const isThrough = passed.includes(child) || heard.has(child);
    settle(view, child, isThrough ? through : above, depth + 1, settled);
  }
  const parts = remaining(view, node, passed);
  if (parts.length > 0) settled.push({ ...node, parts, via: unique(via), depth });
}

function unique(ids: readonly EntityId[]): readonly EntityId[] {
  return [...new Set(ids)];
}

/** Whether an inner report is a statement of its own beside or instead of the outer one. */
function stands(view: View, outer: Node, inner: Node): boolean {
  if (inner.report.cue === null || inner.report.source === null) return false;
  if (isAsMuch(view, inner)) return false;
  if (isOwnHearing(view, outer, inner)) return true;
  if (inner.report.weak && outer.report.rule !== 'adjunct') return false;
  if (isPressure(view, inner)) return false;
  if (isNounObject(view, outer, inner)) return true;
  if (
    inner.holder.entities.length === 0 ||
    inner.holder.entities.some((id) => outer.holder.entities.includes(id))
  )
    return false;
  const beside = outer.report.rule === 'adjunct' || outer.report.rule === 'clause-inverted';
  if (beside && inner.report.rule.startsWith('quotation')) return true;
  if (!isMainVerb(view, outer, view.tree.token(inner.report.cue.first))) return false;
  return !isSpeech(outer) || (speaksForOthers(view, outer) && !isPerformed(view, inner));
}

/** "says she was told by an aide that …": what was said to the speaker is a statement beside hers. */
function isOwnHearing({ tree, people }: View, outer: Node, { report }: Node): boolean {
  if (report.rule !== 'passive' || report.cue === null) return false;
  const hearer = tree.child(report.cue.first, 'nsubj:pass');
  if (hearer?.upos !== 'PRON') return false;
  return people.resolve(hearer.index).entities.some((id) => outer.holder.entities.includes(id));
}

/** "had recommended as much": which words, the text told before. */
function isAsMuch({ text }: View, { report }: Node): boolean {
  return report.parts.every((part) => /^(?:as much|so|the same)\b/iu.test(text.slice(part.start, part.end)));
}

/** "said two states were pressing for a deal": what goes on is told of, not quoted. */
function isPressure(view: View, { report }: Node): boolean {
  const cue = report.cue === null ? null : view.tree.token(report.cue.first);
  return cue?.xpos === 'VBG' && /^(?:press|push|plead|beg|call|demand|ask|threaten)$/u.test(cue.lemma);
}

/** "rejected a claim by X that …": both are statements, and X is not relayed by who rejects. */
function isNounObject(view: View, outer: Node, inner: Node): boolean {
  if (inner.report.rule !== 'nominal' || outer.report.rule !== 'object' || inner.report.cue === null)
    return false;
  return view.tree.token(inner.report.cue.first).head === outer.report.cue?.first;
}

function isSpeech(node: Node): boolean {
  return node.report.rule.startsWith('quotation') || node.report.rule === 'block-quotation';
}

/** "“Ruritania rejects this,” its spokesman said": whoever says so now performs it. */
function isPerformed(view: View, { report }: Node): boolean {
  return report.cue !== null && /^VB[ZP]$/u.test(view.tree.token(report.cue.first).xpos);
}

/** A readout in quotation marks tells of others; somebody's own words say "I" or "we". */
function speaksForOthers(view: View, node: Node): boolean {
  return !node.report.parts.some((part) => FIRST_PERSON.test(view.text.slice(part.start, part.end)));
}

/** The cue is the verb of the outer content's main clause or of one coordinated with it. */
function isMainVerb(view: View, outer: Node, cue: Token): boolean {
  const { tree } = view;
  const loose = outer.report.rule === 'adjunct' || outer.report.rule === 'clause-inverted';
  let at = cue;
  for (let steps = 0; steps < 12; steps++) {
    if (at.head < 0 || !isInside(tree.token(at.head), outer.report.parts)) return true;
    const head = tree.token(at.head);
    const climbs =
      tree.isRelation(at, 'conj', 'parataxis') ||
      (tree.isRelation(at, 'xcomp') &&
        /^(?:understand|believe|say|report|continue|go|begin|know)$/u.test(head.lemma)) ||
      (loose && tree.isRelation(at, 'advcl') && (at.xpos === 'VBG' || at.xpos === 'VB')) ||
      (outer.report.rule === 'adjunct' &&
        at.rel === 'acl:relcl' &&
        tree.child(at.index, 'nsubj')?.lemma === 'who');
    if (!climbs) return false;
    at = head;
  }
  return false;
}

function isInside(token: Token, parts: readonly Range[]): boolean {
  return parts.some((part) => part.start <= token.start && token.start < part.end);
}

/** What is left for the outer report once its inner ones are told. */
function remaining(view: View, node: Node, passed: readonly Node[]): readonly Range[] {
  if (passed.length === 0) return node.report.parts;
  const clauses = passed.map((child) => clauseOf(view, child));
  const parts = node.report.parts.filter((part) => coveredBy(part, clauses) < ALL * (part.end - part.start));
  const covered = parts.reduce((sum, part) => sum + coveredBy(part, clauses), 0);
  const share = covered / Math.max(1, sizeOf(parts));
  if (share >= ALL) return [];
  const rest = afterThat(view, parts, clauses);
  if (rest !== null) return rest;
  return share >= leastOf(view, node, passed)
    ? without(parts, clauses)
        .map((part) => unjoined(view, part))
        .filter((part) => hasVerb(view, part))
    : parts;
}

/** From the inner cue's own subject to the end of its content. */
function clauseOf(view: View, node: Node): Range {
  const { cue, parts, source, sourceBy } = node.report;
  const last = Math.max(...parts.map((part) => part.end));
  if (cue === null) return { start: startOf(parts), end: last };
  // "“It is late,” he wrote to her, according to …": with the quotation goes all that tells who said it
  const told = node.report.rule === 'quotation-before' ? view.tree.token(cueEnd(view, cue.first)).end : last;
  const end = Math.max(last, told);
  const placed = sourceBy === 'place' ? source : null;
  const subject = view.tree.child(cue.first, 'nsubj', 'nsubj:pass')?.index ?? placed ?? cue.first;
  const first = subject < cue.first ? view.tree.left(subject) : cue.first;
  return { start: Math.min(view.tree.token(first).start, startOf(parts)), end };
}

/** The last token of a cue's clause up to the next comma. */
function cueEnd({ tree }: View, cue: number): number {
  let at = cue;
  const last = tree.right(cue);
  while (at < last && !/^[,;.]$/u.test(tree.token(at + 1).text)) at++;
  return at;
}

function leastOf(view: View, node: Node, passed: readonly Node[]): number {
  const isFinite = ({ report }: Node): boolean =>
    report.cue !== null && view.tree.token(report.cue.first).xpos !== 'VB';
  const divides = node.report.rule !== 'block-quotation' && passed.every(isFinite);
  return divides && !passed.some((child) => hasOwnThat(view, child)) ? FINITE : MOST;
}

/** "said that it had rained but that Ruritania had asked …": the last of several that-clauses divides less readily. */
function hasOwnThat({ tree }: View, { report }: Node): boolean {
  if (report.cue === null) return false;
  const that = tree.child(report.cue.first, 'mark');
  const joint = that === null ? undefined : tree.doc.tokens[that.index - 1];
  return that?.lemma === 'that' && joint?.upos === 'CCONJ';
}

/** "said that X had stressed A and that B was so": past the inner report's clause a "that" of the outer one's own. */
function afterThat(view: View, parts: readonly Range[], clauses: readonly Range[]): readonly Range[] | null {
  const [part, clause] = [parts[0], clauses[0]];
  if (part === undefined || clause === undefined || parts.length > 1 || clauses.length > 1) return null;
  const opening = view.text.slice(part.start, clause.start);
  const joint = /^,? and (?=that\s)/u.exec(view.text.slice(clause.end, part.end));
  if (joint === null || !/^that\s*$/u.test(opening)) return null;
  const rest = { start: clause.end + joint[0].length, end: part.end };
  return hasVerb(view, rest) ? [rest] : null;
}

/** A conjunction at the end with what opens the clause that it joined: "and that", "and had". */
const JOINT = /[\s,]*(?:\s(?:and|but)(?:\s(?:that|had|has|have|was|were|would|will|also|then))*)?[\s“"‘]*$/u;

/** Without the conjunction that joined it to what was taken away. */
function unjoined({ text }: View, part: Range): Range {
  const words = text.slice(part.start, part.end);
  const before = /^[\s,.;]*(?:(?:and|but)\s+)?/u.exec(words)?.[0].length ?? 0;
  const after = JOINT.exec(words)?.[0].length ?? 0;
  return { start: part.start + before, end: Math.max(part.start + before, part.end - after) };
}

function hasVerb(view: View, part: Range): boolean {
  for (let at = view.tokenFrom(part.start); at < view.doc.tokens.length; at++) {
    const token = view.tree.token(at);
    if (token.start >= part.end) return false;
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos)) return true;
  }
  return false;
}

function coveredBy(part: Range, clauses: readonly Range[]): number {
  let [sum, reached] = [0, part.start];
  for (const clause of [...clauses].sort((a, b) => a.start - b.start)) {
    const from = Math.max(clause.start, reached);
    sum += overlap(part, { start: from, end: Math.max(from, clause.end) });
    reached = Math.max(reached, clause.end);
  }
  return sum;
}

function without(parts: readonly Range[], clauses: readonly Range[]): readonly Range[] {
  const shortest = 12;
  return clauses
    .reduce<Range[]>(
      (left, clause) =>
        left.flatMap((part) =>
          [
            { start: part.start, end: Math.min(part.end, clause.start) },
            { start: Math.max(part.start, clause.end), end: part.end },
          ].filter((piece) => piece.end - piece.start >= shortest),
        ),
      [...parts],
    )
    .slice(0, 4);
}
