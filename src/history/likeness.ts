import type { NameRef } from '../model/index.ts';
import { editDistance } from './distance.ts';
import { linkForms } from './identity.ts';
import { nameKey } from './names.ts';
import { family } from './nodes.ts';
import { NAME_PARTICLES, NICKNAMES, SMALL_WORDS } from './variants.ts';

/** `same`: Readout takes them for one by themselves. `maybe`: a member should say. */
export type Likeness = 'same' | 'maybe' | 'different';

/** How likely two names are to be one person's or body's, by the names alone. */
export function likeness(one: NameRef, other: NameRef): Likeness {
  if (family(one.kind) !== family(other.kind))
    return isBareSurname(one, other) || isBareSurname(other, one) ? 'maybe' : 'different';
  const links = linkForms([
    { ...one, id: 1, aliases: [] },
    { ...other, id: 2, aliases: [] },
  ]);
  if (links.get(1) === links.get(2)) return 'same';
  const words = nameKey(one.name, one.kind);
  const others = nameKey(other.name, other.kind);
  if (words.length === 0 || others.length === 0) return 'different';
  const maybe = one.kind === 'person' ? maybeOnePerson : maybeOneBody;
  return maybe(words, others) ? 'maybe' : 'different';
}

/** A surname alone can be read as a body's name: "to meet Lindqvist". "NDF" is no surname. */
function isBareSurname(body: NameRef, person: NameRef): boolean {
  if (family(body.kind) !== 'body' || person.kind !== 'person') return false;
  if (!/^\p{Lu}[^\s]*\p{Ll}[^\s]*$/u.test(body.name)) return false;
  const [bare, ...more] = nameKey(body.name, 'person');
  const words = nameKey(person.name, 'person');
  return bare !== undefined && more.length === 0 && words.length > 1 && surname(words) === bare;
}

function surname(words: readonly string[]): string {
  return (words.at(-1) ?? '').replace(/^al-/u, '');
}

/** Words in another order, with further names, in another spelling, short for a fuller given name. */
function maybeOnePerson(words: readonly string[], others: readonly string[]): boolean {
  // The last word is a surname: Le, Van.
  const telling = (list: readonly string[]): readonly string[] =>
    list.filter((word, index) => index === list.length - 1 || !NAME_PARTICLES.has(word));
  const [short, long] = shortFirst(telling(words), telling(others));
  const [only] = short;
  if (short.length === 1 && only !== undefined)
    return long.some((word, index) => (index === 0 || index === long.length - 1) && isNear(only, word));
  if (short.length === long.length)
    return namesAgree(short, long) || otherOrders(long).some((order) => allNear(short, order));
  // "Ana Prell" and "Ana Prell Ruiz", "Omar bin Tarik" and "Omar bin Tarik al-Kadi".
  return givenAgree(short[0] ?? '', long[0] ?? '') && everyWordIn(short.slice(1), long.slice(1));
}

type Pair = readonly [readonly string[], readonly string[]];

function shortFirst(one: readonly string[], other: readonly string[]): Pair {
  return one.length <= other.length ? [one, other] : [other, one];
}

function namesAgree(one: readonly string[], other: readonly string[]): boolean {
  const last = one.length - 1;
  return one.every((word, index) =>
    index === last ? isNear(word, other[index] ?? '') : givenAgree(word, other[index] ?? ''),
  );
}

/** Surname first or last: "Szabo Dora" and "Dora Szabo", "Seo Jin-woo" and "Jin-woo Seo". */
function otherOrders(words: readonly string[]): readonly (readonly string[])[] {
  return [
    [...words.slice(1), ...words.slice(0, 1)],
    [...words.slice(-1), ...words.slice(0, -1)],
  ];
}

function allNear(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, index) => isNear(word, other[index] ?? ''));
}

