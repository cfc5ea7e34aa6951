import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Milliseconds in which an installation that was begun must end. */
export const STATE_AGE = 10 * 60_000;

/** What ties the end of an installation to its beginning, so that nobody can end one that somebody else began. */
export interface States {
  issue(): string;
  /** True once for what was issued here and is not too old. */
  use(state: string): boolean;
}

/** Signed states: what was issued is not kept, what was used is. They end with the process. */
export function createStates(clock: () => number = Date.now): States {
  const key = randomBytes(32);
  const used = new Map<string, number>();
  const signature = (words: string): Buffer => createHmac('sha256', key).update(words).digest();

  return {
    issue() {
      const words = `${clock() + STATE_AGE}.${randomBytes(16).toString('base64url')}`;
      return `${words}.${signature(words).toString('base64url')}`;
    },
    use(state) {
      const [until = '', nonce = '', given = ''] = state.split('.');
      const [mine, theirs] = [signature(`${until}.${nonce}`), Buffer.from(given, 'base64url')];
      const now = clock();
      if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs) || Number(until) < now)
        return false;
      for (const [old, end] of used) if (end < now) used.delete(old);
      if (used.has(nonce)) return false;
      used.set(nonce, Number(until));
      return true;
    },
  };
}
