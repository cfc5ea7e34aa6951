/** Mends what a verb of speech is coordinated with, and whose participle it is. */
import { attach, childrenOf, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { cuesOf } from './lexicon/verbs.ts';
import type { Token } from '../types.ts';

/**
 * "said it had sent aid and warned …", "“said prices would rise” and urged …": a verb in the past tense is
 * coordinated with a past tense, one outside of a quotation with none inside, and nothing that cannot
 * speak is the subject of a verb of speech.
 */
export function mendCoordination(draft: Draft, verb: number, canSpeak: (head: number) => boolean): void {
  mendTense(draft, verb);
  const token = tokenOf(draft, verb);
  if (token.rel !== 'conj' || token.head < 0) return;
  if (childrenOf(draft, verb).some((child) => child.rel.startsWith('nsubj') && child.index < verb)) return;
  const first = tokenOf(draft, token.head);
  const teller = toldByWhoSpoke(draft, token, first);
  if (teller !== null) {
    attach(draft, verb, teller.index, 'conj');
    return;
  }
  const earlier = pastOfPast(draft, token, first);
  if (earlier !== null) {
    attach(draft, verb, earlier.index, 'conj');
    return;
  }
  let head = first;
  for (let steps = 0; steps < 8; steps++) {
    if (isQuotedClause(draft, verb, head)) break;
    const clashes = token.xpos === 'VBD' && isClause(draft, head) && !isPast(draft, head);
    if (!clashes && !leavesQuotation(draft, verb, head.index) && !isMute(draft, token, head, canSpeak)) break;
    if (head.head < 0) return;
    head = tokenOf(draft, head.head);
  }
  if (head.index !== first.index && head.upos === 'VERB') attach(draft, verb, head.index, 'conj');
}

/** Not a bare noun: "is a liar" has a tense. */
function isClause(draft: Draft, { index, upos }: Token): boolean {
  return upos !== 'NOUN' || childrenOf(draft, index).some((one) => one.rel === 'cop');
}

/** "blamed her for failing to act and accused him": beside an infinitive stands no participle. */
function mendTense(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (token.rel !== 'conj' || token.head < 0 || token.xpos !== 'VBN') return;
  const isPlain = (index: number): boolean =>
    !childrenOf(draft, index).some((one) => one.rel.startsWith('aux') || one.rel === 'cop');
  const head = tokenOf(draft, token.head);
  if (!/^VBG?$/u.test(head.xpos) || !isPlain(verb) || !isPlain(head.index)) return;
  draft.tokens[verb] = { ...token, xpos: 'VBD' };
}

/**
 * "said the state remained open and accused …", "said it had rained, but added …", "says ministers have done
 * nothing and calls for …": whoever spoke goes on to speak where the clause tells of what lasts, where it is
 * set against what was said, or where its subject is of another number than the verb.
 */
function toldByWhoSpoke(draft: Draft, verb: Token, head: Token): Token | null {
  const outer =
    head.rel === 'ccomp' && head.head >= 0 && head.head < head.index ? tokenOf(draft, head.head) : null;
  if (outer === null || cuesOf(outer.lemma) === undefined || (draft.quoted[verb.index] ?? -1) >= 0)
    return null;
  const before = childrenOf(draft, verb.index).find((one) => one.rel === 'cc' && one.index < verb.index);
  const isSet = before?.lemma === 'but' && tokenOf(draft, before.index - 1).text === ',';
  const speaks = isSet && /^(?:say|add|tell|insist|stress|warn|note|argue|deny)$/u.test(verb.lemma);
  const isPlain = !childrenOf(draft, verb.index).some((one) => one.rel.startsWith('aux'));
  const past = isPlain && /^VB[DN]$/u.test(verb.xpos) && /^VBD?$/u.test(outer.xpos);
  if (past && (speaks || (LASTS.test(head.lemma) && head.xpos === 'VBD'))) return outer;
  const plural = childrenOf(draft, head.index).some((one) => one.xpos === 'VBP' && one.rel.startsWith('aux'));
  return verb.xpos === 'VBZ' && outer.xpos === 'VBZ' && (plural || head.xpos === 'VBP') ? outer : null;
}

/** "said he had rung her and “conveyed regrets”": words in marks are what was said, none of the writer's. */
function isQuotedClause(draft: Draft, verb: number, head: Token): boolean {
  const outer = head.rel === 'ccomp' && head.head >= 0 ? tokenOf(draft, head.head) : null;
  const quoted = draft.quoted[verb] ?? -1;
  return (
    outer !== null && cuesOf(outer.lemma) !== undefined && quoted >= 0 && quoted !== draft.quoted[outer.index]
  );
}

/** Verbs of states: what they tell was so when it was said, and nobody then did something. */
const LASTS =
  /^(?:remain|stay|want|need|know|believe|hope|expect|depend|belong|seem|feel|face|lack|own|deserve|stand)$/u;

/** "said he had met her and had asked …": what had been done before it was said belongs to the clause. */
function pastOfPast(draft: Draft, verb: Token, head: Token): Token | null {
  const hasHad = (one: Token): boolean =>
    childrenOf(draft, one.index).some(
      (aux) => aux.rel === 'aux' && aux.lemma === 'have' && aux.xpos === 'VBD',
    );
  if (head.xpos !== 'VBD' || cuesOf(head.lemma) === undefined || !hasHad(verb)) return null;
  const clause = childrenOf(draft, head.index).find((one) => one.rel === 'ccomp' && one.index > head.index);
  return clause !== undefined && clause.index < verb.index && hasHad(clause) ? clause : null;
}

/** A clause whose subject is no person, body or pronoun that could be one. */
function isMute(draft: Draft, verb: Token, head: Token, canSpeak: (head: number) => boolean): boolean {
  const subject = childrenOf(draft, head.index).find((child) => /^(?:nsubj|expl)/u.test(child.rel));
  if (subject === undefined)
    return head.upos !== 'VERB' && head.head >= 0 && /^(?:i?obj|obl|nmod)/u.test(head.rel);
  if (/^(?:who|which|that)$/u.test(subject.lemma)) return false;
  // "said it had no base there and warned …": the pronoun is whoever said so
  const plain = verb.xpos === 'VBD' && /^(?:it|they)$/u.test(subject.lemma) && head.rel === 'ccomp';
  if (plain) return true;
  // "the fund was empty and warned": what is empty does not go on to warn, unless it has a name
  if (head.upos === 'ADJ' && subject.upos === 'NOUN') return true;
  return !canSpeak(subject.index);
}

/** The head's quotation has closed before the verb, and the head is not the verb it opened before. */
function leavesQuotation(draft: Draft, verb: number, head: number): boolean {
  const quotation = draft.quoted[head] ?? -1;
  if (quotation < 0 || quotation === draft.quoted[verb]) return false;
  const above = tokenOf(draft, head).head;
  const subject = childrenOf(draft, head).find((one) => one.rel.startsWith('nsubj') && one.index < head);
  const isWhole = subject !== undefined && (draft.quoted[subject.index] ?? -1) === quotation;
  return above >= 0 && (isWhole || (draft.quoted[above] ?? -1) === quotation);
}

function isPast(draft: Draft, token: Token): boolean {
  if (token.xpos === 'VBD') return true;
  // a main verb without "have" or "be" is no participle, whatever the tagger says
  if (
    token.xpos === 'VBN' &&
    token.head < 0 &&
    !childrenOf(draft, token.index).some((one) => one.rel.startsWith('aux'))
  )
    return true;
  const first = childrenOf(draft, token.index).find(
    (child) => child.rel.startsWith('aux') || child.rel === 'cop',
  );
  if (first === undefined || first.xpos !== 'VBD') return false;
  return (
    first.lemma === 'be' ||
    first.lemma === 'do' ||
    (first.lemma === 'have' && CONTACT.test(token.lemma) && hasName(draft, token))
  );
}

/** "said Ray had met Lee and thanked him": who met somebody is who thanked, urged or praised. */
const CONTACT = /^(?:meet|speak|talk|call|phone|visit|see|host|receive)$/u;

function hasName(draft: Draft, verb: Token): boolean {
  return childrenOf(draft, verb.index).some((child) => child.rel === 'nsubj' && child.upos === 'PROPN');
}

/** "said prices had risen, adding …": after a comma a cue's participle goes with the cue before it. */
export function mendParticiple(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (
    token.xpos !== 'VBG' ||
    (tokenOf(draft, Math.max(0, verb - 1)).text !== ',' && draft.tokens[verb + 1]?.text !== ':') ||
    !/^(?:advcl|acl|conj|dep|xcomp|parataxis|reparandum)/u.test(token.rel)
  )
    return;
  if ((draft.quoted[verb] ?? -1) >= 0) return;
  if (isOfClauseBeside(draft, token)) return;
  const own = clauseVerb(draft, token);
  if (own !== null) {
    attach(draft, verb, own.index, 'advcl');
    return;
  }
  const above = cuesAbove(draft, token).at(-1) ?? actingBefore(draft, token);
  if (above !== undefined) attach(draft, verb, above.index, 'advcl');
}

/** "vetoed the move, arguing …": after a comma it is whoever acts that argues, not what the verb's object is. */
function actingBefore(draft: Draft, participle: Token): Token | undefined {
  const noun = participle.rel.startsWith('acl') ? tokenOf(draft, participle.head) : undefined;
  if (noun === undefined || !/^(?:i?obj|obl)/u.test(noun.rel) || noun.head < 0) return undefined;
  const verb = tokenOf(draft, noun.head);
  const acts = childrenOf(draft, verb.index).some((one) => one.rel === 'nsubj' && one.index < verb.index);
  return acts && /^VB[DZP]$/u.test(verb.xpos) && verb.index < noun.index ? verb : undefined;
}

/** "called for talks but the state has refused, saying …": a clause with another subject has its own participle. */
function isOfClauseBeside(draft: Draft, participle: Token): boolean {
  const head = tokenOf(draft, participle.head);
  if (participle.rel !== 'advcl' || head.rel !== 'conj' || head.upos !== 'VERB') return false;
  return childrenOf(draft, head.index).some((one) => one.rel.startsWith('nsubj') && one.index < head.index);
}

/** "…; the union refused, calling …": after a semicolon a clause has its own verb for the participle. */
function clauseVerb(draft: Draft, participle: Token): Token | null {
  let verb: Token | null = null;
  for (let at = participle.index - 2; at >= Math.max(0, participle.index - 60); at--) {
    const token = tokenOf(draft, at);
    if (token.sentence !== participle.sentence) return null;
    if ((draft.quoted[at] ?? -1) >= 0) continue;
    if (token.text === ';') return verb;
    const subject = childrenOf(draft, at).find((child) => child.rel.startsWith('nsubj') && child.index < at);
    const isMain = /^VB[DZPN]$/u.test(token.xpos) && subject !== undefined && !subject.xpos.startsWith('W');
    if (isMain && token.rel !== 'acl:relcl') verb = token;
  }
  return null;
}

/** Finite cues that a token hangs under, the nearest first: the writer's own, none in quotation marks. */
function cuesAbove(draft: Draft, token: Token): readonly Token[] {
  const found: Token[] = [];
  for (let at = token.head, steps = 0; at >= 0 && steps < 12; at = tokenOf(draft, at).head, steps++) {
    const above = tokenOf(draft, at);
    const isCue = cuesOf(above.lemma) !== undefined && above.upos === 'VERB' && above.index < token.index;
    const finite =
      /^VB[DZP]$/u.test(above.xpos) || childrenOf(draft, at).some((child) => child.rel === 'aux');
    if (isCue && finite && (draft.quoted[at] ?? -1) < 0) found.push(above);
  }
  return found;
}
