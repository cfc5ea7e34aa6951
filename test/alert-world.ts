import { openStore } from '../db/index.ts';
import { createAlerts } from '../src/alerts.ts';
import type { Audience, FollowSubject, History, Job, Log, Store } from '../src/model/index.ts';
import type { Rounds } from '../src/rounds.ts';
import { answerWords } from './answers/words.ts';
import { sample } from './db/sample.ts';
import type { Sample } from './db/sample.ts';

export const C1: Audience = { type: 'channel', channel: 'c1' };
export const MEETING = { who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09' } as const;
export const STATEMENT = { by: ['Mara Lindqvist'], says: 'The border opens in spring' } as const;

/** A workspace in memory in which somebody follows somebody, on a clock of its own. */
export interface AlertWorld {
  readonly store: Store;
  readonly history: History;
  readonly time: { now: number };
  readonly logged: readonly string[];
  readonly alerts: Rounds;
  /** Alerts of another process over a store. */
  alertsOf(over: Store): Rounds;
  follow(people: readonly string[], rest?: Partial<FollowSubject & { audience: Audience }>): Promise<void>;
  /** Records an article of its own address, a minute after the one before. */
  record(written: Sample, shownIn?: string | null): Promise<number>;
  /** What those who follow are told, in order. */
  told(): Promise<readonly Job[]>;
  close(): Promise<void>;
}

export async function createAlertWorld(): Promise<AlertWorld> {
  const time = { now: Date.parse('2026-03-12T09:00:00Z') };
  const store = await openStore(':memory:', { clock: () => time.now });
  const history = store.history('discord:1');
  const logged: string[] = [];
  const note = (_: object, message: string): void => void logged.push(message);
  const log: Log = { info: note, warn: note, error: note };
  const alertsOf = (over: Store): Rounds =>
    createAlerts({ store: over, platforms: ['discord'], clock: () => time.now, log, wake: () => {} });
  const alerts = alertsOf(store);
  let count = 0;
  return {
    store,
    history,
    time,
    logged,
    alerts,
    alertsOf,
    follow: async (people, { topic = null, audience = C1 } = {}) => {
      await history.follow({ people: [...people].sort(), topic, audience, madeBy: '@ada' });
    },
    record: async (written, shownIn = null) => {
      count += 1;
      time.now += 60_000;
      const url = `https://news.example/${count}`;
      const made = sample({ url, title: `Number ${count}`, outlet: `Outlet ${count}`, ...written });
      return (await history.record(...made, shownIn)).id;
    },
    told: async () => {
      await alerts.round();
      const jobs: Job[] = [];
      for (let job = await store.jobs.take(time.now); job; job = await store.jobs.take(time.now)) {
        jobs.push(job);
        await store.jobs.done(job.id, `m${job.id}`);
      }
      return jobs;
    },
    close: async () => {
      await alerts.stop();
      await store.close();
    },
  };
}

/** What a post says, line by line. */
export function words(job: Job | undefined): readonly string[] {
  return job?.answer ? answerWords(job.answer) : [];
}

/** The first line of each post. */
export function titles(jobs: readonly Job[]): readonly string[] {
  return jobs.map((job) => words(job)[0] ?? '');
}
