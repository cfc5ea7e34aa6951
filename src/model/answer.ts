import type { CommandCall } from './command.ts';
import type { MeetingStatus } from './extraction.ts';
import type { CalendarDate, DateRange } from './time.ts';

/** Words of untrusted origin are always `text`, `strong`, `quote` or a link's `text`: renderers escape them. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  /** Small print: an outlet, a relay, a doubt. */
  | { readonly type: 'faint'; readonly text: string }
  /** Exact words of an article; the renderer adds quotation marks where the words have none. */
  | { readonly type: 'quoted'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly url: string }
  | { readonly type: 'date'; readonly date: CalendarDate | DateRange };

export type Line = readonly Inline[];

export interface ListItem {
  readonly line: Line;
  /** Shown below the line, indented. */
  readonly detail?: readonly Line[];
  /** Drawn as a badge: planned, cancelled and denied meetings are told from held ones. */
  readonly status?: MeetingStatus;
}

/** A button: pressing it runs a command. */
export interface Action {
  readonly label: string;
  readonly call: CommandCall;
}

export type Block =
  | { readonly type: 'heading'; readonly line: Line; readonly level: 1 | 2 }
  | { readonly type: 'paragraph'; readonly line: Line }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | { readonly type: 'facts'; readonly facts: readonly { readonly label: string; readonly line: Line }[] }
  | {
      readonly type: 'columns';
      readonly columns: readonly { readonly title: Line; readonly items: readonly ListItem[] }[];
    }
  | { readonly type: 'image'; readonly url: string; readonly alt: string };

/** A file that comes with an answer, for the asker alone. */
export interface AnswerFile {
  readonly name: string;
  readonly mediaType: string;
  /** The content in Base64, so that answers stay plain JSON. */
  readonly base64: string;
}

export type Tone = 'normal' | 'good' | 'empty' | 'problem';

/**
 * What Readout says, whatever the platform. Renderers split it into pages that keep the platform's
 * limits; `actions` follow every page.
 */
export interface Answer {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  /** Only the asker sees it, where the platform can do that. */
  readonly private: boolean;
  /** The answer's facts as plain JSON, for `--json`. */
  readonly data: unknown;
  /** Not kept with the answer: they are delivered once. */
  readonly files?: readonly AnswerFile[];
}
