import type { Guild, Message } from 'discord.js';
import type { Accepted, Answer, Asker, Core, PostedMessage } from '../../model/index.ts';
import { notice } from '../notice.ts';
import type { Once } from '../once.ts';
import { postedMessage, workspaceOf } from './asker.ts';
import { post } from './deliver.ts';
import { present } from './present.ts';
import { renderDiscord } from './render.ts';
import type { Page } from './render.ts';

/** A message of a member: its links go to the core first; only then does Readout show that it is at work. */
export async function onMessage(
  message: Message,
  core: Core,
  showTyping: (message: Message) => Promise<void>,
  once: Once,
): Promise<void> {
  const { client } = message;
  if (message.author.bot || message.system) return;
  const posted = postedMessage(message, client.user.id);
  const isNew = once.claim(posted.key) && once.covers(message.createdTimestamp);
  const { jobs, known } = await acceptLinks(posted, message, core);
  if (known && isNew) await reply(message, posted, core, known, `${posted.key}:known`);
  if (jobs > 0) await showTyping(message);
  if (jobs > 0 || known) return;
  if (!calledUpon(message, client.user.id) || /https?:\/\//.test(posted.text)) return;
  const asker = {
    workspace: posted.workspace,
    channel: posted.channel,
    user: posted.user,
    mayManage: message.member?.permissions.has('ManageGuild') ?? !message.guildId,
  };
  const [name, ...rest] = posted.text.replace(/^\//, '').split(/\s+/);
  const isCommand = core.commands.some((command) => command.name === name);
  const answer = isCommand
    ? await core.runLine(name ?? '', rest.join(' '), asker)
    : await core.run({ name: 'help', options: {} }, asker);
  await reply(message, posted, core, answer, `${posted.key}:answer`);
}

async function reply(
  message: Message,
  { workspace }: PostedMessage,
  core: Core,
  answer: Answer,
  key: string,
): Promise<void> {
  const page = await present(core, workspace, answer);
  await post(message.client, page, { channel: message.channelId, replyTo: message.id, key });
}

/** Discord delivers a message once: where its links cannot be stored, whoever posted them must know. */
async function acceptLinks(posted: PostedMessage, message: Message, core: Core): Promise<Accepted> {
  try {
    return await core.accept(posted);
  } catch (error) {
    const page = renderDiscord(NOT_STORED)[0] as Page;
    await post(message.client, page, {
      channel: message.channelId,
      replyTo: message.id,
      key: `${posted.key}:not-stored`,
    });
    throw error;
  }
}

/** Says hello in a server that Readout was just added to, where the server shows its own news. */
export async function onJoin(guild: Guild, core: Core): Promise<void> {
  const channel = guild.systemChannelId;
  if (!channel) return;
  const workspace = workspaceOf(guild.id, '');
  const asker: Asker = { workspace, channel, user: null, mayManage: false };
  const page = await present(core, workspace, await core.run({ name: 'help', options: {} }, asker));
  await post(guild.client, page, {
    channel,
    replyTo: null,
    key: `discord:welcome:${guild.id}:${guild.joinedTimestamp}`,
  });
}

/** Written to directly, or mentioned first thing: "thanks, @Readout" asks for nothing. */
function calledUpon(message: Message, botId: string): boolean {
  return !message.guildId || new RegExp(`^\\s*<@!?${botId}>`).test(message.content);
}

const NOT_STORED = notice('This could not be taken in just now. Post it again in a minute.');
