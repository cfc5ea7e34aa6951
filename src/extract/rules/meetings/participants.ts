import type { EntityId } from '../../../model/index.ts';
import type { Found } from './found.ts';
import type { Contact } from './merge.ts';
import { distinct, lemma } from './scene.ts';
import type { Scene } from './scene.ts';

/** How many sentences back "the two" may point. */
const REACH = 4;
/** Words for two of any kind, bodies and states included. */
const ANY = /^(?:two|both|pair|they|them|their|side|party|last|first)$/u;
/** Offices: "the ministers" are two of whom the text says that they are ministers. */
const OFFICE =
  /^(?:minister|president|premier|ambassador|general|chancellor|governor|secretary|chief|envoy|diplomat)$/u;

/** Who takes part, with those to whom "the two" and an unnamed side point back. */
export function participantsOf(
  scene: Scene,
  found: Found,
  sentence: number,
  before: readonly Contact[],
): readonly EntityId[] {
  const named = distinct(found.parties.flatMap(({ ids }) => ids));
  const earlier = before.filter((one) => one.participants.length > 1);
  const near = earlier.filter((one) => sentence - one.sentence <= REACH);
  const pointer = found.parties.find(({ pointsBack }) => pointsBack);
  if (pointer !== undefined) {
    const word = lemma(scene.tree.token(pointer.head)).replace(/s$/u, '');
    return distinct([...named, ...pairOf(scene, word, named, earlier, near)]);
  }
  const last = near.at(-1);
  if (last === undefined) return named;
  if (named.length === 0 && found.parallel && last.sentence === sentence) return last.participants;
  // "A session with the delegation was dropped": the other side is whom the text was about.
  if (named.length === 1 && found.implicit && sentence - last.sentence <= 2)
    return distinct([...topical(scene, last.participants), ...named]);
  return named;
}

/** The two who met last and can be called so: for "the presidents" two presidents, if there are such. */
function pairOf(
  scene: Scene,
  word: string,
  named: readonly EntityId[],
  earlier: readonly Contact[],
  near: readonly Contact[],
): readonly EntityId[] {
  const fits = ({ participants }: Contact): boolean =>
    participants.length === 2 &&
    !named.some((id) => participants.includes(id)) &&
    (ANY.test(word) || participants.every((id) => entity(scene, id)?.kind === 'person'));
  const holdsOffice = ({ participants }: Contact): boolean =>
    participants.every((id) =>
      entity(scene, id)?.roles.some(({ text }) => text.toLowerCase().includes(word)),
    );
  const office = OFFICE.test(word) ? earlier.findLast((one) => fits(one) && holdsOffice(one)) : undefined;
  return (office ?? near.findLast(fits))?.participants ?? [];
}

/** The one of whom the article says most. */
function topical(scene: Scene, ids: readonly EntityId[]): readonly EntityId[] {
  const weight = (id: EntityId): number => entity(scene, id)?.mentions.length ?? 0;
  return ids.toSorted((a, b) => weight(b) - weight(a)).slice(0, 1);
}

function entity({ people }: Scene, id: EntityId): ReturnType<Scene['people']['all']>[number] | undefined {
  return people.all().find((one) => one.id === id);
}
