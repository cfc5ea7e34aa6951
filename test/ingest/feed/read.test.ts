import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../../src/ingest/index.ts';
import { type Loopback, serve } from '../loopback.ts';
import { ATOM_PREFIXED, RSS2 } from './samples.ts';

const MINUTE = 60_000;
const page = (...links: readonly string[]): string =>
  `<!doctype html><html><head>${links.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}</head><body></body></html>`;
const ttl = (minutes: number): string => RSS2.replace('<ttl>30</ttl>', `<ttl>${minutes}</ttl>`);

const BODIES: Readonly<Record<string, readonly [number, Record<string, string>, string]>> = {
  '/rss': [200, { etag: '"1"', 'cache-control': 'max-age=60' }, RSS2],
  '/atom': [200, {}, ATOM_PREFIXED],
  '/fresh-for-long': [200, { 'cache-control': 'max-age=7200' }, RSS2],
  '/restless': [200, {}, ttl(1)],
  '/asleep': [200, {}, ttl(100_000)],
  '/moved': [301, { location: '/rss' }, ''],
  '/site': [200, { 'content-type': 'text/html' }, page('/gone', '/rss')],
  '/site-of-pages': [200, {}, page('/site', '/plain')],
  '/site-of-broken': [200, {}, page('/gone')],
  '/plain': [200, {}, '<!doctype html><html><body>Nothing here</body></html>'],
  '/deep': [200, {}, `<rss><channel>${'<x>'.repeat(1_000)}`],
  '/gone': [410, {}, ''],
  '/busy': [429, { 'retry-after': '120' }, ''],
  '/to-private': [200, {}, page('http://10.0.0.1/rss')],
};

const ingest = createIngest({ allowLoopback: true, now: () => 0 });
const asked: IncomingMessage[] = [];
let server: Loopback;

beforeAll(async () => {
  server = await serve((request, response) => {
    asked.push(request);
    const [status, headers, body] = BODIES[request.url ?? ''] ?? [404, {}, ''];
    const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? '' : body);
  });
});
afterAll(async () => {
  await ingest.close();
  await server.stop();
});

const read = (path: string, etag?: string) =>
  ingest.readFeed(`${server.url}${path}`, etag === undefined ? undefined : { etag, lastModified: null });

describe('a feed', () => {
  it('comes with its entries, where it lives and what to ask again with', async () => {
    expect(await read('/rss')).toMatchObject({
      status: 'feed',
      url: `${server.url}/rss`,
      title: 'The Fjord Courier – World',
      items: [{ id: 'courier-101' }, { title: 'Second' }],
      validators: { etag: '"1"', lastModified: null },
    });
    expect(asked.at(-1)?.headers.accept).toMatch(/^application\/rss\+xml/);
  });

  it('that has not changed says so', async () => {
    expect(await read('/rss', '"1"')).toEqual({
      status: 'unchanged',
      validators: { etag: '"1"', lastModified: null },
      interval: 5 * MINUTE,
    });
    expect(await read('/rss', '"0"')).toMatchObject({ status: 'feed' });
  });

  it('that moved for good is known by its new address', async () => {
    expect(await read('/moved')).toMatchObject({ status: 'feed', url: `${server.url}/rss` });
  });

  it.each([
    ['/rss', 30 * MINUTE],
    ['/fresh-for-long', 120 * MINUTE],
    ['/restless', 5 * MINUTE],
    ['/asleep', 24 * 60 * MINUTE],
    ['/atom', null],
  ])('%s suggests to come back after %s ms', async (path, interval) => {
    expect(await read(path)).toMatchObject({ interval });
  });
});

describe('a site’s page', () => {
  it('leads to the first feed of those that it advertises that works', async () => {
    expect(await read('/site')).toMatchObject({ status: 'feed', url: `${server.url}/rss` });
  });

  it.each([
    ['/plain', 'not-a-feed'],
    ['/site-of-pages', 'not-a-feed'],
    ['/site-of-broken', 'not-found'],
    ['/to-private', 'forbidden-address'],
    ['/deep', 'too-large'],
    ['/gone', 'not-found'],
    ['/missing', 'not-found'],
  ])('%s gives none: %s', async (path, reason) => {
    expect(await read(path)).toMatchObject({ status: 'unreadable', reason });
  });

  it('that is no address is a bad one', async () => {
    expect(await ingest.readFeed('feed://x')).toMatchObject({ status: 'unreadable', reason: 'bad-url' });
  });
});

it('a server that asks to wait says until when, and is not asked before', async () => {
  const own = createIngest({ allowLoopback: true, now: () => 0 });
  const url = `${server.url}/busy`;
  expect(await own.readFeed(url)).toMatchObject({ reason: 'asked-to-wait', retryAt: 120_000 });
  const before = asked.length;
  expect(await own.readFeed(url)).toMatchObject({ reason: 'asked-to-wait', retryAt: 120_000 });
  expect(asked).toHaveLength(before);
  await own.close();
});
