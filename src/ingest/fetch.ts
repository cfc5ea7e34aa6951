import { Agent, request, type Dispatcher } from 'undici';
import type { Clock } from '../model/index.ts';
import { type AddressPolicy, guardedLookup, refusal } from './address.ts';
import { ACCEPTED_ENCODINGS, readBody } from './body.ts';
import { type Failure, failureOf, statusProblem } from './failure.ts';
import { type Cookies, createCookies } from './cookies.ts';
import { createHosts } from './hosts.ts';
import { type Unreadable, unreadable } from './outcome.ts';

export interface FetchLimits {
  /** Milliseconds for each: to connect, to the first header, between two parts of the body, for everything. */
  readonly connectMs: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly totalMs: number;
  /** Bytes of a page, packed and unpacked. */
  readonly bytes: number;
  readonly redirects: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  connectMs: 6_000,
  headersMs: 10_000,
  bodyMs: 10_000,
  totalMs: 25_000,
  bytes: 6 * 1024 * 1024,
  redirects: 6,
};

export interface FetchOptions extends AddressPolicy {
  /** Who asks, for the servers' logs. */
  readonly userAgent: string;
  readonly limits: FetchLimits;
  readonly now: Clock;
}

export interface Page {
  readonly status: 'page';
  /** Where it was found, after redirects. */
  readonly url: URL;
  readonly bytes: Buffer;
  readonly contentType: string | null;
}

export interface Fetcher {
  /** Gets a page. Never rejects for what a server can do. */
  fetch(url: URL): Promise<Page | Unreadable>;
  close(): Promise<void>;
}

interface Redirect {
  readonly status: 'redirect';
  readonly location: string;
}

/** Fetches web pages from public addresses only, politely, within limits. */
export function createFetcher(options: FetchOptions): Fetcher {
  const { limits } = options;
  const hosts = createHosts(options.now);
  const agent = new Agent({
    connect: { lookup: guardedLookup(options), timeout: limits.connectMs },
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyMs,
    maxHeaderSize: 32 * 1024,
  });

  const visit = async (url: URL, budget: number, cookies: Cookies): Promise<Page | Redirect | Unreadable> => {
    if (hosts.isPaused(url.host)) return unreadable('server-error', 'asked to wait', true);
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(budget)));
    const cookie = cookies.header(url.host);
    try {
      const response = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': options.userAgent,
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
          'accept-language': 'en, *;q=0.1',
          'accept-encoding': ACCEPTED_ENCODINGS,
          ...(cookie === '' ? {} : { cookie }),
        },
      });
      cookies.take(url.host, response.headers['set-cookie']);
      return await take(url, response);
    } catch (error) {
      return asUnreadable(failureOf(error, signal.aborted));
    }
  };

  const take = async (
    url: URL,
    { statusCode, headers, body }: Dispatcher.ResponseData,
  ): Promise<Page | Redirect | Unreadable> => {
    const header = (name: string): string | undefined => {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    const location = header('location');
    const problem = statusProblem(statusCode, header('cf-mitigated') === 'challenge');
    const retryAfter = header('retry-after');
    if (retryAfter !== undefined && problem?.transient === true) hosts.pause(url.host, retryAfter);
    const declared = Number(header('content-length') ?? 0);
    const isRedirect = statusCode >= 300 && statusCode < 400 && location !== undefined;
    if (isRedirect || problem !== null || declared > limits.bytes) {
      // An aborted body's error has been dealt with by not reading it.
      body.on('error', () => undefined).destroy();
      if (isRedirect) return { status: 'redirect', location };
      return asUnreadable(problem ?? { reason: 'too-large', detail: megabytes(declared), transient: false });
    }
    const bytes = await readBody(body, header('content-encoding'), limits.bytes);
    return { status: 'page', url, bytes, contentType: header('content-type') ?? null };
  };

  return {
    fetch: async (start) => {
      const seen = new Set<string>();
      const cookies = createCookies();
      let url = start;
      let budget = limits.totalMs;
      for (let hop = 0; hop <= limits.redirects; hop += 1) {
        const refused = refusal(url, options);
        if (refused !== null) return unreadable(refused, url.host);
        const step = `${url.origin}${url.pathname}${url.search} ${cookies.header(url.host)}`;
        if (seen.has(step)) return unreadable('unreachable', 'it redirects in a circle');
        seen.add(step);
        const here = url;
        const visited = await hosts.inTurn(here.host, async () => {
          const begun = performance.now();
          const result = await visit(here, budget, cookies);
          budget -= performance.now() - begun;
          return result;
        });
        if (visited.status !== 'redirect') return visited;
        if (!URL.canParse(visited.location, url.href))
          return unreadable('unreachable', 'it redirects to no address');
        url = new URL(visited.location, url);
      }
      return unreadable('unreachable', `it redirects more than ${limits.redirects} times`);
    },
    close: () => agent.destroy(),
  };
}

function asUnreadable({ reason, detail, transient }: Failure): Unreadable {
  return unreadable(reason, detail, transient);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
