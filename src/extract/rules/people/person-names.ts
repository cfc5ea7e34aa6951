import type { Document } from '../types.ts';
import { PARTICLES } from './data/words.ts';
import { fold, sexOfGivenName, titleOf, type Sex } from './lexicon.ts';
import type { Name } from './names.ts';
import { tokenAt } from './tree.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;
const NOBLE = /^(?:Lord|Lady|Baron|Baroness|Viscount|Earl) /u;

/** The folded words of a name, hyphens and apostrophes apart. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[\s\-‐‑.]+/u)
    .filter((word) => word !== '');

/** The words of a name that tell people apart: no particle but as the first word of several, no `Jr.`. */
export function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text).filter((word) => !SUFFIX.test(word) && !/^["“”]+$/u.test(word));
  return words.filter(
    (word, i) =>
      !PARTICLES.has(word) ||
      word.length > 3 ||
      (i === 0 && word.length === 3 && !/^(?:van|von|den|der|del|ter|ten|bin|ibn|dos|das)$/u.test(word)),
  );
}

/** The last word as it is written, hyphens kept: `Marsh-Bello`. */
export const surnameOf = (text: string): string =>
  fold(text)
    .split(' ')
    .findLast((word) => !SUFFIX.test(word)) ?? '';

/** A name without `Lord` and the like in front. */
export const withoutNobility = (text: string): string => text.replace(NOBLE, '');

/** The sex that titles and given name tell; null where they do not. */
export function sexOf(document: Document, name: Name): Sex | null {
  const titled = sexOfTitles(document, name);
  if (titled !== null) return titled;
  return /\s/u.test(name.text) ? sexOfGivenName(tokenAt(document, name.first).text) : null;
}

/** The sex that titles tell: `Mrs`, `King`. */
export function sexOfTitles(document: Document, name: Name): Sex | null {
  for (let i = name.from; i <= name.first; i++) {
    const sex = titleOf(tokenAt(document, i).text)?.sex;
    if (sex) return sex;
  }
  return null;
}

/** Whether one person's name can be a shorter or fuller form of the other's. */
export function sameName(one: string, other: string): boolean {
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const [word] = short;
  if (word === undefined) return false;
  if (short.length === 1) return word.length > 1 && long.includes(word);
  let at = 0;
  for (const part of short) {
    const found = long.findIndex(
      (whole, i) => i >= at && (whole === part || (i < long.length - 1 && isInitial(part, whole))),
    );
    if (found < 0) return false;
    at = found + 1;
  }
  return long.at(-1) === short.at(-1) || long[0] === word;
}

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
