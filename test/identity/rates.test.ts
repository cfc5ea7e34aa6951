import { describe, expect, it } from 'vitest';
import { identityRates, verdict } from '../../bench/identity.ts';
import { readNames } from './pairs.ts';

const pairs = readNames();

describe('labelled names', () => {
  it('are enough, and each topic has more than one', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    const topics = Map.groupBy(pairs, ({ topic }) => topic);
    expect([...topics].filter(([, those]) => those.length < 8).map(([topic]) => topic)).toEqual([]);
  });

  it.each(['tune', 'check'] as const)('are merged rightly (%s half)', (half) => {
    const rates = identityRates(pairs.filter((pair) => pair.half === half));
    expect(rates.falseMerges).toBeLessThanOrEqual(1);
    expect(rates.recall).toBeGreaterThanOrEqual(0.95);
    expect(rates.asked).toBeGreaterThanOrEqual(0.7);
    expect(rates.needless).toBeLessThanOrEqual(0.15);
  });

  it('get the same verdict whichever comes first', () => {
    for (const pair of pairs)
      expect(verdict({ ...pair, one: pair.other, other: pair.one })).toBe(verdict(pair));
  });
});
