/**
 * Mends, around cues, what a statistical parser most often gets wrong there: each repair is a pattern in
 * which a reporting verb, a quotation mark or a tense decides better than the parser does.
 */
import type { Document, Token } from '../types.ts';
import { VERB_CUES } from './lexicon/verbs.ts';
import type { Quotation } from './quotations.ts';

interface Draft {
  readonly tokens: Token[];
  readonly children: number[][];
  /** Index of the outermost quotation that holds a token, or -1. */
  readonly quoted: Int32Array;
}

/** The document with mended heads and relations; tokens keep their places. */
export function repairTrees(doc: Document, quotations: readonly Quotation[]): Document {
  const draft: Draft = {
    tokens: [...doc.tokens],
    children: doc.children.map((list) => [...list]),
    quoted: quotedTokens(doc, quotations),
  };
  for (const token of doc.tokens) {
    if (!VERB_CUES.has(token.lemma) || token.upos === 'NOUN') continue;
    mendPassive(draft, token.index);
    mendThatClause(draft, token.index);
    mendSubject(draft, token.index);
    mendCoordination(draft, token.index);
    mendParticiple(draft, token.index);
  }
  return { ...doc, tokens: draft.tokens, children: draft.children };
}

function quotedTokens(doc: Document, quotations: readonly Quotation[]): Int32Array {
  const quoted = new Int32Array(doc.tokens.length).fill(-1);
  let at = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while (at < doc.tokens.length && (doc.tokens[at]?.end ?? 0) <= quotation.start) at++;
    for (; at < doc.tokens.length && (doc.tokens[at]?.start ?? 0) < quotation.end; at++) quoted[at] = index;
  });
  return quoted;
}

