/** Messages that are remembered: far more than come within a platform's last retry. */
const REMEMBERED = 1000;

/** Tells a message from its redelivery, for answers that no queue keeps. */
export interface Once {
  /** True the first time that a message is seen. */
  claim(key: string): boolean;
  /** The message could not be taken in: its redelivery counts as the first. */
  release(key: string): void;
  /** False for a message (ms) from before the start: an earlier process may have seen it. */
  covers(writtenAt: number): boolean;
}

/** Knows the messages since `startedAt` (ms). */
export function createOnce(startedAt: number): Once {
  const seen = new Set<string>();
  return {
    claim(key) {
      if (seen.has(key)) return false;
      seen.add(key);
      const [oldest] = seen;
      if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
      return true;
    },
    release: (key) => void seen.delete(key),
    covers: (writtenAt) => writtenAt >= startedAt,
  };
}
