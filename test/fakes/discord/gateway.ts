import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { guildPayload, userPayload } from './payloads.ts';
import type { World } from './world.ts';

/** Opcodes, close codes and intents of https://docs.discord.com/developers/events/gateway. */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, invalid: 9, hello: 10, ack: 11 } as const;
const CLOSE = { token: 4004, shardingRequired: 4011, disallowed: 4014 } as const;
const INTENT = {
  members: 1 << 1,
  presences: 1 << 8,
  guildMessages: 1 << 9,
  guildReactions: 1 << 10,
  directMessages: 1 << 12,
  directReactions: 1 << 13,
  content: 1 << 15,
};
const PRIVILEGED = INTENT.members | INTENT.presences | INTENT.content;
const HEARTBEAT = 41_250;

interface Identification {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}

interface Session {
  readonly intents: number;
  readonly shard: number;
  readonly log: { readonly s: number; readonly text: string }[];
  socket: WebSocket | null;
}

/** The running gateway. */
export interface Gateway {
  /** Cuts all connections, as a network failure does. */
  drop(): void;
  /** Cuts all connections, and none of them can be resumed. */
  forget(): void;
  /** Closes all connections with a code, as Discord does to those that it takes no more. */
  refuse(code: number): void;
  close(): void;
}

/** Discord's gateway on a server: hello, identify, resume, and events by the session's intents. */
export function createGateway(server: Server, address: () => string, world: World): Gateway {
  const sockets = new WebSocketServer({ server, maxPayload: 4096 });
  const sessions = new Map<string, Session>();

  const send = (session: Session, type: string, data: unknown) => {
    const s = session.log.length + 1;
    const text = JSON.stringify({ op: OP.dispatch, t: type, s, d: data });
    session.log.push({ s, text });
    if (session.socket?.readyState === 1) session.socket.send(text);
  };

  world.dispatch = (type, data) => {
    for (const session of sessions.values()) {
      if (session.shard !== shardOf(type, data, world.shards)) continue;
      const seen = visible(type, data, session.intents, world.bot.id);
      if (seen) send(session, type, seen);
    }
    world.waiting.changed();
  };

  const identify = (socket: WebSocket, given: Identification) => {
    const [shard, count] = given.shard ?? [0, 1];
    if (given.token !== world.token) return socket.close(CLOSE.token, 'Authentication failed.');
    if (given.intents & PRIVILEGED & ~world.privileged)
      return socket.close(CLOSE.disallowed, 'Disallowed intent(s).');
    if (count !== world.shards) return socket.close(CLOSE.shardingRequired, 'Sharding required.');
    const guilds = [...world.guilds.values()].filter(({ id }) => guildShard(id, count) === shard);
    const id = randomBytes(16).toString('hex');
    const session: Session = { intents: given.intents, shard, log: [], socket };
    sessions.set(id, session);
    socket.on('close', () => {
      if (session.socket === socket) session.socket = null;
    });
    send(session, 'READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: id,
      resume_gateway_url: address(),
      application: { id: world.bot.id, flags: 0 },
      shard: [shard, count],
    });
    for (const guild of guilds) send(session, 'GUILD_CREATE', guildPayload(guild, world));
    return undefined;
  };

  const resume = (socket: WebSocket, given: { session_id: string; seq: number }) => {
    const session = sessions.get(given.session_id);
    if (!session) return socket.send(JSON.stringify({ op: OP.invalid, d: false }));
    session.socket = socket;
    for (const { s, text } of session.log) if (s > given.seq) socket.send(text);
    send(session, 'RESUMED', {});
    return undefined;
  };

  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: HEARTBEAT } }));
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as { op: number; d: never };
      if (op === OP.heartbeat) socket.send(JSON.stringify({ op: OP.ack }));
      if (op === OP.identify) identify(socket, d);
      if (op === OP.resume) resume(socket, d);
    });
  });

  return {
    drop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    forget: () => {
      sessions.clear();
      for (const socket of sockets.clients) socket.terminate();
    },
    refuse: (code) => {
      for (const socket of sockets.clients) socket.close(code);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** https://docs.discord.com/developers/events/gateway#sharding */
function guildShard(guild: string, shards: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(shards));
}

/** What concerns no server comes to the first shard. */
function shardOf(type: string, data: Record<string, unknown>, shards: number): number {
  const guild = data['guild_id'] ?? (type.startsWith('GUILD_') ? data['id'] : undefined);
  return typeof guild === 'string' ? guildShard(guild, shards) : 0;
}

/** An event as a session with these intents sees it: without the right to content, only what concerns the bot. */
function visible(
  type: string,
  data: Record<string, unknown>,
  intents: number,
  bot: string,
): Record<string, unknown> | null {
  if (!type.startsWith('MESSAGE_')) return data;
  if (type.startsWith('MESSAGE_REACTION_'))
    return intents & (data['guild_id'] ? INTENT.guildReactions : INTENT.directReactions) ? data : null;
  if (!(intents & (data['guild_id'] ? INTENT.guildMessages : INTENT.directMessages))) return null;
  const referenced = data['referenced_message'] as Record<string, unknown> | null | undefined;
  if (referenced) {
    const inGuild = data['guild_id'] ? { guild_id: data['guild_id'] } : {};
    const seen = visible(type, { ...inGuild, ...referenced }, intents, bot);
    return {
      ...visible(type, { ...data, referenced_message: null }, intents, bot),
      referenced_message: seen,
    };
  }
  const author = data['author'] as { id: string } | undefined;
  const mentions = (data['mentions'] ?? []) as { id: string }[];
  const mayRead =
    intents & INTENT.content ||
    !data['guild_id'] ||
    author?.id === bot ||
    mentions.some(({ id }) => id === bot);
  return mayRead ? data : { ...data, content: '', embeds: [], attachments: [], components: [] };
}
