/** Halves of the gold articles: rules are tuned on `tune` and never on what `check` shows. */
export type Split = 'tune' | 'check';

const TUNE = /^(?:seed-\d+|[aor]-(?:0\d|10)|o-(?:2[1-9]|3\d|4\d))$/u;

/** Whether the article with this id belongs to the half. Throws on another half's name. */
export function inSplit(id: string, split: string): boolean {
  if (split !== 'tune' && split !== 'check') throw new Error(`--split takes tune or check, not ${split}`);
  return TUNE.test(id) === (split === 'tune');
}
