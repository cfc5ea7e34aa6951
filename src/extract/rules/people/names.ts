import type { EntityKind } from '../../../model/index.ts';
import type { Document } from '../types.ts';
import { OFFICE_WORDS } from './data/words.ts';
import { countryName, headKind, isGivenName, isPeopleName } from './lexicon.ts';
import { nameRuns, type Run } from './name-runs.ts';
import { classify } from './name-kinds.ts';
import { headOf, isHonour, textOf, tokenAt } from './tree.ts';
import { afterPlace, isNoble, isOfficeBefore, isOfficeOf, isTitleWord, nameStart } from './title-grammar.ts';

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

/** Regnal and noble names keep what follows `of`: `Marsh of Fen`. */
function make(document: Document, from: number, first: number, last: number, kind: NameKind): Name {
  return { first, last, from, head: headOf(document, from, last), text: textOf(document, first, last), kind };
}

/** What follows a name without being part of it: `Ada Reed MP`. */
const POST_NOMINAL = /^(?:MP|MSP|MLA|MEP|TD|QC|KC|SC|OBE|MBE|CBE|PhD|Esq)\.?$/u;

/** Takes what is no name off the front: demonyms alone, `The` in a quotation. */
function readRun(document: Document, run: Run): readonly Name[] {
  const end = tokenAt(document, run.last - 1);
  if (isHonour(end)) return [];
  const length = run.last - run.first;
  if (length === 1 && end.upos === 'ADJ' && OFFICE_WORDS.has(end.text.toLowerCase())) return [];
  if (length > 2 && POST_NOMINAL.test(end.text)) return readRun(document, { ...run, last: run.last - 1 });
  const split = afterPlace(document, run);
  if (split > run.first)
    return [
      ...plainNames(document, { first: run.first, last: split }),
      ...readRun(document, { first: split, last: run.last }).map((name) =>
        name.kind === 'unknown' && isOfficeBefore(document, run.first)
          ? { ...name, kind: 'person' as const }
          : name,
      ),
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
  return [withoutOrigin(document, { ...name, kind: classify(document, name) })];
}

/** `American Dana Reed`, `the Jesuit Paul Reed`: where somebody is from is no part of the name. */
function withoutOrigin(document: Document, name: Name): Name {
  const isPointed = /^(?:the|an?)$/iu.test(document.tokens[name.first - 1]?.text ?? '');
  const wordAt = (at: number): string => tokenAt(document, at).text;
  const isOrigin = (at: number): boolean =>
    (name.kind === 'person' && countryName(wordAt(at))?.as === 'demonym') ||
    (isPointed && isPeopleName(wordAt(at)) && isGivenName(wordAt(at + 1)));
  let first = name.first;
  while (first < name.last - 1 && isOrigin(first)) first++;
  const kind = first > name.first && isGivenName(wordAt(first)) ? 'person' : name.kind;
  return first === name.first ? name : make(document, name.from, first, name.last, kind);
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
