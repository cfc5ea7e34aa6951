import { MessageReferenceType } from 'discord.js';
import type { Message } from 'discord.js';
import type { Accepted, Answer, Core, PostedMessage } from '../../model/index.ts';
import { notice } from '../notice.ts';
import type { Once } from '../once.ts';
import { linksIn } from '../words.ts';
import { botNames, isMentioned, messageAsker, postedMessage } from './asker.ts';
import { post } from './deliver.ts';
import { present } from './present.ts';
import { renderDiscord } from './render.ts';
import type { Page } from './render.ts';
import { UNREAD, isUnread } from './unread.ts';

/** What messages are handled with. */
export interface MessageTools {
  readonly core: Core;
  /** Shows that Readout is at work. */
  readonly showTyping: (message: Message) => Promise<void>;
  readonly once: Once;
}

/** Who wants a message's links: in answer to which message, by which delivery, and when (ms). */
export interface Asking {
  readonly message: Message;
  readonly key: string;
  readonly at: number;
}

/** A message of a member: its links go to the core first; only then does Readout show that it is at work. */
export async function onMessage(message: Message, tools: MessageTools): Promise<void> {
  if (message.author.bot || message.system) return;
  const posted = postedMessage(message);
  const asking = { message, key: posted.key, at: message.createdTimestamp };
  if (await takeIn(asking, posted, tools)) return;
  if (linksIn(posted.text, 1).length > 0) return;
  if (await takeInAnswered(asking, tools)) return;
  if (!calledUpon(message) || !isFirst(asking, 'answer', tools)) return;
  const { core } = tools;
  const asker = messageAsker(message);
  const [name, ...rest] = posted.text.replace(/^\//, '').split(/\s+/);
  const isCommand = core.commands.some((command) => command.name === name);
  const answer = isCommand
    ? await core.runLine(name ?? '', rest.join(' '), asker)
    : await core.run({ name: 'help', options: {} }, asker);
  await reply(asking, 'answer', answer, core);
}

/** Gives a message's links to the core and shows what came of it. False where there was nothing to take in. */
export async function takeIn(asking: Asking, posted: PostedMessage, tools: MessageTools): Promise<boolean> {
  const { jobs, known } = await acceptLinks(asking, posted, tools.core);
  if (known && isFirst(asking, 'known', tools)) await reply(asking, 'known', known, tools.core);
  if (jobs > 0) await tools.showTyping(asking.message);
  return jobs > 0 || known !== null;
}

/** Answers the message by which somebody asks; `what` tells the answers to one message apart. */
export async function reply(asking: Asking, what: string, answer: Answer, core: Core): Promise<void> {
  const { message, key } = asking;
  const page = await present(core, messageAsker(message).workspace, answer);
  await post(message.client, page, {
    channel: message.channelId,
    replyTo: message.id,
    key: `${key}:${what}`,
  });
}

/** A mention that answers somebody's message asks for that message's links. */
async function takeInAnswered(asking: Asking, tools: MessageTools): Promise<boolean> {
  const { reference, client } = asking.message;
  if (!reference?.messageId || reference.type !== MessageReferenceType.Default) return false;
  if (!isMentioned(asking.message)) return false;
  // A message that was deleted meanwhile has no links.
  const answered = await asking.message.fetchReference().catch(() => null);
  if (!answered || answered.author.id === client.user.id) return false;
  if (isUnread(answered)) {
    if (isFirst(asking, 'unread', tools)) await reply(asking, 'unread', UNREAD, tools.core);
    return true;
  }
  return takeIn(asking, { ...postedMessage(answered), addressed: true }, tools);
}

/** False for what this process, or one before it, has said already. */
function isFirst({ key, at }: Asking, what: string, { once }: MessageTools): boolean {
  return once.claim(`${key}:${what}`) && once.covers(at);
}

/** Discord delivers a message once: where its links cannot be stored, whoever posted them must know. */
async function acceptLinks({ message, key }: Asking, posted: PostedMessage, core: Core): Promise<Accepted> {
  try {
    return await core.accept(posted);
  } catch (error) {
    const page = renderDiscord(NOT_STORED)[0] as Page;
    await post(message.client, page, {
      channel: message.channelId,
      replyTo: message.id,
      key: `${key}:not-stored`,
    });
    throw error;
  }
}

/** Written to directly, or mentioned first thing: "thanks, @Readout" asks for nothing. */
function calledUpon(message: Message): boolean {
  const first = /^\s*<@[!&]?(\d+)>/.exec(message.content)?.[1];
  return !message.guildId || (first !== undefined && botNames(message).includes(first));
}

const NOT_STORED = notice('This could not be taken in just now. Post it again in a minute.');
