/** Waits for a state instead of for time: `until` looks again whenever `changed` is called. */
export interface Waiting {
  changed(): void;
  /** The first value of `look` that is neither false, null nor undefined. Rejects with `hint()` after `patience` ms. */
  until<T>(look: () => T | undefined | false | null, hint: string, patience?: number): Promise<T>;
}

/** How long a test waits for what should come soon, ms. */
const PATIENCE = 10_000;

/** @param report what to add to a failed wait, such as the violations so far. */
export function createWaiting(report: () => string): Waiting {
  const waiters = new Set<() => void>();
  return {
    changed: () => {
      for (const wake of waiters) wake();
    },
    until: (look, hint, patience = PATIENCE) =>
      new Promise((resolve, reject) => {
        const done = () => {
          clearTimeout(timer);
          waiters.delete(check);
        };
        const check = () => {
          const value = look();
          if (value === undefined || value === false || value === null) return;
          done();
          resolve(value);
        };
        const timer = setTimeout(() => {
          done();
          reject(new Error(`waited ${patience} ms for ${hint}; ${report()}`));
        }, patience);
        waiters.add(check);
        check();
      }),
  };
}
