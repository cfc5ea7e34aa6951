import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body.ts';
import type { Component, World } from './world.ts';
import { commandProblems, messageProblems } from './documented.ts';
import { Refusal } from './exchange.ts';
import { ROUTES } from './routes.ts';
import type { Route } from './routes.ts';
import { specProblems } from './spec.ts';

/** A failure that a test wants: this many requests to a route are answered with a status. */
export interface Failure {
  readonly method: string;
  readonly path: string;
  /** The HTTP status, or `none`: the connection stays open and nothing ever comes. */
  readonly status: number | 'none';
  times: number;
  /** The request is carried out and only its answer is lost. */
  readonly carriedOut?: boolean;
}

/** Routes that carry an interaction's token instead of the bot's. */
const TOKEN_IN_PATH = /^\/(?:interactions|webhooks)\//;

/** Answers one request of the bot; everything that Discord would refuse is remembered as a violation. */
export async function serveRest(
  request: IncomingMessage,
  response: ServerResponse,
  world: World,
  failures: readonly Failure[],
  address: string,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
  const method = request.method ?? 'GET';
  const { body, files } = await readBody(request);
  const { route, ids } = routeOf(method, path);
  const complain = (why: string) => void world.violations.push({ method, path, why });
  const answer = (status: number, payload?: unknown) => {
    world.calls.push({ method, route: route?.path ?? path, status });
    if (payload === undefined) response.writeHead(status).end();
    else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(payload));
    world.waiting.changed();
  };
  const fail = ({ status }: Failure) => (status === 'none' ? undefined : answer(status, failureBody(status)));

  if (!route) {
    complain('no such route');
    return answer(404, { message: '404: Not Found', code: 0 });
  }
  const authorised = TOKEN_IN_PATH.test(path) || request.headers.authorization === `Bot ${world.token}`;
  if (!authorised) return answer(401, { message: '401: Unauthorized', code: 0 });
  if (!/^DiscordBot \(.+, .+\)/.test(request.headers['user-agent'] ?? '')) complain('user agent');
  const failure = failures.find(
    (each) => each.method === method && each.path === route.path && each.times > 0,
  );
  if (failure) failure.times -= 1;
  if (failure && !failure.carriedOut) {
    return fail(failure);
  }
  const problems = body === undefined ? [] : requestProblems(route, body);
  if (problems.length) {
    complain(problems.slice(0, 5).join('; '));
    return answer(400, { message: 'Invalid Form Body', code: 50_035, errors: {} });
  }
  try {
    const reply = route.serve(
      world,
      {
        ids,
        query: url.searchParams,
        body: (files.length > 0 ? { ...(body as object), files } : body) as never,
      },
      address,
    );
    assertResponse(route, reply.body);
    return failure ? fail(failure) : answer(reply.status, reply.body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!error.expected) complain(error.message);
    return answer(error.status, { message: error.message, code: error.code });
  }
}

function failureBody(status: number): object {
  const words = { message: 'injected by the test', code: 0 };
  return status === 429 ? { ...words, retry_after: 0.05, global: false } : words;
}

function routeOf(method: string, path: string): { route: Route | null; ids: readonly string[] } {
  for (const route of ROUTES.filter((each) => each.method === method)) {
    const pattern = new RegExp(`^${route.path.replace(/\{\w+\}/g, '([^/]+)')}$`);
    const match = pattern.exec(path);
    if (match) return { route, ids: match.slice(1) };
  }
  return { route: null, ids: [] };
}

function requestProblems(route: Route, body: unknown): readonly string[] {
  const schema =
    typeof route.request === 'function' ? route.request(body as { type?: number }) : route.request;
  if (schema === undefined) return [];
  if (typeof schema !== 'string') {
    const list = body as { name: string; default_member_permissions?: unknown }[];
    return [...list.flatMap((item) => specProblems(schema[0], asNumber(item))), ...commandProblems(list)];
  }
  const { data } = body as { data?: object };
  const message = (schema.endsWith('CallbackRequest') ? data : body) as
    | { components?: Component[] }
    | undefined;
  const isForm = schema === 'ModalInteractionCallbackRequest';
  return [...specProblems(schema, body), ...(message && !isForm ? messageProblems(message) : [])];
}

/** Discord's documentation has this bit set as text, and so do all libraries; only the OpenAPI file has a number. */
function asNumber<T extends { default_member_permissions?: unknown }>(command: T): unknown {
  const bits = command.default_member_permissions;
  return typeof bits === 'string' ? { ...command, default_member_permissions: Number(bits) } : command;
}

/** What the fake answers is judged too: a wrong answer is a fault of the fake. */
function assertResponse(route: Route, body: unknown): void {
  const { response } = route;
  if (response === undefined) return;
  const problems =
    typeof response === 'string'
      ? specProblems(response, body)
      : (body as unknown[]).flatMap((item) => specProblems(response[0], item));
  const wrong = problems.filter((problem) => !problem.endsWith('documents here'));
  if (wrong.length) throw new Error(`the fake's answer to ${route.path}: ${wrong.slice(0, 4).join('; ')}`);
}
