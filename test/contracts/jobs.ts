import { describe, expect, it } from 'vitest';
import type { Job, NewJob } from '../../src/model/index.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

function link(number: number, channel = 'c1', workspace = 'discord:1'): NewJob {
  return {
    key: `message-${workspace}-${number}`,
    target: { workspace, channel, message: `m${number}`, thread: null, replies: 'reply' },
    url: `https://news.example/${number}?utm_source=chat`,
    canonical: `https://news.example/${number}`,
    postedBy: '@ada',
  };
}

/** The durable queue of links. */
export function jobContract(open: OpenStore): void {
  describe('the queue', () => {
    const opened = withStore(open);
    const take = async (): Promise<Job> => {
      const job = await opened.store.jobs.take(opened.now);
      if (!job) throw new Error('nothing to take');
      return job;
    };

    it('gives a job back as it was added', async () => {
      expect(await opened.store.jobs.add(link(1))).toBe(true);
      const job = await take();
      expect(job).toEqual({
        ...link(1),
        id: job.id,
        kind: 'link',
        answer: null,
        stage: 'reading',
        refused: null,
        attempt: 1,
        acceptedAt: opened.now,
      });
    });

    it('takes a delivery once, and a link once in a workspace', async () => {
      const { jobs } = opened.store;
      expect(await jobs.add(link(1))).toBe(true);
      expect(await jobs.add(link(1))).toBe(false);
      expect(await jobs.add({ ...link(2), canonical: link(1).canonical })).toBe(false);
      expect(await jobs.add(link(1, 'c1', 'discord:2'))).toBe(true);
      const job = await take();
      await jobs.done(job.id, 'answer');
      expect(await jobs.add({ ...link(1, 'c2'), key: 'another' })).toBe(false);
    });

    it('takes a link again after it failed, but not the delivery that failed', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      await jobs.fail((await take()).id, 'no article');
      expect(await jobs.add(link(1))).toBe(false);
      expect(await jobs.add({ ...link(1), key: 'posted again' })).toBe(true);
      expect(await jobs.pending()).toBe(1);
    });

    it('keeps the order within a channel and lets other channels go on', async () => {
      const { jobs } = opened.store;
      for (const job of [link(1), link(2), link(3, 'c2')]) await jobs.add(job);
      const first = await take();
      expect(first.canonical).toBe(link(1).canonical);
      expect((await take()).canonical).toBe(link(3).canonical);
      expect(await jobs.take(opened.now)).toBeNull();
      await jobs.done(first.id, null);
      expect((await take()).canonical).toBe(link(2).canonical);
    });

    it('waits until a retry is due and counts the attempts', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      const { id } = await take();
      await jobs.retry(id, opened.now + 60_000, 'server error');
      expect(await jobs.take(opened.now + 59_999)).toBeNull();
      const again = await jobs.take(opened.now + 60_000);
      expect(again).toMatchObject({ id, attempt: 2, stage: 'reading' });
    });

    it('gives the jobs of a dead process back with their stage', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      await jobs.add(link(2, 'c2'));
      await jobs.posting((await take()).id, { refused: null, article: null });
      await take();
      expect(await jobs.take(opened.now)).toBeNull();
      expect(await jobs.recover()).toBe(2);
      expect((await take()).stage).toBe('posting');
      expect((await take()).stage).toBe('reading');
      expect(await jobs.recover()).toBe(2);
    });

    it('keeps what a post that was begun will have said', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      expect(await jobs.posting((await take()).id, { refused: 'not-found', article: null })).toBe(true);
      await jobs.recover();
      expect(await take()).toMatchObject({ stage: 'posting', refused: 'not-found' });
    });

    it('reads a link anew whose briefing is older than asked for, and no other', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      await jobs.done((await take()).id, 'answer');
      const posted = opened.now;
      opened.now += 1000;
      expect(await jobs.add({ ...link(1), key: 'soon', rereadBefore: posted })).toBe(false);
      expect(await jobs.add({ ...link(1), rereadBefore: posted + 1 })).toBe(false);
      expect(await jobs.add({ ...link(1), key: 'later', rereadBefore: posted + 1 })).toBe(true);
      expect(await jobs.add({ ...link(1), key: 'at once', rereadBefore: posted + 1 })).toBe(false);
    });

    it('knows whose briefing was posted, in each workspace for itself', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      const { id } = await take();
      await jobs.posting(id, { refused: null, article: 7 });
      expect(await jobs.wasPosted('discord:1', 7)).toBe(false);
      await jobs.done(id, 'answer');
      expect(await jobs.wasPosted('discord:1', 7)).toBe(true);
      expect(await jobs.wasPosted('discord:2', 7)).toBe(false);
    });

    it('frees what is in hand when nobody says for a minute that it still is', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      await take();
      opened.now += 50_000;
      expect(await jobs.beat()).toBe(0);
      opened.now += 50_000;
      expect(await jobs.take(opened.now)).toBeNull();
      expect(await jobs.beat()).toBe(0);
      expect(await jobs.recover()).toBe(1);
    });

    it('does not give back what is done', async () => {
      const { jobs } = opened.store;
      await jobs.add(link(1));
      await jobs.done((await take()).id, 'answer');
      expect(await jobs.recover()).toBe(0);
      expect(await jobs.pending()).toBe(0);
      expect(await jobs.take(opened.now)).toBeNull();
    });
  });
}
