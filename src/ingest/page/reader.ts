import { Worker } from 'node:worker_threads';
import type { PageResult, PageTask } from './messages.ts';

export interface ReaderLimits {
  /** Milliseconds that one page may take. */
  readonly ms: number;
  /** Megabytes of heap that the worker may use. */
  readonly heapMb: number;
}

export const DEFAULT_READER_LIMITS: ReaderLimits = { ms: 8_000, heapMb: 384 };

/** What a task came to: its value, or how the page broke the worker. */
export type ReaderOutcome<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'too-slow' | 'too-large' };

/** Reads pages in a thread of their own, one after the other, so that the process keeps answering. */
export interface PageReader {
  run<T extends PageTask>(task: T): Promise<ReaderOutcome<PageResult<T>>>;
  close(): Promise<void>;
}

/** Starts its thread with the first task, and another after each page that broke one. */
export function createPageReader(limits: ReaderLimits = DEFAULT_READER_LIMITS): PageReader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    return new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, stackSizeMb: 4 },
      // What a library prints about a page is no business of the program's own output.
      stdout: true,
      stderr: true,
    });
  };

  const perform = (task: PageTask): Promise<ReaderOutcome<unknown>> =>
    new Promise((resolve) => {
      const thread = (worker ??= start());
      const onMessage = (value: unknown): void => settle({ status: 'done', value });
      // Out of memory, or markup nested deeper than the stack: either way more page than can be read.
      const onEnd = (): void => settle({ status: 'too-large' });
      const timer = setTimeout(() => settle({ status: 'too-slow' }), limits.ms);
      const settle = (outcome: ReaderOutcome<unknown>): void => {
        clearTimeout(timer);
        thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        if (outcome.status === 'done') {
          // An idle thread does not keep the program alive.
          thread.unref();
        } else {
          worker = null;
          // A thread that dies a second time has said what it had to say.
          thread.on('error', () => undefined);
          void thread.terminate();
        }
        resolve(outcome);
      };
      thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      thread.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.postMessage(task);
    });

  return {
    run: <T extends PageTask>(task: T) => {
      const turn = last.then(() => perform(task));
      last = turn;
      // The worker answers each type of task with its own type of result.
      return turn as Promise<ReaderOutcome<PageResult<T>>>;
    },
    close: async () => {
      await last;
      await worker?.terminate();
      worker = null;
    },
  };
}
