import type { Document, Sentence, Token } from '../types.ts';
import { FIELDS, NAME_LINKS, OFFICE_WORDS, PARTICLES } from './data/words.ts';
import { countryName, fold, headKind, isPersonNoun, titleOf } from './lexicon.ts';
import { isAcronym } from './name-kinds.ts';
import { isCapital, tokenAt } from './tree.ts';

/** Tokens `[first, last)` in capitals that belong together, small words inside included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const DATE_WORD =
  /^(?:yesterday|today|tomorrow)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$/iu;
const CAPTION = /^(?:Image|Photo|Photograph|Picture|Credit|Video|File)$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const NUMERAL = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/u;
const NOBLE = /^(?:Lord|Lady|Baron|Baroness|Viscount|Earl|Metropolitan|Patriarch|Duke|Duchess)$/u;
const LETTER = /\p{L}/u;
const QUOTE = /^(?:["“”]|''|``)$/u;
const DASH = /^[-‐‑]$/u;

/** Names of days and months end a name; `May` and `March` do only before a number. */
function isDateWord(document: Document, token: Token): boolean {
  if (!DATE_WORD.test(token.text)) return false;
  const before = document.tokens[token.index - 1];
  if (isPaperOfADay(document, token)) return false;
  if (token.text === 'Today' && before?.upos === 'PROPN' && isCapital(before)) return false;
  if (!/^(?:may|march)$/iu.test(token.text)) return true;
  const next = document.tokens[token.index + 1];
  return next !== undefined && next.upos === 'NUM';
}

/** `the Sunday Mirror`, `the Friday Times`. */
const isPaperOfADay = (document: Document, token: Token): boolean =>
  token.text.endsWith('day') &&
  token.head === token.index + 1 &&
  /^the$/iu.test(document.tokens[token.index - 1]?.text ?? '') &&
  document.tokens[token.index + 1]?.upos === 'PROPN';

/** Whether a token can be part of a name by its capital and its tag. */
function isNameToken(document: Document, token: Token, sentence: Sentence): boolean {
  if (!isCapital(token) || token.text === 'I' || isDateWord(document, token)) return false;
  const following = document.tokens[token.index + 1]?.text;
  if (CAPTION.test(token.text) && following === ':') return false;
  if (
    /^[DRI]$/u.test(token.text) &&
    following === '-' &&
    /^[(,]$/u.test(document.tokens[token.index - 1]?.text ?? '')
  )
    return false;
  if (/^\p{Lu}{2,}s$/u.test(token.text)) return false;
  if (/^(?:An?|The)$/u.test(token.text) && (token.xpos === 'DT' || /^\p{Ll}/u.test(following ?? '')))
    return false;
  if (token.xpos === 'NNS' && token.lemma !== token.text && isPointedAt(document, token)) return false;
  if (followsHonorific(document, token)) return true;
  if (INITIAL.test(token.text) && following !== '-' && isCapital(document.tokens[token.index - 1] ?? token))
    return true;
  if (token.upos === 'PROPN' || token.xpos.startsWith('NNP')) return true;
  if (countryName(token.text) !== null) return true;
  const initial =
    token.index === sentence.first || /^["“”'‘«(]$/u.test(document.tokens[token.index - 1]?.text ?? '');
  if (initial && token.upos === 'NOUN' && titleOf(token.text) !== null) return true;
  return (
    !initial && (token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X' || token.upos === 'ADV')
  );
}

/** `the Ministers`, `both Sides`: releases write such words in capitals; alone they name nobody. */
const isPointedAt = (document: Document, token: Token): boolean =>
  /^(?:the|both|these|those|two|three)$/iu.test(document.tokens[token.index - 1]?.text ?? '') &&
  /^[^\p{Lu}]/u.test(document.tokens[token.index + 1]?.text ?? '') &&
  isPersonNoun(token.lemma);

/** `Dr Nor Hayati`: what follows an honorific in capitals is a name whatever the tagger says. */
function followsHonorific(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1];
  const title = before === undefined || !isCapital(before) ? null : titleOf(before.text);
  return title?.type === 'honorific' && before?.sentence === token.sentence && token.text.length > 1;
}

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** True for a line in capitals only, as crossheads are: its words are no names. */
function isShouted(document: Document, sentence: Sentence): boolean {
  const words = document.tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => LETTER.test(token.text));
  return words.length > 1 && words.every((token) => token.text === token.text.toUpperCase());
}

/** The second half of a given name: `Joon-ho`, `Mahmud-ul`; not of `UN-led`, `Oslo-based`. */
const isSyllable = (before: Token, after: Token): boolean =>
  after.text.length <= 4 &&
  !/^(?:led|held|run|made|born|era|wide|type|like|only|free|aid|ed|aged|old|year|day)$/u.test(after.text) &&
  countryName(before.text) === null &&
  before.text !== before.text.toUpperCase();

/** How many tokens after `at` (exclusive) lead on to the next word of the same name; 0 where the name ends. */
function bridge(document: Document, at: number, sentence: Sentence): number {
  const token = tokenAt(document, at);
  const next = document.tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.last) return 0;
  const isName = (index: number): boolean => {
    const candidate = document.tokens[index];
    return candidate !== undefined && index < sentence.last && isNameToken(document, candidate, sentence);
  };
  if (isName(at + 1)) return 1;
  if (
    QUOTE.test(next.text) &&
    isName(at + 2) &&
    QUOTE.test(document.tokens[at + 3]?.text ?? '') &&
    isName(at + 4)
  )
    return 4;
  if (NUMERAL.test(next.text) && token.upos === 'PROPN') return 1;
  if (DASH.test(next.text) && touches(token, next) && touches(next, document.tokens[at + 2])) {
    const after = document.tokens[at + 2];
    if (
      after !== undefined &&
      at + 2 < sentence.last &&
      LETTER.test(after.text) &&
      after.upos !== 'DET' &&
      (isCapital(after) || isSyllable(token, after))
    )
      return 2;
  }
  if (next.text === 'do' && !/^NNP?S$/u.test(token.xpos) && isName(at + 2)) return 2;
  if (PARTICLES.has(next.text.toLowerCase()) && next.text === next.text.toLowerCase()) {
    let step = 2;
    while (step < 4 && PARTICLES.has(document.tokens[at + step]?.text ?? '')) step++;
    if (
      DASH.test(document.tokens[at + step]?.text ?? '') &&
      touches(document.tokens[at + step], document.tokens[at + step + 1])
    )
      step++;
    if (isName(at + step)) return step;
  }
  if (next.text === '/' && isOneOfTwo(document, at) && isName(at + 2)) return 2;
  if (isPossessedBody(document, at) && isName(at + 2)) return 2;
  if (isShortFormInside(document, at) && isName(at + 4)) return 4;
  return linkLength(document, at, isName);
}

