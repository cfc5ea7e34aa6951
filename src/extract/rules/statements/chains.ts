/**
 * Reports within reports: "A said that B urged C" is B's statement through A. Decides which of two nested
 * reports stands, or both, and carries the outer one's sources down as relays, to any depth.
 */
import type { EntityId } from '../../../model/index.ts';
import type { Token } from '../types.ts';
import { sizeOf, startOf } from './node.ts';
import type { Named, Node } from './node.ts';
import { remaining } from './remains.ts';
import type { Range, View } from './view.ts';

/** A report whose place among the others is settled: what it keeps of its content, and its relays. */
export interface Chained extends Named {
  readonly parts: readonly Range[];
  readonly via: readonly EntityId[];
  readonly depth: number;
}

const FIRST_PERSON = /(?<![\p{L}'’])(?:I|me|my|mine|we|us|our|ours)(?![\p{L}])/iu;
/** Settles all nested reports of an article; the innermost come first, then by place. */
export function settleChains(view: View, reports: readonly Named[]): readonly Chained[] {
  const settled: Chained[] = [];
  for (const root of nest(view, reports)) settle(view, root, [], 0, settled);
  return settled.sort((a, b) => startOf(a.parts) - startOf(b.parts) || b.depth - a.depth);
}

/** Each report under the smallest one whose content holds its cue. */
function nest(view: View, reports: readonly Named[]): readonly Node[] {
  const nodes = reports
    .map((one): Node => ({ ...one, children: [] }))
    .sort((a, b) => startOf(a.report.parts) - startOf(b.report.parts));
  const roots: Node[] = [];
  const above = new Map<Node, Node>();
  nodes.forEach((node, index) => {
    const cue =
      node.report.cue === null ? startOf(node.report.parts) : view.tree.token(node.report.cue.first).start;
    let best: Node | null = null;
    for (let other = 0; other < nodes.length; other++) {
      const outer = nodes[other];
      if (outer === undefined || other === index) continue;
      if (startOf(outer.report.parts) > cue) break;
      const holds = outer.report.parts.some((part) => part.start <= cue && cue < part.end);
      if (!holds || sameContent(outer, node) || isBelow(above, outer, node)) continue;
      if (best === null || sizeOf(outer.report.parts) < sizeOf(best.report.parts)) best = outer;
    }
    (best?.children ?? roots).push(node);
    if (best !== null) above.set(node, best);
  });
  return roots;
}

/** Two reports whose contents hold each other's cues: the first that was placed stays above. */
function isBelow(above: ReadonlyMap<Node, Node>, node: Node, other: Node): boolean {
  let at = above.get(node);
  while (at !== undefined && at !== other) at = above.get(at);
  return at === other;
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
  // "“It is, they say, a fine pier,” she said": hers
  if (isAsMuch(view, inner) || (isSpeech(outer) && inner.report.rule === 'clause-inverted')) return false;
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
  const isOwn = node.report.parts.some((part) => FIRST_PERSON.test(view.text.slice(part.start, part.end)));
  return !isOwn && node.holder.entities.every((id) => passesOn(view, id));
}

/** A body, an unnamed source, or whoever has an office that speaks for others; "“Then he asked …,” she recalled" is hers. */
function passesOn({ people }: View, id: EntityId): boolean {
  const entity = people.all().find((one) => one.id === id);
  if (entity === undefined || entity.kind !== 'person' || !/^\p{Lu}/u.test(entity.name)) return true;
  return entity.roles.some((role) => PASSES_ON.test(role.text));
}

const PASSES_ON =
  /spokes|press|secretary|official|aide|advis|ambassador|envoy|diplomat|counsel|minister|chief of staff/iu;

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
