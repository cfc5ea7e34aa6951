import type { Log } from './model/index.ts';

/** Work that comes up now and then, taken from a store. */
export interface Rounds {
  /** Looks now, and then every so often until `stop`. */
  start(): void;
  /** Does all that is due; resolves when it is done. Never rejects. */
  round(): Promise<void>;
  /** Takes nothing more and waits for what is in hand. */
  stop(): Promise<void>;
}

/** What is done in rounds. */
export interface RoundParts {
  /** Pieces of work in hand at once. */
  readonly hands: number;
  /** Milliseconds between looks. */
  readonly every: number;
  readonly log: Log;
  /** Takes the next piece that is due and gives what does it; null where there is none. */
  readonly next: () => Promise<(() => Promise<void>) | null>;
}

/** Does what is due, some pieces at a time, again and again. A piece that fails is logged and its lease lapses. */
export function createRounds({ hands, every, log, next }: RoundParts): Rounds {
  const state = { stopped: false };
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const work = async (): Promise<void> => {
    while (!state.stopped) {
      const piece = await next();
      if (piece === null) return;
      await piece().catch((error: unknown) => log.error({ err: error }, 'a piece of work broke'));
    }
  };
  const all = async (): Promise<void> => {
    try {
      await Promise.all(Array.from({ length: hands }, work));
    } catch (error) {
      log.error({ err: error }, 'what is due cannot be looked up');
    }
  };
  const round = (): Promise<void> => {
    running ??= all().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    round,
    start: () => {
      timer = setInterval(() => void round(), every);
      void round();
    },
    stop: async () => {
      state.stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
