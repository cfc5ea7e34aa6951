import type { MeetingKind, MeetingStatus } from './extraction.ts';
import type { RecordedMeeting, RecordedStatement } from './history.ts';
import type { DateRange } from './time.ts';

/** Newest first unless `order` says otherwise; `limit` and `offset` page. */
export interface Paging {
  readonly limit?: number;
  readonly offset?: number;
  readonly order?: 'newest' | 'oldest';
}

/** Where only the page matters: `total` is then no more than what the page shows. */
export interface Counting {
  readonly uncounted?: boolean;
}

/** All given conditions hold. Dates compare with the meeting's date, or the article's where it has none. */
export interface MeetingQuery extends Paging, Counting {
  /** Entity ids, all of whom took part. */
  readonly participants?: readonly number[];
  readonly period?: Partial<DateRange>;
  readonly kind?: MeetingKind;
  readonly status?: MeetingStatus;
  /** Folded substring of the place. */
  readonly place?: string;
  /** Full-text, stemmed, "quoted phrases" together: in the sentences that tell of it, and in what they say it was about. */
  readonly about?: string;
  /** Only those that an article dates, or only those that none does. */
  readonly dated?: boolean;
}

/** How many meetings fit a query, and how much is known of when they were. */
export interface MeetingTally {
  readonly total: number;
  readonly byStatus: Readonly<Record<MeetingStatus, number>>;
  /** No article says when: they count by their article's day. */
  readonly undated: number;
  /** Dated only to a range that reaches out of the query's period. */
  readonly reaching: number;
  /** Meetings that are dated to one month, `YYYY-MM`, oldest first. */
  readonly months: readonly { readonly month: string; readonly meetings: number }[];
  /** Dated, but only to a range over several months. */
  readonly withoutMonth: number;
}

/** One person, two who have to do with each other, or nobody and a topic; oldest first unless `order` says otherwise. */
export interface TimelineQuery extends Paging {
  readonly people: readonly number[];
  readonly about?: string;
  readonly period?: Partial<DateRange>;
}

export type TimelineItem =
  | { readonly type: 'meeting'; readonly meeting: RecordedMeeting }
  | { readonly type: 'statement'; readonly statement: RecordedStatement };

export interface StatementQuery extends Paging {
  readonly speaker?: number;
  readonly via?: number;
  readonly to?: number;
  /** What either of two said together with, to or of the other. */
  readonly between?: readonly [number, number];
  /** Full-text, stemmed; "quoted phrases" hold together. */
  readonly about?: string;
  /**
   * Some of these words or "phrases", full-text, stemmed: the most alike first whatever `order` says, and not counted.
   * No other condition is looked at.
   */
  readonly alike?: string;
  /** The article's day of publication. */
  readonly period?: Partial<DateRange>;
  readonly article?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** All that fit the query, not only this page's. */
  readonly total: number;
}
