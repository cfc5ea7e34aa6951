/**
 * Mends, around cues, what a statistical parser most often gets wrong there: each repair is a pattern in
 * which a reporting verb, a quotation mark or a tense decides better than the parser does.
 */
import type { Document, Token } from '../types.ts';
import { mendCoordination, mendParticiple } from './coordination.ts';
import { attach, childrenOf, promote, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { mendRelativeMain, mendWho } from './relatives.ts';
import { mendCase, mendHearer, mendObject, mendThanked } from './objects.ts';
import type { RelativeWho } from './relatives.ts';
import { mendSubjectOf } from './subjects.ts';
import type { Quotation } from './quotations.ts';
import { proseTokens } from '../tree.ts';

/** What the repairs ask about names. */
export interface Who extends RelativeWho {
  /** Whether the noun phrase with this head can be a speaker. */
  canSpeak(head: number): boolean;
}

/** The document with mended heads and relations; tokens keep their places. */
export function repairTrees(doc: Document, quotations: readonly Quotation[], who: Who): Document {
  const draft: Draft = {
    tokens: [...doc.tokens],
    children: doc.children.map((list) => [...list]),
    quoted: quotedTokens(doc, quotations),
  };
  for (const token of proseTokens(doc)) {
    if (token.rel === 'case') mendCase(draft, token.index);
    if (token.lemma === 'who') mendWho(draft, token.index, who);
    if (
      /^(?:cite|quote)$/u.test(token.lemma) &&
      token.head >= 0 &&
      tokenOf(draft, token.head).rel === 'ccomp'
    )
      mendParticiple(draft, token.index);
    if (token.xpos === 'NNS' && token.head < 0) mendNoun(draft, token.index);
    if (cuesOf(token.lemma) === undefined || draft.tokens[token.index]?.upos === 'NOUN') continue;
    mendHeadNoun(draft, token.index);
    mendRelativeMain(draft, token.index);
    mendPassive(draft, token.index);
    mendSubjectOf(draft, token.index, who);
    mendObject(draft, token.index);
    mendHearer(draft, token.index);
    mendThanked(draft, token.index);
    mendThatClause(draft, token.index);
    if (token.lemma === 'say') mendBareAfter(draft, token.index);
    mendSubject(draft, token.index, who);
    mendBareClause(draft, token.index);
    mendBareNext(draft, token.index);
    mendCoordination(draft, token.index, who.canSpeak);
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

/** "The envoy calls on all to wait" read as a noun phrase: a sentence's plural head that is a cue is its verb. */
function mendNoun(draft: Draft, noun: number): void {
  const token = tokenOf(draft, noun);
  const before = draft.tokens[noun - 1];
  if (cuesOf(token.lemma) === undefined || before === undefined || !/^(?:NOUN|PROPN|ADJ)$/u.test(before.upos))
    return;
  const rest = draft.tokens.slice(noun + 1, noun + 60).filter((one) => one.sentence === token.sentence);
  if (
    !rest.some((one) => one.xpos === 'TO' || one.lemma === 'for') ||
    rest.some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos))
  )
    return;
  draft.tokens[noun] = { ...token, upos: 'VERB', xpos: 'VBZ' };
  for (const child of childrenOf(draft, noun)) {
    if (child.index < noun - 1) attach(draft, child.index, noun - 1, child.rel);
    else if (child.index > noun && child.rel === 'nmod') attach(draft, child.index, noun, 'obl');
    else if (child.index > noun && child.rel === 'acl') attach(draft, child.index, noun, 'xcomp');
  }
  attach(draft, noun - 1, noun, 'nsubj');
}

/** "The leader, Ann Ray, called for …" read as a noun phrase: after the apposition's comma comes its verb. */
function mendHeadNoun(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  const noun = token.head >= 0 ? tokenOf(draft, token.head) : null;
  if (noun === null || noun.head >= 0 || token.rel !== 'acl' || token.xpos !== 'VBN') return;
  if (
    draft.tokens[verb - 1]?.text !== ',' ||
    !childrenOf(draft, noun.index).some((one) => one.rel === 'appos')
  )
    return;
  promote(draft, verb, 'VBD');
}

/** "The leader called for …" read as a passive: without "be" or "get" a main verb has none. */
function mendPassive(draft: Draft, verb: number): void {
  const children = childrenOf(draft, verb);
  const subject = children.find((child) => child.rel === 'nsubj:pass');
  if (subject === undefined || subject.index > verb || children.some((child) => child.rel === 'aux:pass'))
    return;
  if (tokenOf(draft, verb).rel.startsWith('acl') || children.some((child) => child.rel === 'obl:agent'))
    return;
  draft.tokens[subject.index] = { ...subject, rel: 'nsubj' };
  draft.tokens[verb] = { ...tokenOf(draft, verb), xpos: 'VBD' };
}

/** "said in a statement that …": the clause is the verb's, not the noun's that stands between. */
function mendThatClause(draft: Draft, verb: number): void {
  const children = childrenOf(draft, verb);
  if (!takesThat(draft, verb) || children.some((child) => child.rel === 'ccomp' && !isBeside(draft, child)))
    return;
  const next = draft.tokens[verb + 1];
  if (next?.lemma === 'that' && next.upos === 'SCONJ' && next.head > verb) {
    attach(draft, next.head, verb, 'ccomp');
    return;
  }
  for (const between of children) {
    if (between.index < verb || !/^(?:obl|advmod|obj|iobj|nmod|advcl)/u.test(between.rel)) continue;
    // "said so, countering the notice that …": a participle after a comma has its own
    const cites = /^(?:cite|quote)$/u.test(between.lemma);
    if (between.xpos === 'VBG' && !cites && draft.tokens[between.index - 1]?.text === ',') continue;
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

/** "said in a statement it was ready": the bare clause that the parser hung on the noun. */
function mendBareAfter(draft: Draft, verb: number): void {
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

/** "said Moreau “underlined …”": the name before the second verb is its subject, not the first one's object. */
function mendSubject(draft: Draft, verb: number, who: Who): void {
  const token = tokenOf(draft, verb);
  const hasOwn = childrenOf(draft, verb).some((child) => child.rel.startsWith('nsubj') && child.index < verb);
  if (!/^VB[DZP]$/u.test(token.xpos) || hasOwn) return;
  let at = verb - 1;
  while (at >= 0 && isSkipped(tokenOf(draft, at))) at--;
  if (at < 0 || tokenOf(draft, at).sentence !== token.sentence) return;
  const head = nameHead(draft, at, verb);
  const governor = head.head >= 0 ? tokenOf(draft, head.head) : null;
  const name = who.nameEndingAt(at);
  if (takesClause(draft, head, verb)) return;
  if (name !== null && isLooseName(draft, name)) {
    attach(draft, name.head, verb, 'nsubj');
    return;
  }
  if (governor === null || governor.index >= head.index || cuesOf(governor.lemma) === undefined) return;
  if (!/^(?:obj|iobj|dep|xcomp|ccomp|nsubj)$/u.test(head.rel) || !/^(?:PROPN|PRON|NOUN)$/u.test(head.upos))
    return;
  attach(draft, head.index, verb, 'nsubj');
  attach(draft, verb, governor.index, 'ccomp');
}

/** "hours after a newspaper reported": the noun is the verb's subject, the preposition joins the clause. */
function takesClause(draft: Draft, noun: Token, verb: number): boolean {
  const joins = childrenOf(draft, noun.index).find((child) => child.rel === 'case');
  if (joins === undefined || !/^(?:after|before|since|until)$/u.test(joins.lemma)) return false;
  if (noun.head === verb || noun.index > verb || tokenOf(draft, verb).rel !== 'advcl') return false;
  attach(draft, noun.index, verb, 'nsubj');
  attach(draft, joins.index, verb, 'mark');
  return true;
}

/** Marks and adverbs between a subject and its verb, but no comma and no "when". */
function isSkipped(token: Token): boolean {
  return (token.upos === 'PUNCT' && token.text !== ',') || (token.upos === 'ADV' && token.xpos === 'RB');
}

/** A name that the parser hung on a word before it, though no preposition or possessive ties it there. */
function isLooseName(
  draft: Draft,
  { first, head }: { readonly first: number; readonly head: number },
): boolean {
  const name = tokenOf(draft, head);
  const before = draft.tokens[first - 1];
  if (name.upos !== 'PROPN' || before === undefined) return false;
  if (name.rel === 'appos') return before.text === ',';
  return /^(?:flat|obl|obl:unmarked|dep)$/u.test(name.rel) && /^(?:PROPN|NOUN|NUM)$/u.test(before.upos);
}

function nameHead(draft: Draft, at: number, before: number): Token {
  let head = tokenOf(draft, at);
  while (/^(?:flat|compound|nmod:desc)/u.test(head.rel) && head.head >= 0 && head.head < before)
    head = tokenOf(draft, head.head);
  return head;
}

/** "say the wage no longer covers it": an object before a clause without a subject is that clause's subject. */
function mendBareClause(draft: Draft, verb: number): void {
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
function mendBareNext(draft: Draft, verb: number): void {
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
