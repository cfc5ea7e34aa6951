/** The days that an article has come to: which year its bare days lie in, and what "the next day" counts from. */
import type { DateRange } from '../../../model/index.ts';
import { daysBetween } from '../../../text/dates-calendar.ts';
import { resolveDate } from '../../../text/dates.ts';
import type { Document } from '../types.ts';
import { clauseVerb } from './clause.ts';
import type { PlacedDate, Scene } from './scene.ts';

/** How many sentences a story may go on without a day and still be in the year it told. */
const REACH_OF_YEAR = 8;
/** A story that leaps further tells of another year's day. */
const LONGEST_LEAP = 200;
/** How many sentences back "a day later" may count from. */
const REACH_OF_DAY = 5;

/** A day that the text gave, with the sentence that did. */
export interface Told extends DateRange {
  readonly sentence: number;
}

/**
 * The same dates, those without a year put into the year of the story: in "They met on 4 February 2021. In
 * May she wrote to him" May is that of 2021, until a day that counts from the day of publication ends the story.
 */
export function withYears(doc: Document, dates: readonly PlacedDate[]): readonly PlacedDate[] {
  let story: Told | null = null;
  return dates.map((date) => {
    const sentence = doc.tokens[date.head]?.sentence ?? 0;
    if (story !== null && sentence - story.sentence > REACH_OF_YEAR) story = null;
    const year = yearWithin(doc, date, story);
    const dated = year === null ? date : { ...date, value: inYear(date.value, year) };
    story = goesOn(doc, dated, sentence, story);
    return dated;
  });
}

/** The year that a day or month without one has from the story, or null. */
function yearWithin(doc: Document, { value, end, before }: PlacedDate, story: Told | null): number | null {
  if (story === null || doc.published === null || (value.type !== 'day' && value.type !== 'month'))
    return null;
  if (value.year !== null || value.yearShift !== undefined) return null;
  const told = Number(story.start.slice(0, 4));
  if (/^ of (?:the same|that) year\b/u.test(doc.text.slice(end, end + 20))) return told;
  if ((value.type === 'month' && value.which !== null) || before === 'since') return null;
  for (const year of [told, told + 1]) {
    const range = resolveDate(inYear(value, year), { published: doc.published, direction: 'past' });
    const isNext = range !== null && range.end >= story.start && range.end < doc.published;
    if (isNext && daysBetween(story.start, range.start) <= LONGEST_LEAP) return year;
  }
  return null;
}

function inYear(value: PlacedDate['value'], year: number): PlacedDate['value'] {
  return value.type === 'day' || value.type === 'month' ? { ...value, year } : value;
}

/** Where the story is after a date: a full day or month leads to another year, a day of this week back to the present. */
function goesOn(
  doc: Document,
  { value, before }: PlacedDate,
  sentence: number,
  story: Told | null,
): Told | null {
  if (value.type === 'weekday' || value.type === 'unit') return null;
  if (value.type === 'anchored') return story === null ? null : { ...story, sentence };
  if (value.type !== 'day' && value.type !== 'month') return story;
  if (value.year === null || before === 'since' || before === 'until') return story;
  const range = resolveDate(value, { published: doc.published, direction: null });
  if (range === null || doc.published === null) return story;
  return range.start.slice(0, 4) < doc.published.slice(0, 4) ? { ...range, sentence } : null;
}

/**
 * What an expression such as "a day later" or "the following month" counts from: the days named last before
 * it, which may themselves count from others; null where the sentences before name none.
 */
export function daysToldBefore({ dates, doc, tree }: Scene, chosen: PlacedDate): Told | null {
  const sentence = doc.tokens[chosen.head]?.sentence ?? 0;
  // "Earlier in the day": the story's own.
  const reach = /\bin the day$/u.test(chosen.text) ? Infinity : REACH_OF_DAY;
  let told: Told | null = null;
  for (const date of dates) {
    if (date.end > chosen.start) break;
    const at = doc.tokens[date.head]?.sentence ?? 0;
    if (date.before === 'since' || date.value.type === 'year') continue;
    if (isSameDay(chosen) && at < sentence && !isMainLine(tree, date)) continue;
    if (told !== null && at - told.sentence > reach) told = null;
    const isAnchored = date.value.type === 'anchored';
    if (isAnchored && !counts(date, told)) continue;
    const direction = isToCome(tree, date) ? 'future' : 'past';
    const anchor = told?.start ?? null;
    const range = resolveDate(date.value, { published: doc.published, direction, anchor });
    if (range !== null) told = { ...range, sentence: at };
  }
  return told !== null && sentence - told.sentence <= reach && counts(chosen, told) ? told : null;
}

/** "Earlier in the day" */
function isSameDay({ value }: PlacedDate): boolean {
  return value.type === 'anchored' && value.unit === 'day' && value.shift === 0;
}

/** Not the day of what somebody spoke of: "told him of her meeting on Monday". */
function isMainLine(tree: Scene['tree'], { head }: PlacedDate): boolean {
  const { head: governor } = tree.token(head);
  return governor < 0 || tree.token(governor).upos === 'VERB';
}

/** "will vote on Friday": the Friday to come. */
function isToCome(tree: Scene['tree'], { head }: PlacedDate): boolean {
  return tree
    .childrenBy(clauseVerb(tree, head), 'aux', 'mark')
    .some(({ text }) => /^(?:will|'ll|to)$/iu.test(text));
}

/** Days and weeks count from a day, months and years also from a month. */
function counts({ value }: PlacedDate, told: Told | null): told is Told {
  if (told === null) return false;
  const isDay = told.start === told.end;
  return isDay || (value.type === 'anchored' && (value.unit === 'month' || value.unit === 'year'));
}
