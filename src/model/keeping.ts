import type { Article } from './article.ts';
import type { EntityKind, Extraction, MeetingKind, MeetingStatus } from './extraction.ts';
import type { Correction, Deed } from './identity.ts';
import type { CalendarDate, DateRange } from './time.ts';
import type { ChannelId, ChannelSettings, WorkspaceId } from './workspace.ts';

/** How many of each. */
export interface FactCounts {
  readonly meetings: number;
  readonly statements: number;
}

/** What a later text of an article changed. */
export interface TextChange {
  /** When the earlier text was read, ms. */
  readonly earlierAt: number;
  readonly earlierTitle: string;
  readonly gone: FactCounts;
  readonly added: FactCounts;
}

/** Something that an earlier text of an article told and its present one does not. */
export interface WithdrawnFact {
  readonly type: 'meeting' | 'statement';
  /** Who met, or who stated it, as the earlier text calls them. */
  readonly names: readonly string[];
  /** Exact words of the earlier text: the sentence that told of the meeting, or what was stated. */
  readonly words: string;
  /** When the text without it was read, ms. */
  readonly goneAt: number;
}

/** Stands on an article whose text changed. */
export interface Revision extends TextChange {
  /** When the present text was read, ms. */
  readonly readAt: number;
  /** From all earlier texts, the newest loss first. */
  readonly withdrawn: readonly WithdrawnFact[];
}

/** What goes when an article is forgotten. */
export interface Forgetting extends FactCounts {
  /** People, organisations, countries and groups that no other article names. */
  readonly entities: number;
  /** Meetings that stay, because other articles tell of them too. */
  readonly meetingsKept: number;
  readonly keptAnswers: number;
  readonly jobs: number;
  /** Who posted its links, as the platform names them. */
  readonly postedBy: readonly string[];
}

/** What goes when a workspace forgets everything. */
export interface Everything extends FactCounts {
  readonly articles: number;
  readonly entities: number;
  readonly corrections: number;
  readonly keptAnswers: number;
  readonly jobs: number;
  /** Channels with settings of their own. */
  readonly channels: number;
}

/** One text of an article with what was found in it; of an earlier text only what its later ones do not tell. */
export interface PortableReading extends Extraction {
  /** ms */
  readonly readAt: number;
  readonly text: string;
  /** Null for an article's first text. */
  readonly change: TextChange | null;
}

/** An article as it is carried from one database to another. Plain JSON. */
export interface PortableArticle extends Omit<Article, 'text'> {
  /** Its number where it was exported; `meetings` of the document refer to it. */
  readonly id: number;
  /** Canonical links that led to it, besides its own address. */
  readonly links: readonly string[];
  /** ms */
  readonly recordedAt: number;
  /** Oldest first; the last is the present one. */
  readonly readings: readonly PortableReading[];
}

/** Who is on record across articles. Told for readers: an import works it out from articles and corrections. */
export interface PortableEntity {
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
  readonly role: string | null;
}

/** A meeting over all articles that tell of it. Told for readers, as entities are. */
export interface PortableMeeting {
  readonly id: number;
  readonly participants: readonly number[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: DateRange | null;
  readonly place: string | null;
  readonly articles: readonly number[];
}

/** A correction as it is carried over. */
export interface PortableCorrection {
  readonly correction: Correction;
  readonly made: Deed;
  readonly undone: Deed | null;
}

/** What a workspace keeps besides its articles. */
export interface PortableRest {
  readonly entities: readonly PortableEntity[];
  readonly meetings: readonly PortableMeeting[];
  readonly corrections: readonly PortableCorrection[];
  readonly settings: readonly { readonly channel: ChannelId; readonly settings: ChannelSettings }[];
}

/** An exported history, or one part of a large one; see docs/export.md. */
export interface PortableDocument extends PortableRest {
  readonly format: 'readout-history';
  readonly version: 1;
  readonly workspace: WorkspaceId;
  readonly exportedOn: CalendarDate;
  /** From 1; all but the articles stand in the last part. */
  readonly part: number;
  readonly parts: number;
  readonly articles: readonly PortableArticle[];
}
