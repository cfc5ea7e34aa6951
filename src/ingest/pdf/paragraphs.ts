import type { PdfLine } from './lines.ts';

/** A paragraph of a document, and the size of its letters in points. */
export interface PdfParagraph {
  readonly text: string;
  readonly fontSize: number;
  readonly page: number;
}

const SENTENCE_END = /[.!?:…]["'”’)\]]*$/;

/** Sizes of letters that differ by more than this share are of another paragraph. */
const OTHER_SIZE = 0.1;
/** Further apart than so many lines' distance, two lines are of two paragraphs. */
const WIDE_GAP = 1.35;
/** A line that ends this far (in letters' sizes) before its column's edge is the last of its paragraph. */
const SHORT_BY = 6;
const INDENT = 0.8;

/** Joins a document's lines to paragraphs: by the gaps between them, their size, indents, and where sentences end. */
export function paragraphsOf(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const usualGap = median(
    lines.flatMap((line, at) => {
      const next = lines[at + 1];
      const gap = next?.page === line.page ? line.y - next.y : 0;
      return gap > 0 && gap < line.fontSize * 3 ? [gap / line.fontSize] : [];
    }),
  );
  const edge = edges(lines);
  const found: PdfParagraph[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const open = found.at(-1);
    if (before !== undefined && open !== undefined && continues(before, line, usualGap, edge)) {
      found[found.length - 1] = { ...open, text: joined(open.text, line.text) };
    } else {
      found.push({ text: line.text, fontSize: line.fontSize, page: line.page });
    }
    before = line;
  }
  return found;
}

function continues(
  before: PdfLine,
  line: PdfLine,
  usualGap: number,
  edge: (line: PdfLine) => number,
): boolean {
  const size = before.fontSize;
  if (Math.abs(line.fontSize - size) > size * OTHER_SIZE) return false;
  const isDone = SENTENCE_END.test(before.text);
  const gap = before.y - line.y;
  // On the next page, or at the top of the next column, only an unfinished sentence goes on.
  if (line.page !== before.page || gap < 0) return !isDone && /^[\p{Ll}\d“"‘(]/u.test(line.text);
  if (gap > size * usualGap * WIDE_GAP) return false;
  const isShort = before.end < edge(before) - size * SHORT_BY;
  const isIndented = line.x - before.x > size * INDENT;
  return !(isDone && (isShort || isIndented));
}

/** The right edge of the column that a line stands in: the furthest end of the lines that begin near it. */
function edges(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const ends = new Map<string, number>();
  const column = ({ page, x }: PdfLine): string => `${page} ${Math.round(x / 40)}`;
  for (const line of lines) ends.set(column(line), Math.max(ends.get(column(line)) ?? 0, line.end));
  return (line) => ends.get(column(line)) ?? line.end;
}

/** A word that was divided at the line's end is one again. */
function joined(text: string, more: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(more)) return `${text.slice(0, -1)}${more}`;
  return `${text} ${more}`;
}

/** The middle one of some numbers, or a line's usual distance where there are none. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1.2;
}
