import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway } from './gateway.ts';
import { guildPayload } from './payloads.ts';
import { createPeople } from './people.ts';
import type { People } from './people.ts';
import { serveRest } from './rest.ts';
import type { Failure } from './rest.ts';
import type { Channel, Component, Guild, Message, World } from './world.ts';
import { addDirect, createWorld } from './world.ts';

export type { Component, Interaction, Message } from './world.ts';

/**
 * A loopback Discord: gateway and REST as a bot meets them. It judges every request by Discord's own OpenAPI file
 * and by the limits that only its documentation states, and remembers what Discord would have refused.
 */
export interface FakeDiscord extends People {
  readonly world: World;
  /** What `READOUT_DISCORD_API` is set to. */
  readonly api: string;
  /** Requests that shall fail, consumed in order. */
  readonly failures: Failure[];
  addGuild(name: string, options?: { readonly hasSystemChannel?: boolean; readonly shard?: number }): string;
  /** The bot is added to a server while it runs, or again; its channels come first. */
  join(guild: string): void;
  /** The bot is removed from a server. */
  leave(guild: string): void;
  /** A server is out of order, and then back. */
  outage(guild: string): void;
  addUser(name: string, options?: { readonly manager?: boolean }): string;
  addChannel(guild: string, name: string): string;
  /** A direct conversation with the bot. */
  addDirect(user: string): string;
  /** Withdraws the bot's right to write in a channel. */
  closeChannel(channel: string): void;
  /** Withdraws the bot's right to start threads in a channel. */
  forbidThreads(channel: string): void;
  /** The bot's messages that answer a message, in its channel and in its thread. */
  answersTo(message: Message): readonly Message[];
  until: World['waiting']['until'];
  /** Cuts the gateway's connections. */
  drop(): void;
  /** Cuts the gateway's connections, which cannot be resumed. */
  forget(): void;
  /** Closes the gateway's connections with a code. */
  refuse(code: number): void;
  stop(): Promise<void>;
}

/** Starts a Discord without servers, on a free port of 127.0.0.1. */
export async function startFakeDiscord(): Promise<FakeDiscord> {
  const world = createWorld();
  const failures: Failure[] = [];
  const left = new Map<string, Guild>();
  const port = () => (server.address() as AddressInfo).port;
  const gatewayAddress = () => `ws://127.0.0.1:${port()}`;
  const server = createServer((request, response) => {
    serveRest(request, response, world, failures, gatewayAddress()).catch((error: unknown) => {
      world.violations.push({
        method: request.method ?? '',
        path: request.url ?? '',
        why: `fake: ${String(error)}`,
      });
      response.writeHead(500).end();
    });
  });
  const gateway = createGateway(server, gatewayAddress, world);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  const addChannel = (channel: Omit<Channel, 'id' | 'parent' | 'closed'>) => {
    const id = world.nextId();
    world.channels.set(id, { ...channel, id, parent: null, closed: false });
    return id;
  };

  return {
    ...createPeople(world),
    world,
    api: `http://127.0.0.1:${port()}/api`,
    failures,
    addGuild: (name, { hasSystemChannel = true, shard = 0 } = {}) => {
      let id = BigInt(world.nextId());
      while (Number((id >> 22n) % BigInt(world.shards)) !== shard) id += 1n << 22n;
      world.guilds.set(String(id), { id: String(id), name, hasSystemChannel, joinedAt: 0 });
      return String(id);
    },
    leave: (id) => {
      const guild = world.guilds.get(id);
      if (guild) left.set(id, guild);
      world.guilds.delete(id);
      world.dispatch('GUILD_DELETE', { id });
    },
    outage: (id) => {
      world.dispatch('GUILD_DELETE', { id, unavailable: true });
      const guild = world.guilds.get(id);
      if (guild) world.dispatch('GUILD_CREATE', guildPayload(guild, world));
    },
    join: (id) => {
      const guild = world.guilds.get(id) ?? left.get(id);
      if (!guild) return;
      if (left.delete(id)) guild.joinedAt = world.now();
      world.guilds.set(id, guild);
      world.dispatch('GUILD_CREATE', guildPayload(guild, world));
    },
    addUser: (username, { manager = false } = {}) => {
      const id = world.nextId();
      world.users.set(id, { id, username, bot: false, manager });
      return id;
    },
    addChannel: (guild, name) => addChannel({ type: 0, guild, name, recipient: null }),
    addDirect: (user) => addDirect(world, user).id,
    closeChannel: (id) => {
      const channel = world.channels.get(id);
      if (channel) channel.closed = true;
    },
    forbidThreads: (id) => {
      const channel = world.channels.get(id);
      if (channel) channel.threadless = true;
    },
    answersTo: (message) =>
      world.messages.filter(
        (each) =>
          each.author === world.bot.id && (each.replyTo === message.id || each.channel === message.id),
      ),
    until: world.waiting.until,
    drop: gateway.drop,
    refuse: gateway.refuse,
    forget: gateway.forget,
    stop: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** All words that a message shows. */
export function wordsOf(message: Message): string {
  const walk = (component: Component): readonly string[] => [
    component.content ?? '',
    ...(component.components ?? []).flatMap(walk),
  ];
  return [message.content, ...message.components.flatMap(walk)].filter(Boolean).join('\n');
}

/** The labels of a message's buttons that can be pressed. */
export function buttonsOf(message: Message): readonly string[] {
  const walk = (component: Component): readonly string[] => [
    ...(component.type === 2 && !component.disabled ? [component.label ?? ''] : []),
    ...(component.components ?? []).flatMap(walk),
  ];
  return message.components.flatMap(walk);
}
