import { isPersonNoun } from '../people/lexicon.ts';
import { NOUNS } from './data/nouns.ts';
import { NO_PEOPLE, PEOPLE_ENDING, PEOPLE_NOUNS } from './data/parties.ts';

/** Whether a common noun stands for people. */
export function isPeopleNoun(word: string, upos: string): boolean {
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  if (PEOPLE_NOUNS.has(word) || isPersonNoun(word)) return true;
  // "dinner"
  if (Object.hasOwn(NOUNS, word)) return false;
  return word.length > 4 && PEOPLE_ENDING.test(word) && !NO_PEOPLE.has(word);
}
