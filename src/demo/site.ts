import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DemoArticle } from './article.ts';
import { articles } from './articles/index.ts';
import type { Delivered } from './designs/design.ts';
import { designs } from './designs/index.ts';
import { otherPages } from './other-pages.ts';
import { pathOf } from './samples.ts';

/** How many other articles a page links to. */
const RELATED = 3;

/** A news site on this machine only, with the demo's articles as whole pages of five outlets. */
export interface NewsSite {
  /** Listens on a free port of 127.0.0.1, or on the given one; `url` has no slash at its end. */
  start(port?: number): Promise<{ readonly url: string }>;
  stop(): Promise<void>;
}

/** Serves `samples` and `refusals`; `/go/<slug>` redirects to an article as link shorteners do. */
export function createNewsSite(): NewsSite {
  const byPath = new Map(articles.map((article) => [pathOf(article), article]));
  const bySlug = new Map(articles.map((article) => [`/go/${article.slug}`, pathOf(article)]));

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, origin } = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const target = bySlug.get(pathname);
    if (target !== undefined) {
      response.writeHead(302, { location: target }).end();
      return;
    }
    const page = pageAt(pathname, origin);
    if (page === null) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        '<!doctype html><html><head><title>Not found</title></head><body><h1>Not found</h1></body></html>',
      );
      return;
    }
    response.writeHead(200, { 'content-type': page.contentType, 'content-length': page.body.length });
    response.end(page.body);
  };

  const pageAt = (path: string, origin: string): Delivered | null => {
    const article = byPath.get(path);
    if (article !== undefined) return designs[article.design].page(article, origin, relatedTo(article));
    const other = otherPages.get(path);
    if (other === undefined) return null;
    return { body: Buffer.from(other(), 'utf8'), contentType: 'text/html; charset=utf-8' };
  };

  const server = createServer(answer);
  return {
    start: (port = 0) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          // A TCP server's address is never a pipe's name.
          const { port } = server.address() as AddressInfo;
          resolve({ url: `http://127.0.0.1:${port}` });
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function relatedTo(article: DemoArticle) {
  const others = articles.filter((other) => other !== article);
  const at = articles.indexOf(article);
  return [...others.slice(at), ...others.slice(0, at)]
    .slice(0, RELATED)
    .map((other) => ({ path: pathOf(other), title: other.title }));
}
