import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/ingest/index.ts';
import { type Loopback, serve } from './loopback.ts';
import { column, makePdf } from './pdf/make.ts';

const SENTENCE =
  'The ministers met in Riga on Monday, and the envoy said that the talks had been useful to all. ';
const PAGE = `<html><head><title>Talks</title></head><body><article><p>${SENTENCE.repeat(5)}</p></article></body></html>`;

const PDF_PAGE = column(
  Array.from({ length: 5 }, () => SENTENCE.trim()),
  700,
);

const BODIES: Readonly<Record<string, readonly [string | null, string | Buffer]>> = {
  '/page': ['text/html', PAGE],
  '/untyped': [null, PAGE],
  '/xhtml': ['Application/XHTML+XML; charset=utf-8', PAGE],
  '/plain': ['text/plain', `${SENTENCE.repeat(3)}\n\n${SENTENCE.repeat(3)}`],
  '/untitled': ['text/html', `<html><body><p>${SENTENCE.repeat(5)}</p></body></html>`],
  '/pdf': ['application/pdf', '%PDF-1.7'],
  '/mislabelled-pdf': ['text/html', makePdf({ pages: [PDF_PAGE] })],
  '/octets-pdf': ['application/octet-stream', makePdf({ pages: [PDF_PAGE] })],
  '/no-pdf': ['application/pdf', 'not what it says'],
  '/leads-on': ['text/html', '<meta http-equiv="refresh" content="0;url=/page">'],
  '/leads-in': ['text/html', '<meta http-equiv="refresh" content="0;url=http://10.0.0.1/">'],
  '/circle': ['text/html', '<meta http-equiv="refresh" content="0;url=/circle-back">'],
  '/circle-back': ['text/html', '<meta http-equiv="refresh" content="0;url=/circle">'],
  '/picture': ['image/png', 'PNG'],
  '/json': ['application/json; charset=utf-8', '{}'],
  '/binary': ['text/html', Buffer.alloc(1_000)],
  '/markup': ['text/html', '<i>x</i>'.repeat(70_000)],
  '/nested': ['text/html', '<div>'.repeat(59_000)],
};

const ingest = createIngest({ allowLoopback: true, reader: { ms: 1_500 } });
const agents: (string | undefined)[] = [];
let server: Loopback;

beforeAll(async () => {
  server = await serve((request, response) => {
    agents.push(request.headers['user-agent']);
    const [type, body] = BODIES[request.url ?? ''] ?? [null, ''];
    response.setHeader('etag', '"1"');
    if (request.headers['if-none-match'] === '"1"') {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, type === null ? {} : { 'content-type': type }).end(body);
  });
});
afterAll(async () => {
  await ingest.close();
  await server.stop();
});

describe('a link', () => {
  it.each(['/page', '/untyped', '/xhtml'])('to %s is read as an article', async (path) => {
    expect(await ingest.readLink(`${server.url}${path}`)).toMatchObject({
      status: 'article',
      article: { title: 'Talks', url: `${server.url}${path}`, text: SENTENCE.repeat(5).trim() },
    });
  });

  it('to a page that only leads on is read where it leads', async () => {
    expect(await ingest.readLink(`${server.url}/leads-on`)).toMatchObject({
      status: 'article',
      article: { url: `${server.url}/page` },
    });
  });

  it.each([
    ['/leads-in', 'forbidden-address'],
    ['/circle', 'not-an-article'],
  ])('to %s, which leads on to no good, is refused as %s', async (path, reason) => {
    expect(await ingest.readLink(`${server.url}${path}`)).toMatchObject({ status: 'unreadable', reason });
  });

  it.each(['/mislabelled-pdf', '/octets-pdf'])('to %s is read as the PDF that it is', async (path) => {
    expect(await ingest.readLink(`${server.url}${path}`)).toMatchObject({
      status: 'article',
      article: { url: `${server.url}${path}`, text: expect.stringContaining('The ministers met in Riga') },
    });
  });

  it('to plain text or a page without a title has the beginning of the text as its title', async () => {
    for (const path of ['/plain', '/untitled']) {
      const reading = await ingest.readLink(`${server.url}${path}`);
      expect(reading).toMatchObject({
        article: { title: expect.stringMatching(/^The ministers met .{40,90}…$/) },
      });
    }
  });

  it.each([
    ['/pdf', 'pdf-broken', null],
    ['/no-pdf', 'not-text', 'application/pdf'],
    ['/picture', 'not-text', 'image/png'],
    ['/json', 'not-text', 'application/json'],
    ['/binary', 'not-text', 'text/html'],
    ['/markup', 'too-large', 'the page’s markup'],
  ])('to %s is %s (%s)', async (path, reason, detail) => {
    expect(await ingest.readLink(`${server.url}${path}`)).toEqual({
      status: 'unreadable',
      reason,
      detail,
      transient: false,
    });
  });

  it('to a page that breaks its reader is refused, and the next link is read', async () => {
    const [broken, next] = await Promise.all([
      ingest.readLink(`${server.url}/nested`),
      ingest.readLink(`${server.url}/page`),
    ]);
    expect(broken).toMatchObject({
      reason: 'too-large',
      detail: expect.stringMatching(/reader can hold|too long/),
    });
    expect(next.status).toBe('article');
  });

  it.each([
    ['not a link', 'This is not a web link'],
    ['ftp://example.com/', 'Links that begin with ftp: cannot be read'],
    ['https://user:secret@example.com/', 'This link carries a user name or password'],
  ])('such as %j is a bad one, and why', async (link, detail) => {
    expect(await ingest.readLink(link)).toEqual({
      status: 'unreadable',
      reason: 'bad-url',
      detail,
      transient: false,
    });
  });
});

describe('a page that was read before', () => {
  const known = { etag: '"1"', lastModified: null };

  it('comes with what to ask again with, and is not read again where it is unchanged', async () => {
    expect(await ingest.readLink(`${server.url}/page`)).toMatchObject({
      status: 'article',
      validators: known,
    });
    expect(await ingest.readAgain(`${server.url}/page`, known)).toEqual({
      status: 'unchanged',
      validators: known,
      interval: null,
    });
  });

  it('is read again where it changed', async () => {
    const again = await ingest.readAgain(`${server.url}/page`, { etag: '"0"', lastModified: null });
    expect(again).toMatchObject({ status: 'article', validators: known });
  });
});

describe('the servers', () => {
  it.each([
    [null, 'Readout/0.1 (news briefing bot)'],
    ['desk@bots.example', 'Readout/0.1 (news briefing bot; +desk@bots.example)'],
  ])('are told who asks, with contact %s', async (contact, agent) => {
    const own = createIngest({ allowLoopback: true, contact });
    await own.readLink(`${server.url}/agent`);
    await own.close();
    expect(agents.at(-1)).toBe(agent);
  });
});
