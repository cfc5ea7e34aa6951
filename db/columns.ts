import { CodedError } from '../src/model/index.ts';
import type { Span } from '../src/model/index.ts';
import type { Row } from './sql.ts';

/** What is thrown where a row cannot have been written by Readout. */
export function damaged(what: string): CodedError {
  return new CodedError(
    'database-damaged',
    `The database holds something that Readout did not write (${what}). Restore it from a backup, or set READOUT_DATABASE to a new file.`,
  );
}

/** The column's text. Throws CodedError where it is no text. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw damaged(`${column} is no text`);
  return value;
}

/** The column's text or null. Throws CodedError where it is neither. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** The column's whole number. Throws CodedError where it is none. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw damaged(`${column} is no whole number`);
  return value;
}

/** The column's number from 0 to 1. Throws CodedError where it is none. */
export function share(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw damaged(`${column} is not from 0 to 1`);
  return value;
}

/** The column's word, one of `words`. Throws CodedError where it is another. */
export function oneOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const value = words.find((word) => word === row[column]);
  if (value === undefined) throw damaged(`${column} is none of ${words.join(', ')}`);
  return value;
}

/** The column's JSON. Throws CodedError where it does not parse. */
export function json(row: Row, column: string): unknown {
  try {
    return JSON.parse(text(row, column));
  } catch (cause) {
    if (cause instanceof CodedError) throw cause;
    throw damaged(`${column} is no JSON`);
  }
}

/** Spans as they are stored: `[[start, end], …]`. */
export function spansToText(spans: readonly Span[]): string {
  return JSON.stringify(spans.map(({ start, end }) => [start, end]));
}

/** The column's spans, sliced anew from `source`. Throws CodedError where one does not lie in it. */
export function spans(row: Row, column: string, source: string): readonly Span[] {
  const pairs = json(row, column);
  if (!Array.isArray(pairs)) throw damaged(`${column} is no list of spans`);
  return pairs.map((pair: unknown) => {
    const [start, end]: unknown[] = Array.isArray(pair) ? pair : [];
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw damaged(`${column} is no list of spans`);
    const span = { start: start as number, end: end as number };
    if (span.start < 0 || span.start >= span.end || span.end > source.length) {
      throw damaged(`${column} lies outside of its article`);
    }
    return { ...span, text: source.slice(span.start, span.end) };
  });
}

/** The column's single span (stored as a list of one), or null. Throws as `spans` does. */
export function spanOrNull(row: Row, column: string, source: string): Span | null {
  return row[column] === null ? null : (spans(row, column, source)[0] ?? null);
}

/** The column's single span. Throws as `spans` does, and where there is none. */
export function span(row: Row, column: string, source: string): Span {
  const only = spans(row, column, source)[0];
  if (!only) throw damaged(`${column} is empty`);
  return only;
}