/** `Deputy Premier/Foreign Minister Ada Reed`, `RFE/RL`: two offices or short forms with a stroke between them. */
const isOneOfTwo = (document: Document, at: number): boolean => {
  const [one, stroke, other] = document.tokens.slice(at, at + 3);
  const isShort = isAcronym(one?.text ?? '') && isAcronym(other?.text ?? '') && touches(one, stroke);
  return titleOf(one?.text ?? '')?.type === 'office' || (isShort && touches(stroke, other));
};

/** `Dock Workers' Union`, `People's Democratic Party`: a plural owner inside the name of a body. */
function isPossessedBody(document: Document, at: number): boolean {
  const [owner = '', mark = '', ...words] = document.tokens.slice(at, at + 5).map((token) => token.text);
  const isPlural = /^\p{Lu}.*s$/u.test(owner) && /^['’]$/u.test(mark);
  const isIrregular = /^(?:People|Women|Men|Children)$/u.test(owner) && /^['’]s$/u.test(mark);
  const end = words.findIndex((word) => headKind(word) === 'organization');
  return (isPlural || isIrregular) && end >= 0 && words.slice(0, end).every((word) => /^\p{Lu}/u.test(word));
}

/** `Harbour and Reform (HR) Party`: a short form before the last word of a body's name. */
const isShortFormInside = (document: Document, at: number): boolean =>
  document.tokens[at + 1]?.text === '(' &&
  isAcronym(document.tokens[at + 2]?.text ?? '') &&
  document.tokens[at + 3]?.text === ')' &&
  headKind(document.tokens[at + 4]?.text ?? '') === 'organization';

/** `Ministry of (the) Interior`, `Secretary of Health and Human Services`, `Standard & Poor`. */
function linkLength(document: Document, at: number, isName: (index: number) => boolean): number {
  const token = tokenAt(document, at);
  const link = document.tokens[at + 1]?.text ?? '';
  if (!NAME_LINKS.has(link)) return 0;
  const step = document.tokens[at + 2]?.text === 'the' ? 3 : 2;
  if (!isName(at + step)) return 0;
  if (link === '&') return step;
  const title = titleOf(token.text);
  if (link === 'of' && NOBLE.test(document.tokens[at - 1]?.text ?? '')) return step;
  const isOffice = title !== null && title.type !== 'honorific';
  const isBody =
    headKind(token.text) === 'organization' ||
    headKind(token.text) === 'other' ||
    /^(?:Daughters|Sons|Friends|Kingdom|Republic|Emirates|People|Affairs|Staff|Brigades|Members|Representatives|Leaders|Voice|Sea|Gulf|Strait|City|Isle|Bishop|Archbishop)$/u.test(
      token.text,
    );
  const isField = FIELDS.has(fold(token.text)) && /^(?:of|for)$/u.test(linkBefore(document, at));
  if (link === 'of') return isOffice || isBody || isField ? step : 0;
  if (link === 'for') return isOffice || isBody || token.text === 'State' ? step : 0;
  if (link === 'to' || link === 'on') return isOffice ? step : 0;
  return 0;
}

/** The last link of the run before a token: `for` in `Minister for Europe`. */
function linkBefore(document: Document, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const token = tokenAt(document, i);
    if (NAME_LINKS.has(token.text) && token.text !== 'and') return token.text;
    if (!isCapital(token) && token.text !== 'and' && token.text !== 'the') return '';
  }
  return '';
}

/** `and` joins only within the part after `of`: `Ministry of Trade and Industry`. */
function isListOfFields(document: Document, first: number, at: number, sentence: Sentence): boolean {
  if (document.tokens[at + 1]?.text !== 'and') return false;
  const next = document.tokens[at + 2];
  if (next === undefined || at + 2 >= sentence.last || !isNameToken(document, next, sentence)) return false;
  const inside = document.tokens.slice(first, at + 1);
  const body = inside.findIndex((token) => token.text === 'of' || token.text === 'for');
  if (body < 1) return false;
  const start = headKind(inside[body - 1]?.text ?? '') ?? titleOf(inside[body - 1]?.text ?? '')?.type;
  if (start === undefined || start === null || countryName(next.text) !== null) return false;
  const isField = FIELDS.has(fold(next.text)) || OFFICE_WORDS.has(fold(next.text));
  const isLong = (document.tokens[at]?.text.length ?? 0) > 2;
  return (next.upos === 'PROPN' || isField) && titleOf(next.text) === null && isLong;
}

const BODIES = /^(?:Departments|Ministries|Offices|Agencies|Committees|Commissions|Councils|Boards)$/u;

/** `the Transport and General Workers Union`, `the Youth and Sports Minister`: two fields before a body or an office. */
function isPairOfFields(document: Document, first: number, at: number, sentence: Sentence): boolean {
  const isField = (index: number): boolean => {
    const word = fold(document.tokens[index]?.text ?? '');
    return FIELDS.has(word) || OFFICE_WORDS.has(word);
  };
  if (at !== first || document.tokens[at + 1]?.text !== 'and' || !isField(at) || !isField(at + 2))
    return false;
  for (let i = at + 2; i < Math.min(at + 7, sentence.last); i++) {
    const token = tokenAt(document, i);
    if (!isNameToken(document, token, sentence) || BODIES.test(token.text)) return false;
    if (i > at + 2 && (headKind(token.text) === 'organization' || titleOf(token.text)?.type === 'office'))
      return true;
  }
  return false;
}

/** All runs of a sentence, in order. */
export function nameRuns(document: Document, sentence: Sentence): readonly Run[] {
  if (isShouted(document, sentence)) return [];
  const runs: Run[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!isNameToken(document, tokenAt(document, i), sentence)) continue;
    const first = startWithParticle(document, i, sentence, runs.at(-1)?.last ?? sentence.first);
    let last = i;
    for (;;) {
      const step = bridge(document, last, sentence);
      if (step > 0) last += step;
      else if (
        isListOfFields(document, first, last, sentence) ||
        isPairOfFields(document, first, last, sentence)
      )
        last += 2;
      else break;
    }
    runs.push({ first, last: last + 1 });
    i = last;
  }
  return runs;
}

/** `van den Bosch said`, `al-Sabri`: a name that begins with its particle. */
function startWithParticle(document: Document, at: number, sentence: Sentence, floor: number): number {
  let first = at;
  for (;;) {
    const before = document.tokens[first - 1];
    if (before === undefined || first - 1 < Math.max(floor, sentence.first)) return first;
    const text = before.text.toLowerCase();
    if (/^\d+(?:st|nd|rd|th)$/u.test(text)) return first - 1;
    if (
      DASH.test(text) &&
      touches(before, document.tokens[first]) &&
      PARTICLES.has(document.tokens[first - 2]?.text.toLowerCase() ?? '')
    )
      first -= 2;
    else if (PARTICLES.has(text) && before.upos === 'PROPN' && !['y', 'e', 'i', 'as', 'an'].includes(text))
      first -= 1;
    else return first;
  }
}
