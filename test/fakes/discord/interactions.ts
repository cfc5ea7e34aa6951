import type { Interaction, Message, World } from './world.ts';
import { EPHEMERAL, Refusal, editMessage, newMessage, postMessage } from './exchange.ts';
import type { MessageBody, Reply } from './exchange.ts';
import { messagePayload } from './payloads.ts';

/** Milliseconds in which an interaction must be acknowledged, and in which its token serves. */
const ACKNOWLEDGE = 3_000;
const TOKEN = 15 * 60_000;

const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, form: 9 } as const;
const EMPTY = new Refusal(400, 50_006, 'Cannot send an empty message');

interface CallbackBody {
  readonly type: number;
  readonly data?: MessageBody & { choices?: Interaction['choices']; custom_id?: string };
}

/** `POST /interactions/{id}/{token}/callback`. */
export function callback(world: World, token: string, body: CallbackBody): Reply {
  const interaction = world.interactions.find((each) => each.token === token);
  if (!interaction || interaction.state === 'dead')
    throw new Refusal(404, 10_062, 'Unknown interaction', true);
  if (interaction.state !== 'new')
    throw new Refusal(
      400,
      40_060,
      'Interaction has already been acknowledged.',
      // The same again is what a library sends that has heard nothing.
      interaction.acknowledgedBy === body.type,
    );
  if (world.now() - interaction.at > ACKNOWLEDGE) {
    interaction.state = 'dead';
    world.waiting.changed();
    throw new Refusal(404, 10_062, 'Unknown interaction', true);
  }
  if ((interaction.kind === 'typing') !== (body.type === CALLBACK.choices)) {
    throw new Refusal(400, 50_035, 'this kind of callback does not fit the interaction');
  }
  apply(world, interaction, body);
  interaction.acknowledgedBy = body.type;
  world.waiting.changed();
  return { status: 204 };
}

function apply(world: World, interaction: Interaction, { type, data = {} }: CallbackBody): void {
  interaction.hidden = Boolean((data.flags ?? 0) & EPHEMERAL);
  switch (type) {
    case CALLBACK.message:
      if (isEmpty(data)) throw EMPTY;
      interaction.message = show(world, interaction, data);
      break;
    case CALLBACK.update:
      if (interaction.message) editMessage(world, interaction.message, data);
      break;
    case CALLBACK.choices:
      interaction.choices = data.choices ?? [];
      break;
    case CALLBACK.form:
      interaction.form = { custom_id: data.custom_id ?? '', components: data.components ?? [] };
      break;
    case CALLBACK.deferred:
      interaction.message = null;
      break;
    case CALLBACK.deferredUpdate:
      break;
    default:
      throw new Refusal(400, 50_035, `callback type ${type}`);
  }
  interaction.state = type === CALLBACK.deferred || type === CALLBACK.deferredUpdate ? 'deferred' : 'done';
}

/** `PATCH /webhooks/{application}/{token}/messages/@original`: the answer after "thinking…", or its change. */
export function editOriginal(world: World, token: string, body: MessageBody): Reply {
  const interaction = acknowledged(world, token);
  if (isEmpty(body)) throw EMPTY;
  if (interaction.message) editMessage(world, interaction.message, body);
  else interaction.message = show(world, interaction, body, interaction.hidden);
  interaction.state = 'done';
  world.waiting.changed();
  return { status: 200, body: messagePayload(interaction.message, world) };
}

/** `DELETE …/messages/@original`. */
export function deleteOriginal(world: World, token: string): Reply {
  const interaction = acknowledged(world, token);
  const index = interaction.message ? world.messages.indexOf(interaction.message) : -1;
  if (index >= 0) world.messages.splice(index, 1);
  interaction.message = null;
  interaction.state = 'done';
  return { status: 204 };
}

/** `POST /webhooks/{application}/{token}`: one more message. */
export function followUp(world: World, token: string, body: MessageBody): Reply {
  const interaction = acknowledged(world, token);
  if (isEmpty(body)) throw EMPTY;
  // The first message after "thinking…" takes its place, as visible as that was.
  if (interaction.state === 'deferred' && !interaction.message) return editOriginal(world, token, body);
  const message = show(world, interaction, body);
  interaction.followUps.push(message);
  world.waiting.changed();
  return { status: 200, body: messagePayload(message, world) };
}

function acknowledged(world: World, token: string): Interaction {
  const interaction = world.interactions.find((each) => each.token === token);
  if (!interaction || interaction.state === 'new' || interaction.state === 'dead') {
    throw new Refusal(404, 10_015, 'Unknown Webhook');
  }
  if (world.now() - interaction.at > TOKEN) throw new Refusal(401, 50_027, 'Invalid Webhook Token', true);
  return interaction;
}

function show(world: World, interaction: Interaction, body: MessageBody, hidden?: boolean): Message {
  const message = newMessage(world, interaction.channel, world.bot.id, body);
  if (hidden !== undefined) message.hidden = hidden;
  return postMessage(world, message);
}

function isEmpty(body: MessageBody): boolean {
  return !body.content?.trim() && !body.embeds?.length && !body.components?.length && !body.files?.length;
}
