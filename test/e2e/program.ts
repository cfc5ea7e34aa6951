import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as startTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
/** Milliseconds until the program must be connected: it loads two large libraries and its parser. */
const START = 30_000;

/** `readout serve` as a process of its own. */
export interface Program {
  /** Everything that it logged, newest last. */
  readonly logged: readonly string[];
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the program and waits until it is connected. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  // Its own process group, so that a kill reaches the launcher and the program behind it.
  const child = spawn(process.execPath, [BIN, 'serve'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const logged: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const late = startTimer(
      () => reject(new Error(`not ready after ${START} ms:\n${logged.join('\n')}`)),
      START,
    );
    createInterface({ input: child.stderr }).on('line', (line) => {
      logged.push(line);
      if (line.includes('"msg":"ready"')) resolve(clearTimeout(late));
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${logged.join('\n')}`)));
  });
  return {
    logged,
    kill: async () => void (await end(child, 'SIGKILL')),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return child.exitCode;
  const ended = once(child, 'exit');
  // A kill takes the whole group; the wish to end goes to the launcher, which passes it on.
  process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
  await ended;
  // The launcher goes before the program behind it, and a successor takes over only what a dead process held.
  if (signal === 'SIGKILL') while (isGroup(child.pid)) await setTimeout(5);
  return child.exitCode;
}

/** Whether a process of this group is still there. */
function isGroup(id: number): boolean {
  try {
    return process.kill(-id, 0);
  } catch {
    return false;
  }
}
