import { readFileSync } from 'node:fs';
import type { Address, Kernels } from './kernels.ts';

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

/** The rows from `first` on, from `bytes` into each. */
export function rowsFrom(rows: Rows, first: number, bytes = 0): Rows {
  return { at: rows.at + first * rows.stride + bytes, stride: rows.stride };
}
