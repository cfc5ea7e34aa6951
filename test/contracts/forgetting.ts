import { describe, expect, it } from 'vitest';
import { MEETING, NO, NOTHING, YES, answer, changed, sample } from './border-talks.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** Forgetting an article, or everything, and workspaces that remove the bot. */
export function forgettingContract(open: OpenStore): void {
  describe('forgetting an article', () => {
    const opened = withStore(open);

    it('says what will go, changes nothing by that, and then takes just that away', async () => {
      const { history, store } = opened;
      const { id } = await history.record(
        ...sample({ meetings: [MEETING, { who: ['Mara Lindqvist', 'Ana Prell'] }], statements: [YES] }),
      );
      await history.record(
        ...sample({ url: 'https://n.example/2', outlet: 'Other', meetings: [MEETING], statements: [NO] }),
      );
      const kept = await history.keepAnswer(answer('The border opens in May, she said'));
      const other = await history.keepAnswer(answer('Nothing has been agreed'));
      const target = { workspace: 'terminal:local', channel: 'c', message: null, thread: null } as const;
      const link = { target: { ...target, replies: 'reply' }, postedBy: '@ada' } as const;
      await store.jobs.add({
        ...link,
        key: 'k',
        url: 'https://news.example/1',
        canonical: 'https://news.example/1',
      });
      const counts = await history.counts();
      const foretold = await history.standsOn(id);
      expect(foretold).toEqual({
        meetings: 1,
        statements: 1,
        entities: 1,
        meetingsKept: 1,
        keptAnswers: 1,
        jobs: 1,
        postedBy: ['@ada'],
      });
      expect(await history.counts()).toEqual(counts);
      expect(await history.keptAnswer(kept)).not.toBeNull();

      expect(await history.forget(id)).toEqual(foretold);
      expect(await history.article(id)).toBeNull();
      expect(await history.counts()).toEqual({ articles: 1, entities: 2, meetings: 1, statements: 1 });
      expect(await history.keptAnswer(kept)).toBeNull();
      expect(await history.keptAnswer(other)).not.toBeNull();
      expect(await store.jobs.pending()).toBe(0);
      expect((await history.findEntity('Prell')).type).toBe('none');
      expect(await history.forget(id)).toBeNull();
      expect(await history.standsOn(id)).toBeNull();
    });

    it('takes its earlier texts and its links along', async () => {
      const { history } = opened;
      const { id } = await history.record(...sample({ meetings: [MEETING], statements: [YES, NO] }));
      await history.keepLink('https://s.example/x', id);
      await history.revise(id, ...changed({ statements: [YES] }));
      await history.forget(id);
      expect(await history.counts()).toEqual(NOTHING);
      expect(await history.articleByUrl('https://s.example/x')).toBeNull();
      expect(await history.everything()).toMatchObject({ articles: 0, statements: 0 });
    });

    it('takes along what members corrected about names that no article has any more, and nothing else', async () => {
      const { history } = opened;
      const person = (name: string) => ({ kind: 'person', name }) as const;
      const by = { by: '@ada', at: 1 };
      const { id } = await history.record(...sample({ statements: [{ by: ['Ana Prell'], says: 'Yes' }] }));
      await history.record(...sample({ url: 'https://n.example/2', outlet: 'Other', statements: [YES, NO] }));
      await history.correct({ type: 'merge', one: person('Ana Prell'), other: person('Mara Lindqvist') }, by);
      await history.correct({ type: 'rename', name: person('Yusuf al-Kadi'), to: 'Yusuf Kadi' }, by);
      await history.forget(id);
      expect((await history.corrections()).map(({ correction }) => correction.type)).toEqual(['rename']);
      await history.record(...sample({ url: 'https://n.example/3', title: 'New', named: ['Ana Prell'] }));
      expect(await history.findEntity('Ana Prell')).toMatchObject({
        type: 'one',
        entity: { name: 'Ana Prell' },
      });
    });

    it('is not done to another workspace’s article', async () => {
      const { id } = await opened.history.record(...sample({ statements: [YES] }));
      expect(await opened.store.history('discord:9').forget(id)).toBeNull();
      expect(await opened.store.history('discord:9').standsOn(id)).toBeNull();
      expect((await opened.history.counts()).articles).toBe(1);
    });
  });

  describe('forgetting everything', () => {
    const opened = withStore(open);

    it('takes all of a workspace away and nothing of another', async () => {
      const { history, store } = opened;
      const theirs = store.history('discord:9');
      for (const each of [history, theirs]) {
        await each.record(...sample({ meetings: [MEETING], statements: [YES, NO] }));
        await each.keepAnswer(answer('x'));
        await each.changeSettings('c1', { links: 'never' });
      }
      const all = await history.everything();
      expect(all).toMatchObject({
        articles: 1,
        entities: 2,
        meetings: 1,
        statements: 2,
        keptAnswers: 1,
        channels: 1,
      });
      expect(await history.forgetEverything()).toEqual(all);
      expect(await history.counts()).toEqual(NOTHING);
      expect((await history.settings('c1')).links).toBe('always');
      expect(await theirs.everything()).toMatchObject({ articles: 1, keptAnswers: 1, channels: 1 });
      await history.record(...sample({ statements: [YES] }));
      expect((await history.counts()).articles).toBe(1);
    });
  });

  describe('a workspace that removed the bot', () => {
    const opened = withStore(open);

    it('is kept until the sweep, and after it is as if never there', async () => {
      const { history, store } = opened;
      await history.record(...sample({ statements: [YES] }));
      await store.leave('terminal:local', opened.now);
      expect(await store.sweep(opened.now)).toEqual([]);
      expect((await history.counts()).articles).toBe(1);
      expect(await store.sweep(opened.now + 1)).toEqual(['terminal:local']);
      expect(await store.sweep(opened.now + 1)).toEqual([]);
      expect(await history.counts()).toEqual(NOTHING);
      await history.record(...sample({ statements: [YES] }));
      expect((await history.counts()).articles).toBe(1);
    });

    it('that comes back in time keeps everything', async () => {
      const { history, store } = opened;
      await history.record(...sample({ statements: [YES] }));
      expect(await store.join('terminal:local')).toBe(false);
      await store.leave('terminal:local', opened.now);
      expect(await store.join('terminal:local')).toBe(true);
      expect(await store.sweep(opened.now + 1)).toEqual([]);
      expect((await history.counts()).articles).toBe(1);
    });

    it('is no longer among those where the bot is, nor is one that was erased or has nothing', async () => {
      const { store } = opened;
      for (const name of ['discord:7', 'discord:8'])
        await store.history(name).record(...sample({ statements: [YES] }));
      store.history('discord:9');
      expect(await store.workspaces()).toEqual(['discord:7', 'discord:8']);
      await store.leave('discord:7', 1000);
      expect(await store.workspaces()).toEqual(['discord:8']);
      await store.sweep(2000);
      expect(await store.workspaces()).toEqual(['discord:8']);
      await store.history('discord:8').forgetEverything();
      expect(await store.workspaces()).toEqual([]);
    });

    it('is not made to wait longer by a second notice', async () => {
      const { store } = opened;
      store.history('discord:9');
      await store.leave('discord:9', 1000);
      await store.leave('discord:9', 5000);
      expect(await store.sweep(1001)).toEqual(['discord:9']);
    });

    it('gets no digests and has no links read meanwhile', async () => {
      const { history, store } = opened;
      await history.changeSettings('c1', { digest: { at: '08:00', zone: 'UTC' } });
      const target = {
        workspace: 'terminal:local',
        channel: 'c',
        message: null,
        thread: null,
        replies: 'reply',
      } as const;
      await store.jobs.add({
        key: 'k',
        target,
        url: 'https://n.example/1',
        canonical: 'https://n.example/1',
        postedBy: null,
      });
      await store.leave('terminal:local', opened.now);
      expect(await store.digests.channels()).toEqual([]);
      expect(await store.jobs.take(opened.now)).toBeNull();
      await store.join('terminal:local');
      expect(await store.digests.channels()).toHaveLength(1);
      expect(await store.jobs.take(opened.now)).not.toBeNull();
    });
  });
}
