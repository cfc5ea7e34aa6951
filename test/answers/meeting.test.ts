import { describe, expect, test } from 'vitest';
import { meetingItem } from '../../src/answers/meeting.ts';
import type { MeetingReport } from '../../src/model/index.ts';
import { ARTICLE, TEXT, meeting, slice } from './samples.ts';
import { itemWords } from './words.ts';

const [held] = meeting().reports;
const other: MeetingReport = {
  ...(held as MeetingReport),
  article: { ...ARTICLE, id: 8, outlet: 'The Tide' },
  source: 1,
  wording: 1,
};
const disputed = meeting({
  status: 'denied',
  reports: [held as MeetingReport, { ...other, status: 'denied' }],
});

describe('a meeting that one article tells of and another denies', () => {
  test('says of each account that differs what it says', () => {
    const words = itemWords(meetingItem(disputed)).map((line) => line.replace(/\(https[^)]*\)/g, ''));
    expect(words[0]).toMatch(/^\(denied\)/);
    expect(words[2]).toMatch(/\[The Harbour Courier\] · 2024-12-03 \(held\)$/);
    expect(words[3]).toMatch(/\[The Tide\] · 2024-12-03$/);
    expect(words[4]).toBe(
      '  reported as held 2024-12-03 ([The Harbour Courier]), denied 2024-12-03 ([The Tide])',
    );
    expect(words[5]).toBe('  2 outlets, 2 independent sources');
    expect(itemWords(meetingItem(disputed, { compact: true })).join()).toContain('(held)');
  });

  test('says so beside the account of the one that is briefed', () => {
    const words = itemWords(meetingItem(disputed, { article: { id: ARTICLE.id, text: TEXT } }));
    expect(words[0]).toMatch(/^\(held\)/);
    expect(words.at(-1)).toBe('  also told by 1 other article on record, there denied');
  });
});

test('an announcement is no contradiction', () => {
  const announced = meeting({ reports: [held as MeetingReport, { ...other, status: 'planned' }] });
  const words = itemWords(meetingItem(announced, { article: { id: ARTICLE.id, text: TEXT } }));
  expect(words.at(-1)).toBe('  also told by 1 other article on record');
  expect(words.at(-2)).toMatch(/^ {2}announced 2024-12-03 .*, reported as held 2024-12-03 /);
});

describe('a meeting that several articles tell of', () => {
  const copy: MeetingReport = { ...other, source: 0, wording: 0 };

  test('shows a text that two outlets have once, and counts it as one source', () => {
    const words = itemWords(meetingItem(meeting({ reports: [held as MeetingReport, copy] })));
    expect(words.filter((line) => line.includes('«'))).toHaveLength(1);
    expect(words.at(-1)).toBe('  2 outlets, 1 independent source (copies of one text)');
  });

  test('shows a copy that tells another status all the same', () => {
    const words = itemWords(
      meetingItem(meeting({ reports: [held as MeetingReport, { ...copy, status: 'cancelled' }] })),
    );
    expect(words.filter((line) => line.includes('«'))).toHaveLength(2);
  });

  test('says who gives which day', () => {
    const date = { start: '2024-12-03', end: '2024-12-03', span: slice('Monday') };
    const words = itemWords(meetingItem(meeting({ reports: [held as MeetingReport, { ...other, date }] })));
    expect(words.join('\n').replace(/\(https[^)]*\)/g, '')).toContain(
      'accounts differ on the day: [The Harbour Courier]: 2024-12-02; [The Tide]: 2024-12-03',
    );
  });

  test('names the origin that an article names outside of the sentence', () => {
    const origin = slice('Sam Otieno');
    const words = itemWords(meetingItem(meeting({ reports: [{ ...(held as MeetingReport), origin }] })));
    expect(words.join()).toContain('– from Sam Otieno');
  });
});
