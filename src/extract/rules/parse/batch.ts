/** Sentences side by side: at each step the words at that place of all sentences that are long enough. */
export interface Batch {
  /** Indices of the sentences, the longest first: the lanes. */
  readonly sentences: readonly number[];
  /** Words of each lane. */
  readonly lengths: readonly number[];
  /** Row of the first lane's word at each step; rows of a step are in the order of lanes. */
  readonly offsets: readonly number[];
  /** Lanes that have a word at each step. */
  readonly lanes: readonly number[];
  /** Rows in all. */
  readonly size: number;
}

/** Groups sentences of like length into batches of at most `most` words; none may be longer than that. */
export function batchesOf(lengths: readonly number[], most: number): Batch[] {
  const order = lengths.map((_, i) => i).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
  const groups: number[][] = [];
  let words = Infinity;
  for (const sentence of order) {
    const length = lengths[sentence] ?? 0;
    if (length === 0) continue;
    if (words + length > most) {
      groups.push([]);
      words = 0;
    }
    groups.at(-1)?.push(sentence);
    words += length;
  }
  return groups.map((sentences) =>
    layOut(
      sentences,
      sentences.map((s) => lengths[s] ?? 0),
    ),
  );
}

function layOut(sentences: readonly number[], lengths: readonly number[]): Batch {
  const offsets: number[] = [];
  const lanes: number[] = [];
  let size = 0;
  let active = lengths.length;
  for (let step = 0; step < (lengths[0] ?? 0); step += 1) {
    while ((lengths[active - 1] ?? 0) <= step) active -= 1;
    offsets.push(size);
    lanes.push(active);
    size += active;
  }
  return { sentences, lengths, offsets, lanes, size };
}
