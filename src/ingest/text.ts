import { type Article, CodedError, type TextDetails } from '../model/index.ts';
import { LONGEST_TEXT } from './limits.ts';
import { parseTime } from './page/published.ts';

/** A first line up to this long, without a full stop, is a title. */
const LONGEST_TITLE = 160;

/**
 * Plain text as an article: paragraphs are lines, or blocks between empty lines where lines are wrapped.
 * @throws CodedError for an empty or oversized text and for a date that is none.
 */
export function articleFromText(text: string, details: TextDetails = {}): Article {
  const title = details.title?.trim() ?? '';
  const lines = paragraphsOf(text);
  if (lines.length === 0) {
    throw new CodedError(
      'empty-text',
      'There is no text in it. Paste the article, or give a file that holds it.',
    );
  }
  const [first = '', ...rest] = lines;
  const isHeaded = title === '' && rest.length > 0 && isTitle(first);
  return {
    url: null,
    title: title !== '' ? title : isHeaded ? first : shortened(first),
    outlet: null,
    author: null,
    published: details.published === undefined ? null : calendarDate(details.published),
    text: (isHeaded ? rest : lines).join('\n'),
  };
}

/** @throws CodedError where the text is longer than any article. */
export function checkLength(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new CodedError(
    'text-too-long',
    `The text has ${text.length} characters, more than ${LONGEST_TEXT}. Give one article at a time.`,
  );
}

/**
 * A date that somebody gave for an article.
 * @throws CodedError where it is none.
 */
export function calendarDate(given: string): string {
  const day = parseTime(given)?.day;
  if (day !== undefined) return day;
  throw new CodedError('bad-date', `“${given}” is not a date. Give it as YYYY-MM-DD, such as 2026-10-05.`);
}

function paragraphsOf(text: string): readonly string[] {
  const plain = checkLength(text)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const blocks = plain.split(/\n[ \t]*\n\s*/);
  const isWrapped =
    blocks.length > 1 && blocks.some((block) => /\S\n\S/.test(block)) && hasWrappedLines(blocks);
  const parts = isWrapped ? blocks : plain.split('\n');
  return parts.map((part) => part.replace(/[\s\u00a0]+/g, ' ').trim()).filter((part) => part !== '');
}

/** Lines of one length that mostly end within a sentence were broken by a program, not by a writer. */
function hasWrappedLines(blocks: readonly string[]): boolean {
  const inner = blocks.flatMap((block) => block.trim().split('\n').slice(0, -1));
  const open = inner.filter((line) => !/[.!?:…]["'”’)]*\s*$/.test(line));
  return inner.every((line) => line.length <= 100) && open.length > inner.length / 2;
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.;,:]["”’']?$/.test(line) && !/[.!?]["”]?\s+\p{Lu}/u.test(line);
}

/** The beginning of a line that is too long for a title, cut at a word where there is one. */
export function shortened(line: string): string {
  if (line.length <= 100) return line;
  return `${line.slice(0, Math.max(60, line.lastIndexOf(' ', 100)))}…`;
}
