import type { EntityKind } from '../../../model/index.ts';
import type { Document } from '../types.ts';
import { bodyKeys, sameBody, sortedWords, tellsState } from './body-names.ts';
import { createDraftIndex, type DraftIndex } from './draft-index.ts';
import { createDraft, type Draft } from './drafts.ts';
import { countryName, fold, titleOf, type Sex } from './lexicon.ts';
import { isAcronym } from './name-kinds.ts';
import type { Name } from './names.ts';
import {
  sameName,
  sexOf,
  sexOfTitles,
  surnameOf,
  tellingWords,
  withoutNobility,
  wordsOf,
} from './person-names.ts';
import { relation, tokenAt } from './tree.ts';

/** A name with the entity it stands for. */
export interface LinkedName {
  readonly name: Name;
  readonly draft: Draft;
  readonly confidence: number;
}

/** What linking one name after the other knows so far. */
interface Register {
  readonly document: Document;
  readonly people: DraftIndex;
  readonly bodies: DraftIndex;
  readonly states: Map<string, Draft>;
  /** To whom a short form has led. */
  readonly owners: Map<string, Draft>;
  readonly linked: LinkedName[];
}

/** How many earlier names are looked through for titles and for the one last spoken of. */
const MEMORY = 300;

/** Puts the names of an article together, full names first so that short ones find them. */
export function linkNames(document: Document, names: readonly Name[]): readonly LinkedName[] {
  const register: Register = {
    document,
    people: createDraftIndex(),
    bodies: createDraftIndex(),
    states: new Map(),
    owners: new Map(),
    linked: [],
  };
  for (const name of names)
    if (name.kind === 'person' && tellingWords(name.text).length > 1) registerFullName(register, name);
  for (const name of names) {
    if (name.kind === 'person') register.linked.push(linkPerson(register, name));
    else if (name.kind === 'organization' || name.kind === 'group' || name.kind === 'unknown')
      register.linked.push(linkBody(register, name));
    else if (name.kind === 'country') register.linked.push(linkState(register, name));
  }
  return register.linked;
}

const agree = (draft: Draft, sex: Sex | null): boolean =>
  sex === null || draft.sex === null || draft.sex === sex;

function newDraft(document: Document, name: Name, kind: EntityKind): Draft {
  const sex = kind === 'person' ? sexOf(document, name) : null;
  const isSexGuessed = sex !== null && sexOfTitles(document, name) === null;
  return createDraft({ order: name.first, kind, name: name.text, isNamed: true, sex, isSexGuessed });
}

function registerFullName({ document, people }: Register, name: Name): void {
  const words = tellingWords(name.text);
  const sex = sexOf(document, name);
  const known = people
    .find(words)
    .find(
      (draft) => sameName(name.text, draft.name) && tellingWords(draft.name).length > 1 && agree(draft, sex),
    );
  const draft = known ?? newDraft(document, name, 'person');
  if (words.length > tellingWords(draft.name).length) draft.name = name.text;
  people.add(words, draft);
}

/** The person a name stands for: the only one it fits, or the one to whom the short form belongs so far. */
function linkPerson(register: Register, name: Name): LinkedName {
  const { document, people, owners } = register;
  const sex = sexOf(document, name);
  const [pool, isSure] = fitting(people, name.text, sex);
  const key = fold(name.text);
  const link = (draft: Draft, confidence: number): LinkedName => {
    if (confidence > 0.7) draft.sex ??= sex;
    if (!owners.has(key)) owners.set(key, draft);
    return { name, draft, confidence };
  };
  const [only, second] = pool;
  if (only === undefined) {
    const draft = newDraft(document, name, 'person');
    people.add(tellingWords(name.text), draft);
    return link(draft, 0.9);
  }
  if (second === undefined) return link(only, isSure ? 0.97 : 0.85);
  const titled = pool.filter((draft) => sharesTitle(register, name, draft));
  if (titled.length === 1 && titled[0] !== undefined) return link(titled[0], 0.9);
  const owner = owners.get(key);
  if (owner !== undefined && pool.includes(owner)) return link(owner, 0.75);
  const recent = register.linked.slice(-MEMORY).findLast((one) => pool.includes(one.draft));
  return link(recent?.draft ?? only, 0.5);
}

