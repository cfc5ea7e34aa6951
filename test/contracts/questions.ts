import { describe, expect, it } from 'vitest';
import type { History } from '../../src/model/index.ts';
import type { Sample } from '../db/sample.ts';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** Counting meetings, what two said of each other, and timelines. */
export function questionContract(open: OpenStore): void {
  describe('questions about time', () => {
    const opened = withStore(open);
    const record = async (history: History, ...articles: readonly Sample[]): Promise<void> => {
      for (const [index, article] of articles.entries()) {
        const url = `https://news.example/${history.workspace}/${index}/${article.published ?? ''}`;
        await history.record(...sample({ url, ...article }));
      }
    };
    const id = async (name: string, history = opened.history): Promise<number> => {
      const match = await history.findEntity(name);
      return match.type === 'one' ? match.entity.id : -1;
    };
    const withLindqvist = (name: string): readonly string[] => ['Mara Lindqvist', name];
    const pair = ['Mara Lindqvist', 'Yusuf al-Kadi'] as const;

    it('count meetings by status and month, and say how many are undated or only nearly dated', async () => {
      await record(
        opened.history,
        { published: '2026-01-10', meetings: [{ who: pair, date: '2026-01-09' }] },
        {
          published: '2026-02-20',
          meetings: [{ who: withLindqvist('Ana Prell'), date: '2026-02-03', status: 'planned' }],
        },
        {
          published: '2026-03-20',
          meetings: [{ who: withLindqvist('Femi Obi'), date: ['2026-02-25', '2026-03-05'] }],
        },
        { published: '2026-05-20', meetings: [{ who: withLindqvist('Rurik Holm') }] },
      );
      const participants = [await id('Lindqvist')];
      const all = await opened.history.tally({ participants });
      expect(all).toEqual({
        total: 4,
        byStatus: { held: 3, planned: 1, cancelled: 0, denied: 0 },
        undated: 1,
        reaching: 0,
        months: [
          { month: '2026-01', meetings: 1 },
          { month: '2026-02', meetings: 1 },
        ],
        withoutMonth: 1,
      });
      const february = { start: '2026-02-01', end: '2026-02-28' };
      const some = await opened.history.tally({ participants, period: february });
      expect(some).toMatchObject({ total: 2, reaching: 1, undated: 0 });
      const both = await opened.history.tally({ participants, period: { ...february, start: '2026-01-01' } });
      expect(both).toMatchObject({ total: 3, reaching: 1 });
      const dated = async (is: boolean): Promise<number> =>
        (await opened.history.meetings({ participants, dated: is })).total;
      expect([await dated(true), await dated(false)]).toEqual([3, 1]);
      const first = await opened.history.meetings({ participants, limit: 2, uncounted: true });
      expect([first.items.length, first.total]).toEqual([2, 2]);
    });

    it('find what either of two said to, of or together with the other', async () => {
      await record(opened.history, {
        statements: [
          { by: ['Mara Lindqvist'], to: ['Yusuf al-Kadi'], says: 'The border opens' },
          { by: ['Yusuf al-Kadi'], says: 'Nothing has changed' },
          { by: ['Yusuf al-Kadi', 'Mara Lindqvist'], says: 'Talks go on' },
          { by: ['Ana Prell'], to: ['Mara Lindqvist'], says: 'The border is shut' },
        ],
      });
      const between = [await id('Lindqvist'), await id('al-Kadi')] as const;
      const said = await opened.history.statements({ between, order: 'oldest' });
      expect(said.items.map(({ content }) => content[0]?.text)).toEqual(['The border opens', 'Talks go on']);
      expect(said.total).toBe(2);
      expect((await opened.history.statements({ between, about: 'border' })).total).toBe(1);
    });

    it('put meetings and statements in one order, undated ones last, in pages', async () => {
      await record(
        opened.history,
        { published: '2026-01-10', meetings: [{ who: pair, date: '2026-01-09' }] },
        { published: '2026-01-05', statements: [{ by: ['Mara Lindqvist'], says: 'The border opens' }] },
        { published: null, statements: [{ by: ['Mara Lindqvist'], says: 'The border opens soon' }] },
      );
      const people = [await id('Lindqvist')];
      const order = async (query: object): Promise<readonly string[]> =>
        (await opened.history.timeline({ people, ...query })).items.map((item) =>
          item.type === 'meeting' ? 'meeting' : (item.statement.article.published ?? 'undated'),
        );
      expect(await order({})).toEqual(['2026-01-05', 'meeting', 'undated']);
      expect(await order({ order: 'newest' })).toEqual(['meeting', '2026-01-05', 'undated']);
      expect(await order({ limit: 1, offset: 1 })).toEqual(['meeting']);
      expect(await order({ about: 'border', people: [] })).toEqual(['2026-01-05', 'undated']);
      const page = await opened.history.timeline({ people, limit: 1 });
      expect(page).toMatchObject({ total: 3, meetings: 1, statements: 2 });
    });

    it('find a topic’s meetings by the sentences that tell of them, in any form of the words', async () => {
      const met = (name: string, told: string): Sample => ({
        published: '2026-01-10',
        meetings: [{ who: withLindqvist(name), date: '2026-01-09', told }],
      });
      await record(
        opened.history,
        { ...met('Ana Prell', 'They met over quotas for herring.'), url: 'https://news.example/a' },
        { ...met('Ana Prell', 'They talked about nets.'), url: 'https://news.example/b' },
        { ...met('Femi Obi', 'They met over the herring quota.'), url: 'https://news.example/c' },
        { ...met('Rurik Holm', 'They met over a bridge.'), url: 'https://news.example/d' },
      );
      const prell = await id('Ana Prell');
      const tellingOf = async (
        about: string,
        people: readonly number[] = [],
      ): Promise<readonly unknown[]> => {
        const { items, meetings } = await opened.history.timeline({ people, about });
        expect(items.length).toBe(meetings);
        return items.map((item) => item.type === 'meeting' && item.meeting.participants[1]?.name);
      };
      expect((await tellingOf('herring quota')).toSorted()).toEqual(['Ana Prell', 'Femi Obi']);
      expect(await tellingOf('herring', [prell])).toEqual(['Ana Prell']);
      expect(await tellingOf('"herring quota"')).toEqual(['Femi Obi']);
      expect(await tellingOf('bridge', [prell])).toEqual([]);
      expect(await tellingOf('!')).toEqual([]);
      const article = await opened.history.articleByUrl('https://news.example/c');
      await opened.history.forget(article?.ref.id ?? -1);
      expect(await tellingOf('herring')).toEqual(['Ana Prell']);
      const changed = sample({ ...met('Ana Prell', 'They met over nets.'), url: 'https://news.example/a' });
      const first = await opened.history.articleByUrl('https://news.example/a');
      await opened.history.revise(first?.ref.id ?? -1, ...changed);
      expect(await tellingOf('herring')).toEqual([]);
      expect(await tellingOf('nets')).toEqual(['Ana Prell']);
    });

    it('know nothing of another workspace', async () => {
      const told: Sample = {
        meetings: [{ who: pair, date: '2026-01-09' }],
        statements: [{ by: ['Mara Lindqvist'], to: ['Yusuf al-Kadi'], says: 'The border opens' }],
      };
      await record(opened.history, told);
      const other = opened.store.history('discord:other');
      const people = [await id('Lindqvist'), await id('al-Kadi')] as const;
      expect((await other.tally({ participants: people })).total).toBe(0);
      expect((await other.tally({})).total).toBe(0);
      expect((await other.timeline({ people })).total).toBe(0);
      expect((await other.timeline({ people: [], about: 'border' })).total).toBe(0);
      expect((await other.timeline({ people: [], about: 'met' })).total).toBe(0);
      expect((await opened.history.timeline({ people: [], about: 'met' })).meetings).toBe(1);
      expect((await other.statements({ between: people })).total).toBe(0);
    });

    it('find no name that is only spelled nearly so where an exact one is asked for', async () => {
      await record(opened.history, { named: ['Mara Lindqvist'] });
      expect(await opened.history.findEntity('Lundqvest', { exactly: true })).toEqual({
        type: 'none',
        near: [],
      });
      expect((await opened.history.findEntity('Lundqvest')).type).toBe('none');
    });
  });
}
