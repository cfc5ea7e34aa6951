/**
 * Mends, around cues, what a statistical parser most often gets wrong there: each repair is a pattern in
 * which a reporting verb, a quotation mark or a tense decides better than the parser does.
 */
import type { Document, Token } from '../types.ts';
import { mendAsidesOf, mendPerceived, mendWith } from './asides-of-cues.ts';
import { mendBareAfter, mendBareClause, mendBareNext, mendClaim, mendThatClause } from './clauses-of-cues.ts';
import { mendCoordination, mendParticiple } from './coordination.ts';
import { attach, childrenOf, promote, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { NOUN_CUES } from './lexicon/nouns.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { mendRelativeMain, mendWho } from './relatives.ts';
import { mendCase, mendHearer, mendObject, mendThanked } from './objects.ts';
import type { RelativeWho } from './relatives.ts';
import { mendLostSubject, mendSubjectOf } from './subjects.ts';
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
    if (token.head < 0 && NOUN_CUES.has(token.lemma)) mendClaim(draft, token.index);
    mendLostSubject(draft, token.index, who);
    mendPerceived(draft, token.index);
    if (token.lemma === 'with') mendWith(draft, token.index);
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
    mendAsidesOf(draft, token.index, who);
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
