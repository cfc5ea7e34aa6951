import { describe, expect, it } from 'vitest';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** Statements that are like some words, without having all of them. */
export function likenessContract(open: OpenStore): void {
  describe('statements like some words', () => {
    const opened = withStore(open);
    const ARTICLE = sample({
      statements: [
        { by: ['Mara Lindqvist'], says: 'The pilots will guide every vessel' },
        { by: ['Yusuf al-Kadi'], says: 'The lighthouse needs a keeper and every vessel needs a light' },
        { by: ['Ana Prell'], says: 'Nobody asked the fishermen' },
      ],
    });

    it('come with the most and the rarest of them first, stemmed, and never without any', async () => {
      const { history } = opened;
      await history.record(...ARTICLE);
      const like = async (alike: string, limit = 9): Promise<readonly (string | undefined)[]> =>
        (await history.statements({ alike, limit })).items.map(({ speakers }) => speakers[0]?.name);
      expect(await like('a keeper for every lighthouse')).toEqual(['Yusuf al-Kadi', 'Mara Lindqvist']);
      expect(await like('pilot guides')).toEqual(['Mara Lindqvist']);
      expect(await like('"every vessel needs" moon')).toEqual(['Yusuf al-Kadi']);
      expect(await like('the', 2)).toHaveLength(2);
      expect(await like('moon')).toEqual([]);
      expect(await like('… ? "')).toEqual([]);
      expect(await like('s1 w1 OR NEAR(')).toEqual([]);
    });

    it('are those of one workspace, and none that no longer stands', async () => {
      const { id } = await opened.history.record(...ARTICLE);
      expect(await opened.store.history('discord:1').statements({ alike: 'fishermen vessel' })).toEqual({
        items: [],
        total: 0,
      });
      await opened.history.revise(
        id,
        ...sample({ statements: [{ by: ['Mara Lindqvist'], says: 'No word of it' }] }),
      );
      expect((await opened.history.statements({ alike: 'fishermen vessel' })).total).toBe(0);
    });
  });
}
