import type { Clock } from '../model/index.ts';

/** Longest wait that a server's Retry-After can ask of us, in milliseconds. */
const LONGEST_PAUSE = 60 * 60_000;

/** Courtesy towards servers: one request at a time to a host, none while it has asked to wait. */
export interface Hosts {
  /** Runs `request` after all earlier ones to the same host have ended. */
  inTurn<T>(host: string, request: () => Promise<T>): Promise<T>;
  /** Notes a Retry-After header: seconds, or an HTTP date; gives the instant, ms. Null, and no pause, for anything else. */
  pause(host: string, retryAfter: string): number | null;
  /** The instant until which the host wants to be left alone, ms, or null. */
  pausedUntil(host: string): number | null;
}

export function createHosts(now: Clock): Hosts {
  const last = new Map<string, Promise<unknown>>();
  const pauses = new Map<string, number>();

  return {
    inTurn: (host, request) => {
      const turn = (last.get(host) ?? Promise.resolve()).then(request, request);
      last.set(host, turn);
      const forget = (): void => {
        if (last.get(host) === turn) last.delete(host);
      };
      turn.then(forget, forget);
      return turn;
    },
    pause: (host, retryAfter) => {
      const isDate = /\d:\d\d:\d\d GMT\s*$/i.test(retryAfter);
      const wait = isDate ? Date.parse(retryAfter) - now() : Number(retryAfter) * 1_000;
      if (!(wait > 0)) return null;
      const until = now() + Math.min(wait, LONGEST_PAUSE);
      pauses.set(host, until);
      return until;
    },
    pausedUntil: (host) => {
      const until = pauses.get(host);
      if (until === undefined || until > now()) return until ?? null;
      pauses.delete(host);
      return null;
    },
  };
}
