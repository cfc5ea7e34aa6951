import stringWidth from 'string-width';

/** Words of one look; `paint` adds colour or a link after the layout is done, so that it takes no width. */
export interface Piece {
  readonly words: string;
  readonly paint: (words: string) => string;
}

/**
 * Breaks pieces into lines of at most `width` columns, between words; a word that is wider is broken
 * itself. A no-break space holds words together and is written as a space.
 */
export function wrap(pieces: readonly Piece[], width: number): readonly string[] {
  const rows: Piece[][] = [[]];
  let used = 0;
  const put = ({ words, paint }: Piece, wide: number): void => {
    if (used === 0 && words.trim() === '') return;
    rows.at(-1)?.push({ words, paint });
    used += wide;
  };
  const breakBefore = (wide: number): void => {
    if (used === 0 || used + wide <= width) return;
    rows.push([]);
    used = 0;
  };
  for (const word of unbroken(pieces)) {
    breakBefore(word.reduce((sum, { words }) => sum + stringWidth(words), 0));
    for (const { words, paint } of word) {
      for (const part of fit(words, width)) {
        const wide = stringWidth(part);
        breakBefore(wide);
        put({ words: part, paint }, wide);
      }
    }
  }
  return rows.map(paintRow);
}

/** What no line may break: runs of spaces, and words, which may be in several pieces. */
function unbroken(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const { words, paint } of pieces) {
    for (const token of words.match(/ +|[^ ]+/g) ?? []) {
      const last = runs.at(-1);
      const joins = last !== undefined && !token.startsWith(' ') && last[0]?.words.startsWith(' ') === false;
      if (joins) last.push({ words: token, paint });
      else runs.push([{ words: token, paint }]);
    }
  }
  return runs;
}

/** Neighbours of one look are painted together, so that a link stays one link. */
function paintRow(row: readonly Piece[]): string {
  const runs: { words: string; paint: Piece['paint'] }[] = [];
  for (const { words, paint } of trimEnd(row)) {
    const last = runs.at(-1);
    if (last?.paint === paint) last.words += words;
    else runs.push({ words, paint });
  }
  return runs.map(({ words, paint }) => paint(words.replaceAll('\u00A0', ' '))).join('');
}

function trimEnd(row: readonly Piece[]): readonly Piece[] {
  return row.at(-1)?.words.trim() === '' ? row.slice(0, -1) : row;
}

function fit(token: string, width: number): readonly string[] {
  if (stringWidth(token) <= width) return [token];
  const parts: string[] = [''];
  for (const { segment } of new Intl.Segmenter().segment(token)) {
    const current = parts.at(-1) ?? '';
    if (current !== '' && stringWidth(current + segment) > width) parts.push(segment);
    else parts[parts.length - 1] = current + segment;
  }
  return parts;
}
