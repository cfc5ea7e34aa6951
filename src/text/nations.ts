import { fold } from './fold.ts';
import { COUNTRIES } from './gazetteer.ts';

const NAMES = readNames();
const LONGEST = 3;

/**
 * The countries that a name, a role or a body's name speaks of, by their own name, an adjective or the capital:
 * "Norwegian Foreign Ministry", "Kenya's president", "officials in Oslo". Empty where it speaks of none.
 */
export function nationsIn(words: string): ReadonlySet<string> {
  // "us" is a country in capitals only.
  const list = (
    words.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)|\b(\p{Lu})\.(?=\s|$)/gu, '$1$2').match(/[\p{L}'’-]+/gu) ?? []
  ).map((word) => (word === 'us' || word === 'Us' ? '' : fold(word).replace(/'s?$/u, '')));
  const found = new Set<string>();
  for (let from = 0; from < list.length; from += 1) {
    for (let length = LONGEST; length > 0; length -= 1) {
      const country = NAMES.get(list.slice(from, from + length).join(' '));
      if (country === undefined) continue;
      found.add(country);
      from += length - 1;
      break;
    }
  }
  return found;
}

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of COUNTRIES) {
    const [country = '', adjectives = '', cities = ''] = line.split(';');
    const [capital = ''] = cities.split(',');
    for (const name of [country, capital, ...adjectives.split(',')]) {
      if (name !== '' && !names.has(name)) names.set(name, country);
    }
  }
  return names;
}
