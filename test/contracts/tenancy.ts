import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/index.ts';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const ANSWER: Answer = { tone: 'normal', blocks: [], actions: [], private: false, data: null };

/** Nothing of one workspace is seen from another. */
export function tenancyContract(open: OpenStore): void {
  describe('two workspaces', () => {
    const opened = withStore(open);

    it('see nothing of each other', async () => {
      const theirs = opened.store.history('discord:1');
      const ours = opened.store.history('slack:T1');
      const { id } = await theirs.record(
        ...sample({
          meetings: [{ who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09' }],
          statements: [{ by: ['Mara Lindqvist'], says: 'The border opens' }],
        }),
      );
      const kept = await theirs.keepAnswer(ANSWER);
      await theirs.changeSettings('c1', { links: 'never' });
      const match = await theirs.findEntity('Lindqvist');
      const person = match.type === 'one' ? match.entity.id : -1;
      const meeting = (await theirs.meetings({})).items[0]?.id ?? -1;
      expect(person).not.toBe(-1);
      expect(meeting).not.toBe(-1);

      expect(await ours.article(id)).toBeNull();
      expect(await ours.articleByUrl('https://news.example/1')).toBeNull();
      expect(await ours.articles({})).toEqual({ items: [], total: 0 });
      expect(await ours.articles({ recordedAfter: 0 })).toEqual({ items: [], total: 0 });
      expect(await ours.findEntity('Lindqvist')).toEqual({ type: 'none', near: [] });
      expect(await ours.findEntity('Lindqvst')).toEqual({ type: 'none', near: [] });
      expect(await ours.entity(person)).toBeNull();
      expect(await ours.complete('li', 9)).toEqual([]);
      expect(await ours.complete('lindq', 9)).toEqual([]);
      expect(await ours.complete('', 9)).toEqual([]);
      expect(await ours.meeting(meeting)).toBeNull();
      expect(await ours.meetings({})).toEqual({ items: [], total: 0 });
      expect(await ours.meetings({ participants: [person] })).toEqual({ items: [], total: 0 });
      expect(await ours.statements({})).toEqual({ items: [], total: 0 });
      expect(await ours.statements({ about: 'border' })).toEqual({ items: [], total: 0 });
      expect(await ours.statements({ speaker: person })).toEqual({ items: [], total: 0 });
      expect(await ours.statements({ article: id })).toEqual({ items: [], total: 0 });
      expect(await ours.counts()).toEqual({ articles: 0, entities: 0, meetings: 0, statements: 0 });
      expect(await ours.keptAnswer(kept)).toBeNull();
      expect((await ours.settings('c1')).links).toBe('always');
      expect(await opened.store.digests.lastSent('slack:T1', 'c1')).toBeNull();
    });

    it('keep the same article each for itself, and do not link each other’s people', async () => {
      const article = sample({
        meetings: [{ who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09' }],
      });
      const short = sample({ url: 'https://news.example/2', named: ['Lindqvist'] });
      await opened.store.history('discord:1').record(...article);
      await opened.store.history('discord:1').record(...short);
      expect((await opened.store.history('slack:T1').record(...short)).isNew).toBe(true);
      expect((await opened.store.history('slack:T1').complete('lin', 9)).map(({ name }) => name)).toEqual([
        'Lindqvist',
      ]);
      expect((await opened.store.history('slack:T1').record(...article)).isNew).toBe(true);
      const [meeting] = (await opened.store.history('slack:T1').meetings({})).items;
      expect(meeting?.reports).toHaveLength(1);
    });
  });
}
