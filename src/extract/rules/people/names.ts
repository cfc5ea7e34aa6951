import type { EntityKind } from '../../../model/index.ts';
import type { Document } from '../types.ts';
import { OFFICE_WORDS } from './data/words.ts';
import { countryName, headKind, isGivenName, titleOf } from './lexicon.ts';
import { nameRuns, type Run } from './name-runs.ts';
import { classify } from './name-kinds.ts';
import { headOf, isCapital, textOf, tokenAt } from './tree.ts';

/** `title`: an office in capitals that stands without a name: `the Foreign Secretary`. */
export type NameKind = EntityKind | 'place' | 'other' | 'title' | 'unknown';

/** A name as it stands in the text. */
export interface Name {
  /** Tokens of the bare name `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Where its titles begin; `from === first` where it has none. */
  readonly from: number;
  /** The token that the phrase hangs from in the tree. */
  readonly head: number;
  readonly text: string;
  readonly kind: NameKind;
}

const isTitleWord = (word: string): boolean => titleOf(word) !== null || OFFICE_WORDS.has(word.toLowerCase());
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** How many tokens from `first` make up what an office is of: `State`, `the United States`, `Rural Affairs`. */
function complementLength(document: Document, first: number, last: number): number {
  let at = first;
  if (tokenAt(document, at).text === 'the') at++;
  for (let end = last; end > at; end--)
    if (countryName(textOf(document, at, end))?.as === 'name') return end - first;
  if (/^(?:State|Staff|Defense|Defence|Interior|Treasury)$/u.test(tokenAt(document, at).text))
    return at + 1 - first;
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
      token.text !== 'and'
    )
      return i - first;
  }
  return last - first;
}

/** Where the name begins after the last title in a run; `last` where the office stands alone; -1 without any title. */
function nameStart(document: Document, run: Run): number {
  let start = -1;
  for (let i = run.first; i < run.last; i++) {
    const token = tokenAt(document, i);
    const title = titleOf(token.text);
    if (title === null || !isCapital(token)) continue;
    if (
      i > run.first &&
      isGivenName(tokenAt(document, i - 1).text) &&
      titleOf(tokenAt(document, i - 1).text) === null &&
      title.type !== 'office' &&
      i === run.last - 1
    )
      continue;
    const next = document.tokens[i + 1];
    if (i + 1 < run.last && next !== undefined && /^(?:of|for|to|on)$/u.test(next.text)) {
      start = i + 2 + complementLength(document, i + 2, run.last);
      i = start - 1;
      continue;
    }
    start = i + 1;
  }
  return start;
}

