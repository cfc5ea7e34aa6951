import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '../../db/index.ts';
import type { History } from '../../src/model/index.ts';
import type { Sample, SampleMeeting } from './sample.ts';
import { sample } from './sample.ts';

const NAMES = [
  'Lindqvist',
  'Mara Lindqvist',
  'Jens Lindqvist',
  'M. Lindqvist',
  'Yusuf al-Kadi',
  'Al-Kadi',
  'Kadi',
  'Oleh Zubarevsky',
  'Zubarevskyy',
  'a senior official',
  'NDF',
  'Norrland Defence Force',
];
const KINDS = { NDF: 'organization', 'Norrland Defence Force': 'organization' } as const;

const meeting: fc.Arbitrary<SampleMeeting> = fc.record(
  {
    who: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    date: fc.constantFrom('2026-03-09', '2026-03-10', ['2026-03-09', '2026-03-15'] as const),
    kind: fc.constantFrom('call', 'in-person', 'unspecified'),
    status: fc.constantFrom('held', 'planned', 'denied'),
    place: fc.constantFrom('Cairo', 'Doha', 'Egypt'),
    told: fc.constantFrom(
      'They met over herring quotas.',
      'The herring quotas were agreed.',
      'They met again.',
    ),
  },
  { requiredKeys: ['who'] },
);
const articles: fc.Arbitrary<readonly Sample[]> = fc
  .array(
    fc.record({
      published: fc.constantFrom('2026-03-08', '2026-03-10', '2026-03-11', null),
      named: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
      meetings: fc.array(meeting, { maxLength: 2 }),
      aliases: fc.constantFrom({}, { 'Norrland Defence Force': ['NDF'], 'Mara Lindqvist': ['Mara'] }),
      roles: fc.constantFrom({}, { 'Mara Lindqvist': 'minister' }, { 'Mara Lindqvist': 'envoy' }),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map((one, index) => ({
      ...one,
      kinds: KINDS,
      url: `https://n.example/${index}`,
      title: `Number ${index}`,
    })),
  );

/** All that a history knows, without the ids that say when a row was written. */
async function known(history: History): Promise<unknown> {
  const sorted = (lines: readonly unknown[]): readonly string[] =>
    lines.map((line) => JSON.stringify(line)).sort();
  const entities = await history.complete('', 1000);
  const meetings = (await history.meetings({ limit: 1000 })).items;
  const list = (refs: readonly { readonly name: string }[]): readonly string[] =>
    refs.map(({ name }) => name).sort();
  return {
    counts: await history.counts(),
    entities: sorted(entities.map(({ name, kind, role }) => [name, kind, role])),
    meetings: sorted(
      meetings.map(({ participants, kind, status, date, place, reports }) => [
        list(participants),
        [kind, status, date, place],
        reports.map((report) => [
          report.article.title,
          list(report.participants),
          report.status,
          report.evidence,
        ]),
      ]),
    ),
  };
}

async function recorded(list: readonly Sample[]): Promise<unknown> {
  const store = await openStore(':memory:');
  const history = store.history('terminal:local');
  for (const one of list) await history.record(...sample(one));
  const result = await known(history);
  await store.close();
  return result;
}

it('the same articles give the same history in any order', async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (list, random) => {
      const shuffled = list
        .map((one) => ({ one, at: random.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(await recorded(shuffled)).toEqual(await recorded(list));
    }),
    { numRuns: 150 },
  );
});
