import { describe, expect, it } from 'vitest';
import { MEETING, NO, YES, changed, sample } from './border-talks.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

/** Articles that change, and links to them. */
export function revisingContract(open: OpenStore): void {
  describe('an article whose text changed', () => {
    const opened = withStore(open);
    const said = async (): Promise<readonly string[]> =>
      (await opened.history.statements({})).items.map(({ content }) => content[0]?.text ?? '');

    it('keeps the ids of what stands and supersedes what does not', async () => {
      const { history } = opened;
      const { id } = await history.record(...sample({ meetings: [MEETING], statements: [YES, NO] }));
      const before = await history.article(id);
      opened.now += 86_400_000;
      const change = await history.revise(
        id,
        ...changed({ named: ['Ana Prell'], statements: [{ by: ['Ana Prell'], says: 'We will see' }, YES] }),
      );
      expect(change).toEqual({
        earlierAt: opened.now - 86_400_000,
        earlierTitle: 'Talks held',
        gone: { meetings: 1, statements: 1 },
        added: { meetings: 0, statements: 1 },
      });
      const after = await history.article(id);
      expect(after?.statements.map((statement) => statement.content[0]?.text)).toEqual([
        'We will see',
        'The border opens in May',
      ]);
      expect(after?.statements[1]?.id).toBe(before?.statements[0]?.id);
      for (const { content } of after?.statements ?? [])
        for (const span of content) expect(after?.text.slice(span.start, span.end)).toBe(span.text);
      expect(after?.meetings).toEqual([]);
      expect(after?.revision).toMatchObject({
        ...change,
        readAt: opened.now,
        withdrawn: [
          {
            type: 'meeting',
            names: ['Mara Lindqvist', 'Yusuf al-Kadi'],
            words: 'Mara Lindqvist met Yusuf al-Kadi.',
            goneAt: opened.now,
          },
          { type: 'statement', names: ['Yusuf al-Kadi'], words: 'Nothing has been agreed' },
        ],
      });
    });

    it('is found by no question for what it no longer tells', async () => {
      const { history } = opened;
      const { id } = await history.record(...sample({ meetings: [MEETING], statements: [YES, NO] }));
      await history.revise(id, ...changed({ statements: [YES] }));
      expect(await said()).toEqual(['The border opens in May']);
      expect((await history.statements({ about: 'agreed' })).total).toBe(0);
      expect((await history.statements({ about: 'border' })).total).toBe(1);
      expect((await history.meetings({})).total).toBe(0);
      expect(await history.counts()).toEqual({ articles: 1, entities: 1, meetings: 0, statements: 1 });
      expect((await history.findEntity('al-Kadi')).type).toBe('none');
      expect(await history.complete('yus', 5)).toEqual([]);
    });

    it('leaves meetings to other articles that tell of them', async () => {
      const { history } = opened;
      const { id } = await history.record(...sample({ meetings: [MEETING] }));
      await history.record(
        ...sample({ url: 'https://other.example/1', outlet: 'Other', meetings: [MEETING] }),
      );
      expect((await history.meetings({})).items[0]?.reports).toHaveLength(2);
      await history.revise(id, ...changed({ statements: [YES] }));
      const [meeting, ...others] = (await history.meetings({})).items;
      expect(others).toEqual([]);
      expect(meeting?.reports.map(({ article }) => article.outlet)).toEqual(['Other']);
    });

    it('takes a meeting that moved from planned to held for a new fact', async () => {
      const { history } = opened;
      const planned = { ...MEETING, status: 'planned' } as const;
      const { id } = await history.record(...sample({ meetings: [planned] }));
      const change = await history.revise(id, ...changed({ meetings: [MEETING], statements: [YES] }));
      expect(change).toMatchObject({ gone: { meetings: 1 }, added: { meetings: 1, statements: 1 } });
      expect((await history.meetings({})).items.map(({ status }) => status)).toEqual(['held']);
    });

    it('says nothing of a change where the text is the same', async () => {
      const { history } = opened;
      const same = sample({ statements: [YES] });
      const { id } = await history.record(...same);
      expect(await history.revise(id, ...same)).toBeNull();
      expect((await history.article(id))?.revision).toBeUndefined();
    });

    it('may go back to its first text', async () => {
      const { history } = opened;
      const first = sample({ meetings: [MEETING], statements: [YES] });
      const { id } = await history.record(...first);
      await history.revise(id, ...changed({ statements: [NO] }));
      await history.revise(id, ...first);
      expect(await said()).toEqual(['The border opens in May']);
      expect((await history.meetings({})).total).toBe(1);
      expect((await history.article(id))?.revision?.withdrawn.map(({ words }) => words)).toEqual([
        'Nothing has been agreed',
        'Mara Lindqvist met Yusuf al-Kadi.',
        'The border opens in May',
      ]);
    });

    it('is refused where there is no such article, or it is another workspace’s', async () => {
      const { id } = await opened.history.record(...sample({ statements: [YES] }));
      const theirs = opened.store.history('discord:9');
      await expect(theirs.revise(id, ...changed({ statements: [NO] }))).rejects.toMatchObject({
        code: 'unknown-article',
      });
      expect(await said()).toEqual(['The border opens in May']);
    });
  });

  describe('a link that leads to an article', () => {
    const opened = withStore(open);

    it('finds it from then on, in its own workspace alone', async () => {
      const { history, store } = opened;
      const { id } = await history.record(...sample({ statements: [YES] }));
      await history.keepLink('https://s.example/x', id);
      expect((await history.articleByUrl('https://s.example/x'))?.ref.id).toBe(id);
      expect(await store.history('discord:9').articleByUrl('https://s.example/x')).toBeNull();
      await store.history('discord:9').keepLink('https://s.example/y', id);
      expect(await store.history('discord:9').articleByUrl('https://s.example/y')).toBeNull();
    });
  });
}
