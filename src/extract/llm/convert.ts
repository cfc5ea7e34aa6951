import type { ArticleText, Dated, Entity, Extraction, Meeting, Span, Statement } from '../../model/index.ts';
import { findDates, resolveDate } from '../../text/dates.ts';
import { kindOf } from './kind.ts';
import { createLocator, type Locator } from './locate.ts';
import type { Reply } from './reply.ts';

/** A model says nothing of its certainty that could be believed; this stands for all that the text bears out. */
const CONFIDENCE = 0.75;

export interface Converted {
  readonly extraction: Extraction;
  /** How many items the reply had, and how many of them the article bears out. */
  readonly items: number;
  readonly kept: number;
}

/**
 * A model's reply as an extraction: each quotation located in the article, and whatever cannot be located
 * left out with all that stands on it. Days and quotation marks are read from the text, not from the reply.
 */
export function toExtraction(article: ArticleText, reply: Reply): Converted {
  const locator = createLocator(article.text);
  const entities = reply.entities.flatMap((given) => toEntity(given, locator) ?? []);
  const unique = entities.filter((entity, at) => entities.findIndex(({ id }) => id === entity.id) === at);
  const known = new Set(unique.map((entity) => entity.id));
  const meetings = reply.meetings.flatMap((given) => toMeeting(given, known, article, locator) ?? []);
  const statements = reply.statements.flatMap((given) => toStatement(given, known, article, locator) ?? []);
  return {
    extraction: { entities: unique, meetings, statements },
    items: reply.meetings.length + reply.statements.length,
    kept: meetings.length + statements.length,
  };
}

/** Null where no form of the name is in the article. */
function toEntity(given: Reply['entities'][number], locator: Locator): Entity | null {
  const forms = [given.name, ...given.aliases].filter((form) => locator.all(form).length > 0);
  const [name, ...aliases] = [...new Set(forms)];
  if (name === undefined) return null;
  const mentions = withoutOverlaps(forms.flatMap((form) => locator.all(form)));
  return { id: given.id, name, kind: given.kind, aliases, roles: located(given.roles, locator), mentions };
}

/** Longer mentions stand; what lies within one is part of it. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const byLength = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Span[] = [];
  for (const span of byLength) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function toMeeting(
  given: Reply['meetings'][number],
  known: ReadonlySet<string>,
  article: ArticleText,
  locator: Locator,
): Meeting | null {
  const participants = [...new Set(given.participants)];
  const evidence = locator.find(given.evidence);
  const trigger = evidence && locator.find(given.trigger, evidence);
  // A participant whom the text does not know makes the whole contact doubtful.
  if (!evidence || !trigger || participants.length < 2 || !participants.every((id) => known.has(id)))
    return null;
  return {
    participants,
    kind: given.kind,
    status: given.status,
    date: given.when === null ? null : dateOf(given.when, given.status, evidence, article, locator),
    place: given.place === null ? null : locator.find(given.place, evidence),
    about: located(given.about, locator),
    trigger,
    evidence,
    confidence: CONFIDENCE,
  };
}

function toStatement(
  given: Reply['statements'][number],
  known: ReadonlySet<string>,
  article: ArticleText,
  locator: Locator,
): Statement | null {
  const evidence = locator.find(given.evidence);
  if (!evidence) return null;
  const content = located(given.content, locator, evidence);
  const people = [...given.speakers, ...given.via];
  const isWhole = content.length > 0 && content.length === given.content.length;
  // A lost speaker or relay would turn one person's words into another's.
  if (!isWhole || given.speakers.length === 0 || !people.every((id) => known.has(id))) return null;
  return {
    speakers: [...new Set(given.speakers)],
    via: [...new Set(given.via)],
    to: [...new Set(given.to)].filter((id) => known.has(id)),
    act: given.act,
    kind: kindOf(article.text, content),
    cue: given.cue === null ? null : locator.find(given.cue, evidence),
    content,
    about: located(given.about, locator, evidence),
    evidence,
    confidence: CONFIDENCE,
  };
}

/** The days that the words mean by Readout's own reckoning; null where they leave the time open. */
function dateOf(
  words: string,
  status: Meeting['status'],
  evidence: Span,
  article: ArticleText,
  locator: Locator,
): Dated | null {
  const span = locator.find(words, evidence);
  const [expression] = span === null ? [] : findDates(span.text);
  if (span === null || expression === undefined) return null;
  const direction = status === 'held' ? 'past' : status === 'planned' ? 'future' : null;
  const range = resolveDate(expression.value, { published: article.published, direction });
  return range === null ? null : { ...range, span };
}

function located(quotations: readonly string[], locator: Locator, within?: Span): readonly Span[] {
  return quotations.flatMap((words) => locator.find(words, within) ?? []);
}
