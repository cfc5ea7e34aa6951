/** Whose words a cue reports: the subject it has, shares, controls or is a relative clause of. */
import type { Token } from '../types.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { isPassive, isVerb } from './phrases.ts';
import type { Tree } from '../tree.ts';

/** The head of the noun phrase that names a source, and whether the tree or its place tells so. */
export interface Source {
  readonly head: number;
  readonly by: 'tree' | 'place';
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Verbs whose object does what the infinitive says. */
const OBJECT_CONTROL = new Set(
  'ask urge tell order persuade encourage allow force invite press want help lead let make prompt cause get have permit enable require advise instruct direct recall remember hear see watch show film record catch'.split(
    ' ',
  ),
);

/** The source of a verb's words in the tree, or null. */
export function findSource(tree: Tree, verb: Token, steps = 0): Source | null {
  if (steps > 6) return null;
  const agent = passiveAgent(tree, verb);
  if (isPassive(tree, verb)) return agent;
  const subject = nearestSubject(tree, verb, false);
  if (subject !== null) return antecedent(tree, verb, subject);
  return shared(tree, verb, steps);
}

/** Of several subjects that a parser found the last one before the verb, else the first after it. */
function nearestSubject(tree: Tree, verb: Token, passive: boolean): Token | null {
  const subjects = tree
    .childrenBy(verb.index, 'nsubj', 'expl')
    .filter((one) => one.rel !== 'nsubj:outer' && (passive || one.rel !== 'nsubj:pass'))
    // "the chair, 54, Tuesday denied it": when, not who
    .filter((one) => !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(one.text))
    // "drivers there said": a place, nobody's subject
    .filter((one) => one.lemma !== 'there' || one.xpos === 'EX');
  const after = subjects.find(
    (one) => tree.doc.tokens[verb.index + 1]?.lemma !== 'that' || one.index < verb.index,
  );
  return subjects.findLast((one) => one.index < verb.index) ?? after ?? null;
}

function passiveAgent(tree: Tree, verb: Token): Source | null {
  const isBy = (one: Token): boolean => tree.child(one.index, 'case')?.lemma === 'by';
  const agent = tree.child(verb.index, 'obl:agent') ?? tree.childrenBy(verb.index, 'obl').find(isBy);
  if (agent !== undefined) return { head: agent.index, by: 'tree' };
  // "accused of lying by the opposition": hung on the verb between
  const lower = verb.lemma === 'accuse' ? tree.childrenBy(verb.index, 'advcl', 'xcomp', 'obl') : [];
  const found = lower.flatMap((one) => tree.childrenBy(one.index, 'obl', 'nmod')).find(isBy);
  return found === undefined ? null : { head: found.index, by: 'tree' };
}

/** "who", "which" and "that" stand for the noun that their clause describes. */
function antecedent(tree: Tree, verb: Token, subject: Token): Source | null {
  if (!RELATIVE.has(subject.lemma.toLowerCase()) || !subject.xpos.startsWith('W'))
    return { head: subject.index, by: 'tree' };
  for (let at = verb, steps = 0; at.head >= 0 && steps < 5; at = tree.token(at.head), steps++) {
    if (tree.isRelation(at, 'acl')) return { head: at.head, by: 'tree' };
    if (!tree.isRelation(at, 'conj', 'xcomp', 'ccomp')) break;
  }
  return null;
}

function shared(tree: Tree, verb: Token, steps: number): Source | null {
  if (verb.head < 0) return null;
  const head = tree.token(verb.head);
  if (tree.isRelation(verb, 'conj'))
    return isVerb(head) || hasSubject(tree, head) ? subjectOf(tree, head, steps) : null;
  if (verb.rel === 'ccomp' && verb.index < head.index) return beforeInverted(tree, verb, head);
  if (tree.isRelation(verb, 'xcomp', 'ccomp')) {
    // "a film showed Ann Ray telling …", whatever the parser takes her for
    const object =
      tree.child(head.index, 'obj', 'iobj') ??
      tree.childrenBy(head.index, 'nsubj').find((one) => one.index > head.index) ??
      null;
    if (object !== null && OBJECT_CONTROL.has(head.lemma) && object.index < verb.index)
      return { head: object.index, by: 'tree' };
    return subjectOf(tree, head, steps);
  }
  // "asked at a briefing about the party saying …": a participle's participle leaves it open who speaks
  const isLoose = verb.xpos === 'VBG' && head.xpos === 'VBG' && tree.doc.tokens[verb.index - 1]?.text !== ',';
  if (isLoose && tree.isRelation(verb, 'advcl', 'acl')) return null;
  if (tree.isRelation(verb, 'advcl', 'parataxis', 'dep')) return subjectOf(tree, head, steps);
  if (tree.isRelation(verb, 'acl') && (verb.xpos === 'VBG' || verb.xpos === 'VB'))
    return ofNoun(tree, verb, head, steps);
  return null;
}

/** "Moreau, for his part, asked …, an aide said": the first of two subjects is the content's. */
function beforeInverted(tree: Tree, verb: Token, head: Token): Source | null {
  const subject = tree.childrenBy(head.index, 'nsubj').find((one) => one.index < verb.index);
  return subject === undefined ? null : { head: subject.index, by: 'tree' };
}

/** "an aide saying …" is the aide; "used a speech to say …" is whoever used it. */
function ofNoun(tree: Tree, verb: Token, noun: Token, steps: number): Source | null {
  const governor = noun.head >= 0 ? tree.token(noun.head) : null;
  // "received a letter from Ann Ray saying …": hers
  const sender = tree
    .childrenBy(noun.index, 'nmod')
    .find(
      (one) => one.index < verb.index && /^(?:from|by)$/u.test(tree.child(one.index, 'case')?.lemma ?? ''),
    );
  if (verb.xpos === 'VBG' && sender !== undefined && DOCUMENTS.has(noun.lemma))
    return { head: sender.index, by: 'tree' };
  // "issued a note confirming …": whoever issued it confirms
  const issues = governor !== null && isVerb(governor) && noun.rel === 'obj' && DOCUMENTS.has(noun.lemma);
  if (issues) return findSource(tree, governor, steps + 1) ?? { head: noun.index, by: 'tree' };
  if (verb.xpos === 'VBG') return { head: noun.index, by: 'tree' };
  return governor !== null && isVerb(governor) && tree.isRelation(noun, 'obj')
    ? findSource(tree, governor, steps + 1)
    : null;
}

function hasSubject(tree: Tree, token: Token): boolean {
  return tree.child(token.index, 'nsubj') !== null;
}

/** The subject of a clause for what hangs on it: also of a passive, whose subject the participle shares. */
function subjectOf(tree: Tree, head: Token, steps: number): Source | null {
  const subject = nearestSubject(tree, head, true);
  if (subject !== null) return antecedent(tree, head, subject);
  return isVerb(head) || cuesOf(head.lemma) !== undefined ? findSource(tree, head, steps + 1) : null;
}
