import type { Inline, Span, StatementKind } from '../model/index.ts';
import { quoted, text } from './inline.ts';

const OPENING = '“‘«';
const CLOSING = '”’»';

/**
 * A statement's words as the article has them. Quotation marks mean that the article quotes: words
 * that it only reports stand without, and a quotation cut at its mark gets the mark back from the sentence.
 */
export function contentWords(
  content: readonly Span[],
  evidence: Span,
  kind: StatementKind,
): readonly Inline[] {
  return content.flatMap((part, index) => {
    const words = kind === 'direct' ? quoted(bare(part.text)) : text(withItsMarks(part, evidence));
    return index === 0 ? [words] : [text(' … '), words];
  });
}

/** Without the quotation marks around it and the comma that leads on to the cue, and on one line. */
function bare(words: string): string {
  return oneLine(words).replace(/^["“«]+|,?["”»]+$|,$/g, '');
}

function withItsMarks(part: Span, evidence: Span): string {
  const offset = part.start - evidence.start;
  const before = evidence.text[offset - 1] ?? '';
  const after = evidence.text[offset + part.text.length] ?? '';
  const opens = (OPENING.includes(before) || before === '"') && before !== '';
  const closes = (CLOSING.includes(after) || after === '"') && after !== '';
  return oneLine(`${opens ? before : ''}${part.text}${closes ? after : ''}`);
}

function oneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
