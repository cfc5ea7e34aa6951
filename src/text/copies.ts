/** A text as the hashes of its runs of words: what two texts have in common is read from two of these. */
export type Sketch = ReadonlySet<number>;

/** Words in a run: shorter runs occur in any two texts, longer ones break at each edited word. */
const RUN = 4;
/** Runs in a sketch at most: those with the smallest hashes, so that two texts keep the same ones. */
const MOST_RUNS = 400;
/** A text shorter than this many words can agree with another by chance. */
const LEAST_WORDS = 12;
/** Copies share this part of the shorter text's runs: an outlet cuts a wire text and puts its own words before it. */
const COPIED = 0.5;

/**
 * Sketches a text: its runs of words (shingles) as hashes, the smallest ones of many (bottom-k). Empty for a text
 * that is too short to be told from another. Source: A. Z. Broder, "On the resemblance and containment of
 * documents", 1997.
 */
export function sketchOf(text: string): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return new Set();
  const runs = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index += 1) {
    runs.add(hash(words.slice(index, index + RUN).join(' ')));
  }
  return runs.size <= MOST_RUNS
    ? runs
    : new Set([...runs].sort((one, other) => one - other).slice(0, MOST_RUNS));
}

/** Whether two texts are copies of one: most of the shorter one stands in the other. */
export function areCopies(one: Sketch, other: Sketch): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const limit = Math.min(reach(one), reach(other));
  const [few, many] = [within(one, limit), within(other, limit)];
  return few.intersection(many).size >= COPIED * Math.min(few.size, many.size);
}

/** Up to which hash a sketch knows all of its text's runs. */
function reach(sketch: Sketch): number {
  return sketch.size < MOST_RUNS ? Infinity : Math.max(...sketch);
}

function within(sketch: Sketch, limit: number): Sketch {
  return limit === Infinity ? sketch : new Set([...sketch].filter((run) => run <= limit));
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
