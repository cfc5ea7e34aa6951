import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import type { Json, JsonObject } from '../json.ts';
import { messageRefusal } from './block-kit.ts';
import { METHODS } from './methods.ts';
import { access, agreed } from './oauth.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A failure that a test wants: this many calls of a method end so. */
export interface Failure {
  /** Or `response_url`. */
  readonly method: string;
  /** The HTTP status, or `none`: the connection stays open and nothing ever comes. */
  readonly status: number | 'none';
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
  /** The call is carried out and only its answer is lost. */
  readonly carriedOut?: boolean;
}

/** A response URL: five uses in thirty minutes. */
interface ResponseUrl {
  readonly givenAt: number;
  uses: number;
  readonly used: (body: JsonObject) => void;
}

const USES = 5;
const AGE = 30 * 60_000;
/** Fields that form-encoded calls carry as JSON. */
const JSON_FIELDS = ['blocks', 'attachments', 'metadata', 'view'];

/** Slack's Web API and response URLs on one server. */
export function createWebApi(world: World, address: () => string) {
  const failures: Failure[] = [];
  const tickets = new Set<string>();
  const urls = new Map<string, ResponseUrl>();

  /** A failure that is wanted for this call. */
  function failing(method: string): Failure | undefined {
    const failure = failures.find((each) => each.method === method && each.times > 0);
    if (failure) failure.times -= 1;
    return failure;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: asked } = new URL(request.url ?? '/', 'http://loopback');
    if (path === '/oauth/v2/authorize') {
      const back = agreed(world, asked);
      return void response.writeHead(back ? 302 : 400, back ? { location: back } : {}).end();
    }
    if (path.startsWith('/upload/')) return takeUpload(path.slice('/upload/'.length), request, response);
    const body = parsed(await text(request), request.headers['content-type'] ?? '');
    const send = (status: number, payload: JsonObject, headers: Readonly<Record<string, string>> = {}) => {
      response
        .writeHead(status, {
          'content-type': 'application/json',
          'x-oauth-scopes': world.granted.scopes.join(','),
          ...headers,
        })
        .end(JSON.stringify(payload));
      world.waiting.changed();
    };
    const lost = ({ status, headers }: Failure) =>
      status === 'none'
        ? world.waiting.changed()
        : send(status, { ok: false, error: 'internal_error' }, headers);
    if (urls.has(path) || path.startsWith('/response/')) {
      const failure = failing('response_url');
      if (failure && !failure.carriedOut) return lost(failure);
      const refused = useResponseUrl(path, body);
      if (failure) return lost(failure);
      return refused ? send(refused.status, { ok: false, error: refused.error }) : send(200, { ok: true });
    }
    const method = path.replace('/api/', '');
    const failure = failing(method);
    if (failure && !failure.carriedOut) return lost(failure);
    const token =
      (request.headers.authorization ?? '').replace(/^Bearer /, '') || String(body['token'] ?? '');
    try {
      const payload = call(method, token, body);
      world.calls.push({ method, error: null, token });
      return failure ? lost(failure) : send(200, { ok: true, ...payload });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      world.calls.push({ method, error: error.code, token });
      if (!error.expected) world.violations.push({ method, why: error.message });
      const needed = METHODS[method]?.scope ?? null;
      return send(200, { ok: false, error: error.code, ...(error.code === 'missing_scope' && { needed }) });
    }
  }

  /** A place that files.getUploadURLExternal gave takes the bytes without a token. */
  async function takeUpload(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = world.files.get(id);
    if (file) world.files.set(id, { ...file, content: await buffer(request) });
    response.writeHead(file ? 200 : 404).end();
    world.waiting.changed();
  }

  function call(method: string, token: string, body: JsonObject): JsonObject {
    if (method === 'apps.connections.open') {
      if (token !== world.appToken) throw new Refusal('not_allowed_token_type', 'wrong app token', true);
      const ticket = randomUUID();
      tickets.add(ticket);
      return { url: `${address().replace('http', 'ws')}/link/?ticket=${ticket}` };
    }
    if (method === 'oauth.v2.access') return access(world, body);
    const caller = world.installed.get(token);
    if (!caller) throw new Refusal('invalid_auth', 'wrong bot token', true);
    if (caller.revoked) throw new Refusal('token_revoked', 'revoked', true);
    const served = METHODS[method];
    if (!served) throw new Refusal('unknown_method');
    if (served.scope && !world.granted.scopes.includes(served.scope))
      throw new Refusal('missing_scope', method, true);
    return served.serve(world, body, caller);
  }

  function useResponseUrl(path: string, body: JsonObject): { status: number; error: string } | null {
    const url = urls.get(path);
    if (!url || world.now() - url.givenAt > AGE) return { status: 404, error: 'expired_url' };
    url.uses += 1;
    const refusal =
      url.uses > USES ? { error: 'used_url', why: 'used more than five times' } : messageRefusal(body);
    if (refusal) world.violations.push({ method: 'response_url', why: refusal.why });
    else url.used(body);
    return refusal ? { status: 404, error: refusal.error } : null;
  }

  return {
    serve,
    failures,
    /** Whether a Socket Mode connection may be opened with this ticket; each serves once. */
    takeTicket: (ticket: string) => tickets.delete(ticket),
    giveResponseUrl: (used: ResponseUrl['used']): string => {
      const path = `/response/${randomBytes(9).toString('base64url')}`;
      urls.set(path, { givenAt: world.now(), uses: 0, used });
      return address() + path;
    },
  };
}

function parsed(raw: string, type: string): JsonObject {
  if (type.includes('json')) return JSON.parse(raw || '{}') as JsonObject;
  const body: JsonObject = Object.fromEntries(new URLSearchParams(raw));
  for (const field of JSON_FIELDS) {
    if (typeof body[field] === 'string') body[field] = JSON.parse(body[field]) as Json;
  }
  return body;
}
