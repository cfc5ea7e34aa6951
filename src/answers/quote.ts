import type { Inline, Span, StatementKind } from '../model/index.ts';
import { quoted, text } from './inline.ts';

const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['"', '"'],
];

/** Between two parts that stand side by side: a mark, and no words left out. */
const NO_GAP = /^[\s"“”«»]*$/;

/**
 * A statement's words as the article has them. Quotation marks mean that the article quotes: words
 * that it only reports stand without, and a quotation cut short gets both its marks.
 */
export function contentWords(
  content: readonly Span[],
  evidence: Span,
  kind: StatementKind,
): readonly Inline[] {
  return content.flatMap((part, index) => {
    const words = kind === 'direct' ? quoted(bare(part.text)) : text(withItsMarks(part, evidence));
    const last = content[index - 1];
    if (!last) return [words];
    return [text(kind !== 'direct' && NO_GAP.test(between(last, part, evidence)) ? ' ' : ' … '), words];
  });
}

function between(last: Span, next: Span, evidence: Span): string {
  if (last.end < evidence.start || next.start > evidence.end) return '…';
  return evidence.text.slice(last.end - evidence.start, next.start - evidence.start);
}

/** Without the quotation marks around it and the comma that leads on to the cue, and on one line. */
function bare(words: string): string {
  return oneLine(words).replace(/^["“«]+|,?["”»]+$|,$/g, '');
}

function withItsMarks(part: Span, evidence: Span): string {
  const offset = part.start - evidence.start;
  const before = evidence.text[offset - 1] ?? '';
  const rest = evidence.text.slice(offset + part.text.length).replace(/^,(?=[”’»"])/u, '');
  const opens = PAIRS.find(([opening]) => opening === before);
  // "Lund’s": no end of a quotation.
  const closes = /^’\p{L}/u.test(rest) ? undefined : PAIRS.find(([, closing]) => closing === rest[0]);
  const words = oneLine(part.text).replace(/,([”’»"])$/, '$1');
  const shown = `${opens ? opens[0] : ''}${words}${closes ? closes[1] : ''}`;
  const [opening, closing] = opens ?? closes ?? ['', ''];
  if (opens) return isOpen(shown, opening, closing) ? `${shown}${closing}` : shown;
  return closes && !isOpen(`${opening}${shown}`, opening, closing) ? `${opening}${shown}` : shown;
}

/** Whether more quotations begin in these words than end there. */
function isOpen(words: string, opening: string, closing: string): boolean {
  const begun = words.split(opening).length - 1;
  return opening === closing ? begun % 2 === 1 : begun > words.split(closing).length - 1;
}

function oneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
