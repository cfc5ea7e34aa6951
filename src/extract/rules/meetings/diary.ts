/** Diaries and timelines: a day that opens a paragraph holds for what the paragraph tells. */
import type { Dated } from '../../../model/index.ts';
import { resolveDate } from '../../../text/dates.ts';
import type { Document } from '../types.ts';
import type { PlacedDate } from './placed-date.ts';

/** A day under which a diary writes, with the sentences that it holds for: `[first, last)`. */
export interface Entry {
  readonly date: Dated;
  readonly first: number;
  readonly last: number;
}

/** One day at the head of a paragraph may be a dateline, two make a diary. */
const FEWEST = 2;
/** A day that stands by itself: "Monday, 3 March." or "3 March:" */
const SET_OFF = /^(?:\s?[.:–—](?=\s|$)|\s?-\s|[ \t]*(?:\n|$))/u;
/** So many paragraphs may follow a day that has a line of its own. */
const UNDER_HEADING = 3;

/**
 * The same dates, a diary's bare days of the week counted from the entry before ("Monday, 3 March. … Wednesday. …"),
 * and the diary's entries.
 */
export function readDiary(
  doc: Document,
  dates: readonly PlacedDate[],
): { readonly dates: readonly PlacedDate[]; readonly entries: readonly Entry[] } {
  const opening = new Set(dates.filter((date) => opensEntry(doc, date)));
  if (opening.size < FEWEST) return { dates, entries: [] };
  const entries: Entry[] = [];
  const counted = dates.map((date) => {
    if (!opening.has(date)) return date;
    const entry = entryOf(doc, date, entries.at(-1)?.date.start ?? null);
    if (entry === null) return date;
    entries.push(entry);
    return { ...date, value: fixed(entry.date.start) };
  });
  const ends = entries.map(({ last }, index) => Math.min(last, entries[index + 1]?.first ?? last));
  return { dates: counted, entries: entries.map((entry, index) => ({ ...entry, last: ends[index] ?? 0 })) };
}

/** The day of the diary's entry that a sentence is in, or null. */
export function dayOfEntry(entries: readonly Entry[], sentence: number): Dated | null {
  return entries.find(({ first, last }) => first <= sentence && sentence < last)?.date ?? null;
}

function opensEntry(doc: Document, { head, start, end, value }: PlacedDate): boolean {
  const paragraph = doc.paragraphs[doc.sentences[doc.tokens[head]?.sentence ?? -1]?.paragraph ?? -1];
  const isDay = value.type === 'day' || (value.type === 'weekday' && value.which === null);
  return isDay && paragraph?.start === start && SET_OFF.test(doc.text.slice(end, end + 4));
}

function entryOf(
  doc: Document,
  { head, start, end, text, value }: PlacedDate,
  before: string | null,
): Entry | null {
  const counts = value.type === 'weekday' && before !== null;
  const range = resolveDate(counts ? { ...value, which: 'following' } : value, {
    published: doc.published,
    direction: 'past',
    anchor: before,
  });
  const first = doc.tokens[head]?.sentence ?? 0;
  const at = doc.sentences[first]?.paragraph ?? 0;
  const paragraph = doc.paragraphs[at];
  if (range === null || paragraph === undefined) return null;
  const isHeading = paragraph.end - end < 3;
  const last =
    doc.paragraphs[isHeading ? Math.min(at + UNDER_HEADING, doc.paragraphs.length - 1) : at]?.last ?? first;
  return { date: { ...range, span: { start, end, text } }, first, last };
}

function fixed(day: string): PlacedDate['value'] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { type: 'day', year, month, day: date };
}
