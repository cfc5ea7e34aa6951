/** What a cue reports: the span of its content, cut where the tree or the quotation marks say that it ends. */
import type { Token } from '../types.ts';
import { opensAppendix } from './appendix.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { isVerb } from './phrases.ts';
import { speaksFor } from './relays.ts';
import type { Range, View } from './view.ts';
import { tidy } from './view.ts';

/** The content that follows a cue from token `first` on, to where the cue's clause ends. */
export function contentFrom(view: View, cue: Token, first: number): Range | null {
  const from = view.tree.token(first);
  const sentence = view.doc.sentences[cue.sentence];
  if (sentence === undefined) return null;
  let end = lastToken(view, cue, first, sentence.last);
  const quotation = view.quotationAt(cue.index);
  let stop = view.tree.token(end).end;
  // a quotation that opens in the content belongs to it whole, over sentences; one that holds the cue ends it
  for (let at = first; at <= end; at++) {
    const opened = view.outerQuotationAt(at);
    if (opened !== null && opened !== view.outerQuotationAt(cue.index) && opened.open >= cue.end) {
      stop = Math.max(stop, opened.close);
      at = Math.max(at, view.tokenFrom(opened.end) - 1);
      end = Math.max(end, at);
    }
  }
  if (quotation !== null) stop = Math.min(stop, quotation.end);
  const start = markBefore(view, from);
  return tidy(view.text, { start: Math.max(start, cue.end), end: unjoinedEnd(view.text, start, stop) });
}

/** Without a conjunction at the end: what it joined is no part of the content. */
function unjoinedEnd(text: string, start: number, end: number): number {
  return (
    end - (/[\s,]+(?:and|but)[\s,]*$/u.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0)
  );
}

/** The opening mark belongs to a content that begins with a quotation. */
function markBefore(view: View, token: Token): number {
  const quotation = view.quotationAt(token.index);
  return quotation !== null && quotation.start === token.start ? quotation.open : token.start;
}

/** The last token of the cue's clause that still belongs to what follows it. */
function lastToken(view: View, cue: Token, first: number, sentenceEnd: number): number {
  const { tree } = view;
  let last = first;
  let also = -1;
  const fronted = isFronted(view, cue);
  for (let at = first; at < sentenceEnd; at++) {
    const token = tree.token(at);
    if (token.text === ';' && view.quotationAt(at) === null && tree.doc.tokens[at + 1]?.lemma !== 'that')
      break;
    if (token.text === ':' && view.opensAt(tree.doc.tokens[at + 1]?.start ?? -1)) break;
    if (fronted && token.text === ',' && opensMainClause(view, first, at, sentenceEnd)) break;
    if (token.upos === 'PUNCT') continue;
    if (also < 0) also = joinedThat(tree, first, token);
    if (also >= 0 && tree.isUnder(token.index, also)) {
      last = at;
      continue;
    }
    if (
      opensAppendix(view, first, token) ||
      resumesThat(view, cue, first, token) ||
      refuses(view, token) ||
      tellsWhy(view, first, token) ||
      (view.isAside(at) && !view.isAside(cue.index)) ||
      endsContent(view, cue, token, first)
    )
      break;
    last = at;
  }
  const next = tree.doc.tokens[last + 1];
  return next !== undefined && next.xpos === "''" ? last + 1 : last;
}

/** "A day after Ann Ray said it was safe, it fell": a sentence that opens with when another's words were said. */
function isFronted({ doc, text }: View, cue: Token): boolean {
  const start = doc.sentences[cue.sentence]?.start ?? cue.start;
  return cue.start - start < 200 && FRONTED.test(text.slice(start, cue.start));
}

