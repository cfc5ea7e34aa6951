import type { Address } from './kernels.ts';
import { multiply, packMatrix } from './matrix.ts';
import { allocateRows, type Rows } from './memory.ts';
import type { Setting } from './setting.ts';

/** Tags words from the first layer's states. */
export interface Tagger {
  /** Width of what it passes on to the second layer. */
  readonly width: number;
  /** What it passes on, int16 a row, and the rows' scales: an embedding of the likely tags. */
  readonly embedding: Rows;
  readonly scales: Address;
  tag(states: Rows, n: number): void;
  /** The tag `UPOS|XPOS` of a row of the last call. */
  tagOf(row: number): string;
}

/** Prepares the layer that scores tags and the embedding of its probabilities. */
export function createTagger({ memory, weights, most, units }: Setting): Tagger {
  const { kernels, i32 } = memory;
  const layer = packMatrix(memory, weights.matrix('tag'), weights.vector('tag.bias'));
  const embed = packMatrix(memory, weights.matrix('tag_embedding'), null);
  const scores = allocateRows(memory, most, layer.rows * 4);
  const best = memory.allocate(most * 4);
  const likely = allocateRows(memory, most, embed.cols * 2);
  const embedded = allocateRows(memory, most, embed.rows * 4);
  const embedding = allocateRows(memory, most, embed.rows * 2);
  const scales = memory.allocate(most * 4);
  return {
    width: embed.rows,
    embedding,
    scales,
    tag(states, n) {
      const count = weights.tags.length;
      multiply(memory, layer, states, units, n, scores);
      kernels.softmax(scores.at, scores.stride, count, n, best, likely.at, embed.cols);
      multiply(memory, embed, likely, units, n, embedded);
      const { at, stride } = embedding;
      kernels.quantise(embedded.at, embedded.stride, embed.rows, n, at, stride, scales);
    },
    tagOf(row) {
      return weights.tags[i32[best / 4 + row] ?? 0] ?? 'X|FW';
    },
  };
}
