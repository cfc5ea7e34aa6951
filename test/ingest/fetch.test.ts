import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resolve } from '../../src/ingest/address.ts';
import { DEFAULT_LIMITS, type FetchOptions } from '../../src/ingest/fetch.ts';
import { type Answer, createFetchers, send } from './fetching.ts';
import { type Loopback, serve } from './loopback.ts';

const LIMITS = { ...DEFAULT_LIMITS, bytes: 100_000, redirects: 3 };
const BOMB = Buffer.alloc(20_000_000);

const ROUTES: Readonly<Record<string, Answer>> = {
  '/page': send(200, { 'content-type': 'text/html; charset=utf-8' }, '<p>Pálsson</p>'),
  '/gzip': send(200, { 'content-encoding': 'gzip' }, gzipSync('packed')),
  '/deflate': send(200, { 'content-encoding': 'deflate' }, deflateSync('packed')),
  '/brotli': send(200, { 'content-encoding': 'br' }, brotliCompressSync('packed')),
  '/twice': send(200, { 'content-encoding': 'gzip, br' }, brotliCompressSync(gzipSync('packed'))),
  '/gzip-bomb': send(200, { 'content-encoding': 'gzip' }, gzipSync(BOMB)),
  '/brotli-bomb': send(200, { 'content-encoding': 'br' }, brotliCompressSync(BOMB)),
  '/deflate-bomb': send(200, { 'content-encoding': 'deflate' }, deflateSync(BOMB)),
  '/nested-bomb': send(200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(BOMB))),
  '/layers': send(200, { 'content-encoding': 'gzip, gzip, gzip' }, gzipSync('x')),
  '/unknown-encoding': send(200, { 'content-encoding': 'lzma' }, 'x'),
  '/not-gzip': send(200, { 'content-encoding': 'gzip' }, 'this is not gzip'),
  '/declared-large': send(200, { 'content-length': 100_001 }, Buffer.alloc(100_001)),
  '/huge-headers': send(200, { 'x-large': 'x'.repeat(64 * 1024) }, 'x'),
  '/endless': (response) => {
    const more = (): void => {
      while (response.write(Buffer.alloc(16_384)));
      response.once('drain', more);
    };
    response.on('error', () => undefined);
    more();
  },
  '/silent': () => undefined,
  '/dripping': (response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/dripping-headers': (response) => {
    const { socket } = response;
    socket?.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket?.write('x-drip: 1\r\n'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/never-final': (response) => {
    const timer = setInterval(() => response.writeProcessing(), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/dripping-gzip': (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    const packed = gzipSync(Buffer.alloc(100_000, 'x'));
    const state = { at: 0 };
    const timer = setInterval(() => response.write(packed.subarray(state.at, (state.at += 1))), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/hang-up': (response) => response.destroy(),
  '/cut-short': (response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.destroy());
  },
  '/to-page': send(302, { location: '/page' }),
  '/three': send(301, { location: '/two' }),
  '/two': send(308, { location: '/to-page' }),
  '/four': send(302, { location: '/three' }),
  '/circle': send(302, { location: '/circle-back' }),
  '/circle-back': send(302, { location: '/circle#again' }),
  '/to-private': send(302, { location: 'http://10.0.0.1/' }),
  '/to-metadata': send(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
  '/to-hidden-private': send(302, { location: 'http://0xa000001/' }),
  '/to-ssh': send(302, { location: 'http://example.com:22/' }),
  '/to-mapped': send(307, { location: 'http://[::ffff:10.0.0.1]/' }),
  '/to-script': send(302, { location: 'javascript:alert(1)' }),
  '/to-file': send(302, { location: 'file:///etc/passwd' }),
  '/to-password': send(302, { location: 'http://user:pass@example.com/' }),
  '/to-nowhere': send(302, { location: 'http://' }),
  '/to-rebound': send(302, { location: 'http://rebound.example/' }),
  '/cookie-wall': (response, request) => {
    const isBack = request.headers.cookie === 'seen=yes; id=7';
    if (isBack) response.end('let in');
    else
      response
        .writeHead(302, { location: '/cookie-wall', 'set-cookie': ['seen=yes; Path=/', 'id=7; HttpOnly'] })
        .end();
  },
  '/cookie-elsewhere': (response, request) => {
    const elsewhere = `http://localhost:${new URL(`http://${request.headers.host}`).port}/page`;
    response.writeHead(302, { location: elsewhere, 'set-cookie': 'secret=1' }).end();
  },
  '/no-location': send(302),
  '/challenge': send(503, { 'cf-mitigated': 'challenge' }),
};

let server: Loopback;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = await serve((request, response) => {
    asked.push(request);
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    const status = /^\/status\/(\d+)$/.exec(pathname)?.[1];
    (ROUTES[pathname] ?? send(Number(status ?? 404)))(response, request);
  });
});
afterAll(() => server.stop());

const fetcher = createFetchers(LIMITS);

const get = (path: string, options?: Partial<FetchOptions>) =>
  fetcher(options).fetch(new URL(path, server.url));

describe('a page', () => {
  it('comes with its bytes, type and address, and the server learns who asks', async () => {
    const page = await get('/page?x=1#part');
    expect(page).toMatchObject({ status: 'page', contentType: 'text/html; charset=utf-8' });
    expect(page.status === 'page' && page.bytes.toString()).toBe('<p>Pálsson</p>');
    expect(page.status === 'page' && page.url.pathname).toBe('/page');
    expect(asked.at(-1)?.headers).toMatchObject({
      'user-agent': 'Readout/test',
      'accept-encoding': 'gzip, deflate, br',
    });
    expect(asked.at(-1)?.headers.cookie).toBeUndefined();
  });

  it.each(['/gzip', '/deflate', '/brotli', '/twice'])('is unpacked: %s', async (path) => {
    const page = await get(path);
    expect(page.status === 'page' && page.bytes.toString()).toBe('packed');
  });
});

describe('a response that is too much', () => {
  it.each([
    '/gzip-bomb',
    '/brotli-bomb',
    '/deflate-bomb',
    '/nested-bomb',
    '/layers',
    '/declared-large',
    '/huge-headers',
    '/endless',
  ])('%s is cut off as too large', async (path) => {
    expect(await get(path)).toMatchObject({ status: 'unreadable', reason: 'too-large', transient: false });
  });

  it.each(['/silent', '/dripping', '/dripping-headers', '/never-final', '/dripping-gzip'])(
    '%s is given up as too slow',
    async (path) => {
      const reading = await get(path, { limits: { ...LIMITS, totalMs: 150 } });
      expect(reading).toMatchObject({ status: 'unreadable', reason: 'too-slow', transient: true });
    },
  );
});

describe('a redirect', () => {
  it.each(['/to-page', '/two', '/three'])('is followed: %s', async (path) => {
    const page = await get(path);
    expect(page.status === 'page' && page.url.pathname).toBe('/page');
  });

  it.each([
    ['/four', 'unreachable', 'it redirects more than 3 times'],
    ['/circle', 'unreachable', 'it redirects in a circle'],
    ['/to-nowhere', 'unreachable', 'it redirects to no address'],
    ['/to-private', 'forbidden-address', '10.0.0.1'],
    ['/to-metadata', 'forbidden-address', '169.254.169.254'],
    ['/to-hidden-private', 'forbidden-address', '10.0.0.1'],
    ['/to-ssh', 'forbidden-address', 'example.com:22'],
    ['/to-mapped', 'forbidden-address', '[::ffff:a00:1]'],
    ['/to-script', 'bad-url', ''],
    ['/to-file', 'bad-url', ''],
    ['/to-password', 'bad-url', 'example.com'],
    ['/no-location', 'server-error', 'HTTP 302'],
  ])('%s ends as %s (%s)', async (path, reason, detail) => {
    expect(await get(path)).toEqual({ status: 'unreadable', reason, detail, transient: false });
  });

  it('in a circle ends where the cookie that it sets comes back, and the next page knows nothing of it', async () => {
    const same = fetcher();
    const page = await same.fetch(new URL('/cookie-wall', server.url));
    expect(page.status === 'page' && page.bytes.toString()).toBe('let in');
    await same.fetch(new URL('/page', server.url));
    expect(asked.at(-1)?.headers.cookie).toBeUndefined();
  });

  it('to another host takes no cookie along', async () => {
    expect(await get('/cookie-elsewhere')).toMatchObject({ status: 'page' });
    expect(asked.at(-1)?.headers).toMatchObject({ host: expect.stringMatching(/^localhost:/) });
    expect(asked.at(-1)?.headers.cookie).toBeUndefined();
  });

  it('to a name that points into a private network is refused at connection time', async () => {
    const resolve: Resolve = (_host, callback) => callback(null, [{ address: '192.168.0.1', family: 4 }]);
    expect(await get('/to-rebound', { resolve })).toMatchObject({
      reason: 'forbidden-address',
      transient: false,
    });
  });
});

describe('a name that answers publicly first and privately later', () => {
  it('is asked once per connection, and the private answer is never connected to', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve: Resolve = (_host, callback) => {
      callback(null, [{ address: answers.shift() ?? '10.0.0.1', family: 4 }]);
    };
    const { port } = new URL(server.url);
    const rebinding = fetcher({ resolve });
    // The port is one of this test's server, so the name stands for this machine here.
    const url = new URL(`http://localhost:${port}/hang-up`);
    expect(await rebinding.fetch(url)).toMatchObject({ reason: 'unreachable' });
    expect(await rebinding.fetch(url)).toMatchObject({ reason: 'forbidden-address' });
  });
});

