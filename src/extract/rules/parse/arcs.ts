import type { Batch } from './batch.ts';
import { multiply, packMatrix } from './matrix.ts';
import { allocateRows, type Rows } from './memory.ts';
import type { Setting } from './setting.ts';
import { createQuantised, createSide } from './side.ts';
import { bestTree } from './tree.ts';
import type { Weights } from './weights.ts';

/** Finds the heads of a batch's sentences from the second layer's states. */
export interface Arcs {
  /** For each lane the heads of its words, as `bestTree` numbers them. */
  heads(batch: Batch, states: Rows): Int32Array[];
}

/** Prepares the biaffine scorer of arcs for sentences of at most `longest` words. */
export function createArcs(setting: Setting, longest: number): Arcs {
  const { memory, weights, most } = setting;
  const { kernels, f32, i32 } = memory;
  const dependents = createSide(setting, 'arc_dependent');
  const heads = createSide(setting, 'arc_head');
  const plain = createQuantised(setting, dependents);
  const arc = packMatrix(memory, weights.matrix('arc'), weights.vector('arc.bias'));
  const turned = allocateRows(memory, most, heads.size * 4);
  const root = memory.allocate(heads.size * 4);
  f32.set(rootState(weights), root / 4);
  const at = memory.allocate(longest * 4);
  const scores = memory.allocate(longest * (longest + 1) * 4);

  const headsOf = (batch: Batch, lane: number): Int32Array => {
    const n = batch.lengths[lane] ?? 0;
    for (let t = 0; t < n; t += 1) i32[at / 4 + t] = (batch.offsets[t] ?? 0) + lane;
    const { rows, size } = heads;
    kernels.arcs(turned.at, turned.stride, rows.at, rows.stride, root, at, n, size, scores);
    return bestTree(f32.subarray(scores / 4, scores / 4 + n * (n + 1)), n);
  };

  return {
    heads(batch, states) {
      dependents.run(states, batch.size);
      heads.run(states, batch.size);
      plain.run(batch.size);
      multiply(memory, arc, plain.rows, plain.scales, batch.size, turned);
      return batch.lengths.map((_, lane) => headsOf(batch, lane));
    },
  };
}

/** The root as a head: it is the same in every sentence. */
function rootState(weights: Weights): Float32Array {
  const root = weights.vector('root');
  const { cols, bytes, scales } = weights.matrix('arc_head');
  return weights.vector('arc_head.bias').map((bias, r) => {
    let sum = bias;
    for (let c = 0; c < cols; c += 1) {
      sum += (bytes[r * cols + c] ?? 0) * (scales[r] ?? 0) * (root[c] ?? 0);
    }
    return Math.max(sum, sum / 10);
  });
}