/** `Lord Marsh`, `Lady Marsh of Fen`: a noble title is part of a name that has no given name. */
function isNoble(document: Document, start: number, run: Run): boolean {
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
function afterPlace(document: Document, run: Run): number {
  if (!/^(?:in|at|from|to)$/iu.test(document.tokens[run.first - 1]?.text ?? '')) return run.first;
  const next = document.tokens[run.first + 1];
  const isPlace =
    countryName(tokenAt(document, run.first).text)?.as === 'name' &&
    tokenAt(document, run.first).text.length > 3;
  return isPlace && next !== undefined && run.first + 1 < run.last && isTitleWord(next.text)
    ? run.first + 1
    : run.first;
}

/** Regnal and noble names keep what follows `of`: `Marsh of Fen`. */
function make(document: Document, from: number, first: number, last: number, kind: NameKind): Name {
  return { first, last, from, head: headOf(document, from, last), text: textOf(document, first, last), kind };
}

/** Takes what is no name off the front: demonyms alone, `The` in a quotation. */
function readRun(document: Document, run: Run): readonly Name[] {
  const split = afterPlace(document, run);
  if (split > run.first)
    return [
      ...plainNames(document, { first: run.first, last: split }),
      ...readRun(document, { first: split, last: run.last }),
    ];
  const start = nameStart(document, run);
  if (start >= 0 && start < run.last) {
    const rest = textOf(document, start, run.last);
    const restHead = headKind(tokenAt(document, run.last - 1).text);
    const isOfficeOnly = [...Array(run.last - start).keys()].every((k) =>
      isTitleWord(tokenAt(document, start + k).text),
    );
    if (restHead === null || isGivenName(tokenAt(document, start).text)) {
      if (!isOfficeOnly && countryName(rest) === null) {
        const first = isNoble(document, start, run) ? start - 1 : start;
        return [make(document, Math.min(run.first, first), first, run.last, 'person')];
      }
    }
  }
  if (
    start === run.last &&
    (isOfficeOf(document, run) || headKind(tokenAt(document, run.last - 1).text) === null)
  ) {
    const before = tokenAt(document, run.first).text;
    const looksLikeName =
      run.last - run.first >= 2 &&
      isGivenName(before) &&
      !isTitleWord(before) &&
      countryName(before) === null;
    if (!looksLikeName) return [make(document, run.first, run.first, run.last, 'title')];
  }
  return plainNames(document, run);
}

/** `CEO of Halden Motors`: the office, not the body, is what the words name. */
function isOfficeOf(document: Document, run: Run): boolean {
  const words = document.tokens.slice(run.first, run.last).map((token) => token.text);
  const link = words.findIndex((word) => /^(?:of|for)$/u.test(word));
  const title = link > 0 ? titleOf(words[link - 1] ?? '') : null;
  return title !== null && title.type !== 'honorific';
}

/** A run without a title: the name, with a lower-case role noun before it where there is one. */
function plainNames(document: Document, run: Run): readonly Name[] {
  const tokens = document.tokens.slice(run.first, run.last);
  if (
    tokens.every((token) => token.upos === 'ADJ' && /(?:an|ese|ish|ic|i)$/u.test(token.text)) &&
    countryName(textOf(document, run.first, run.last))?.as !== 'name'
  )
    return [];
  const name = make(document, run.first, run.first, run.last, 'unknown');
  if (
    run.last - run.first === 1 &&
    countryName(name.text)?.as === 'demonym' &&
    tokenAt(document, run.first).upos !== 'PROPN'
  )
    return [];
  const kind = classify(document, name);
  if (kind === 'person') return [withoutDemonym(document, name)];
  return [{ ...name, kind }];
}

/** `American Dana Reed` is Dana Reed. */
function withoutDemonym(document: Document, name: Name): Name {
  let first = name.first;
  while (first < name.last - 1 && countryName(tokenAt(document, first).text)?.as === 'demonym') first++;
  return first === name.first
    ? { ...name, kind: 'person' }
    : make(document, name.from, first, name.last, 'person');
}

/** All names of a document in order, each with its kind where that can be told. */
export function findNames(document: Document): readonly Name[] {
  return document.sentences.flatMap((sentence) => {
    const names = nameRuns(document, sentence).flatMap((run) => readRun(document, run));
    return withOwners(document, names);
  });
}

/** `Norway's Foreign Ministry`: a body whose own words are common to all states is named with its owner. */
function withOwners(document: Document, names: readonly Name[]): readonly Name[] {
  const absorbed = new Set<Name>();
  const joined = names.map((name, i) => {
    const owner = names[i - 1];
    if (
      owner === undefined ||
      owner.last !== name.first - 1 ||
      tokenAt(document, name.first - 1).xpos !== 'POS'
    )
      return name;
    const words = document.tokens.slice(name.first, name.last).map((token) => token.text);
    const isCommon = words.every(
      (word) => OFFICE_WORDS.has(word.toLowerCase()) || headKind(word) === 'organization' || word === 'of',
    );
    if (!isCommon || headKind(words.at(-1) ?? '') !== 'organization') return name;
    if (owner.kind !== 'country' && owner.kind !== 'title' && owner.kind !== 'organization') return name;
    if (owner.kind !== 'country') absorbed.add(owner);
    return make(document, owner.first, owner.first, name.last, 'organization');
  });
  return joined.filter((name) => !absorbed.has(name));
}
