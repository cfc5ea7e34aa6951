import type { JsonObject } from '../json.ts';
import { messageRefusal } from './block-kit.ts';
import { Refusal } from './refusal.ts';
import type { Method } from './refusal.ts';
import { VIEW_METHODS } from './views.ts';
import { messagePayload } from './world.ts';
import type { Installed, Message, World } from './world.ts';

/** The methods that an app such as Readout uses. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': {
    scope: null,
    serve: (_, __, { team, name, bot, botId }) => ({
      url: 'https://example.slack.com/',
      team: name,
      user: bot.name,
      team_id: team,
      user_id: bot.id,
      bot_id: botId,
      is_enterprise_install: false,
    }),
  },
  'chat.postMessage': {
    scope: 'chat:write',
    serve: (world, body, caller) => {
      writable(world, body, caller);
      const message = botMessage(world, body, caller);
      return { channel: message.channel, ts: message.ts, message: messagePayload(message, world) };
    },
  },
  'conversations.replies': {
    scope: 'channels:history',
    serve: (world, body, caller) => {
      const channel = writable(world, body, caller);
      const thread = world.messages.filter(
        (each) => each.channel === channel.id && (each.ts === body['ts'] || each.thread === body['ts']),
      );
      if (!thread.length) throw new Refusal('thread_not_found', 'thread_not_found', true);
      return { messages: thread.map((message) => shown(message, world, body)), has_more: false };
    },
  },
  'conversations.history': {
    scope: 'channels:history',
    serve: (world, body, caller) => {
      const channel = writable(world, body, caller);
      const all = world.messages.filter((each) => each.channel === channel.id && !each.thread);
      const newest = all.toReversed().slice(0, Number(body['limit'] ?? 100));
      return { messages: newest.map((message) => shown(message, world, body)), has_more: false };
    },
  },
  'conversations.open': {
    scope: 'im:write',
    serve: (world, body, { team }) => {
      const user = String(body['users']);
      if (!world.users.has(user)) throw new Refusal('user_not_found', 'user_not_found', true);
      const id = `D${user}`;
      world.channels.set(id, { id, name: '', member: true, team });
      return { channel: { id } };
    },
  },
  'files.getUploadURLExternal': {
    scope: 'files:write',
    serve: (world, body) => {
      const [name, length] = [String(body['filename'] ?? ''), Number(body['length'])];
      if (!name || !(length > 0)) throw new Refusal('invalid_arguments');
      const id = world.nextId('F');
      world.files.set(id, { id, name, length, content: null, channel: null });
      return { file_id: id, upload_url: `${world.address()}/upload/${id}` };
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    serve: (world, body, caller) => {
      const given = body['files'];
      const list = (typeof given === 'string' ? JSON.parse(given) : given) as readonly {
        readonly id: string;
      }[];
      const channel = writable(world, { channel: body['channel_id'] ?? null }, caller);
      for (const { id } of list) {
        const file = world.files.get(id);
        if (file?.content?.length !== file?.length)
          throw new Refusal('file_not_found', 'not as long as announced');
        if (file) world.files.set(id, { ...file, channel: channel.id });
      }
      return { files: list.map(({ id }) => ({ id })) };
    },
  },
  'reactions.add': {
    scope: 'reactions:write',
    serve: (world, body) => {
      const reaction = {
        channel: String(body['channel']),
        ts: String(body['timestamp']),
        name: String(body['name']),
        at: world.now(),
      };
      if (world.reactions.some((each) => each.ts === reaction.ts))
        throw new Refusal('already_reacted', 'already_reacted', true);
      world.reactions.push(reaction);
      return {};
    },
  },
  'users.info': {
    scope: 'users:read',
    serve: (world, body) => {
      const user = world.users.get(String(body['user']));
      if (!user) throw new Refusal('user_not_found');
      const { id, name, admin, team } = user;
      return { user: { id, name, is_admin: admin, is_owner: false, ...(team && { team_id: team }) } };
    },
  },
  ...VIEW_METHODS,
};

/** Puts the app's message into a channel; throws what Slack would say against it. */
export function botMessage(world: World, body: JsonObject, { bot }: Pick<Installed, 'bot'> = world): Message {
  const refusal = messageRefusal(body);
  if (refusal) throw new Refusal(refusal.error, refusal.why);
  const message: Message = {
    channel: String(body['channel']),
    ts: world.nextTs(),
    thread: typeof body['thread_ts'] === 'string' ? body['thread_ts'] : null,
    user: bot.id,
    text: String(body['text'] ?? ''),
    blocks: (body['blocks'] ?? []) as JsonObject[],
    metadata: (body['metadata'] ?? null) as JsonObject | null,
    broadcast: body['reply_broadcast'] === true || body['reply_broadcast'] === 'true',
    bot: true,
    edited: false,
  };
  world.messages.push(message);
  return message;
}

function writable(world: World, body: JsonObject, { team }: Installed) {
  const channel = world.channels.get(String(body['channel']));
  if (channel?.team && channel.team !== team)
    throw new Refusal('channel_not_found', 'with another workspace’s token');
  if (!channel) throw new Refusal('channel_not_found', 'channel_not_found', true);
  if (!channel.member) throw new Refusal('not_in_channel', 'not_in_channel', true);
  return channel;
}

function shown(message: Message, world: World, body: JsonObject): JsonObject {
  const { metadata, ...rest } = messagePayload(message, world);
  return String(body['include_all_metadata']) === 'true' && metadata ? { ...rest, metadata } : rest;
}
