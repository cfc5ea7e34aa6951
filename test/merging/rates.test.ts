import { expect, test } from 'vitest';
import { isMerged, mergingRates } from '../../bench/merging.ts';
import { readPairs } from './pairs.ts';

const PAIRS = readPairs();

test('enough pairs of either kind are labelled to measure one false merge in fifty', () => {
  expect(PAIRS.filter(({ same }) => same).length).toBeGreaterThanOrEqual(50);
  expect(PAIRS.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(50);
});

test.each(['tune', 'check', 'later', 'third', 'fourth'] as const)(
  'of the merges of the %s part at most one in fifty is false',
  (half) => {
    const { falseMerges, merges, recall } = mergingRates(PAIRS.filter((pair) => pair.part === half));
    expect(falseMerges / merges).toBeLessThanOrEqual(0.02);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);

test('a pair is merged or not whichever report comes first', () => {
  const turned = PAIRS.map((pair) => ({ ...pair, reports: [...pair.reports].reverse() }));
  const changed = turned.filter((pair, index) => isMerged(pair) !== isMerged(PAIRS[index] ?? pair));
  expect(changed).toEqual([]);
});
