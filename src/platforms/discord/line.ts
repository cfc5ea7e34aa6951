import type { Inline, Line, ListItem } from '../../model/index.ts';
import { dateWords, inPieces, quotedWords } from '../words.ts';
import { escapeText, guardLineStart, maskedLink } from './escape.ts';
import { PIECE, RUN } from './limits.ts';

/** Joined markup that would read as other markup is held apart by a character without width. */
const APART = '\u200b';

/** A line as markdown in pieces of at most `PIECE` characters; one piece unless the line is very long. */
export function linePieces(line: Line, room = PIECE): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const run of line.flatMap(inlineRuns)) {
    const next = piece.endsWith('*') && run.startsWith('*') ? piece + APART + run : piece + run;
    if (next.length <= room - 2) {
      piece = next;
      continue;
    }
    pieces.push(piece);
    piece = run;
  }
  return [...pieces, piece].filter((text) => text.trim() !== '').map(guardLineStart);
}

/** An item's badge, line and details as list lines, each a piece. */
export function itemPieces(item: ListItem): readonly string[] {
  const badge = item.status && item.status !== 'held' ? `\`${item.status.toUpperCase()}\` ` : '';
  const details = (item.detail ?? []).flatMap((line) => linePieces(line, PIECE - 4));
  const [first, ...more] = linePieces(item.line, PIECE - 20);
  return [`- ${badge}${first ?? '…'}`, ...[...more, ...details].map((text) => `  - ${text}`)];
}

function inlineRuns(inline: Inline): readonly string[] {
  switch (inline.type) {
    case 'text':
    case 'faint':
      return runs(inline.text);
    case 'strong':
      return runs(inline.text).map((run) => (run.trim() ? `**${run}**` : run));
    case 'quoted':
      return runs(quotedWords(inline.text));
    case 'link':
      return runs(inline.text).map((run) => maskedLink(run, inline.url));
    case 'date':
      return runs(dateWords(inline.date));
    default:
      return inline satisfies never;
  }
}

function runs(text: string): readonly string[] {
  return inPieces(text, RUN).map(escapeText);
}
