import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** Who has jobs in hand: one for each open store. */
export interface Holder {
  /** `<host>:<process>:<random>` */
  readonly name: string;
  /** Whether another holder is certainly dead: its process ran on this machine and runs no more. */
  isDead(other: string): boolean;
  /** The store is closed: others of this process may take over at once. */
  close(): void;
}

/** The open stores of this process. */
const open = new Set<string>();

/** A new holder. A restarted container may have its predecessor's host name and process number, and is told apart. */
export function createHolder(): Holder {
  const host = hostname().replaceAll(':', '-');
  const name = `${host}:${process.pid}:${randomBytes(8).toString('hex')}`;
  open.add(name);
  return {
    name,
    isDead: (other) => {
      const [otherHost, pid] = other.split(':');
      if (otherHost !== host) return false;
      return Number(pid) === process.pid ? !open.has(other) : !isRunning(Number(pid));
    },
    close: () => void open.delete(name),
  };
}

/** Signal 0 only asks whether there is such a process: https://nodejs.org/api/process.html#processkillpid-signal */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
