import { Refusal, newMessage, postMessage } from './exchange.ts';
import type { MessageBody, Reply } from './exchange.ts';
import { callback, deleteOriginal, editOriginal, followUp } from './interactions.ts';
import { channelPayload, commandPayload, memberPayload, messagePayload, userPayload } from './payloads.ts';
import { MESSAGE_CONTENT, addDirect } from './world.ts';
import type { Channel, Message, RegisteredCommand, World } from './world.ts';

/** A request as a route sees it: the path's variable parts in order. */
export interface Call {
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
  readonly body: never;
}

/** One route of Discord's API: the names of its schemas in the OpenAPI file, and what it does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Request schema, by the body where it depends on it; `[name]` is a list of them. */
  readonly request?: string | readonly [string] | ((body: { readonly type?: number }) => string);
  readonly response?: string | readonly [string];
  readonly serve: (world: World, call: Call, address: string) => Reply;
}

const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

/** The routes that a bot such as Readout uses. */
export const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    response: 'GatewayBotResponse',
    serve: (world, _call, address) => ({
      status: 200,
      body: {
        url: address,
        shards: world.shards,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 },
      },
    }),
  },
  {
    method: 'PUT',
    path: '/applications/{id}/commands',
    request: ['ApplicationCommandUpdateRequest'],
    response: ['ApplicationCommandResponse'],
    serve: (world, { body }) => {
      const given = body as (Partial<RegisteredCommand> & { name: string })[];
      world.commands = given.map((command) => ({ type: 1, options: [], ...command, id: world.nextId() }));
      world.waiting.changed();
      return { status: 200, body: world.commands.map((command) => commandPayload(command, world)) };
    },
  },
  {
    method: 'GET',
    path: '/channels/{id}',
    serve: (world, { ids }) => ({ status: 200, body: channelPayload(channelOf(world, ids[0]), world) }),
  },
  {
    method: 'POST',
    path: '/channels/{id}/typing',
    serve: (world, { ids }) => {
      const { id } = writable(world, ids[0]);
      world.typing.push({ channel: id, at: world.now() });
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/channels/{id}/messages',
    response: ['MessageResponse'],
    serve: (world, { ids, query }) => {
      const channel = writable(world, ids[0]);
      const after = BigInt(query.get('after') ?? 0);
      const all = world.messages.filter((message) => message.channel === channel.id && !message.hidden);
      const fitting = all.filter(({ id }) => BigInt(id) > after);
      const limit = Number(query.get('limit') ?? 50);
      const taken = query.has('after') ? fitting.slice(0, limit) : fitting.slice(-limit);
      return { status: 200, body: taken.toReversed().map((message) => messagePayload(message, world)) };
    },
  },
  {
    method: 'GET',
    path: '/channels/{id}/messages/{message}',
    response: 'MessageResponse',
    serve: (world, { ids }) => {
      const channel = writable(world, ids[0]);
      const found = world.messages.find(({ id }) => id === ids[1]);
      if (found?.channel !== channel.id) throw new Refusal(404, 10_008, 'Unknown Message', true);
      return { status: 200, body: readable(world, found) };
    },
  },
  {
    method: 'GET',
    path: '/guilds/{id}/members/{user}',
    response: 'GuildMemberResponse',
    serve: (world, { ids }) => {
      const user = world.users.get(ids[1] ?? '');
      if (!user || user.left) throw new Refusal(404, 10_007, 'Unknown Member', true);
      return { status: 200, body: { ...memberPayload(), mute: false, deaf: false, user: userPayload(user) } };
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    request: 'CreatePrivateChannelRequest',
    response: 'PrivateChannelResponse',
    serve: (world, { body }) => {
      const { recipient_id: recipient } = body as { recipient_id: string };
      const channel =
        [...world.channels.values()].find((each) => each.recipient === recipient) ??
        addDirect(world, recipient);
      return { status: 200, body: channelPayload(channel, world) };
    },
  },
  {
    method: 'POST',
    path: '/channels/{id}/messages',
    request: 'MessageCreateRequest',
    response: 'MessageResponse',
    serve: (world, { ids, body }) => createMessage(world, writable(world, ids[0]), body),
  },
  {
    method: 'POST',
    path: '/channels/{id}/messages/{message}/threads',
    request: 'CreateTextThreadWithMessageRequest',
    serve: (world, { ids, body }) => {
      const parent = writable(world, ids[0]);
      const id = ids[1] ?? '';
      if (parent.threadless) throw new Refusal(403, 50_013, 'Missing Permissions', true);
      if (world.channels.has(id))
        throw new Refusal(400, 160_004, 'A thread has already been created for this message', true);
      const { name } = body as { name: string };
      const thread: Channel = {
        id,
        type: 11,
        guild: parent.guild,
        parent: parent.id,
        name,
        recipient: null,
        closed: false,
      };
      world.channels.set(id, thread);
      world.dispatch('THREAD_CREATE', channelPayload(thread, world));
      return { status: 201, body: channelPayload(thread, world) };
    },
  },
  {
    method: 'POST',
    path: '/interactions/{id}/{token}/callback',
    request: ({ type }) => CALLBACKS[type ?? 0] ?? 'PongInteractionCallbackRequest',
    serve: (world, { ids, body }) => callback(world, ids[1] ?? '', body),
  },
  {
    method: 'POST',
    path: '/webhooks/{id}/{token}',
    request: 'IncomingWebhookRequestPartial',
    response: 'MessageResponse',
    serve: (world, { ids, body }) => followUp(world, ids[1] ?? '', body),
  },
  {
    method: 'PATCH',
    path: '/webhooks/{id}/{token}/messages/@original',
    request: 'IncomingWebhookUpdateRequestPartial',
    response: 'MessageResponse',
    serve: (world, { ids, body }) => editOriginal(world, ids[1] ?? '', body),
  },
  {
    method: 'DELETE',
    path: '/webhooks/{id}/{token}/messages/@original',
    serve: (world, { ids }) => deleteOriginal(world, ids[1] ?? ''),
  },
];

function createMessage(world: World, channel: Channel, body: MessageBody): Reply {
  const own = world.messages.filter((message) => message.channel === channel.id);
  const known =
    body.enforce_nonce && own.find((message) => message.nonce !== null && message.nonce === body.nonce);
  if (known) return { status: 200, body: messagePayload(known, world) };
  if (!body.content?.trim() && !body.embeds?.length && !body.components?.length) {
    throw new Refusal(400, 50_006, 'Cannot send an empty message');
  }
  const reference = body.message_reference;
  const found = !reference || own.some((message) => message.id === reference.message_id);
  if (!found && reference.fail_if_not_exists !== false) throw new Refusal(400, 50_035, 'Unknown message');
  const message = newMessage(world, channel.id, world.bot.id, {
    ...body,
    message_reference: found ? (reference ?? null) : null,
  });
  return { status: 200, body: messagePayload(postMessage(world, message), world) };
}

/** Without the right to content a bot reads only what concerns it. */
function readable(world: World, message: Message): unknown {
  const concerns = message.author === world.bot.id || message.content.includes(world.bot.id);
  const isDirect = world.channels.get(message.channel)?.guild === null;
  if (world.privileged & MESSAGE_CONTENT || concerns || isDirect) return messagePayload(message, world);
  return messagePayload({ ...message, content: '', embeds: [], components: [] }, world);
}

function channelOf(world: World, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (!channel) throw new Refusal(404, 10_003, 'Unknown Channel', true);
  return channel;
}

function writable(world: World, id: string | undefined): Channel {
  const channel = channelOf(world, id);
  if (channel.closed) throw new Refusal(403, 50_013, 'Missing Permissions', true);
  return channel;
}
