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
  /** Rows of the hashed attribute tables, the one for padding included. */
  readonly tableRows: readonly number[];
  /** Words that have a vector; the value is its row. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The matrix of this name; throws a RangeError where there is none. */
  matrix(name: string): Matrix;
  /** The vector of this name; throws a RangeError where there is none. */
  vector(name: string): Float32Array;
}

interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  /** Where its float32 scales start, for matrices. */
  readonly scales?: number;
  /** Where its values start: int8 for matrices, float32 for vectors. */
  readonly values: number;
}

interface Header {
  readonly hidden: number;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly tableRows: readonly number[];
  readonly words: readonly [start: number, bytes: number];
  readonly tensors: readonly Entry[];
}

/**
 * Reads a weights file as `training/export.py` writes it: the length of a JSON header (uint32, little
 * endian), the header padded to four bytes, then the tensors, which the header places by their offsets.
 * Throws a RangeError where the file is cut short.
 */
export function readWeights(file: Uint8Array): Weights {
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true);
  const text = new TextDecoder();
  const header = JSON.parse(text.decode(file.subarray(4, 4 + length))) as Header;
  const data = file.buffer.slice(file.byteOffset + 4 + length, file.byteOffset + file.byteLength);
  const entries = new Map(header.tensors.map((entry) => [entry.name, entry]));
  const find = (name: string): Entry => {
    const entry = entries.get(name);
    if (entry === undefined) throw new RangeError(`The parser's weights have no ${name}.`);
    return entry;
  };
  const words = text.decode(new Uint8Array(data, ...header.words)).split('\n');
  return {
    hidden: header.hidden,
    relations: header.relations,
    tags: header.tags,
    tableRows: header.tableRows,
    vocabulary: new Map(words.map((word, row) => [word, row])),
    matrix(name) {
      const { shape, scales = 0, values } = find(name);
      const [rows = 0, cols = 0] = shape;
      return {
        rows,
        cols,
        bytes: new Int8Array(data, values, rows * cols),
        scales: new Float32Array(data, scales, rows),
      };
    },
    vector(name) {
      const { shape, values } = find(name);
      return new Float32Array(data, values, shape[0] ?? 0);
    },
  };
}
