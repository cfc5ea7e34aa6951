import type { Token } from '../types.ts';
import type { Draft, Role } from './drafts.ts';
import { fits, phraseAt, readRole } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, tokenAt } from './tree.ts';

const LOOK_BACK = 8;

/** `his Swedish counterpart`: the office of the one who is compared, in the other state. */
export function giveCounterpartRole(scene: Scene, token: Token): void {
  if (token.lemma !== 'counterpart') return;
  const { document } = scene;
  const [draft] = scene.at(token.index)?.drafts ?? [];
  const phrase = phraseAt(document, token.index);
  const possessor =
    phrase.possessor ??
    dependents(document, scene.at(token.index)?.head ?? token.index, 'nmod').find(
      (child) => child.rel === 'nmod:poss',
    )?.index;
  const [owner] = possessor === undefined ? [] : (scene.at(possessor)?.drafts ?? []);
  if (draft === undefined || owner === undefined || owner === draft) return;
  const { country } = readRole(document, phrase.first, phrase.last, token.index);
  draft.country ??= country;
  for (const role of owner.roles)
    if (role.noun !== 'counterpart')
      scene.giveRole(draft, { ...role, country, first: phrase.first, last: phrase.last });
}

/**
 * An office that was named before its holder: `The interior minister flew in. Minister Ada Reed said …`.
 * Makes the earlier description and the person one where no more than one fits.
 */
export function joinEarlierOffice(scene: Scene, draft: Draft, at: number): void {
  const { document } = scene;
  const { sentence } = tokenAt(document, at);
  for (const role of draft.roles.filter((one) => one.first <= at && one.last >= at - LOOK_BACK)) {
    const earlier = [...scene.withRole(role.noun)].filter((one) =>
      isSameOffice(scene, one, draft, role, at, sentence),
    );
    const [only, second] = earlier;
    if (only !== undefined && second === undefined) scene.merge(only, draft);
  }
}

function isSameOffice(
  scene: Scene,
  earlier: Draft,
  draft: Draft,
  role: Role,
  at: number,
  sentence: number,
): boolean {
  if (
    earlier === draft ||
    earlier.isNamed ||
    earlier.isPlural ||
    earlier.kind !== 'person' ||
    earlier.order >= at
  )
    return false;
  if (!earlier.isDefinite || (earlier.sex !== null && draft.sex !== null && earlier.sex !== draft.sex))
    return false;
  if (earlier.country !== null && draft.country !== null && earlier.country !== draft.country) return false;
  const last = Math.max(...earlier.mentions.map((mention) => mention.head).filter((head) => head < at));
  const distance = sentence - tokenAt(scene.document, Math.max(last, 0)).sentence;
  if (distance > LOOK_BACK) return false;
  const isBare = role.words.size === 0 && role.country === null && distance <= 3;
  return earlier.roles.some(
    (one) => one.noun === role.noun && (isBare || (fits(role, one, true) >= 2 && fits(one, role, true) >= 1)),
  );
}