const FRONTED =
  /^(?:(?:only|just|barely) )?(?:(?:an?|one|two|three|four|five|six|several|some|\d+) )?(?:few )?(?:minute|hour|day|week|month|year)s? (?:after|before) [^,;“"]+$/iu;

/** On both sides of a comma a finite verb, and past it no relative or participial clause. */
function opensMainClause(view: View, first: number, comma: number, end: number): boolean {
  const { doc } = view;
  const next = doc.tokens[comma + 1];
  if (next === undefined || view.outerQuotationAt(comma + 1) !== null) return false;
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(next.upos) || next.xpos.startsWith('W')) return false;
  const isFinite = (one: Token): boolean => /^(?:VB[DZP]|MD)$/u.test(one.xpos);
  const rest = doc.tokens.slice(comma + 1, end);
  const subject = rest.slice(0, Math.max(0, rest.findIndex(isFinite)));
  // "safe, dry and lit, the roof fell": the list's comma is not the clause's
  const isOneNoun = subject.every(
    (one, at) => one.text !== ',' || subject[at + 1]?.xpos.startsWith('W') === true,
  );
  return subject.length > 0 && isOneNoun && doc.tokens.slice(first, comma).some(isFinite);
}

/** "said it was true but declined to give details": whoever speaks declines. */
function refuses({ tree }: View, token: Token): boolean {
  const next = token.upos === 'CCONJ' && token.head > token.index ? tree.token(token.head) : token;
  if (next.rel !== 'conj' || tree.child(next.index, 'nsubj') !== null) return false;
  if (/^(?:decline|refuse)$/u.test(next.lemma)) return true;
  return (
    token.lemma === 'but' &&
    /^(?:say|discuss|comment|elaborate|specify|disclose|reveal|identify|name|explain|confirm|give)$/u.test(
      next.lemma,
    ) &&
    tree.child(next.index, 'aux') !== null &&
    tree.childrenBy(next.index, 'advmod').some((one) => /^(?:not|n't)$/u.test(one.lemma))
  );
}

/** "urged them to wait after a pier collapsed": what was done before the urging; only a that-clause can hold it. */
function tellsWhy({ tree }: View, first: number, token: Token): boolean {
  if (token.lemma !== 'after' || token.rel !== 'mark' || token.head < token.index) return false;
  const verb = tree.token(token.head);
  if (!/^VB[DN]$/u.test(verb.xpos) || tree.child(verb.index, 'nsubj', 'nsubj:pass') === null) return false;
  return !tree.doc.tokens.slice(first, token.index).some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos));
}

/** "that it would go on, and that …": the head of a further that-clause, wherever the parser hung it; or -1. */
function joinedThat(tree: View['tree'], first: number, token: Token): number {
  const that = tree.doc.tokens[token.index + 1];
  const joins =
    token.upos === 'CCONJ' && that?.lemma === 'that' && that.rel === 'mark' && that.head > that.index;
  return joins && tree.token(first).lemma === 'that' ? that.head : -1;
}

/** "said he had stressed the need to wait and that …": the clause goes with the "that" before the cue. */
function resumesThat({ tree }: View, cue: Token, first: number, token: Token): boolean {
  const that = tree.doc.tokens[token.index + 1];
  const joins = token.upos === 'CCONJ' && that?.lemma === 'that' && that.head > that.index;
  const isClause = joins && /^(?:SCONJ|PRON)$/u.test(that.upos) && /^(?:mark|nsubj)/u.test(that.rel);
  const opener = tree.child(cue.index, 'mark');
  return (
    isClause &&
    tree.token(first).lemma !== 'that' &&
    tree.isRelation(cue, 'ccomp', 'conj') &&
    (opener === null ? isReported(tree, cue) : opener.lemma === 'that' && opener.index < cue.index)
  );
}

/** "said he had stressed it": the clause of a cue before it. */
function isReported(tree: View['tree'], cue: Token): boolean {
  const outer = cue.rel === 'ccomp' && cue.head >= 0 ? tree.token(cue.head) : null;
  return outer !== null && outer.index < cue.index && cuesOf(outer.lemma) !== undefined;
}

/** A token outside of the cue's subtree, or one that begins what the writer adds about the cue itself. */
function endsContent(view: View, cue: Token, token: Token, first: number): boolean {
  const { tree } = view;
  let at = token;
  for (let steps = 0; steps < 200; steps++) {
    if (at.index === cue.index) return false;
    if (isVideo(tree, cue, at)) return true;
    if (at.head === cue.index) return at.index >= first && isOwnClause(view, cue, at, first);
    if (at.head < 0) return true;
    at = tree.token(at.head);
  }
  return true;
}