/** Whom a name fits, by the whole name, the surname, any part; and whether it was one of the first two. */
function fitting(people: DraftIndex, text: string, sex: Sex | null): readonly [readonly Draft[], boolean] {
  const candidates = people.find(tellingWords(text)).filter((draft) => agree(draft, sex));
  const bare = withoutNobility(text);
  const whole = candidates.filter((draft) => sameName(text, draft.name));
  const same =
    whole.length > 0 || bare === text
      ? whole
      : candidates.filter(
          (draft) => withoutNobility(draft.name) === draft.name && sameName(bare, draft.name),
        );
  const tests: readonly ((draft: Draft) => boolean)[] = [
    (draft) => fold(draft.name) === fold(text),
    (draft) => surnameOf(draft.name) === surnameOf(text),
    (draft) => tellingWords(draft.name).at(-1) === tellingWords(text).at(-1),
  ];
  for (const test of tests) {
    const pool = same.filter(test);
    if (pool.length > 0) return [pool, true];
  }
  return [same, false];
}

/** Whether an earlier mention of the person carries a title of this name: `Gen Marsh` beside `President Marsh`. */
function sharesTitle({ document, linked }: Register, name: Name, draft: Draft): boolean {
  const titlesOf = (one: Name): readonly string[] =>
    document.tokens
      .slice(one.from, one.first)
      .map((token) => fold(token.text).replace('.', ''))
      .filter((word) => titleOf(word) !== null && titleOf(word)?.type !== 'honorific');
  const own = titlesOf(name);
  if (own.length === 0) return false;
  return linked
    .slice(-MEMORY)
    .some((link) => link.draft === draft && titlesOf(link.name).some((title) => own.includes(title)));
}

/** `Border Union (BU)`: what stands in brackets directly after a name is its short form. */
function inBrackets({ document, linked }: Register, name: Name): Draft | null {
  const isBracketed =
    document.tokens[name.first - 1]?.text === '(' && document.tokens[name.last]?.text === ')';
  const before = linked.at(-1);
  return isBracketed && before?.name.last === name.first - 1 && before.draft.kind === 'organization'
    ? before.draft
    : null;
}

function linkBody(register: Register, name: Name): LinkedName {
  const { document, bodies } = register;
  const candidates = bodies.find(bodyKeys(name.text));
  const known = candidates.filter(
    (draft) =>
      draft.aliases.has(name.text) || (sameBody(name.text, draft.name) && !tellsState(name.text, draft.name)),
  );
  const short = shortForm(name, candidates);
  const draft = inBrackets(register, name) ?? known[0] ?? short;
  if (draft === null) {
    const fresh = newDraft(document, name, name.kind === 'group' ? 'group' : 'organization');
    fresh.isReported = name.kind !== 'unknown';
    bodies.add(bodyKeys(name.text), fresh);
    return { name, draft: fresh, confidence: 0.85 };
  }
  if (name.kind !== 'unknown') draft.isReported = true;
  draft.aliases.add(name.text);
  bodies.add(bodyKeys(name.text), draft);
  const isFuller = sortedWords(name.text).split(' ').length > sortedWords(draft.name).split(' ').length;
  if (!isAcronym(name.text) && isFuller) draft.name = name.text;
  return { name, draft, confidence: known.length > 1 ? 0.6 : 0.9 };
}

/** `Almendra` after `Banco Almendra`, `the Alliance` after `the Harbour Alliance`: one fitting body only. */
function shortForm(name: Name, candidates: readonly Draft[]): Draft | null {
  const [word, second] = wordsOf(name.text);
  if (word === undefined || second !== undefined || isAcronym(name.text)) return null;
  const fit = candidates.filter((draft) => {
    const words = wordsOf(draft.name);
    return draft.kind === 'organization' && words.length > 1 && words.includes(word);
  });
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

/** A state under its name, its capital or a direction; its name is the one under which it first acts. */
function linkState({ document, states }: Register, name: Name): LinkedName {
  const state = countryName(name.text);
  const direction = [...states.keys()].find((country) => country.startsWith(`${name.text} `));
  const country = state?.country ?? direction ?? name.text;
  const draft = states.get(country) ?? newDraft(document, name, 'country');
  states.set(country, draft);
  draft.country = country;
  const isCapital = state?.as === 'capital';
  const wasCapital = countryName(draft.name)?.as === 'capital';
  const isSubject = relation(tokenAt(document, name.head)) === 'nsubj';
  if (state !== null && isSubject && (!draft.isActing || (wasCapital && !isCapital))) {
    draft.name = name.text;
    draft.isActing = true;
  }
  return { name, draft, confidence: isCapital ? 0.85 : 0.95 };
}
