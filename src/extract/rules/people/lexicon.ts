import { readFileSync } from 'node:fs';

import { FAMILIES, GROUP_NOUNS, ORGANIZATION_NOUNS } from './data/words.ts';

/** What a name, title or noun tells of the bearer, for pronouns. */
export type Sex = 'm' | 'f';

/** How a word names a state. */
export interface CountryName {
  readonly country: string;
  readonly as: 'name' | 'demonym' | 'capital';
}

/** Ranks and offices are roles; honorifics are none. */
export type TitleClass = 'honorific' | 'religious' | 'royal' | 'rank' | 'office';

/** A word that stands before a personal name. */
export interface Title {
  readonly type: TitleClass;
  readonly sex: Sex | null;
}

const read = (name: string): readonly string[] =>
  readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Words that were folded before; short ones, which hold no article's text in memory. */
const folded = new Map<string, string>();
const LONGEST_KEPT = 12;
const MOST_KEPT = 20_000;

/** Accents, apostrophes and case taken off, for comparing names: `Søren Gündoğ` → `soren gundog`. */
export function fold(name: string): string {
  if (name.length > LONGEST_KEPT) return foldAnew(name);
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const plain = foldAnew(name);
  folded.set(name, plain);
  return plain;
}

function foldAnew(name: string): string {
  if (PLAIN.test(name)) return name.replaceAll(/['`]/gu, '').toLowerCase();
  return name
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’'‘`]/gu, '')
    .replaceAll(/[ıİłŁøØđĐ]/gu, (letter) => UNMARKED.get(letter) ?? letter)
    .toLowerCase();
}

const PLAIN = /^[\x20-\x7E]*$/u;
/** Letters that Unicode does not take apart. */
const UNMARKED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['İ', 'i'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['đ', 'd'],
  ['Đ', 'd'],
]);

function readCountries(): ReadonlyMap<string, CountryName> {
  const countries = new Map<string, CountryName>();
  for (const line of read('countries.txt')) {
    const [names = '', demonyms = '', capitals = ''] = line.split(';');
    const country = list(names)[0] ?? '';
    for (const name of list(names)) countries.set(fold(name), { country, as: 'name' });
    for (const name of list(demonyms))
      if (!countries.has(fold(name))) countries.set(fold(name), { country, as: 'demonym' });
    for (const name of list(capitals))
      if (!countries.has(fold(name))) countries.set(fold(name), { country, as: 'capital' });
  }
  return countries;
}

/** Given names that in news begin the names of places: `North Atlantic`, `Lake Constance`. */
const PLACE_WORDS = new Set('north africa asia saint bay harbor lake river san'.split(' '));

function readGivenNames(): ReadonlyMap<string, Sex | null> {
  const names = new Map<string, Sex | null>();
  for (const line of read('given-names.txt')) {
    const [sex, ...words] = line.split(' ');
    for (const word of words)
      if (!PLACE_WORDS.has(fold(word))) names.set(fold(word), sex === 'm' || sex === 'f' ? sex : null);
  }
  return names;
}

function readPersonNouns(): ReadonlyMap<string, Sex | null> {
  const nouns = new Map<string, Sex | null>();
  for (const line of read('person-nouns.txt')) {
    const [sex, ...words] = line.split(' ');
    for (const word of words) nouns.set(word, sex === 'm' || sex === 'f' ? sex : null);
  }
  return nouns;
}

function readTitles(): ReadonlyMap<string, Title> {
  const titles = new Map<string, Title>();
  for (const line of read('titles.txt')) {
    const [head = '', words = ''] = line.split(';');
    const [type, sex] = head.split(' ');
    for (const word of list(words))
      titles.set(fold(word), { type: type as TitleClass, sex: sex === 'm' || sex === 'f' ? sex : null });
  }
  return titles;
}

function readHeads(): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const line of read('heads.txt')) {
    const [kind = '', words = ''] = line.split(';');
    for (const word of list(words)) if (!heads.has(fold(word))) heads.set(fold(word), kind);
  }
  return heads;
}

const readPeoples = (): ReadonlySet<string> =>
  new Set(read('peoples.txt').flatMap((line) => line.split(' ').map(fold)));

const countries = readCountries();
const peoples = readPeoples();
const givenNames = readGivenNames();
const personNouns = readPersonNouns();
const titles = readTitles();
const heads = readHeads();

const unabbreviated = (word: string): string => fold(word).replace(/\.$/u, '');

/** What a name, demonym or capital says about states, or null. */
export const countryName = (text: string): CountryName | null => countries.get(fold(text)) ?? null;

/** True for one of a people without a state, of a faith or an order, and for its adjective: `Kurd`, `Sunni`. */
export const isPeopleName = (word: string): boolean => peoples.has(fold(word));

/** True for words that are somebody's given name in the list. */
export const isGivenName = (word: string): boolean => givenNames.has(fold(word));

/** The sex of most bearers of a given name, or null where unknown or shared. */
export const sexOfGivenName = (word: string): Sex | null => givenNames.get(fold(word)) ?? null;

/** A title, with or without its full stop, in any case; null where the word is none. */
export const titleOf = (word: string): Title | null => titles.get(unabbreviated(word)) ?? null;

/** The kind of thing that a name with this last word names: `organization`, `place`, `other`, or null. */
export const headKind = (word: string): string | null => heads.get(fold(word)) ?? null;

/** True for the dictionary form of a noun for a person. */
export const isPersonNoun = (lemma: string): boolean =>
  personNouns.has(lemma) || /.(?:man|woman|person|people|arian|ologist|master)$/u.test(lemma);

/** The sex that a noun tells: `spokeswoman` → `f`. */
export function sexOfNoun(lemma: string): Sex | null {
  const known = personNouns.get(lemma);
  if (known) return known;
  if (/(?:woman|women)$/u.test(lemma)) return 'f';
  return /(?:[^u]man|men)$/u.test(lemma) ? 'm' : null;
}

/** True for the dictionary form of a noun for a body: `ministry`. */
export const isOrganizationNoun = (lemma: string): boolean => ORGANIZATION_NOUNS.has(lemma);
/** True for a plural or collective noun for people: `troops`. */
export const isGroupNoun = (word: string): boolean => GROUP_NOUNS.has(word);

/** The role nouns that can take each other up, the noun itself first: `envoy` → `ambassador`, `mediator`, … */
export const familyOf = (noun: string): readonly string[] => [
  ...new Set([noun, ...FAMILIES.filter((family) => family.includes(noun)).flat()]),
];

/** Whether one role noun can take up another: `envoy` for an ambassador. */
export function sameFamily(one: string, other: string): boolean {
  return one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));
}
