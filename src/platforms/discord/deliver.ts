import { RESTJSONErrorCodes, Routes } from 'discord.js';
import type { APIChannel, APIMessage, Client, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { CodedError } from '../../model/index.ts';
import type { Answer, Core, Log, Platform, Target } from '../../model/index.ts';
import { cut, oneLine } from '../words.ts';
import { idAt, markOf, nonceOf } from './ids.ts';
import { THREAD_NAME } from './limits.ts';
import { present } from './present.ts';
import { explained, hasCode, loggable } from './problems.ts';
import type { Page } from './render.ts';

/** Minutes without a message after which Discord folds a briefing's thread away. */
const THREAD_SLEEPS = 1440;
/** Messages that one request reads, and requests before the search for an own post is given up. */
const READ_AT_ONCE = 100;
const READS = 10;
/** Milliseconds by which the machine's clock may run ahead of Discord's. */
const SKEW = 60_000;
/** Discord's code for a reply without "Read Message History". */
const REPLY_NEEDS_HISTORY = 160_002;

/** Posting answers, and recognising after a crash what was posted. */
export function createDelivery(
  client: () => Client<true>,
  core: Core,
  log: Log,
): Pick<Platform, 'deliver' | 'findDelivered'> {
  async function deliver(target: Target, answer: Answer, key: string): Promise<string> {
    try {
      const place = await channelOf(client(), target);
      const page = await present(core, target.workspace, answer, key);
      const thread = await threadFor(target, answer);
      return await post(client(), page, {
        channel: thread ?? target.thread ?? place,
        replyTo: thread ? null : target.message,
        key,
      });
    } catch (error) {
      throw explained(error);
    }
  }

  /** The id of a thread on the target's message, or null where the answer is to be a reply. */
  async function threadFor(target: Target, answer: Answer): Promise<string | null> {
    if (target.replies !== 'thread' || target.thread || !target.message) return null;
    try {
      const body = { name: threadName(answer), auto_archive_duration: THREAD_SLEEPS };
      await client().rest.post(Routes.threads(target.channel, target.message), { body });
    } catch (error) {
      if (!hasCode(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) {
        log.warn(
          { err: loggable(error), channel: target.channel },
          'cannot start a thread (grant “Create Public Threads”): replying in the channel',
        );
        return null;
      }
    }
    // A thread that starts from a message has that message's id.
    return target.message;
  }

  async function findDelivered(
    target: Target,
    key: string,
    since?: number,
  ): Promise<string | null | 'unknown'> {
    const channel = target.member === undefined ? target.channel : await channelOf(client(), target);
    const places = [
      ...(target.replies === 'thread' && target.message && !target.thread ? [target.message] : []),
      target.thread ?? channel,
    ];
    const after = target.message ?? (since === undefined ? null : String(idAt(since - SKEW)));
    for (const place of places) {
      const found = await findIn(client(), place, after, key);
      if (found) return found;
    }
    return null;
  }

  return { deliver, findDelivered };
}

/** Posts a page; repeated with the same key within minutes, Discord gives the first message back. */
export async function post(
  client: Client<true>,
  page: Page,
  to: { readonly channel: string; readonly replyTo: string | null; readonly key: string },
): Promise<string> {
  const body = { ...page, nonce: nonceOf(to.key), enforce_nonce: true };
  const route = Routes.channelMessages(to.channel);
  const reference = { message_reference: { message_id: to.replyTo ?? '', fail_if_not_exists: false } };
  const send = async (more: Partial<RESTPostAPIChannelMessageJSONBody>) =>
    ((await client.rest.post(route, { body: { ...body, ...more } })) as APIMessage).id;
  try {
    return await send(to.replyTo ? reference : {});
  } catch (error) {
    if (!to.replyTo || !hasCode(error, REPLY_NEEDS_HISTORY)) throw error;
    return send({});
  }
}

async function findIn(client: Client<true>, channel: string, after: string | null, key: string) {
  const mark = markOf(key);
  let from = after;
  try {
    for (let read = 0; read < READS; read += 1) {
      const query = new URLSearchParams({ limit: String(READ_AT_ONCE), ...(from && { after: from }) });
      const messages = (await client.rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
      const own = messages.find(
        (message) => message.author.id === client.user.id && message.components?.[0]?.id === mark,
      );
      if (own) return own.id;
      if (messages.length < READ_AT_ONCE) return null;
      if (!from) return 'unknown';
      from = messages.map((message) => message.id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
    }
    return 'unknown';
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.UnknownChannel)) return null;
    if (hasCode(error, RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions))
      return 'unknown';
    throw error;
  }
}

/** Where a target's message goes. Throws CodedError where that is no place of the target's workspace. */
async function channelOf(client: Client<true>, target: Target): Promise<string> {
  if (target.member !== undefined) return directChannel(client, target.workspace, target.member);
  await assertWorkspace(client, target);
  return target.channel;
}

/** A member's direct conversation with the bot; whoever left the server is told nothing of it any more. */
async function directChannel(client: Client<true>, workspace: string, member: string): Promise<string> {
  const id = workspace.slice('discord:'.length);
  try {
    if (id !== `@${member}`) await client.rest.get(Routes.guildMember(id, member));
    const body = { recipient_id: member };
    const channel = (await client.rest.post(Routes.userChannels(), { body })) as APIChannel;
    return channel.id;
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser)) throw error;
    throw new CodedError('discord-member-gone', 'Who follows this is no longer in the server.', {
      cause: error,
    });
  }
}

/** A target names a workspace and a channel: that they belong together is checked where a message leaves. */
async function assertWorkspace(client: Client<true>, target: Target): Promise<void> {
  const channel = await client.channels.fetch(target.channel);
  const guild = channel && 'guildId' in channel ? channel.guildId : null;
  const own = guild ? `discord:${guild}` === target.workspace : target.workspace.startsWith('discord:@');
  if (!own) throw new CodedError('discord-workspace', 'That channel belongs to another server.');
}

function threadName(answer: Answer): string {
  const heading = answer.blocks.find((block) => block.type === 'heading');
  const words = (heading?.line ?? []).map((inline) => (inline.type === 'date' ? '' : inline.text)).join('');
  return cut(oneLine(words).trim() || 'Briefing', THREAD_NAME, '…');
}
