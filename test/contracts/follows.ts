import { describe, expect, it } from 'vitest';
import type { News, NewFollow, NewJob } from '../../src/model/index.ts';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const ON = ['terminal', 'discord', 'slack'];

function follow(change: Partial<NewFollow> = {}): NewFollow {
  return {
    people: ['Mara Lindqvist'],
    topic: null,
    audience: { type: 'channel', channel: 'c1' },
    madeBy: '@ada',
    ...change,
  };
}

function post(key: string): NewJob {
  return {
    key,
    target: {
      workspace: 'terminal:local',
      channel: '@7',
      message: null,
      thread: null,
      replies: 'reply',
      member: '7',
    },
    url: 'https://news.example/1',
    canonical: key,
    postedBy: null,
    kind: 'post',
    answer: { tone: 'normal', blocks: [], actions: [], private: false, data: { told: true } },
  };
}

/** Whom members follow, and the articles that have to be looked at for them. */
export function followContract(open: OpenStore): void {
  describe('follows', () => {
    const opened = withStore(open);

    it('are kept as they were made, and the very same again is the one that is there', async () => {
      const made = await opened.history.follow(follow({ topic: 'border talks' }));
      expect(made).toEqual({
        isNew: true,
        follow: { ...follow({ topic: 'border talks' }), id: made.follow.id, madeAt: opened.now },
      });
      opened.now += 1000;
      const again = await opened.history.follow(follow({ topic: 'border talks', madeBy: '@bob' }));
      expect(again).toEqual({ isNew: false, follow: made.follow });
      expect(await opened.history.follows()).toEqual([made.follow]);
    });

    it('of a channel and of a member are two, even where both have one id', async () => {
      await opened.history.follow(follow());
      await opened.history.follow(follow({ audience: { type: 'member', member: 'c1' } }));
      expect((await opened.history.follows()).map(({ audience }) => audience)).toEqual([
        { type: 'channel', channel: 'c1' },
        { type: 'member', member: 'c1' },
      ]);
    });

    it('are at most fifty for one channel or member', async () => {
      for (let number = 0; number < 50; number += 1)
        await opened.history.follow(follow({ people: [`Person ${number}`] }));
      await expect(opened.history.follow(follow())).rejects.toMatchObject({ code: 'too-many-follows' });
      await opened.history.follow(follow({ audience: { type: 'channel', channel: 'c2' } }));
      expect((await opened.history.follow(follow({ people: ['Person 7'] }))).isNew).toBe(false);
    });

    it('end once', async () => {
      const { id } = (await opened.history.follow(follow())).follow;
      expect(await opened.history.unfollow(id)).toMatchObject({ id, people: ['Mara Lindqvist'] });
      expect(await opened.history.unfollow(id)).toBeNull();
    });

    it('of one workspace are not another’s, and go with everything else', async () => {
      const { id } = (await opened.history.follow(follow())).follow;
      const theirs = opened.store.history('discord:1');
      expect(await theirs.follows()).toEqual([]);
      expect(await theirs.unfollow(id)).toBeNull();
      await opened.history.forgetEverything();
      expect(await opened.history.follows()).toEqual([]);
    });
  });

  describe('news', () => {
    const opened = withStore(open);
    const article = (number: number): ReturnType<typeof sample> =>
      sample({
        url: `https://news.example/${number}`,
        title: `Number ${number}`,
        statements: [{ by: ['Mara Lindqvist'], says: `We agree on point ${number}` }],
      });
    const take = async (): Promise<News> => {
      const news = await opened.store.news.take(opened.now, ON);
      if (!news) throw new Error('there is no news');
      return news;
    };
    const record = async (number: number, shownIn: string | null = null): Promise<number> =>
      (await opened.history.record(...article(number), shownIn)).id;

    it('is an article that is recorded where somebody follows something, once', async () => {
      await record(1);
      expect(await opened.store.news.take(opened.now, ON)).toBeNull();
      await opened.history.follow(follow());
      await record(1);
      expect(await opened.store.news.take(opened.now, ON)).toBeNull();
      const id = await record(2, 'c1');
      const news = await take();
      expect(news).toEqual({
        id: news.id,
        workspace: 'terminal:local',
        article: id,
        at: opened.now,
        shownIn: 'c1',
        known: { statements: [], meetings: [] },
        later: [],
        attempt: 1,
      });
    });

    it('comes article by article in each workspace, with those that are still to come', async () => {
      await opened.history.follow(follow());
      const theirs = opened.store.history('discord:1');
      await theirs.follow(follow());
      const [first, second] = [await record(1), await record(2)];
      await theirs.record(...article(1), null);
      const one = await take();
      expect(one).toMatchObject({ article: first, later: [second] });
      expect((await take()).workspace).toBe('discord:1');
      expect(await opened.store.news.take(opened.now, ON)).toBeNull();
      await opened.store.news.settle(one.id, []);
      expect(await take()).toMatchObject({ article: second, later: [] });
    });

    it('becomes posts in one step, each once', async () => {
      await opened.history.follow(follow());
      await record(1);
      const { id } = await take();
      await opened.store.news.settle(id, [post('alert:1')]);
      await opened.store.news.settle(id, [post('alert:2')]);
      expect(await opened.store.jobs.take(opened.now)).toMatchObject(post('alert:1'));
      expect(await opened.store.jobs.pending()).toBe(1);
      expect(await opened.store.news.take(opened.now, ON)).toBeNull();
    });

    it('is there again where who took it falls silent, and what that one says later is not kept', async () => {
      await opened.history.follow(follow());
      await record(1);
      const { id } = await take();
      opened.now += 61_000;
      expect(await take()).toMatchObject({ id, attempt: 2 });
      await opened.store.news.retry(id, opened.now + 5000);
      expect(await opened.store.news.take(opened.now + 4999, ON)).toBeNull();
      opened.now += 5000;
      expect(await take()).toMatchObject({ id, attempt: 3 });
    });

    it('of an article that is read anew says what it told before', async () => {
      const id = await record(1);
      await opened.history.follow(follow());
      const later = sample({
        url: 'https://news.example/1',
        title: 'Number 1',
        statements: [
          { by: ['Mara Lindqvist'], says: 'We agree on point 1' },
          { by: ['Mara Lindqvist'], says: 'The harbour opens' },
        ],
      });
      const before = (await opened.history.article(id))?.statements.map((statement) => statement.id);
      await opened.history.revise(id, ...later, 'c2');
      expect(await take()).toMatchObject({
        article: id,
        shownIn: 'c2',
        known: { statements: before, meetings: [] },
      });
    });

    it('goes with its article, and none comes of an import', async () => {
      await opened.history.follow(follow());
      const id = await record(1);
      const [portable] = await opened.history.portableArticles(0, 1);
      await opened.history.forget(id);
      expect(await opened.store.news.take(opened.now, ON)).toBeNull();
      if (!portable) throw new Error('nothing was carried over');
      expect(await opened.history.takeIn(portable)).toBe(true);
      expect(await opened.store.news.take(opened.now, ON)).toBeNull();
    });

    it('is taken for the platforms that run', async () => {
      await opened.history.follow(follow());
      await record(1);
      expect(await opened.store.news.take(opened.now, ['slack'])).toBeNull();
      expect((await take()).workspace).toBe('terminal:local');
    });
  });
}
