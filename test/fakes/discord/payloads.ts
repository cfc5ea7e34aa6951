import { MANAGER, MEMBER } from './world.ts';
import type { Channel, Component, Guild, Message, RegisteredCommand, User, World } from './world.ts';

type Payload = Record<string, unknown>;

/** "View Channel" and "Send Messages" as a bit set. */
const VIEW_AND_SEND = '3072';

/** A user as Discord's API gives it. */
export function userPayload(user: User): Payload {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: null,
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(user.bot && { bot: true }),
  };
}

/** What a server knows of a member. */
export function memberPayload(): Payload {
  return {
    roles: [],
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
    banner: null,
    pending: false,
    premium_since: null,
    communication_disabled_until: null,
  };
}

/** A member's permissions as an interaction carries them. */
export function permissionsOf(user: User): string {
  return user.manager ? MANAGER : MEMBER;
}

/** A channel, direct conversation or thread. */
export function channelPayload(channel: Channel, world: World): Payload {
  const last = world.messages.findLast((message) => message.channel === channel.id && !message.hidden);
  const base = { id: channel.id, type: channel.type, last_message_id: last?.id ?? null, flags: 0 };
  if (channel.type === 1) {
    const recipient = world.users.get(channel.recipient ?? '');
    return { ...base, recipients: recipient ? [userPayload(recipient)] : [] };
  }
  const inGuild = { ...base, guild_id: channel.guild, name: channel.name, rate_limit_per_user: 0 };
  if (channel.type === 11) {
    return {
      ...inGuild,
      parent_id: channel.parent,
      owner_id: world.bot.id,
      bitrate: 64_000,
      user_limit: 0,
      rtc_region: null,
      permissions: MEMBER,
      thread_metadata: {
        archived: false,
        archive_timestamp: null,
        auto_archive_duration: 1440,
        locked: false,
      },
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
    };
  }
  const denied = { id: channel.guild, type: 0, allow: '0', deny: VIEW_AND_SEND };
  return {
    ...inGuild,
    parent_id: null,
    position: 0,
    permission_overwrites: channel.closed ? [denied] : [],
    nsfw: false,
    topic: null,
  };
}

/** The role that Discord makes for a bot in each server. */
export function botRole(guild: string, world: World) {
  return { id: String(BigInt(guild) + 1n), name: world.bot.username, tags: { bot_id: world.bot.id } };
}

/** A server as `GUILD_CREATE` brings it. */
export function guildPayload(guild: Guild, world: World): Payload {
  const everyone = {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: MEMBER,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild.id);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: '1',
    roles: [everyone, { ...everyone, ...botRole(guild.id, world), managed: true, permissions: '0' }],
    emojis: [],
    features: [],
    stickers: [],
    preferred_locale: 'en-US',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_id: guild.hasSystemChannel ? (channels.find(({ type }) => type === 0)?.id ?? null) : null,
    system_channel_flags: 0,
    afk_timeout: 300,
    joined_at: new Date(guild.joinedAt).toISOString(),
    large: false,
    unavailable: false,
    member_count: world.users.size,
    members: [...world.users.values()].map((user) => ({
      ...memberPayload(),
      ...(user.id === world.bot.id && { roles: [botRole(guild.id, world).id] }),
      user: userPayload(user),
    })),
    channels: channels.filter(({ type }) => type === 0).map((channel) => channelPayload(channel, world)),
    threads: channels.filter(({ type }) => type === 11).map((channel) => channelPayload(channel, world)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as Discord's API gives it; `nested` inside a reply to it. */
export function messagePayload(message: Message, world: World, nested = false): Payload {
  const author = world.users.get(message.author);
  const channel = world.channels.get(message.channel);
  const original = world.messages.find(({ id }) => id === message.replyTo);
  const named = [...message.content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '');
  // A member's reply mentions whom it answers; the bot asks Discord not to.
  const replied = original && message.author !== world.bot.id ? [original.author] : [];
  const mentions = [...new Set([...named, ...replied])].flatMap((id) => world.users.get(id) ?? []);
  return {
    id: message.id,
    channel_id: message.channel,
    type: message.replyTo ? 19 : 0,
    content: message.content,
    author: author ? userPayload(author) : null,
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: message.edited ? new Date(world.now()).toISOString() : null,
    tts: false,
    mention_everyone: false,
    mentions: mentions.map(userPayload),
    mention_roles: [...message.content.matchAll(/<@&(\d+)>/g)].map(([, id]) => id),
    attachments: [],
    embeds: message.embeds,
    pinned: false,
    flags: message.flags,
    components: message.components.map(answered),
    ...(message.replyTo && {
      message_reference: {
        type: 0,
        channel_id: message.channel,
        message_id: message.replyTo,
        ...(channel?.guild && { guild_id: channel.guild }),
      },
      ...(!nested && { referenced_message: original ? messagePayload(original, world, true) : null }),
    }),
  };
}

/** A registered command as Discord's API gives it back. */
export function commandPayload(command: RegisteredCommand, world: World): Payload {
  return {
    description: '',
    nsfw: false,
    contexts: null,
    integration_types: [0],
    dm_permission: true,
    ...command,
    default_member_permissions: command.default_member_permissions ?? null,
    application_id: world.bot.id,
    version: command.id,
  };
}

/** A message's components as Discord gives them back: images with what it found out about them. */
function answered(component: Component): unknown {
  if (component.type !== 12) {
    return component.components
      ? {
          ...component,
          ...(component.type === 17 && { spoiler: false }),
          components: component.components.map(answered),
        }
      : component;
  }
  const { items = [] } = component as { items?: { media: { url: string }; description?: string }[] };
  const media = ({ url }: { url: string }) => ({ id: '1', url, proxy_url: url });
  return {
    ...component,
    items: items.map((item) => ({ description: null, spoiler: false, ...item, media: media(item.media) })),
  };
}
