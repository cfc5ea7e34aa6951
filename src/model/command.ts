import type { Answer } from './answer.ts';
import type { History } from './history.ts';
import type { FeedReading } from './ingest.ts';
import type { Clock } from './time.ts';
import type { ChannelId, ChannelSettings } from './workspace.ts';

/** A value of an option after parsing; dates and names stay text, the command reads them. */
export type OptionValue = string | number | boolean;

/** `entity`: a name with autocomplete from the workspace's history. `date`: words such as "last week", "since May". */
export type OptionKind = 'text' | 'entity' | 'date' | 'choice' | 'integer' | 'boolean' | 'link';

export interface Option {
  /** Lower case, at most 32 characters; `--name` in a terminal, `name:` in Slack, a typed option on Discord. */
  readonly name: string;
  readonly description: string;
  readonly kind: OptionKind;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** The first positional words of a text line fill positional options in order. */
  readonly positional?: boolean;
  /** Quotation marks belong to the value: words that hold together in a search. */
  readonly phrases?: boolean;
}

/** A command with its options filled in: what a slash command, a button and a typed line all become. Plain JSON. */
export interface CommandCall {
  readonly name: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** What a command may use. `history` is that of the asker's workspace and of no other. */
export interface CommandContext {
  readonly history: History;
  readonly channel: ChannelId;
  /** Who asks, as the platform names them: `@ada`, or null in a terminal. */
  readonly user: string | null;
  /** The platform's id of who asks, for direct messages; null where there are none. */
  readonly member: string | null;
  /** May change the workspace's settings. */
  readonly mayManage: boolean;
  readonly settings: ChannelSettings;
  readonly now: Clock;
  /** IANA time zone in which "today" and "last week" are meant. */
  readonly zone: string;
  /** The form by which a link is known again; null for words that are no link. */
  readonly canonical: (link: string) => string | null;
  /** Fetches and reads a feed, or the one that a site's page advertises. */
  readonly readFeed: (url: string) => Promise<FeedReading>;
  /** Reads a link, a file's content or pasted text and records it; `commands/brief.ts` is its only user. */
  readonly brief: (request: BriefRequest) => Promise<Answer>;
  /** What was recorded since an instant (ms), or null where that is nothing. */
  readonly digest: (after: number) => Promise<Answer | null>;
}

export type BriefRequest =
  | { readonly type: 'link'; readonly url: string; readonly published?: string }
  | { readonly type: 'text'; readonly title: string; readonly text: string; readonly published?: string }
  | { readonly type: 'article'; readonly id: number };

/** One definition for Discord, Slack and the terminal. Platform-neutral. */
export interface Command {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** Shown by `/help` and by usage errors: lines as a member would type them. */
  readonly examples: readonly string[];
  readonly options: readonly Option[];
  /** Only members who may manage the workspace. */
  readonly managers?: boolean;
  /** Throws CodedError on bad input. */
  run(input: CommandCall['options'], context: CommandContext): Promise<Answer>;
}
