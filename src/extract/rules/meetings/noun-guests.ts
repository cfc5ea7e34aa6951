import { antecedent, isPassive } from './clause.ts';
import { partyOf } from './party.ts';
import type { Party } from './party.ts';
import { hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import { byAfter } from './surface.ts';
import type { Token } from '../types.ts';

/** "granted an audience to" */
export const GIVING = new Set('give grant extend accord pay'.split(' '));

/** "told her at the meeting": whom they address was there. */
const ADDRESSING = new Set(
  'tell inform brief warn assure press urge ask remind thank congratulate'.split(' '),
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
