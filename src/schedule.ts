import { schedule } from 'node-cron';
import { composeDigest } from './digest.ts';
import type { Clock, DigestStore, Log, Platform, Store, Target } from './model/index.ts';
import { instantAt, localTime } from './text/zone.ts';

const DAY = 86_400_000;
/** Up to so long (ms) after the hour a digest cannot have been posted by a process that died over it. */
const FRESH = 9 * 60_000;

type Channel = Awaited<ReturnType<DigestStore['channels']>>[number];

/** The daily digests, and whatever else is to be done each day. What is due is decided from the database, so a missed minute is made up for. */
export interface Schedule {
  /** Looks every minute, and once now. */
  start(): void;
  /** Posts what is due. Never rejects. */
  tick(): Promise<void>;
  /** Looks no more, and waits for what is being posted. */
  stop(): Promise<void>;
}

/** What the schedule works with. */
export interface ScheduleParts {
  readonly store: Store;
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  readonly log: Log;
  /** Done at each look before the digests; must not reject. */
  readonly daily?: () => Promise<void>;
}

/** The local day whose digest hour has come last, and when that was (ms). */
export function lastDue(
  now: number,
  at: string,
  zone: string,
): { readonly day: string; readonly instant: number } {
  const today = localTime(now, zone).day;
  const instant = instantAt(today, at, zone);
  if (instant <= now) return { day: today, instant };
  const yesterday = new Date(Date.parse(today) - DAY).toISOString().slice(0, 10);
  return { day: yesterday, instant: instantAt(yesterday, at, zone) };
}

/** Posts each channel's digest once a local day, to the platform that the channel is on. */
export function createSchedule({ store, platforms, clock, log, daily }: ScheduleParts): Schedule {
  /** Digests whose post this process has begun and not seen through. */
  const begun = new Set<string>();

  /** Whether a digest has to be posted: not where it may stand already. Throws where that cannot be told yet. */
  const isWanting = async (
    platform: Platform,
    target: Target,
    key: string,
    late: boolean,
  ): Promise<boolean> => {
    const posted = late || begun.has(key) ? await platform.findDelivered(target, key) : null;
    if (posted === 'unknown' && begun.has(key)) throw new Error('it cannot be told whether it was posted');
    return posted === null || posted === 'unknown';
  };

  const post = async (channel: Channel): Promise<void> => {
    const platform = platforms.find(({ name }) => channel.workspace.startsWith(`${name}:`));
    const now = clock();
    const { day, instant } = lastDue(now, channel.at, channel.zone);
    if (!platform || instant < channel.since) return;
    const { workspace, channel: id } = channel;
    const covered = await store.digests.lastSent(workspace, id);
    if ((covered !== null && covered >= instant) || !(await store.digests.claim(workspace, id, day, now)))
      return;
    try {
      // A digest that was off for a month does not begin with that month.
      const first = Math.min(channel.since, instant - DAY);
      const after = Math.max(covered ?? first, first - DAY);
      const answer = await composeDigest(store.history(workspace), after, now, channel.zone);
      const key = `digest:${workspace}:${id}:${day}`;
      const target: Target = { workspace, channel: id, message: null, thread: null, replies: 'reply' };
      if (answer !== null && (await isWanting(platform, target, key, now - instant > FRESH))) {
        begun.add(key);
        await platform.deliver(target, answer, key);
      }
      begun.delete(key);
      await store.digests.finish(workspace, id, day, answer === null ? 'empty' : 'sent', now);
    } catch (error) {
      await store.digests.release(workspace, id, day);
      throw error;
    }
  };

  const tick = async (): Promise<void> => {
    await daily?.();
    try {
      for (const channel of await store.digests.channels())
        await post(channel).catch((error: unknown) =>
          log.warn(
            { err: error, workspace: channel.workspace, channel: channel.channel },
            'digest not posted: next minute again',
          ),
        );
    } catch (error) {
      log.error({ err: error }, 'digests cannot be looked up');
    }
  };

  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const once = async (): Promise<void> => {
    if (busy) return running;
    busy = true;
    running = tick().finally(() => {
      busy = false;
    });
    return running;
  };
  let task: ReturnType<typeof schedule> | null = null;
  return {
    tick: once,
    start: () => {
      task = schedule('* * * * *', once);
      void once();
    },
    stop: async () => {
      await task?.destroy();
      await running;
    },
  };
}
