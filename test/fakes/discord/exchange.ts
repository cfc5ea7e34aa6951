import type { Component, Message, SentFile, World } from './world.ts';
import { messagePayload } from './payloads.ts';

/** What a bot may say of a message. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: unknown[] | null;
  readonly components?: Component[] | null;
  readonly flags?: number | null;
  /** What came with the body as files. */
  readonly files?: readonly SentFile[];
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean } | null;
}

/** Only the asker sees the message. */
export const EPHEMERAL = 1 << 6;

/** A request's answer. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** A refusal with one of Discord's JSON error codes; it counts as a violation unless a test asked for it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly expected: boolean;

  constructor(status: number, code: number, message: string, expected = false) {
    super(message);
    this.status = status;
    this.code = code;
    this.expected = expected;
  }
}

/** A message of the bot or a member, not yet posted. */
export function newMessage(world: World, channel: string, author: string, body: MessageBody): Message {
  return {
    id: world.nextId(),
    channel,
    author,
    content: body.content ?? '',
    flags: body.flags ?? 0,
    embeds: body.embeds ?? [],
    components: numbered(body.components ?? []),
    files: body.files ?? [],
    replyTo: body.message_reference?.message_id ?? null,
    nonce: body.nonce === undefined || body.nonce === null ? null : String(body.nonce),
    at: world.now(),
    edited: false,
    hidden: Boolean((body.flags ?? 0) & EPHEMERAL),
  };
}

/** Puts a message into its channel, where everybody who may sees it. */
export function postMessage(world: World, message: Message): Message {
  world.messages.push(message);
  if (!message.hidden) announce(world, message);
  world.waiting.changed();
  return message;
}

/** Tells every session of a message, with the event's own fields. */
export function announce(world: World, message: Message): void {
  const channel = world.channels.get(message.channel);
  world.dispatch('MESSAGE_CREATE', {
    ...messagePayload(message, world),
    channel_type: channel?.type,
    ...(channel?.guild && { guild_id: channel.guild }),
  });
}

/** Changes what a message shows. */
export function editMessage(world: World, message: Message, body: MessageBody): void {
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.components) message.components = numbered(body.components);
  if (body.flags) message.flags |= body.flags;
  message.edited = true;
  world.waiting.changed();
}

/** Discord numbers components that have no id of their own, from 1. */
function numbered(components: readonly Component[]): Component[] {
  let next = 0;
  const give = (component: Component): Component => {
    next += 1;
    const id = component.id ?? next;
    return { ...component, id, ...(component.components && { components: component.components.map(give) }) };
  };
  return components.map(give);
}
