import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/history/distance.ts';

it.each([
  ['dermer', 'dermer', 0],
  ['dermer', 'demer', 1],
  ['dermer', 'dremer', 1],
  ['dermer', 'dormar', 2],
  ['dermer', 'lindqvist', 3],
])('%s and %s are %i apart, counted to 2', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});

it('is the same in both directions, and zero for the same word alone', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other, 6);
      expect(distance).toBe(editDistance(other, one, 6));
      expect(distance === 0).toBe(one === other);
    }),
  );
});
