import { describe, expect, test } from 'vitest';
import { meetingItem } from '../../src/answers/meeting.ts';
import type { MeetingReport } from '../../src/model/index.ts';
import { ARTICLE, TEXT, meeting } from './samples.ts';
import { itemWords } from './words.ts';

const [held] = meeting().reports;
const other: MeetingReport = {
  ...(held as MeetingReport),
  article: { ...ARTICLE, id: 8, outlet: 'The Tide' },
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
});
