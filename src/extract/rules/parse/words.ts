import { attributes } from './attributes.ts';
import type { Batch } from './batch.ts';
import { multiply, packMatrix, type PackedMatrix } from './matrix.ts';
import { allocateRows, rowsFrom, type Rows } from './memory.ts';
import type { Setting } from './setting.ts';

/** Words kept ready; the commonest 4,000 make up nine in ten of a text. */
const SLOTS = 4096;
/** New words computed at once. */
const CHUNK = 64;

/** Contributions of words to the encoder's first layer, computed once for each word. */
export interface Words {
  /** Fills the gates of each direction with what a batch's words put into them. */
  place(batch: Batch, sentences: readonly (readonly string[])[], gates: readonly Rows[]): void;
}

/** Prepares the embedding of words and its product with the first layer's input weights. */
export function createWords({ memory, weights }: Setting, inputs: readonly PackedMatrix[]): Words {
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

  const embed = (word: string, i: number): void => {
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
    words.forEach(embed);
    multiply(memory, projection, vector, vectorScales, n, embedded);
    const { kernels } = memory;
    kernels.quantise(embedded.at, embedded.stride, size, n, plain.at, plain.stride, plainScales);
    inputs.forEach((input, direction) => {
      const out = rowsFrom(rows, first, direction * gateBytes);
      multiply(memory, input, plain, plainScales, n, out);
    });
  };

  /** Sees to it that all these words have slots; there are more slots than words in a batch. */
  const prepare = (wanted: readonly string[]): void => {
    let fresh = new Set(wanted.filter((word) => !slots.has(word)));
    if (slots.size + fresh.size > SLOTS) {
      slots.clear();
      fresh = new Set(wanted);
    }
    const all = [...fresh];
    for (let from = 0; from < all.length; from += CHUNK) {
      const chunk = all.slice(from, from + CHUNK);
      compute(chunk, slots.size);
      for (const word of chunk) slots.set(word, slots.size);
    }
  };

  return {
    place(batch, sentences, gates) {
      prepare(batch.sentences.flatMap((sentence) => sentences[sentence] ?? []));
      batch.sentences.forEach((sentence, lane) => {
        sentences[sentence]?.forEach((word, t) => {
          const from = rowsFrom(rows, slots.get(word) ?? 0).at / 4;
          gates.forEach((gate, direction) => {
            const to = rowsFrom(gate, (batch.offsets[t] ?? 0) + lane).at / 4;
            const part = from + (direction * gateBytes) / 4;
            memory.f32.copyWithin(to, part, part + gateBytes / 4);
          });
        });
      });
    },
  };
}
