import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Worker } from '../src/jobs.ts';
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

const posted = (): readonly string[] => world.platform.posted.map(({ key }) => key);

/** The words of the newest post. */
function newest(): readonly string[] {
  const post = world.platform.posted.at(-1);
  if (!post) throw new Error('nothing was posted');
  return answerWords(post.answer);
}

test('points to the briefing where the article was posted under another link', async () => {
  const short = 'https://s.example/x';
  world.web.set(short, article(LINK));
  await world.store.jobs.add(job());
  await world.store.jobs.add(job({ key: 'k2', url: short, canonical: short }));
  await worker.start();
  await vi.waitFor(() => expect(world.platform.posted).toHaveLength(2));
  const [first, second] = world.platform.posted.map(({ answer }) => answerWords(answer));
  expect(first?.[0]).toBe(`# [Okoro meets Visser](${LINK})`);
  expect(second?.[0]).toMatch(/^Already on record here: /);
});

test('briefs anew what has changed since, and points to what has not', async () => {
  await world.store.jobs.add(job());
  await worker.start();
  await vi.waitFor(async () => expect(await world.store.jobs.pending()).toBe(0));
  const DAY = 86_400_000;
  const again = async (key: string): Promise<readonly string[]> => {
    world.time.now += 2 * DAY;
    await world.store.jobs.add(job({ key, rereadBefore: world.time.now - DAY }));
    worker.wake();
    await vi.waitFor(() => expect(posted()).toContain(key));
    return newest();
  };
  expect((await again('k2'))[0]).toMatch(/^Already on record here: /);
  world.web.set(LINK, article(LINK, 'Nothing is left of all that was told here before. '.repeat(2)));
  const changed = await again('k3');
  expect(changed.join('\n')).toContain(
    'Its text has changed. 1 statement is gone and 1 meeting is gone; earlier briefing of 2026-11-21.',
  );
  world.web.delete(LINK);
  expect((await again('k4')).join('\n')).toContain('Its page cannot be read now.');
});
