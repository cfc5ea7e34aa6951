import type { EntityKind } from '../../../model/index.ts';
import { createDraft, type Draft, type Role } from './drafts.ts';
import { FIGHTING } from './data/words.ts';
import { sameFamily, sexOfNoun } from './lexicon.ts';
import { nameOfPhrase } from './phrase-names.ts';
import { fits, phraseAt, readRole, shortTail, type Phrase } from './phrases.ts';
import { type Scene } from './scene.ts';
import { dependents, tokenAt } from './tree.ts';
import { fitsBody, lastBody, namedBefore, wasSubject, type Nominal, type Reading } from './bodies.ts';

/** Reads the nominal mention that a noun heads: whom it takes up, or a new entity that stays unreported until asked for. */
export function placeNominal(scene: Scene, head: number, kind: EntityKind, isOffice: boolean): void {
  const { document } = scene;
  const phrase = phraseAt(document, head);
  const role = readRole(
    document,
    phrase.first,
    Math.max(phrase.last, shortTail(document, tokenAt(document, head))),
    head,
  );
  const owners = phrase.possessor === null ? [] : (scene.at(phrase.possessor)?.drafts ?? []);
  const nominal = { phrase, role, kind, owners };
  const isPointing = isOffice || phrase.determiner !== 'indefinite';
  const found =
    namedBefore(scene, nominal) ?? (isPointing ? takesUp(scene, nominal) : sameWords(scene, nominal));
  const base = { first: phrase.first, last: phrase.last, head, form: 'nominal' as const, kind };
  if (found !== null) {
    scene.add({ ...base, kind: found.draft.kind, drafts: [found.draft], confidence: found.confidence });
    if (found.confidence >= 0.65 && found.draft.isNamed) scene.giveRole(found.draft, role);
    if (
      !found.draft.isNamed &&
      kind === 'organization' &&
      (isFuller(role, found.draft) || isOwnerNamed(scene, phrase, found.draft))
    )
      found.draft.name = nameOfPhrase(scene, phrase, kind);
    return;
  }
  const draft = scene.addDraft(newDraft(scene, nominal, isPointing));
  scene.giveRole(draft, role);
  scene.add({ ...base, drafts: [draft], confidence: phrase.determiner === 'definite' ? 0.6 : 0.8 });
}

/** Whether a later description says more than the one that names the entity: `the presidency`, `the Danish presidency`. */
const isFuller = (role: Role, draft: Draft): boolean => {
  const [first] = draft.roles;
  return (
    first !== undefined &&
    first.noun === role.noun &&
    first.country === null &&
    first.words.size === 0 &&
    role.country !== null
  );
};

/** `her office`, then `the minister's office`: the later words say whose. */
const isOwnerNamed = ({ document }: Scene, { possessor }: Phrase, { name }: Draft): boolean =>
  /^(?:his|her|its|their) /iu.test(name) &&
  possessor !== null &&
  tokenAt(document, possessor).upos !== 'PRON';

function newDraft(scene: Scene, { phrase, role, kind, owners }: Nominal, isDefinite: boolean): Draft {
  const [owner] = owners;
  return createDraft({
    order: phrase.first,
    kind,
    name: nameOfPhrase(scene, phrase, kind),
    isNamed: false,
    isPlural: phrase.isPlural,
    isDefinite,
    sex: sexOfNoun(role.noun),
    country: role.country ?? (owners.length === 1 ? (owner?.country ?? null) : null),
  });
}

function takesUp(scene: Scene, nominal: Nominal): Reading | null {
  const candidates = rank(scene, nominal);
  const [best, second] = candidates;
  if (best !== undefined) {
    const isClear = second === undefined || best.score > second.score;
    return { draft: best.draft, confidence: isClear ? Math.min(0.95, 0.6 + best.score * 0.1) : 0.5 };
  }
  if (nominal.phrase.determiner !== 'definite') return null;
  if (nominal.kind === 'person') return formerly(scene, nominal);
  return nominal.kind === 'organization' ? lastBody(scene, nominal) : null;
}

