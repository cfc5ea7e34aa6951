import type { Article, Extraction, Meeting, Span, Statement } from '../src/model/index.ts';

const GIVEN =
  'Mara Jens Yusuf Ana Oleh Tariq Pilar Daud Ilse Rurik Femi Lene Oskar Amara Teodora Anselm'.split(' ');
const ONSETS = 'B D F G H K L M N P R S T V Z Al Be Ka Mo Sa'.split(' ');
const MIDDLES = 'ar el in or un ad is ov an er im ol'.split(' ');
const ENDS = 'ov sen man ides etti ani quist ez ko ura berg shi'.split(' ');
const WORDS =
  'talks harbour border released opens the prisoners treaty fishing licences agreed minister envoy deal gas winter aid crossing week ships court'.split(
    ' ',
  );
/** Common words first, then 3,000 rarer ones, as in a language. */
const VOCABULARY = [...WORDS, ...Array.from({ length: 3000 }, (_, index) => `word${index}`)];
const DAYS = 3650;

/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** So many different names of people; surnames recur as they do among people. */
export function inventNames(number: number, random: () => number): readonly string[] {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const names = new Set<string>();
  while (names.size < number) {
    const middle = random() < 0.4 ? ` ${pick(ONSETS)}${pick(MIDDLES)}` : '';
    names.add(`${pick(GIVEN)}${middle} ${pick(ONSETS)}${pick(MIDDLES)}${pick(ENDS)}`);
  }
  return [...names];
}

/** An article of 20 words a meeting and a statement about twelve of these people on some day of ten years. */
export function inventArticle(
  number: number,
  names: readonly string[],
  { meetings, statements }: { readonly meetings: number; readonly statements: number },
  random: () => number,
): readonly [Article, Extraction] {
  let text = '';
  const add = (words: string): Span => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length, text: words };
  };
  const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(random() * DAYS))).toISOString().slice(0, 10);
  const some = cast(names, random);
  const entities = some.map((name, index) => {
    return { id: `e${index}`, name, kind: 'person' as const, aliases: [], roles: [], mentions: [add(name)] };
  });
  const ids = (count: number): readonly string[] => [
    ...new Set(Array.from({ length: count }, () => `e${Math.floor(random() * some.length)}`)),
  ];
  const sentence = (): string =>
    Array.from({ length: 20 }, () => VOCABULARY[Math.floor(random() ** 4 * VOCABULARY.length)]).join(' ');
  const told = Array.from({ length: meetings }, (): Meeting => {
    const evidence = add(sentence());
    const date = { start: day, end: day, span: evidence };
    const participants = ids(3);
    return {
      participants,
      kind: 'in-person',
      status: 'held',
      date,
      place: null,
      about: [],
      trigger: evidence,
      evidence,
      confidence: 0.9,
    };
  });
  const said = Array.from({ length: statements }, (): Statement => {
    const evidence = add(sentence());
    return {
      speakers: ids(1),
      via: [],
      to: [],
      act: 'statement',
      kind: 'reported',
      cue: null,
      content: [evidence],
      about: [],
      evidence,
      confidence: 0.9,
    };
  });
  const article = {
    url: `https://news.example/${number}`,
    title: `Article ${number}`,
    outlet: 'Example',
    author: null,
    published: day,
    text,
  };
  return [article, { entities, meetings: told, statements: said }];
}

/** A word that about one statement in thirty has, as "hostages" in a year's news. */
export function commonTopic(random: () => number): string {
  return VOCABULARY[30 + Math.floor(random() * 10)] ?? '';
}

/** Twelve people, the first of the list far more often than the last. */
function cast(names: readonly string[], random: () => number): readonly string[] {
  const some = new Set<string>();
  while (some.size < 12) some.add(names[Math.floor(random() ** 3 * names.length)] ?? '');
  return [...some];
}
