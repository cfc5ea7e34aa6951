import { describe, expect, it } from 'vitest';
import { table } from './scores.ts';
import type { Figures } from './scores.ts';
import { inSplit } from './splits.ts';

const f1 = { precision: 0.5, recall: 1, f1: 0.667, hit: 2, miss: 0, extra: 2 };
const rate = { accuracy: 0.75, right: 3, of: 4 };
const none = { accuracy: null, right: 0, of: 0 };
const FIGURES: Figures = {
  articles: 7,
  pairs: f1,
  statements: f1,
  content: f1,
  attributed: f1,
  meeting: { status: rate, kind: rate, date: rate, noDate: none, place: rate },
  via: rate,
  names: rate,
};

describe('the evaluation', () => {
  it('puts each gold article in one half', () => {
    expect(
      ['seed-000', 'a-01', 'a-10', 'r-10', 'o-01', 'o-21', 'o-35', 'o-47'].every((id) => inSplit(id, 'tune')),
    ).toBe(true);
    expect(['a-11', 'a-16', 'r-11', 'o-11', 'o-20'].every((id) => inSplit(id, 'check'))).toBe(true);
    expect(['a-10', 'r-01'].some((id) => inSplit(id, 'check'))).toBe(false);
  });

  it('refuses a half that there is not', () => {
    expect(() => inSplit('a-01', 'test')).toThrow('--split takes tune or check, not test');
  });

  it('prints a row for each figure and a column for each set of articles', () => {
    const lines = table(
      new Map([
        ['all', FIGURES],
        ['tune', FIGURES],
      ]),
    ).split('\n');
    expect(lines[0]).toMatch(/^ +all \(7\) +tune \(7\)$/u);
    expect(lines[1]).toMatch(/^pairs +0\.667 P 0\.50 R 1\.00 +0\.667 P 0\.50 R 1\.00$/u);
    expect(lines.find((line) => line.startsWith('meeting.noDate'))).toMatch(/^meeting\.noDate +– +–$/u);
    expect(lines).toHaveLength(12);
  });

  it('says so where there are no articles', () => {
    expect(table(new Map())).toBe('no articles');
  });
});
