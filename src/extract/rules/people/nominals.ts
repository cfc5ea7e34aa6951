import type { EntityKind } from '../../../model/index.ts';
import { createDraft, type Draft, type Role } from './drafts.ts';
import { FIGHTING } from './data/words.ts';
import { fold, sameFamily, sexOfNoun } from './lexicon.ts';
import { nameOfPhrase } from './phrase-names.ts';
import { fits, phraseAt, readRole, shortTail, type Phrase } from './phrases.ts';
import { commanders, isSubject, type Scene } from './scene.ts';
import { dependents, isCapital, tokenAt } from './tree.ts';
import { fitsBody, lastBody, namedBefore, type Nominal, type Reading } from './bodies.ts';
import { describedAnew } from './by-description.ts';
import { relatedPerson } from './relational.ts';

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
    if (kind === 'organization' && !found.draft.isNamed) {
      found.draft.country ??= role.country;
      found.draft.roles.push(role);
    }
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

const DENIED = /^(?:no|neither|any|every|each)$/iu;

function newDraft(scene: Scene, { phrase, role, kind, owners }: Nominal, isDefinite: boolean): Draft {
  const [owner] = owners;
  return createDraft({
    order: phrase.first,
    kind,
    name: nameOfPhrase(scene, phrase, kind),
    isNamed: false,
    isPlural: phrase.isPlural,
    isDefinite,
    isDenied: DENIED.test(tokenAt(scene.document, phrase.first).text),
    sex: sexOfNoun(role.noun),
    country: role.country ?? (owners.length === 1 ? (owner?.country ?? null) : null),
  });
}

function takesUp(scene: Scene, nominal: Nominal): Reading | null {
  const related = relatedPerson(scene, nominal);
  if (related !== null) return related;
  const isAnybody = /^(?:man|woman)$/u.test(nominal.role.noun) && nominal.phrase.determiner === 'definite';
  const described = isAnybody ? describedAnew(scene, nominal) : null;
  if (described !== null) return described;
  const candidates = rank(scene, nominal);
  const [best, second] = candidates;
  if (best !== undefined) {
    const isClear = second === undefined || best.score > second.score;
    return { draft: best.draft, confidence: isClear ? Math.min(0.95, 0.6 + best.score * 0.1) : 0.5 };
  }
  if (nominal.phrase.determiner !== 'definite') return null;
  if (nominal.kind === 'person') return describedAnew(scene, nominal);
  return nominal.kind === 'organization' ? lastBody(scene, nominal) : null;
}

const NOBODY: ReadonlySet<Draft> = new Set();

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
  const here = kind === 'person' && wanted === null ? stateOfTeller(scene, phrase.head) : null;
  const above = kind === 'person' ? commanders(scene, phrase.head) : NOBODY;
  const isRelease = isBareOfficeInCapitals(scene, nominal);
  let first: Draft | null = null;
  for (const draft of scene.withRole(role.noun)) {
    const last = draft.mentions.findLast((mention) => mention.head < phrase.head);
    if ((draft.kind !== kind && !isFighting(draft, role, kind)) || last === undefined) continue;
    if (kind === 'group' && draft.kind === 'group' && phrase.isPlural !== draft.isPlural) continue;
    if (wanted !== null && draft.country !== null && draft.country !== wanted) continue;
    if (sex !== null && draft.sex !== null && sex !== draft.sex) continue;
    if (draft.isDenied || above.has(draft) || (kind === 'person' && owners.includes(draft))) continue;
    const score = scoreOf(scene, draft, nominal);
    const isNear =
      tokenAt(scene.document, phrase.head).sentence - tokenAt(scene.document, last.head).sentence < 8;
    if (score > 0 && isRelease && isNear && (first === null || draft.order < first.order)) first = draft;
    if (score > 0)
      ranked.push({
        draft,
        score: score + (draft.isNamed ? 0.5 : 0) + (here !== null && draft.country === here ? 0.4 : 0),
        confidence: 0,
        distance: phrase.head - last.head,
      });
  }
  const bonus = (draft: Draft): number => (draft === first ? 0.6 : 0);
  return ranked
    .map((one) => ({ ...one, score: one.score + bonus(one.draft) }))
    .sort((one, other) => other.score - one.score || one.distance - other.distance);
}

