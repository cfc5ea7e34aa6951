import { readFileSync } from 'node:fs';

/** What a stage found against what it should have found. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there were to find. */
  readonly of: number;
}

/** Precision, recall and F1, 0 to 1, from counts; of nothing they are 0. */
export function rates(
  hits: { readonly found: number; readonly wanted: number },
  of: {
    readonly found: number;
    readonly wanted: number;
  },
): Rates {
  const precision = of.found === 0 ? 0 : hits.found / of.found;
  const recall = of.wanted === 0 ? 0 : hits.wanted / of.wanted;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, of: of.wanted };
}

/** The records of a file with one JSON value a line. */
export function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
