import type { Accepted, Log, PostedMessage } from '../../model/index.ts';
import { teamOf, workspaceId } from './asker.ts';
import type { Actor } from './asker.ts';
import type { Parts } from './parts.ts';
import { explained, slackCode } from './problems.ts';
import type { Seats } from './seats.ts';
import { plainText } from './text.ts';

/** Kinds of message that a member writes; all others are notices, edits and removals. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);
/** Shown on a message whose link was accepted. */
const SEEN = 'eyes';

/** What Readout reads of a `message` or `app_mention` event. */
export interface MessageEvent {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly subtype?: string | undefined;
  readonly text?: string | undefined;
  readonly channel_type?: string | undefined;
}

/**
 * A message as the core takes it, or null where no member wrote it. Its channel and time name the delivery: they
 * are the same in every retry of an event, and in the `message` and `app_mention` events of one message.
 */
export function postedMessage(event: MessageEvent, team: string, botUser: string): PostedMessage | null {
  if (!WRITTEN.has(event.subtype) || event.bot_id || !event.user || event.user === botUser) return null;
  const inThread = event.thread_ts !== undefined && event.thread_ts !== event.ts;
  return {
    key: `slack:${team}:${event.channel}:${event.ts}`,
    workspace: workspaceId(team),
    channel: event.channel,
    message: event.ts,
    thread: inThread ? (event.thread_ts ?? null) : null,
    user: `@${event.user}`,
    text: plainText(event.text ?? '', botUser),
    addressed: isDirect(event) || (event.text ?? '').includes(`<@${botUser}>`),
  };
}

/** The actor and line of a message that asks Readout something without a link, or null. */
export function question(event: MessageEvent, posted: PostedMessage, team: string, botUser: string) {
  // "Thanks, @Readout" asks for nothing: the mention must come first.
  const called = isDirect(event) || (event.text ?? '').trimStart().startsWith(`<@${botUser}>`);
  if (!called || /https?:\/\//.test(posted.text)) return null;
  const actor: Actor = { team, channel: event.channel, user: event.user ?? '', name: null };
  return { actor, line: posted.text.replace(/^\//, '') };
}

/** Gives a message's links to the core, then shows that they were accepted. */
export async function acceptLinks(
  posted: PostedMessage,
  { core, seats, log }: Pick<Parts, 'core' | 'seats' | 'log'>,
): Promise<Accepted> {
  const accepted = await core.accept(posted);
  if (accepted.jobs > 0) void showSeen(posted, seats, log);
  return accepted;
}

async function showSeen(posted: PostedMessage, seats: Seats, log: Log): Promise<void> {
  try {
    const { web } = await seats.of(teamOf(posted.workspace));
    await web.reactions.add({ channel: posted.channel, timestamp: posted.message, name: SEEN });
  } catch (error) {
    // The link is accepted: that nobody sees it yet is no reason to fail.
    if (slackCode(error) !== 'already_reacted')
      log.warn({ err: explained(error), channel: posted.channel }, 'no reaction shown');
  }
}

function isDirect(event: MessageEvent): boolean {
  return event.channel_type === 'im' || event.channel.startsWith('D');
}
