import { readFileSync } from 'node:fs';

/** A sentence of a treebank; heads count from 1, 0 is the root. */
export interface GoldSentence {
  readonly document: string;
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Reads a CoNLL-U file; multiword tokens and empty nodes are passed over. */
export function readConllu(path: string): GoldSentence[] {
  let document = '';
  const sentences: GoldSentence[] = [];
  for (const block of readFileSync(path, 'utf8').trim().split(/\n\n+/u)) {
    const lines = block.split('\n');
    document = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14) ?? document;
    const rows = lines.map((line) => line.split('\t')).filter(([id = '']) => /^\d+$/u.test(id));
    const column = (at: number): string[] => rows.map((row) => row[at] ?? '');
    sentences.push({
      document,
      words: column(1),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map(Number),
      relations: column(7),
    });
  }
  return sentences;
}
