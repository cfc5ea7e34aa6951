import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/index.ts';
import type { Sample } from '../db/sample.ts';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** Who is who across articles, and how a typed name is understood. */
export function nameContract(open: OpenStore): void {
  describe('names', () => {
    const opened = withStore(open);

    async function record(...articles: readonly Sample[]): Promise<void> {
      for (const [index, article] of articles.entries()) {
        await opened.history.record(
          ...sample({ url: `https://news.example/${index}`, title: `Article ${index}`, ...article }),
        );
      }
    }
    async function found(typed: string): Promise<readonly string[]> {
      const match = await opened.history.findEntity(typed);
      if (match.type === 'none') return [];
      return (match.type === 'one' ? [match.entity] : match.entities).map(({ name }) => name);
    }
    async function near(typed: string): Promise<readonly string[]> {
      const match = await opened.history.findEntity(typed);
      return match.type === 'none' ? match.near.map(({ name }) => name) : ['found'];
    }

    it('takes a surname for the one person who has it, whichever article came first', async () => {
      await record({ named: ['Lindqvist'] }, { named: ['Mara Lindqvist'] }, { named: ['Lindqvist'] });
      expect((await opened.history.counts()).entities).toBe(1);
      expect(await found('lindqvist')).toEqual(['Mara Lindqvist']);
    });

    it('asks which one where a surname fits two, and links neither', async () => {
      await record({ named: ['Mara Lindqvist'] }, { named: ['Lindqvist'] }, { named: ['Jens Lindqvist'] });
      expect([...(await found('Lindqvist'))].sort()).toEqual([
        'Jens Lindqvist',
        'Lindqvist',
        'Mara Lindqvist',
      ]);
      expect(await found('Jens Lindqvist')).toEqual(['Jens Lindqvist']);
    });

    it('forgives case, accents, titles and transliteration', async () => {
      await record({ named: ['Álvaro Quiñónez', 'Oleh Zubarevskyy', 'Muhammad Shia al-Tikani'] });
      expect(await found('alvaro QUINONEZ')).toEqual(['Álvaro Quiñónez']);
      expect(await found('President Quiñónez')).toEqual(['Álvaro Quiñónez']);
      expect(await found('zubarevsky')).toEqual(['Oleh Zubarevskyy']);
      expect(await found('Mohammed Shia Al Tikani')).toEqual(['Muhammad Shia al-Tikani']);
      expect(await found('tikani')).toEqual(['Muhammad Shia al-Tikani']);
    });

    it('knows a surname whatever offices articles put before the full name', async () => {
      const named = ['Mara Lindqvist'];
      await record(
        { named, aliases: { 'Mara Lindqvist': ['Norrland Foreign Minister Mara Lindqvist'] } },
        { named, aliases: { 'Mara Lindqvist': ['Norrland Prime Minister Mara Lindqvist'] } },
        { named: ['Lindqvist'] },
      );
      expect(await found('Lindqvist')).toEqual(['Mara Lindqvist']);
      expect(await near('foreign minister')).toEqual([]);
    });

    it('knows a body by its acronym once an article has used both', async () => {
      const kinds = { 'Norrland Defence Force': 'organization', NDF: 'organization' } as const;
      await record(
        { named: ['NDF'], kinds },
        { named: ['Norrland Defence Force'], aliases: { 'Norrland Defence Force': ['NDF'] }, kinds },
      );
      expect(await found('ndf')).toEqual(['Norrland Defence Force']);
      expect((await opened.history.counts()).entities).toBe(1);
    });

    it('knows countries by their short names', async () => {
      const kinds = { 'United States': 'country', US: 'country' } as const;
      await record({ named: ['United States'], kinds }, { named: ['US'], kinds });
      expect(await found('U.S.')).toEqual(['United States']);
      expect((await opened.history.counts()).entities).toBe(1);
    });

    it('finds a person by given name, and offers near names for a wrong spelling', async () => {
      await record({ named: ['Mara Lindqvist', 'Yusuf al-Kadi'] });
      expect(await found('mara')).toEqual(['Mara Lindqvist']);
      expect(await near('Lindqvst')).toEqual(['Mara Lindqvist']);
      expect(await near('Marra Lindqvst')).toEqual(['Mara Lindqvist']);
      expect(await near('Xylophone')).toEqual([]);
      expect(await near('  ')).toEqual([]);
    });

    it('gives the newest role that an article gave, in any order of recording', async () => {
      const named = ['Mara Lindqvist'];
      await record(
        { named, published: '2026-03-05', roles: { 'Mara Lindqvist': 'prime minister' } },
        { named, published: '2026-01-05', roles: { 'Mara Lindqvist': 'foreign minister' } },
        { named, published: '2026-03-09' },
      );
      const match = await opened.history.findEntity('Lindqvist');
      expect(match.type === 'one' && match.entity.role).toBe('prime minister');
    });

    it('asks whose ministry is meant, and whether a surname or a body', async () => {
      const kinds = {
        'Foreign Ministry': 'organization',
        'Norrland Foreign Ministry': 'organization',
        Holm: 'organization',
      } as const;
      await record(
        { named: ['Foreign Ministry', 'Norrland Foreign Ministry', 'Holm'], kinds },
        { named: ['Jens Holm'] },
      );
      expect(await found('the foreign ministry')).toEqual(['Norrland Foreign Ministry', 'Foreign Ministry']);
      expect([...(await found('holm'))].sort()).toEqual(['Holm', 'Jens Holm']);
    });

    it('completes on any part of a name, the most often seen first', async () => {
      await record(
        { named: ['Mara Lindqvist', 'Lina Prell'] },
        { named: ['Mara Lindqvist'] },
        { named: ['Ana Linde'] },
      );
      const names = async (prefix: string, limit = 5): Promise<readonly string[]> =>
        (await opened.history.complete(prefix, limit)).map(({ name }: EntityRef) => name);
      expect(await names('li')).toEqual(['Mara Lindqvist', 'Lina Prell', 'Ana Linde']);
      expect(await names('LI', 1)).toEqual(['Mara Lindqvist']);
      expect(await names('linde')).toEqual(['Ana Linde']);
      expect(await names('mara lin')).toEqual(['Mara Lindqvist']);
      expect(await names('')).toEqual(['Mara Lindqvist', 'Lina Prell', 'Ana Linde']);
      expect(await names('%')).toHaveLength(3);
      expect(await names('qqq')).toEqual([]);
    });

    it('completes a long prefix by whom articles name most, however many bear it', async () => {
      const many = ['Ada', 'Bo', 'Cy', 'Dag', 'Eli', 'Finn', 'Gro', 'Ina'].map(
        (given) => `${given} Lindqvist`,
      );
      await record({ named: many }, { named: ['Zora Lindqvist'] }, { named: ['Zora Lindqvist'] });
      for (const prefix of ['l', 'lindq', 'lindqvi', 'lindqvist'])
        expect((await opened.history.complete(prefix, 1)).map(({ name }) => name)).toEqual([
          'Zora Lindqvist',
        ]);
    });

    it('does not take two descriptions for one person’s words', async () => {
      await record(
        {
          published: '2026-03-09',
          meetings: [{ who: ['a senior official', 'Mara Lindqvist'], date: '2026-03-09' }],
        },
        {
          published: '2026-03-09',
          meetings: [{ who: ['a senior official', 'Mara Lindqvist'], date: '2026-03-09' }],
        },
      );
      expect((await opened.history.meetings({})).total).toBe(2);
      expect((await opened.history.complete('', 9)).map(({ name }) => name)).toEqual(['Mara Lindqvist']);
    });

    it('takes a description for another in each article', async () => {
      const kinds = { 'his office': 'organization', 'two officials': 'group' } as const;
      const told = (day: string): Sample => ({
        published: day,
        kinds,
        statements: [
          { by: ['Mara Lindqvist'], says: 'Yes', via: ['his office'] },
          { by: ['two officials'], says: 'No' },
          { by: ['a spokesperson'], says: 'Perhaps' },
        ],
      });
      await record(told('2026-03-09'), told('2026-03-10'));
      const { items } = await opened.history.statements({});
      const relays = items.flatMap(({ via }) => via.map(({ id }) => id));
      const described = items
        .flatMap(({ speakers }) => speakers)
        .filter(({ name }) => !name.includes('Lind'));
      expect(new Set(relays).size).toBe(2);
      expect(new Set(described.map(({ id }) => id)).size).toBe(4);
      expect(await found('his office')).toEqual(['his office', 'his office']);
      expect((await opened.history.complete('o', 9)).map(({ name }) => name)).toEqual([]);
      expect((await opened.history.complete('with', 9)).map(({ name }) => name)).toEqual([]);
    });

    it('moves statements and meetings to the person when a surname finds its owner', async () => {
      await record(
        {
          statements: [{ by: ['Lindqvist'], says: 'Yes' }],
          meetings: [{ who: ['Lindqvist', 'Prell'], date: '2026-03-09' }],
        },
        { named: ['Mara Lindqvist'] },
      );
      const match = await opened.history.findEntity('Mara Lindqvist');
      const id = match.type === 'one' ? match.entity.id : -1;
      expect((await opened.history.statements({ speaker: id })).total).toBe(1);
      expect((await opened.history.meetings({ participants: [id] })).total).toBe(1);
      await record({ url: 'https://news.example/late', named: ['Jens Lindqvist'] });
      const jens = await opened.history.findEntity('Jens Lindqvist');
      expect(
        (await opened.history.meetings({ participants: [jens.type === 'one' ? jens.entity.id : -1] })).total,
      ).toBe(0);
      expect((await opened.history.meetings({ participants: [id] })).total).toBe(0);
      expect((await opened.history.meetings({})).items[0]?.participants.map(({ name }) => name)).toEqual([
        'Lindqvist',
        'Prell',
      ]);
    });
  });
}
