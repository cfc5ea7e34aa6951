import type { Reading } from './job.ts';

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

/** Turns links, files and pasted text into articles. */
export interface Ingest {
  /** The web links in a chat message, in order, each canonical form once; links in code are not links. */
  links(text: string): readonly FoundLink[];
  /** Fetches and reads a page. Never rejects for what a link or a server can do: that is a `Reading`. */
  readLink(url: string): Promise<Reading>;
  /** Reads a `.html`, `.txt` or `.json` file. Rejects with a CodedError where the file cannot be used. */
  readFile(path: string, details?: TextDetails): Promise<Reading>;
  /** Takes pasted text; without a title a short first line is the title. Rejects with a CodedError for empty or oversized text. */
  readText(text: string, details?: TextDetails): Promise<Reading>;
  /** Ends the reading process and the connections; nothing can be read afterwards. */
  close(): Promise<void>;
}
