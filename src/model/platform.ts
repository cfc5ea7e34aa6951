import type { Answer } from './answer.ts';
import type { Command, CommandCall } from './command.ts';
import type { History } from './history.ts';
import type { Target } from './job.ts';
import type { ChannelId, WorkspaceId } from './workspace.ts';

/** Where a platform says what went wrong; pino's logger is one. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** A chat platform: transport and rendering, no logic. */
export interface Platform {
  readonly name: 'discord' | 'slack' | 'terminal';
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Posts an answer and gives the message's id. `key` makes the post repeatable where the platform can do that. */
  deliver(target: Target, answer: Answer, key: string): Promise<string>;
  /** Whether an answer with this key stands in the channel already: its message id, null, or `unknown` where the platform cannot tell. It was not posted before `since`, ms. */
  findDelivered(target: Target, key: string, since?: number): Promise<string | null | 'unknown'>;
}

/** A message with links, as any platform reports it. */
export interface PostedMessage {
  /** Unique per delivery on this platform: event or message id. */
  readonly key: string;
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly message: string;
  readonly thread: string | null;
  readonly user: string | null;
  /** Plain text with the URLs in it. */
  readonly text: string;
  /** The bot was mentioned or written to directly. */
  readonly addressed: boolean;
  /** A member asked for the message's links by a reaction; `user` is still who wrote it. */
  readonly reacted?: boolean;
}

export interface Asker {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly user: string | null;
  /** The platform's id of who asks, for direct messages; null or absent where there are none. */
  readonly member?: string | null;
  readonly mayManage: boolean;
}

/** What became of a message's links. */
export interface Accepted {
  /** Links that will be answered: their jobs are on disk. */
  readonly jobs: number;
  /** What to say of links that were posted here before, or null. A redelivery has it too: it is said once a message. */
  readonly known: Answer | null;
}

/** What the core offers to a platform. */
export interface Core {
  readonly commands: readonly Command[];
  /** Writes jobs for the links; when it resolves they are on disk. */
  accept(message: PostedMessage): Promise<Accepted>;
  /** Runs a command. Never rejects: every failure is an Answer. */
  run(call: CommandCall, asker: Asker): Promise<Answer>;
  /** Runs a typed line, such as Slack's `/who-met blinken with dermer since may`. Never rejects. */
  runLine(name: string, line: string, asker: Asker): Promise<Answer>;
  /** Choices for an option that is being typed. */
  complete(
    name: string,
    option: string,
    typed: string,
    asker: Asker,
  ): Promise<readonly { readonly label: string; readonly value: string }[]>;
  history(workspace: WorkspaceId): History;
  /** The bot was added to a workspace, or is there: its data stays. */
  joined(workspace: WorkspaceId): Promise<void>;
  /** Of the workspaces that `concerns` tells, the bot is in these alone: from any other it was removed while it was away. */
  isIn(there: readonly WorkspaceId[], concerns: (workspace: WorkspaceId) => boolean): Promise<void>;
  /** The bot was removed for good (an outage is no removal): the data goes after a grace period, unless it comes back. */
  left(workspace: WorkspaceId): Promise<void>;
}
