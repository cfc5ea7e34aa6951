import { clauseVerb, isPassive, isVerb, ownerOf, phrasesWith } from './clause.ts';
import type { NounTrigger } from './data/nouns.ts';
import { VERBS } from './data/verbs.ts';
import { GIVING } from './noun-guests.ts';
import { conjuncts } from './conjuncts.ts';
import { atLeastTwo, partyOf } from './party.ts';
import type { Party } from './party.ts';
import { cases, hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import { coOwner } from './surface.ts';
import type { Token } from '../types.ts';

/** The sides that phrases after the noun name: "with A", "between A and B". */
export function withPhrases(scene: Scene, noun: Token, top: Token, trigger: NounTrigger): Party[] {
  const { tree } = scene;
  const heads = new Set<number>();
  for (const phrase of phrasesWith(tree, top.index, trigger.with)) {
    const isOne = cases(tree, phrase.index).includes('of') && !isSeveral(scene, phrase.index);
    if (phrase.index > noun.index && !isOne) heads.add(phrase.index);
  }
  // "held talks on Tuesday with", "raised it with B over dinner": the parser hangs the phrase on the verb.
  const governor = top.head >= 0 ? tree.token(top.head) : null;
  if (governor !== null && isVerb(governor) && tree.isRelation(top, 'nsubj')) {
    for (const { index } of phrasesWith(tree, governor.index, ['between'])) heads.add(index);
  }
  if (governor !== null && isVerb(governor) && GIVING.has(lemma(governor)) && top.rel === 'obj') {
    for (const { index } of tree.childrenBy(governor.index, 'obl'))
      if (hasCase(tree, index, 'to')) heads.add(index);
  }
  // "chaired a meeting attended by B", "at a dinner hosted by B"
  for (const verb of tree.childrenBy(top.index, 'acl'))
    if (/^(?:attend|host|chair)$/u.test(lemma(verb)) && verb.xpos === 'VBN')
      for (const { index } of tree.childrenBy(verb.index, 'obl'))
        if (hasCase(tree, index, 'by')) heads.add(index);
  // "hosted a breakfast for B"
  if (
    governor !== null &&
    isTreat(governor, trigger) &&
    (top.rel === 'obj' || isPassive(tree, governor.index))
  ) {
    for (const { index } of phrasesWith(tree, top.index, ['for'])) heads.add(index);
  }
  // "gave a dinner in honour of B"
  if (governor !== null && isTreat(governor, trigger) && top.rel === 'obj')
    for (const honour of phrasesWith(tree, governor.index, ['in']))
      if (/^honou?r$/u.test(lemma(honour)))
        for (const { index } of tree.childrenBy(honour.index, 'nmod'))
          if (hasCase(tree, index, 'of')) heads.add(index);
  // "paid a courtesy call on B"
  if (governor !== null && /^(?:pay|make)$/u.test(lemma(governor)) && top.rel === 'obj') {
    for (const { index } of phrasesWith(tree, governor.index, ['on', 'to'])) heads.add(index);
  }
  const isOther =
    governor !== null && isContactVerb(governor) && hasCase(tree, top.index, 'at', 'during', 'on', 'in');
  if (
    governor !== null &&
    isVerb(governor) &&
    !tree.isRelation(top, 'nsubj') &&
    trigger.kind !== 'visit' &&
    !isOther
  ) {
    const overTable = tree.isRelation(top, 'obl') && hasCase(tree, top.index, 'over');
    const phrases = overTable
      ? phrasesWith(tree, governor.index, ['with', 'to'])
      : tree.childrenBy(governor.index, 'obl');
    const sides = overTable ? ['with', 'to'] : ['with', 'between'];
    for (const { index } of phrases) if (hasCase(tree, index, ...sides)) heads.add(index);
  }
  if (governor !== null && hasCase(tree, top.index, 'over')) {
    for (const { index } of phrasesWith(tree, clauseVerb(tree, governor.index), ['with'])) heads.add(index);
  }
  // "with the governor and with a delegation"
  for (const head of heads) {
    for (const { index } of tree.childrenBy(head, 'conj')) if (hasCase(tree, index, 'with')) heads.add(index);
  }
  const parties = [...heads].map((head) => partyOf(scene, head)).filter((one) => one !== null);
  return parties.filter(
    ({ head }) => !parties.some((other) => other.head !== head && isInside(scene, head, other.head)),
  );
}

/** "met B during the summit": the verb tells of the contact with B. */
function isContactVerb(governor: Token): boolean {
  const triggers = Object.hasOwn(VERBS, lemma(governor)) ? (VERBS[lemma(governor)] ?? []) : [];
  return triggers.some(({ frames, needsChannel }) => frames.includes('with') && needsChannel !== true);
}

/** Whoever gives a dinner for guests sits at the table. */
function isTreat(governor: Token, trigger: NounTrigger): boolean {
  return trigger.meal === true && /^(?:host|give|hold|throw|offer)$/u.test(lemma(governor));
}

/** "a summit of A and B", "a meeting of the two men": all sides in one phrase. */
function isSeveral(scene: Scene, head: number): boolean {
  if (conjuncts(scene, head).length > 0) return true;
  const party = partyOf(scene, head);
  return party !== null && (party.pointsBack === true || party.ids.length > 1);
}

/** "with the minister for talks with Spain": the second is part of the first only where no case of its own is. */
function isInside({ tree }: Scene, head: number, other: number): boolean {
  return tree.isUnder(head, other) && !cases(tree, head).includes('with');
}

/** "his meeting with", "US-China talks". */
export function ownSides(scene: Scene, noun: Token, top: Token): Party[] {
  const { tree } = scene;
  const owners = [ownerOf(tree, noun.index), ownerOf(tree, top.index)].filter((one) => one !== null);
  const compounds = tree.childrenBy(noun.index, 'compound').map(({ index }) => index);
  return [...new Set([...owners, ...compounds])]
    .filter((index) => owners.includes(index) || isSide(scene, top, compounds, index))
    .map((index) => partyOf(scene, index))
    .filter((one) => one !== null)
    .flatMap((party) => [atLeastTwo(scene, party), coOwner(scene, party.head) ?? []].flat());
}

/** "US-China talks", "EU talks with Peru were dropped": but "attended a council meeting with B", "the NATO summit". */
function isSide({ tree, people }: Scene, top: Token, compounds: readonly number[], index: number): boolean {
  const mention = people.mentionAt(index);
  if (mention?.kind !== 'organization') return mention !== null;
  const isOneOfTwo = compounds.filter((other) => people.mentionAt(other) !== null).length > 1;
  return isOneOfTwo || tree.isRelation(top, 'nsubj', 'root');
}
