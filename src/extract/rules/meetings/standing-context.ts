import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { lemma } from './scene.ts';
import { isVerb } from './clause.ts';
import { CANCELLING } from './data/governors.ts';
import { cancelled } from './standing-type.ts';
import type { Standing } from './standing-type.ts';
import { isNegated, isOne } from './verb-phrase.ts';

const MAX_STEPS = 20;

/** Denials and conditions further up: "denied that he had met", "if they meet", "a report that … was dismissed". */
export function underAncestors(tree: Tree, trigger: Token, base: Standing): Standing | null {
  for (let at = trigger, steps = 0; steps < MAX_STEPS; at = tree.token(at.head), steps++) {
    const marks = new Set(tree.childrenBy(at.index, 'mark').map(({ text }) => text.toLowerCase()));
    if (marks.has('if') || marks.has('unless')) return null;
    if (steps === 0 && base.because === 'would' && isConditioned(tree, at)) return null;
    if (marks.has('whether') && base.status === 'held') return null;
    if (at.head < 0) return base;
    const governor = tree.token(at.head);
    const isClaim =
      tree.isRelation(at, 'ccomp', 'csubj') || (tree.isRelation(at, 'nsubj', 'obj') && steps > 0);
    if (isClaim && base.status === 'held' && isDisclaimer(tree, governor))
      return { status: 'denied', direction: null, open: false, because: lemma(governor) };
  }
  return base;
}

/** "would meet her if she came": no plan. */
function isConditioned(tree: Tree, verb: Token): boolean {
  return tree
    .childrenBy(verb.index, 'advcl')
    .some((clause) =>
      tree.childrenBy(clause.index, 'mark').some(({ text }) => /^(?:if|unless|provided)$/iu.test(text)),
    );
}

/** "denied that", "called it untrue that", "it is not true that" */
function isDisclaimer(tree: Tree, governor: Token): boolean {
  if (lemma(governor) === 'true') return isNegated(tree, governor);
  return (
    /^(?:deny|dismiss|refute|reject|dispute|disavow|untrue|false|nonsense|baseless|fabrication)$/u.test(
      lemma(governor),
    ) && !isNegated(tree, governor)
  );
}

/** "was to meet him on Monday but cancelled", "…, but he did not turn up". */
export function undone(tree: Tree, trigger: Token): Standing | null {
  for (let at = trigger, steps = 0; steps < MAX_STEPS; at = tree.token(at.head), steps++) {
    const verb = tree
      .childrenBy(at.index, 'conj')
      .find((one) => isVerb(one) && tree.childrenBy(one.index, 'cc').some(({ text }) => text === 'but'));
    if (verb !== undefined && isFallingThrough(tree, verb)) return cancelled(`but ${lemma(verb)}`);
    if (at.head < 0 || tree.isRelation(at, 'conj', 'acl', 'nsubj')) return null;
  }
  return null;
}

function isFallingThrough(tree: Tree, verb: Token): boolean {
  if (isOne(tree, verb, CANCELLING)) return true;
  return (
    isNegated(tree, verb) &&
    /^(?:turn|show|appear|come|happen|take|materiali[sz]e|go|make)$/u.test(lemma(verb))
  );
}
