import { BEFORE_NUMBER, LEADING, TRAILING } from './abbreviations.ts';

/** A stretch of a text: half-open, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The non-blank lines of a text, without the white space around them. */
export function paragraphs(text: string): Range[] {
  const ranges: Range[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const range = trimmed(text, line.index, line.index + line[0].length);
    if (range.end > range.start) ranges.push(range);
  }
  return ranges;
}

/** A sentence's final marks with the brackets and quotation marks that close after them. */
const TERMINATOR = /[.!?…]+(?:["'”’»)\]]|\s?\[\d{1,3}\])*/gu;
const OPENING = /^["'“‘«([\-–—•]*/u;
/** How far around a full stop the decision looks, in code units. */
const WINDOW = 48;

/**
 * Splits a paragraph into sentences. A full stop after an abbreviation or an initial does not end one,
 * nor does a mark inside a quotation that the sentence goes on after (`"Why?" she asked`).
 * Gives ranges into `text` in order, without the white space around them; linear in length.
 */
export function sentences(text: string, start = 0, end = text.length): Range[] {
  const ranges: Range[] = [];
  const part = text.slice(start, end);
  let from = 0;
  for (const match of part.matchAll(TERMINATOR)) {
    const to = match.index + match[0].length;
    if (to >= part.length || to <= from) continue;
    const stranded = /^\s+[”’»](?=\s|$)/u.exec(part.slice(to, to + 8))?.[0].length ?? 0;
    const before = part.slice(Math.max(from, match.index - WINDOW), match.index);
    if (!endsSentence(before, match[0], part.slice(to + stranded, to + stranded + WINDOW))) continue;
    const range = trimmed(text, start + from, start + to + stranded);
    if (range.end > range.start) ranges.push(range);
    from = to + stranded;
  }
  const last = trimmed(text, start + from, end);
  if (last.end > last.start) ranges.push(last);
  return ranges;
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  if (code < 0x7f) return code === 32 || (code >= 9 && code <= 13);
  return /\s/u.test(String.fromCharCode(code));
}

/** Whether a sentence ends at `mark`, between `before` and `after`. */
function endsSentence(before: string, mark: string, after: string): boolean {
  const closed = /["'”’»)\]]$/u.test(mark);
  if (!/^\s/u.test(after)) return endsWithoutSpace(before, mark, after);
  const next = after.trimStart().replace(OPENING, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (/[!?]/u.test(mark) && closed && attributionFollows(after.trimStart())) return false;
  if (mark.startsWith('.') && !mark.startsWith('..')) {
    const word = /[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.exec(before)?.[0] ?? '';
    if (!closed || word.includes('.')) return !abbreviates(word, before, next);
  }
  return true;
}

/** `ended.The`: text that lost its space. Anything else without a space is a number, name or address. */
function endsWithoutSpace(before: string, mark: string, after: string): boolean {
  return mark[0] !== '…' && /\p{Ll}{2}$/u.test(before) && /^["“‘]?\p{Lu}\p{Ll}/u.test(after);
}

const STARTER =
  /^(?:The|A|An|In|On|But|And|Or|So|Yet|It|He|She|They|We|I|You|This|That|These|Those|At|As|For|From|If|When|While|After|Before|Since|His|Her|Its|Their|Our|My|There|Both|Such|One|Two|Some|Many|Most|All|Each|Other|Others|However|Meanwhile|Also|Later|Earlier|Then|Now|Not|No|By|With|Under|To|What|Who|Why|How|Where|Asked|According|Officials|Although|Though|Because|During|Until|Mr|Mrs|Ms|Dr)(?![\p{L}])/u;

/** Whether the full stop after `word` only abbreviates, given what follows it. */
function abbreviates(word: string, before: string, next: string): boolean {
  if (word === '') return false;
  if (LEADING.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) {
    return /^\p{Nd}/u.test(next) || (word !== 'No' && !STARTER.test(next));
  }
  if (/^\p{Lu}$/u.test(word))
    return !/\b(?:and|or|vitamin|plan|group|grade|type|class)\s\p{Lu}$/iu.test(before);
  if (/^\d{1,2}$/u.test(word)) return before === word;
  if (TRAILING.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !STARTER.test(next);
  return false;
}

const SPEECH_VERB =
  'said|says|asked|asks|told|added|wrote|replied|answered|shouted|exclaimed|tweeted|posted|declared|joked|demanded|wondered|cried|yelled|recalled|responded|continued|read|chanted';
const NAME = String.raw`(?:(?:\p{Lu}[\p{L}'’.-]*|of|the|al|bin|de|van|von)\s+){0,5}?\p{Lu}[\p{L}'’.-]*`;
const ATTRIBUTION = new RegExp(
  String.raw`^(?:${NAME}\s+(?:${SPEECH_VERB})|(?:He|She|They|I|We)\s+(?:asked|said|wrote|added)(?=[.,]))(?!\p{L})`,
  'u',
);

/** `"Why now?" Smith asked`: a capital after the quotation that does not start a sentence. */
function attributionFollows(after: string): boolean {
  return ATTRIBUTION.test(after);
}
