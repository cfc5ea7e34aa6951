import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { hasCase, lemma } from './scene.ts';

/** Relations that begin a clause of its own. */
const CLAUSAL = ['acl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'xcomp', 'conj', 'root'] as const;

/** Verbs whose object does what the infinitive says: "asked him to meet". */
const OBJECT_CONTROL = new Set(
  'ask tell urge invite allow let make want expect order press persuade convince help enable force request bring send'.split(
    ' ',
  ),
);

const MAX_STEPS = 12;

export function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX';
}

export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.token(verb);
  if (tree.child(verb, 'aux:pass') !== null) return true;
  // "The envoy yesterday called on him": the parser may take a bare past tense for a passive.
  if (tree.child(verb, 'nsubj:pass') !== null)
    return !/^VB[DZP]$/u.test(token.xpos) && (tree.child(verb, 'aux') !== null || hasAgent(tree, verb));
  return token.xpos === 'VBN' && tree.isRelation(token, 'acl', 'advcl') && tree.child(verb, 'aux') === null;
}

function hasAgent(tree: Tree, verb: number): boolean {
  return tree
    .childrenBy(verb, 'obl')
    .some(({ index, rel }) => rel === 'obl:agent' || tree.child(index, 'case')?.text === 'by');
}

/** A verb, or a gerund that the parser takes for a noun though it has an object: "denied meeting her". */
export function isVerbal(tree: Tree, token: Token): boolean {
  if (isVerb(token)) return true;
  if (!token.text.endsWith('ing') || token.upos !== 'NOUN') return false;
  return tree.child(token.index, 'obj') !== null || isAdverbial(tree, token);
}

/** "After meeting Ada Lund, he said": the parser may have the name describe the meeting. */
function isAdverbial(tree: Tree, token: Token): boolean {
  const object = tree.child(token.index, 'appos', 'flat');
  return token.rel === 'advcl' && object !== null && object.index === token.index + 1;
}

/** A clausal relation within which no verb has a say over the one above. */
export function beginsClause(tree: Tree, token: Token): boolean {
  return isVerb(token) || tree.child(token.index, 'cop') !== null
    ? tree.isRelation(token, ...CLAUSAL)
    : false;
}

/** What "who", "whom", "which" stand for: the noun that their clause describes. */
export function antecedent(tree: Tree, index: number): number {
  const token = tree.token(index);
  if (!/^(?:who|whom|which|that|whose)$/iu.test(token.text)) return index;
  for (let at = token, steps = 0; at.head >= 0 && steps < MAX_STEPS; at = tree.token(at.head), steps++) {
    if (tree.isRelation(at, 'acl')) return at.head;
  }
  return index;
}

const TIME = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|time)$/u;

/** "The following day Ada Lund rang him": the parser may give the verb two subjects. */
function withoutTimes(subjects: readonly Token[]): readonly Token[] {
  const others = subjects.filter((token) => !TIME.test(lemma(token)));
  return others.length > 0 ? others : subjects;
}

/** The noun phrase that does what the verb says (or, in the passive, bears it), also where another verb has it. */
export function subjectOf(tree: Tree, verb: number, steps = 0): number | null {
  const subjects = withoutTimes(tree.childrenBy(verb, 'nsubj'));
  const own = subjects.find((token) => token.rel !== 'nsubj:outer') ?? subjects[0] ?? null;
  if (own !== null && /^whom$/iu.test(own.text)) return tree.child(own.index, 'flat', 'appos')?.index ?? null;
  if (own !== null) return antecedent(tree, own.index);
  const token = tree.token(verb);
  if (token.head < 0 || steps > MAX_STEPS) return null;
  const governor = tree.token(token.head);
  if (isControlled(tree, token) && OBJECT_CONTROL.has(lemma(governor))) {
    const object = tree.child(governor.index, 'obj', 'iobj', 'nsubj:pass');
    if (object !== null) return antecedent(tree, object.index);
  }
  if (tree.isRelation(token, 'acl')) return describedSubject(tree, token, governor, steps);
  // A finite clause that says something has a subject of its own, found or not.
  const isFinite = /^(?:VBD|VBZ|VBP)$/u.test(token.xpos);
  if (isFinite && tree.isRelation(token, 'ccomp', 'parataxis')) return null;
  if (tree.isRelation(token, 'conj', 'xcomp', 'advcl', 'ccomp', 'csubj', 'parataxis')) {
    return subjectOf(tree, governor.index, steps + 1);
  }
  return null;
}

