import { batchesOf, type Batch } from './batch.ts';
import { createLayer } from './encoder.ts';
import { allocateRows, createMemory, multiply, packMatrix, rowsFrom, type Rows } from './memory.ts';
import { bestTree } from './tree.ts';
import type { Matrix, Weights } from './weights.ts';
import { createWords } from './words.ts';

/** A sentence as the network reads it: per word a tag, a head (0: root, j: word j - 1) and a relation. */
export interface Reading {
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Reads sentences, each of at most `LONGEST` words given as plain forms (see `plainForm`). */
export type Network = (sentences: readonly (readonly string[])[]) => readonly Reading[];

/** Words in a sentence at most. */
export const LONGEST = 160;
/** Words computed together: enough that weights are reused, few enough that they stay in the cache. */
const BATCH = 512;
/** Words whose relations are scored together. */
const CHUNK = 32;
const MEMORY_BYTES = 48 * 2 ** 20;
/** The int16 that stands for 1 in an encoder's states and in probabilities. */
const ONE = 32_767;

const SIDES = ['arc_dependent', 'arc_head', 'relation_dependent', 'relation_head'] as const;

/**
 * The tagger and biaffine parser: two bidirectional LSTM layers, tags from the first, heads and relations
 * from the second (Dozat and Manning, 2017, with fewer units). Weights are int8, activations int16 with
 * a scale a row, sums exact; a sentence's reading does not depend on those it is read with.
 */
export function createNetwork(weights: Weights): Network {
  const memory = createMemory(MEMORY_BYTES);
  const { kernels, f32, i32 } = memory;
  const { hidden } = weights;
  const both = 2 * hidden;
  const units = memory.allocate(BATCH * 4);
  f32.fill(1 / ONE, units / 4, units / 4 + BATCH);

  const scratch = { cells: allocateRows(memory, BATCH, hidden * 4), units };
  const embedded = weights.matrix('encoder.0.forward.input').cols;
  const tagEmbedding = packMatrix(memory, weights.matrix('tag_embedding'), null);
  const firstLayer = createLayer(memory, weights, 0, [embedded], scratch);
  const secondLayer = createLayer(memory, weights, 1, [both, tagEmbedding.rows], scratch);
  const words = createWords(
    memory,
    weights,
    firstLayer.inputs.flatMap((parts) => parts),
  );
  const gates = [0, 1].map(() => allocateRows(memory, BATCH, hidden * 16));
  const firstStates = allocateRows(memory, BATCH, both * 2);
  const secondStates = allocateRows(memory, BATCH, both * 2);

  const tag = packMatrix(memory, weights.matrix('tag'), weights.vector('tag.bias'));
  const tagScores = allocateRows(memory, BATCH, tag.rows * 4);
  const tags = memory.allocate(BATCH * 4);
  const likely = allocateRows(memory, BATCH, tagEmbedding.cols * 2);
  const tagState = allocateRows(memory, BATCH, tagEmbedding.rows * 4);
  const tagPlain = allocateRows(memory, BATCH, tagEmbedding.rows * 2);
  const tagScales = memory.allocate(BATCH * 4);

  const sideMatrices = SIDES.map((side) =>
    packMatrix(memory, weights.matrix(side), weights.vector(`${side}.bias`)),
  );
  const [arcSize = 0, , relationSize = 0] = sideMatrices.map((matrix) => matrix.rows);
  const sides = SIDES.map((_, s) => allocateRows(memory, BATCH, (sideMatrices[s]?.rows ?? 0) * 4));
  const [arcDependents, arcHeads, relationDependents, relationHeads] = sides as [Rows, Rows, Rows, Rows];
  const plain = allocateRows(memory, BATCH, Math.max(arcSize, relationSize) * 2);
  const plainScales = memory.allocate(BATCH * 4);

  const arc = packMatrix(memory, weights.matrix('arc'), weights.vector('arc.bias'));
  const arcTurned = allocateRows(memory, BATCH, arcSize * 4);
  const rootHead = memory.allocate(arcSize * 4);
  f32.set(rootState(weights), rootHead / 4);
  const places = memory.allocate(LONGEST * 4);
  const arcScores = memory.allocate(LONGEST * (LONGEST + 1) * 4);

  const relation = packMatrix(memory, weights.matrix('relation'), weights.vector('relation.bias'));
  const relationTurned = allocateRows(memory, CHUNK, relation.rows * 4);
  const headAddresses = memory.allocate(BATCH * 4);
  const isRoot = memory.allocate(BATCH * 4);
  const labels = memory.allocate(BATCH * 4);
  const rootLabel = weights.relations.indexOf('root');

  const readWords = (batch: Batch, sentences: Parameters<Network>[0]): void => {
    const rowAt: number[] = [];
    const wordAt: string[] = [];
    batch.sentences.forEach((sentence, lane) => {
      sentences[sentence]?.forEach((word, t) => {
        rowAt.push((batch.offsets[t] ?? 0) + lane);
        wordAt.push(word);
      });
    });
    const size = hidden * 4;
    words.rowsOf(wordAt).forEach((slot, i) => {
      const from = rowsFrom(words.rows, slot).at / 4;
      gates.forEach((gate, direction) => {
        const to = rowsFrom(gate, rowAt[i] ?? 0).at / 4;
        f32.copyWithin(to, from + direction * size, from + (direction + 1) * size);
      });
    });
  };

  const tagWords = (n: number): void => {
    multiply(memory, tag, firstStates, units, n, tagScores);
    const count = weights.tags.length;
    kernels.softmax(tagScores.at, tagScores.stride, count, n, tags, likely.at, tagEmbedding.cols);
    multiply(memory, tagEmbedding, likely, units, n, tagState);
    const { at, stride } = tagState;
    kernels.quantise(at, stride, tagEmbedding.rows, n, tagPlain.at, tagPlain.stride, tagScales);
  };

  const scoreSides = (n: number): void => {
    sides.forEach((side, s) => {
      const matrix = sideMatrices[s];
      if (matrix === undefined) return;
      multiply(memory, matrix, secondStates, units, n, side);
      kernels.leaky(side.at, side.stride, matrix.rows, n);
    });
  };

  const findHeads = (batch: Batch): Map<number, Int32Array> => {
    const found = new Map<number, Int32Array>();
    batch.sentences.forEach((sentence, lane) => {
      const n = batch.lengths[lane] ?? 0;
      for (let t = 0; t < n; t += 1) i32[places / 4 + t] = (batch.offsets[t] ?? 0) + lane;
      kernels.arcs(
        arcTurned.at,
        arcTurned.stride,
        arcHeads.at,
        arcHeads.stride,
        rootHead,
        places,
        n,
        arcSize,
        arcScores,
      );
      const heads = bestTree(f32.subarray(arcScores / 4, arcScores / 4 + n * (n + 1)), n);
      heads.forEach((head, t) => {
        const row = i32[places / 4 + t] ?? 0;
        i32[isRoot / 4 + row] = head === 0 ? 1 : 0;
        const headRow = head === 0 ? 0 : (i32[places / 4 + head - 1] ?? 0);
        i32[headAddresses / 4 + row] = rowsFrom(relationHeads, headRow).at;
      });
      found.set(sentence, heads);
    });
    return found;
  };

  const labelArcs = (size: number): void => {
    const { at, stride } = relationDependents;
    kernels.quantise(at, stride, relationSize, size, plain.at, plain.stride, plainScales);
    for (let from = 0; from < size; from += CHUNK) {
      const n = Math.min(CHUNK, size - from);
      multiply(memory, relation, rowsFrom(plain, from), plainScales + from * 4, n, relationTurned);
      kernels.relations(
        relationTurned.at,
        relationTurned.stride,
        headAddresses + from * 4,
        isRoot + from * 4,
        weights.relations.length,
        relationSize,
        rootLabel,
        n,
        labels + from * 4,
      );
    }
  };

  const readBatch = (batch: Batch, sentences: Parameters<Network>[0], out: Reading[]): void => {
    const n = batch.size;
    readWords(batch, sentences);
    firstLayer.run(batch, gates, firstStates);
    tagWords(n);
    secondLayer.inputs.forEach(([fromStates, fromTags], direction) => {
      const gate = gates[direction];
      if (!fromStates || !fromTags || !gate) return;
      multiply(memory, fromStates, firstStates, units, n, gate);
      multiply(memory, fromTags, tagPlain, tagScales, n, gate, true);
    });
    secondLayer.run(batch, gates, secondStates);
    scoreSides(n);
    const { at, stride } = arcDependents;
    kernels.quantise(at, stride, arcSize, n, plain.at, plain.stride, plainScales);
    multiply(memory, arc, plain, plainScales, n, arcTurned);
    const heads = findHeads(batch);
    labelArcs(n);
    batch.sentences.forEach((sentence, lane) => {
      const rows = Array.from({ length: batch.lengths[lane] ?? 0 }, (_, t) => (batch.offsets[t] ?? 0) + lane);
      out[sentence] = {
        tags: rows.map((row) => weights.tags[i32[tags / 4 + row] ?? 0] ?? 'X|FW'),
        heads: heads.get(sentence) ?? new Int32Array(),
        relations: rows.map((row) => weights.relations[i32[labels / 4 + row] ?? 0] ?? 'dep'),
      };
    });
  };

  return (sentences) => {
    const readings: Reading[] = sentences.map(() => ({ tags: [], heads: new Int32Array(), relations: [] }));
    const lengths = sentences.map((sentence) => sentence.length);
    for (const batch of batchesOf(lengths, BATCH)) readBatch(batch, sentences, readings);
    return readings;
  };
}

/** The root's state as a head: it is the same in every sentence. */
function rootState(weights: Weights): Float32Array {
  const root = weights.vector('root');
  const matrix: Matrix = weights.matrix('arc_head');
  return weights.vector('arc_head.bias').map((bias, r) => {
    let sum = bias;
    for (let c = 0; c < matrix.cols; c += 1) {
      sum += (matrix.bytes[r * matrix.cols + c] ?? 0) * (matrix.scales[r] ?? 0) * (root[c] ?? 0);
    }
    return Math.max(sum, sum / 10);
  });
}
