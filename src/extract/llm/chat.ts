import { z } from 'zod';
import type { ChatMessage } from './prompt.ts';

/** Most bytes of an answer that are read. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** Longest wait that an endpoint's Retry-After can ask for, in milliseconds. */
const LONGEST_WAIT = 20_000;

const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() }))
    .min(1),
});

export interface ChatOptions {
  /** Base address of an OpenAI-compatible API, such as `http://127.0.0.1:8000/v1`. */
  readonly url: string;
  /** Null for an endpoint that asks for none. */
  readonly key: string | null;
  readonly model: string;
  /** Milliseconds that one request may take. */
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Waits between attempts; given so that tests need not sleep. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Why no answer came. Its message holds neither the key nor the article. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  /** True where another attempt may succeed; then how long the endpoint asked to wait, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(message: string, retryAfter: number | null = null) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/**
 * Asks for one completion that follows a JSON schema, and gives its text.
 * API: https://platform.openai.com/docs/api-reference/chat/create
 * @throws ChatError when all attempts have failed.
 */
export async function complete(
  messages: readonly ChatMessage[],
  schema: unknown,
  options: ChatOptions,
): Promise<string> {
  // Endpoints that do not know schemas refuse the request; then the words of the prompt must do.
  let format: unknown = { type: 'json_schema', json_schema: { name: 'extraction', strict: true, schema } };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask(messages, format, options);
    } catch (error) {
      if (!(error instanceof ChatError) || attempt >= options.attempts) throw error;
      if (error.message.startsWith('HTTP 400') || error.message.startsWith('HTTP 422')) {
        if (format === undefined) throw error;
        format = undefined;
      } else if (error.retryAfter === null) throw error;
      else await options.wait(Math.min(LONGEST_WAIT, Math.max(error.retryAfter, 500 * 2 ** attempt)));
    }
  }
}

async function ask(messages: readonly ChatMessage[], format: unknown, options: ChatOptions): Promise<string> {
  const response = await send(messages, format, options);
  const body = await readUpTo(response, LARGEST_ANSWER);
  const parsed = completion.safeParse(parseJson(body));
  const [choice] = parsed.data?.choices ?? [];
  if (choice === undefined) throw new ChatError('the endpoint’s answer is no chat completion');
  if (choice.finish_reason === 'length') throw new ChatError('the model’s answer was cut off');
  return choice.message.content;
}

async function send(
  messages: readonly ChatMessage[],
  format: unknown,
  options: ChatOptions,
): Promise<Response> {
  const { url, key, model, timeoutMs } = options;
  const request: RequestInit = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, messages, temperature: 0, response_format: format }),
    // The key goes to the configured endpoint and nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  };
  const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, request).catch(
    (error: unknown) => {
      throw new ChatError(reasonOf(error), 0);
    },
  );
  if (response.ok) return response;
  await response.body?.cancel();
  const isTransient = response.status === 429 || response.status >= 500;
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  throw new ChatError(`HTTP ${response.status}`, isTransient ? (seconds > 0 ? seconds * 1_000 : 0) : null);
}

async function readUpTo(response: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > limit) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new ChatError(reasonOf(error), 0);
  }
  if (bytes > limit) throw new ChatError('the endpoint’s answer is too long');
  return Buffer.concat(chunks).toString('utf8');
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'the endpoint took too long';
  return 'the endpoint cannot be reached';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
