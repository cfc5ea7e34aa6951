/** Mends which clause is what a verb of speech reports, where the parser hung it on another word. */
import { attach, childrenOf, promote, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { cuesOf } from './lexicon/verbs.ts';
import type { Token } from '../types.ts';

/** "said in a statement that …": the clause is the verb's, not the noun's that stands between. */
export function mendThatClause(draft: Draft, verb: number): void {
  const children = childrenOf(draft, verb);
  if (!takesThat(draft, verb) || children.some((child) => child.rel === 'ccomp' && !isBeside(draft, child)))
    return;
  const next = draft.tokens[verb + 1];
  // "said nothing of the claim that …": not her words
  if (next?.lemma === 'nothing' && next.rel === 'obj' && next.head === verb) return;
  if (next?.lemma === 'that' && next.upos === 'SCONJ' && next.head > verb) {
    attach(draft, next.head, verb, 'ccomp');
    return;
  }
  for (const between of children) {
    if (between.index < verb || !/^(?:obl|advmod|obj|iobj|nmod|advcl)/u.test(between.rel)) continue;
    // "said so, countering the notice that …": a participle after a comma has its own
    const cites = /^(?:cite|quote)$/u.test(between.lemma);
    if (between.xpos === 'VBG' && !cites && draft.tokens[between.index - 1]?.text === ',') continue;
    // "“No,” she said when asked about the claim that …": the quotation is what she said
    if (between.xpos === 'VBN' && between.rel === 'advcl' && followsQuotation(draft, verb)) continue;
    // "was responding to a revelation that …": the noun's own clause
    const answers = /^(?:respond|reply|react|object)$/u.test(tokenOf(draft, verb).lemma);
    if (answers && childrenOf(draft, between.index).some((one) => one.rel === 'case' && one.lemma === 'to'))
      continue;
    const clause = descendants(draft, between.index).find(
      (one) =>
        /^(?:acl|ccomp|advcl|conj)/u.test(one.rel) && one.index > between.index && opensWithThat(draft, one),
    );
    if (clause !== undefined) {
      attach(draft, clause.index, verb, 'ccomp');
      return;
    }
  }
}

/** Whether a that-clause can be the verb's: of "put" only after "it", of "found" only with whoever finds. */
function takesThat(draft: Draft, verb: number): boolean {
  const subject = childrenOf(draft, verb).find((one) => one.rel === 'nsubj')?.lemma ?? '';
  return (cuesOf(tokenOf(draft, verb).lemma) ?? []).some(
    (cue) =>
      cue.takes.includes('clause') &&
      (cue.particle?.split(' ').every((word, at) => draft.tokens[verb + at + 1]?.lemma === word) ?? true) &&
      (cue.subjects?.includes(subject) ?? true),
  );
}

/** Whether the cue's subject, or the cue before it, stands right behind a quotation. */
function followsQuotation(draft: Draft, verb: number): boolean {
  const subject = childrenOf(draft, verb).find((one) => one.rel.startsWith('nsubj'));
  let at = Math.min(subject?.index ?? verb, verb);
  while (at > 0 && tokenOf(draft, at - 1).upos !== 'PUNCT' && (draft.quoted[at - 1] ?? -1) < 0) at--;
  while (at > 0 && tokenOf(draft, at - 1).upos === 'PUNCT' && (draft.quoted[at - 1] ?? -1) < 0) at--;
  return (draft.quoted[at - 1] ?? -1) >= 0;
}

/** "said in a statement it was ready": the bare clause that the parser hung on the noun. */
export function mendBareAfter(draft: Draft, verb: number): void {
  const children = childrenOf(draft, verb);
  if (children.some((child) => child.rel === 'ccomp')) return;
  const clause = children
    .filter((child) => child.index > verb && child.rel.startsWith('obl'))
    .flatMap((noun) => childrenOf(draft, noun.index))
    .find((child) => child.rel === 'acl:relcl');
  const subject =
    clause === undefined
      ? undefined
      : childrenOf(draft, clause.index).find((one) => one.rel.startsWith('nsubj'));
  if (clause === undefined || subject === undefined || subject.xpos.startsWith('W')) return;
  // "the statement he gave her": a pronoun's clause can describe the noun, but seldom what words stand in
  const isOwn = subject.xpos === 'PRP' || DOCUMENTS.has(tokenOf(draft, clause.head).lemma);
  const opens = subject.index === clause.head + 1 || tokenOf(draft, clause.head + 1).head === subject.index;
  if (isOwn && opens) attach(draft, clause.index, verb, 'ccomp');
}

/** "…, said Ann Ray": a cue after a comma with its subject behind it is no content. */
function isBeside(draft: Draft, clause: Token): boolean {
  const comma = draft.tokens[clause.index - 1]?.text === ',';
  if (!comma || cuesOf(clause.lemma) === undefined) return false;
  return childrenOf(draft, clause.index).some((one) => one.rel === 'nsubj' && one.index > clause.index);
}

/** A clause that "that" opens and whose subject is another word. */
function opensWithThat(draft: Draft, clause: Token): boolean {
  const children = childrenOf(draft, clause.index);
  const that = children.find((child) => child.lemma === 'that' && child.index < clause.index);
  if (that === undefined) return false;
  return (
    that.rel === 'mark' ||
    children.some((child) => /^(?:nsubj|expl)/u.test(child.rel) && child.index > that.index)
  );
}

/** A token's dependents and theirs, three deep. */
function descendants(draft: Draft, index: number, depth = 3): readonly Token[] {
  if (depth === 0) return [];
  return childrenOf(draft, index).flatMap((child) => [child, ...descendants(draft, child.index, depth - 1)]);
}

/** "say the wage no longer covers it": an object before a clause without a subject is that clause's subject. */
export function mendBareClause(draft: Draft, verb: number): void {
  const hearer = cuesOf(tokenOf(draft, verb).lemma)?.some((cue) => cue.hearer) ?? true;
  const clause = childrenOf(draft, verb).find((child) => child.rel === 'ccomp' && child.index > verb);
  if (hearer || clause === undefined) return;
  const inside = childrenOf(draft, clause.index);
  if (inside.some((child) => /^(?:nsubj|expl|csubj)/u.test(child.rel))) return;
  const before = inside.find(
    (child) => child.rel === 'obj' && child.index < clause.index && !child.xpos.startsWith('W'),
  );
  const object =
    before ??
    childrenOf(draft, verb).find(
      (child) => /^(?:obj|iobj|nsubj)$/u.test(child.rel) && child.index > verb && child.index < clause.index,
    );
  const marked = inside.some((child) => child.rel === 'mark');
  if (object !== undefined && (before !== undefined || !marked))
    attach(draft, object.index, clause.index, 'nsubj');
}

/** "issued a note confirming the talks have ended": the clause that begins right after a cue is the cue's. */
export function mendBareNext(draft: Draft, verb: number): void {
  const children = childrenOf(draft, verb);
  if (!takesThat(draft, verb) || children.some((one) => one.index > verb && one.rel !== 'punct')) return;
  const first = draft.tokens[verb + 1];
  if (first === undefined || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(first.upos)) return;
  const subject = headOf(draft, first, verb);
  const clause =
    subject.rel.startsWith('nsubj') && subject.head > subject.index ? tokenOf(draft, subject.head) : null;
  if (clause === null || clause.sentence !== first.sentence || clause.head < 0) return;
  for (let at: number = verb, steps = 0; at >= 0 && steps < 60; at = tokenOf(draft, at).head, steps++)
    if (at === clause.index) return;
  attach(draft, clause.index, verb, 'ccomp');
}

/** The head of the noun phrase that a token opens. */
function headOf(draft: Draft, first: Token, after: number): Token {
  let head = first;
  while (head.head > after && /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|flat)/u.test(head.rel))
    head = tokenOf(draft, head.head);
  return head;
}

