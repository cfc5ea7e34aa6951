/** A posted message that links may be answered. */
export interface Posted {
  readonly id: string;
  /** The same message once more, as networks do. */
  repeat(): void;
}

/** An answer as a member sees it. */
export interface Seen {
  readonly words: string;
  readonly buttons: readonly string[];
  /** Everything that was sent, as JSON: what a hostile title must not break. */
  readonly raw: string;
  /** Whether it is drawn as a problem; null where the platform draws all answers alike. */
  readonly problem: boolean | null;
  /** Presses a button; resolves with what the message shows then, or with the answer to it. */
  press(label: string): Promise<Seen>;
}

/** A form as a member sees it: its fields' names, and what comes of sending it with these typed and the rest as it was. */
export interface Form {
  readonly fields: readonly string[];
  submit(values: Readonly<Record<string, string>>): Promise<Seen>;
}

/** A command as a member types it: options in Discord's boxes, a line in Slack. */
export interface Typed {
  readonly filled: Readonly<Record<string, string | number | boolean>>;
  readonly line: string;
}

/** Milliseconds in which an answer must come: reading, parsing and posting on a busy machine. */
export const ANSWER = 25_000;

/** A chat platform in a box: the same scenario runs on each. */
export interface Chat {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** Readout's name for where members are. */
  readonly workspace: string;
  say(text: string): Posted;
  /** How often a message was answered so far. */
  count(posted: Posted): number;
  answerTo(posted: Posted): Promise<Seen>;
  command(name: string, typed: Typed): Promise<Seen>;
  /** The commands that open a form where nothing is typed behind them. */
  readonly forms: readonly string[];
  form(name: string): Promise<Form>;
  /** Entries of a message's menu, as registered. */
  menus(): readonly string[];
  menu(entry: string, posted: Posted): Promise<Seen>;
  /** Everything from here on happens in a workspace that Readout has not met. */
  elsewhere(): void;
  /** What in a message would ping somebody, run something or break markup. */
  harm(seen: Seen): readonly string[];
  /** A message's words as the platform's client shows them. */
  plain(seen: Seen): string;
  /** Names offered for what is typed; null where the platform offers none. */
  complete(name: string, option: string, typed: string): Promise<readonly string[] | null>;
  /** The next post is carried out and its answer never comes. */
  loseNextPost(): void;
  /** The next post fails with this status; Slack and Discord both answer 429 and 5xx so. */
  failNextPost(status: number, carriedOut: boolean): void;
  /** Cuts the connection and posts a message before it stands again. */
  sayWhileCut(text: string): Promise<Posted>;
  /** Waits until the command that runs is announced to its asker, where the platform does that. */
  announced(): Promise<void>;
  /** The bot's newest message with these words that answers nobody. */
  unasked(words: string): Promise<Seen>;
  /** The bot's newest direct message to the member with these words. */
  direct(words: string): Promise<Seen>;
  /** How many messages with these words the bot has posted unasked. */
  countUnasked(words: string): number;
  /** The member's own page of the bot; null where the platform has none. */
  home(): Promise<Seen | null>;
  /** What the platform would have refused. */
  violations(): readonly unknown[];
  stop(): Promise<void>;
}
