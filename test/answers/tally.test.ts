import { expect, test } from 'vitest';
import { text } from '../../src/answers/inline.ts';
import { meetingCount, tallyLine } from '../../src/answers/tally.ts';
import type { MeetingTally } from '../../src/model/index.ts';
import { answerWords } from './words.ts';

function tally(change: Partial<MeetingTally>): MeetingTally {
  const byStatus = { held: change.total ?? 0, planned: 0, cancelled: 0, denied: 0 };
  return { total: 0, byStatus, undated: 0, reaching: 0, months: [], withoutMonth: 0, ...change };
}

test.each([
  [{ total: 3 }, '3 meetings on record.'],
  [{ total: 3, undated: 1 }, 'At least 2 meetings, at most 3 on record.'],
  [{ total: 3, reaching: 1 }, 'At least 2 meetings, at most 3 on record.'],
  [{ total: 3, undated: 1, reaching: 1 }, 'At least 1 meeting, at most 3 on record.'],
])('%j: %s', (change, words) => {
  const answer = meetingCount([text('Voss')], { tally: tally(change), first: null, last: null }, []);
  expect(answerWords(answer)[1]).toBe(words);
});

test('a meeting that may lie outside the time that was asked for is told, and why', () => {
  const summary = { tally: tally({ total: 2, reaching: 1 }), first: null, last: null };
  expect(answerWords(meetingCount([text('Voss')], summary, [])).at(-1)).toBe(
    '1 meeting may lie outside the time you asked for: its articles give a longer time, or differ on the day.',
  );
  expect(JSON.stringify(tallyLine(summary))).toContain('1 may lie outside this time');
});
