import { createHmac, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Json, JsonObject } from '../json.ts';
import type { Attempt, Delivery, World } from './world.ts';

/** Milliseconds in which the app must acknowledge. */
const ACKNOWLEDGE = 3_000;
/** Slack tries an event again at once, after a minute and after five; shortened for the tests. */
const RETRY_AFTER = [0, 50, 250];

/** Socket Mode's names for what Slack brings. */
export type DeliveryKind = 'events_api' | 'slash_commands' | 'interactive';

/** Brings payloads to the app: over its newest Socket Mode connection, or signed over HTTP where `httpUrl` is set. */
export interface Carrier {
  httpUrl: string | null;
  deliver(kind: DeliveryKind, payload: JsonObject): Delivery & { readonly finished: Promise<Delivery> };
  /** Asks the app to open a new connection, as Slack does every few hours. */
  refresh(): void;
  /** Cuts every connection without a word. */
  drop(): void;
  connections(): number;
  close(): void;
}

/** Takes Socket Mode connections on a server; `takeTicket` says whether one may be opened. */
export function createCarrier(
  server: Server,
  world: World,
  takeTicket: (ticket: string) => boolean,
): Carrier {
  const sockets = new Set<WebSocket>();
  const acknowledgements = new Map<string, (payload: Json) => void>();
  const socketServer = new WebSocketServer({ noServer: true });

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://loopback').searchParams.get('ticket') ?? '';
    if (!takeTicket(ticket)) return void socket.destroy();
    return socketServer.handleUpgrade(request, socket, head, (opened) => {
      sockets.add(opened);
      opened.on('close', () => {
        sockets.delete(opened);
        world.waiting.changed();
      });
      opened.on('message', (raw: Buffer) => {
        const { envelope_id: id, payload } = JSON.parse(raw.toString()) as {
          envelope_id: string;
          payload?: Json;
        };
        acknowledgements.get(id)?.(payload ?? null);
      });
      opened.send(
        JSON.stringify({
          type: 'hello',
          num_connections: sockets.size,
          connection_info: { app_id: world.app },
        }),
      );
      world.waiting.changed();
    });
  });

  async function overSocket(kind: DeliveryKind, payload: JsonObject, attempt: number): Promise<Attempt> {
    const socket = [...sockets].at(-1);
    if (!socket) return { ok: false, reason: NO_CONNECTION, body: null };
    const id = randomUUID();
    const acknowledged = new Promise<Json>((resolve) => {
      acknowledgements.set(id, resolve);
    });
    const retry =
      kind === 'events_api' ? { retry_attempt: attempt, retry_reason: attempt ? 'timeout' : '' } : {};
    socket.send(
      JSON.stringify({ envelope_id: id, type: kind, payload, accepts_response_payload: true, ...retry }),
    );
    const body = await Promise.race([acknowledged, late()]);
    acknowledgements.delete(id);
    return body === LATE ? { ok: false, reason: 'timeout', body: null } : { ok: true, reason: '', body };
  }

  async function overHttp(
    url: string,
    kind: DeliveryKind,
    payload: JsonObject,
    attempt: number,
  ): Promise<Attempt> {
    const { body, type } = encoded(kind, payload);
    const time = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', world.signingSecret).update(`v0:${time}:${body}`).digest('hex');
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        signal: AbortSignal.timeout(ACKNOWLEDGE),
        headers: {
          'content-type': type,
          'x-slack-request-timestamp': String(time),
          'x-slack-signature': `v0=${signature}`,
          ...(attempt > 0 && {
            'x-slack-retry-num': String(attempt),
            'x-slack-retry-reason': 'http_timeout',
          }),
        },
      });
      return { ok: response.ok, reason: String(response.status), body: await response.text() };
    } catch (error) {
      return { ok: false, reason: String(error), body: null };
    }
  }

  async function carry(kind: DeliveryKind, delivery: Delivery): Promise<Delivery> {
    const tries = kind === 'events_api' ? RETRY_AFTER.length + 1 : 1;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (attempt > 0) await after(RETRY_AFTER[attempt - 1] ?? 0);
      const result = carrier.httpUrl
        ? await overHttp(carrier.httpUrl, kind, delivery.payload, attempt)
        : await overSocket(kind, delivery.payload, attempt);
      delivery.attempts.push(result);
      if (result.ok) break;
      // Slack's next tries come after minutes.
      if (result.reason === NO_CONNECTION)
        await world.waiting.until(() => sockets.size > 0, 'a connection', 10_000);
    }
    delivery.done = true;
    world.waiting.changed();
    return delivery;
  }

  const carrier: Carrier = {
    httpUrl: null,
    deliver: (kind, payload) => {
      const delivery: Delivery = { payload, attempts: [], done: false };
      return Object.assign(delivery, { finished: carry(kind, delivery) });
    },
    refresh: () => {
      for (const socket of sockets)
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    drop: () => {
      for (const socket of sockets) socket.terminate();
    },
    connections: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.terminate();
      socketServer.close();
    },
  };
  return carrier;
}

const NO_CONNECTION = 'no_connection';
const LATE = Symbol('late');

function late(): Promise<typeof LATE> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(LATE), ACKNOWLEDGE).unref();
  });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Events are JSON, commands are forms, interactions are a form with JSON in it. */
function encoded(kind: DeliveryKind, payload: JsonObject): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields =
    kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return { body: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' };
}
