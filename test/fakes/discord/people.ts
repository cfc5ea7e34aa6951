import { randomBytes } from 'node:crypto';
import { announce, newMessage, postMessage } from './exchange.ts';
import { channelPayload, memberPayload, messagePayload, permissionsOf, userPayload } from './payloads.ts';
import { MEMBER } from './world.ts';
import type { Component, Interaction, InteractionKind, Message, World } from './world.ts';

/** A file that a member attaches to a command. */
export interface FileOption {
  readonly filename: string;
  readonly content_type: string;
  readonly size: number;
  readonly url: string;
}

/** What members do, as the bot gets to see it. */
export interface People {
  /** A message, or a reply to one, which mentions its author. */
  say(user: string, channel: string, content: string, replyTo?: Message): Message;
  /** A reaction with an emoji. */
  react(user: string, message: Message, emoji: string): void;
  /** The same message event once more. */
  repeat(message: Message): void;
  /** A slash command, filled in as the client would allow; a file is given as a `FileOption`. */
  slash(user: string, channel: string, name: string, options?: Record<string, unknown>): Interaction;
  /** Typing an option's value; the others are as given. */
  type(user: string, channel: string, name: string, option: string, typed: string): Interaction;
  /** A message's menu. */
  choose(user: string, message: Message, name: string): Interaction;
  click(user: string, message: Message, label: string): Interaction;
  submit(
    user: string,
    channel: string,
    form: Interaction['form'],
    values: Record<string, string>,
  ): Interaction;
}

const CREATE_PUBLIC_THREADS = 1n << 35n;
/** The type of an option that takes a file. */
const ATTACHMENT = 11;
const TYPE = { command: 2, press: 3, typing: 4, form: 5 } as const satisfies Record<InteractionKind, number>;

/** Members of the world's servers. */
export function createPeople(world: World): People {
  function interact(kind: InteractionKind, user: string, channel: string, data: object, message?: Message) {
    const interaction: Interaction = {
      id: world.nextId(),
      token: randomBytes(32).toString('base64url'),
      kind,
      type: TYPE[kind],
      user,
      channel,
      at: world.now(),
      state: 'new',
      acknowledgedBy: null,
      hidden: false,
      message: message ?? null,
      followUps: [],
      choices: null,
      form: null,
    };
    world.interactions.push(interaction);
    world.dispatch('INTERACTION_CREATE', interactionPayload(world, interaction, data, message));
    return interaction;
  }

  const userOf = (id: string) => {
    const user = world.users.get(id);
    if (!user) throw new Error('no such user');
    return userPayload(user);
  };

  const commandNamed = (name: string) => {
    const command = world.commands.find((each) => each.name === name);
    if (!command) throw new Error(`/${name} is not registered`);
    return command;
  };

  const optionOf = (name: string, option: string, value: unknown) => {
    const found = commandNamed(name).options.find((each) => each.name === option);
    if (!found) throw new Error(`/${name} has no option ${option}`);
    if (found.choices?.length && !found.choices.some((choice) => choice.value === value)) {
      throw new Error(`${String(value)} is no choice of ${option}`);
    }
    return { name: option, type: found.type, value };
  };

  return {
    say: (user, channel, content, replyTo) => {
      const reply = replyTo ? { message_reference: { message_id: replyTo.id } } : {};
      return postMessage(world, newMessage(world, channel, user, { content, ...reply }));
    },
    react: (user, message, emoji) => {
      const guild = world.channels.get(message.channel)?.guild;
      world.dispatch('MESSAGE_REACTION_ADD', {
        user_id: user,
        channel_id: message.channel,
        message_id: message.id,
        message_author_id: message.author,
        emoji: { id: null, name: emoji },
        burst: false,
        type: 0,
        ...(guild && { guild_id: guild, member: { ...memberPayload(), user: userOf(user) } }),
      });
    },
    repeat: (message) => announce(world, message),
    slash: (user, channel, name, options = {}) => {
      const command = commandNamed(name);
      for (const { name: option, required } of command.options) {
        if (required && !(option in options))
          throw new Error(`the client does not send /${name} without ${option}`);
      }
      const given = Object.entries(options).map(([option, value]) => optionOf(name, option, value));
      const files = Object.values(options).filter((value) => typeof value === 'object') as FileOption[];
      const attachments = Object.fromEntries(
        files.map((file, id) => [String(id), { ...file, id: String(id) }]),
      );
      const sent = given.map((option) => (option.type === ATTACHMENT ? { ...option, value: '0' } : option));
      const resolved = files.length ? { resolved: { attachments } } : {};
      return interact('command', user, channel, {
        id: command.id,
        name,
        type: 1,
        options: sent,
        ...resolved,
      });
    },
    type: (user, channel, name, option, typed) => {
      const command = commandNamed(name);
      const given = [{ ...optionOf(name, option, typed), focused: true }];
      return interact('typing', user, channel, { id: command.id, name, type: 1, options: given });
    },
    choose: (user, message, name) => {
      const command = commandNamed(name);
      const resolved = { messages: { [message.id]: messagePayload(message, world) } };
      const data = { id: command.id, name, type: 3, target_id: message.id, resolved };
      return interact('command', user, message.channel, data);
    },
    click: (user, message, label) => {
      const button = message.components
        .flatMap(within)
        .find((each) => each.label === label && !each.disabled);
      if (!button) throw new Error(`no button ${label} to press`);
      return interact(
        'press',
        user,
        message.channel,
        { custom_id: button.custom_id, component_type: 2 },
        message,
      );
    },
    submit: (user, channel, form, values) => {
      if (!form) throw new Error('no form is open');
      const components = form.components.map((label, index) => {
        const id = label.component?.custom_id ?? '';
        const component = { type: 4, id: index * 2 + 2, custom_id: id, value: values[id] ?? '' };
        return { type: 18, id: index * 2 + 1, component };
      });
      return interact('form', user, channel, { custom_id: form.custom_id, components });
    },
  };
}

function interactionPayload(world: World, interaction: Interaction, data: object, message?: Message) {
  const user = world.users.get(interaction.user);
  const channel = world.channels.get(interaction.channel);
  if (!user || !channel) throw new Error('no such user or channel');
  const allowed = BigInt(MEMBER) & (channel.threadless ? ~CREATE_PUBLIC_THREADS : -1n);
  const permissions = channel.closed ? '0' : String(allowed);
  const guild = channel.guild
    ? {
        guild_id: channel.guild,
        guild: { id: channel.guild, features: [], locale: 'en-US' },
        member: { ...memberPayload(), user: userPayload(user), permissions: permissionsOf(user) },
        guild_locale: 'en-US',
      }
    : { user: userPayload(user) };
  return {
    id: interaction.id,
    application_id: world.bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    ...guild,
    channel_id: channel.id,
    channel: { ...channelPayload(channel, world), permissions },
    locale: 'en-US',
    app_permissions: permissions,
    entitlements: [],
    authorizing_integration_owners: { 0: channel.guild ?? '0' },
    context: channel.guild ? 0 : 1,
    attachment_size_limit: 10_485_760,
    data,
    ...(message && { message: messagePayload(message, world) }),
  };
}

function within(component: Component): readonly Component[] {
  return [component, ...(component.components ?? []).flatMap(within)];
}
