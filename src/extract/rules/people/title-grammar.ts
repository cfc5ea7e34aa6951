import type { Document } from '../types.ts';
import { FIELDS, NAME_LINKS, OFFICE_WORDS } from './data/words.ts';
import { countryName, fold, headKind, isGivenName, isPersonNoun, titleOf } from './lexicon.ts';
import type { Title } from './lexicon.ts';
import type { Run } from './name-runs.ts';
import { isCapital, textOf, tokenAt } from './tree.ts';

/** True for titles and the words that narrow them: `Minister`, `Deputy`. */
export const isTitleWord = (word: string): boolean =>
  titleOf(word) !== null || OFFICE_WORDS.has(word.toLowerCase());
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** How many tokens from `first` make up what an office is of: `State`, `the United States`, `Rural Affairs`. */
function complementLength(document: Document, first: number, last: number): number {
  let at = first;
  if (tokenAt(document, at).text === 'the') at++;
  for (let end = last; end > at; end--)
    if (countryName(textOf(document, at, end))?.as === 'name') return end - first;
  if (tokenAt(document, at).text === 'State') return at + 1 - first;
  const fields = endOfFields(document, at, last);
  if (fields > at) return fields - first;
  for (let i = at + 1; i < last - 1; i++) {
    const word = tokenAt(document, i).text;
    if ((isGivenName(word) || isInitial(word)) && headKind(word) === null && isCapital(tokenAt(document, i)))
      return i - first;
  }
  for (let i = at + 1; i < last; i++) {
    const token = tokenAt(document, i);
    if (
      /^(?:Affairs|Relations|Development|Security|States|Services|Justice|Trade|Health)$/u.test(
        tokenAt(document, i - 1).text,
      ) &&
      isCapital(token) &&
      !FIELDS.has(fold(token.text))
    )
      return i - first;
  }
  return last - first;
}

/** Where the fields that an office is for end: `Foreign Affairs and Trade` before a name; `at` where none begins there. */
function endOfFields(document: Document, at: number, last: number): number {
  let end = at;
  while (end < last) {
    const word = fold(tokenAt(document, end).text);
    const isJoined = /^(?:and|&|,)$/u.test(word) && end > at && end + 1 < last;
    if (!FIELDS.has(word) && !OFFICE_WORDS.has(word) && !isJoined) break;
    end++;
  }
  const rest = document.tokens.slice(end, last).map((token) => token.text);
  const isBody = (word: string): boolean =>
    headKind(word) !== null && (word.length > 4 || !isGivenName(word));
  return rest.some((word) => isBody(word) || /^(?:of|for|and)$/u.test(word)) ? at : end;
}

/** Where the name begins after the last title in a run; `last` where the office stands alone; -1 without any title. */
export function nameStart(document: Document, run: Run): number {
  let start = -1;
  for (let i = run.first; i < run.last; i++) {
    const token = tokenAt(document, i);
    const title = titleOf(token.text);
    if (title === null || !isCapital(token)) continue;
    if (
      isLastName(document, run, i, title) ||
      isGivenHere(document, run, i) ||
      isBareTan(document, i) ||
      beginsState(document, i)
    )
      continue;
    start = i + 1;
    while (start < run.last - 1 && /^(?:of|for|to|on)$/u.test(tokenAt(document, start).text))
      start += 1 + complementLength(document, start + 1, run.last);
    i = Math.max(i, start - 1);
  }
  return start;
}

/** Ranks and honours that end a name are part of it: `Tunku Iskandar Shah`. */
function isLastName(document: Document, run: Run, at: number, title: Title): boolean {
  if (at === run.first || at < run.last - 1 || title.type === 'office') return false;
  const before = tokenAt(document, at - 1).text;
  return titleOf(before) === null && (title.type !== 'rank' || isGivenName(before)) && !isTitleWord(before);
}

/** Titles that are given names as well. */
const GIVEN_TOO = /^(?:Amir|Emir|Sultan|Shah|Dean|Duke|Baron)$/u;

/** Such a word is a name after an office: `Foreign Minister Amir Khan`. */
function isGivenHere(document: Document, { first, last }: Run, at: number): boolean {
  const before = at > first ? titleOf(tokenAt(document, at - 1).text) : null;
  return before?.type === 'office' && at < last - 1 && GIVEN_TOO.test(tokenAt(document, at).text);
}

