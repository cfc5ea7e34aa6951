import type { Document, Token } from '../types.ts';
import type { DraftMention } from './drafts.ts';
import { clauseOf, isSubject, subjectOf } from './scene.ts';
import { dependents, relation, tokenAt } from './tree.ts';

const SPEECH = /^(?:say|add|tell|announce|warn|report|claim|note|argue|insist|write|explain)$/u;

/** Pronouns whose antecedent is seldom far: people are named again sooner than bodies. */
const PERSON = /^(?:he|she|him|his|her|hers)$/iu;

/** How likely a mention is the pronoun's antecedent: nearness, subjects, the speaker of the sentence; never a fellow argument. */
export function weigh(
  document: Document,
  mention: DraftMention,
  token: Token,
  distance: number,
  quoted: ReadonlySet<number>,
): number {
  const cited = mention.kind !== 'person' && isCited(document, mention.head);
  const subject = cited || isSubject(document, mention.head);
  const step = PERSON.test(token.text) ? 1.1 : 0.9;
  let score =
    2.4 -
    distance * step +
    (subject ? (isAside(document, mention.head) ? 0.7 : 1.2) : 0) +
    (mention.form === 'pronoun' ? 0.3 : 0);
  if (relation(tokenAt(document, mention.head)) === 'nmod') score -= 0.5;
  const head = tokenAt(document, mention.head);
  if (head.rel === 'nmod:poss') score += isSubject(document, head.head) ? 0.9 : -0.2;
  if (paragraphOf(document, head) !== paragraphOf(document, token)) score -= 0.5;
  const clause = clauseOf(document, mention.head);
  if (quoted.has(token.index) !== quoted.has(mention.head))
    score -= penaltyAcross(quoted.has(token.index), distance, subject);
  if (subject && (isTeller(clause) || cited) && tells(document, token)) score += 0.6;
  if (distance > 0) return score;
  const own = clauseOf(document, token.index);
  if (
    token.rel !== 'nmod:poss' &&
    !/sel(?:f|ves)$/u.test(token.text) &&
    isFellow(document, mention, token, own)
  )
    return -5;
  if (isWithin(document, own.index, clause.index)) score += subject ? 1 : 0;
  if (isParallel(document, head, token, own)) score += 1.3;
  if (isTold(document, token, own, clause)) score -= subject ? (isOwned(document, head) ? 1.5 : 0) : 1;
  return score;
}

/** `the ministry` in `according to the ministry`, which the text goes on to quote as if it were a subject. */
const isCited = (document: Document, head: number): boolean =>
  dependents(document, head, 'case').some((word) => word.text.toLowerCase() === 'according');

/** Whether a subject's clause only describes somebody: `Reed` in `the desk that Reed used`. */
const isAside = (document: Document, head: number): boolean => clauseOf(document, head).rel === 'acl:relcl';

/** `her client` in `her client had left, she said`. */
const isOwned = (document: Document, head: Token): boolean =>
  dependents(document, head.index, 'nmod').some(
    (child) => child.rel === 'nmod:poss' && child.upos === 'PRON',
  );

/** Whether a clause is its sentence's own and tells what somebody said: its subject goes on speaking as `she said`. */
const isTeller = (clause: Token): boolean => clause.head < 0 && SPEECH.test(clause.lemma);

/** Also `he` in `he was quoted as saying`. */
const tells = (document: Document, token: Token): boolean => {
  const lemma = document.tokens[token.head]?.lemma ?? '';
  return token.rel === 'nsubj:pass' ? lemma === 'quote' : relation(token) === 'nsubj' && SPEECH.test(lemma);
};

/** A quotation's `he` is seldom its speaker; what stands in a quotation seldom speaks outside it. */
function penaltyAcross(isInside: boolean, distance: number, isSubjectOf: boolean): number {
  if (isInside) return distance === 0 && isSubjectOf ? 2.5 : 0.4;
  return distance === 0 ? 2 : 0.8;
}

/** True where pronoun and mention are arguments of one verb, so that they cannot be the same: `Reed handed him a note`. */
function isFellow(document: Document, mention: DraftMention, token: Token, own: Token): boolean {
  const head = tokenAt(document, mention.head);
  const isArgument = /^(?:nsubj|obj|iobj|obl)$/u.test(relation(head));
  if (isArgument && head.head === own.index) return true;
  if (/^(?:nsubj|expl)$/u.test(relation(token))) return false;
  const isShared = relation(own) === 'conj' || own.rel === 'acl:relcl' || isControlled(document, own);
  return isShared && subjectOf(document, own.index) === head.index;
}

/** `the king` in `he told the king when he briefed him`: object of a clause whose subject is taken up beside the pronoun. */
function isParallel(document: Document, head: Token, token: Token, own: Token): boolean {
  if (!/^(?:obj|iobj|obl)$/u.test(relation(token)) || !/^(?:obj|iobj|obl)$/u.test(relation(head)))
    return false;
  const [subject] = dependents(document, own.index, 'nsubj');
  const outer = document.tokens[head.head];
  if (subject?.upos !== 'PRON' || outer === undefined || outer.index >= own.index) return false;
  return /^(?:advcl|ccomp|conj)$/u.test(relation(own)) && own.head === outer.index;
}

/** Verbs after which `to …` tells what for, not what the object is to do. */
const FOR = /^(?:call|phone|telephone|ring|meet|visit|write|text|fly|travel|go|come|arrive|return)$/u;

/** `to congratulate` in `called Reed to congratulate him`: a clause whose subject is that of the verb above it. */
const isControlled = (document: Document, own: Token): boolean =>
  (relation(own) === 'advcl' || (own.rel === 'xcomp' && FOR.test(document.tokens[own.head]?.lemma ?? ''))) &&
  dependents(document, own.index, 'nsubj').length === 0 &&
  dependents(document, own.index, 'mark').some((word) => word.text.toLowerCase() === 'to');

/** True where a mention stands in what the pronoun is the subject of telling: `the army` in `it was held by the army, it said`. */
function isTold(document: Document, token: Token, own: Token, clause: Token): boolean {
  const tells = relation(token) === 'nsubj' && SPEECH.test(own.lemma);
  return tells && clause.index < own.index && isWithin(document, clause.index, own.index);
}

/** Sentences between two places in which somebody tells; those that are quotations throughout do not count. */
export function toldBetween(document: Document, from: Token, to: Token, quoted: ReadonlySet<number>): number {
  let told = 0;
  for (let i = from.sentence; i < to.sentence && told < 6; i++) {
    const sentence = document.sentences[i];
    const isQuotation =
      sentence !== undefined && quoted.has(sentence.first + 1) && quoted.has(sentence.last - 2);
    if (!isQuotation || i === from.sentence) told++;
    if (to.sentence - i > 40) return 6;
  }
  return told;
}

const paragraphOf = (document: Document, token: Token): number =>
  document.sentences[token.sentence]?.paragraph ?? 0;

/** Whether one clause hangs from another: `he` in `Reed said he would`. */
function isWithin(document: Document, inner: number, outer: number): boolean {
  for (let at = inner, step = 0; at >= 0 && step < 12; at = tokenAt(document, at).head, step++)
    if (at === outer) return true;
  return false;
}
