import { CodedError } from '../src/model/index.ts';
import type { Article, DateRange, EntityId, Extraction, Span } from '../src/model/index.ts';
import { isDay } from '../src/history/days.ts';

/**
 * Refuses what would not be an article's own words: spans that do not slice its text, references to entities
 * that are not there, days that no calendar has. Throws CodedError; the extractors' own check comes before it.
 */
export function validate(article: Article, extraction: Extraction): void {
  if (article.text === '') throw refused('it has no text');
  if (article.published !== null) day(article.published);
  const known = new Set<EntityId>();
  for (const { id, name, roles, mentions } of extraction.entities) {
    if (known.has(id) || name.trim() === '') throw refused(`entity ${id} is there twice or has no name`);
    known.add(id);
    slices(article, [...roles, ...mentions]);
  }
  for (const { participants, date, place, about, trigger, evidence, confidence } of extraction.meetings) {
    resolve(known, participants);
    if (participants.length === 0) throw refused('a meeting has no participants');
    slices(article, [...about, trigger, evidence, ...(date ? [date.span] : []), ...(place ? [place] : [])]);
    if (date) range(date);
    probability(confidence);
  }
  for (const { speakers, via, to, cue, content, about, evidence, confidence } of extraction.statements) {
    resolve(known, [...speakers, ...via, ...to]);
    slices(article, [...content, ...about, evidence, ...(cue ? [cue] : [])]);
    probability(confidence);
  }
}

function slices({ text }: Article, spans: readonly Span[]): void {
  for (const span of spans) {
    const lies = Number.isInteger(span.start) && span.start >= 0 && span.start < span.end;
    if (!lies || text.slice(span.start, span.end) !== span.text) {
      throw refused(`"${span.text.slice(0, 60)}" is not at ${span.start}–${span.end} of its text`);
    }
  }
}

function resolve(known: ReadonlySet<EntityId>, references: readonly EntityId[]): void {
  for (const id of references) if (!known.has(id)) throw refused(`entity ${id} is not there`);
}

function range({ start, end }: DateRange): void {
  day(start);
  day(end);
  if (end < start) throw refused(`${start} to ${end} is no period`);
}

function day(text: string): void {
  if (!isDay(text)) throw refused(`${text} is no day of the calendar`);
}

function probability(share: number): void {
  if (!(share >= 0 && share <= 1)) throw refused(`confidence ${share} is not from 0 to 1`);
}

function refused(why: string): CodedError {
  return new CodedError(
    'bad-record',
    `The article was not recorded, because ${why}. This is a fault of the reader: please report it with the link.`,
  );
}
