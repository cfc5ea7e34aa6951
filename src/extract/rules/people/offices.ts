import type { Token } from '../types.ts';
import type { Draft, Role } from './drafts.ts';
import { isOppositeNumber } from './noun-kinds.ts';
import { fits, phraseAt, readRole } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, isHonour, tokenAt } from './tree.ts';

const LOOK_BACK = 8;

/** `his Swedish counterpart`: the office of the one who is compared, in the other state. */
export function giveCounterpartRole(scene: Scene, token: Token): void {
  const { document } = scene;
  if (token.lemma !== 'counterpart' && !isOppositeNumber(document, token)) return;
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
    if (role.noun === 'counterpart') continue;
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
  const isBackThen = tokenAt(scene.document, role.first).text.toLowerCase() === 'the';
  if (
    !(earlier.isDefinite || isBackThen) ||
    (earlier.sex !== null && draft.sex !== null && earlier.sex !== draft.sex)
  )
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

/** Whether `his` or `her` begins an honour that stands for its bearer: `His Excellency also met …`. */
export const beginsHonour = (scene: Scene, token: Token): boolean =>
  /^(?:His|Her)$/u.test(token.text) &&
  scene.document.tokens
    .slice(token.index + 1, token.index + 3)
    .some((next, i, all) => isHonour(next) && (i === 0 || all[0]?.text === 'Royal'));

/** Places `His Excellency` without a name after it: whom the text named first, as releases do. */
export function placeHonour(scene: Scene, token: Token): void {
  const first = token.index - (scene.document.tokens[token.index - 1]?.text === 'Royal' ? 2 : 1);
  const pronoun = scene.document.tokens[first]?.text;
  if (pronoun !== 'His' && pronoun !== 'Her') return;
  if (scene.document.tokens[token.index + 1]?.text === 'the') return;
  const sex = pronoun === 'His' ? 'm' : 'f';
  const people = [...scene.drafts].filter(
    (draft) =>
      draft.kind === 'person' &&
      draft.isNamed &&
      (draft.sex === null || draft.sex === sex || draft.isSexGuessed) &&
      draft.order < token.index,
  );
  const [bearer] = people.sort((one, other) => one.order - other.order);
  if (bearer === undefined) return;
  const mention = {
    first,
    last: token.index + 1,
    head: token.index,
    form: 'nominal',
    kind: 'person',
  } as const;
  scene.add({ ...mention, drafts: [bearer], confidence: 0.6 });
}