/** `Tan` is a title in `Tan Sri` only, and a family's name elsewhere. */
const isBareTan = (document: Document, at: number): boolean =>
  tokenAt(document, at).text === 'Tan' && !/^Sri$/u.test(document.tokens[at + 1]?.text ?? '');

/** `Sri Lanka` is no title before a name. */
const beginsState = (document: Document, at: number): boolean =>
  at + 1 < document.tokens.length && countryName(textOf(document, at, at + 2))?.as === 'name';

/** `Lord Marsh`, `Lady Marsh of Fen`: a noble title is part of a name that has no given name. */
export function isNoble(document: Document, start: number, run: Run): boolean {
  if (
    start === run.first ||
    !/^(?:Lord|Lady|Baron|Baroness|Viscount|Earl)$/u.test(tokenAt(document, start - 1).text)
  )
    return false;
  return (
    run.last - start === 1 ||
    tokenAt(document, start + 1).text === 'of' ||
    tokenAt(document, start + 1).text === '-'
  );
}

/** `In Turkey Minister Reed met …`: the state after a preposition is no part of the title. */
export function afterPlace(document: Document, run: Run): number {
  const state = endOfState(document, run);
  if (state > run.first && isOfficeBefore(document, run.first) && isPersonsRest(document, state, run.last))
    return state;
  const body = endOfBody(document, run);
  if (body > run.first) return body;
  if (!/^(?:in|at|from|to)$/iu.test(document.tokens[run.first - 1]?.text ?? '')) return run.first;
  const next = document.tokens[run.first + 1];
  const isPlace =
    countryName(tokenAt(document, run.first).text)?.as === 'name' &&
    tokenAt(document, run.first).text.length > 3;
  return isPlace && next !== undefined && run.first + 1 < run.last && isTitleWord(next.text)
    ? run.first + 1
    : run.first;
}

/** `of the Council on Harbour Relations Ada Reed`: where a body's name ends and a person's begins; the run's start where none does. */
function endOfBody(document: Document, { first, last }: Run): number {
  const before = document.tokens[document.tokens[first - 1]?.text === 'the' ? first - 2 : first - 1];
  if (!/^(?:of|for|at)$/u.test(before?.text ?? '')) return first;
  for (let at = Math.max(first + 2, last - 3); at < last - 1; at++) {
    const word = tokenAt(document, at - 1).text;
    const isBodysEnd = headKind(word) === 'organization' || FIELDS.has(fold(word)) || word === 'Relations';
    const isPerson = isGivenName(tokenAt(document, at).text) && isPersonsRest(document, at, last);
    if (isBodysEnd && isPerson) return at;
  }
  return first;
}

/** Where the name of a state that a run begins with ends; where the run begins without one. */
function endOfState(document: Document, { first, last }: Run): number {
  for (let end = Math.min(first + 4, last - 1); end > first; end--)
    if (countryName(textOf(document, first, end))?.as === 'name') return end;
  return first;
}

/** Whether `the president of` stands before a token. */
export const isOfficeBefore = (document: Document, first: number): boolean => {
  const at = document.tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
  return (
    /^(?:of|for|to)$/u.test(document.tokens[at]?.text ?? '') &&
    isPersonNoun(document.tokens[at - 1]?.lemma ?? '')
  );
};

/** Whether what follows a state can be a person's name: `Ada Reed`, not `Railways`, `Rural Bank`. */
const isPersonsRest = (document: Document, first: number, last: number): boolean => {
  const words = document.tokens.slice(first, last).map((token) => token.text);
  return (
    words.length > 1 &&
    words.length < 5 &&
    words.every((word) => headKind(word) === null && !NAME_LINKS.has(word))
  );
};

/** `CEO of Halden Motors`: the office, not the body, is what the words name. */
export function isOfficeOf(document: Document, run: Run): boolean {
  const words = document.tokens.slice(run.first, run.last).map((token) => token.text);
  const link = words.findIndex((word) => /^(?:of|for)$/u.test(word));
  const title = link > 0 ? titleOf(words[link - 1] ?? '') : null;
  return title !== null && title.type !== 'honorific';
}
