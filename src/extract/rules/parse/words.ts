import { attributes } from './attributes.ts';
import {
  allocateRows,
  multiply,
  packMatrix,
  rowsFrom,
  type Memory,
  type PackedMatrix,
  type Rows,
} from './memory.ts';
import type { Weights } from './weights.ts';

/** Words kept ready; the commonest 4,000 make up nine in ten of a text. */
const SLOTS = 4096;
/** New words computed at once. */
const CHUNK = 64;

/** Contributions of words to the encoder's first layer, computed once for each word. */
export interface Words {
  /** Rows of float32: what each kept word adds to the gates, of both directions one after the other. */
  readonly rows: Rows;
  /** The rows' numbers of these words (at most `SLOTS` different ones), valid until the next call. */
  rowsOf(words: readonly string[]): number[];
}

/** Prepares the embedding of words and its product with the first layer's input weights. */
export function createWords(memory: Memory, weights: Weights, inputs: readonly PackedMatrix[]): Words {
  const vectors = weights.matrix('vectors');
  const projectionMatrix = weights.matrix('projection');
  const projection = packMatrix(memory, projectionMatrix, weights.vector('projection.bias'));
  const tables = weights.tableRows.map((_, t) => weights.matrix(`tables.${t}`));
  const size = projection.rows + tables.reduce((sum, table) => sum + table.cols, 0);
  const gateBytes = (inputs[0]?.rows ?? 0) * 4;
  const rows = allocateRows(memory, SLOTS, gateBytes * inputs.length);
  const vector = allocateRows(memory, CHUNK, projection.cols * 2);
  const vectorScales = memory.allocate(CHUNK * 4);
  const embedded = allocateRows(memory, CHUNK, size * 4);
  const plain = allocateRows(memory, CHUNK, size * 2);
  const plainScales = memory.allocate(CHUNK * 4);
  const slots = new Map<string, number>();

  const place = (word: string, i: number): void => {
    const [row = -1, ...tableRows] = attributes(word, weights);
    const to = rowsFrom(vector, i).at / 2;
    memory.i16.fill(0, to, to + projection.cols);
    if (row >= 0) {
      memory.i16.set(vectors.bytes.subarray(row * vectors.cols, (row + 1) * vectors.cols), to);
    }
    memory.f32[vectorScales / 4 + i] = vectors.scales[row] ?? 0;
    let at = rowsFrom(embedded, i).at / 4 + projection.rows;
    tables.forEach((table, t) => {
      const tableRow = tableRows[t] ?? 0;
      const scale = table.scales[tableRow] ?? 0;
      for (let k = 0; k < table.cols; k += 1) {
        memory.f32[at + k] = (table.bytes[tableRow * table.cols + k] ?? 0) * scale;
      }
      at += table.cols;
    });
  };

  const compute = (words: readonly string[], first: number): void => {
    const n = words.length;
    words.forEach(place);
    multiply(memory, projection, vector, vectorScales, n, embedded);
    const { kernels } = memory;
    kernels.quantise(embedded.at, embedded.stride, size, n, plain.at, plain.stride, plainScales);
    inputs.forEach((input, direction) => {
      const out = rowsFrom(rows, first, direction * gateBytes);
      multiply(memory, input, plain, plainScales, n, out);
    });
  };

  return {
    rows,
    rowsOf(words) {
      const unknown = new Set(words.filter((word) => !slots.has(word)));
      if (slots.size + unknown.size > SLOTS) {
        slots.clear();
        for (const word of words) unknown.add(word);
      }
      const fresh = [...unknown];
      for (let from = 0; from < fresh.length; from += CHUNK) {
        const chunk = fresh.slice(from, from + CHUNK);
        compute(chunk, slots.size);
        for (const word of chunk) slots.set(word, slots.size);
      }
      return words.map((word) => slots.get(word) ?? 0);
    },
  };
}
