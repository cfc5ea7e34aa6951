import type { CalendarDate, DateRange, Line } from '../model/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The word that stands where a text had to be cut. */
export const CUT_MARK = ' … (cut)';

/**
 * A date as people write it: `4 November 2024`, `4–6 November 2024`, `November 2024` for a whole month,
 * `2024` for a whole year. What is no `YYYY-MM-DD` comes back as it is.
 */
export function dateWords(date: CalendarDate | DateRange): string {
  if (typeof date === 'string') return dayWords(date);
  if (date.start === date.end) return dayWords(date.start);
  const start = parts(date.start);
  const end = parts(date.end);
  if (!start || !end) return `${date.start} – ${date.end}`;
  if (start.year !== end.year) return `${dayWords(date.start)} – ${dayWords(date.end)}`;
  const whole = start.day === 1 && end.day === lastDay(end.year, end.month);
  if (whole && start.month === 1 && end.month === 12) return `${start.year}`;
  const [from, to] = [MONTHS[start.month - 1], MONTHS[end.month - 1]];
  if (whole) return from === to ? `${from} ${start.year}` : `${from}–${to} ${start.year}`;
  if (from === to) return `${start.day}–${end.day} ${to} ${end.year}`;
  return `${start.day} ${from} – ${end.day} ${to} ${end.year}`;
}

function dayWords(date: CalendarDate): string {
  const day = parts(date);
  return day ? `${day.day} ${MONTHS[day.month - 1]} ${day.year}` : date;
}

function parts(date: CalendarDate) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 ? { year, month, day } : null;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Exact words with quotation marks around them, unless they begin with one of their own. */
export function quotedWords(words: string): string {
  return /^["“”«„]/u.test(words.trim()) ? words : `“${words}”`;
}

/** One line: every run of white space, line breaks and control characters becomes one space. */
export function oneLine(text: string): string {
  // Control and bidirectional-override characters of a hostile title could reorder or hide our own words.
  return text.replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** At most `max` UTF-16 code units, no half of a character, with `mark` where something is missing. */
export function cut(text: string, max: number, mark = CUT_MARK): string {
  if (text.length <= max) return text;
  return text.slice(0, safeEnd(text, Math.max(0, max - mark.length))) + mark;
}

/** The text in pieces of at most `max` UTF-16 code units, broken after spaces where there are any. */
export function inPieces(text: string, max: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const space = rest.lastIndexOf(' ', max - 1) + 1;
    const end = space > max / 2 ? space : safeEnd(rest, max);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** Never between the two halves of a surrogate pair. */
function safeEnd(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code < 0xdc00 ? end - 1 : end;
}

/** The URL in normal form where it is http or https, or null: nothing else may become a link. */
export function webUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

/** Whether a line is small print from end to end: faint words, with dates and separators between them. */
export function isSmallPrint(line: Line): boolean {
  const small = line.every(
    (inline) =>
      inline.type === 'faint' ||
      inline.type === 'date' ||
      (inline.type === 'text' && !/[\p{L}\p{N}]/u.test(inline.text)),
  );
  return small && line.some((inline) => inline.type === 'faint');
}

/** The first addresses in a plain text, each once, without the punctuation around them. */
export function linksIn(text: string, max: number): readonly string[] {
  const found = text.match(/https?:\/\/[^\s<>]+/g) ?? [];
  return [...new Set(found.map((url) => url.replace(/[.,;:!?'"”’)\]]+$/u, '')))].slice(0, max);
}
