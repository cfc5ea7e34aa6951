import { countryName, fold } from './lexicon.ts';
import { isAcronym } from './name-kinds.ts';
import { wordsOf } from './person-names.ts';

/** Short forms that no article introduces. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['nato', 'north atlantic treaty organization'],
]);

const bare = (text: string): string => fold(text).replaceAll('.', '').replace(/^the /u, '');

/** Initials of the capitalised words, short forms whole: `Baltic Fishing Council` → `bfc`, `AK Party` → `akp`. */
const initials = (text: string): string =>
  text
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => fold(/^\p{Lu}{2,}$/u.test(word) ? word : word.slice(0, 1)))
    .join('');

/** The words of a body's name in one order, states under one name: `Department of Defense`, `Defense Department`. */
export const sortedWords = (text: string): string =>
  wordsOf(text)
    .filter((word) => !/^(?:of|the|for|and)$/u.test(word))
    .map((word) => countryName(word)?.country ?? countryName(word.replace(/s$/u, ''))?.country ?? word)
    .sort()
    .join(' ');

/** What a body can be looked up by: its words, its initials, and the short form that it is or has. */
export function bodyKeys(text: string): readonly string[] {
  const short = isAcronym(text)
    ? [`=${bare(text)}`, `=${KNOWN.get(bare(text)) ?? ''}`]
    : [`=${initials(text)}`, `=${bare(text)}`];
  return [...wordsOf(text), ...sortedWords(text).split(' '), ...short];
}

/** Whether a later name adds whose it is: the `Norland Foreign Ministry` after a `Foreign Ministry` may be another's. */
export function tellsState(later: string, earlier: string): boolean {
  const known = new Set(sortedWords(earlier).split(' '));
  return wordsOf(later).some((word) => {
    const country = countryName(word)?.country;
    return country !== undefined && !known.has(country);
  });
}

/** Whether two names can be one body's: the same words, an acronym, or a fuller name with the same last word. */
export function sameBody(one: string, other: string): boolean {
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
