/** A tenant: `discord:<guild>`, `slack:<team>`, `terminal:local`. */
export type WorkspaceId = string;

/** A channel within its workspace, as the platform numbers it. */
export type ChannelId = string;

/** When a pasted link is briefed without being asked. */
export type LinkMode = 'always' | 'mention' | 'never';
/** Where a briefing goes: a plain reply, or a thread on the message. */
export type ReplyMode = 'reply' | 'thread';

export interface ChannelSettings {
  readonly links: LinkMode;
  readonly replies: ReplyMode;
  /** Null where the channel gets no digest. */
  readonly digest: DigestSetting | null;
}

export interface DigestSetting {
  /** Local hour, `HH:MM`. */
  readonly at: string;
  /** IANA time zone. */
  readonly zone: string;
}