describe('without the flag for the demo', () => {
  it.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]'])('%s is refused', async (origin) => {
    const before = asked.length;
    const { port } = new URL(server.url);
    const reading = await fetcher({ allowLoopback: false }).fetch(new URL(`${origin}:${port}/page`));
    expect(reading).toMatchObject({ status: 'unreadable', reason: 'forbidden-address' });
    expect(asked).toHaveLength(before);
  });

  it('a name of this machine is refused on a web port too', async () => {
    const reading = await fetcher({ allowLoopback: false }).fetch(new URL('http://localhost/'));
    expect(reading).toMatchObject({ status: 'unreadable', reason: 'forbidden-address' });
  });
});

describe('what the server answers', () => {
  it.each([
    [204, 'server-error', false],
    [400, 'server-error', false],
    [401, 'login-or-paywall', false],
    [402, 'login-or-paywall', false],
    [403, 'blocked', false],
    [404, 'not-found', false],
    [410, 'not-found', false],
    [429, 'asked-to-wait', true],
    [451, 'blocked', false],
    [500, 'server-error', true],
    [503, 'server-error', true],
  ])('%d means %s', async (status, reason, transient) => {
    const detail = `HTTP ${status}`;
    expect(await get(`/status/${status}`)).toEqual({ status: 'unreadable', reason, detail, transient });
  });

  it.each([
    ['/challenge', 'challenge', false],
    ['/unknown-encoding', 'not-text', false],
    ['/not-gzip', 'unreachable', false],
    ['/hang-up', 'unreachable', true],
    ['/cut-short', 'unreachable', true],
  ])('%s means %s', async (path, reason, transient) => {
    expect(await get(path)).toMatchObject({ status: 'unreadable', reason, transient });
  });

  it('is unreachable where nobody listens', async () => {
    const closed = await serve(() => undefined);
    await closed.stop();
    const reading = await fetcher().fetch(new URL(closed.url));
    expect(reading).toEqual({
      status: 'unreadable',
      reason: 'unreachable',
      detail: 'ECONNREFUSED',
      transient: true,
    });
  });
});
