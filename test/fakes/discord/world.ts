import { createWaiting } from '../waiting.ts';
import type { Waiting } from '../waiting.ts';

/** The permissions of an ordinary member, and of one who may manage the server, as Discord's bit sets. */
export const MEMBER = '2248473465835073';
export const MANAGER = '2248473465835105';

/** Somebody on Discord, the bot included. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  /** May manage the server. */
  manager: boolean;
  /** Is in none of the bot's servers any more. */
  left?: boolean;
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** It shows its own news, such as who joined, in its first channel. */
  readonly hasSystemChannel: boolean;
  /** When the bot came, ms. */
  joinedAt: number;
}

/** A place for messages. */
export interface Channel {
  readonly id: string;
  /** 0: a server's text channel, 1: a direct conversation, 11: a public thread. */
  readonly type: 0 | 1 | 11;
  readonly guild: string | null;
  readonly parent: string | null;
  readonly name: string;
  readonly recipient: string | null;
  /** The bot may not write here. */
  closed: boolean;
  /** The bot may not start threads here. */
  threadless?: boolean;
}

/** A component of a message or form, as far as the fake reads it. */
export interface Component {
  type: number;
  id?: number;
  content?: string;
  label?: string;
  custom_id?: string;
  disabled?: boolean;
  components?: Component[];
  accessory?: Component;
  component?: Component;
}

/** A file that the bot sent. */
export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A message that stands. */
export interface Message {
  id: string;
  channel: string;
  author: string;
  content: string;
  flags: number;
  embeds: unknown[];
  components: Component[];
  files: readonly SentFile[];
  replyTo: string | null;
  nonce: string | null;
  at: number;
  edited: boolean;
  /** Only one member sees it. */
  hidden: boolean;
}

/** A registered command, as far as the fake reads it. */
export interface RegisteredCommand {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly default_member_permissions?: string | null;
  readonly options: readonly {
    readonly name: string;
    readonly type: number;
    readonly required?: boolean;
    readonly autocomplete?: boolean;
    readonly choices?: readonly { readonly value: unknown }[];
  }[];
}

/** A slash or menu command, typing into one of its options, a button, a form. */
export type InteractionKind = 'command' | 'typing' | 'press' | 'form';

/** What a member did, and what the bot made of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly type: number;
  readonly user: string;
  readonly channel: string;
  readonly at: number;
  state: 'new' | 'deferred' | 'done' | 'dead';
  /** The type of the callback that acknowledged it. */
  acknowledgedBy: number | null;
  hidden: boolean;
  /** The answer, or the message whose button was pressed. */
  message: Message | null;
  readonly followUps: Message[];
  choices: readonly { readonly name: string; readonly value: string }[] | null;
  form: { custom_id: string; components: Component[] } | null;
}

/** A request that Discord would have refused, and why. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly why: string;
}

/** Everything that the loopback Discord knows. */
export interface World {
  readonly token: string;
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly interactions: Interaction[];
  readonly violations: Violation[];
  readonly calls: { readonly method: string; readonly route: string; readonly status: number }[];
  /** When the bot was shown to be typing, and where. */
  readonly typing: { readonly channel: string; readonly at: number }[];
  commands: RegisteredCommand[];
  /** Privileged intents that are ticked in the developer portal, as a bit set. */
  privileged: number;
  /** How many shards the gateway asks for. */
  shards: number;
  now: () => number;
  /** Sends an event to every connected session. */
  dispatch: (type: string, data: Record<string, unknown>) => void;
  readonly waiting: Waiting;
  nextId(): string;
}

/** 2015-01-01, from which Discord counts its ids' milliseconds. */
const EPOCH = 1_420_070_400_000n;
/** The intent, and the right, to read what members write. */
export const MESSAGE_CONTENT = 1 << 15;

/** A world with nobody but the bot. */
export function createWorld(): World {
  let count = 0n;
  const nextId = () => {
    count += 1n;
    return (((BigInt(Date.now()) - EPOCH) << 22n) + (count % 4096n)).toString();
  };
  const violations: Violation[] = [];
  const bot: User = { id: nextId(), username: 'Readout', bot: true, manager: false };
  return {
    token: 'fake.bot.token',
    bot,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: [],
    interactions: [],
    violations,
    calls: [],
    typing: [],
    commands: [],
    privileged: MESSAGE_CONTENT,
    shards: 1,
    now: Date.now,
    dispatch: () => {},
    waiting: createWaiting(() => `violations: ${JSON.stringify(violations.slice(-3))}`),
    nextId,
  };
}

/** Opens a direct conversation with the bot. */
export function addDirect(world: World, recipient: string): Channel {
  const id = world.nextId();
  const channel: Channel = { id, type: 1, guild: null, name: '', recipient, parent: null, closed: false };
  world.channels.set(id, channel);
  return channel;
}
