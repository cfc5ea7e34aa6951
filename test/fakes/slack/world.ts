import { createWaiting } from '../waiting.ts';
import type { Waiting } from '../waiting.ts';
import type { Json, JsonObject } from '../json.ts';

/** Somebody in the workspace, the bot included. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly admin: boolean;
  /** The workspace that the account is of, where it is told. */
  readonly team?: string;
}

/** The app in a workspace, by its token there. */
export interface Installed {
  readonly team: string;
  readonly name: string;
  readonly bot: User;
  readonly botId: string;
  revoked: boolean;
}

/** A place for messages. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  /** The bot was invited. */
  member: boolean;
  /** The workspace that it is in; only that one's token may write there. */
  readonly team?: string;
}

/** A message that stands. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  readonly user: string;
  text: string;
  blocks: JsonObject[];
  readonly metadata: JsonObject | null;
  readonly broadcast: boolean;
  readonly bot: boolean;
  edited: boolean;
}

/** One try to bring something to the app. */
export interface Attempt {
  readonly ok: boolean;
  readonly reason: string;
  readonly body: Json;
}

/** Something that Slack brings to the app, with its tries. */
export interface Delivery {
  readonly payload: JsonObject;
  readonly attempts: Attempt[];
  done: boolean;
}

/** A call that Slack would have refused, and why. */
export interface Violation {
  readonly method: string;
  readonly why: string;
}

/** Everything that the loopback Slack knows. */
export interface World {
  /** The workspace that payloads name; a test may change it to speak for another. */
  team: string;
  /** By token: first the one that is configured, then those of workspaces that installed the app. */
  readonly installed: Map<string, Installed>;
  readonly client: { readonly id: string; readonly secret: string };
  /** Who installs the app next, and where; the codes that were given for it. */
  installing: { readonly team: string; readonly name: string; readonly user: string };
  readonly codes: Map<string, World['installing']>;
  /** Seconds for which new tokens live, or null for ever. */
  tokenLife: number | null;
  readonly app: string;
  readonly bot: User;
  readonly botId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly reactions: {
    readonly channel: string;
    readonly ts: string;
    readonly name: string;
    readonly at: number;
  }[];
  readonly views: JsonObject[];
  /** Uploaded files; `channel` where they were shared. */
  readonly files: Map<string, SharedFile>;
  /** `http://127.0.0.1:port`, once it listens. */
  address: () => string;
  /** Members' home tabs. */
  readonly homes: Map<string, JsonObject>;
  readonly violations: Violation[];
  readonly calls: { readonly method: string; readonly error: string | null; readonly token: string }[];
  /** What the manifest asked for and an administrator granted. */
  readonly granted: { scopes: readonly string[]; commands: readonly string[]; events: readonly string[] };
  readonly waiting: Waiting;
  now: () => number;
  nextTs(): string;
  nextId(prefix: string): string;
}

/** A file on its way into a channel. */
export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly content: Uint8Array | null;
  readonly channel: string | null;
}

const TEAM = 'T0TEAM00001';

/** A workspace with nobody but the bot. */
export function createWorld(granted: World['granted']): World {
  let count = 0;
  const bot: User = { id: 'U0BOT000001', name: 'readout', admin: false };
  const violations: Violation[] = [];
  const world: World = {
    team: TEAM,
    installed: new Map([
      ['xoxb-fake', { team: TEAM, name: 'Newsroom', bot, botId: 'B0BOT000001', revoked: false }],
    ]),
    client: { id: '1234.5678', secret: 'client-secret' },
    installing: { team: TEAM, name: 'Newsroom', user: '' },
    codes: new Map(),
    tokenLife: null,
    app: 'A0APP000001',
    bot,
    botId: 'B0BOT000001',
    botToken: 'xoxb-fake',
    appToken: 'xapp-fake',
    signingSecret: 'shhh',
    users: new Map([[bot.id, bot]]),
    channels: new Map(),
    messages: [],
    reactions: [],
    views: [],
    files: new Map(),
    address: () => '',
    homes: new Map(),
    violations,
    calls: [],
    granted,
    waiting: createWaiting(() => `violations: ${JSON.stringify(violations.slice(-3))}`),
    now: Date.now,
    nextTs: () => {
      count += 1;
      const now = String(world.now());
      return `${now.slice(0, -3)}.${now.slice(-3)}${String(count % 1000).padStart(3, '0')}`;
    },
    nextId: (prefix) => {
      count += 1;
      return `${prefix}${String(count).padStart(11 - prefix.length, '0')}`;
    },
  };
  return world;
}

/** The app in the workspace that payloads name. */
export function installedHere(world: World): Installed {
  const all = [...world.installed.values()];
  const found = all.findLast(({ team }) => team === world.team) ?? all[0];
  if (!found) throw new Error('the app is installed nowhere');
  return found;
}

/** A message as Slack's API and payloads give it. */
export function messagePayload(message: Message, world: World): JsonObject {
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: world.team,
    ...(message.bot && { bot_id: world.botId, app_id: world.app, blocks: message.blocks }),
    ...(message.thread && { thread_ts: message.thread }),
    ...(message.metadata && { metadata: message.metadata }),
  };
}