/** "told him to meet her", but "told him after meeting her". */
function isControlled(tree: Tree, token: Token): boolean {
  if (tree.isRelation(token, 'xcomp', 'ccomp')) return true;
  return (
    tree.isRelation(token, 'advcl') && tree.childrenBy(token.index, 'mark').some(({ text }) => text === 'to')
  );
}

/** "the envoy meeting rebels": the envoy. "his plan to meet": he. */
function describedSubject(tree: Tree, verb: Token, noun: Token, steps: number): number | null {
  if (verb.xpos === 'VBG' || verb.xpos === 'VBN') return noun.index;
  return ownerOf(tree, noun.index) ?? controllerOf(tree, noun.index, steps + 1);
}

/** "his meeting": he. */
export function ownerOf(tree: Tree, noun: number): number | null {
  return tree.children(noun).find(({ rel }) => rel === 'nmod:poss')?.index ?? null;
}

/** Who acts in the clause in which a noun stands: "Austin held talks", "arrived for talks". */
export function controllerOf(tree: Tree, noun: number, steps = 0): number | null {
  const token = tree.token(noun);
  if (token.head < 0 || steps > MAX_STEPS) return null;
  const governor = tree.token(token.head);
  if (tree.isRelation(token, 'nsubj', 'csubj') || tree.child(noun, 'cop') !== null) return null;
  if (isVerb(governor) || tree.child(governor.index, 'nsubj') !== null) {
    const subject = subjectOf(tree, governor.index);
    return subject !== null && /^(?:it|this|that|there)$/iu.test(tree.token(subject).text) ? null : subject;
  }
  // "Ada Lund, in Lima for talks with"
  if (isThereFor(tree, token, governor)) return governor.head;
  // "mediation in talks with" holds no talks; "a statement after talks with" tells who did.
  const told = tree
    .childrenBy(noun, 'case')
    .some(({ text }) => /^(?:after|following|during|at|before|of|over)$/iu.test(text));
  const times = /^(?:day|week|hour|month|minute)s?$/iu.test(governor.text);
  return told || times || !tree.isRelation(token, 'nmod')
    ? controllerOf(tree, governor.index, steps + 1)
    : null;
}

function isThereFor(tree: Tree, noun: Token, place: Token): boolean {
  if (place.upos !== 'PROPN' || !tree.isRelation(place, 'nmod') || !tree.isRelation(noun, 'nmod'))
    return false;
  const has = (index: number, words: RegExp): boolean =>
    tree.childrenBy(index, 'case').some(({ text }) => words.test(text));
  return has(noun.index, /^for$/u) && has(place.index, /^(?:in|at)$/u);
}

/** The verb in whose clause a word stands, itself included. */
export function clauseVerb(tree: Tree, index: number): number {
  for (let at = tree.token(index), steps = 0; steps < 4 * MAX_STEPS; at = tree.token(at.head), steps++) {
    if (isVerb(at) || tree.child(at.index, 'cop') !== null || at.head < 0) return at.index;
  }
  return index;
}

/**
 * The words under `top` in the same clause, `top` first; those in a clause of their own are left out
 * with all below them.
 */
export function clauseTokens(tree: Tree, top: number): readonly Token[] {
  const found = [tree.token(top)];
  for (let at = 0; at < found.length; at++) {
    for (const token of tree.children(found[at]?.index ?? top))
      if (!beginsClause(tree, token)) found.push(token);
  }
  return found;
}

/** Noun phrases of the clause that one of the prepositions introduces, in text order. */
export function phrasesWith(tree: Tree, top: number, prepositions: readonly string[]): readonly Token[] {
  return clauseTokens(tree, top)
    .filter((token) => token.index !== top && hasCase(tree, token.index, ...prepositions))
    .sort((a, b) => a.index - b.index);
}
