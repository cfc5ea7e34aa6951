import { Worker } from 'node:worker_threads';
import { CodedError } from './model/index.ts';
import type { ArticleText, Extraction, Extractor } from './model/index.ts';

/** Milliseconds in which an article of the largest size that is read is extracted many times over. */
const LIMIT = 60_000;
const LIMITS = {
  maxOldGenerationSizeMb: 1_024,
  // An article's objects die young: a small nursery costs no speed and keeps the process small.
  maxYoungGenerationSizeMb: 48,
};
const ENTRY = new URL('./extract-worker.ts', import.meta.url);

interface Reply {
  readonly id: number;
  readonly extraction?: Extraction;
  readonly failure?: string;
}

/** Who waits for an extraction. */
interface Waiting {
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** An extractor on a thread of its own. A crash or an article beyond the limits costs that article alone. */
export interface ExtractThread extends Extractor {
  close(): Promise<void>;
}

/** Another try would take as long: whoever posted the article is told at once. */
function tooLong(limit: number): CodedError {
  return new CodedError(
    'article-too-long',
    `Reading this article took longer than ${limit / 1000} seconds, so Readout gave up. Copy the part that matters: /brief takes it.`,
  );
}

/** Starts the thread at the first article, or again after it died; one article is extracted at a time. */
export function createExtractThread(
  options: { readonly entry?: URL; readonly limit?: number } = {},
): ExtractThread {
  const { entry = ENTRY, limit = LIMIT } = options;
  let thread: Worker | null = null;
  let waiting: Waiting | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let id = 0;

  const settle = (act: (waiting: Waiting) => void): void => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    thread?.unref();
    const settled = waiting;
    waiting = null;
    act(settled);
  };

  const start = (): Worker => {
    const started = new Worker(entry, { resourceLimits: LIMITS });
    const died = (error: Error): void => {
      if (thread !== started) return;
      thread = null;
      settle(({ reject }) => reject(error));
    };
    started.on('message', (reply: Reply) => {
      if (reply.id !== id) return;
      settle(({ resolve, reject }) =>
        reply.extraction
          ? resolve(reply.extraction)
          : reject(new Error(reply.failure ?? 'nothing was extracted')),
      );
    });
    started.on('error', (error) => died(error instanceof Error ? error : new Error(String(error))));
    started.on('exit', (code) => died(new Error(`the extraction thread ended with code ${code}`)));
    return started;
  };

  const extractNext = (article: ArticleText): Promise<Extraction> =>
    new Promise((resolve, reject) => {
      const running = (thread ??= start());
      running.ref();
      id += 1;
      const timer = setTimeout(() => {
        thread = null;
        settle((late) => late.reject(tooLong(limit)));
        void running.terminate();
      }, limit);
      waiting = { resolve, reject, timer };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
      running.postMessage({ id, article });
    });

  return {
    name: 'rules',
    extract: (article) => {
      const { title, published, text } = article;
      const next = queue.then(() => extractNext({ title, published, text }));
      queue = next.catch(() => {});
      return next;
    },
    close: async () => {
      await queue;
      await thread?.terminate();
      thread = null;
    },
  };
}
