import { COUNTRIES } from '../text/gazetteer.ts';
import { plainName, plainWords } from './names.ts';

/** Words of a place that lies within a city, so that the city's name beside it is no contradiction. Own list. */
const WITHIN_A_CITY =
  /\b(?:house|office|offices|department|palace|ministry|headquarters|residence|building|hotel|embassy|consulate|base|airport|centre|center|hall|parliament|palazzo|castle|chancellery|kremlin|pentagon|elysee|downing|villa|club|church|cathedral|mosque|university|compound|sidelines|summit|forum|conference|restaurant|stadium|barracks|museum|studio|school|farm|estate|retreat|lodge)\b/u;

/** What a place's words say of where it is. */
interface Located {
  /** All but those that only join. */
  readonly words: readonly string[];
  readonly countries: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
  /** A building or the like, which stands in some city. */
  readonly building: boolean;
}

interface Entry {
  readonly country: string;
  readonly city: string | null;
  readonly building: boolean;
}

const LONGEST = 5;
const ENTRIES = readGazetteer();
const located = new Map<string, Located>();
/** Places remembered at most; a history has far fewer that are compared at one time. */
const MOST_REMEMBERED = 5000;

/**
 * Whether two articles' words for a place can mean one: unknown, one within the other ("Jerusalem" and "Israel"), a
 * building and its city. Two cities, two buildings and two countries are two places.
 */
export function placesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null || samePlace(one, other)) return true;
  const [a, b] = [locate(one), locate(other)];
  if (a.building && b.building) return false;
  if (a.cities.size > 0 && b.cities.size > 0) return !a.cities.isDisjointFrom(b.cities);
  if (a.countries.size > 0 && b.countries.size > 0) return !a.countries.isDisjointFrom(b.countries);
  // A place that the list does not have can lie in a country; beside a city, only a building can.
  const known = a.countries.size > 0 ? a : b;
  if (known.countries.size > 0 && known.cities.size === 0) return true;
  return a.building !== b.building;
}

/** Whether two articles' words for a place share what they say: "Cairo" and "in Cairo, Egypt", "the Egyptian capital". */
export function samePlace(one: string, other: string): boolean {
  const [a, b] = [locate(one), locate(other)];
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (few.length > 0 && few.every((word) => many.includes(word))) return true;
  return !a.building && !b.building && !a.cities.isDisjointFrom(b.cities);
}

/** Finds countries, cities and known buildings in a place's words. */
function locate(place: string): Located {
  const before = located.get(place);
  if (before) return before;
  const words = plainWords(place).split(' ');
  const countries = new Set<string>();
  const cities = new Set<string>();
  let building = WITHIN_A_CITY.test(words.join(' '));
  for (let from = 0; from < words.length; from += 1) {
    const [length, entries] = longestAt(words, from);
    for (const { country, city, building: isBuilding } of entries) {
      countries.add(country);
      if (city !== null) cities.add(city);
      building ||= isBuilding;
    }
    from += Math.max(0, length - 1);
  }
  const telling = words.filter((word) => !/^(?:in|at|the|of|on|near|a|an|s)$/u.test(word));
  const found = { words: telling, countries, cities, building };
  if (located.size >= MOST_REMEMBERED) located.clear();
  located.set(place, found);
  return found;
}

function longestAt(words: readonly string[], from: number): readonly [number, readonly Entry[]] {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1) {
    const name = words.slice(from, from + length).join(' ');
    const entries = ENTRIES.get(name) ?? ENTRIES.get(plainName(name, 'country'));
    if (entries) return [length, entries];
  }
  return [0, []];
}

function readGazetteer(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry): void => {
    const key = plainWords(name);
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  };
  for (const line of COUNTRIES) {
    const [name = '', adjectives = '', cities = '', buildings = ''] = line.split(';');
    const country = plainName(name, 'country');
    const [capital] = cities.split(',');
    add(country, { country, city: null, building: false });
    for (const city of split(cities)) add(city, { country, city: plainWords(city), building: false });
    for (const adjective of split(adjectives)) {
      if (capital) add(`${adjective} capital`, { country, city: plainWords(capital), building: false });
    }
    for (const building of split(buildings)) {
      const [words = '', city] = building.split('@');
      add(words, { country, city: city === undefined ? null : plainWords(city), building: true });
    }
  }
  return entries;
}

function split(list: string): readonly string[] {
  return list.split(',').filter(Boolean);
}
