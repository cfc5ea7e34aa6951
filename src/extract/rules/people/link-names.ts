import type { EntityKind } from '../../../model/index.ts';
import type { Document } from '../types.ts';
import { PARTICLES } from './data/words.ts';
import { createDraft, type Draft } from './drafts.ts';
import { countryName, fold, sexOfGivenName, titleOf, type Sex } from './lexicon.ts';
import { isAcronym } from './name-kinds.ts';
import type { Name } from './names.ts';
import { wordsOf } from './settle.ts';
import { relation, tokenAt } from './tree.ts';

/** A name with the entity it stands for; several fit where it is ambiguous. */
export interface LinkedName {
  readonly name: Name;
  readonly draft: Draft;
  readonly confidence: number;
}

const content = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !PARTICLES.has(word) || word.length > 3);

/** The sex that titles and given name tell. */
function sexOf(document: Document, name: Name): Sex | null {
  for (let i = name.from; i <= name.first; i++) {
    const sex = titleOf(tokenAt(document, i).text)?.sex;
    if (sex) return sex;
  }
  return name.last - name.first > 1 ? sexOfGivenName(tokenAt(document, name.first).text) : null;
}

/** Whether one person's name can be a shorter or fuller form of the other's. */
export function sameName(short: string, long: string): boolean {
  const shorter = content(wordsOf(short));
  const longer = content(wordsOf(long));
  if (shorter.length === 0) return false;
  if (shorter.length > longer.length) return sameName(long, short);
  let at = 0;
  for (const word of shorter) {
    const found = longer.findIndex(
      (one, i) => i >= at && (one === word || (i < longer.length - 1 && isInitialOf(word, one))),
    );
    if (found < 0) return false;
    at = found + 1;
  }
  const [last] = longer.slice(-1);
  if (shorter.length === 1 && longer.length > 1 && shorter[0]?.length === 1) return false;
  return shorter.length === 1 || last === shorter.at(-1) || longer[0] === shorter[0];
}

const isInitialOf = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** Initials of the capitalised words: `African Union` → `au`. */
function initials(text: string): string {
  return text
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => fold(word.slice(0, 1)))
    .join('');
}

/** Acronyms that need no introduction: bodies of states. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['nato', 'north atlantic treaty organization'],
  ['au', 'african union'],
]);

const bare = (text: string): string => fold(text).replaceAll('.', '').replace(/^the /u, '');

/** `Department of Defense` and `Defense Department` have the same words. */
const sortedWords = (text: string): string =>
  wordsOf(text)
    .filter((word) => !/^(?:of|the|for|and)$/u.test(word))
    .map((word) => countryName(word)?.country ?? countryName(word.replace(/s$/u, ''))?.country ?? word)
    .sort()
    .join(' ');

function sameBody(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (bare(short) === bare(long) || sortedWords(short) === sortedWords(long)) return true;
  if (isAcronym(short) && !isAcronym(long))
    return initials(long) === bare(short) || KNOWN.get(bare(short)) === bare(long);
  const shorter = wordsOf(short);
  const longer = wordsOf(long);
  return (
    shorter.length < longer.length &&
    shorter.every((word) => longer.includes(word)) &&
    shorter.at(-1) === longer.at(-1)
  );
}

/** Puts the names of an article together, full names first so that short ones find them. */
export function linkNames(document: Document, names: readonly Name[]): readonly LinkedName[] {
  const linked: LinkedName[] = [];
  const full = names.filter((name) => name.kind === 'person' && content(wordsOf(name.text)).length > 1);
  const people: Draft[] = [];
  for (const name of full) {
    const known = people.find(
      (draft) => sameName(name.text, draft.name) && compatible(draft, sexOf(document, name)),
    );
    if (known === undefined) people.push(newDraft(document, name, 'person'));
    else if (
      name.text.length > known.name.length &&
      content(wordsOf(name.text)).length > content(wordsOf(known.name)).length
    )
      known.name = name.text;
  }
  const bodies: Draft[] = [];
  const owners = new Map<string, Draft>();
  for (const name of names) {
    if (name.kind === 'person') linked.push(linkPerson(document, name, people, owners, linked));
    else if (name.kind === 'organization' || name.kind === 'group' || name.kind === 'unknown')
      linked.push(linkBody(document, name, bodies, linked.at(-1)));
    else if (name.kind === 'country') linked.push(linkCountry(document, name, bodies));
  }
  return linked;
}

const compatible = (draft: Draft, sex: Sex | null): boolean =>
  sex === null || draft.sex === null || draft.sex === sex;

function newDraft(document: Document, name: Name, kind: EntityKind): Draft {
  return createDraft({
    order: name.first,
    kind,
    name: name.text,
    isNamed: true,
    sex: kind === 'person' ? sexOf(document, name) : null,
  });
}

const NOBLE = /^(?:Lord|Lady|Baron|Baroness|Viscount|Earl) /u;

