import { PermissionFlagsBits } from 'discord.js';
import type { BaseInteraction, Message } from 'discord.js';
import type { Asker, ChannelId, PostedMessage, WorkspaceId } from '../../model/index.ts';
import { plainText } from './text.ts';

/** A server is a workspace; a direct conversation is one of its own, so that it sees no server's data. */
export function workspaceOf(guildId: string | null, userId: string): WorkspaceId {
  return guildId ? `discord:${guildId}` : `discord:@${userId}`;
}

/** Whether a workspace is a server of Discord's. */
export function isServer(workspace: WorkspaceId): boolean {
  return /^discord:\d+$/.test(workspace);
}

/** Who presses, chooses or types, and where. A thread counts as its channel: settings hold for both. */
export function askerOf(interaction: BaseInteraction): Asker {
  return {
    workspace: workspaceOf(interaction.guildId, interaction.user.id),
    channel: parentOf(interaction.channel) ?? interaction.channelId ?? interaction.user.id,
    user: `@${interaction.user.username}`,
    member: interaction.user.id,
    mayManage: interaction.guildId
      ? (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false)
      : true,
  };
}

/** A message as the core takes it. Its id names the delivery: Discord never reuses one. */
export function postedMessage(message: Message): PostedMessage {
  const parent = parentOf(message.channel);
  const forwarded = [...message.messageSnapshots.values()].map((snapshot) => snapshot.content);
  return {
    key: `discord:${message.id}`,
    workspace: workspaceOf(message.guildId, message.author.id),
    channel: parent ?? message.channelId,
    message: message.id,
    thread: parent ? message.channelId : null,
    user: `@${message.author.username}`,
    text: plainText([message.content, ...forwarded].join('\n'), botNames(message)),
    addressed: !message.guildId || isMentioned(message),
  };
}

/** The bot's id, and that of the role which Discord makes for it: members who type `@Readout` may pick either. */
export function botNames({ client, guild }: Message): readonly string[] {
  const role = guild?.members.me?.roles.botRole;
  return [client.user.id, ...(role ? [role.id] : [])];
}

/** Whether a message mentions the bot, or answers it. */
export function isMentioned(message: Message): boolean {
  const { users, roles } = message.mentions;
  return botNames(message).some((id) => users.has(id) || roles.has(id));
}

/** Who wrote a message, as one who asks by it. */
export function messageAsker(message: Message): Asker {
  return {
    workspace: workspaceOf(message.guildId, message.author.id),
    channel: parentOf(message.channel) ?? message.channelId,
    user: `@${message.author.username}`,
    member: message.author.id,
    mayManage: message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? !message.guildId,
  };
}

function parentOf(channel: Message['channel'] | BaseInteraction['channel']): ChannelId | null {
  return channel?.isThread() ? channel.parentId : null;
}
