/** Questions to the clause of a contact on which its standing turns. */
import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { isVerb } from './clause.ts';
import { CANCELLING, DENYING, PLANNING, WISHING } from './data/governors.ts';
import { cases, lemma } from './scene.ts';
import { isOne } from './verb-phrase.ts';

const MAX_STEPS = 10;

/** Whether one of the words matches. */
export const any = (words: readonly string[], pattern: RegExp): boolean =>
  words.some((word) => pattern.test(word));

/** "had not met since March", "have not met since": they did, before. */
export function isSince(tree: Tree, token: Token, aux: readonly string[]): boolean {
  const bounds = tree
    .children(token.index)
    .flatMap(({ index }) => [
      ...cases(tree, index),
      ...tree.childrenBy(index, 'mark').map(({ text }) => text.toLowerCase()),
    ]);
  const isBare = tree
    .children(token.index)
    .some(({ text, index }) => text === 'since' && index > token.index);
  return (
    any(aux, /^(?:has|have|had|'ve)$/u) &&
    (isBare || bounds.some((word) => word === 'since' || word === 'for'))
  );
}

/** "said she would meet": the clause of a report, not of a condition. */
export function isReported(tree: Tree, token: Token): boolean {
  for (let at = token, steps = 0; at.head >= 0 && steps < MAX_STEPS; at = tree.token(at.head), steps++) {
    const governor = tree.token(at.head);
    if (tree.isRelation(at, 'ccomp', 'parataxis', 'acl') && isVerb(governor)) return governor.xpos !== 'VB';
  }
  return false;
}

/** "is thought to have met" */
export function isPresumed(tree: Tree, token: Token, aux: readonly string[]): boolean {
  if (token.head < 0 || !any(aux, /^have$/u) || any(aux, /^(?:was|were)$/u)) return false;
  return /^(?:think|believe|understand|report|say|know|claim|appear|seem)$/u.test(
    lemma(tree.token(token.head)),
  );
}

/** "in a call with her he promised aid": where the promise was made, not what was promised. */
export function isAside(tree: Tree, governor: Token, dependent: Token): boolean {
  if (!isVerb(governor) || !tree.isRelation(dependent, 'obl')) return false;
  return cases(tree, dependent.index).some((word) =>
    ['in', 'at', 'during', 'after', 'following', 'over', 'by', 'since', 'amid', 'through'].includes(word),
  );
}

/** "reviewed the plan at a lunch": where the plan was spoken of, not what was planned. */
export function isOccasion(tree: Tree, governor: Token, dependent: Token): boolean {
  if (isVerb(governor) || !tree.isRelation(dependent, 'nmod', 'obl')) return false;
  return cases(tree, dependent.index).some((word) => /^(?:at|during|over)$/u.test(word));
}

/** "confirmed the meeting", "confirmed Monday's call": what was known before. */
export function isKnown(tree: Tree, dependent: Token): boolean {
  if (isVerb(dependent)) return false;
  const definite = tree.childrenBy(dependent.index, 'det').some(({ text }) => /^the$/iu.test(text));
  return definite || tree.childrenBy(dependent.index, 'nmod:poss').some(({ upos }) => upos === 'PROPN');
}

/** "called for talks", "asked for a meeting". */
export function isWishFor(tree: Tree, dependent: Token): boolean {
  return cases(tree, dependent.index).some((word) => word === 'for' || word === 'to');
}

/** "Lunch between A and B is off": the parser may take B for the subject. */
export function isOff(tree: Tree, noun: Token): boolean {
  return tree
    .children(noun.index)
    .some(({ index, text }) => text === 'off' && tree.child(index, 'cop') !== null);
}

/** "was not easy", "was on Monday": what is said of a contact, which took place or will whatever it was like. */
export function isProperty(tree: Tree, governor: Token): boolean {
  if (isVerb(governor) || tree.child(governor.index, 'cop') === null) return false;
  return ![CANCELLING, DENYING, PLANNING, WISHING].some((list) => isOne(tree, governor, list));
}

/** What stands right before a noun phrase, where the tree may have hung its preposition elsewhere. */
export function wordsBefore(tree: Tree, token: Token): string {
  const first = tree.token(Math.min(tree.left(token.index), token.index)).start;
  const owner = tree.childrenBy(token.index, 'nmod:poss', 'det', 'amod')[0]?.start ?? token.start;
  // A phrase may or may not hold its own preposition.
  return tree.doc.text.slice(Math.max(0, Math.min(first, owner) - 12), Math.max(first, owner));
}

/** "They last met in May", "had met before": what was before the story. */
export function isBackground(tree: Tree, trigger: Token): boolean {
  // "The two last met": the parser may take "last" for the subject's.
  if (tree.doc.tokens[trigger.index - 1]?.text === 'last') return true;
  return tree
    .children(trigger.index)
    .some(
      ({ rel, text }) =>
        (rel === 'aux' && /^had$/iu.test(text)) ||
        (rel === 'advmod' && /^(?:last|previously|once|before)$/iu.test(text)),
    );
}

/** "to meet", and "due to meet", of which the parser may make one word. */
export function isInfinitive(tree: Tree, token: Token): boolean {
  const marks = tree.childrenBy(token.index, 'mark');
  return marks.some(
    ({ text, index }) =>
      text.toLowerCase() === 'to' ||
      (text === 'due' && token.xpos === 'VB' && tree.child(index, 'fixed') !== null),
  );
}

/** "met again", "a second meeting", "a third": another than what was told before. */
export function isAgain(tree: Tree, trigger: Token): boolean {
  const isOrdinal = (text: string): boolean => /^(?:second|third|fourth|another)$/u.test(text);
  return (
    isOrdinal(trigger.text) ||
    tree
      .children(trigger.index)
      .some(({ rel, text }) => (rel === 'advmod' && text === 'again') || (rel === 'amod' && isOrdinal(text)))
  );
}

const OFTEN =
  /\b(?:(?:most|every|each) (?:day|week|month|year|morning)s?|regularly|often|daily|weekly|frequently|usually|sometimes|all the time)\b/u;

/** "They speak by phone most weeks": what they do, not what they did. */
export function isHabit(tree: Tree, trigger: Token, sentenceEnd: number): boolean {
  if (!/^VB[PZ]$/u.test(trigger.xpos)) return false;
  const { text } = tree.doc;
  return (
    OFTEN.test(text.slice(trigger.start, sentenceEnd)) ||
    OFTEN.test(text.slice(trigger.start - 12, trigger.start))
  );
}
