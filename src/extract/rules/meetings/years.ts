import type { DateRange } from '../../../model/index.ts';
import { daysBetween } from '../../../text/dates-calendar.ts';
import { resolveDate } from '../../../text/dates.ts';
import type { Document } from '../types.ts';
import type { PlacedDate } from './placed-date.ts';

/** How many sentences a story may go on without a day and still be in the year it told. */
const REACH_OF_YEAR = 8;
/** A story that leaps further tells of another year's day. */
const LONGEST_LEAP = 200;
/** A day that the story told, with the sentence that did. */
interface Told extends DateRange {
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
    if (isNext && daysBetween(story.end, range.start) <= LONGEST_LEAP) return year;
  }
  return null;
}

function inYear(value: PlacedDate['value'], year: number): PlacedDate['value'] {
  return value.type === 'day' || value.type === 'month' ? { ...value, year } : value;
}

/** Where the story is after a date: a full day or month leads to another year, a day of this week back to the present. */
function goesOn(doc: Document, date: PlacedDate, sentence: number, story: Told | null): Told | null {
  const { value, before } = date;
  const isOfStory =
    value.type === 'monthday' ||
    (value.type === 'weekday' && /^(?:following|previous|that)$/u.test(value.which ?? ''));
  if (value.type === 'anchored' || isOfStory) return story === null ? null : { ...story, sentence };
  if (value.type === 'weekday' || value.type === 'unit') return null;
  if (opensYear(doc, date, sentence)) return tell(doc, value, sentence) ?? story;
  if (value.type !== 'day' && value.type !== 'month') return story;
  if (value.year === null || before === 'since' || before === 'until') return story;
  return doc.published === null ? story : tell(doc, value, sentence);
}

/** The story at a full day, month or year of a year gone by; null where it is this year's. */
function tell({ published }: Document, value: PlacedDate['value'], sentence: number): Told | null {
  const range = resolveDate(value, { published, direction: null });
  const isPast = range !== null && published !== null && range.start.slice(0, 4) < published.slice(0, 4);
  return isPast ? { ...range, sentence } : null;
}

/** "In 2021 she became minister.", "In the spring of 2022": a sentence that begins with a year tells of that year. */
function opensYear({ sentences, text }: Document, { value, start }: PlacedDate, sentence: number): boolean {
  const opening = text.slice(sentences[sentence]?.start ?? start, start);
  return (
    value.type === 'year' && /^(?:Back )?[Ii]n (?:(?:late|early|mid)[ -]|the \p{Ll}+ of )?$/u.test(opening)
  );
}
