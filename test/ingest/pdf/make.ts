import { deflateSync } from 'node:zlib';

/** A line of text on a page: where it begins, from the lower left corner, and the size of its letters, in points. */
export interface DrawnLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

interface PdfParts {
  readonly pages: readonly (readonly DrawnLine[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** Asks for a password that nobody knows. */
  readonly isLocked?: boolean;
}

/** A PDF 1.4 file with one standard font, as plain as the format allows: ISO 32000-1, annex H.3. */
export function makePdf({ pages, info = {}, isLocked = false }: PdfParts): Buffer {
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`);
  const contents = pages.map((lines) => {
    const drawn = lines.map(
      ({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
    );
    const content = drawn.join('\n');
    return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  return assembled(contents, entries.join(' '), isLocked);
}

/** A PDF whose only page draws `content`, packed: small on the wire whatever it unpacks to. */
export function makePackedPdf(content: string): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`;
  return assembled([stream], '', false);
}

function assembled(contents: readonly string[], info: string, isLocked: boolean): Buffer {
  const pageIds = contents.map((_, at) => 5 + at * 2);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      content,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const lock = isLocked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >> /ID [<${'c3'.repeat(16)}> <${'c3'.repeat(16)}>]`
    : '';
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines below each other, from `top` down, each `leading` points apart. */
export function column(lines: readonly string[], top: number, leading = 14): readonly DrawnLine[] {
  return lines.map((text, at) => ({ text, y: top - at * leading }));
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
