import type { Answer } from './answer.ts';
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
  /** Told by direct message instead of the channel: a member's id as the platform has it. */
  readonly member?: string;
}

/**
 * What comes of a job. `link`: a member posted it and is answered whatever comes of it. `brief` and `record` are of a
 * feed: a briefing or nothing, and nothing. `post`: its answer is posted as it is, nothing is read.
 */
export type JobKind = 'link' | 'brief' | 'record' | 'post';

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
  /** `link` unless told otherwise. */
  readonly kind?: JobKind;
  /** The feed that it comes of. */
  readonly feed?: number;
  /** What a `post` posts. */
  readonly answer?: Answer;
  /** The article that a `post` tells of: it goes with it. */
  readonly article?: number;
}

/** `reading`: not yet recorded. `posting`: a post was begun, its outcome unknown if the process died. */
export type JobStage = 'reading' | 'posting';

export interface Job extends Omit<NewJob, 'rereadBefore' | 'kind' | 'answer' | 'article'> {
  readonly kind: JobKind;
  readonly answer: Answer | null;
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
