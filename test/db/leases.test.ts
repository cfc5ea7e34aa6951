import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHolder } from '../../db/holder.ts';
import { openStore } from '../../db/index.ts';
import type { Job, NewJob, Store } from '../../src/model/index.ts';

const LINK: NewJob = {
  key: 'k1',
  target: { workspace: 'discord:1', channel: 'c1', message: 'm1', thread: null, replies: 'reply' },
  url: 'https://news.example/1',
  canonical: 'https://news.example/1',
  postedBy: null,
};

describe('two stores on one file', () => {
  const time = { now: 1_000_000 };
  let folder: string;
  let one: Store;
  let other: Store;
  beforeEach(async () => {
    time.now = 1_000_000;
    folder = await mkdtemp(join(tmpdir(), 'readout-leases-'));
    const open = (): Promise<Store> => openStore(join(folder, 'readout.db'), { clock: () => time.now });
    [one, other] = [await open(), await open()];
    await one.jobs.add(LINK);
  });
  afterEach(async () => {
    await Promise.all([one.close(), other.close()]);
    await rm(folder, { recursive: true });
  });
  const taken = async (store: Store): Promise<Job> => {
    const job = await store.jobs.take(time.now);
    if (!job) throw new Error('nothing to take');
    return job;
  };

  it('a second that starts leaves what the first has in hand', async () => {
    await taken(one);
    expect(await other.jobs.recover()).toBe(0);
    expect(await other.jobs.take(time.now)).toBeNull();
  });

  it('a first that goes on saying so keeps its job for any time', async () => {
    await taken(one);
    for (let beat = 0; beat < 10; beat += 1) {
      time.now += 50_000;
      expect(await one.jobs.beat()).toBe(0);
      expect(await other.jobs.beat()).toBe(0);
    }
  });

  it('a first that falls silent loses its job to the second, and what it says later is not kept', async () => {
    const job = await taken(one);
    time.now += 60_000;
    expect(await other.jobs.beat()).toBe(1);
    expect((await taken(other)).id).toBe(job.id);
    expect(await one.jobs.posting(job.id, { refused: null, article: null })).toBe(false);
    await one.jobs.fail(job.id, 'late');
    await one.jobs.retry(job.id, 0, 'late');
    expect(await other.jobs.posting(job.id, { refused: null, article: null })).toBe(true);
    await other.jobs.done(job.id, 'answer');
    expect(await one.jobs.add({ ...LINK, key: 'k2' })).toBe(false);
  });

  it('what a closed store had in hand is free at once', async () => {
    await taken(one);
    await one.close();
    expect(await other.jobs.recover()).toBe(1);
    one = other;
  });
});

describe('a holder', () => {
  const holder = createHolder();

  it('takes itself and others of its process for alive until they close', () => {
    const other = createHolder();
    expect(holder.isDead(holder.name)).toBe(false);
    expect(holder.isDead(other.name)).toBe(false);
    other.close();
    expect(holder.isDead(other.name)).toBe(true);
  });

  it('takes a process that ran here and is gone for dead, and one of another machine not', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(holder.isDead(`${hostname()}:${pid}:x`)).toBe(true);
    expect(holder.isDead(`elsewhere:${pid}:x`)).toBe(false);
    expect(holder.isDead(`${hostname()}:${process.ppid}:x`)).toBe(false);
  });

  it('takes a predecessor with its own process number for dead', () => {
    expect(holder.isDead(`${hostname()}:${process.pid}:before`)).toBe(true);
  });
});
