import { Agent, request } from 'undici';
import type { Clock, Unreadable, Validators } from '../model/index.ts';
import { type AddressPolicy, guardedLookup, refusal } from './address.ts';
import { ACCEPTED_ENCODINGS } from './body.ts';
import { type Cookies, createCookies } from './cookies.ts';
import { conditions } from './courtesy.ts';
import { failureOf } from './failure.ts';
import { createHosts } from './hosts.ts';
import { unreadable, waiting } from './outcome.ts';
import { type Page, type Response, takeResponse, type UnchangedPage } from './response.ts';

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

/** What a request asks for beyond its address. */
export interface Wanted {
  /** Media types, as in an Accept header; web pages by default. */
  readonly accept?: string;
  /** Of the last time: an unchanged page is not sent again. */
  readonly validators?: Validators;
}

/** A page, or word that it is unchanged, and where to ask from now on: after the redirects that are called permanent. */
export type Fetched = (Page | UnchangedPage) & { readonly moved: URL };

export interface Fetcher {
  /** Gets a page. Never rejects for what a server can do. */
  fetch(url: URL, wanted?: Wanted): Promise<Fetched | Unreadable>;
  close(): Promise<void>;
}

const WEB_PAGE = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.1';

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

  const visit = async (url: URL, budget: number, cookies: Cookies, wanted: Wanted): Promise<Response> => {
    const until = hosts.pausedUntil(url.host);
    if (until !== null) return waiting(null, until);
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(budget)));
    const cookie = cookies.header(url.host);
    try {
      const response = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': options.userAgent,
          accept: wanted.accept ?? WEB_PAGE,
          'accept-language': 'en, *;q=0.1',
          'accept-encoding': ACCEPTED_ENCODINGS,
          ...conditions(wanted.validators),
          ...(cookie === '' ? {} : { cookie }),
        },
      });
      cookies.take(url.host, response.headers['set-cookie']);
      return await takeResponse(url, response, { hosts, bytes: limits.bytes, sent: wanted.validators });
    } catch (error) {
      const { reason, detail, transient } = failureOf(error, signal.aborted);
      return unreadable(reason, detail, transient);
    }
  };

  return {
    fetch: async (start, wanted = {}) => {
      const seen = new Set<string>();
      const cookies = createCookies();
      let url = start;
      let moved = start;
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
          const result = await visit(here, budget, cookies, wanted);
          budget -= performance.now() - begun;
          return result;
        });
        if (visited.status === 'unreadable') return visited;
        if (visited.status !== 'redirect') return { ...visited, moved };
        if (!URL.canParse(visited.location, url.href))
          return unreadable('unreachable', 'it redirects to no address');
        url = new URL(visited.location, url);
        if (visited.isPermanent && moved === here) moved = url;
      }
      return unreadable('unreachable', `it redirects more than ${limits.redirects} times`);
    },
    close: () => agent.destroy(),
  };
}
