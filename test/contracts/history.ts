import { describe, expect, it } from 'vitest';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** Recording articles and reading them back. */
export function historyContract(open: OpenStore): void {
  describe('a history', () => {
    const opened = withStore(open);

    it('gives an article back with everything that stands on it, each span a slice of its text', async () => {
      const [article, extraction] = sample({
        url: 'https://news.example/talks',
        title: 'Lindqvist meets al-Kadi',
        meetings: [{ who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09', place: 'Cairo' }],
        statements: [{ by: ['Mara Lindqvist'], via: ['Ana Prell'], says: 'The border opens in May 🙂' }],
      });
      const { id, isNew } = await opened.history.record(article, extraction);
      expect(isNew).toBe(true);
      const recorded = await opened.history.articleByUrl('https://news.example/talks');
      expect(recorded).toEqual(await opened.history.article(id));
      expect(recorded?.ref).toEqual({
        id,
        title: 'Lindqvist meets al-Kadi',
        outlet: 'The Example',
        url: 'https://news.example/talks',
        published: '2026-03-10',
      });
      expect(recorded?.text).toBe(article.text);
      const [report] = recorded?.meetings[0]?.reports ?? [];
      expect(report?.evidence).toEqual(extraction.meetings[0]?.evidence);
      expect(report?.place).toEqual(extraction.meetings[0]?.place);
      expect(report?.date).toEqual(extraction.meetings[0]?.date);
      const [statement] = recorded?.statements ?? [];
      expect(statement?.content).toEqual(extraction.statements[0]?.content);
      expect(statement?.speakers.map(({ name }) => name)).toEqual(['Mara Lindqvist']);
      expect(statement?.via.map(({ name }) => name)).toEqual(['Ana Prell']);
    });

    it('changes nothing when the same address comes again', async () => {
      const [article, extraction] = sample({ statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] });
      const first = await opened.history.record(article, extraction);
      const before = await opened.history.counts();
      const again = await opened.history.record({ ...article, title: 'Changed' }, extraction);
      expect(again).toEqual({ id: first.id, isNew: false });
      expect(await opened.history.counts()).toEqual(before);
      expect((await opened.history.article(first.id))?.ref.title).toBe('Talks held');
    });

    it('changes nothing when the same text is pasted again', async () => {
      const pasted = sample({
        url: null,
        outlet: null,
        statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }],
      });
      const first = await opened.history.record(...pasted);
      expect(await opened.history.record(...pasted)).toEqual({ id: first.id, isNew: false });
    });

    it('keeps one wire text in two outlets apart', async () => {
      const [article, extraction] = sample({ statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] });
      await opened.history.record(article, extraction);
      const copy = { ...article, url: 'https://other.example/1', outlet: 'The Other' };
      expect((await opened.history.record(copy, extraction)).isNew).toBe(true);
    });

    it('refuses a span that is no slice of the article, and records nothing of it', async () => {
      const [article, extraction] = sample({ statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] });
      const moved = { ...article, text: ` ${article.text}` };
      await expect(opened.history.record(moved, extraction)).rejects.toMatchObject({ code: 'bad-record' });
      expect(await opened.history.counts()).toEqual({ articles: 0, entities: 0, meetings: 0, statements: 0 });
    });

    it('refuses a speaker whom the extraction does not have', async () => {
      const [article, extraction] = sample({ statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] });
      await expect(opened.history.record(article, { ...extraction, entities: [] })).rejects.toMatchObject({
        code: 'bad-record',
      });
    });

    it('lists articles by publication, by when they were recorded, and in pages', async () => {
      for (const day of ['2026-03-01', '2026-03-03', '2026-03-02']) {
        opened.now += 1000;
        await opened.history.record(
          ...sample({ url: `https://news.example/${day}`, title: day, published: day, named: [day] }),
        );
      }
      const titles = async (
        query: Parameters<typeof opened.history.articles>[0],
      ): Promise<readonly string[]> => (await opened.history.articles(query)).items.map(({ title }) => title);
      expect(await titles({})).toEqual(['2026-03-03', '2026-03-02', '2026-03-01']);
      expect(await titles({ order: 'oldest', limit: 2, offset: 1 })).toEqual(['2026-03-02', '2026-03-03']);
      expect(await titles({ period: { start: '2026-03-02', end: '2026-03-02' } })).toEqual(['2026-03-02']);
      expect(await titles({ recordedAfter: opened.now - 1000 })).toEqual(['2026-03-02']);
      expect((await opened.history.articles({ limit: 1 })).total).toBe(3);
    });

    it('finds statements by speaker, relay, words, period and article', async () => {
      const { history } = opened;
      const first = await history.record(
        ...sample({
          url: 'https://news.example/1',
          published: '2026-03-01',
          statements: [
            {
              by: ['Mara Lindqvist'],
              via: ['Ana Prell'],
              to: ['Yusuf al-Kadi'],
              says: 'The prisoners were released',
            },
            { by: ['Yusuf al-Kadi'], says: 'Nobody was released at all' },
          ],
        }),
      );
      await history.record(
        ...sample({
          url: 'https://news.example/2',
          published: '2026-03-05',
          statements: [{ by: ['Mara Lindqvist'], says: 'A ceasefire deal is near' }],
        }),
      );
      const said = async (query: Parameters<typeof history.statements>[0]): Promise<readonly string[]> =>
        (await history.statements(query)).items.map(({ content }) => content[0]?.text ?? '');
      const id = async (name: string): Promise<number> => {
        const match = await history.findEntity(name);
        return match.type === 'one' ? match.entity.id : -1;
      };
      const speaker = await id('Lindqvist');
      expect(await said({ speaker })).toEqual(['A ceasefire deal is near', 'The prisoners were released']);
      expect(await said({ speaker, order: 'oldest', limit: 1 })).toEqual(['The prisoners were released']);
      expect(await said({ via: await id('Prell') })).toEqual(['The prisoners were released']);
      expect(await said({ to: await id('al-Kadi') })).toEqual(['The prisoners were released']);
      expect(await said({ about: 'releasing prisoner' })).toEqual(['The prisoners were released']);
      expect(await said({ about: '"deal is near"' })).toEqual(['A ceasefire deal is near']);
      expect(await said({ about: '"near deal"' })).toEqual([]);
      expect(await said({ about: 'released', speaker })).toEqual(['The prisoners were released']);
      expect(await said({ period: { start: '2026-03-02' } })).toEqual(['A ceasefire deal is near']);
      expect(await said({ period: { end: '2026-03-02' }, article: first.id, speaker })).toHaveLength(1);
      expect((await history.statements({ limit: 1 })).total).toBe(3);
    });

    it.each([
      '"',
      '""',
      'a OR',
      'NEAR(',
      'x*',
      '(',
      'col:x',
      '^a',
      '-',
      '{',
      "';--",
      '\0',
      'scope:w1',
      '“half',
    ])('takes %j for words, not for a search language', async (about) => {
      await opened.history.record(...sample({ statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] }));
      await expect(opened.history.statements({ about })).resolves.toEqual({ items: [], total: 0 });
    });
  });
}
