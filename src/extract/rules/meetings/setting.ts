import type { Token } from '../types.ts';
import { beginsClause, isVerb } from './clause.ts';
import { PLANNING } from './data/governors.ts';
import type { Found } from './found.ts';
import type { Scene } from './scene.ts';
import type { Standing } from './standing-type.ts';
import { isOne } from './verb-phrase.ts';

/** Words of a contact's clause, with how far each is from the trigger. */
export type Anchors = ReadonlyMap<number, number>;

const UPWARD = ['xcomp', 'obj', 'obl', 'nmod', 'nsubj', 'advcl', 'iobj', 'appos', 'csubj'] as const;
const MAX_STEPS = 8;
const OTHER_TIMES = /^(?:since|until|before|after|following|against)$/iu;

/**
 * The words by which a date or a place belongs to a contact: the trigger, the parties, and what governs
 * the trigger up to the verb of its finite clause ("flew to Rome on Monday for talks"), unless the contact
 * has a time of its own ("spoke on Monday of an upcoming meeting").
 */
export function anchorsOf({ tree }: Scene, found: Found, standing: Standing): Anchors {
  const anchors = new Map<number, number>([[found.trigger, 0]]);
  const add = (index: number, distance: number): void => {
    if (!anchors.has(index)) anchors.set(index, distance);
  };
  for (let i = found.words[0]; i <= found.words[1]; i++) add(i, 0);
  let at = tree.token(found.trigger);
  for (
    let steps = 1;
    (standing.own !== true || standing.because === 'before') && steps <= MAX_STEPS && at.head >= 0;
    steps++
  ) {
    if (!climbs(at, isVerb(at) && steps > 1)) break;
    at = tree.token(at.head);
    add(at.index, 2 * steps);
  }
  for (const party of found.parties) add(party.head, 3);
  // "a meeting set for Friday": a participle describes the contact itself.
  const describing = isVerb(tree.token(found.trigger)) ? ['acl'] : ['acl', 'conj'];
  for (const child of tree.childrenBy(found.trigger, ...describing))
    if (/^VB[ND]$/u.test(child.xpos) && (child.rel !== 'acl:relcl' || isArranging(tree, child)))
      add(child.index, 1);
  // "was received when he came on 3 May"
  for (const child of tree.childrenBy(found.trigger, 'advcl'))
    if (tree.children(child.index).some(({ text }) => text === 'when')) add(child.index, 4);
  // "The first time they met was in June"
  const told = tree.token(found.trigger);
  const time = told.rel === 'acl:relcl' && told.head >= 0 ? tree.token(told.head) : null;
  if (time?.lemma === 'time' && tree.isRelation(time, 'nsubj')) add(time.head, 2);
  // "Visiting Lima on Monday, she met him"
  for (const child of tree.childrenBy(found.trigger, 'advcl'))
    if (
      child.xpos === 'VBG' &&
      child.index < found.trigger &&
      tree.child(child.index, 'nsubj', 'mark') === null
    )
      add(child.index, 4);
  return anchors;

  // Past a finite verb only "after they met" still belongs together: not "who met her" under "said".
  function climbs(token: Token, isGoverningVerb: boolean): boolean {
    const finite = isVerb(token) && /^(?:VBD|VBZ|VBP)$/u.test(token.xpos);
    const marks = tree.childrenBy(token.index, 'mark', 'case').map(({ text }) => text.toLowerCase());
    // "met A on Sunday before flying to Lima for talks with B"
    if (standing.because === 'before' && marks.some((mark) => /^(?:before|ahead)$/u.test(mark))) return false;
    if (finite && tree.isRelation(token, 'advcl', 'ccomp'))
      return marks.some((mark) => /^(?:after|when|as|while)$/u.test(mark));
    if (!tree.isRelation(token, ...UPWARD) || token.rel === 'acl:relcl') return false;
    return !(finite && tree.isRelation(token, 'acl', 'csubj')) && !(isGoverningVerb && finite);
  }
}

/** "a meeting that had been planned for Tuesday": the clause tells when the meeting was to be. */
function isArranging(tree: Scene['tree'], verb: Token): boolean {
  return isOne(tree, verb, PLANNING) && tree.child(verb.index, 'aux:pass') !== null;
}

/** How far a word is from a contact's words, or null where it belongs to another clause. */
export function distanceTo({ tree }: Scene, anchors: Anchors, index: number): number | null {
  let at = tree.token(index);
  for (let steps = 0; steps < 2 * MAX_STEPS; steps++) {
    const distance = anchors.get(at.index);
    if (distance !== undefined) return distance + steps;
    if (at.head < 0 || beginsClause(tree, at)) return null;
    // "with A on Friday and with B on Sunday": what stands with B says nothing of A.
    if (tree.isRelation(at, 'conj') && tree.child(at.index, 'case') !== null) return null;
    // "the first since the collision in June": the date of another event.
    if (steps > 0 && tree.childrenBy(at.index, 'case').some(({ text }) => OTHER_TIMES.test(text)))
      return null;
    at = tree.token(at.head);
  }
  return null;
}
