import { createArcs } from './arcs.ts';
import { batchesOf, type Batch } from './batch.ts';
import { createLayer } from './encoder.ts';
import { multiply } from './matrix.ts';
import { allocateRows, createMemory } from './memory.ts';
import { createRelations } from './relations.ts';
import { createSetting } from './setting.ts';
import { createTagger } from './tagger.ts';
import type { Weights } from './weights.ts';
import { createWords } from './words.ts';

/** A sentence as the network reads it: per word a tag, a head (0: root, j: word j - 1) and a relation. */
export interface Reading {
  /** `UPOS|XPOS`. */
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
const MEMORY_BYTES = 48 * 2 ** 20;
const EMPTY: Reading = { tags: [], heads: new Int32Array(), relations: [] };

/**
 * The tagger and biaffine parser: two bidirectional LSTM layers, tags from the first, heads and relations
 * from the second (Dozat and Manning, 2017, with fewer units). Weights are int8, activations int16 with
 * a scale a row, sums exact; a sentence's reading does not depend on those it is read with.
 */
export function createNetwork(weights: Weights): Network {
  const setting = createSetting(createMemory(MEMORY_BYTES), weights, BATCH);
  const { memory, units } = setting;
  const both = 2 * weights.hidden;
  const tagger = createTagger(setting);
  const embedded = weights.matrix('encoder.0.forward.input').cols;
  const firstLayer = createLayer(setting, 0, [embedded]);
  const secondLayer = createLayer(setting, 1, [both, tagger.width]);
  const words = createWords(
    setting,
    firstLayer.inputs.flatMap((parts) => parts),
  );
  const firstStates = allocateRows(memory, BATCH, both * 2);
  const secondStates = allocateRows(memory, BATCH, both * 2);
  const gates = [0, 1].map(() => allocateRows(memory, BATCH, weights.hidden * 16));
  const arcs = createArcs(setting, LONGEST);
  const relations = createRelations(setting);

  const encode = (batch: Batch, sentences: Parameters<Network>[0]): void => {
    words.place(batch, sentences, gates);
    firstLayer.run(batch, gates, firstStates);
    tagger.tag(firstStates, batch.size);
    secondLayer.inputs.forEach(([fromStates, fromTags], direction) => {
      const gate = gates[direction];
      if (!fromStates || !fromTags || !gate) return;
      multiply(memory, fromStates, firstStates, units, batch.size, gate);
      multiply(memory, fromTags, tagger.embedding, tagger.scales, batch.size, gate, true);
    });
    secondLayer.run(batch, gates, secondStates);
  };

  const read = (batch: Batch): Reading[] => {
    const heads = arcs.heads(batch, secondStates);
    const labels = relations.label(secondStates, headRows(batch, heads));
    return heads.map((own, lane) => {
      const rows = Array.from(own, (_, t) => (batch.offsets[t] ?? 0) + lane);
      return {
        tags: rows.map((row) => tagger.tagOf(row)),
        heads: own,
        relations: rows.map((row) => labels[row] ?? 'dep'),
      };
    });
  };

  return (sentences) => {
    const readings: Reading[] = sentences.map(() => EMPTY);
    const lengths = sentences.map((sentence) => sentence.length);
    for (const batch of batchesOf(lengths, BATCH)) {
      encode(batch, sentences);
      read(batch).forEach((reading, lane) => {
        readings[batch.sentences[lane] ?? 0] = reading;
      });
    }
    return readings;
  };
}

/** The row of each row's head, -1 for the root. */
function headRows(batch: Batch, heads: readonly Int32Array[]): Int32Array {
  const rows = new Int32Array(batch.size);
  heads.forEach((own, lane) => {
    own.forEach((head, t) => {
      const row = (batch.offsets[t] ?? 0) + lane;
      rows[row] = head === 0 ? -1 : (batch.offsets[head - 1] ?? 0) + lane;
    });
  });
  return rows;
}