function givenAgree(one: string, other: string): boolean {
  const [first, ...generation] = one.split('+');
  const [second, ...otherGeneration] = other.split('+');
  if (generation.length > 0 && otherGeneration.length > 0 && generation[0] !== otherGeneration[0])
    return false;
  return isGiven(first ?? '', second ?? '');
}

function isGiven(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  return isNear(one, other) || isShortFor(one, other) || isShortFor(other, one);
}

/** Given names as `nameKey` spells them, with those that they are short for. */
const SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  [...NICKNAMES].map(([nickname, names]) => [asKey(nickname), names.map(asKey)]),
);

function asKey(given: string): string {
  return nameKey(`${given} x`, 'person')[0] ?? given;
}

function isShortFor(one: string, other: string): boolean {
  return SHORT_FOR.get(one)?.includes(other) === true;
}

function everyWordIn(few: readonly string[], many: readonly string[]): boolean {
  let from = 0;
  for (const word of few) {
    const at = many.slice(from).findIndex((other) => isNear(word, other));
    if (at < 0) return false;
    from += at + 1;
  }
  return true;
}

/** An acronym, the same words in another order or spelling, or some of the other's words. */
function maybeOneBody(words: readonly string[], others: readonly string[]): boolean {
  const telling = (list: readonly string[]): readonly string[] =>
    list.filter((word) => !SMALL_WORDS.has(word));
  const [short, long] = shortFirst(telling(words), telling(others));
  const many = words.length > others.length ? words : others;
  const [only] = short;
  if (short.length === 1 && only !== undefined && long.length > 1) {
    const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
    return only === initials(long) || only === initials(many);
  }
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.some((other) => isNear(word, other)));
  return within(short, long) || (short.length === long.length && within(long, short));
}

const LEAST_CONSONANTS = 3;

/** Whether two words can be spellings of one. A feminine ending makes another name. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^al-/u, ''), other.replace(/^al-/u, '')];
  if (a === b) return true;
  if (a.endsWith('a') !== b.endsWith('a')) return false;
  if (initial(a) !== initial(b)) return false;
  const [skeleton, otherSkeleton] = [consonants(a), consonants(b)];
  if (skeleton === otherSkeleton && skeleton.length >= LEAST_CONSONANTS) return true;
  const least = Math.min(a.length, b.length);
  if (least < 4) return false;
  const wrong = least < 9 ? 1 : 2;
  return editDistance(a, b, wrong) <= wrong && !hasOtherConsonant(a, b);
}

/** Whether one consonant stands where the other has one of another sound: Walid is not Wahid. */
function hasOtherConsonant(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const apart = [...one].flatMap((letter, index) =>
    letter === other[index] ? [] : [[letter, other[index] ?? '']],
  );
  return (
    apart.length === 1 &&
    apart[0]?.every((letter) => !/[aeiouyvw]/u.test(letter)) === true &&
    sound(apart[0][0] ?? '') !== sound(apart[0][1] ?? '')
  );
}

/** Letters that transliterations and languages exchange, as one; vowels left out behind the first letter. */
function consonants(word: string): string {
  const written = word
    .replace(/x/gu, 'ks')
    .replace(/(?:dh|th)/gu, 'd')
    .replace(/(?:kh|gh|ch)/gu, 'h');
  const [, ...rest] = [...written].map(sound);
  return `${initial(word)}${rest.filter((letter) => !/[aeiou]/u.test(letter)).join('')}`.replace(
    /(.)\1+/gu,
    '$1',
  );
}

/** How a word begins; Omar and Umar, Oleksandr and Aleksandr begin alike. */
function initial(word: string): string {
  const letter = sound(word.charAt(0));
  return /[aeou]/u.test(letter) ? 'a' : letter;
}

function sound(letter: string): string {
  if (/[qgkch]/u.test(letter)) return 'k';
  if (/[yji]/u.test(letter)) return 'i';
  if (/[vwf]/u.test(letter)) return 'v';
  if (/[sz]/u.test(letter)) return 's';
  return letter;
}
