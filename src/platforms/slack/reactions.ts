import type { types } from '@slack/bolt';
import type { MessageEvent } from './messages.ts';
import { acceptLinks, postedMessage } from './messages.ts';
import type { Parts } from './parts.ts';
import { explained } from './problems.ts';
import { reply } from './questions.ts';
import type { Where } from './questions.ts';
import { createOnce } from '../once.ts';
import { workspaceId } from './asker.ts';
import { notice } from '../notice.ts';
import { CodedError } from '../../model/index.ts';

/** The emoji that asks for a message's links to be briefed: 📰. */
const NEWSPAPER = 'newspaper';

/** Briefs the links of a message that got a newspaper, where the channel is set so. */
export function createReactions(
  parts: Parts,
): (event: types.ReactionAddedEvent, where: Where) => Promise<void> {
  const { core, recent } = parts;
  const once = createOnce(Date.now());

  return async ({ reaction, item, user }, { team, botUser }) => {
    if (reaction !== NEWSPAPER || item.type !== 'message') return;
    const { channel, ts } = item;
    const { links } = await core.history(workspaceId(team)).settings(channel);
    // Reading the message may be all that Slack allows in this minute.
    if (links === 'never' || links === 'mention') return;
    const event = recent.find(team, channel, ts) ?? (await readMessage(team, channel, ts, parts));
    // A member asks, so what another app posted counts as a member's.
    const written = event && { ...event, subtype: undefined, bot_id: undefined, user: event.user ?? user };
    const posted = written && postedMessage(written, team, botUser);
    if (!posted) return;
    const { known } = await acceptLinks({ ...posted, reacted: true }, parts);
    // Where links are briefed unasked, the briefing stands there already.
    if (known && links === 'reaction' && once.claim(posted.key))
      await reply(posted, known, `${posted.key}:known`, parts);
  };
}

/** A message as Slack keeps it, or null; what is missing for that is said in its thread. */
async function readMessage(
  team: string,
  channel: string,
  ts: string,
  { seats, delivery, core, log }: Parts,
): Promise<MessageEvent | null> {
  try {
    const { reading } = await seats.of(team);
    // Gives a thread's reply as well as a message of the channel.
    const { messages } = await reading.conversations.replies({
      channel,
      ts,
      latest: ts,
      inclusive: true,
      limit: 1,
    });
    const found = messages?.find((message) => message.ts === ts);
    return found ? { ...found, ts, channel } : null;
  } catch (error) {
    const reason = explained(error);
    log.warn({ err: reason, channel }, 'a message with a reaction cannot be read');
    if (!(reason instanceof CodedError)) return null;
    const posted = { workspace: workspaceId(team), channel, message: ts, thread: null };
    await reply(posted, notice(reason.message), `slack:${team}:${channel}:${ts}:unread`, { core, delivery });
    return null;
  }
}
