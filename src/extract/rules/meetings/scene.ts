import { findDates } from '../../../text/dates.ts';
import { readDiary } from './diary.ts';
import type { Entry } from './diary.ts';
import { withEventDays } from './event-days.ts';
import type { PlacedDate } from './placed-date.ts';
import type { EntityId, Span } from '../../../model/index.ts';
import { createTree } from '../tree.ts';
import type { Tree } from '../tree.ts';
import { withYears } from './years.ts';
import type { Document, DraftStatement, People, Token } from '../types.ts';

/** All that the rules for meetings look at. */
export interface Scene {
  readonly doc: Document;
  readonly people: People;
  readonly tree: Tree;
  readonly dates: readonly PlacedDate[];
  /** The days that a diary writes under. */
  readonly entries: readonly Entry[];
  /** Who says the words at an offset, where a statement's content covers it. */
  speakersAt(offset: number): readonly EntityId[];
}

export function createScene(doc: Document, people: People, statements: readonly DraftStatement[]): Scene {
  const speakersAt = (offset: number): readonly EntityId[] =>
    statements.find(({ item }) => item.content.some(({ start, end }) => start <= offset && offset < end))
      ?.item.speakers ?? [];
  const diary = readDiary(doc, withYears(doc, placeDates(doc)));
  const dates = withEventDays(doc, diary.dates, (start, end) => tokensOf(doc, start, end));
  return { doc, people, tree: createTree(doc), dates, entries: diary.entries, speakersAt };
}

/** Lower-case lemma; names keep capitals in the parse, triggers never need them. */
export function lemma(token: Token): string {
  return token.lemma.toLowerCase();
}

/** The prepositions of a noun phrase: "with", "ahead of" gives `ahead`. */
export function cases(tree: Tree, head: number): readonly string[] {
  return tree.childrenBy(head, 'case').map((token) => token.text.toLowerCase());
}

/** Whether the phrase is introduced by one of these prepositions. */
export function hasCase(tree: Tree, head: number, ...prepositions: readonly string[]): boolean {
  return cases(tree, head).some((word) => prepositions.includes(word));
}

/** The text from token `first` to token `last`, both included. */
export function spanOf(doc: Document, first: number, last: number): Span {
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[last]?.end ?? start;
  return { start, end, text: doc.text.slice(start, end) };
}

/** Each id once, in order. */
export function distinct(ids: readonly EntityId[]): readonly EntityId[] {
  return [...new Set(ids)];
}

function placeDates(doc: Document): PlacedDate[] {
  return findDates(doc.text).flatMap((date) => {
    const tokens = tokensOf(doc, date.start, date.end);
    if (tokens === null) return [];
    // "It was not until May that they met": in May.
    const ends =
      date.before === 'until' &&
      /\bnot until\s$/u.test(doc.text.slice(Math.max(0, date.start - 12), date.start));
    return [{ ...date, ...tokens, before: ends ? 'not until' : date.before }];
  });
}

/** The tokens within `[start, end)`, or null where there are none. */
function tokensOf(
  doc: Document,
  start: number,
  end: number,
): Pick<PlacedDate, 'first' | 'last' | 'head'> | null {
  const first = firstFrom(doc.tokens, start);
  let last = first;
  while (last < doc.tokens.length && (doc.tokens[last]?.start ?? 0) < end) last++;
  return last === first ? null : { first, last, head: outermost(doc, first, last) };
}

/** The first token that ends after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token among `[first, last)` that depends on something outside of it. */
function outermost(doc: Document, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const head = doc.tokens[i]?.head ?? -1;
    const isFunction = ['case', 'det', 'punct', 'advmod'].includes(doc.tokens[i]?.rel ?? '');
    if ((head < first || head >= last) && !isFunction) return i;
  }
  return first;
}
