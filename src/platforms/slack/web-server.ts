import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Log } from '../../model/index.ts';

/** What browsers are given, by path. */
export type Routes = Readonly<
  Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>
>;

/** Pages that never reject: what breaks is logged. */
export function guardedRoutes(routes: Routes, log: Log): Routes {
  const pages = Object.entries(routes).map(([path, page]) => {
    const guarded: Routes[string] = (request, response) =>
      page(request, response).catch((error: unknown) => {
        log.error({ err: error, path }, 'a page broke');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    return [path, guarded] as const;
  });
  return Object.fromEntries(pages);
}

/**
 * Serves pages beside Socket Mode, whose own receiver would listen on every address of the machine. Resolves when it
 * listens.
 */
export async function startPages(
  routes: Routes,
  at: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const page = request.method === 'GET' && Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (page) void page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, resolve);
  });
  return server;
}

/** Ends a server; browsers that keep their connection open do not hold it up. */
export async function stopPages(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
