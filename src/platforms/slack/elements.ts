import type { RichTextElement, RichTextText } from '@slack/types';
import type { Inline, Line } from '../../model/index.ts';
import { dateWords, inPieces, oneLine, quotedWords, webUrl } from '../words.ts';
import { LINK, PIECE_JSON, RUN } from './limits.ts';

type Style = RichTextText['style'];

/**
 * A line as elements of Slack's rich text, in pieces of at most `PIECE_JSON` characters of JSON; one piece unless
 * the line is very long. Rich text takes words literally: nothing in them can become a mention or markup.
 */
export function linePieces(line: Line): readonly (readonly RichTextElement[])[] {
  const pieces: RichTextElement[][] = [];
  let piece: RichTextElement[] = [];
  for (const element of merged(line.flatMap(inlineElements))) {
    if (piece.length && JSON.stringify([...piece, element]).length > PIECE_JSON) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(element);
  }
  return [...pieces, piece].filter((elements) => wordsOf(elements).trim() !== '');
}

/** Elements all in bold: a heading. */
export function bold(elements: readonly RichTextElement[]): RichTextElement[] {
  return elements.map((element) => ({ ...element, style: { bold: true } }) as RichTextElement);
}

/** A run of literal words. */
export function literal(text: string, style?: Style): RichTextText {
  return { type: 'text', text, ...(style && { style }) };
}

/** Only the words of elements. */
export function wordsOf(elements: readonly RichTextElement[]): string {
  return elements.map((element) => ('text' in element ? element.text : '')).join('');
}

/** Runs of one style become one element: less JSON, of which Slack takes only so much. */
function merged(elements: readonly RichTextElement[]): readonly RichTextElement[] {
  const all: RichTextElement[] = [];
  for (const element of elements) {
    const last = all.at(-1);
    const joins =
      last?.type === 'text' &&
      element.type === 'text' &&
      JSON.stringify(last.style) === JSON.stringify(element.style) &&
      last.text.length + element.text.length <= RUN;
    if (joins) all[all.length - 1] = literal(last.text + element.text, last.style);
    else all.push(element);
  }
  return all;
}

function inlineElements(inline: Inline): readonly RichTextElement[] {
  switch (inline.type) {
    case 'text':
      return runs(inline.text).map((run) => literal(run));
    case 'faint':
      return runs(inline.text).map((run) => literal(run, { italic: true }));
    case 'strong':
      return runs(inline.text).map((run) => literal(run, { bold: true }));
    case 'quoted':
      return runs(quotedWords(inline.text)).map((run) => literal(run));
    case 'link': {
      const url = linkAddress(inline.url);
      return runs(inline.text).map((text) =>
        url && text.trim() ? { type: 'link' as const, url, text } : literal(text),
      );
    }
    case 'date':
      return [literal(dateWords(inline.date))];
    default:
      return inline satisfies never;
  }
}

function linkAddress(url: string): string | null {
  const href = webUrl(url);
  if (!href || href.length <= LINK) return href;
  const whole = href.replace(/#.*$/, '');
  return whole.length <= LINK ? whole : null;
}

function runs(text: string): readonly string[] {
  return inPieces(oneLine(text), RUN).filter((run) => run !== '');
}
