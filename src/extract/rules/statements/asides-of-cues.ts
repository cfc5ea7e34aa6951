/** Mends clauses that a parser took for a cue's content, or the other way round: ", said Ann Ray, …", "said when asked …". */
import { attach, childrenOf, replace, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { cuesOf } from './lexicon/verbs.ts';
import type { RelativeWho } from './relatives.ts';
import type { Token } from '../types.ts';

const FINITE = /^(?:VB[DZP]|MD)$/u;
const LONGEST_ASIDE = 24;

/** Applies the mends to a cue. */
export function mendAsidesOf(draft: Draft, verb: number, who: RelativeWho): void {
  mendWhenAsked(draft, verb);
  mendNoting(draft, verb);
  mendSender(draft, verb);
  mendSaidToBe(draft, verb);
  mendBeforePredicate(draft, verb, who);
  mendAfterItFell(draft, verb, who);
}

/** "…, said Ann Ray, noting that …": what she noted is beside what she said. */
function mendNoting(draft: Draft, verb: number): void {
  if (!childrenOf(draft, verb).some((one) => one.rel === 'nsubj' && one.index > verb)) return;
  for (const noting of childrenOf(draft, verb)) {
    if (noting.rel !== 'ccomp' || noting.xpos !== 'VBG' || noting.index < verb) continue;
    const hasOwn = childrenOf(draft, noting.index).some((one) => /^(?:nsubj|aux|mark)/u.test(one.rel));
    if (!hasOwn && draft.tokens[noting.index - 1]?.text === ',')
      draft.tokens[noting.index] = { ...noting, rel: 'advcl' };
  }
}

/** "shared a post by Ann Ray saying …": without a comma it is the post that says so. */
function mendSender(draft: Draft, verb: number): void {
  const saying = tokenOf(draft, verb);
  if (
    saying.xpos !== 'VBG' ||
    saying.rel !== 'advcl' ||
    tokenOf(draft, Math.max(0, verb - 1)).upos === 'PUNCT'
  )
    return;
  const post = childrenOf(draft, saying.head).find((one) => one.rel === 'obj' && one.index < verb);
  if (post === undefined || !DOCUMENTS.has(post.lemma)) return;
  const isBy = (one: Token): boolean =>
    childrenOf(draft, one.index).some((child) => child.rel === 'case' && /^(?:by|from)$/u.test(child.lemma));
  const sender = childrenOf(draft, post.index).find((one) => one.rel === 'nmod' && isBy(one));
  const between = draft.tokens.slice((sender?.index ?? verb) + 1, verb);
  if (sender !== undefined && between.every((one) => one.rel === 'flat'))
    attach(draft, verb, post.index, 'acl');
}

/** "“No,” she said when asked about it": when she said so, not what. */
function mendWhenAsked(draft: Draft, verb: number): void {
  for (const asked of childrenOf(draft, verb)) {
    if (!/^(?:ccomp|advcl)$/u.test(asked.rel) || asked.index < verb || !/^VB[DN]$/u.test(asked.xpos))
      continue;
    const inside = childrenOf(draft, asked.index);
    const opens = inside.some(
      (one) => /^(?:when|if|once|while)$/u.test(one.lemma) && one.index < asked.index,
    );
    if (!opens || !ASKED.test(asked.lemma) || inside.some((one) => one.rel.startsWith('nsubj'))) continue;
    draft.tokens[asked.index] = { ...asked, xpos: 'VBN', rel: 'advcl' };
  }
}

const ASKED = /^(?:ask|press|question|quiz|challenge|tell|contact|reach|approach)$/u;

/** "Ann Ray, said to be ill, was at home": what is told of her stands beside the clause's own verb. */
function mendSaidToBe(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (!/^VB[DN]$/u.test(token.xpos) || draft.tokens[verb + 1]?.xpos !== 'TO') return;
  const children = childrenOf(draft, verb);
  const subject = children.find((one) => one.rel.startsWith('nsubj') && one.index < verb);
  if (subject === undefined || draft.tokens[verb - 1]?.text !== ',') return;
  const main = children.find((one) => one.rel === 'ccomp' && one.index > verb);
  const [opening] = main === undefined ? [] : [...childrenOf(draft, main.index), main].sort(byPlace);
  const first = opening?.upos === 'PUNCT' ? draft.tokens[opening.index + 1] : opening;
  if (main === undefined || first === undefined || draft.tokens[first.index - 1]?.text !== ',') return;
  if (!FINITE.test(first.xpos)) return;
  replace(draft, main.index, token);
  attach(draft, subject.index, main.index, 'nsubj');
  attach(draft, verb, subject.index, 'acl');
  draft.tokens[verb] = { ...tokenOf(draft, verb), xpos: 'VBN' };
}

function byPlace(a: Token, b: Token): number {
  return a.index - b.index;
}

/** "The strike, said its leader, Ann Ray, will go on": what stands before the aside is the later verb's subject. */
function mendBeforePredicate(draft: Draft, verb: number, who: RelativeWho): void {
  const cue = tokenOf(draft, verb);
  if (!/^VB[DZPN]$/u.test(cue.xpos) || tokenOf(draft, Math.max(0, verb - 1)).text !== ',') return;
  const speaks = cuesOf(cue.lemma)?.some((one) => one.takes.includes('quote') && !one.weak && !one.hearer);
  if (speaks !== true || childrenOf(draft, verb).some((one) => one.rel.startsWith('aux'))) return;
  if (/^(?:ADP|PART|ADV|PUNCT)$/u.test(draft.tokens[verb + 1]?.upos ?? 'PUNCT')) return;
  const predicate = predicateAfter(draft, cue);
  const topic = predicate === null ? null : topicBefore(draft, verb);
  if (predicate === null || topic === null) return;
  const speaker = draft.tokens
    .slice(verb + 1, predicate.comma)
    .find((one) => one.upos !== 'PUNCT' && (one.head <= verb || one.head >= predicate.comma));
  const isSomebody = who.nameEndingAt(predicate.comma - 1) !== null || who.isPeople(speaker?.index ?? -1);
  if (speaker === undefined || !isSomebody) return;
  const main = tokenOf(draft, predicate.main);
  if (isAbove(draft, verb, main.index)) replace(draft, main.index, cue);
  attach(draft, verb, main.index, 'parataxis');
  attach(draft, topic.index, main.index, 'nsubj');
  attach(draft, speaker.index, verb, 'nsubj');
  draft.tokens[verb] = { ...tokenOf(draft, verb), xpos: cue.xpos === 'VBN' ? 'VBD' : cue.xpos };
}

/** The comma that closes the aside after a cue, and the verb of the clause that goes on there. */
function predicateAfter(draft: Draft, cue: Token): { readonly comma: number; readonly main: number } | null {
  let inRelative = false;
  for (let at = cue.index + 1; at < cue.index + LONGEST_ASIDE; at++) {
    const token = draft.tokens[at];
    if (token === undefined || token.sentence !== cue.sentence) return null;
    // "said Ann Ray, who leads it, will go on": the relative clause has a verb of its own
    if (token.xpos.startsWith('W')) inRelative = true;
    if (!FINITE.test(token.xpos)) continue;
    const comma = tokenOf(draft, at - 1).upos === 'ADV' ? at - 2 : at - 1;
    if (inRelative && tokenOf(draft, comma).text !== ',') continue;
    if (tokenOf(draft, comma).text !== ',' || comma < cue.index + 2) return null;
    const isHelper = /^(?:aux|cop)/u.test(token.rel) && token.head > at;
    return { comma, main: isHelper ? token.head : at };
  }
  return null;
}

/** The noun that heads all of a sentence before the aside's comma. */
function topicBefore(draft: Draft, verb: number): Token | null {
  let first = verb - 1;
  while (first > 0 && draft.tokens[first - 1]?.sentence === tokenOf(draft, verb).sentence) first--;
  const words = draft.tokens.slice(first, verb - 1);
  if (
    words.length === 0 ||
    words.length > 12 ||
    !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(words[0]?.upos ?? '')
  )
    return null;
  // "The minister, Ian Ode, said his rival, Ann Ray, had lied": an earlier comma opened what this one closes
  if (words.some((one) => FINITE.test(one.xpos) || /^(?:["“”‘,:;()—–]|'')$/u.test(one.text))) return null;
  return words.find((one) => one.upos !== 'PUNCT' && (one.head < first || one.head >= verb - 1)) ?? null;
}

function isAbove(draft: Draft, index: number, below: number): boolean {
  for (let at = below, steps = 0; at >= 0 && steps < 60; at = tokenOf(draft, at).head, steps++)
    if (at === index) return true;
  return false;
}

/** "Prices fell after director Ann Ray said …": the name past the conjunction says so, and the main verb is the first. */
function mendAfterItFell(draft: Draft, verb: number, who: RelativeWho): void {
  const cue = tokenOf(draft, verb);
  const children = childrenOf(draft, verb);
  if (!/^VB[DZP]$/u.test(cue.xpos) || children.some((one) => one.rel.startsWith('nsubj'))) return;
  const main = children.find((one) => one.rel === 'ccomp' && one.index < verb && FINITE.test(one.xpos));
  const name = who.nameEndingAt(verb - 1);
  if (main === undefined || name === null) return;
  const joint = draft.tokens.slice(main.index, name.first + 1).findLast((one) => JOINS.test(one.lemma));
  if (joint === undefined || !/^(?:ADP|SCONJ)$/u.test(joint.upos)) return;
  if (draft.tokens.slice(joint.index, name.first).some((one) => one.text === ',' || one.upos === 'VERB'))
    return;
  replace(draft, main.index, cue);
  attach(draft, verb, main.index, 'advcl');
  attach(draft, name.head, verb, 'nsubj');
  attach(draft, joint.index, verb, 'mark');
}

const JOINS = /^(?:after|before|since|because|when|as|while)$/u;

/** "…, with one of them saying it must go": who stands between is who says what follows. */
export function mendWith(draft: Draft, index: number): void {
  const joint = tokenOf(draft, index);
  if (tokenOf(draft, Math.max(0, index - 1)).text !== ',') return;
  let at = index + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP)$/u.test(draft.tokens[at]?.upos ?? '') && !isSaying(draft, at))
    at++;
  if (at === index + 1 || at > index + 8 || !isSaying(draft, at)) return;
  const saying = tokenOf(draft, at);
  if (saying.sentence !== joint.sentence) return;
  const subject = draft.tokens
    .slice(index + 1, at)
    .find((one) => (one.head < index + 1 || one.head >= at) && /^(?:NOUN|PROPN|NUM|PRON)$/u.test(one.upos));
  const clause = saying.head > at ? tokenOf(draft, saying.head) : null;
  if (subject === undefined) return;
  draft.tokens[at] = { ...saying, upos: 'VERB', xpos: 'VBG', lemma: 'say' };
  if (clause !== null) {
    replace(draft, at, clause);
    attach(draft, clause.index, at, 'ccomp');
  }
  draft.tokens[at] = { ...tokenOf(draft, at), rel: 'advcl' };
  attach(draft, subject.index, at, 'nsubj');
}

function isSaying(draft: Draft, index: number): boolean {
  return draft.tokens[index]?.text === 'saying';
}

/** "recalled Ann Ray telling her", "a film shows him saying": without a comma the participle is the object's. */
export function mendPerceived(draft: Draft, verb: number): void {
  if (!PERCEIVES.test(tokenOf(draft, verb).lemma)) return;
  const children = childrenOf(draft, verb);
  const object = children.find((one) => one.rel === 'obj' && one.index > verb);
  const said = children.find((one) => one.rel === 'advcl' && one.xpos === 'VBG' && one.index > verb);
  if (object === undefined || said === undefined || said.index < object.index) return;
  const between = draft.tokens.slice(object.index + 1, said.index);
  if (between.every((one) => one.rel === 'flat' || (one.head === object.index && one.upos !== 'PUNCT')))
    draft.tokens[said.index] = { ...said, rel: 'xcomp' };
}

const PERCEIVES = /^(?:recall|remember|hear|see|watch|show|film|record|catch)$/u;
