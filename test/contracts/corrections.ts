import { describe, expect, it } from 'vitest';
import type { Correction, EntityRef, NameRef } from '../../src/model/index.ts';
import type { Sample } from '../db/sample.ts';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const ADA = { by: '@ada', at: Date.parse('2026-03-12T10:00:00Z') };
const BEN = { by: '@ben', at: Date.parse('2026-03-13T10:00:00Z') };

/** A person by name. */
export function person(name: string): NameRef {
  return { kind: 'person', name };
}

/** What members correct: who is one, who is not, who is called how. */
export function correctionContract(open: OpenStore): void {
  describe('corrections', () => {
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
      const entities =
        match.type === 'one' ? [match.entity] : match.type === 'several' ? match.entities : match.near;
      return entities.map(({ name }) => name).sort();
    }
    async function everybody(): Promise<readonly string[]> {
      return (await opened.history.complete('', 99)).map(({ name }: EntityRef) => name).sort();
    }
    async function correct(correction: Correction): Promise<number> {
      return (await opened.history.correct(correction, ADA)).id;
    }
    async function one(typed: string): Promise<EntityRef> {
      const match = await opened.history.findEntity(typed);
      if (match.type !== 'one') throw new Error(`${typed} should be one`);
      return match.entity;
    }

    it('merge two names, in meetings too, and for articles to come', async () => {
      const met = (who: string): Sample => ({
        meetings: [{ who: [who, 'Jens Prell'], date: '2026-03-09', place: 'Cairo' }],
      });
      await record(met('Volodymyr Ostrenko'), met('Vladimir Ostrenko'));
      expect((await opened.history.meetings({})).total).toBe(2);
      await correct({
        type: 'merge',
        one: person('Volodymyr Ostrenko'),
        other: person('Vladimir Ostrenko'),
      });
      expect((await opened.history.meetings({})).total).toBe(1);
      expect(await everybody()).toEqual(['Jens Prell', 'Volodymyr Ostrenko']);
      expect(await found('Vladimir Ostrenko')).toEqual(['Volodymyr Ostrenko']);
      await record({
        url: 'https://news.example/9',
        title: 'Nine',
        named: ['Vladimir Ostrenko', 'Ostrenko'],
      });
      expect(await everybody()).toEqual(['Jens Prell', 'Vladimir Ostrenko']);
    });

    it('undo, and stay on record with who and when', async () => {
      await record({ named: ['Mara Lindqvist'] }, { named: ['Tora Blom'] });
      const id = await correct({ type: 'merge', one: person('Mara Lindqvist'), other: person('Tora Blom') });
      expect(await everybody()).toHaveLength(1);
      const undone = await opened.history.undoCorrection(id, BEN);
      expect(undone).toMatchObject({ id, made: ADA, undone: BEN });
      expect(await everybody()).toEqual(['Mara Lindqvist', 'Tora Blom']);
      expect(await opened.history.undoCorrection(id, ADA)).toEqual(undone);
      expect(await opened.history.corrections()).toEqual([undone]);
      expect(await opened.history.undoCorrection(id + 1, ADA)).toBeNull();
    });

    it('split spellings that were taken for one, and a surname from who it is not', async () => {
      await record(
        { named: ['Oleh Zubarevsky'] },
        { named: ['Oleh Zubarevskiy'] },
        { named: ['Lindqvist'] },
        { named: ['Mara Lindqvist'] },
      );
      expect(await everybody()).toEqual(['Mara Lindqvist', 'Oleh Zubarevskiy']);
      await correct({ type: 'split', one: person('Oleh Zubarevsky'), other: person('Oleh Zubarevskiy') });
      await correct({ type: 'split', one: person('Mara Lindqvist'), other: person('Lindqvist') });
      expect(await everybody()).toEqual([
        'Lindqvist',
        'Mara Lindqvist',
        'Oleh Zubarevskiy',
        'Oleh Zubarevsky',
      ]);
    });

    it('tell two people of one name apart by a role of several words, and both are found', async () => {
      const named = ['Mara Lindqvist'];
      const roles = { 'Mara Lindqvist': 'Norrland central banker' };
      await record({ named }, { named, roles });
      await correct({
        type: 'reassign',
        names: [person('Mara Lindqvist')],
        to: person('Mara Lindqvist (Norrland central banker)'),
        articles: [],
        roles: ['Norrland central banker'],
      });
      const both = ['Mara Lindqvist', 'Mara Lindqvist (Norrland central banker)'];
      for (const typed of ['Mara Lindqvist', 'Lindqvist', 'Mara']) expect(await found(typed)).toEqual(both);
      expect(await found('Mara Lindqvist (Norrland central banker)')).toEqual([both[1]]);
      expect((await opened.history.complete('lind', 9)).map(({ name }) => name).toSorted()).toEqual(both);
    });

    it('tell two people of one name apart by article and by role, for articles to come too', async () => {
      const named = ['Mara Lindqvist'];
      const banker = { 'Mara Lindqvist': 'banker' };
      await record({ named, roles: { 'Mara Lindqvist': 'minister' } }, { named, roles: banker }, { named });
      const to = person('Mara Lindqvist (banker)');
      const id = await correct({
        type: 'reassign',
        names: [person('Mara Lindqvist')],
        to,
        articles: ['https://news.example/2'],
        roles: ['banker'],
      });
      expect(await found('Mara Lindqvist')).toEqual(['Mara Lindqvist', 'Mara Lindqvist (banker)']);
      expect(await found('Lindqvist')).toEqual(['Mara Lindqvist', 'Mara Lindqvist (banker)']);
      await record({
        url: 'https://news.example/8',
        title: 'Eight',
        named,
        roles: banker,
        statements: [{ by: named, says: 'Yes' }],
      });
      const { id: entity, role } = await one('Mara Lindqvist (banker)');
      expect(role).toBe('banker');
      expect((await opened.history.statements({ speaker: entity, about: 'yes' })).total).toBe(1);
      expect((await opened.history.profile(entity))?.articles).toBe(3);
      expect((await one('Mara Lindqvist (banker)')).name).toBe(to.name);
      await opened.history.undoCorrection(id, BEN);
      expect(await everybody()).toEqual(['Mara Lindqvist']);
      expect((await one('Mara Lindqvist')).role).toBe('minister');
    });

    it('say whom a surname means in an article', async () => {
      await record(
        { named: ['Mara Lindqvist'] },
        { named: ['Jens Lindqvist'] },
        { statements: [{ by: ['Lindqvist'], says: 'Boats' }] },
      );
      await correct({
        type: 'reassign',
        names: [person('Lindqvist')],
        to: person('Jens Lindqvist'),
        articles: ['https://news.example/2'],
        roles: [],
      });
      expect(await everybody()).toEqual(['Jens Lindqvist', 'Mara Lindqvist']);
      const jens = await one('Jens Lindqvist');
      expect((await opened.history.statements({ speaker: jens.id })).total).toBe(1);
      expect((await opened.history.statements({ speaker: jens.id, about: 'boat' })).total).toBe(1);
    });

    it('outlast a changed text, and count in a copy of the history', async () => {
      const named = ['Mara Lindqvist'];
      await record({ named }, { named, statements: [{ by: named, says: 'Boats' }] });
      const { correction, made } = await opened.history.correct(
        {
          type: 'reassign',
          names: [person('Mara Lindqvist')],
          to: person('Mara Lindqvist (banker)'),
          articles: ['https://news.example/1'],
          roles: [],
        },
        ADA,
      );
      const changed = sample({
        url: 'https://news.example/1',
        named,
        statements: [
          { by: named, says: 'Boats' },
          { by: named, says: 'Ships' },
        ],
      });
      const article = await opened.history.articleByUrl('https://news.example/1');
      await opened.history.revise(article?.ref.id ?? -1, ...changed);
      const copy = opened.store.history('discord:copy');
      await copy.correct(correction, made);
      for (const each of await opened.history.portableArticles(0, 9)) await copy.takeIn(each);
      for (const history of [opened.history, copy]) {
        const match = await history.findEntity('Mara Lindqvist (banker)');
        const speaker = match.type === 'one' ? match.entity.id : -1;
        expect((await history.statements({ speaker })).total).toBe(2);
        expect((await history.profile(speaker))?.names.map(({ name }) => name)).toEqual(named);
      }
      await opened.history.undoCorrection(1, BEN);
      expect((await opened.history.statements({ speaker: (await one('Mara Lindqvist')).id })).total).toBe(2);
    });

    it('rename: both names find', async () => {
      await record({ named: ['Ouyang'] });
      const id = await correct({ type: 'rename', name: person('Ouyang'), to: 'Ouyang Zhen' });
      expect(await found('ouyang')).toEqual(['Ouyang Zhen']);
      expect(await found('Ouyang Zhen')).toEqual(['Ouyang Zhen']);
      expect((await opened.history.complete('zhen', 9)).map(({ name }) => name)).toEqual(['Ouyang Zhen']);
      await opened.history.undoCorrection(id, BEN);
      expect(await everybody()).toEqual(['Ouyang']);
      expect((await opened.history.findEntity('Ouyang Zhen')).type).toBe('none');
    });

    it('count in their order: the later of two that contradict each other', async () => {
      await record({ named: ['Mara Lindqvist'] }, { named: ['Tora Blom'] });
      const pair = { one: person('Mara Lindqvist'), other: person('Tora Blom') };
      await correct({ type: 'merge', ...pair });
      const id = await correct({ type: 'split', ...pair });
      expect(await everybody()).toHaveLength(2);
      await opened.history.undoCorrection(id, BEN);
      expect(await everybody()).toHaveLength(1);
    });

    it('are kept once however often they come, and undone where they were', async () => {
      await record({ named: ['Mara Lindqvist'] }, { named: ['Tora Blom'] });
      const merge = { type: 'merge', one: person('Mara Lindqvist'), other: person('Tora Blom') } as const;
      const first = await opened.history.correct(merge, ADA, BEN);
      expect(await opened.history.correct(merge, ADA, BEN)).toEqual(first);
      expect(first.undone).toEqual(BEN);
      expect(await everybody()).toHaveLength(2);
      expect(await opened.history.corrections()).toHaveLength(1);
    });

    it.each([
      { type: 'merge', one: person('Mara Lindqvist'), other: person('mara lindqvist') },
      {
        type: 'reassign',
        names: [person('Mara Lindqvist')],
        to: { kind: 'organization', name: 'Norrland Bank' },
        articles: [],
        roles: ['banker'],
      },
      { type: 'rename', name: person('Mara Lindqvist'), to: ' ' },
      { type: 'rename', name: person('Mara Lindqvist'), to: 'x'.repeat(121) },
    ] as const)('that say nothing are refused: $type', async (correction) => {
      await expect(opened.history.correct(correction, ADA)).rejects.toMatchObject({ code: 'bad-correction' });
    });

    it('are the workspace’s own', async () => {
      const theirs = opened.store.history('discord:1');
      const ours = opened.store.history('slack:T1');
      for (const history of [theirs, ours]) {
        await history.record(...sample({ named: ['Mara Lindqvist', 'Tora Blom'] }));
      }
      const merge = { type: 'merge', one: person('Mara Lindqvist'), other: person('Tora Blom') } as const;
      const { id } = await theirs.correct(merge, ADA);
      const entity = (await theirs.complete('', 9))[0]?.id ?? -1;
      expect(await theirs.complete('', 9)).toHaveLength(1);
      expect(await ours.complete('', 9)).toHaveLength(2);
      expect(await ours.corrections()).toEqual([]);
      expect(await ours.undoCorrection(id, BEN)).toBeNull();
      expect(await theirs.profile(entity)).not.toBeNull();
      expect(await ours.profile(entity)).toBeNull();
      expect((await theirs.corrections())[0]?.undone).toBeNull();
    });
  });
}
