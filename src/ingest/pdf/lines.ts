/** A stretch of text as a PDF places it: `x`, `y` from the lower left corner, all in points. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Where it ends, to the right. */
  readonly end: number;
  readonly fontSize: number;
}

/** More of a font's size than this between two stretches is another line. */
const OTHER_LINE = 0.5;

/** A page's stretches of text as lines, in the order in which the document draws them: column by column. */
export function linesOf(items: readonly PdfItem[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const flush = (): void => {
    const text = open
      .map(({ str }) => str)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const [first] = open;
    if (text !== '' && first !== undefined) {
      const seen = open.filter(({ str }) => str.trim() !== '');
      const end = Math.max(...seen.map(({ x, width }) => x + width));
      const fontSize = Math.max(...seen.map((item) => item.fontSize));
      lines.push({ text, page, x: seen[0]?.x ?? first.x, y: first.y, end, fontSize });
    }
    open = [];
  };
  for (const item of items) {
    const before = open.at(-1);
    const isOtherLine = before !== undefined && Math.abs(before.y - item.y) > before.fontSize * OTHER_LINE;
    // Empty stretches only say that a line ends; they carry no place of their own.
    if (isOtherLine && item.str !== '') flush();
    if (item.str !== '') open.push(item);
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

/** The lines without what stands at the head or foot of several pages in the same place, and without page numbers. */
export function withoutMargins(lines: readonly PdfLine[]): readonly PdfLine[] {
  const place = ({ text, y }: PdfLine): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
  const pages = new Map<string, Set<number>>();
  for (const line of lines) pages.set(place(line), (pages.get(place(line)) ?? new Set()).add(line.page));
  const isNumber = /^(?:page\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
  return lines.filter((line) => (pages.get(place(line))?.size ?? 0) < 2 && !isNumber.test(line.text));
}
