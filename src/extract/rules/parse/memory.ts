import { readFileSync } from 'node:fs';
import type { Matrix } from './weights.ts';

/** An address in the kernels' memory, in bytes. */
export type Address = number;

/** The functions of `kernels/kernels.ts`, where they are described. */
export interface Kernels {
  multiply(
    w: Address,
    wScales: Address,
    bias: Address,
    rows: number,
    cols: number,
    x: Address,
    xStride: number,
    xScales: Address,
    n: number,
    y: Address,
    yStride: number,
    add: number,
  ): void;
  cell(gates: Address, cells: Address, out: Address, outStride: number, hidden: number, lanes: number): void;
  leaky(x: Address, stride: number, count: number, n: number): void;
  quantise(
    x: Address,
    stride: number,
    count: number,
    n: number,
    out: Address,
    outStride: number,
    scales: Address,
  ): void;
  softmax(
    x: Address,
    stride: number,
    count: number,
    n: number,
    best: Address,
    out: Address,
    padded: number,
  ): void;
  arcs(
    dependents: Address,
    dependentStride: number,
    heads: Address,
    headStride: number,
    root: Address,
    at: Address,
    n: number,
    count: number,
    out: Address,
  ): void;
  relations(
    q: Address,
    qStride: number,
    head: Address,
    isRoot: Address,
    labels: number,
    count: number,
    root: number,
    n: number,
    best: Address,
  ): void;
}

/** The kernels' memory, seen as numbers of each kind, and the kernels on it. */
export interface Memory {
  readonly kernels: Kernels;
  readonly f32: Float32Array;
  readonly i32: Int32Array;
  readonly i16: Int16Array;
  /** Reserves zeroed space for good; throws a RangeError when the memory is used up. */
  allocate(bytes: number): Address;
}

const PAGE = 65_536;

/** The part of WebAssembly's interface used here, which TypeScript only declares for browsers. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { buffer: ArrayBuffer };
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { exports: object };
};

/** Loads the compiled kernels over a memory of this size. */
export function createMemory(bytes: number): Memory {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const binary = readFileSync(new URL('kernels/kernels.wasm', import.meta.url));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } });
  let top = 64;
  return {
    kernels: instance.exports as unknown as Kernels,
    f32: new Float32Array(memory.buffer),
    i32: new Int32Array(memory.buffer),
    i16: new Int16Array(memory.buffer),
    allocate(size) {
      const address = top;
      top += (size + 63) & ~63;
      if (top > pages * PAGE) throw new RangeError('The parser has used up its memory.');
      return address;
    },
  };
}

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

/** A matrix of numbers in the kernels' memory, of the kind that its user knows. */
export interface Rows {
  readonly at: Address;
  /** Bytes from one row to the next. */
  readonly stride: number;
}

/** Reserves rows of so many bytes. */
export function allocateRows(memory: Memory, count: number, stride: number): Rows {
  return { at: memory.allocate(count * stride), stride };
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

/** The rows from `first` on, from `bytes` into each. */
export function rowsFrom(rows: Rows, first: number, bytes = 0): Rows {
  return { at: rows.at + first * rows.stride + bytes, stride: rows.stride };
}
