import type { Log } from '../model/index.ts';
import { DONE, FAILED } from './exit.ts';

/** Milliseconds after the work has ended within which the process must be gone, whatever still holds it. */
const LAST = 1_000;

/**
 * Runs work until it ends or the process is told to: SIGINT (Ctrl-C) and SIGTERM abort the signal that the
 * work is given. Further signals change nothing: a terminal sends Ctrl-C to every process of the program.
 * A fault that nothing caught ends it in the same way, with exit code 1.
 */
export async function untilStopped(log: Log, work: (ended: AbortSignal) => Promise<void>): Promise<number> {
  const ended = new AbortController();
  let code = DONE;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ended.abort());
  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'a fault that nothing caught: stopping');
    code = FAILED;
    ended.abort();
  });
  await work(ended.signal);
  setTimeout(() => process.exit(code), LAST).unref();
  return code;
}
