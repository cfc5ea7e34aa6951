/**
 * Where the quotation marks of a text open and close. Works on characters alone, paragraph by paragraph:
 * curly, straight and British single marks, nested ones, quotations that run on into the next paragraph
 * (re-opened there without having been closed), and those whose closing mark was lost.
 */
import type { Paragraph } from '../types.ts';

/** Words in quotation marks within one paragraph; offsets into the text. */
export interface Quotation {
  /** Offset of the opening mark; where a paragraph re-opens a quotation, of the mark there. */
  readonly open: number;
  /** Offset after the closing mark; the paragraph's end where there is none. */
  readonly close: number;
  /** The words between the marks, trimmed: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly depth: number;
  readonly closed: boolean;
  /** It was left open and the next paragraph opens with a mark again: the words run on. */
  readonly runsOn: boolean;
}

interface Open {
  readonly at: number;
  readonly family: Family;
}

type Family = 'double' | 'single' | 'guillemet';

const OPENING = new Map<string, Family>([
  ['“', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['‘', 'single'],
  ['‛', 'single'],
  ['«', 'guillemet'],
]);
const CLOSING = new Map<string, Family>([
  ['”', 'double'],
  ['’', 'single'],
  ['»', 'guillemet'],
]);
/** Words that begin with an apostrophe. */
const ELISION = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|round\b|n\b)/iu;
/** Nobody quotes deeper; keeps time linear whatever the marks. */
const DEEPEST = 4;
/** A letter or statement that is quoted whole: so many paragraphs at most until the next mark. */
const MOST_BETWEEN = 4;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{\u2014\u2013\-/“‘"'«]/u;

/** All quotations of a text in the order of their opening marks, nested ones after those that hold them. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let carried = false;
  for (const paragraph of paragraphs) {
    const next = paragraphs[paragraph.index + 1];
    const stays = closesLaterOn(text, paragraphs, paragraph.index + 1);
    const reopens = opensWithMark(text, next) ?? (stays ? 'double' : null);
    const isOpen = scanParagraph(text, paragraph, reopens, carried, found);
    carried = isOpen && stays;
  }
  return found.sort((a, b) => a.open - b.open || b.close - a.close);
}

function opensWithMark(text: string, paragraph: Paragraph | undefined): Family | null {
  if (paragraph === undefined) return null;
  const mark = text.slice(paragraph.start, paragraph.end).trimStart().at(0) ?? '';
  if (mark === '"') return 'double';
  return OPENING.get(mark) ?? null;
}

/** Whether the first double mark in this paragraph or, where it has none, in the ones after it can only close. */
function closesLaterOn(text: string, paragraphs: readonly Paragraph[], from: number): boolean {
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) return false;
    if (/["“”]/u.test(text.slice(paragraph.start, paragraph.end))) return closesFirst(text, paragraph);
  }
  return false;
}

/** Whether a paragraph's first double mark can only close: then a quotation came in from the one before. */
function closesFirst(text: string, paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const words = text.slice(paragraph.start, paragraph.end);
  const first = /["“”]/u.exec(words);
  if (first === null || first[0] === '“') return false;
  return (
    /[^\s([{—–-]$/u.test(words.slice(0, first.index)) && /^.(?:[\s,.;:)]|$)/u.test(words.slice(first.index))
  );
}

/** Finds a paragraph's quotations; true where one is left open at its end. */
function scanParagraph(
  text: string,
  { index, start, end }: Paragraph,
  reopens: Family | null,
  carried: boolean,
  found: Quotation[],
): boolean {
  const stack: Open[] = carried ? [{ at: start, family: 'double' }] : [];
  const push = (open: Open, close: number, closed: boolean): void => {
    const wordsEnd = closed ? close - markLength(text, close - 1) : close;
    const [from, to] = trim(text, open.at + markLength(text, open.at), wordsEnd);
    if (from >= to) return;
    const runsOn = !closed && reopens === open.family;
    found.push({
      open: open.at,
      close,
      start: from,
      end: to,
      paragraph: index,
      depth: stack.length,
      closed,
      runsOn,
    });
  };
  const close = (family: Family, at: number): void => {
    const level = stack.findLastIndex((open) => open.family === family);
    if (level < 0) return;
    // marks opened inside and never closed were no quotations: an inch sign, an apostrophe
    stack.length = level + 1;
    const open = stack.pop();
    if (open !== undefined) push(open, at + 1, true);
  };
  for (let at = start; at < end; at++) {
    const role = markAt(text, at, { start, end }, stack);
    if (role === null) continue;
    if (role.opens && stack.length < DEEPEST) stack.push({ at, family: role.family });
    else if (role.opens) continue;
    else close(role.family, at);
  }
  const left = stack[0];
  stack.length = 0;
  if (left !== undefined && left.family === 'double')
    push(left, lostClose(text, left.at, end, reopens !== null), false);
  if (left !== undefined && left.family !== 'double' && reopens === left.family) push(left, end, false);
  return left !== undefined && left.family === 'double';
}

/** Without a closing mark the words end with the paragraph where they began it, else with their line's sentence. */
function lostClose(text: string, open: number, end: number, reopens: boolean): number {
  const startsParagraph =
    open === 0 || text[open - 1] === '\n' || /[\n:]\s*$/u.test(text.slice(Math.max(0, open - 3), open));
  if (startsParagraph || reopens) return end;
  const stop = /[.?!](?=\s|$)/u.exec(text.slice(open, end));
  return stop === null ? end : open + stop.index + 1;
}

function markAt(
  text: string,
  at: number,
  within: { readonly start: number; readonly end: number },
  stack: readonly Open[],
): { readonly opens: boolean; readonly family: Family } | null {
  const mark = text[at] ?? '';
  const before = at > within.start ? (text[at - 1] ?? '') : '';
  const after = at + 1 < within.end ? (text[at + 1] ?? '') : '';
  if (mark === '"') return { opens: opensStraight(stack, before, after), family: 'double' };
  if (mark === "'" || mark === '’' || mark === '‘')
    return singleMark(text, at, mark, before, after, within.end, stack);
  const opening = OPENING.get(mark);
  if (opening !== undefined) return { opens: true, family: opening };
  const closing = CLOSING.get(mark);
  return closing === undefined ? null : { opens: false, family: closing };
}

/** A straight double mark opens where none is open, but for inches; after white space and before a letter it opens a nested one. */
function opensStraight(stack: readonly Open[], before: string, after: string): boolean {
  const open = stack.findLast((one) => one.family === 'double');
  if (open === undefined) return !/\d/u.test(before);
  return stack.at(-1)?.family === 'single' && BEFORE_OPENING.test(before) && LETTER.test(after);
}

function singleMark(
  text: string,
  at: number,
  mark: string,
  before: string,
  after: string,
  end: number,
  stack: readonly Open[],
): { readonly opens: boolean; readonly family: Family } | null {
  const isOpen = stack.some((open) => open.family === 'single');
  const startsWord = (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !/\s/u.test(after);
  if (mark !== '’' && startsWord) {
    if (ELISION.test(text.slice(at + 1, at + 7))) return null;
    if (mark === "'" && !closesLater(text, at, end)) return null;
    return { opens: true, family: 'single' };
  }
  if (!isOpen || mark === '‘') return null;
  if (LETTER.test(before) && LETTER.test(after)) return null;
  // "the workers’ rights": a plural's apostrophe where a later mark still closes
  if (/s/iu.test(before) && /^\s\p{L}/u.test(text.slice(at + 1, at + 3)) && closesLater(text, at, end))
    return null;
  return { opens: false, family: 'single' };
}

/** Whether a single mark after `at` stands where only a closing one can, before the next opening one. */
function closesLater(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 1500; i++) {
    const mark = text[i];
    if (mark === '‘') return false;
    if (mark !== '’' && mark !== "'") continue;
    const before = text[i - 1] ?? '';
    const after = i + 1 < end ? (text[i + 1] ?? '') : '';
    if (/\s/u.test(before)) {
      if (mark === "'") return false;
      continue;
    }
    if (!LETTER.test(after)) return true;
  }
  return false;
}

function markLength(text: string, at: number): number {
  return /[“”„‟‘’‛«»"']/u.test(text[at] ?? '') ? 1 : 0;
}

function trim(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
