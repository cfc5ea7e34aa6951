import type { EntityId } from '../../../model/index.ts';
import { lookup } from '../../../text/lookup.ts';
import type { Found } from './found.ts';
import type { Contact } from './merge.ts';
import { distinct, lemma } from './scene.ts';
import type { Scene } from './scene.ts';

/** How many sentences back "the two" may point. */
const REACH = 4;
/** Words for two of any kind, bodies and states included. */
const ANY =
  /^(?:two|three|four|five|both|pair|trio|they|them|their|side|party|last|first|second|third|fourth)$/u;
/** How many a pointer says they are. */
const COUNTS: Readonly<Record<string, number>> = lookup({
  two: 2,
  both: 2,
  pair: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
});
/** Those who may be more than two without its being said: "they", "the second". */
const OPEN = /^(?:they|them|their|side|party|second|third|fourth|first)$/u;
/** How many sentences on "a second meeting" may stand. */
const REACH_OF_ANOTHER = 3;
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
    return distinct([...named, ...pairOf(scene, pointer.head, named, earlier, near)]);
  }
  const last = near.at(-1);
  if (last === undefined) return named;
  if (isBare(scene, found) && isPartOf(named, last, sentence)) return last.participants;
  const reach = found.another === true ? REACH_OF_ANOTHER : 0;
  if (named.length === 0 && found.parallel && sentence - last.sentence <= reach) return last.participants;
  // "A session with the delegation was dropped": the other side is whom the text was about.
  if (named.length === 1 && found.implicit && sentence - last.sentence <= 2)
    return distinct([...topical(scene, last.participants), ...named]);
  return named;
}

/** "They will meet again", "the leaders": as many as met, whoever of them the name stands for. */
function isBare({ tree }: Scene, { parties }: Found): boolean {
  const [only, ...others] = parties;
  if (only === undefined || others.length > 0) return false;
  const { text, xpos } = tree.token(only.head);
  if (/^they$/iu.test(text)) return true;
  const before = tree.children(only.head);
  return xpos === 'NNS' && before.length === 1 && /^the$/iu.test(before[0]?.text ?? '');
}

/** Two of three or more who met in the sentence before. */
function isPartOf(named: readonly EntityId[], last: Contact, sentence: number): boolean {
  const isNear = sentence - last.sentence === 1 && named.length > 1;
  return (
    isNear && named.length < last.participants.length && named.every((id) => last.participants.includes(id))
  );
}

/** Those who met last and can be called so: for "the presidents" two presidents, if there are such. */
function pairOf(
  scene: Scene,
  pointer: number,
  named: readonly EntityId[],
  earlier: readonly Contact[],
  near: readonly Contact[],
): readonly EntityId[] {
  const word = lemma(scene.tree.token(pointer)).replace(/s$/u, '');
  const count =
    COUNTS[word] ?? countBefore(scene, pointer) ?? (OPEN.test(word) || OFFICE.test(word) ? null : 2);
  const fits = ({ participants }: Contact): boolean =>
    (count === null || participants.length === count) &&
    !named.some((id) => participants.includes(id)) &&
    (ANY.test(word) || participants.every((id) => entity(scene, id)?.kind === 'person'));
  const holdsOffice = ({ participants }: Contact): boolean =>
    participants.every((id) =>
      entity(scene, id)?.roles.some(({ text }) => text.toLowerCase().includes(word)),
    );
  const office = OFFICE.test(word) ? earlier.findLast((one) => fits(one) && holdsOffice(one)) : undefined;
  return (office ?? near.findLast(fits))?.participants ?? [];
}

/** "the three ministers" */
function countBefore({ tree }: Scene, pointer: number): number | null {
  const word = tree.child(pointer, 'nummod')?.text.toLowerCase() ?? '';
  return COUNTS[word] ?? null;
}

/** The one of whom the article says most. */
function topical(scene: Scene, ids: readonly EntityId[]): readonly EntityId[] {
  const weight = (id: EntityId): number => entity(scene, id)?.mentions.length ?? 0;
  return ids.toSorted((a, b) => weight(b) - weight(a)).slice(0, 1);
}

function entity({ people }: Scene, id: EntityId): ReturnType<Scene['people']['all']>[number] | undefined {
  return people.all().find((one) => one.id === id);
}
