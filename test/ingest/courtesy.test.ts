import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/ingest/fetch.ts';
import { type Answer, createFetchers, send } from './fetching.ts';
import { type Loopback, serve } from './loopback.ts';

const ROUTES: Readonly<Record<string, Answer>> = {
  '/page': send(200, {}, 'page'),
  '/unasked': send(304),
  '/busy': send(503, { 'retry-after': '60' }),
  '/validated': (response, request) => {
    const isKnown = request.headers['if-none-match'] === '"v1"';
    const headers = {
      etag: '"v1"',
      'last-modified': 'Mon, 05 Oct 2026 08:00:00 GMT',
      'cache-control': 'max-age=600',
    };
    if (isKnown) response.writeHead(304, { 'cache-control': 'public, max-age=900' }).end();
    else response.writeHead(200, headers).end('new');
  },
  '/moved': send(301, { location: '/moved-on' }),
  '/moved-on': send(302, { location: '/moved-for-now' }),
  '/moved-for-now': send(301, { location: '/page' }),
};

let server: Loopback;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = await serve((request, response) => {
    asked.push(request);
    (ROUTES[request.url ?? ''] ?? send(404))(response, request);
  });
});
afterAll(() => server.stop());

const fetcher = createFetchers(DEFAULT_LIMITS);

const get = (path: string) => fetcher().fetch(new URL(path, server.url));

describe('a page that was read before', () => {
  const VALIDATORS = { etag: '"v1"', lastModified: 'Mon, 05 Oct 2026 08:00:00 GMT' };

  it('gives what to ask again with, and for how long it is fresh', async () => {
    expect(await get('/validated')).toMatchObject({
      status: 'page',
      validators: VALIDATORS,
      freshFor: 600_000,
    });
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined();
    expect(await get('/page')).toMatchObject({
      validators: { etag: null, lastModified: null },
      freshFor: null,
    });
  });

  it('is not sent again where it is unchanged, and keeps its validators', async () => {
    const again = await fetcher().fetch(new URL('/validated', server.url), { validators: VALIDATORS });
    expect(again).toMatchObject({ status: 'unchanged', validators: VALIDATORS, freshFor: 900_000 });
    expect(asked.at(-1)?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Mon, 05 Oct 2026 08:00:00 GMT',
    });
  });

  it('is sent again where it changed, with new validators', async () => {
    const again = await fetcher().fetch(new URL('/validated', server.url), {
      validators: { etag: '"v0"', lastModified: null },
    });
    expect(again).toMatchObject({ status: 'page', validators: VALIDATORS });
  });

  it('is asked for without validators that no header can hold', async () => {
    const validators = { etag: 'x\r\nhost: evil', lastModified: 'x'.repeat(5_000) };
    expect(await fetcher().fetch(new URL('/page', server.url), { validators })).toMatchObject({
      status: 'page',
    });
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined();
    expect(asked.at(-1)?.headers['if-modified-since']).toBeUndefined();
  });

  it('may not be called unchanged by a server that was not asked', async () => {
    expect(await get('/unasked')).toMatchObject({ status: 'unreadable', reason: 'server-error' });
  });
});

describe('where to ask from now on', () => {
  it('is behind the redirects that are called permanent, up to the first that is not', async () => {
    const page = await get('/moved');
    expect(page).toMatchObject({ status: 'page' });
    expect(page.status === 'page' && [page.url.pathname, page.moved.pathname]).toEqual([
      '/page',
      '/moved-on',
    ]);
  });
});

describe('a server', () => {
  it('is asked for one page at a time, and another one meanwhile', async () => {
    const held: ServerResponse[] = [];
    const slow = await serve((_request, response) => {
      held.push(response);
    });
    const polite = fetcher();
    const [first, second] = ['/a', '/b'].map((path) => polite.fetch(new URL(path, slow.url)));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    expect(await polite.fetch(new URL('/page', server.url))).toMatchObject({ status: 'page' });
    expect(held).toHaveLength(1);
    held[0]?.end('first');
    expect(await first).toMatchObject({ status: 'page' });
    await vi.waitFor(() => expect(held).toHaveLength(2));
    held[1]?.end('second');
    expect(await second).toMatchObject({ status: 'page' });
    await slow.stop();
  });
});

describe('a server that is busy', () => {
  it('is not asked again before it said', async () => {
    let now = 0;
    const polite = fetcher({ now: () => now });
    const url = new URL('/busy', server.url);
    expect(await polite.fetch(url)).toEqual({
      status: 'unreadable',
      reason: 'asked-to-wait',
      detail: 'HTTP 503',
      transient: true,
      retryAt: 60_000,
    });
    const before = asked.length;
    now = 59_999;
    expect(await polite.fetch(url)).toMatchObject({ reason: 'asked-to-wait', retryAt: 60_000 });
    expect(asked).toHaveLength(before);
    now = 60_000;
    expect(await polite.fetch(url)).toMatchObject({ detail: 'HTTP 503' });
  });
});