/** "Her claim that it was safe was dismissed": of two clauses on the noun the one without a subject is its predicate. */
export function mendClaim(draft: Draft, noun: number): void {
  const clauses = childrenOf(draft, noun).filter((one) => one.rel === 'acl' && one.index > noun);
  const hasSubject = (one: Token): boolean =>
    childrenOf(draft, one.index).some((child) => /^(?:nsubj|expl)/u.test(child.rel));
  const said = clauses.find(hasSubject);
  const main = clauses.find((one) => one.index > (said?.index ?? Infinity) && !hasSubject(one));
  if (said === undefined || main === undefined) return;
  const inside = childrenOf(draft, main.index);
  const that = inside.find((one) => one.rel === 'mark' && one.lemma === 'that' && one.index < said.index);
  const helper = inside.find((one) => /^(?:aux|cop)/u.test(one.rel) && one.index > said.index);
  if (that === undefined || (helper === undefined && main.xpos !== 'VBD')) return;
  attach(draft, that.index, said.index, 'mark');
  promote(draft, main.index, main.xpos);
  for (const mark of childrenOf(draft, noun))
    if (mark.rel === 'punct' && mark.index > main.index) attach(draft, mark.index, main.index, 'punct');
  const isDone = inside.some((one) => one.rel === 'aux:pass');
  draft.tokens[noun] = { ...tokenOf(draft, noun), rel: isDone ? 'nsubj:pass' : 'nsubj' };
}
