import type { Reading, Unchanged, Unreadable, Validators } from './reading.ts';
import type { CalendarDate } from './time.ts';

/** What else is known of a text that comes without a page around it. */
export interface TextDetails {
  readonly title?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string;
}

/** A link as it was posted, and the form by which it is known again. */
export interface FoundLink {
  readonly url: string;
  readonly canonical: string;
}

/** One entry of a feed, all of it plain text; nothing in it has been checked against the page it leads to. */
export interface FeedItem {
  /** The feed's own id for it, else its link: the same id is the same item. */
  readonly id: string;
  /** Web address of the article, absolute, and the form by which it is known again. */
  readonly url: string;
  readonly canonical: string;
  readonly title: string;
  readonly summary: string | null;
  readonly author: string | null;
  /** Day of publication as the feed writes it, in its own zone. */
  readonly published: CalendarDate | null;
  /** The instant, ms, where the feed gives hour and zone. */
  readonly publishedAt: number | null;
  /** Who published it: the entry's own source where the feed collects from several, else the feed's title. */
  readonly outlet: string | null;
}

/** A feed as it stands: RSS, Atom or JSON Feed. */
export interface Feed {
  readonly status: 'feed';
  /** Where it lives, to be asked for from now on: after discovery on a site's page and permanent redirects. */
  readonly url: string;
  readonly title: string | null;
  /** The site that it belongs to, or null. */
  readonly home: string | null;
  /** In the feed's order, each id once. */
  readonly items: readonly FeedItem[];
  readonly validators: Validators;
  /** Milliseconds after which feed or server suggest to ask again, between 5 minutes and a day; null where neither does. */
  readonly interval: number | null;
  /** Where the address was a site's page: the other feeds that it advertises, as it orders them. */
  readonly others?: readonly string[];
}

/** What asking for a feed gives. */
export type FeedReading = Feed | Unchanged | Unreadable;

/** Turns links, files and pasted text into articles, and feeds into links. */
export interface Ingest {
  /** The web links in a chat message, in order, each canonical form once; links in code are not links. */
  links(text: string): readonly FoundLink[];
  /** Fetches and reads a page. Never rejects for what a link or a server can do: that is a `Reading`. */
  readLink(url: string): Promise<Reading>;
  /** The same for a page that was read before: `unchanged` where the server says so. */
  readAgain(url: string, validators: Validators): Promise<Reading | Unchanged>;
  /**
   * Fetches and reads a feed, or the one that a site's page advertises. Never rejects for what a link or a
   * server can do. With `validators` of the last time, an unchanged feed costs next to nothing.
   */
  readFeed(url: string, validators?: Validators): Promise<FeedReading>;
  /** Reads a `.html`, `.txt` or `.json` file. Rejects with a CodedError where the file cannot be used. */
  readFile(path: string, details?: TextDetails): Promise<Reading>;
  /** Takes pasted text; without a title a short first line is the title. Rejects with a CodedError for empty or oversized text. */
  readText(text: string, details?: TextDetails): Promise<Reading>;
  /** Ends the reading process and the connections; nothing can be read afterwards. */
  close(): Promise<void>;
}