function tokenOf(draft: Draft, index: number): Token {
  const token = draft.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

function childrenOf(draft: Draft, index: number): readonly Token[] {
  return (draft.children[index] ?? []).map((child) => tokenOf(draft, child));
}

/** Hangs a token elsewhere; never below itself. */
function attach(draft: Draft, index: number, head: number, rel: string): void {
  for (let at = head, steps = 0; at >= 0 && steps < 400; at = tokenOf(draft, at).head, steps++)
    if (at === index) return;
  const token = tokenOf(draft, index);
  if (token.head >= 0)
    draft.children[token.head] = (draft.children[token.head] ?? []).filter((one) => one !== index);
  draft.tokens[index] = { ...token, head, rel };
  draft.children[head] = [...(draft.children[head] ?? []), index].sort((a, b) => a - b);
}

/** "The leader called for …" read as a passive: without "be" or "get" a main verb has none. */
function mendPassive(draft: Draft, verb: number): void {
  const children = childrenOf(draft, verb);
  const subject = children.find((child) => child.rel === 'nsubj:pass');
  if (subject === undefined || subject.index > verb || children.some((child) => child.rel === 'aux:pass'))
    return;
  if (/^acl/u.test(tokenOf(draft, verb).rel) || children.some((child) => child.rel === 'obl:agent')) return;
  draft.tokens[subject.index] = { ...subject, rel: 'nsubj' };
  draft.tokens[verb] = { ...tokenOf(draft, verb), xpos: 'VBD' };
}

/** "said in a statement that …": the clause is the verb's, not the noun's that stands between. */
function mendThatClause(draft: Draft, verb: number): void {
  const takes =
    VERB_CUES.get(tokenOf(draft, verb).lemma)?.some((cue) => cue.takes.includes('clause')) ?? false;
  const children = childrenOf(draft, verb);
  if (!takes || children.some((child) => child.rel === 'ccomp')) return;
  for (const between of children) {
    if (between.index < verb || !/^(?:obl|advmod|obj|iobj|nmod|advcl)/u.test(between.rel)) continue;
    const clause = descendants(draft, between.index).find(
      (one) =>
        /^(?:acl|ccomp|advcl|conj)$/u.test(one.rel) &&
        one.index > between.index &&
        childrenOf(draft, one.index).some((mark) => mark.rel === 'mark' && mark.lemma === 'that'),
    );
    if (clause !== undefined) {
      attach(draft, clause.index, verb, 'ccomp');
      return;
    }
  }
}

/** A token's dependents and theirs, three deep. */
function descendants(draft: Draft, index: number, depth = 3): readonly Token[] {
  if (depth === 0) return [];
  return childrenOf(draft, index).flatMap((child) => [child, ...descendants(draft, child.index, depth - 1)]);
}

/** "said Moreau “underlined …”": the name before the second verb is its subject, not the first one's object. */
function mendSubject(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (
    !/^VB[DZP]$/u.test(token.xpos) ||
    childrenOf(draft, verb).some((child) => child.rel.startsWith('nsubj'))
  )
    return;
  let at = verb - 1;
  while (
    at >= 0 &&
    (tokenOf(draft, at).upos === 'PUNCT' || tokenOf(draft, at).upos === 'ADV') &&
    tokenOf(draft, at).text !== ','
  )
    at--;
  if (at < 0 || tokenOf(draft, at).sentence !== token.sentence) return;
  let head = tokenOf(draft, at);
  while (/^(?:flat|compound|nmod:desc|appos)/u.test(head.rel) && head.head >= 0 && head.head < verb)
    head = tokenOf(draft, head.head);
  const governor = head.head >= 0 ? tokenOf(draft, head.head) : null;
  if (governor === null || governor.index >= head.index || !VERB_CUES.has(governor.lemma)) return;
  if (/^(?:obj|iobj|dep|xcomp|ccomp)$/u.test(head.rel) && /^(?:PROPN|PRON|NOUN)$/u.test(head.upos)) {
    attach(draft, head.index, verb, 'nsubj');
    if (tokenOf(draft, verb).head !== governor.index) attach(draft, verb, governor.index, 'ccomp');
    else draft.tokens[verb] = { ...tokenOf(draft, verb), rel: 'ccomp' };
  }
}

/**
 * "said it had sent aid and warned …", "“said prices would rise” and urged …": a verb in the past tense is
 * coordinated with a past tense, and one outside of a quotation with none inside.
 */
function mendCoordination(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (token.rel !== 'conj' || token.head < 0) return;
  if (childrenOf(draft, verb).some((child) => child.rel.startsWith('nsubj') && child.index < verb)) return;
  let head = tokenOf(draft, token.head);
  const past = token.xpos === 'VBD' || token.xpos === 'VBN';
  for (let steps = 0; steps < 8; steps++) {
    const leaves = leavesQuotation(draft, verb, head.index);
    const clashes = token.xpos === 'VBD' && !isPast(draft, head);
    if (!leaves && !clashes) break;
    if (head.head < 0) return;
    head = tokenOf(draft, head.head);
  }
  if (head.index === token.head || !past) return;
  if (head.upos === 'VERB' && (isPast(draft, head) || leavesQuotation(draft, verb, token.head)))
    attach(draft, verb, head.index, 'conj');
}

/** The head's quotation has closed before the verb, and the head is not the verb it opened before. */
function leavesQuotation(draft: Draft, verb: number, head: number): boolean {
  const quotation = draft.quoted[head] ?? -1;
  if (quotation < 0 || quotation === draft.quoted[verb]) return false;
  const above = tokenOf(draft, head).head;
  return above >= 0 && (draft.quoted[above] ?? -1) === quotation;
}

function isPast(draft: Draft, token: Token): boolean {
  if (token.xpos === 'VBD') return true;
  const helpers = childrenOf(draft, token.index).filter(
    (child) => child.rel.startsWith('aux') || child.rel === 'cop',
  );
  const first = helpers[0];
  return first !== undefined && first.xpos === 'VBD' && first.lemma === 'be';
}

/** "said prices had risen, adding …": after a comma a cue's participle goes with the cue before it. */
function mendParticiple(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (
    token.xpos !== 'VBG' ||
    tokenOf(draft, Math.max(0, verb - 1)).text !== ',' ||
    !/^(?:advcl|acl|conj|dep|xcomp|parataxis)/u.test(token.rel)
  )
    return;
  if ((draft.quoted[verb] ?? -1) >= 0) return;
  let at = token.head;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const above = tokenOf(draft, at);
    const isCue =
      VERB_CUES.has(above.lemma) &&
      above.upos === 'VERB' &&
      above.index < verb &&
      (draft.quoted[above.index] ?? -1) < 0;
    if (isCue && (above.xpos === 'VBD' || above.xpos === 'VBZ' || above.xpos === 'VBP')) {
      attach(draft, verb, above.index, 'advcl');
      return;
    }
    at = above.head;
  }
}