/** The person a name stands for: the only one it fits, or the one to whom the short form belongs so far. */
function linkPerson(
  document: Document,
  name: Name,
  people: Draft[],
  owners: Map<string, Draft>,
  before: readonly LinkedName[],
): LinkedName {
  const key = fold(name.text);
  const sex = sexOf(document, name);
  const settled = (draft: Draft, confidence: number): LinkedName => {
    if (confidence > 0.7) draft.sex ??= sex;
    return { name, draft, confidence };
  };
  const text = name.text.replace(NOBLE, '');
  const whole = people.filter((draft) => sameName(name.text, draft.name) && compatible(draft, sex));
  const candidates =
    whole.length > 0 || text === name.text
      ? whole
      : people.filter(
          (draft) => sameName(text, draft.name) && !NOBLE.test(draft.name) && compatible(draft, sex),
        );
  const exact = candidates.filter((draft) => fold(draft.name) === key);
  const surname = candidates.filter((draft) => wordsOf(draft.name).at(-1) === wordsOf(name.text).at(-1));
  const pool = exact.length > 0 ? exact : surname.length > 0 ? surname : candidates;
  if (pool.length === 0) {
    const draft = newDraft(document, name, 'person');
    people.push(draft);
    return { name, draft, confidence: 0.9 };
  }
  const [only] = pool;
  if (pool.length === 1 && only !== undefined) {
    if (!owners.has(key)) owners.set(key, only);
    return settled(only, exact.length > 0 || surname.length > 0 ? 0.97 : 0.85);
  }
  const titled = pool.filter((draft) => sharesTitle(document, name, draft, before));
  if (titled.length === 1 && titled[0] !== undefined) return settled(titled[0], 0.9);
  const owner = owners.get(key);
  if (owner !== undefined && pool.includes(owner)) return settled(owner, 0.75);
  const recent = [...before].reverse().find((link) => pool.includes(link.draft));
  const draft = recent?.draft ?? only;
  if (draft === undefined) throw new RangeError('a pool of candidates is never empty here');
  owners.set(key, draft);
  return { name, draft, confidence: 0.5 };
}

/** Whether an earlier mention of the person carries a title of this name: `Gen Ilunga` beside `President Ilunga`. */
function sharesTitle(document: Document, name: Name, draft: Draft, before: readonly LinkedName[]): boolean {
  const titlesOf = (one: Name): readonly string[] =>
    document.tokens
      .slice(one.from, one.first)
      .filter((token) => titleOf(token.text) !== null)
      .map((token) => fold(token.text).replace('.', ''));
  const own = titlesOf(name).filter((title) => titleOf(title)?.type !== 'honorific');
  return (
    own.length > 0 &&
    before.some((link) => link.draft === draft && titlesOf(link.name).some((title) => own.includes(title)))
  );
}

/** `Border Union (BU)`: what stands in brackets directly after a name is its short form. */
function inBrackets(document: Document, name: Name, before: LinkedName | undefined): Draft | null {
  const isBracketed =
    document.tokens[name.first - 1]?.text === '(' && document.tokens[name.last]?.text === ')';
  return isBracketed && before?.name.last === name.first - 1 && before.draft.kind === 'organization'
    ? before.draft
    : null;
}

function linkBody(
  document: Document,
  name: Name,
  bodies: Draft[],
  before: LinkedName | undefined,
): LinkedName {
  const known = bodies.filter(
    (draft) => draft.kind !== 'country' && (sameBody(name.text, draft.name) || draft.aliases.has(name.text)),
  );
  const bracketed = inBrackets(document, name, before);
  const alias = bracketed === null ? [] : [bracketed];
  const nickname = shortForm(name, bodies);
  const [draft] = alias.length > 0 ? alias : known.length > 0 ? known : nickname;
  if (draft === undefined) {
    const fresh = newDraft(document, name, name.kind === 'group' ? 'group' : 'organization');
    fresh.isReported = name.kind !== 'unknown';
    bodies.push(fresh);
    return { name, draft: fresh, confidence: 0.85 };
  }
  if (name.kind !== 'unknown') draft.isReported = true;
  draft.aliases.add(name.text);
  if (
    !isAcronym(name.text) &&
    sortedWords(name.text).length > sortedWords(draft.name).length &&
    wordsOf(name.text).length > wordsOf(draft.name).length
  )
    draft.name = name.text;
  return { name, draft, confidence: known.length > 1 ? 0.6 : 0.9 };
}

/** `Levante` after `Banco Levante`, `the Alliance` after `the March Alliance`: one fitting body only. */
function shortForm(name: Name, bodies: readonly Draft[]): readonly Draft[] {
  const words = wordsOf(name.text);
  if (words.length !== 1 || isAcronym(name.text)) return [];
  const fitting = bodies.filter(
    (draft) =>
      draft.kind === 'organization' &&
      wordsOf(draft.name).length > 1 &&
      wordsOf(draft.name).includes(words[0] ?? ''),
  );
  return fitting.length === 1 ? fitting : [];
}

/** A state under its name, its capital or a direction; its name is the one under which it first acts. */
function linkCountry(document: Document, name: Name, bodies: Draft[]): LinkedName {
  const state = countryName(name.text);
  const fits = (draft: Draft): boolean =>
    draft.kind === 'country' &&
    (state === null ? draft.name.startsWith(`${name.text} `) : draft.country === state.country);
  const isSubject = relation(tokenAt(document, name.head)) === 'nsubj';
  const known = bodies.find(fits);
  const draft = known ?? newDraft(document, name, 'country');
  if (known === undefined) {
    draft.country = state?.country ?? name.text;
    bodies.push(draft);
  }
  const isCapital = state?.as === 'capital';
  const wasCapital = countryName(draft.name)?.as === 'capital';
  if (state !== null && isSubject && (!draft.isActing || (wasCapital && !isCapital))) {
    draft.name = name.text;
    draft.isActing = true;
  }
  return { name, draft, confidence: isCapital ? 0.85 : 0.95 };
}
