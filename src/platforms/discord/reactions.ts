import type { MessageReaction, PartialMessageReaction, PartialUser, User } from 'discord.js';
import { postedMessage } from './asker.ts';
import { reply, takeIn } from './messages.ts';
import type { MessageTools } from './messages.ts';
import { UNREAD, isUnread } from './unread.ts';

/** The emoji by which a member asks for a message's links, where a channel is set so. */
const ASKS = '📰';

/** A member reacted to a message: its links go to the core, which knows whether reactions count in the channel. */
export async function onReaction(
  { emoji, message: found }: MessageReaction | PartialMessageReaction,
  by: User | PartialUser,
  tools: MessageTools,
): Promise<void> {
  if (emoji.name !== ASKS || by.bot === true) return;
  const message = found.partial ? await found.fetch() : found;
  if (message.author.id === message.client.user.id) return;
  const posted = { ...postedMessage(message), reacted: true };
  const asking = { message, key: `${posted.key}:reacted`, at: Date.now() };
  const { core, once } = tools;
  if (!isUnread(message)) {
    // However many react, the first of them asks.
    const key = `${asking.key}:taken`;
    if (!once.claim(key)) return;
    let came = false;
    try {
      came = await takeIn(asking, posted, tools);
    } finally {
      if (!came) once.release(key);
    }
    return;
  }
  const { links } = await core.history(posted.workspace).settings(posted.channel);
  // Said once in a channel: it holds for every message.
  if (links === 'reaction' && once.claim(`unread:${message.channelId}`))
    await reply(asking, 'unread', UNREAD, core);
}
