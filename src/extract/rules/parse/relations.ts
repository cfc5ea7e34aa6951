import { multiply, packMatrix } from './matrix.ts';
import { allocateRows, rowsFrom, type Rows } from './memory.ts';
import type { Setting } from './setting.ts';
import { createQuantised, createSide } from './side.ts';

/** Names the relations of words to their heads from the second layer's states. */
export interface Relations {
  /** Takes the row of each row's head, -1 for the root; gives the relation of each row. */
  label(states: Rows, headRows: Int32Array): string[];
}

/** Words scored together: their scores before the heads come in are large. */
const CHUNK = 32;

/** Prepares the biaffine scorer of relations. */
export function createRelations(setting: Setting): Relations {
  const { memory, weights, most } = setting;
  const { kernels, i32 } = memory;
  const dependents = createSide(setting, 'relation_dependent');
  const heads = createSide(setting, 'relation_head');
  const plain = createQuantised(setting, dependents);
  const relation = packMatrix(memory, weights.matrix('relation'), weights.vector('relation.bias'));
  const turned = allocateRows(memory, CHUNK, relation.rows * 4);
  const headAddresses = memory.allocate(most * 4);
  const isRoot = memory.allocate(most * 4);
  const labels = memory.allocate(most * 4);
  const names = weights.relations;
  const root = names.indexOf('root');

  const labelChunk = (from: number, n: number): void => {
    const offset = from * 4;
    multiply(memory, relation, rowsFrom(plain.rows, from), plain.scales + offset, n, turned);
    kernels.relations(
      turned.at,
      turned.stride,
      headAddresses + offset,
      isRoot + offset,
      names.length,
      heads.size,
      root,
      n,
      labels + offset,
    );
  };

  return {
    label(states, headRows) {
      const n = headRows.length;
      dependents.run(states, n);
      heads.run(states, n);
      plain.run(n);
      headRows.forEach((head, row) => {
        i32[isRoot / 4 + row] = head < 0 ? 1 : 0;
        i32[headAddresses / 4 + row] = rowsFrom(heads.rows, Math.max(0, head)).at;
      });
      for (let from = 0; from < n; from += CHUNK) labelChunk(from, Math.min(CHUNK, n - from));
      return Array.from(headRows, (_, row) => names[i32[labels / 4 + row] ?? 0] ?? 'dep');
    },
  };
}
