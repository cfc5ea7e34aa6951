import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchMemory } from './memory.ts';
import type { PageResult, PageTask } from './messages.ts';

export interface ReaderLimits {
  /** Milliseconds that one page may take. */
  readonly ms: number;
  /** Megabytes of heap that reading may use. */
  readonly heapMb: number;
  /** Megabytes that the whole process may hold, what lies outside of the heap included. */
  readonly residentMb: number;
}

export const DEFAULT_READER_LIMITS: ReaderLimits = { ms: 8_000, heapMb: 384, residentMb: 700 };

/** Milliseconds that a process may take to load: on a busy machine far longer than any page. */
const LOADING_MS = 60_000;

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url));

/** What a task came to: its value, or how the page broke the process that read it. */
export type ReaderOutcome<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'too-slow' | 'too-large' };

/**
 * Reads pages in a process of its own, one after the other, so that the bot keeps answering. A thread would
 * not do: a page that makes V8 run out of memory within one allocation takes all threads with it.
 */
export interface PageReader {
  /** Rejects only where the process cannot be started. */
  run<T extends PageTask>(task: T): Promise<ReaderOutcome<PageResult<T>>>;
  close(): Promise<void>;
}

/** Starts its process with the first task, and another after each page that broke one. */
export function createPageReader(limits: ReaderLimits = DEFAULT_READER_LIMITS): PageReader {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = async (): Promise<ChildProcess> => {
    const started = fork(ENTRY, {
      execArgv: [`--max-old-space-size=${limits.heapMb}`],
      serialization: 'advanced',
      // Nothing that a page could do there finds a token, and nothing that a library prints disturbs an answer.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // A failed send ends the channel, and the process with it.
    started.on('error', () => undefined);
    const loaded = await answerOf(started, LOADING_MS);
    if (loaded.status === 'done') return started;
    started.kill('SIGKILL');
    throw new Error(`the process that reads pages could not be started: ${loaded.status}`);
  };

  const perform = async (task: PageTask): Promise<ReaderOutcome<unknown>> => {
    if (child?.connected !== true) child = await start();
    const reading = child;
    keepAlive(reading, true);
    const answer = answerOf(reading, limits.ms);
    // Ended in the middle of a task, the process says by it that the page is too large.
    const unwatch = watchMemory(reading.pid ?? 0, limits.residentMb, () => reading.kill('SIGKILL'));
    reading.send(task);
    const outcome = await answer;
    unwatch();
    keepAlive(reading, false);
    if (outcome.status !== 'done') {
      child = null;
      reading.kill('SIGKILL');
    }
    return outcome;
  };

  return {
    run: <T extends PageTask>(task: T) => {
      const turn = last.then(() => perform(task));
      last = turn.catch(() => undefined);
      // The process answers each type of task with its own type of result.
      return turn as Promise<ReaderOutcome<PageResult<T>>>;
    },
    close: async () => {
      await last;
      child?.kill('SIGKILL');
      child = null;
    },
  };
}

/** An idle process does not keep the program alive. */
function keepAlive(child: ChildProcess, isNeeded: boolean): void {
  if (isNeeded) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** The next message of the process, its end, or the end of the time. */
function answerOf(child: ChildProcess, ms: number): Promise<ReaderOutcome<unknown>> {
  return new Promise((resolve) => {
    const onMessage = (message: unknown): void => {
      const { value } = message as { readonly value?: unknown };
      settle({ status: 'done', value });
    };
    // Out of memory, or markup nested deeper than the stack: either way more page than can be read.
    const onEnd = (): void => settle({ status: 'too-large' });
    const timer = setTimeout(() => settle({ status: 'too-slow' }), ms);
    const settle = (outcome: ReaderOutcome<unknown>): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onEnd);
      resolve(outcome);
    };
    child.on('message', onMessage).on('exit', onEnd);
  });
}
