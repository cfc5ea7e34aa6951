import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS, UNCHANGED_NOUNS } from './irregular.ts';
import { SILENT_E_VERBS } from './silent-e.ts';

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  [
    'i me my mine myself',
    'you your yours yourself yourselves',
    'he him his himself',
    'she her hers herself',
    'it its itself',
    'we us our ours ourselves',
    'they them their theirs themselves',
    'who whom whose',
    'this these',
    'that those',
  ].flatMap((row) => {
    const [lemma = '', ...forms] = row.split(' ');
    return [lemma, ...forms].map((form): [string, string] => [form, lemma]);
  }),
);

const CLITICS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['wo', 'will'],
  ["'ve", 'have'],
  ["'m", 'be'],
  ["'re", 'be'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ["n't", 'not'],
  ['an', 'a'],
  ['gon', 'go'],
  ['wan', 'want'],
]);

/**
 * The dictionary form of a word: `said` → `say`, `officials` → `official`, `her` → `she`. Names keep
 * their form and capitals. Takes the UD part of speech and the Penn tag (`VERB`, `VBD`).
 */
export function lemmatise(form: string, upos: string, xpos: string): string {
  const plain = form.replace(/[\u2018\u2019\u00b4\u0060\u02bc]/gu, "'").replace(/\p{Cf}/gu, '');
  if (upos === 'PROPN') return plain;
  const word = plain.toLowerCase();
  const clitic = CLITICS.get(word);
  if (clitic !== undefined) return clitic;
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verbLemma(word, xpos);
    case 'NOUN':
      return xpos === 'NNS' || xpos === 'NNPS' ? nounLemma(word) : word;
    case 'ADJ':
    case 'ADV':
      return adjectiveLemma(word, xpos);
    case 'PRON':
      return word === "'s" ? 'we' : (PRONOUNS.get(word) ?? word);
    case 'DET':
      return word === 'these' ? 'this' : word === 'those' ? 'that' : word;
    default:
      return word;
  }
}

function verbLemma(word: string, xpos: string): string {
  if (word === "'s" || word === 's' || word === 'am' || word === 'are') return 'be';
  if (word === "'d") return xpos === 'MD' ? 'would' : 'have';
  // Modals are lemmas of their own: UD keeps `could`, `would`, `might`.
  if (xpos === 'MD' || xpos === 'VB') return word;
  if (xpos === 'VBP' && VERB_LEMMAS.has(word)) return word;
  // Also where the tag says present: a `said` tagged so is still the past of `say`.
  const known = IRREGULAR_VERBS.get(word);
  if (known !== undefined) return known;
  if (xpos === 'VBP') return word;
  const cut = /^(?:re|over|out|under|mis|un|fore|pre|de)(?=\p{L}{3})/u.exec(word)?.[0] ?? '';
  const base = cut === '' ? undefined : IRREGULAR_VERBS.get(word.slice(cut.length));
  if (base !== undefined) return cut + base;
  if (word.endsWith('ing') && word.length > 4) return restoreE(word.slice(0, -3));
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && word.length > 3) return restoreE(word.slice(0, -2));
  if (xpos === 'VBZ') return thirdPersonLemma(word);
  return word;
}

function thirdPersonLemma(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word) && !/(?:ache|cache)s$/u.test(word)) return word.slice(0, -2);
  if (/(?:go|do|to|ho)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const VERB_LEMMAS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.values());

/** Stems that look as if -ed or -ing had doubled their consonant or taken their e, but had not. */
const WHOLE: ReadonlySet<string> = new Set('add arc butt combat ebb egg err purr sync'.split(' '));

/** The verb a stem belongs to once -ed or -ing is cut: `stopp` → `stop`, `announc` → `announce`. */
function restoreE(stem: string): string {
  if (WHOLE.has(stem)) return stem;
  if (SILENT_E_VERBS.has(`${stem}e`) || VERB_LEMMAS.has(`${stem}e`)) return `${stem}e`;
  if (/([bdgkmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeioulrw]l|[cuv]|dg|iz|yz|[^aeiou]at)$/u.test(stem) ? `${stem}e` : stem;
}

function nounLemma(word: string): string {
  const known = IRREGULAR_NOUNS.get(word);
  if (known !== undefined) return known;
  if (UNCHANGED_NOUNS.has(word) || /^\d/u.test(word)) return word;
  const part = /^(.*-)(.+)$/u.exec(word);
  if (part !== null) return (part[1] ?? '') + nounLemma(part[2] ?? '');
  if (word.endsWith('men') && word.length > 5) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
}

function adjectiveLemma(word: string, xpos: string): string {
  if (!/^(?:JJ|RB)[RS]$/u.test(xpos)) return word;
  const known = IRREGULAR_ADJECTIVES.get(word);
  if (known !== undefined) return known;
  const stem = word.replace(xpos.endsWith('R') ? /er$/u : /est$/u, '');
  if (stem === word || stem.length < 3) return word;
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}
