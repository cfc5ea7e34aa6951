import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNewsSite, samples } from '../../src/demo/index.ts';

/** The demo's news site behind a gate: closed, a request waits until it opens. */
export interface GatedSite {
  /** The address of a sample article. */
  link(slug: string): string;
  /** The address of any path. */
  address(path: string): string;
  /** The address of a feed with these articles. */
  feed(title: string, ...slugs: readonly string[]): string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): void;
  open(): void;
  /** Resolves when a path has been asked for that many times. */
  askedFor(slug: string, times: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the site with its gate open. */
export async function startSite(): Promise<GatedSite> {
  const site = createNewsSite();
  const { url: inner } = await site.start();
  const asked: string[] = [];
  let gate = Promise.withResolvers<void>();
  gate.resolve();
  const feeds = new Map<string, string>();
  const watchers = new Set<() => void>();

  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    for (const look of watchers) look();
    await gate.promise;
    const feed = feeds.get(path);
    if (feed !== undefined) {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      return void response.end(feed);
    }
    const page = await fetch(inner + path, { redirect: 'manual' });
    const type = page.headers.get('content-type') ?? 'text/html';
    // Byte for byte whatever the page's character set is: an address is ASCII in all of them.
    const body = Buffer.from(await page.arrayBuffer())
      .toString('latin1')
      .replaceAll(inner, url());
    const location = page.headers.get('location');
    response.writeHead(page.status, { 'content-type': type, ...(location && { location }) });
    response.end(Buffer.from(body, 'latin1'));
  });
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  const pathOf = (slug: string): string => {
    const found = samples.find((sample) => sample.slug === slug);
    if (!found) throw new Error(`the demo has no article ${slug}`);
    return found.path;
  };
  return {
    asked,
    link: (slug) => url() + pathOf(slug),
    address: (path) => url() + path,
    feed: (title, ...slugs) => {
      const path = `/feed-${feeds.size}.xml`;
      const items = slugs.map((slug) => {
        const { title: headline = '', published = '' } = samples.find((each) => each.slug === slug) ?? {};
        const day = new Date(published).toUTCString();
        return `<item><title>${headline}</title><link>${url()}${pathOf(slug)}</link><pubDate>${day}</pubDate></item>`;
      });
      const channel = `<title>${title}</title><link>${url()}/</link>${items.join('')}`;
      feeds.set(path, `<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`);
      return url() + path;
    },
    close: () => {
      gate = Promise.withResolvers();
    },
    open: () => gate.resolve(),
    askedFor: (slug, times) =>
      new Promise((resolve) => {
        const look = () => {
          if (asked.filter((path) => path === pathOf(slug)).length < times) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    stop: async () => {
      gate.resolve();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await site.stop();
    },
  };
}
