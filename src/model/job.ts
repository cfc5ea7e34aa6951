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
  /** A link whose briefing was posted before this instant (ms) is read anew; without it a link is briefed once. */
  readonly rereadBefore?: number;
}

/** `reading`: not yet recorded. `posting`: a post was begun, its outcome unknown if the process died. */
export type JobStage = 'reading' | 'posting';

export interface Job extends Omit<NewJob, 'rereadBefore'> {
  readonly id: number;
  readonly stage: JobStage;
  /** Where the post that was begun says why there is no briefing: that reason. */
  readonly refused: string | null;
  /** How often it was begun, this time included. */
  readonly attempt: number;
  readonly acceptedAt: number;
}

/** What a post that begins now will have said: a refusal's reason, or whose briefing it is. */
export interface Posting {
  readonly refused: string | null;
  readonly article: number | null;
}
