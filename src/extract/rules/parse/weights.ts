/** A matrix of a weights file: int8 with one scale per row, `value = bytes[r * cols + c] * scales[r]`. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** A parser as it is stored: sizes, label inventories, vocabulary and parameters. */
export interface Weights {
  /** Hidden units of each direction of the encoder. */
  readonly hidden: number;
  /** Relations, `nsubj:pass`; the index is the label. */
  readonly relations: readonly string[];
  /** `UPOS|XPOS`; the index is the label. */
  readonly tags: readonly string[];
  /** Rows of the hashed attribute tables, without the row for padding. */
  readonly tableRows: readonly number[];
  /** Words that have a vector; the value is its row. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The matrix of this name in training. */
  matrix(name: string): Matrix;
  /** The vector of this name in training. */
  vector(name: string): Float32Array;
}

type Entry = readonly [
  name: string,
  shape: readonly number[],
  kind: 'q' | 'f',
  first: number,
  second: number,
];

interface Header {
  readonly rels: readonly string[];
  readonly tags: readonly string[];
  readonly h: number;
  readonly rows: readonly number[];
  readonly t: readonly Entry[];
  readonly words: readonly [start: number, length: number];
}

/**
 * Reads a weights file as `training/export.py` writes it: the length of a JSON header (uint32, little
 * endian), the header padded to four bytes, then the tensors, which it places by offsets.
 * Throws a RangeError where the file is cut short.
 */
export function readWeights(file: Uint8Array): Weights {
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true);
  const text = new TextDecoder();
  const header = JSON.parse(text.decode(file.subarray(4, 4 + length))) as Header;
  const base = (4 + length + 3) & ~3;
  const data = file.buffer.slice(file.byteOffset + base, file.byteOffset + file.byteLength);
  const entries = new Map(header.t.map((entry) => [entry[0], entry]));
  const find = (name: string, kind: 'q' | 'f'): Entry => {
    const entry = entries.get(name);
    if (entry?.[2] !== kind) throw new RangeError(`The parser's weights have no ${name}.`);
    return entry;
  };
  const [start, bytes] = header.words;
  const words = text.decode(new Uint8Array(data, start, bytes)).split('\n');
  return {
    hidden: header.h,
    relations: header.rels,
    tags: header.tags,
    tableRows: header.rows,
    vocabulary: new Map(words.map((word, row) => [word, row])),
    matrix(name) {
      const [, shape, , scales, values] = find(name, 'q');
      const cols = shape.at(-1) ?? 0;
      const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
      return {
        rows,
        cols,
        bytes: new Int8Array(data, values, rows * cols),
        scales: new Float32Array(data, scales, rows),
      };
    },
    vector(name) {
      const [, shape, , values] = find(name, 'f');
      return new Float32Array(data, values, shape[0] ?? 0);
    },
  };
}
