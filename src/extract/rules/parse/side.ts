import type { Address } from './kernels.ts';
import { multiply, packMatrix } from './matrix.ts';
import { allocateRows, type Rows } from './memory.ts';
import type { Setting } from './setting.ts';

/** A word as one side of an arc or relation: a layer with a leaky rectifier over the encoder's states. */
export interface Side {
  readonly size: number;
  /** The last call's results, float32. */
  readonly rows: Rows;
  run(states: Rows, n: number): void;
}

/** Prepares the side of this name: `arc_head`, `relation_dependent`, … */
export function createSide({ memory, weights, most, units }: Setting, name: string): Side {
  const matrix = packMatrix(memory, weights.matrix(name), weights.vector(`${name}.bias`));
  const rows = allocateRows(memory, most, matrix.rows * 4);
  return {
    size: matrix.rows,
    rows,
    run(states, n) {
      multiply(memory, matrix, states, units, n, rows);
      memory.kernels.leaky(rows.at, rows.stride, matrix.rows, n);
    },
  };
}

/** A side's rows as int16 with a scale each, to be multiplied again. */
export interface Quantised {
  readonly rows: Rows;
  readonly scales: Address;
  run(n: number): void;
}

/** Reserves the int16 form of a side. */
export function createQuantised({ memory, most }: Setting, side: Side): Quantised {
  const rows = allocateRows(memory, most, side.size * 2);
  const scales = memory.allocate(most * 4);
  return {
    rows,
    scales,
    run(n) {
      const { at, stride } = side.rows;
      memory.kernels.quantise(at, stride, side.size, n, rows.at, rows.stride, scales);
    },
  };
}
