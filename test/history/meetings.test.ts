import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReports } from '../../src/history/meetings.ts';
import type { Report } from '../../src/history/reports.ts';
import { canBeOne } from '../../src/history/reports.ts';
import { summarise } from '../../src/history/summary.ts';

let made = 0;

/** A report with people 1 and 2 in person on 9 March 2026, published the day after, unless told otherwise. */
function report(given: Partial<Omit<Report, 'participants'>> & { readonly day?: string } = {}): Report {
  made += 1;
  const { day, ...rest } = given;
  const parties = given.parties ?? [1, 2];
  return {
    id: made,
    key: `https://news.example/${made}`,
    article: `https://news.example/${made}`,
    published: '2026-03-10',
    kind: 'in-person',
    status: 'held',
    date: day === undefined ? { start: '2026-03-09', end: '2026-03-09' } : { start: day, end: day },
    place: null,
    evidence: 'They met.',
    ...rest,
    parties,
    participants: new Set(parties),
  };
}

describe('two reports can be of one meeting', () => {
  it.each([
    ['the same people on the same day', {}],
    ['one names more people', { parties: [1, 2, 3] }],
    ['one gives the week', { date: { start: '2026-03-09', end: '2026-03-15' } }],
    ['one announced it', { status: 'planned', published: '2026-03-07' }],
    ['one denies it', { status: 'denied' }],
    ['one leaves the manner open', { kind: 'unspecified' }],
    ['one calls it a visit', { kind: 'visit' }],
    ['one gives no day and appeared the day after', { date: null, published: '2026-03-10' }],
  ] as const)('%s', (_, other) => {
    expect(canBeOne(report(), report(other))).toBe(true);
  });

  it.each([
    ['another day', { day: '2026-03-08' }],
    ['another person instead of one', { parties: [1, 3] }],
    ['a call', { kind: 'call' }],
    [
      'no day, published three days later, nothing said of a subject',
      { date: null, published: '2026-03-12' },
    ],
    ['no day, and published a week later', { date: null, published: '2026-03-17' }],
    ['no day, and published before', { date: null, published: '2026-03-08' }],
    ['neither day nor publication', { date: null, published: null }],
    ['only the month is given', { date: { start: '2026-03-01', end: '2026-03-31' } }],
  ] as const)('not: %s', (_, other) => {
    expect(canBeOne(report(), report(other))).toBe(false);
  });

  it('of what was called off and had been planned before, not of what is planned afterwards', () => {
    const off = report({ status: 'cancelled', date: null, published: '2026-03-08' });
    const plan = { status: 'planned', date: null } as const;
    expect(canBeOne(off, report({ ...plan, published: '2026-03-07' }))).toBe(true);
    expect(canBeOne(off, report({ ...plan, published: '2026-03-09' }))).toBe(false);
  });

  it('of a phone call and of a video call', () => {
    expect(canBeOne(report({ kind: 'call' }), report({ kind: 'video' }))).toBe(true);
  });

  it('without a day and three days later where they tell of one subject', () => {
    const evidence = 'They met over herring quotas.';
    const late = { date: null, published: '2026-03-12' };
    expect(
      canBeOne(report({ evidence }), report({ ...late, evidence: 'The herring quotas were agreed.' })),
    ).toBe(true);
    expect(
      canBeOne(report({ evidence }), report({ ...late, evidence: 'They signed a treaty on airports.' })),
    ).toBe(false);
  });

  it('with a day between them where they tell of one subject and look back on both days', () => {
    const evidence = 'They met over herring quotas.';
    const next = { day: '2026-03-10', evidence: 'The herring quotas were agreed when they met.' };
    expect(canBeOne(report({ evidence }), report(next))).toBe(true);
    expect(canBeOne(report(), report(next))).toBe(false);
    expect(canBeOne(report({ evidence, published: '2026-03-09' }), report(next))).toBe(false);
    expect(
      canBeOne(report({ evidence }), report({ ...next, day: '2026-03-11', published: '2026-03-11' })),
    ).toBe(false);
    expect(
      canBeOne(report({ evidence }), report({ ...next, evidence: 'Talks on herring quotas resumed.' })),
    ).toBe(false);
  });

  it('not where each names somebody whom the other lacks', () => {
    expect(canBeOne(report({ parties: [1, 2, 3] }), report({ parties: [1, 2, 4] }))).toBe(false);
  });

  it('not within one article', () => {
    expect(canBeOne(report({ article: 'a' }), report({ article: 'a' }))).toBe(false);
  });

  it('not with one shared person only', () => {
    expect(canBeOne(report({ parties: [1] }), report({ parties: [1] }))).toBe(false);
  });

  it.each([
    ['Cairo', 'Cairo, Egypt', true],
    ['the White House', 'Washington', true],
    ['Cairo', 'Doha', false],
    ['the Foreign Ministry', 'the Royal Palace', false],
    ['Jerusalem', 'Israel', true],
    ['Jerusalem', 'Egypt', false],
    ['Paris', 'Berlin', false],
    ['the Kremlin', 'Moscow', true],
    ['the Kremlin', 'Paris', false],
    ['the Kremlin', 'Russia', true],
    ['the Norwegian capital', 'Oslo', true],
    ['a farm near Bergen', 'Norway', true],
    ['Harvenna', 'Norway', true],
    ['Harvenna', 'Oslo', false],
    ['Tripoli', 'Lebanon', true],
    ['Tripoli', 'Libya', true],
    ['Washington, US', 'the United States', true],
  ])('in %s and in %s: %s', (one, other, expected) => {
    expect(canBeOne(report({ place: one }), report({ place: other }))).toBe(expected);
    expect(canBeOne(report({ place: other }), report({ place: one }))).toBe(expected);
  });

  it('when both give the same month and place', () => {
    const date = { start: '2026-03-01', end: '2026-03-31' };
    expect(canBeOne(report({ date, place: 'Cairo' }), report({ date, place: 'Cairo' }))).toBe(true);
    expect(canBeOne(report({ date, place: 'Cairo' }), report({ date, place: 'Doha' }))).toBe(false);
  });
});

