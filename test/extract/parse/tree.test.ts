import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../src/extract/rules/parse/tree.ts';

/** The best score over all trees with one root, by trying each. */
function bestByTrying(scores: Float64Array, n: number): number {
  const heads = Array.from({ length: n }, () => 0);
  let best = -Infinity;
  const tryFrom = (word: number): void => {
    if (word < n) {
      for (let head = 0; head <= n; head += 1) {
        heads[word] = head;
        tryFrom(word + 1);
      }
    } else if (isTree(heads)) {
      best = Math.max(best, scoreOf(scores, heads));
    }
  };
  tryFrom(0);
  return best;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word + 1;
    for (let step = 0; step <= heads.length && at !== 0; step += 1) at = heads[at - 1] ?? 0;
    return at === 0;
  });
}

function scoreOf(scores: Float64Array, heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (scores[word * (heads.length + 1) + head] ?? 0), 0);
}

describe('the best tree', () => {
  it('is a tree with one root, and no other such tree scores higher', () => {
    const matrix = fc
      .integer({ min: 1, max: 4 })
      .chain((n) =>
        fc.tuple(
          fc.constant(n),
          fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
        ),
      );
    fc.assert(
      fc.property(matrix, ([n, values]) => {
        const scores = Float64Array.from(values);
        const heads = [...bestTree(scores, n)];
        expect(isTree(heads)).toBe(true);
        expect(scoreOf(scores, heads)).toBe(bestByTrying(scores, n));
      }),
      { numRuns: 300 },
    );
  });

  it('opens a cycle where that costs least', () => {
    const scores = Float64Array.from([5, 0, 9, 0, 1, 9, 0, 0, 0, 0, 8, 0]);
    expect([...bestTree(scores, 3)]).toStrictEqual([0, 1, 2]);
  });
});
