import { describe, expect, test } from 'vitest';
import { meetingReports, reportButtons } from '../../src/answers/meeting-reports.ts';
import type { MeetingReport, RecordedMeeting } from '../../src/model/index.ts';
import { ARTICLE, NJOROGE, OTIENO, VOSS, meeting, slice } from './samples.ts';
import { answerWords, buttons } from './words.ts';

const [first] = meeting().reports as [MeetingReport];
const announced: MeetingReport = {
  ...first,
  article: { ...ARTICLE, id: 8, outlet: 'The Tide', published: '2024-11-30', url: null },
  status: 'planned',
  kind: 'unspecified',
  place: null,
  source: 0,
  wording: 0,
};
const visit: MeetingReport = {
  ...first,
  article: { ...ARTICLE, id: 9, outlet: 'Canal Uno', url: null },
  kind: 'visit',
  date: { start: '2024-12-03', end: '2024-12-03', span: slice('Monday') },
  participants: [VOSS, NJOROGE, OTIENO],
  origin: slice('Nairobi'),
  source: 1,
  wording: 2,
};
const told: RecordedMeeting = meeting({
  participants: [VOSS, NJOROGE, OTIENO],
  reports: [announced, { ...first, article: { ...ARTICLE, url: null } }, visit],
});

describe('one meeting with all its reports', () => {
  test('says of each field which articles say so, and where they differ', () => {
    const words = answerWords(meetingReports(told));
    expect(words.slice(0, 7)).toEqual([
      '# Clara Voss, Peter Njoroge and Sam Otieno',
      'Who: Clara Voss (Foreign Minister), Peter Njoroge and Sam Otieno (spokesman); only Canal Uno names Sam Otieno',
      'Status: held: announced 2024-11-30 (The Tide), reported as held 2024-12-03 (The Harbour Courier)',
      'When: 2024-12-02 (The Tide, The Harbour Courier); 2024-12-03 (Canal Uno) – the accounts differ',
      'Where: Nairobi (The Harbour Courier, Canal Uno)',
      'How: in person (The Harbour Courier); visit (Canal Uno) – the accounts differ',
      'Sources: 3 outlets, 2 independent sources (copies of one text)',
    ]);
  });

  test('says once what all articles say, and names the first of many outlets', () => {
    const outlets = (number: number): readonly MeetingReport[] =>
      Array.from({ length: number }, (_, index) => ({
        ...first,
        article: { ...ARTICLE, id: index, outlet: `Outlet ${index}`, url: null },
      }));
    const words = answerWords(meetingReports(meeting({ reports: [...outlets(8), visit] })));
    expect(words).toContain('Where: Nairobi (all 9 articles)');
    expect(words.find((line) => line.startsWith('How'))).toBe(
      'How: in person (Outlet 0, Outlet 1, Outlet 2, Outlet 3, Outlet 4, Outlet 5 and 2 more); visit (Canal Uno) – the accounts differ',
    );
  });

  test('shows every article’s sentence, the origin that it names and of which it is a copy', () => {
    const words = answerWords(meetingReports(told));
    expect(words.filter((line) => line.includes('«'))).toHaveLength(3);
    expect(words).toContain('  has it from Nairobi');
    expect(words).toContain('  the same text as in The Tide · 2024-11-30');
  });

  test('leads to what each side said and to the pair’s other meetings', () => {
    expect(buttons(meetingReports(told))).toEqual([
      'What each side said → readouts {"person":"@1","with":"@2","meeting":1}',
      'All meetings of Voss and Njoroge → who-met {"person":"@1","with":"@2"}',
    ]);
  });

  test('says what no article gives', () => {
    const bare = { ...announced, date: null };
    const words = answerWords(meetingReports(meeting({ reports: [bare] })));
    expect(words).toContain('When: no article gives a day');
    expect(words).toContain('Sources: one article');
  });
});

test('only a meeting that several articles tell of gets a button', () => {
  expect(reportButtons([meeting(), told]).map(({ label }) => label)).toEqual([
    'All 3 reports: Voss and Njoroge, 2024-12-02',
  ]);
});
