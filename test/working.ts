import { createWorker } from '../src/jobs.ts';
import type { Worker } from '../src/jobs.ts';
import type { NewJob } from '../src/model/index.ts';
import type { World } from './world.ts';

/** The link that a job is of where a test asks for no other. */
export const LINK = 'https://ledger.example/okoro-visser';

/** A worker on a world's queue, by the world's clock. */
export function workerOf({ store, pipeline, platform, log, time }: World): Worker {
  return createWorker({ store, pipeline, platforms: [platform], clock: () => time.now, log });
}

/** A link posted in a channel. */
export function job(change: Partial<NewJob> = {}): NewJob {
  const target = {
    workspace: 'discord:1',
    channel: 'c1',
    message: 'm1',
    thread: null,
    replies: 'reply',
  } as const;
  return { key: 'k1', target, url: LINK, canonical: LINK, postedBy: '@ada', ...change };
}
