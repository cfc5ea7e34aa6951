import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/index.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const DAY = 24 * 60 * 60_000;

/** Channels' settings and kept answers. */
export function settingContract(open: OpenStore): void {
  describe('settings and kept answers', () => {
    const opened = withStore(open);
    const answer: Answer = {
      tone: 'good',
      blocks: [{ type: 'paragraph', line: [{ type: 'text', text: 'Two met.' }] }],
      actions: [{ label: 'More', call: { name: 'who-met', options: { person: 'Lindqvist', page: 2 } } }],
      private: false,
      data: { meetings: 2 },
    };

    it('start with every link briefed in a reply, and no digest', async () => {
      expect(await opened.history.settings('c1')).toEqual({
        links: 'always',
        replies: 'reply',
        otherLanguages: 'answer',
        digest: null,
      });
    });

    it('change what is given and keep the rest', async () => {
      const digest = { at: '08:00', zone: 'Europe/London' };
      await opened.history.changeSettings('c1', { replies: 'thread' });
      expect(await opened.history.changeSettings('c1', { digest })).toEqual({
        links: 'always',
        replies: 'thread',
        otherLanguages: 'answer',
        digest,
      });
      expect(await opened.history.settings('c1')).toMatchObject({ replies: 'thread', digest });
      expect(await opened.history.settings('c2')).toMatchObject({ replies: 'reply', digest: null });
    });

    it('hold for every channel where they are changed so, for those to come too, and each keeps the rest', async () => {
      const digest = { at: '08:00', zone: 'Europe/London' };
      await opened.history.changeSettings('c1', { links: 'never', replies: 'thread', digest });
      await opened.history.changeEverywhere({ links: 'reaction', otherLanguages: 'ignore' });
      expect(await opened.history.settings('c1')).toEqual({
        links: 'reaction',
        replies: 'thread',
        otherLanguages: 'ignore',
        digest,
      });
      expect(await opened.history.settings('c2')).toMatchObject({ links: 'reaction', replies: 'reply' });
      await opened.history.changeSettings('c2', { links: 'mention' });
      expect((await opened.history.settings('c2')).otherLanguages).toBe('ignore');
      expect((await opened.history.settings('c3')).links).toBe('reaction');
      expect((await opened.store.history('slack:T9').settings('c1')).links).toBe('always');
    });

    it('of every channel bring no digest anywhere', async () => {
      await opened.history.changeSettings('c1', { digest: { at: '08:00', zone: 'Europe/London' } });
      await opened.history.changeEverywhere({ replies: 'thread' });
      expect(await opened.store.digests.channels()).toHaveLength(1);
    });

    it('give a kept answer back as it was', async () => {
      const id = await opened.history.keepAnswer(answer);
      expect(id).toMatch(/^[a-z0-9]{1,20}$/u);
      expect(await opened.history.keptAnswer(id)).toEqual(answer);
      expect(await opened.history.keptAnswer('unknown')).toBeNull();
    });

    it('let an answer go after ninety days', async () => {
      const id = await opened.history.keepAnswer(answer);
      opened.now += 90 * DAY;
      expect(await opened.history.keptAnswer(id)).toEqual(answer);
      opened.now += 1;
      expect(await opened.history.keptAnswer(id)).toBeNull();
    });
  });
}
