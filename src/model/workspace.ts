/** A tenant: `discord:<guild>`, `slack:<team>`, `terminal:local`. */
export type WorkspaceId = string;

/** A channel within its workspace, as the platform numbers it. */
export type ChannelId = string;

/** When a pasted link is briefed: unasked, when the bot is mentioned with it, when a member reacts to it (or mentions), or never. */
export type LinkMode = 'always' | 'mention' | 'reaction' | 'never';
/** Where a briefing goes: a plain reply, or a thread on the message. */
export type ReplyMode = 'reply' | 'thread';

/** What becomes of a link to an article in a language that the reader does not read: said so, or passed over in silence. */
export type LanguageMode = 'answer' | 'ignore';

export interface ChannelSettings {
  readonly links: LinkMode;
  readonly replies: ReplyMode;
  readonly otherLanguages: LanguageMode;
  /** Null where the channel gets no digest. */
  readonly digest: DigestSetting | null;
}

export interface DigestSetting {
  /** Local hour, `HH:MM`. */
  readonly at: string;
  /** IANA time zone. */
  readonly zone: string;
}
