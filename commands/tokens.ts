/** A word, a quoted phrase or a mark of a typed line, with where it stands. */
export interface Token {
  readonly text: string;
  /** Lower case, without the punctuation that ends it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /["“„«][^"“”„«»]*["”»]|[,;&]|[^\s,;&]+/gu;

/** Splits a line; quoted phrases, commas and ampersands stand alone. */
export function tokenize(line: string): readonly Token[] {
  return [...line.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    word: text
      .toLowerCase()
      .replace(/[?!.:]+$/u, '')
      .replace(/’/gu, "'"),
    start: index,
    end: index + text.length,
  }));
}

/** The words of tokens `from` up to `to` as they stand in the line. */
export function wordsOf(line: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? line.slice(first.start, last.end) : '';
}

/** The line with tokens `from` up to `to` replaced. */
export function replaced(
  line: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  by: string,
): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return line;
  return `${line.slice(0, first.start)}${by}${line.slice(last.end)}`;
}

/**
 * The longest run of tokens from `at` that `read` understands, as what it gave and where it ends; null where there is
 * none.
 */
export function longest<T>(
  line: string,
  tokens: readonly Token[],
  at: number,
  most: number,
  read: (words: string) => T | null,
): { readonly found: T; readonly to: number } | null {
  for (let to = Math.min(tokens.length, at + most); to > at; to -= 1) {
    const found = read(wordsOf(line, tokens, at, to));
    if (found !== null) return { found, to };
  }
  return null;
}