/** Whom a phrase with an article can take up, best first; equal ones nearest first. */
function rank(
  scene: Scene,
  nominal: Nominal,
): readonly (Reading & { readonly score: number; readonly distance: number })[] {
  const { phrase, role, kind, owners } = nominal;
  const ranked: (Reading & { readonly score: number; readonly distance: number })[] = [];
  const [owner] = owners;
  const wanted = role.country ?? (owners.length === 1 && owner?.kind === 'country' ? owner.country : null);
  const sex = sexOfNoun(role.noun);
  for (const draft of scene.withRole(role.noun)) {
    const last = draft.mentions.findLast((mention) => mention.head < phrase.head);
    if ((draft.kind !== kind && !isFighting(draft, role, kind)) || last === undefined) continue;
    if (kind === 'group' && draft.kind === 'group' && phrase.isPlural !== draft.isPlural) continue;
    if (wanted !== null && draft.country !== null && draft.country !== wanted) continue;
    if (sex !== null && draft.sex !== null && sex !== draft.sex) continue;
    const score = scoreOf(scene, draft, nominal);
    if (score > 0)
      ranked.push({
        draft,
        score: draft.isNamed ? score + 0.5 : score,
        confidence: 0,
        distance: phrase.head - last.head,
      });
  }
  return ranked.sort((one, other) => other.score - one.score || one.distance - other.distance);
}

/** `the rebels` after `the rebel Harbour Front`. */
const isFighting = (draft: Draft, role: Role, kind: EntityKind): boolean =>
  kind === 'group' && draft.kind === 'organization' && FIGHTING.test(role.noun);

function scoreOf(scene: Scene, draft: Draft, { phrase, role, owners }: Nominal): number {
  const isOwned = phrase.possessor !== null && owners.every((owner) => owner.kind !== 'country');
  let best = 0;
  for (const known of draft.roles) {
    if (known.first > phrase.head || !sameFamily(known.noun, role.noun)) continue;
    if (isOwned && !ownersOf(scene, known).some((owner) => owners.includes(owner))) continue;
    best = Math.max(best, fits(known, role, known.noun === role.noun));
  }
  return draft.kind === 'organization' && draft.isNamed && !isOwned
    ? Math.max(best, fitsBody(draft, role))
    : best;
}

/** The possessor of a role, for `his spokesman` twice. */
function ownersOf(scene: Scene, role: Role): readonly Draft[] {
  for (let i = role.first; i < role.last; i++)
    if (tokenAt(scene.document, i).rel === 'nmod:poss') return scene.at(i)?.drafts ?? [];
  return [];
}

/** Indefinite plurals in the same words are the same people: `U.S. officials` twice. */
function sameWords(scene: Scene, { phrase, role, kind }: Nominal): Reading | null {
  if (!phrase.isPlural || dependents(scene.document, phrase.head, 'nummod', 'det').length > 0) return null;
  const name = nameOfPhrase(scene, phrase, kind).toLowerCase();
  for (const draft of scene.withRole(role.noun))
    if (!draft.isNamed && draft.kind === kind && draft.name.toLowerCase() === name)
      return { draft, confidence: 0.8 };
  return null;
}

/** `the former diver`, `the 64-year-old`: the person last spoken of, with little confidence where several are near. */
function formerly(scene: Scene, { phrase, role }: Nominal): Reading | null {
  if (!role.words.has('former') && role.noun !== 'old') return null;
  const people = peopleNear(scene, phrase.head, 2);
  const first = people.find((draft) => wasSubject(scene, draft, phrase.head)) ?? people[0];
  return first === undefined ? null : { draft: first, confidence: people.length === 1 ? 0.7 : 0.45 };
}

/** Named people of the last sentences, nearest first. */
function peopleNear(scene: Scene, token: number, sentences: number): readonly Draft[] {
  const people = new Set<Draft>();
  for (const mention of scene.before(token)) {
    if (tokenAt(scene.document, token).sentence - tokenAt(scene.document, mention.head).sentence > sentences)
      break;
    for (const draft of mention.drafts) if (draft.kind === 'person' && draft.isNamed) people.add(draft);
  }
  return [...people];
}