describe('reports become meetings', () => {
  it('a report that fits two meetings joins neither', () => {
    const [monday, wednesday] = [report({ day: '2026-03-09' }), report({ day: '2026-03-11' })];
    const week = report({ date: { start: '2026-03-09', end: '2026-03-15' } });
    expect(groupReports([week, monday, wednesday])).toHaveLength(3);
    expect(groupReports([week, monday])).toHaveLength(1);
  });

  it('joins two days only where nobody else could be meant', () => {
    const evidence = 'They met over herring quotas.';
    const late = { published: '2026-03-12', evidence } as const;
    const [monday, tuesday] = [report(late), report({ ...late, day: '2026-03-10' })];
    expect(groupReports([monday, tuesday])).toHaveLength(1);
    expect(groupReports([monday, tuesday, report({ ...late, day: '2026-03-11' })])).toHaveLength(3);
    expect(groupReports([monday, tuesday, report({ day: '2026-03-10' })])).toHaveLength(2);
  });

  it('the smaller circles of one large meeting all belong to it', () => {
    const large = report({ parties: [1, 2, 3] });
    expect(groupReports([report({ parties: [1, 3] }), report({ parties: [1, 2] }), large])).toHaveLength(1);
  });

  it('the groups are the same in any order', () => {
    const some = fc.record({
      parties: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      published: fc.constantFrom('2026-03-08', '2026-03-10', '2026-03-12', null),
      kind: fc.constantFrom('in-person', 'call', 'unspecified'),
      status: fc.constantFrom('held', 'planned', 'denied'),
      place: fc.constantFrom(null, 'Cairo', 'Doha', 'Egypt', 'the White House'),
      evidence: fc.constantFrom(
        'They met.',
        'They met again.',
        'They met over herring quotas.',
        'The herring quotas came up on the sidelines of a summit.',
      ),
      date: fc.constantFrom(
        null,
        { start: '2026-03-09', end: '2026-03-09' },
        { start: '2026-03-10', end: '2026-03-10' },
        { start: '2026-03-11', end: '2026-03-11' },
        { start: '2026-03-09', end: '2026-03-15' },
        { start: '2026-03-01', end: '2026-03-31' },
      ),
    });
    const shown = (reports: readonly Report[]): readonly string[] =>
      groupReports(reports)
        .map((cluster) =>
          cluster
            .map(({ key }) => key)
            .sort()
            .join(' '),
        )
        .sort();
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, random) => {
        const reports = list.map((one) => report(one as Partial<Report>));
        const shuffled = reports
          .map((one) => ({ one, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(shown(shuffled)).toEqual(shown(reports));
      }),
    );
  });
});

describe('what all reports together say', () => {
  it('a later plan does not undo a meeting that was held, a later denial stands', () => {
    const held = report({ published: '2026-03-10' });
    expect(summarise([held, report({ published: '2026-03-12', status: 'planned' })]).status).toBe('held');
    expect(summarise([report({ published: '2026-03-12', status: 'denied' }), held]).status).toBe('denied');
    expect(summarise([held, report({ published: '2026-03-07', status: 'planned' })]).status).toBe('held');
  });

  it('takes the day that most give, of equally many the first published', () => {
    const [monday, tuesday, late] = [
      report({ published: '2026-03-10' }),
      report({ published: '2026-03-11', day: '2026-03-10' }),
      report({ published: '2026-03-12', day: '2026-03-10' }),
    ];
    expect(summarise([tuesday, monday]).date?.start).toBe('2026-03-09');
    expect(summarise([tuesday, monday, late]).date?.start).toBe('2026-03-10');
  });

  it('takes the place that most give, and the publication’s day where nobody dates it', () => {
    const undated = { date: null, published: '2026-03-10' } as const;
    const summary = summarise([
      report({ ...undated, place: 'Cairo' }),
      report({ ...undated, place: 'the White House' }),
      report({ ...undated, place: 'CAIRO' }),
    ]);
    expect(summary.place).toBe('Cairo');
    expect(summary.date).toBeNull();
    expect(summary.days).toEqual({ start: '2026-03-10', end: '2026-03-10' });
  });
});
