import type { ArticleText } from './article.ts';
import type { Span } from './span.ts';
import type { DateRange } from './time.ts';

export type EntityKind = 'person' | 'organization' | 'country' | 'group';

/** An entity's identity within one extraction: `e1`, `e2`, … */
export type EntityId = string;

/** Somebody or something that can meet and speak, as one article tells of it. */
export interface Entity {
  readonly id: EntityId;
  /** The fullest form in the text, without titles where a personal name remains. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other forms in the text that refer to it and could serve as its name. */
  readonly aliases: readonly string[];
  /** Titles and offices as the text gives them: "US Secretary of State". */
  readonly roles: readonly Span[];
  /** Where the text speaks of it, in order. */
  readonly mentions: readonly Span[];
  /** Whose it is, where its name says only "his office" and the text tells whose. */
  readonly of?: EntityId;
}

export type MeetingKind = 'in-person' | 'call' | 'video' | 'visit' | 'unspecified';
export type MeetingStatus = 'held' | 'planned' | 'cancelled' | 'denied';

/** A place or a date together with the words it stands on. */
export interface Dated extends DateRange {
  readonly span: Span;
}

/** A contact between two or more participants, once per contact however often the text mentions it. */
export interface Meeting {
  readonly participants: readonly EntityId[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Null where the text leaves the time open. */
  readonly date: Dated | null;
  readonly place: Span | null;
  /** What it was about, in the text's words. */
  readonly about: readonly Span[];
  /** The words that tell of the contact: "met", "held talks". */
  readonly trigger: Span;
  /** The sentence that tells of it. */
  readonly evidence: Span;
  /** Probability that the item is right, 0 to 1. */
  readonly confidence: number;
}

/** `direct`: all in quotation marks; `mixed`: partly; `reported`: none. */
export type StatementKind = 'direct' | 'mixed' | 'reported';
export type SpeechAct = 'statement' | 'denial' | 'promise' | 'demand' | 'question';

/** An attribution: source, cue, content. */
export interface Statement {
  /** Who holds the words. */
  readonly speakers: readonly EntityId[];
  /** Everyone through whom they reached the text, outermost (nearest to the reader) first. */
  readonly via: readonly EntityId[];
  /** To whom it was said, where the text tells. */
  readonly to: readonly EntityId[];
  readonly act: SpeechAct;
  readonly kind: StatementKind;
  /** The reporting verb or phrase; null where a quotation stands without one. */
  readonly cue: Span | null;
  /** What was said, without the cue; several parts where the cue interrupts. */
  readonly content: readonly Span[];
  /** Noun phrases of the content that say what it is about. */
  readonly about: readonly Span[];
  /** The sentence (or sentences) that carries cue and content. */
  readonly evidence: Span;
  /** Probability that the item is right, 0 to 1. */
  readonly confidence: number;
}

/** What an extractor found in one article. Plain JSON. */
export interface Extraction {
  readonly entities: readonly Entity[];
  readonly meetings: readonly Meeting[];
  readonly statements: readonly Statement[];
}

/** Reads an article. Implementations are interchangeable; the same check stands behind each. */
export interface Extractor {
  readonly name: string;
  extract(article: ArticleText): Promise<Extraction>;
}
