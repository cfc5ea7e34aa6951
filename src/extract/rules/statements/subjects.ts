/** Mends who is the subject of a verb of speech where the parser gave its subject to another verb. */
import { attach, childrenOf, replace, tokenOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { cuesOf } from './lexicon/verbs.ts';
import type { Token } from '../types.ts';
import type { RelativeWho } from './relatives.ts';

const FINITE = /^VB[DZP]$/u;

/** Applies the mends to a cue. */
export function mendSubjectOf(draft: Draft, verb: number, who: RelativeWho): void {
  mendAsked(draft, verb, who);
  mendAskedAside(draft, verb);
  mendDescribed(draft, verb);
  mendAsSaying(draft, verb);
  mendCalled(draft, verb);
  mendSecondSubject(draft, verb);
  mendCueAsSubject(draft, verb);
  mendReduced(draft, verb, who);
  mendEarlySubject(draft, verb);
  mendOrdinal(draft, verb);
}

/** "Asked what she thought, her aide, Ian Ray, said …": who was asked is the subject of the verb after it. */
function mendAsked(draft: Draft, verb: number, who: RelativeWho): void {
  const token = tokenOf(draft, verb);
  if (!FINITE.test(token.xpos) || token.head >= 0) return;
  const asked = childrenOf(draft, verb).find(
    (one) => /^(?:ccomp|advcl|csubj)$/u.test(one.rel) && one.index < verb,
  );
  if (asked === undefined || !ASKED.test(asked.text) || !/^VB[DN]$/u.test(asked.xpos)) return;
  draft.tokens[asked.index] = { ...asked, xpos: 'VBN', rel: 'advcl' };
  if (childrenOf(draft, verb).some((one) => one.rel.startsWith('nsubj'))) return;
  const name = who.nameEndingAt(tokenOf(draft, verb - 1).text === ',' ? verb - 2 : verb - 1);
  if (name === null || !who.isPeople(name.head)) return;
  attach(draft, name.head, verb, 'nsubj');
}

const ASKED = /^(?:Asked|Pressed|Questioned|Quizzed|Challenged|Told)$/u;

/** "Ann Ray, asked about it at the gate, shrugged": after the aside's comma comes the main verb. */
function mendAskedAside(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (!/^(?:ask|press|question|quiz|challenge)$/u.test(token.lemma) || !/^VB[DN]$/u.test(token.xpos)) return;
  if (token.head > verb && draft.tokens[verb - 1]?.text === ',') {
    asideOf(draft, token, tokenOf(draft, token.head));
    return;
  }
  const children = childrenOf(draft, verb);
  const subject = children.find((one) => one.rel.startsWith('nsubj') && one.index < verb);
  const main = children.find((one) => one.rel === 'ccomp' && one.index > verb && FINITE.test(one.xpos));
  if (subject === undefined || main === undefined || children.some((one) => one.rel.startsWith('aux')))
    return;
  if (tokenOf(draft, verb - 1).text !== ',' || tokenOf(draft, main.index - 1).text !== ',') return;
  replace(draft, main.index, token);
  attach(draft, subject.index, main.index, 'nsubj');
  attach(draft, verb, subject.index, 'acl');
  draft.tokens[verb] = { ...tokenOf(draft, verb), xpos: 'VBN' };
}

/** "was quoted as saying the pier was safe": what follows "as saying" is its clause, it is no clause's subject. */
function mendAsSaying(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (token.xpos !== 'VBG' || !/^(?:csubj|advcl)/u.test(token.rel) || token.head < verb) return;
  const before = draft.tokens[verb - 1];
  const that = draft.tokens[verb - 2];
  // "denied that, saying invitations had gone out": "that" is what was denied
  const isDenied =
    before?.text === ',' && that?.lemma === 'that' && (that.head === token.head || that.rel === 'obj');
  if (before?.lemma !== 'as' && !isDenied) return;
  const clause = tokenOf(draft, token.head);
  replace(draft, verb, clause);
  attach(draft, clause.index, verb, 'ccomp');
  const above = tokenOf(draft, verb).head;
  if (!isDenied || above < 0) return;
  attach(draft, that.index, above, 'obj');
  draft.tokens[that.index] = { ...tokenOf(draft, that.index), upos: 'PRON', xpos: 'DT' };
  draft.tokens[verb] = { ...tokenOf(draft, verb), rel: 'advcl' };
}

/** "Ann Ray, asked on arrival if she would run, said …": asked of the subject of the verb after it. */
function asideOf(draft: Draft, asked: Token, main: Token): void {
  const subject = childrenOf(draft, main.index).find((one) => one.rel === 'nsubj');
  const own = childrenOf(draft, asked.index).some((one) => one.rel.startsWith('nsubj'));
  if (subject === undefined || subject.index > asked.index || own || !FINITE.test(main.xpos)) return;
  attach(draft, asked.index, subject.index, 'acl');
  draft.tokens[asked.index] = { ...tokenOf(draft, asked.index), xpos: 'VBN' };
}

/** "One person briefed on it said …": a clause that comes before its verb without a comma describes the subject. */
function mendDescribed(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  const main = token.head > verb ? tokenOf(draft, token.head) : null;
  if (main === null || !/^(?:c?comp|advcl|csubj)/u.test(token.rel) || !/^VB[DN]$/u.test(token.xpos)) return;
  if (
    !FINITE.test(main.xpos) ||
    cuesOf(main.lemma) === undefined ||
    tokenOf(draft, main.index - 1).upos === 'PUNCT'
  )
    return;
  const children = childrenOf(draft, verb);
  const subjects = [...children, ...childrenOf(draft, main.index)].filter((one) =>
    one.rel.startsWith('nsubj'),
  );
  const [subject] = subjects;
  if (subjects.length !== 1 || subject?.index !== verb - 1 || subject.upos !== 'NOUN') return;
  if (children.some((one) => one.rel.startsWith('aux'))) return;
  const between = draft.tokens.slice(verb + 1, main.index);
  if (between.some((one) => one.text === ',' || /^(?:VB[DZP]|MD)$/u.test(one.xpos))) return;
  attach(draft, subject.index, main.index, 'nsubj');
  attach(draft, verb, subject.index, 'acl');
  draft.tokens[verb] = { ...tokenOf(draft, verb), xpos: 'VBN' };
}

/** "an event the chair, Ann Ray, called “two hours of talk”": the noun phrase after the noun is who called it so. */
function mendCalled(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (!token.rel.startsWith('acl') || !FINITE.test(token.xpos) || token.head < 0) return;
  if (childrenOf(draft, verb).some((one) => one.rel.startsWith('nsubj'))) return;
  const isHolder = (one: Token): boolean =>
    one.rel === 'appos' && one.index < verb && tokenOf(draft, one.head + 1).head === one.index;
  const holder = childrenOf(draft, token.head)
    .flatMap((one) => [one, ...(one.rel === 'appos' ? childrenOf(draft, one.index) : [])])
    .find((one) => isHolder(one) && /^(?:DET|PRON)$/u.test(tokenOf(draft, one.head + 1).upos));
  if (holder === undefined) return;
  attach(draft, holder.index, verb, 'nsubj');
  draft.tokens[verb] = { ...tokenOf(draft, verb), rel: 'acl:relcl' };
}

/** "asked Ruritania to wait": of two subjects on both sides of the cue the later one is who is asked. */
function mendSecondSubject(draft: Draft, verb: number): void {
  if (!(cuesOf(tokenOf(draft, verb).lemma) ?? []).some((cue) => cue.takes.includes('object-to'))) return;
  const subjects = childrenOf(draft, verb).filter((one) => one.rel === 'nsubj');
  const [first, second] = subjects;
  if (first === undefined || second === undefined || first.index > verb || second.index < verb) return;
  draft.tokens[second.index] = { ...second, rel: 'obj' };
}

/** "A second said Ray replied …", "An aide insisted talks go on": no finite verb is a subject or within one. */
function mendCueAsSubject(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  if (!FINITE.test(token.xpos) || token.head < verb) return;
  const subject = token.rel === 'amod' ? tokenOf(draft, token.head) : token;
  if (!subject.rel.startsWith('nsubj') || subject.head < subject.index) return;
  const clause = tokenOf(draft, subject.head);
  if (clause.upos !== 'VERB' || draft.tokens[verb - 1]?.text === ',') return;
  replace(draft, verb, clause);
  attach(draft, clause.index, verb, 'ccomp');
}

/** "The deal announced last week follows it": the noun is the subject of the verb that lacks one. */
function mendReduced(draft: Draft, verb: number, who: RelativeWho): void {
  const token = tokenOf(draft, verb);
  if (token.xpos !== 'VBD' || cuesOf(token.lemma) === undefined) return;
  const children = childrenOf(draft, verb);
  const subject = children.find(
    (one) => one.rel === 'nsubj' && one.index === verb - 1 && one.upos === 'NOUN',
  );
  const main = children.find((one) => one.rel === 'ccomp' && one.index > verb && FINITE.test(one.xpos));
  if (subject === undefined || who.isPeople(subject.index) || main === undefined) return;
  if (children.some((one) => one.rel.startsWith('aux'))) return;
  const inside = childrenOf(draft, main.index);
  const opens = inside.some((one) => /^(?:nsubj|mark|expl)/u.test(one.rel) && one.index < main.index);
  if (opens || tokenOf(draft, main.index - 1).text !== ',') return;
  replace(draft, main.index, token);
  attach(draft, subject.index, main.index, 'nsubj');
  attach(draft, verb, subject.index, 'acl');
  draft.tokens[verb] = { ...tokenOf(draft, verb), xpos: 'VBN' };
}

/** "An aide insisted talks were going on": of a clause's two subjects the one before the cue is the cue's. */
function mendEarlySubject(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  const children = childrenOf(draft, verb);
  if (!FINITE.test(token.xpos) || children.some((one) => /^(?:nsubj|expl)/u.test(one.rel))) return;
  const clause = children.find((one) => one.rel === 'ccomp' && one.index > verb);
  if (clause === undefined) return;
  const inside = childrenOf(draft, clause.index);
  const subjects = inside.filter(
    (one) => /^(?:nsubj|obl:unmarked|dislocated)/u.test(one.rel) && one.index < clause.index,
  );
  const early = subjects.find((one) => one.index < verb && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(one.upos));
  if (early === undefined) return;
  for (const one of inside)
    if (one.index < early.index && /^(?:cc|advmod|obl|discourse)/u.test(one.rel))
      attach(draft, one.index, verb, one.rel);
  attach(draft, early.index, verb, 'nsubj');
}

/** "Answering the critics, Ann Ray, who leads it, rose and said …": the name before the relative clause, hung on "critics". */
export function mendLostSubject(draft: Draft, verb: number, who: RelativeWho): void {
  const token = tokenOf(draft, verb);
  if (token.head >= 0 || !FINITE.test(token.xpos) || draft.tokens[verb - 1]?.text !== ',') return;
  if (childrenOf(draft, verb).some((one) => /^(?:nsubj|expl)/u.test(one.rel))) return;
  for (let at = verb - 2; at > 0 && at > verb - 30; at--) {
    if (tokenOf(draft, at).sentence !== token.sentence) return;
    if (tokenOf(draft, at).text !== ',' || !tokenOf(draft, at + 1).xpos.startsWith('W')) continue;
    const name = who.nameEndingAt(at - 1);
    if (name !== null && who.isPeople(name.head)) attach(draft, name.head, verb, 'nsubj');
    return;
  }
}

/** "A second, less sure, said …": an ordinal that opens the sentence of a cue without a subject. */
function mendOrdinal(draft: Draft, verb: number): void {
  const token = tokenOf(draft, verb);
  const children = childrenOf(draft, verb);
  if (!FINITE.test(token.xpos) || token.head >= 0) return;
  if (children.some((one) => /^(?:nsubj|expl)/u.test(one.rel) && one.upos !== 'ADJ')) return;
  for (let at = verb - 1; at > 0 && at > verb - 12 && tokenOf(draft, at).sentence === token.sentence; at--) {
    const article = tokenOf(draft, at - 1);
    const opens =
      at < 3 || tokenOf(draft, at - 2).sentence !== token.sentence || tokenOf(draft, at - 2).upos === 'CCONJ';
    if (
      !/^(?:second|third|fourth|fifth|sixth)$/iu.test(tokenOf(draft, at).text) ||
      !/^an?$/iu.test(article.text) ||
      !opens
    )
      continue;
    draft.tokens[at] = { ...tokenOf(draft, at), upos: 'NOUN', xpos: 'NN' };
    attach(draft, at, verb, 'nsubj');
    return;
  }
}
