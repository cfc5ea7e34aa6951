import { describe, expect, it } from 'vitest';
import type { DueFeed, NewJob, NewSubscription, Poll, Subscription } from '../../src/model/index.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const MINUTE = 60_000;
const ON = ['terminal', 'discord', 'slack'];

function subscription(change: Partial<NewSubscription> = {}): NewSubscription {
  return {
    channel: 'c1',
    url: 'https://gazette.example/rss',
    title: 'The Gazette',
    mode: 'brief',
    include: ['harbour'],
    exclude: [],
    addedBy: '@ada',
    ...change,
  };
}

function job(number: number, feed: number, workspace = 'terminal:local'): NewJob {
  return {
    key: `feed:${feed}:${number}`,
    target: { workspace, channel: 'c1', message: null, thread: null, replies: 'reply' },
    url: `https://gazette.example/${number}`,
    canonical: `https://gazette.example/${number}`,
    postedBy: null,
    kind: 'brief',
    feed,
  };
}

/** Feeds of channels, and who polls them. */
export function feedContract(open: OpenStore): void {
  describe('feeds', () => {
    const opened = withStore(open);
    const take = async (): Promise<DueFeed> => {
      const feed = await opened.store.feeds.take(opened.now, ON);
      if (!feed) throw new Error('no feed is due');
      return feed;
    };
    const poll = (change: Partial<Poll> = {}): Poll => ({
      nextAt: opened.now + 15 * MINUTE,
      fault: null,
      gone: false,
      told: false,
      jobs: [],
      ...change,
    });
    const only = async (): Promise<Subscription> => {
      const [feed] = await opened.history.feeds();
      if (!feed) throw new Error('there is no feed');
      return feed;
    };
    const read = (ids: readonly string[]): NonNullable<Poll['read']> => ({
      url: 'https://gazette.example/rss',
      title: 'The Gazette',
      validators: { etag: '"1"', lastModified: null },
      items: ids.map((id) => ({ id })),
    });

    it('are listed as they were added, due at once', async () => {
      const added = await opened.history.addFeed(subscription());
      expect(added).toEqual({
        ...subscription(),
        id: added.id,
        addedAt: opened.now,
        paused: null,
        nextAt: opened.now,
        lastSuccess: null,
        fault: null,
        failures: 0,
        items: { articles: 0, refused: 0, waiting: 0, lastRefusal: null },
      });
      expect(await opened.history.feeds()).toEqual([added]);
    });

    it('stand once in a channel, and may stand in another', async () => {
      await opened.history.addFeed(subscription());
      await expect(opened.history.addFeed(subscription({ mode: 'record' }))).rejects.toMatchObject({
        code: 'known-feed',
      });
      await opened.history.addFeed(subscription({ channel: 'c2' }));
      expect(await opened.history.feeds()).toHaveLength(2);
    });

    it('are no more than a workspace may have, and another workspace still may', async () => {
      for (let number = 0; number < 50; number += 1)
        await opened.history.addFeed(subscription({ url: `https://gazette.example/${number}` }));
      await expect(opened.history.addFeed(subscription())).rejects.toMatchObject({ code: 'too-many-feeds' });
      await opened.store.history('discord:1').addFeed(subscription());
    });

    it('are taken when their time has come, the one that waited longest first, each by one at a time', async () => {
      const { id: first } = await opened.history.addFeed(subscription());
      opened.now += 1;
      const { id: second } = await opened.history.addFeed(
        subscription({ url: 'https://courier.example/rss' }),
      );
      expect((await take()).id).toBe(first);
      expect((await take()).id).toBe(second);
      expect(await opened.store.feeds.take(opened.now, ON)).toBeNull();
      await opened.store.feeds.settle(first, poll());
      await opened.store.feeds.settle(second, poll({ nextAt: opened.now + 60 * MINUTE }));
      expect(await opened.store.feeds.take(opened.now + 15 * MINUTE - 1, ON)).toBeNull();
      opened.now += 15 * MINUTE;
      expect((await take()).id).toBe(first);
    });

    it('are taken for the platforms that run, and not of a workspace that the bot left', async () => {
      await opened.store.history('slack:T1').addFeed(subscription());
      expect(await opened.store.feeds.take(opened.now, ['discord'])).toBeNull();
      await opened.store.leave('slack:T1', opened.now);
      expect(await opened.store.feeds.take(opened.now, ON)).toBeNull();
      await opened.store.join('slack:T1');
      expect((await take()).workspace).toBe('slack:T1');
    });

    it('go back to the others when who took one falls silent, and nothing of it is kept', async () => {
      const { id } = await opened.history.addFeed(subscription());
      await take();
      opened.now += 6 * MINUTE;
      expect((await take()).id).toBe(id);
      await opened.history.removeFeed(id);
      await opened.store.feeds.settle(id, poll({ jobs: [job(1, id)] }));
      expect(await opened.store.jobs.pending()).toBe(0);
    });

    it('remember which items were in them, and what to ask the server with', async () => {
      const { id } = await opened.history.addFeed(subscription());
      await take();
      expect(await opened.store.feeds.unseen(id, ['b', 'a'])).toEqual(['b', 'a']);
      await opened.store.feeds.settle(id, poll({ read: read(['a']) }));
      expect(await opened.store.feeds.unseen(id, ['b', 'a'])).toEqual(['b']);
      opened.now += 15 * MINUTE;
      expect(await take()).toMatchObject({ validators: { etag: '"1"', lastModified: null }, told: false });
    });

    it('move with their server, unless the channel has a feed there already', async () => {
      const { id } = await opened.history.addFeed(subscription());
      const { id: other } = await opened.history.addFeed(
        subscription({ url: 'https://courier.example/rss' }),
      );
      await take();
      const moved = { ...read([]), url: 'https://gazette.example/feed.xml', title: 'Gazette' };
      await opened.store.feeds.settle(id, poll({ read: moved }));
      await take();
      await opened.store.feeds.settle(other, poll({ read: moved }));
      expect((await opened.history.feeds()).map(({ url, title }) => [url, title])).toEqual([
        ['https://gazette.example/feed.xml', 'Gazette'],
        ['https://courier.example/rss', 'Gazette'],
      ]);
    });

    it('put their links into the queue in the order given, and count what became of them', async () => {
      const { id } = await opened.history.addFeed(subscription());
      await take();
      await opened.store.feeds.settle(
        id,
        poll({ read: read(['1', '2', '3']), jobs: [job(2, id), job(1, id), job(3, id)] }),
      );
      const { jobs } = opened.store;
      const first = await jobs.take(opened.now);
      expect(first).toMatchObject({ canonical: 'https://gazette.example/2', kind: 'brief', feed: id });
      await jobs.done(first?.id ?? 0, 'm1');
      const second = await jobs.take(opened.now);
      await jobs.fail(second?.id ?? 0, 'not-an-article');
      expect((await only()).items).toEqual({
        articles: 1,
        refused: 1,
        waiting: 1,
        lastRefusal: 'not-an-article',
      });
    });

    it('tell their last fault until a poll goes well', async () => {
      const { id } = await opened.history.addFeed(subscription());
      const fault = { reason: 'server-error', detail: '503', at: opened.now };
      for (const failures of [1, 2]) {
        await take();
        await opened.store.feeds.settle(id, poll({ fault, told: failures === 2, nextAt: opened.now }));
        expect(await only()).toMatchObject({ fault, failures, lastSuccess: null });
      }
      expect(await take()).toMatchObject({ told: true });
      await opened.store.feeds.settle(id, poll());
      expect(await only()).toMatchObject({ fault: null, failures: 0, lastSuccess: opened.now });
    });

    it('are not polled while they are paused, and at once when they are resumed, without old faults', async () => {
      const { id } = await opened.history.addFeed(subscription());
      await take();
      const fault = { reason: 'not-found', detail: '410', at: opened.now };
      await opened.store.feeds.settle(id, poll({ fault, gone: true, told: true }));
      expect((await only()).paused).toBe('gone');
      opened.now += 60 * MINUTE;
      expect(await opened.store.feeds.take(opened.now, ON)).toBeNull();
      expect(await opened.history.changeFeed(id, { paused: null })).toMatchObject({
        paused: null,
        fault: null,
      });
      expect(await take()).toMatchObject({ id, failures: 0, told: false });
      await opened.history.changeFeed(id, { paused: 'member' });
      await opened.store.feeds.settle(id, poll({ nextAt: opened.now }));
      expect(await opened.store.feeds.take(opened.now, ON)).toBeNull();
    });

    it('begin anew when they are resumed', async () => {
      const { id } = await opened.history.addFeed(subscription());
      await take();
      await opened.store.feeds.settle(id, poll({ read: read(['a']) }));
      await opened.history.changeFeed(id, { paused: 'member' });
      opened.now += 60 * MINUTE;
      const resumed = await opened.history.changeFeed(id, { paused: null });
      expect(resumed).toMatchObject({ addedAt: opened.now, lastSuccess: null, nextAt: opened.now });
      expect(await opened.store.feeds.unseen(id, ['a'])).toEqual([]);
    });

    it('change what is given and keep the rest', async () => {
      const { id } = await opened.history.addFeed(subscription());
      const after = await opened.history.changeFeed(id, { mode: 'record', exclude: ['sport'] });
      expect(after).toMatchObject({ mode: 'record', include: ['harbour'], exclude: ['sport'], paused: null });
      expect(await opened.history.changeFeed(id + 1, { mode: 'brief' })).toBeNull();
    });

    it('go with the links that nobody has begun; what they brought stays', async () => {
      const { id } = await opened.history.addFeed(subscription());
      await take();
      await opened.store.feeds.settle(id, poll({ read: read(['1', '2']), jobs: [job(1, id), job(2, id)] }));
      const begun = await opened.store.jobs.take(opened.now);
      expect(await opened.history.removeFeed(id)).toMatchObject({ id });
      expect(await opened.history.removeFeed(id)).toBeNull();
      await opened.store.jobs.done(begun?.id ?? 0, 'm1');
      expect(await opened.store.jobs.pending()).toBe(0);
      expect((await opened.history.addFeed(subscription())).items).toEqual({
        articles: 0,
        refused: 0,
        waiting: 0,
        lastRefusal: null,
      });
    });

    it('of one workspace are not another’s', async () => {
      const { id } = await opened.history.addFeed(subscription());
      const theirs = opened.store.history('discord:1');
      expect(await theirs.feeds()).toEqual([]);
      expect(await theirs.changeFeed(id, { mode: 'record' })).toBeNull();
      expect(await theirs.removeFeed(id)).toBeNull();
      expect(await only()).toMatchObject({ id, mode: 'brief' });
    });

    it('are forgotten with everything else', async () => {
      const { id } = await opened.history.addFeed(subscription());
      await take();
      await opened.store.feeds.settle(id, poll({ read: read(['1']), jobs: [job(1, id)] }));
      await opened.history.forgetEverything();
      expect(await opened.history.feeds()).toEqual([]);
      expect(await opened.store.jobs.pending()).toBe(0);
    });
  });
}
