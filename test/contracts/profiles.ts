import { describe, expect, it } from 'vitest';
import type { EntityProfile } from '../../src/model/index.ts';
import type { Sample } from '../db/sample.ts';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** What is on record about who somebody is. */
export function profileContract(open: OpenStore): void {
  describe('a profile', () => {
    const opened = withStore(open);

    async function record(...articles: readonly Sample[]): Promise<void> {
      for (const [index, article] of articles.entries()) {
        await opened.history.record(
          ...sample({ url: `https://news.example/${index}`, title: `Article ${index}`, ...article }),
        );
      }
    }
    async function profile(typed: string): Promise<EntityProfile> {
      const match = await opened.history.findEntity(typed);
      const entity =
        match.type === 'several'
          ? match.entities.find(({ name }) => name === typed)
          : match.type === 'one'
            ? match.entity
            : undefined;
      const found = entity && (await opened.history.profile(entity.id));
      if (!found) throw new Error(`${typed} should be on record`);
      return found;
    }

    it('counts names, articles, meetings, statements and company', async () => {
      const met = (other: string, day: string): Sample => ({
        published: day,
        meetings: [{ who: ['Mara Lindqvist', other], date: day }],
      });
      await record(
        { ...met('Jens Prell', '2026-03-09'), statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }] },
        met('Jens Prell', '2026-02-01'),
        met('Tora Blom', '2026-03-01'),
        { published: null, statements: [{ by: ['Lindqvist'], via: ['Tora Blom'], says: 'No' }] },
      );
      const known = await profile('Mara Lindqvist');
      expect(known.main).toEqual({ kind: 'person', name: 'Mara Lindqvist' });
      expect(known.names).toEqual([
        { kind: 'person', name: 'Mara Lindqvist', articles: 3 },
        { kind: 'person', name: 'Lindqvist', articles: 1 },
      ]);
      expect(known).toMatchObject({ articles: 4, meetings: 3, statements: 2 });
      expect([known.first?.published, known.last?.published]).toEqual(['2026-02-01', '2026-03-09']);
      expect(known.partners.map(({ entity, meetings }) => [entity.name, meetings])).toEqual([
        ['Jens Prell', 2],
        ['Tora Blom', 1],
      ]);
      expect((await profile('Tora Blom')).statements).toBe(0);
    });

    it('gives the role of each article with the sentence that says so, newest first', async () => {
      const named = ['Mara Lindqvist'];
      await record(
        { named, published: '2026-01-05', roles: { 'Mara Lindqvist': 'foreign minister' } },
        { named, published: '2026-03-05', roles: { 'Mara Lindqvist': 'prime minister' } },
        { named, published: '2026-03-09' },
      );
      const { sightings } = await profile('Mara Lindqvist');
      expect(
        sightings.map(({ article, role, evidence }) => [article.published, role, evidence.text]),
      ).toEqual([
        ['2026-03-09', null, 'Mara Lindqvist'],
        ['2026-03-05', 'prime minister', 'prime minister'],
        ['2026-01-05', 'foreign minister', 'foreign minister'],
      ]);
      for (const { article, evidence } of sightings) {
        const text = (await opened.history.article(article.id))?.text ?? '';
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    });

    it('tells who may be the same, and whose a surname may be', async () => {
      await record(
        { named: ['Volodymyr Ostrenko'] },
        { named: ['Vladimir Ostrenko'] },
        { named: ['Tora Holm', 'Jens Holm', 'Mara Lindqvist'] },
        { named: ['Holm'] },
      );
      expect((await profile('Volodymyr Ostrenko')).alike.map(({ name }) => name)).toEqual([
        'Vladimir Ostrenko',
      ]);
      expect((await profile('Mara Lindqvist')).alike).toEqual([]);
      for (const name of ['Holm', 'Tora Holm']) {
        const { unclear, alike } = await profile(name);
        expect(unclear.map(({ entity }) => entity.name)).toEqual(['Holm']);
        expect(unclear[0]?.fits.map((one) => one.name).sort()).toEqual(['Jens Holm', 'Tora Holm']);
        expect(alike).toEqual([]);
      }
    });

    it('tells that a body of a surname’s name may be the person, and that they are two once a member says so', async () => {
      await record(
        { named: ['Mara Lindqvist'] },
        { named: ['Lindqvist'], kinds: { Lindqvist: 'organization' } },
      );
      const alike = async (): Promise<readonly string[]> =>
        (await profile('Mara Lindqvist')).alike.map(({ kind, name }) => `${kind} ${name}`);
      expect(await alike()).toEqual(['organization Lindqvist']);
      const names = {
        one: { kind: 'person', name: 'Mara Lindqvist' },
        other: { kind: 'organization', name: 'Lindqvist' },
      } as const;
      await opened.history.correct({ type: 'split', ...names }, { by: null, at: 1 });
      expect(await alike()).toEqual([]);
    });

    it('is there for bodies and countries, and for no id that is none', async () => {
      const kinds = { 'Norrland Bank': 'organization', Norrland: 'country' } as const;
      await record({ named: ['Norrland Bank', 'Norrland'], kinds });
      expect((await profile('Norrland Bank')).main.kind).toBe('organization');
      expect((await profile('Norrland')).unclear).toEqual([]);
      expect(await opened.history.profile(999)).toBeNull();
    });
  });
}
