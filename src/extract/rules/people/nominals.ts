import type { EntityKind } from '../../../model/index.ts';
import type { Document, Token } from '../types.ts';
import { createDraft, type Draft, type Role } from './drafts.ts';
import { giveRole, shortTail } from './describe.ts';
import { isGroupNoun, isOrganizationNoun, isPersonNoun, sameFamily, sexOfNoun } from './lexicon.ts';
import { nameOfPhrase } from './phrase-names.ts';
import { fits, phraseAt, readRole, type Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, relation, tokenAt } from './tree.ts';

/** The kind of entity that a noun speaks of, or null for things. */
export function kindOfNoun(token: Token): EntityKind | null {
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  const lemma = token.lemma.toLowerCase();
  if (isPersonNoun(lemma)) return plural || lemma === 'people' ? 'group' : 'person';
  if (isOrganizationNoun(lemma)) return plural ? 'group' : 'organization';
  if (plural && (isGroupNoun(token.text.toLowerCase()) || isGroupNoun(lemma))) return 'group';
  return isGroupNoun(token.text.toLowerCase()) &&
    !plural &&
    /^(?:public|staff|crew|personnel|electorate|audience|clergy|youth)$/u.test(lemma)
    ? 'group'
    : null;
}

interface Candidate {
  readonly draft: Draft;
  readonly score: number;
  readonly distance: number;
}

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
  const found = takesUp(scene, phrase, role, kind, owners, isOffice);
  const base = { first: phrase.first, last: phrase.last, head, form: 'nominal' as const, kind };
  if (found !== null) {
    scene.add({ ...base, kind: found.draft.kind, drafts: [found.draft], confidence: found.confidence });
    return;
  }
  const draft = scene.addDraft(
    createDraft({
      order: phrase.first,
      kind,
      name: nameOfPhrase(document, phrase),
      isNamed: false,
      isPlural: phrase.isPlural,
      sex: sexOfNoun(role.noun),
      country: role.country ?? (owners.length === 1 ? (owners[0]?.country ?? null) : null),
    }),
  );
  giveRole(draft, role);
  scene.add({ ...base, drafts: [draft], confidence: phrase.determiner === 'definite' ? 0.6 : 0.8 });
}

function takesUp(
  scene: Scene,
  phrase: Phrase,
  role: Role,
  kind: EntityKind,
  owners: readonly Draft[],
  isOffice: boolean,
): { readonly draft: Draft; readonly confidence: number } | null {
  const returns = phrase.determiner !== 'indefinite' || isOffice;
  if (!returns) return sameWords(scene, phrase, role, kind);
  const candidates = rank(scene, phrase, role, kind, owners);
  const [best, second] = candidates;
  if (best === undefined)
    return kind === 'person' && phrase.determiner === 'definite' ? anybody(scene, phrase, role) : null;
  const isClear = second === undefined || best.score > second.score;
  return { draft: best.draft, confidence: isClear ? Math.min(0.95, 0.6 + best.score * 0.1) : 0.5 };
}

/** Whom a phrase with an article can take up, best first; equal ones nearest first. */
function rank(
  scene: Scene,
  phrase: Phrase,
  role: Role,
  kind: EntityKind,
  owners: readonly Draft[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const draft of scene.drafts) {
    if (draft.kind !== kind || !isBefore(draft, phrase.head)) continue;
    if (phrase.isPlural !== draft.isPlural && kind === 'group') continue;
    const wanted =
      role.country ?? (owners.length === 1 && owners[0]?.kind === 'country' ? owners[0].country : null);
    if (wanted !== null && draft.country !== null && draft.country !== wanted) continue;
    const sex = sexOfNoun(role.noun);
    if (sex !== null && draft.sex !== null && sex !== draft.sex) continue;
    const score = scoreOf(scene, draft, role, phrase, owners);
    if (score > 0) candidates.push({ draft, score, distance: phrase.head - lastBefore(draft, phrase.head) });
  }
  return candidates.sort((one, other) => other.score - one.score || one.distance - other.distance);
}

function scoreOf(scene: Scene, draft: Draft, role: Role, phrase: Phrase, owners: readonly Draft[]): number {
  const owned = phrase.possessor !== null && owners.every((owner) => owner.kind !== 'country');
  let best = 0;
  for (const known of draft.roles) {
    if (known.first > phrase.head || !sameFamily(known.noun, role.noun)) continue;
    const ownerOf = ownersOf(scene, known);
    if (owned && !owners.some((owner) => ownerOf.includes(owner))) continue;
    best = Math.max(best, fits(known, role, known.noun === role.noun));
  }
  if (draft.kind === 'organization' && draft.isNamed && !owned) best = Math.max(best, fitsBody(draft, role));
  return best;
}

/** `the ministry` after `the Foreign Ministry`, `the bank` after `Banco Levante`. */
function fitsBody(draft: Draft, role: Role): number {
  const words = draft.name.toLowerCase().split(/[\s-]+/u);
  const others = [...role.words].filter((word) => !words.includes(word));
  if (words.includes(role.noun)) return 2 + role.words.size - 2 * others.length;
  return 0;
}

/** The possessor of a role, for `his spokesman` twice. */
function ownersOf(scene: Scene, role: Role): readonly Draft[] {
  const { document } = scene;
  for (let i = role.first; i < role.last; i++)
    if (tokenAt(document, i).rel === 'nmod:poss') return scene.at(i)?.drafts ?? [];
  return [];
}

const lastBefore = (draft: Draft, token: number): number =>
  Math.max(-1, ...draft.mentions.filter((mention) => mention.head < token).map((mention) => mention.head));
const isBefore = (draft: Draft, token: number): boolean =>
  draft.mentions.some((mention) => mention.head < token);

/** Indefinite plurals in the same words are the same people: `U.S. officials` twice. */
function sameWords(
  scene: Scene,
  phrase: Phrase,
  role: Role,
  kind: EntityKind,
): { readonly draft: Draft; readonly confidence: number } | null {
  if (!phrase.isPlural || dependents(scene.document, phrase.head, 'nummod', 'det').length > 0) return null;
  const name = nameOfPhrase(scene.document, phrase).toLowerCase();
  const draft = scene.drafts.find(
    (one) => !one.isNamed && one.kind === kind && one.name.toLowerCase() === name,
  );
  return draft === undefined || role.noun === '' ? null : { draft, confidence: 0.8 };
}

/** `the former spymaster`: the person last spoken of, with little confidence, where only one is near. */
function anybody(
  scene: Scene,
  phrase: Phrase,
  role: Role,
): { readonly draft: Draft; readonly confidence: number } | null {
  if (!role.words.has('former') && !/^\d/u.test(role.noun)) return null;
  const { document } = scene;
  const sentence = tokenAt(document, phrase.head).sentence;
  const near = scene
    .before(phrase.head)
    .filter(
      (mention) => mention.kind === 'person' && sentence - tokenAt(document, mention.head).sentence <= 2,
    );
  const people = [...new Set(near.flatMap((mention) => mention.drafts))].filter((draft) => draft.isNamed);
  const [first] = people;
  if (first === undefined) return null;
  return { draft: first, confidence: people.length === 1 ? 0.7 : 0.45 };
}

/** The relation that makes a noun part of another phrase and no mention of its own. */
export const isAttribute = (document: Document, index: number): boolean => {
  const token = tokenAt(document, index);
  return (
    relation(token) === 'compound' ||
    token.rel === 'nmod:desc' ||
    relation(token) === 'flat' ||
    relation(token) === 'fixed'
  );
};
