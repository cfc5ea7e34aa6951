import type { Article } from './article.ts';

/**
 * What a server gave to ask again with; sent back, it can answer that nothing has changed.
 * https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests
 */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The server says that nothing has changed since the validators were given. */
export interface Unchanged {
  readonly status: 'unchanged';
  /** To be sent the next time. */
  readonly validators: Validators;
  /** Milliseconds after which the server suggests to ask again, or null. */
  readonly interval: number | null;
}

/** Why a page gave no article; each has its own words and next step in `answers`. */
export type UnreadableReason =
  | 'bad-url'
  | 'forbidden-address'
  | 'not-found'
  | 'login-or-paywall'
  /** The site wants visitors to agree to cookies before it shows the page. */
  | 'consent'
  /** The site wants visitors to prove that they are human. */
  | 'challenge'
  /** The site shows the page to nobody like us: HTTP 403 or 451. */
  | 'blocked'
  /** No article, and of no kind that is known. */
  | 'not-an-article'
  | 'home-page'
  | 'section'
  | 'video'
  | 'gallery'
  | 'not-text'
  /** A PDF that needs a password, holds only pictures of text, or is damaged. */
  | 'pdf-locked'
  | 'pdf-scanned'
  | 'pdf-broken'
  | 'too-large'
  | 'too-slow'
  | 'unreachable'
  | 'server-error'
  /** The server asked us to come back later; `retryAt` says when. */
  | 'asked-to-wait'
  | 'unsupported-language'
  /** Neither a feed nor a page that advertises one. */
  | 'not-a-feed';

/** A link or file that gave no article. */
export interface Unreadable {
  readonly status: 'unreadable';
  readonly reason: UnreadableReason;
  /** The language, the HTTP status, the size: what makes the message exact. */
  readonly detail: string | null;
  /** True where trying later may help. */
  readonly transient: boolean;
  /** Where the server said when to come back (Retry-After): the instant, ms. Nothing is asked of it before. */
  readonly retryAt?: number;
}

/** Where something that a page says of itself was found. */
export type Evidence =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'microdata'
  | 'time'
  | 'heading'
  | 'byline'
  | 'title'
  | 'url';

/** Something that a page says of itself, and where. */
export interface Told {
  readonly value: string;
  readonly from: Evidence;
}

/** What a page says of itself, with its evidence; conflicts are decided by the order in docs/pages.md. */
export interface PageDetails {
  readonly title: Told | null;
  readonly outlet: Told | null;
  readonly author: Told | null;
  /** ISO 8601 as far as the page gives it, in its own zone: `2026-10-05T23:30:00-04:00` or `2026-10-05`. */
  readonly published: Told | null;
  readonly updated: Told | null;
}

/** What ingest makes of a link or a file. */
export type Reading =
  | {
      readonly status: 'article';
      readonly article: Article;
      /** Of a page; absent for plain text, which says nothing of itself. */
      readonly details?: PageDetails;
      /** What its server gave to ask again with; absent for files and pasted text. */
      readonly validators?: Validators;
    }
  | Unreadable;
