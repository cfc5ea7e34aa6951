import { antecedent, clauseVerb, isPassive } from './clause.ts';
import { subject } from './companions.ts';
import { VERBS } from './data/verbs.ts';
import { atLeastTwo, partyOf } from './party.ts';
import type { Party } from './party.ts';
import { hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import { byAfter } from './surface.ts';
import type { Token } from '../types.ts';
import { isNegated } from './verb-phrase.ts';

/** "granted an audience to" */
export const GIVING = new Set('give grant extend accord pay'.split(' '));

/** "told her at the meeting": whom they address was there. */
const ADDRESSING = new Set(
  `tell inform brief warn assure press urge ask remind thank congratulate confront challenge reassure beg implore
  persuade convince berate chide embrace greet`.split(/\s+/u),
);

/** "joined them for talks", "gave her lunch", "paid him a visit". */
export function guests(scene: Scene, verb: Token, top: Token): Party[] {
  const { tree } = scene;
  const gives = top.rel === 'obj' ? (tree.child(verb.index, 'iobj') ?? beside(scene, verb, top)) : null;
  const joins = lemma(verb) === 'join' && tree.isRelation(top, 'obl') ? tree.child(verb.index, 'obj') : null;
  const addressed = isAddressing(scene, verb, top) ? tree.child(verb.index, 'iobj', 'obj') : null;
  return [gives, joins, addressed]
    .filter((one) => one !== null)
    .map(({ index }) => partyOf(scene, antecedent(tree, index)))
    .concat(isGiven(scene, verb) ? byAfter(scene, verb.index) : null)
    .filter((one) => one !== null);
}

/** "were given coffee by B". */
function isGiven({ tree }: Scene, verb: Token): boolean {
  return GIVING.has(lemma(verb)) && isPassive(tree, verb.index);
}

/** "paid B a visit": the parser may take both for objects. */
function beside({ tree }: Scene, verb: Token, top: Token): Token | null {
  return tree.childrenBy(verb.index, 'obj').find(({ index }) => index < top.index) ?? null;
}

/** "attended the lunch": with those told of before. */
export function isJoining({ tree }: Scene, top: Token): boolean {
  return top.rel === 'obj' && top.head >= 0 && /^(?:attend|join)$/u.test(lemma(tree.token(top.head)));
}

/** "told B at a meeting". */
export function isAddressing({ tree }: Scene, verb: Token, top: Token): boolean {
  return (
    ADDRESSING.has(lemma(verb)) &&
    tree.isRelation(top, 'obl') &&
    hasCase(tree, top.index, 'at', 'in', 'during', 'over')
  );
}

/** "a call in which A begged B": the clause that says what happened there, or null. */
function clauseWithin({ tree }: Scene, top: Token): Token | null {
  return (
    tree
      .childrenBy(top.index, 'acl')
      .find((verb) =>
        tree
          .childrenBy(verb.index, 'obl')
          .some(({ text, index }) => text === 'which' && hasCase(tree, index, 'in', 'during', 'at')),
      ) ?? null
  );
}

/** "a call in which A begged B": A and B. */
export function within(scene: Scene, top: Token): readonly Party[] {
  const verb = clauseWithin(scene, top);
  // "a visit during which she will meet B": a contact of its own
  if (verb !== null && Object.hasOwn(VERBS, lemma(verb))) return [];
  const object = verb === null ? null : scene.tree.child(verb.index, 'iobj', 'obj');
  const acting = verb === null ? null : subject(scene, verb.index);
  const other = object === null ? null : partyOf(scene, object.index);
  const parties = [acting, other].filter((one) => one !== null);
  const arePeople = parties.every(({ head }) => scene.people.mentionAt(head)?.kind === 'person');
  return parties.length === 2 && arePeople ? parties : [];
}

/**
 * "They have not been in one room since May, when a meeting broke up", "the first time they are in one room
 * since talks collapsed in May": they met then.
 */
export function lastTogether(scene: Scene, top: Token): readonly Party[] {
  const { tree } = scene;
  const verb = tree.isRelation(top, 'nsubj') && top.head >= 0 ? tree.token(top.head) : null;
  if (verb === null || verb.head < 0 || !tree.isRelation(verb, 'advcl', 'acl')) return [];
  if (!tree.children(verb.index).some(({ text }) => text === 'when' || text === 'since')) return [];
  const above = clauseVerb(tree, verb.head);
  if (!isNegated(tree, tree.token(above)) && !isFirstTime(scene, above)) return [];
  const acting = subject(scene, above);
  const both = acting === null ? null : atLeastTwo(scene, acting);
  return both !== null && (both.ids.length > 1 || both.pointsBack === true) ? [both] : [];
}

/** "the first time that they are in one room" */
function isFirstTime({ tree }: Scene, verb: number): boolean {
  const { head } = tree.token(verb);
  return (
    head >= 0 &&
    lemma(tree.token(head)) === 'time' &&
    tree.childrenBy(head, 'amod').some(({ text }) => text === 'first')
  );
}
