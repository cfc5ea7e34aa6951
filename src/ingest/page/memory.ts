import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const LOOK = 100;

/**
 * Calls `onMore` once a process holds more than `mb` megabytes of memory, and gives what ends the watch. V8's limit
 * counts its heap alone; what a PDF unpacks to lies outside of it. Linux tells how much a process holds
 * (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html); elsewhere only the time limit stands.
 */
export function watchMemory(pid: number, mb: number, onMore: () => void): () => void {
  const timer = setInterval(() => {
    if ((residentMb(pid) ?? 0) <= mb) return;
    clearInterval(timer);
    onMore();
  }, LOOK);
  return () => clearInterval(timer);
}

/** Megabytes that a process holds in memory, or null where the system does not say. */
export function residentMb(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
