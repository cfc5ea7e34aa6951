import type { Address } from './kernels.ts';
import type { Memory, Rows } from './memory.ts';
import type { Matrix } from './weights.ts';

/** A matrix as `multiply` takes it. */
export interface PackedMatrix {
  readonly weights: Address;
  readonly scales: Address;
  readonly bias: Address;
  /** Rows, padded to a multiple of eight. */
  readonly rows: number;
  /** Columns, padded to a multiple of two. */
  readonly cols: number;
}

/** Columns beyond which a sum of products of int8 and int16 might overflow 32 bits. */
const MOST_COLUMNS = 2 ** 31 / (127 * 32_768);

/**
 * Widens the columns `[first, last)` of a matrix to int16 and packs them by eights of rows and pairs of
 * columns. A null bias is zero.
 */
export function packMatrix(
  memory: Memory,
  matrix: Matrix,
  bias: Float32Array | null,
  first = 0,
  last = matrix.cols,
): PackedMatrix {
  const rows = (matrix.rows + 7) & ~7;
  const cols = (last - first + 1) & ~1;
  if (cols > MOST_COLUMNS) throw new RangeError(`A matrix of ${cols} columns might overflow.`);
  const packed: PackedMatrix = {
    weights: memory.allocate(rows * cols * 2),
    scales: memory.allocate(rows * 4),
    bias: memory.allocate(rows * 4),
    rows,
    cols,
  };
  memory.f32.set(matrix.scales, packed.scales / 4);
  if (bias !== null) memory.f32.set(bias, packed.bias / 4);
  const { i16 } = memory;
  const { bytes } = matrix;
  for (let r = 0; r < matrix.rows; r += 1) {
    const from = r * matrix.cols + first;
    const to = packed.weights / 2 + (r >> 3) * 8 * cols + (r & 7) * 2;
    for (let c = 0; c < last - first; c += 1) {
      i16[to + (c >> 1) * 16 + (c & 1)] = bytes[from + c] as number;
    }
  }
  return packed;
}

/** `y[t] = matrix · x[t] + bias` (or added to `y[t]`) for `n` int16 vectors with a float32 scale each. */
export function multiply(
  memory: Memory,
  matrix: PackedMatrix,
  x: Rows,
  scales: Address,
  n: number,
  y: Rows,
  add = false,
): void {
  if (n === 0) return;
  memory.kernels.multiply(
    matrix.weights,
    matrix.scales,
    matrix.bias,
    matrix.rows,
    matrix.cols,
    x.at,
    x.stride,
    scales,
    n,
    y.at,
    y.stride,
    add ? 1 : 0,
  );
}
