import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json, JsonObject } from '../json.ts';
import { createCarrier } from './delivery.ts';
import type { Carrier } from './delivery.ts';
import { buttons } from './buttons.ts';
import { createPeople } from './people.ts';
import type { People, Said } from './people.ts';
import { createWebApi } from './web-api.ts';
import type { Failure } from './web-api.ts';
import { createWorld } from './world.ts';
import type { Message, World } from './world.ts';

export type { Asked, Said } from './people.ts';
export type { Message } from './world.ts';

/** The parts of an app manifest that the loopback Slack obeys. */
export interface Manifest {
  readonly features: { readonly slash_commands: readonly { readonly command: string }[] };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

/**
 * A loopback Slack: Web API, response URLs, Socket Mode and signed HTTP with Slack's retries. It grants what the
 * app's manifest asks for, and judges messages and forms by a schema made from Slack's own types.
 */
export interface FakeSlack extends People {
  readonly world: World;
  /** What `READOUT_SLACK_API` is set to. */
  readonly api: string;
  readonly failures: Failure[];
  readonly carrier: Carrier;
  addUser(name: string, options?: { readonly admin?: boolean; readonly team?: string }): string;
  addChannel(name: string, options?: { readonly member?: boolean; readonly team?: string }): string;
  /** A direct conversation with the bot. */
  addDirect(): string;
  /** The app's messages in the thread of a message. */
  answersTo(said: Pick<Said, 'ts'>): readonly Message[];
  until: World['waiting']['until'];
  stop(): Promise<void>;
}

/** Starts a workspace on a free port of 127.0.0.1, with the app installed as its manifest says. */
export async function startFakeSlack(manifest: Manifest): Promise<FakeSlack> {
  const world = createWorld({
    scopes: manifest.oauth_config.scopes.bot,
    commands: manifest.features.slash_commands.map(({ command }) => command),
    events: manifest.settings.event_subscriptions.bot_events,
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.address = address;
  const web = createWebApi(world, address);
  const server = createServer((request, response) => {
    web.serve(request, response).catch((error: unknown) => {
      world.violations.push({ method: request.url ?? '', why: `fake: ${String(error)}` });
      response.writeHead(500).end();
    });
  });
  const carrier = createCarrier(server, world, web.takeTicket);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  const addChannel = (prefix: 'C' | 'D', name: string, more: { member: boolean; team?: string }) => {
    const id = world.nextId(prefix);
    world.channels.set(id, { id, name, ...more });
    return id;
  };

  return {
    ...createPeople(world, carrier, web.giveResponseUrl),
    world,
    api: `${address()}/api/`,
    failures: web.failures,
    carrier,
    addUser: (name, { admin = false, ...more } = {}) => {
      const id = world.nextId('U');
      world.users.set(id, { id, name, admin, ...more });
      return id;
    },
    addChannel: (name, { member = true, ...more } = {}) => addChannel('C', name, { member, ...more }),
    addDirect: () => addChannel('D', '', { member: true }),
    answersTo: ({ ts }) => world.messages.filter((message) => message.bot && message.thread === ts),
    until: world.waiting.until,
    stop: async () => {
      carrier.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** All words that blocks show, buttons aside. */
export function wordsOf({ blocks }: { readonly blocks?: Json }): string {
  const walk = (value: Json): string => {
    if (Array.isArray(value)) return value.map(walk).join(' ');
    if (typeof value !== 'object' || value === null || value['type'] === 'actions') return '';
    if (typeof value['text'] === 'string') return value['text'];
    return Object.values(value).map(walk).join('');
  };
  return walk(blocks ?? []);
}

/** The labels of blocks' buttons. */
export function buttonsOf({ blocks }: { readonly blocks?: Json }): readonly string[] {
  return buttons((blocks ?? []) as JsonObject[]).map(({ label }) => label);
}
