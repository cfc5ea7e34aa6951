import * as fc from 'fast-check';
import type { History } from '../../src/model/index.ts';
import type { Sample, SampleMeeting } from './sample.ts';

/** Names that overlap, shorten and respell each other, and a description. */
export const NAMES = [
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
/** Which of them are no person's. */
export const KINDS: Readonly<Record<string, 'organization'>> = {
  NDF: 'organization',
  'Norrland Defence Force': 'organization',
};

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
/** Up to six articles about overlapping people and meetings, each under an address of its own. */
export const ARTICLES: fc.Arbitrary<readonly Sample[]> = fc
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
export async function known(history: History): Promise<unknown> {
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
