/** What an outer report keeps of its content once the reports within it are told on their own. */
import { sizeOf, startOf } from './node.ts';
import type { Node } from './node.ts';
import type { Token } from '../types.ts';
import type { Range, View } from './view.ts';
import { overlap } from './view.ts';

/** So much of the outer content inside inner reports leaves it nothing of its own to say. */
const ALL = 0.75;
/** So much leaves it the rest; below, the outer report keeps its content whole. */
const MOST = 0.55;
/** "met X and urged him to wait": finite clauses divide more readily, but for a block that is set off. */
const FINITE = 0.3;

/** What is left for the outer report once its inner ones are told. */
export function remaining(view: View, node: Node, passed: readonly Node[]): readonly Range[] {
  if (passed.length === 0) return node.report.parts;
  const clauses = passed.map((child) => clauseOf(view, child));
  const parts = node.report.parts.filter((part) => coveredBy(part, clauses) < ALL * (part.end - part.start));
  if (parts.length < node.report.parts.length && !parts.some((part) => hasVerb(view, part))) return [];
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
  const isOneWhole = isPerson(view, node) && passed.some((child) => hasOwnThat(view, child));
  return divides && !isOneWhole ? FINITE : MOST;
}

/** Somebody, where a body's account tells one thing after the other. */
function isPerson({ people }: View, { holder }: Node): boolean {
  return holder.entities.every((id) => people.all().find((one) => one.id === id)?.kind === 'person');
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
  const before = /^[\s,.;]*(?:["”’]\s*)?(?:(?:and|but)\s+)?/u.exec(words)?.[0].length ?? 0;
  const after = JOINT.exec(words)?.[0].length ?? 0;
  return { start: part.start + before, end: Math.max(part.start + before, part.end - after) };
}

function hasVerb(view: View, part: Range): boolean {
  for (let at = view.tokenFrom(part.start); at < view.doc.tokens.length; at++) {
    const token = view.tree.token(at);
    if (token.start >= part.end) return false;
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos) && !isAdverbial(view, token, part)) return true;
  }
  return false;
}

/** "that, when they last spoke, …": what only tells when says nothing on its own. */
function isAdverbial({ tree }: View, token: Token, part: Range): boolean {
  const verb = /^(?:aux|cop)/u.test(token.rel) && token.head >= 0 ? tree.token(token.head) : token;
  if (verb.rel !== 'advcl' || tree.child(verb.index, 'mark', 'advmod') === null || verb.head < 0)
    return false;
  const governor = tree.token(verb.head);
  return governor.start < part.start || governor.start >= part.end;
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
