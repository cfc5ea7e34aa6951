import type { EntityKind } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { COUNTRY_NAMES } from './countries.ts';
import { EVERY_STATE_HAS, GENERATIONS, LEGAL_FORMS, POSTNOMINALS, TITLES } from './titles.ts';
import { SPELLING } from './variants.ts';

const COUNTRY_KEYS: ReadonlyMap<string, string> = new Map(
  COUNTRY_NAMES.flatMap((names) => names.map((name) => [plainWords(name), plainWords(names[0] ?? name)])),
);
const DESCRIBED =
  /^(?:an?|his|her|their|its|our|my|some|several|many|other|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/iu;
/** The Arabic article before a letter that it takes on: `ash-Shami`, `as-Sudani`. */
const SUN_ARTICLE = /(?<![\p{L}\p{N}])a(?<letter>[dnrstz]|sh|th)[-\u2010-\u2015](?=\k<letter>)/giu;
/** "Abd al-Rahman", "Abdel Rahman", "Abdul-Rahman", "Abdurrahman" as one word. */
const SERVANT =
  /(?<![\p{L}])abd(?: [ae]l | [ae]l-|[aeu][lr] |[aeu]l(?=\p{L}{4})|[aeu](?=(?<double>[drstz])\k<double>))/gu;
/** Shorter surnames are compared as they are written: Levy is not Levi, Lee is not Le, Haddad is not Hadad. */
const LEVELLED_SURNAME = 6;

/** Any words as letters and digits only, folded: `U.S.` → `us`, `Sana’a` → `sanaa`, `al-Kadi’s` → `al kadi`. */
export function plainWords(words: string): string {
  return fold(words)
    .replace(/(?<=\p{L})\.(?=\p{L}\.|\p{L}$)/gu, '')
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/['"]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name as plain words without titles, legal forms and "the": `Gen. Yoav al-Kadi` → `yoav al kadi`. */
export function plainName(name: string, kind: EntityKind): string {
  const words = plainWords(name).replace(/^the (?=.)/u, '');
  if (kind === 'country') return COUNTRY_KEYS.get(words) ?? words;
  if (kind === 'person') return plainPerson(words);
  return bodyWords(withoutLast(words, LEGAL_FORMS));
}

/** Without titles and letters behind the name; initials together: `Dr J. D. Holm MP` → `jd holm`. */
function plainPerson(words: string): string {
  return withoutLast(withoutTitles(words), POSTNOMINALS).replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1');
}

function withoutLast(words: string, dropped: ReadonlySet<string>): string {
  const cut = words.lastIndexOf(' ');
  return cut > 0 && dropped.has(words.slice(cut + 1)) ? words.slice(0, cut) : words;
}

/** American spelling, and one order: "Norrland's Ministry of Foreign Affairs" is the Norrland foreign ministry. */
function bodyWords(words: string): string {
  return words
    .replace(/\b(?:defence|labour|centre|organisation|programme)\b/gu, (word) => AMERICAN.get(word) ?? word)
    .replace(
      /^(?<whose>.*?)ministry of (?:the )?(?<what>[^ ]+(?: affairs| and [^ ]+)?)$/u,
      '$<whose>$<what> ministry',
    )
    .replace(/\bforeign affairs ministry$/u, 'foreign ministry');
}

const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['programme', 'program'],
]);

/**
 * The words by which two spellings of one name agree. In personal names transliterations are levelled
 * (Zelensky, Zelenskyy, Zelenskiy), `al` is joined to what follows (`al-sudani`) and a generation to the
 * given name (`donald+jr trump`).
 */
export function nameKey(name: string, kind: EntityKind): readonly string[] {
  if (kind !== 'person') return plainName(name, kind).split(' ').filter(Boolean);
  const words = plainName(name.replace(SUN_ARTICLE, 'al '), kind)
    .replace(SERVANT, 'abdal')
    .split(' ')
    .filter(Boolean);
  const generation = words.length > 2 && GENERATIONS.has(words.at(-1) ?? '') ? words.pop() : undefined;
  const key: string[] = [];
  for (const [index, word] of words.entries()) {
    const levelled = level(word, index === words.length - 1);
    const before = key.at(-1);
    if (before === 'al' || before === 'el') key[key.length - 1] = `al-${levelled}`;
    else key.push(levelled);
  }
  return generation === undefined ? key : [`${key[0] ?? ''}+${generation}`, ...key.slice(1)];
}

/** Whether the words name somebody in particular; "a senior official" and "the ministry" describe. */
export function isName(name: string, kind: EntityKind): boolean {
  if (kind === 'country') return true;
  const words = name
    .trim()
    .replace(/^the\s/iu, '')
    .split(/\s+/u);
  const first = words[0] ?? '';
  const last = words.at(LEGAL_FORMS.has(plainWords(words.at(-1) ?? '')) ? -2 : -1) ?? '';
  if (DESCRIBED.test(first) || isLower(last)) return false;
  if (kind !== 'person' && isLower(first)) return false;
  const plain = plainWords(words.join(' '));
  return !EVERY_STATE_HAS.has(plain) && !TITLES.includes(plain);
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && word === word.toLowerCase();
}

/** One transliterated word in its levelled spelling. */
function level(word: string, isLast: boolean): string {
  if (word === 'ibn') return 'bin';
  const known = SPELLING.get(word);
  if (known !== undefined) return known;
  if (isLast && word.length < LEVELLED_SURNAME) return word;
  const levelled = word
    .replace(/([b-df-hj-np-tv-z])\1+/gu, '$1')
    .replace(/ou/gu, 'u')
    .replace(/(?<=\p{L}{2})(?:[iy]+|ij)$/u, 'i')
    .replace(/q(?!u)/gu, 'k');
  return isLast && levelled.length < LEVELLED_SURNAME ? word : levelled;
}

function withoutTitles(words: string): string {
  const title = TITLES.find((one) => words.startsWith(`${one} `));
  return title === undefined ? words : withoutTitles(words.slice(title.length + 1));
}
