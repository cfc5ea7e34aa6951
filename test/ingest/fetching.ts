import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { createFetcher } from '../../src/ingest/fetch.ts';
import type { Fetcher, FetchOptions } from '../../src/ingest/fetch.ts';

/** What a loopback server does with a request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Answers each request alike. */
export const send =
  (status: number, headers: Record<string, string | number> = {}, body: string | Buffer = ''): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** Makes fetchers that reach loopback servers; they are closed after each test. */
export function createFetchers(limits: FetchOptions['limits']): (options?: Partial<FetchOptions>) => Fetcher {
  let fetchers: Fetcher[] = [];
  afterEach(async () => {
    await Promise.all(fetchers.map((fetcher) => fetcher.close()));
    fetchers = [];
  });
  return (options = {}) => {
    const given = { allowLoopback: true, userAgent: 'Readout/test', limits, now: () => 0, ...options };
    const made = createFetcher(given);
    fetchers.push(made);
    return made;
  };
}
