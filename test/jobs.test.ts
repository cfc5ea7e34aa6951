import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Worker } from '../src/jobs.ts';
import { CodedError } from '../src/model/index.ts';
import type { Job } from '../src/model/index.ts';
import { answerWords } from './answers/words.ts';
import { LINK, job, workerOf } from './working.ts';
import { article, createWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
let worker: Worker;
beforeEach(async () => {
  world = await createWorld();
  world.web.set(LINK, article(LINK));
  worker = workerOf(world);
});
afterEach(() => worker.stop());

/** Runs the worker until it has nothing more to do now. */
async function settle(): Promise<void> {
  worker.wake();
  await vi.waitFor(async () => expect(await readyNow()).toBe(0));
}

/** How many jobs could be taken or are in hand; one that waits for a later time is neither. */
async function readyNow(): Promise<number> {
  const taken: Job[] = [];
  for (
    let next = await world.store.jobs.take(world.time.now);
    next;
    next = await world.store.jobs.take(world.time.now)
  )
    taken.push(next);
  for (const each of taken) await world.store.jobs.retry(each.id, world.time.now, 'looked at');
  return taken.length;
}

const posted = (): readonly string[] => world.platform.posted.map(({ key }) => key);

describe('the worker', () => {
  test('reads, records and posts a briefing as an answer to its message', async () => {
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    const [first] = world.platform.posted;
    expect(first?.target.message).toBe('m1');
    expect(answerWords(first?.answer ?? never())[0]).toBe(`# [Okoro meets Visser](${LINK})`);
    expect((await world.store.history('discord:1').counts()).articles).toBe(1);
  });

  test('answers a page that is no article with what is wrong with it, once', async () => {
    await world.store.jobs.add(job({ url: 'https://ledger.example/gone' }));
    await worker.start();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(answerWords(world.platform.posted[0]?.answer ?? never())[1]).toMatch(
      /^The site says that there is no such page/,
    );
  });

  test('tries a page again that may work later, and answers when it does not', async () => {
    world.web.set(LINK, { status: 'unreadable', reason: 'server-error', detail: '503', transient: true });
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(() => expect(world.read).toHaveLength(1));
    await settle();
    expect(posted()).toEqual([]);
    world.time.now += 5_000;
    worker.wake();
    await vi.waitFor(() => expect(world.read).toHaveLength(2));
    world.time.now += 20_000;
    worker.wake();
    await vi.waitFor(() => expect(world.platform.posted).toHaveLength(1));
    expect(answerWords(world.platform.posted[0]?.answer ?? never())[1]).toMatch(/error of its own \(503\)/);
  });

  test('comes back to a busy page when its server said, not before', async () => {
    const retryAt = world.time.now + 120_000;
    const busy = { status: 'unreadable', reason: 'asked-to-wait', detail: null, transient: true } as const;
    world.web.set(LINK, { ...busy, retryAt });
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(() => expect(world.read).toHaveLength(1));
    await settle();
    world.time.now += 119_999;
    worker.wake();
    await settle();
    expect(world.read).toHaveLength(1);
    world.time.now += 1;
    worker.wake();
    await vi.waitFor(() => expect(world.read).toHaveLength(2));
    expect(posted()).toEqual([]);
  });

  test('tells at once until when a page wants to be left alone for long', async () => {
    const retryAt = world.time.now + 60 * 60_000;
    const busy = { status: 'unreadable', reason: 'asked-to-wait', detail: null, transient: true } as const;
    world.web.set(LINK, { ...busy, retryAt });
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(() => expect(world.platform.posted).toHaveLength(1));
    expect(answerWords(world.platform.posted[0]?.answer ?? never())[1]).toMatch(/after 2026-11-21 11:00 UTC/);
  });

  test('posts again what the platform did not take', async () => {
    world.platform.failures.push({ error: new Error('connection reset'), late: false });
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(() =>
      expect(world.logged.some(({ message }) => message === 'a link was not briefed')).toBe(true),
    );
    world.time.now += 5_000;
    worker.wake();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(posted()).toEqual(['k1']);
  });

  test('does not post again what stands although the platform’s answer was lost', async () => {
    world.platform.failures.push({ error: new Error('connection reset'), late: true });
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(() => expect(world.platform.posted).toHaveLength(1));
    await settle();
    world.time.now += 5_000;
    worker.wake();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(posted()).toEqual(['k1']);
  });

  test('gives up at once what the platform refuses for good', async () => {
    world.platform.failures.push({
      error: new CodedError('discord-permission', 'Grant "Send Messages".'),
      late: false,
    });
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(posted()).toEqual([]);
  });

  test('tries an article again that broke the extractor, and in the end answers with an id that the log has', async () => {
    world.web.set(LINK, article(LINK, 'BREAKS'));
    await world.store.jobs.add(job());
    await worker.start();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await vi.waitFor(() => expect(world.logged).toHaveLength(attempt));
      await settle();
      world.time.now += 24 * 3_600_000;
      worker.wake();
    }
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    const id = /error ([0-9a-f]{8})/.exec(
      answerWords(world.platform.posted[0]?.answer ?? never()).join(),
    )?.[1];
    expect(world.logged.at(-1)?.facts).toMatchObject({ id, url: LINK });
  });

  test('briefs a link that was refused when it is pasted again, and one that was briefed never', async () => {
    world.web.delete(LINK);
    await world.store.jobs.add(job());
    await worker.start();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(await world.store.jobs.add(job())).toBe(false);
    world.web.set(LINK, article(LINK));
    expect(await world.store.jobs.add(job({ key: 'k2' }))).toBe(true);
    worker.wake();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(posted()).toEqual(['k1', 'k2']);
    expect(await world.store.jobs.add(job({ key: 'k3' }))).toBe(false);
  });

  test('outlasts a platform that takes nothing for hours', async () => {
    for (let failure = 0; failure < 20; failure += 1)
      world.platform.failures.push({ error: new Error('503'), late: false });
    await world.store.jobs.add(job());
    await worker.start();
    for (let failure = 1; failure <= 20; failure += 1) {
      await vi.waitFor(() => expect(world.logged).toHaveLength(failure));
      await settle();
      world.time.now += 10 * 60_000;
      worker.wake();
    }
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(posted()).toEqual(['k1']);
  });

  test('keeps a channel’s order', async () => {
    const links = ['a', 'b', 'c'].map((name) => `https://ledger.example/${name}`);
    for (const [index, url] of links.entries()) {
      world.web.set(url, article(url, `Article ${index}.`));
      await world.store.jobs.add(job({ key: `k${index}`, url, canonical: url }));
    }
    await worker.start();
    await vi.waitFor(() => expect(posted()).toEqual(['k0', 'k1', 'k2']));
  });

  test('leaves a job whose platform is not running in the queue', async () => {
    await world.store.jobs.add(job({ target: { ...job().target, workspace: 'slack:T1' } }));
    await world.store.jobs.add(job({ key: 'k2' }));
    await worker.start();
    await vi.waitFor(() => expect(posted()).toEqual(['k2']));
    await worker.stop();
    expect(await world.store.jobs.take(world.time.now, ['slack'])).toMatchObject({ key: 'k1', attempt: 1 });
  });
});

