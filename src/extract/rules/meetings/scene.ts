import { findDates } from '../../../text/dates.ts';
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
  /** Who says the words at an offset, where a statement's content covers it. */
  speakersAt(offset: number): readonly EntityId[];
}

export function createScene(doc: Document, people: People, statements: readonly DraftStatement[]): Scene {
  const speakersAt = (offset: number): readonly EntityId[] =>
    statements.find(({ item }) => item.content.some(({ start, end }) => start <= offset && offset < end))
      ?.item.speakers ?? [];
  return { doc, people, tree: createTree(doc), dates: withYears(doc, placeDates(doc)), speakersAt };
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
  const placed: PlacedDate[] = [];
  let at = 0;
  for (const date of findDates(doc.text)) {
    while (at < doc.tokens.length && (doc.tokens[at]?.end ?? 0) <= date.start) at++;
    let last = at;
    while (last < doc.tokens.length && (doc.tokens[last]?.start ?? 0) < date.end) last++;
    if (last === at) continue;
    placed.push({ ...date, first: at, last, head: outermost(doc, at, last) });
  }
  return placed;
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
