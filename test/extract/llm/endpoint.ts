import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the fake endpoint was asked. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly json_schema: { readonly schema: unknown } };
  };
}

/** How it answers one request. */
export type Answer = (response: ServerResponse) => void;

/** A chat completions endpoint on 127.0.0.1 that gives prepared answers, the last one for ever. */
export interface Endpoint {
  readonly url: string;
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

export async function startEndpoint(...answers: readonly Answer[]): Promise<Endpoint> {
  const asked: Asked[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: JSON.parse(body) as Asked['body'],
    });
    answer?.(response);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A completion whose message is this text, or this value as JSON. */
export function completion(content: unknown, finish = 'stop'): Answer {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ choices: [{ message: { role: 'assistant', content: text }, finish_reason: finish }] }),
    );
  };
}

/** A refusal with this status. */
export function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => response.writeHead(status, headers).end('{"error":{"message":"no"}}');
}