describe('after a crash', () => {
  /** A process took the job, got as far as `stage`, and died. */
  async function crash(
    stage: 'reading' | 'posting',
    stands: boolean,
    refused: string | null = null,
  ): Promise<void> {
    await world.store.jobs.add(job());
    const taken = await world.store.jobs.take(world.time.now);
    if (!taken) throw new Error('the job was to be taken');
    if (stage === 'posting') await world.store.jobs.posting(taken.id, { refused, article: null });
    if (stands)
      await world.platform.deliver(
        taken.target,
        { tone: 'normal', blocks: [], actions: [], private: false, data: null },
        taken.key,
      );
  }

  test.each([
    ['reading', false],
    ['posting', false],
    ['posting', true],
  ] as const)('while %s, with the message %s: it stands once', async (stage, stands) => {
    await crash(stage, stands);
    await worker.start();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(posted()).toEqual(['k1']);
  });

  test('a link whose refusal stands, but was not noted before the crash, may be pasted again', async () => {
    await crash('posting', true, 'not-found');
    await worker.start();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(await world.store.jobs.add(job({ key: 'k2' }))).toBe(true);
    worker.wake();
    await vi.waitFor(() => expect(posted()).toEqual(['k1', 'k2']));
  });

  test('a post of which nobody can tell whether it stands is not risked twice', async () => {
    world.platform.knows = 'unknown';
    await crash('posting', false);
    await worker.start();
    await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
    expect(posted()).toEqual([]);
  });
});

test('a worker that is stopped takes nothing more, and what is in hand is finished', async () => {
  await world.store.jobs.add(job());
  await worker.start();
  await vi.waitFor(() => expect(world.read).toHaveLength(1));
  await worker.stop();
  expect(posted()).toEqual(['k1']);
  await world.store.jobs.add(job({ key: 'k2', canonical: 'https://ledger.example/later' }));
  worker.wake();
  await worker.stop();
  expect(await world.store.jobs.pending()).toBe(1);
});

function never(): never {
  throw new Error('nothing was posted');
}
