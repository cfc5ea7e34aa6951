import { describe, expect, it } from 'vitest';
import type { MeetingQuery, RecordedMeeting } from '../../src/model/index.ts';
import type { Sample } from '../db/sample.ts';
import { sample } from '../db/sample.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const PAIR = ['Mara Lindqvist', 'Yusuf al-Kadi'];

/** One meeting of many reports, and questions about meetings. */
export function meetingContract(open: OpenStore): void {
  describe('meetings', () => {
    const opened = withStore(open);

    async function record(...articles: readonly Sample[]): Promise<void> {
      for (const [index, article] of articles.entries()) {
        await opened.history.record(
          ...sample({ url: `https://news.example/${index}`, title: `Article ${index}`, ...article }),
        );
      }
    }
    async function all(query: MeetingQuery = {}): Promise<readonly RecordedMeeting[]> {
      return (await opened.history.meetings(query)).items;
    }
    async function id(name: string): Promise<number> {
      const match = await opened.history.findEntity(name);
      return match.type === 'one' ? match.entity.id : -1;
    }

    it('lets a planned meeting become a held one', async () => {
      await record(
        { published: '2026-03-10', meetings: [{ who: PAIR, date: '2026-03-09', place: 'Cairo, Egypt' }] },
        {
          published: '2026-03-07',
          meetings: [{ who: PAIR, date: '2026-03-09', status: 'planned', kind: 'unspecified' }],
        },
      );
      const [meeting, ...others] = await all();
      expect(others).toEqual([]);
      expect(meeting).toMatchObject({ status: 'held', kind: 'in-person', place: 'Cairo, Egypt' });
      expect(meeting?.reports.map(({ status, article }) => [article.published, status])).toEqual([
        ['2026-03-07', 'planned'],
        ['2026-03-10', 'held'],
      ]);
      expect(await opened.history.meeting(meeting?.id ?? -1)).toEqual(meeting);
    });

    it('shows who took part in the role that its own articles give, whatever they became', async () => {
      const met = (published: string, role: string | null, status: 'held' | 'planned' = 'held'): Sample => ({
        published,
        meetings: [{ who: PAIR, date: '2026-03-09', status }],
        ...(role === null ? {} : { roles: { 'Mara Lindqvist': role } }),
      });
      await record(
        met('2026-03-07', 'designated Norrland foreign minister', 'planned'),
        met('2026-03-10', null),
        met('2026-03-10', 'foreign minister'),
        met('2026-03-11', 'Norrland foreign minister'),
        met('2026-09-30', 'then Norrland foreign minister'),
        { published: '2026-10-01', named: PAIR, roles: { 'Mara Lindqvist': 'prime minister' } },
      );
      const [meeting] = await all();
      const roles = meeting?.participants.map(({ name, role }) => [name, role]);
      expect(roles).toEqual([
        ['Mara Lindqvist', 'Norrland foreign minister'],
        ['Yusuf al-Kadi', null],
      ]);
      expect(meeting?.reports.map(({ participants }) => participants[0]?.role)).toEqual([
        'designated Norrland foreign minister',
        null,
        'foreign minister',
        'Norrland foreign minister',
        'then Norrland foreign minister',
      ]);
    });

    it('is told of by articles that disagree on the day, each with its own', async () => {
      const told = 'They met over herring quotas.';
      await record(
        { published: '2026-03-10', outlet: 'Canal Uno', meetings: [{ who: PAIR, date: '2026-03-09', told }] },
        { published: '2026-03-11', outlet: 'Tidende', meetings: [{ who: PAIR, date: '2026-03-10', told }] },
      );
      const [meeting, ...others] = await all();
      expect(others).toEqual([]);
      expect(meeting?.reports.map(({ article, date }) => [article.outlet, date?.start])).toEqual([
        ['Canal Uno', '2026-03-09'],
        ['Tidende', '2026-03-10'],
      ]);
      expect(meeting?.date).toEqual({ start: '2026-03-09', end: '2026-03-09' });
      const on = async (day: string): Promise<number> =>
        (await all({ period: { start: day, end: day }, participants: [await id('Lindqvist')] })).length;
      expect([
        await on('2026-03-08'),
        await on('2026-03-09'),
        await on('2026-03-10'),
        await on('2026-03-11'),
      ]).toEqual([0, 1, 1, 0]);
    });

    it('counts copies of one text and articles of one outlet as one source, and keeps the origin that one names', async () => {
      const wire =
        'Mara Lindqvist met Yusuf al-Kadi for two hours in the old customs house at the harbour to end the silence of eleven months.';
      await record(
        { outlet: 'Canal Uno', meetings: [{ who: PAIR, date: '2026-03-09', told: wire }] },
        { outlet: 'Tidende', meetings: [{ who: PAIR, date: '2026-03-09', told: wire }] },
        {
          outlet: 'Courier',
          meetings: [{ who: PAIR, date: '2026-03-09', told: 'The two met, the Daily Anchor reported.' }],
        },
        {
          outlet: 'Courier',
          meetings: [{ who: PAIR, date: '2026-03-09', told: 'They are said to have met.' }],
        },
      );
      const [meeting] = await all();
      expect(
        meeting?.reports.map(({ source, wording, origin }) => [source, wording, origin?.text ?? null]),
      ).toEqual([
        [0, 0, null],
        [0, 0, null],
        [1, 1, 'Daily Anchor'],
        [1, 2, null],
      ]);
    });

    it('is nobody else’s: another workspace has neither the meeting nor its number', async () => {
      await record({ meetings: [{ who: PAIR, date: '2026-03-09' }] });
      const [meeting] = await all();
      expect(await opened.store.history('slack:other').meeting(meeting?.id ?? -1)).toBeNull();
    });

    it('finds no place in words without a letter', async () => {
      await record({ meetings: [{ who: PAIR, date: '2026-03-09', place: 'Cairo, Egypt' }] });
      expect(await all({ place: 'cairo' })).toHaveLength(1);
      for (const place of ['%', '_', '  ', '🙂']) expect(await all({ place })).toEqual([]);
    });

    it('takes the fullest participants and the exactest day', async () => {
      await record(
        { published: '2026-03-12', meetings: [{ who: PAIR, date: ['2026-03-09', '2026-03-15'] }] },
        { published: '2026-03-12', meetings: [{ who: [...PAIR, 'Ana Prell'], date: '2026-03-11' }] },
      );
      const [meeting, ...others] = await all();
      expect(others).toEqual([]);
      expect(meeting?.date).toEqual({ start: '2026-03-11', end: '2026-03-11' });
      expect(meeting?.participants.map(({ name }) => name)).toEqual([...PAIR, 'Ana Prell']);
    });

    it('keeps meetings of the same two people on other days, of other kinds and with other company apart', async () => {
      await record(
        { published: '2026-03-10', meetings: [{ who: PAIR, date: '2026-03-09' }] },
        { published: '2026-03-10', meetings: [{ who: PAIR, date: '2026-03-10' }] },
        { published: '2026-03-10', meetings: [{ who: PAIR, date: '2026-03-09', kind: 'call' }] },
        { published: '2026-03-10', meetings: [{ who: ['Mara Lindqvist', 'Ana Prell'], date: '2026-03-09' }] },
      );
      expect(await all()).toHaveLength(4);
    });

    it('keeps two meetings of one article apart', async () => {
      await record({
        meetings: [
          { who: PAIR, date: '2026-03-09' },
          { who: PAIR, date: '2026-03-09' },
        ],
      });
      expect(await all()).toHaveLength(2);
    });

    it('joins two meetings when a third report closes the gap between names', async () => {
      await record(
        { meetings: [{ who: PAIR, date: '2026-03-09' }] },
        { meetings: [{ who: ['Lindqvist', 'Kadi'], date: '2026-03-09' }] },
      );
      expect(await all()).toHaveLength(1);
    });

    it('answers by participants, period, kind, status and place, in pages', async () => {
      await record(
        { published: '2026-03-03', meetings: [{ who: PAIR, date: '2026-03-02', place: 'São Tomé' }] },
        { published: '2026-03-06', meetings: [{ who: PAIR, date: '2026-03-05', kind: 'call' }] },
        { published: '2026-03-08', meetings: [{ who: ['Mara Lindqvist', 'Ana Prell'], status: 'planned' }] },
        { published: null, meetings: [{ who: ['Ana Prell', 'Jens Holm'] }] },
      );
      const [mara, yusuf] = [await id('Lindqvist'), await id('al-Kadi')];
      const days = async (query: MeetingQuery): Promise<readonly (string | null)[]> =>
        (await all(query)).map(({ date }) => date?.start ?? null);
      expect(await days({ participants: [mara] })).toEqual([null, '2026-03-05', '2026-03-02']);
      expect(await days({ participants: [yusuf, mara], order: 'oldest' })).toEqual([
        '2026-03-02',
        '2026-03-05',
      ]);
      expect(await days({ participants: [mara], period: { start: '2026-03-03' } })).toEqual([
        null,
        '2026-03-05',
      ]);
      expect(await days({ period: { end: '2026-03-05' } })).toEqual(['2026-03-05', '2026-03-02']);
      expect(await days({ period: { start: '2026-03-03', end: '9999-12-31' } })).toEqual([
        null,
        '2026-03-05',
      ]);
      expect(await days({ kind: 'call' })).toEqual(['2026-03-05']);
      expect(await days({ status: 'planned' })).toEqual([null]);
      expect(await days({ place: 'sao tome' })).toEqual(['2026-03-02']);
      expect(await days({ participants: [mara], limit: 1, offset: 1 })).toEqual(['2026-03-05']);
      expect((await opened.history.meetings({ participants: [mara], limit: 1 })).total).toBe(3);
      expect((await opened.history.meetings({ participants: [mara, mara] })).total).toBe(3);
      expect((await opened.history.meetings({})).total).toBe(4);
    });
  });
}
