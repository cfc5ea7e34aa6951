import { describe, expect, it } from 'vitest';
import { overlap, score } from '../../bench/shingles.ts';

describe('runs of four words', () => {
  it.each([
    ['the same text', 'a b c d e', 'A b c d e'.toLowerCase(), { both: 1, extra: 0, missing: 0 }],
    ['other punctuation', 'a b, c d', '“a b” c — d', { both: 1, extra: 0, missing: 0 }],
    ['one word more', 'a b c d', 'a b c d e', { both: 0.5, extra: 0.5, missing: 0 }],
    ['one word less', 'a b c d e', 'a b c d', { both: 0.5, extra: 0, missing: 0.5 }],
    ['another order', 'a b c d', 'd c b a', { both: 0, extra: 0.5, missing: 0.5 }],
    ['a run repeated', 'a b c d a b c d', 'a b c d', { both: 0.2, extra: 0, missing: 0.8 }],
    ['a text of two words', 'a b', 'a b', { both: 1, extra: 0, missing: 0 }],
    ['nothing in either', '', ' … ', { both: 0, extra: 0, missing: 0 }],
  ])('of %s overlap so', (_name, expected, found, shares) => {
    expect(overlap(expected, found)).toEqual(shares);
  });
});

describe('the score', () => {
  it('is F1 of mean precision and mean recall, pages without a text left out of the mean that they do not count for', () => {
    const found = score([
      overlap('a b c d', 'a b c d'),
      overlap('a b c d', 'e f g h'),
      overlap('a b c d', ''),
    ]);
    expect(found.precision).toBeCloseTo(0.5);
    expect(found.recall).toBeCloseTo(1 / 3);
    expect(found.f1).toBeCloseTo(0.4);
    expect(score([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