/** `the Minister` in the middle of a sentence is, in the releases that write so, the one whose office released them. */
const isBareOfficeInCapitals = ({ document }: Scene, { phrase, role }: Nominal): boolean => {
  const head = tokenAt(document, phrase.head);
  const start = document.sentences[head.sentence]?.first;
  const isInside = phrase.first !== start || document.text.includes(`the ${head.text} `);
  return isCapital(head) && role.words.size === 0 && role.country === null && isInside;
};

/** The state of whoever the sentence is about so far: `a Thai official said the minister` means the Thai minister. */
function stateOfTeller(scene: Scene, head: number): string | null {
  const { document } = scene;
  for (const mention of scene.before(head)) {
    if (tokenAt(document, mention.head).sentence !== tokenAt(document, head).sentence) break;
    const [draft] = mention.drafts;
    if (draft !== undefined && draft.country !== null && isSubject(document, mention.head))
      return draft.country;
  }
  return stateOfSpeaker(scene, head);
}

/** The state of whose words the sentence gives: `“The minister was clear,” Reed said`, Reed speaking for a ministry of it. */
function stateOfSpeaker(scene: Scene, head: number): string | null {
  const { document } = scene;
  const { last = 0 } = document.sentences[tokenAt(document, head).sentence] ?? {};
  const speaker = document.tokens
    .slice(head + 1, last)
    .find(
      ({ rel, head: verb, upos }) =>
        rel === 'nsubj' && upos === 'PROPN' && document.tokens[verb]?.head === -1,
    );
  const [draft, other] = (speaker === undefined ? null : scene.at(speaker.index))?.drafts ?? [];
  return other === undefined ? (draft?.country ?? null) : null;
}

/** `the rebels` after `the rebel Harbour Front`. */
const isFighting = (draft: Draft, role: Role, kind: EntityKind): boolean =>
  kind === 'group' && draft.kind === 'organization' && FIGHTING.test(role.noun);

function scoreOf(scene: Scene, draft: Draft, { phrase, role, owners }: Nominal): number {
  const isOwned = phrase.possessor !== null && owners.every((owner) => owner.kind !== 'country');
  let best = 0;
  const bodies = bodiesIn(scene, phrase.first, phrase.head);
  if (!draft.isNamed && draft.kind === 'organization' && isAnotherOne(draft, role)) return 0;
  for (const known of draft.roles) {
    if (known.first > phrase.head || !sameFamily(known.noun, role.noun)) continue;
    if (isOwned && !ownersOf(scene, known).some((owner) => owners.includes(owner))) continue;
    const isOfBody = bodiesIn(scene, known.first, known.last).some((body) => bodies.includes(body));
    const said = isOfBody ? { ...role, words: withoutNames(scene, phrase, role.words) } : role;
    best = Math.max(best, fits(known, said, known.noun === role.noun) + (isOfBody ? 1 : 0));
  }
  return draft.kind === 'organization' && draft.isNamed && !isOwned
    ? Math.max(best, fitsBody(draft, role))
    : best;
}

/** The named bodies among tokens `[first, last)`: `the BFC chief` and `the chief of the Baltic Fishing Council` share one. */
function bodiesIn(scene: Scene, first: number, last: number): readonly Draft[] {
  const found: Draft[] = [];
  for (let i = first; i < last; i++) {
    const mention = scene.at(i);
    const [draft] = mention?.drafts ?? [];
    if (mention?.form === 'name' && draft?.kind === 'organization') found.push(draft);
  }
  return found;
}

/** Words of a phrase that stand in no name of a body. */
function withoutNames(scene: Scene, phrase: Phrase, words: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Set<string>();
  for (let i = phrase.first; i < phrase.head; i++)
    if (scene.at(i)?.form === 'name') named.add(fold(tokenAt(scene.document, i).text));
  return new Set([...words].filter((word) => !named.has(word)));
}

/** `the economy ministry` is not the ministry that has been the commerce ministry since. */
const isAnotherOne = (draft: Draft, role: Role): boolean =>
  role.words.size > 0 &&
  draft.roles.some((known) => known.noun === role.noun && known.words.size > 0) &&
  !draft.roles.some((known) => [...role.words].some((word) => known.words.has(word)));

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
