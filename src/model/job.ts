import type { Article } from './article.ts';
import type { ChannelId, ReplyMode, WorkspaceId } from './workspace.ts';

/** Where an answer goes. */
export interface Target {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  /** The message that is answered, or null. */
  readonly message: string | null;
  /** The thread the message stands in already (Slack's thread_ts, a Discord thread's id), or null. */
  readonly thread: string | null;
  readonly replies: ReplyMode;
}

export interface NewJob {
  /** Names the delivery: the same key again is the same delivery. */
  readonly key: string;
  readonly target: Target;
  /** As posted. */
  readonly url: string;
  /** Canonical form: briefed once per workspace. */
  readonly canonical: string;
  readonly postedBy: string | null;
}

/** `reading`: not yet recorded. `posting`: a post was begun, its outcome unknown if the process died. */
export type JobStage = 'reading' | 'posting';

export interface Job extends NewJob {
  readonly id: number;
  readonly stage: JobStage;
  /** How often it was begun, this time included. */
  readonly attempt: number;
  readonly acceptedAt: number;
}

/** Why a page gave no article; each has its own words and next step in `answers`. */
export type UnreadableReason =
  | 'bad-url'
  | 'forbidden-address'
  | 'not-found'
  | 'login-or-paywall'
  | 'challenge'
  | 'not-an-article'
  | 'not-text'
  | 'too-large'
  | 'too-slow'
  | 'unreachable'
  | 'server-error'
  | 'unsupported-language';

/** What ingest makes of a link or a file. */
export type Reading =
  | { readonly status: 'article'; readonly article: Article }
  | {
      readonly status: 'unreadable';
      readonly reason: UnreadableReason;
      /** The language, the HTTP status, the size: what makes the message exact. */
      readonly detail: string | null;
      /** True where trying later may help. */
      readonly transient: boolean;
    };
