import { plainWords } from './names.ts';

/** Words of a place that lies within a city, so that the city's name beside it is no contradiction. Own list. */
const WITHIN_A_CITY =
  /\b(?:house|office|offices|department|palace|ministry|headquarters|residence|building|hotel|embassy|base|airport|centre|center|hall|parliament|palazzo|castle|chancellery|kremlin|pentagon|elysee|downing|villa|club|church|cathedral|mosque|university|compound|sidelines|summit|forum|conference)\b/u;

/** Whether two articles' words for a place can mean one: unknown, one within the other, a building and a city. */
export function placesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return (
    samePlace(one, other) || WITHIN_A_CITY.test(plainWords(one)) !== WITHIN_A_CITY.test(plainWords(other))
  );
}

/** Whether two articles' words for a place share what they say: "Cairo" and "in Cairo, Egypt". */
export function samePlace(one: string, other: string): boolean {
  const words = placeWords(one);
  const others = placeWords(other);
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  return few.length > 0 && few.every((word) => many.includes(word));
}

function placeWords(place: string): readonly string[] {
  return plainWords(place)
    .split(' ')
    .filter((word) => !/^(?:in|at|the|of|on|near|a|an|s)$/u.test(word));
}
