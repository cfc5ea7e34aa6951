import type { EntityId, EntityKind } from '../../../model/index.ts';
import { antecedent } from './clause.ts';
import { NO_PEOPLE, PEOPLE_ENDING, PEOPLE_NOUNS, PRESS_NOUNS } from './data/parties.ts';
import { distinct, lemma } from './scene.ts';
import type { Scene } from './scene.ts';

/** One side of a contact. */
export interface Party {
  readonly ids: readonly EntityId[];
  /** The noun phrase's head. */
  readonly head: number;
  /** Whether all of it are people, named or described, rather than countries and bodies. */
  readonly personal: boolean;
  /** Probability that the words stand for `ids`. */
  readonly confidence: number;
}

/**
 * Whom a noun phrase brings to a meeting, with whoever is coordinated with it; null where it names no
 * one who could meet: "the target", "criticism", "reporters".
 */
export function partyOf(scene: Scene, head: number, only = false): Party | null {
  const { tree } = scene;
  const first = antecedent(tree, head);
  const heads = only ? [first] : [first, ...conjuncts(scene, first)];
  const members = heads.map((index) => member(scene, index)).filter((one) => one !== null);
  if (members.length === 0) return null;
  return {
    ids: distinct(members.flatMap(({ ids }) => ids)),
    head: first,
    personal: members.every(({ personal }) => personal),
    confidence: Math.min(...members.map(({ confidence }) => confidence)),
  };
}

/** Heads coordinated with a noun phrase, those introduced by a preposition of their own left out. */
export function conjuncts({ tree }: Scene, head: number): readonly number[] {
  return tree
    .childrenBy(head, 'conj')
    .filter((token) => tree.child(token.index, 'case') === null && token.upos !== 'VERB')
    .map((token) => token.index);
}

const PERSONAL: ReadonlySet<EntityKind> = new Set(['person', 'group']);

function member(scene: Scene, index: number): Party | null {
  const token = scene.tree.token(index);
  if (PRESS_NOUNS.has(lemma(token))) return null;
  const mention = scene.people.mentionAt(index);
  if (mention !== null) {
    if (mention.entities.length === 0) return null;
    return {
      ids: mention.entities,
      head: index,
      personal: PERSONAL.has(mention.kind),
      confidence: mention.confidence,
    };
  }
  if (!isPeopleNoun(lemma(token), token.upos)) return null;
  const { entities, confidence } = scene.people.resolve(index, { create: true });
  const others = new Set(
    conjuncts(scene, index).flatMap((other) => scene.people.mentionAt(other)?.entities ?? []),
  );
  const ids = entities.filter((id) => !others.has(id));
  return ids.length === 0 ? null : { ids, head: index, personal: true, confidence };
}

/** Whether a common noun stands for people. */
export function isPeopleNoun(word: string, upos: string): boolean {
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  if (PEOPLE_NOUNS.has(word)) return true;
  return word.length > 4 && PEOPLE_ENDING.test(word) && !NO_PEOPLE.has(word);
}
