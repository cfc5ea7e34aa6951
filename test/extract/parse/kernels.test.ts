import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, packMatrix } from '../../../src/extract/rules/parse/matrix.ts';
import { allocateRows, createMemory } from '../../../src/extract/rules/parse/memory.ts';

const KERNELS = 'src/extract/rules/parse/kernels';
const memory = createMemory(2 ** 22);
const { kernels, f32, i16, i32 } = memory;

describe('the kernels', () => {
  it('are what their source compiles to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
    try {
      const out = join(folder, 'kernels.wasm');
      const asc = 'node_modules/assemblyscript/bin/asc.js';
      execFileSync(process.execPath, [asc, '--config', `${KERNELS}/asconfig.json`, '--outFile', out]);
      expect(readFileSync(out).equals(readFileSync(`${KERNELS}/kernels.wasm`))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('multiply as plain arithmetic does', () => {
    const [rows, cols, most] = [13, 22, 9];
    const at = allocateRows(memory, most, cols * 2);
    const scales = memory.allocate(most * 4);
    const out = allocateRows(memory, most, 16 * 4);
    const byte = fc.integer({ min: -127, max: 127 });
    const short = fc.integer({ min: -32_767, max: 32_767 });
    fc.assert(
      fc.property(
        fc.array(byte, { minLength: rows * cols, maxLength: rows * cols }),
        fc.array(short, { minLength: most * cols, maxLength: most * cols }),
        fc.integer({ min: 1, max: most }),
        (bytes, x, n) => {
          const matrix = {
            rows,
            cols,
            bytes: Int8Array.from(bytes),
            scales: Float32Array.from({ length: rows }, (_, r) => 2 ** -(r % 5)),
          };
          const bias = Float32Array.from({ length: rows }, (_, r) => r);
          const packed = packMatrix(memory, matrix, bias);
          i16.set(x, at.at / 2);
          f32.fill(0.5, scales / 4, scales / 4 + most);
          multiply(memory, packed, at, scales, n, out);
          multiply(memory, packed, at, scales, n, out, true);
          for (let t = 0; t < n; t += 1) {
            for (let r = 0; r < rows; r += 1) {
              let sum = 0;
              for (let c = 0; c < cols; c += 1) sum += (bytes[r * cols + c] ?? 0) * (x[t * cols + c] ?? 0);
              const once = Math.fround(sum) * 0.5 * 2 ** -(r % 5);
              const found = f32[out.at / 4 + t * 16 + r] ?? 0;
              expect(Math.abs(found - (2 * once + r))).toBeLessThanOrEqual(Math.abs(once) * 1e-6 + 1e-3);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('step an LSTM cell as its definition says', () => {
    const hidden = 8;
    const gates = memory.allocate(hidden * 16);
    const cells = memory.allocate(hidden * 4);
    const out = memory.allocate(hidden * 2);
    const number = fc.double({ min: -40, max: 40, noNaN: true });
    const numbers = fc.array(number, { minLength: 5 * hidden, maxLength: 5 * hidden });
    const sigmoid = (x = 0): number => 1 / (1 + Math.exp(-x));
    fc.assert(
      fc.property(numbers, (values) => {
        const cell = values.slice(4 * hidden).map((value) => value / 40);
        f32.set(values.slice(0, 4 * hidden), gates / 4);
        f32.set(cell, cells / 4);
        kernels.cell(gates, cells, out, hidden * 2, hidden, 1);
        for (let j = 0; j < hidden; j += 1) {
          const [i, f, g, o] = [0, 1, 2, 3].map((k) => values[k * hidden + j]);
          const next = sigmoid(f) * (cell[j] ?? 0) + sigmoid(i) * Math.tanh(g ?? 0);
          expect(f32[cells / 4 + j]).toBeCloseTo(next, 4);
          expect((i16[out / 2 + j] ?? 0) / 32_767).toBeCloseTo(sigmoid(o) * Math.tanh(next), 3);
        }
      }),
    );
  });

  it('find the likeliest tag and the probabilities of all', () => {
    const scores = memory.allocate(32);
    const best = memory.allocate(4);
    const out = memory.allocate(16);
    f32.set([1, 3, -2, 0.5, 3], scores / 4);
    kernels.softmax(scores, 32, 5, 1, best, out, 8);
    const total = [1, 3, -2, 0.5, 3].reduce((sum, score) => sum + Math.exp(score), 0);
    expect(i32[best / 4]).toBe(1);
    expect([...i16.subarray(out / 2, out / 2 + 8)].map((value) => value / 32_767)).toStrictEqual(
      [1, 3, -2, 0.5, 3]
        .map((score) => expect.closeTo(Math.exp(score) / total, 3) as number)
        .concat([0, 0, 0]),
    );
  });
});
