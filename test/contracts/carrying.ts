import { describe, expect, it } from 'vitest';
import type { PortableDocument } from '../../src/model/index.ts';
import { MEETING, NO, NOTHING, YES, changed, sample } from './border-talks.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** Taking a history out of one database and into another. */
export function carryingContract(open: OpenStore): void {
  describe('carrying a history over', () => {
    const opened = withStore(open);

    it('gives articles back with all their texts, once', async () => {
      const { history, store } = opened;
      const { id } = await history.record(...sample({ meetings: [MEETING], statements: [YES, NO] }));
      await history.keepLink('https://s.example/x', id);
      opened.now += 1000;
      await history.revise(id, ...changed({ statements: [YES] }));
      const carried = JSON.parse(
        JSON.stringify(await history.portableArticles(0, 10)),
      ) as PortableDocument['articles'];
      const copy = store.history('discord:9');
      for (const article of carried) expect(await copy.takeIn(article)).toBe(true);
      for (const article of carried) expect(await copy.takeIn(article)).toBe(false);
      const withoutIds = (portable: PortableDocument['articles']): unknown =>
        portable.map((article) => ({ ...article, id: 0 }));
      expect(withoutIds(await copy.portableArticles(0, 10))).toEqual(withoutIds(carried));
      expect((await copy.articleByUrl('https://s.example/x'))?.revision).toEqual(
        (await history.article(id))?.revision,
      );
    });

    it('gives entities, meetings, corrections and settings beside them', async () => {
      const { history } = opened;
      const { id } = await history.record(...sample({ meetings: [MEETING] }));
      await history.changeSettings('c1', { links: 'mention' });
      const rest = await history.portableRest();
      expect(rest.entities.map(({ name }) => name)).toEqual(['Mara Lindqvist', 'Yusuf al-Kadi']);
      expect(rest.meetings).toMatchObject([{ status: 'held', articles: [id] }]);
      expect(rest.settings).toMatchObject([{ channel: 'c1', settings: { links: 'mention' } }]);
      expect(rest.corrections).toEqual([]);
    });

    it('refuses what does not stand on its text, and keeps nothing of it', async () => {
      const { history, store } = opened;
      await history.record(...sample({ statements: [YES] }));
      const [article] = await history.portableArticles(0, 10);
      if (!article) throw new Error('nothing to carry');
      const moved = {
        ...article,
        readings: article.readings.map((one) => ({ ...one, text: ` ${one.text}` })),
      };
      await expect(store.history('discord:9').takeIn(moved)).rejects.toMatchObject({ code: 'bad-record' });
      expect(await store.history('discord:9').counts()).toEqual(NOTHING);
    });

    it('pages by id', async () => {
      const { history } = opened;
      for (const number of [1, 2, 3])
        await history.record(...sample({ url: `https://n.example/${number}`, title: `Number ${number}` }));
      const [first] = await history.portableArticles(0, 1);
      const rest = await history.portableArticles(first?.id ?? 0, 10);
      expect([first, ...rest].map((article) => article?.title)).toEqual(['Number 1', 'Number 2', 'Number 3']);
      expect(await opened.store.history('discord:9').portableArticles(0, 10)).toEqual([]);
    });
  });
}