/** Whether a dependent of the cue is a clause of its own beside the content: "…, and warned", "…, adding that". */
function isOwnClause(view: View, cue: Token, token: Token, first: number): boolean {
  const { tree } = view;
  if (tree.left(token.index) < first) return false;
  if (tree.isRelation(token, 'conj'))
    return isNewClause(tree, cue, token) || isFirstFinite(tree, first, token);
  if (tree.isRelation(token, 'cc')) {
    const next = tree.childrenBy(cue.index, 'conj').find((one) => one.index > token.index);
    return next !== undefined && isOwnClause(view, cue, next, first);
  }
  if (isMedium(tree, token) || (token.rel === 'obl' && speaksFor(view, token))) return true;
  if (!tree.isRelation(token, 'advcl', 'parataxis', 'obl')) return false;
  if (token.index <= first || tree.left(token.index) === first) return false;
  if (tree.child(token.index, 'case')?.lemma === 'according') return true;
  if (tree.isRelation(token, 'obl')) return false;
  const afterComma =
    followsComma(tree.doc.tokens, tree.left(token.index)) || tree.doc.tokens[token.index + 1]?.text === ':';
  return (
    afterComma &&
    (token.xpos === 'VBG' || cuesOf(token.lemma) !== undefined || tree.child(token.index, 'mark') === null)
  );
}

/** "admitted it in a broadcast": where the words stood, not what they were. */
function isMedium(tree: View['tree'], token: Token): boolean {
  const marker = tree.child(token.index, 'case')?.lemma ?? '';
  return (
    token.rel === 'obl' &&
    /^(?:in|on|via)$/u.test(marker) &&
    DOCUMENTS.has(token.lemma) &&
    tree.child(token.index, 'nmod:poss') === null
  );
}

/** The same hung lower: "admitted the raid in a broadcast". */
function isVideo(tree: View['tree'], cue: Token, noun: Token): boolean {
  if (noun.rel !== 'nmod' || !DOCUMENTS.has(noun.lemma) || tree.child(cue.index, 'obj') === null)
    return false;
  return (
    tree.child(noun.index, 'det')?.lemma === 'a' &&
    /^(?:in|via)$/u.test(tree.child(noun.index, 'case')?.lemma ?? '')
  );
}

/** "called for talks but the state refused": after a phrase a clause with a subject of its own is the writer's. */
function isFirstFinite(tree: View['tree'], first: number, token: Token): boolean {
  const subject = tree.child(token.index, 'nsubj', 'nsubj:pass');
  if (subject === null || subject.index > token.index || !/^VB[DZPN]$/u.test(token.xpos)) return false;
  return !tree.doc.tokens.slice(first, subject.index).some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos));
}

/** A coordinated clause that goes with the cue, not with its content. */
function isNewClause(tree: View['tree'], cue: Token, token: Token): boolean {
  if (!isVerb(token) && tree.child(token.index, 'nsubj', 'cop', 'aux') === null) return false;
  if (tree.child(token.index, 'mark')?.lemma === 'that') return false;
  // "said he was shown a picture but was told …": what was done to somebody goes on
  const isDone = (one: Token): boolean => tree.child(one.index, 'aux:pass') !== null;
  if (isDone(token) && tree.childrenBy(cue.index, 'ccomp').some(isDone)) return false;
  const isCue = cuesOf(token.lemma) !== undefined;
  const subject = tree.child(token.index, 'nsubj', 'nsubj:pass');
  if (
    !isCue &&
    subject !== null &&
    subject.index < token.index &&
    !followsComma(tree.doc.tokens, tree.left(token.index))
  )
    return false;
  return !(
    cue.xpos === 'VBD' &&
    /^VB[P]?$/u.test(token.xpos) &&
    subject === null &&
    tree.child(token.index, 'aux') === null
  );
}

/** A comma stands before the phrase or is its first token, closing marks left out. */
function followsComma(tokens: readonly Token[], left: number): boolean {
  const first = /^["'”’]+$/u.test(tokens[left]?.text ?? '') ? left + 1 : left;
  return tokens[first]?.text === ',' || tokens[left - 1]?.text === ',';
}
