import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cut,
  dateWords,
  inPieces,
  isSmallPrint,
  linksIn,
  oneLine,
  quotedWords,
  webUrl,
} from '../../src/platforms/words.ts';

describe('dates', () => {
  test.each([
    ['2024-11-04', '4 November 2024'],
    [{ start: '2024-11-04', end: '2024-11-04' }, '4 November 2024'],
    [{ start: '2024-11-04', end: '2024-11-06' }, '4–6 November 2024'],
    [{ start: '2024-11-28', end: '2024-12-02' }, '28 November – 2 December 2024'],
    [{ start: '2024-12-30', end: '2025-01-02' }, '30 December 2024 – 2 January 2025'],
    [{ start: '2024-02-01', end: '2024-02-29' }, 'February 2024'],
    [{ start: '2023-02-01', end: '2023-02-28' }, 'February 2023'],
    [{ start: '2024-04-01', end: '2024-06-30' }, 'April–June 2024'],
    [{ start: '2024-01-01', end: '2024-12-31' }, '2024'],
    ['some day', 'some day'],
  ])('%j reads %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

test('quotation marks are added only where the words have none', () => {
  expect(quotedWords('we are done')).toBe('“we are done”');
  expect(quotedWords('"we are done"')).toBe('"we are done"');
  expect(quotedWords('“we” are done')).toBe('“we” are done');
});

test('line breaks and direction overrides become spaces', () => {
  expect(oneLine('a\n# b\u202ec\u0000d')).toBe('a # b c d');
});

test('only http and https become links', () => {
  expect(webUrl('javascript:alert(1)')).toBeNull();
  expect(webUrl('data:text/html,x')).toBeNull();
  expect(webUrl('not a url')).toBeNull();
  expect(webUrl('HTTPS://Example.org/a b')).toBe('https://example.org/a%20b');
});

test('a cut says so and keeps within the limit', () => {
  expect(cut('short', 5)).toBe('short');
  expect(cut('a much longer text', 14)).toBe('a much … (cut)');
});

test('a cut never leaves half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 8, max: 40 }), (text, max) => {
      const shown = cut(text, max);
      expect(shown.length).toBeLessThanOrEqual(max);
      expect(shown.isWellFormed()).toBe(true);
    }),
  );
});

test('pieces put together are the text again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 4, max: 40 }),
      (text, max) => {
        const pieces = inPieces(text, max);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(max);
      },
    ),
  );
});

test('an outlet and a date are small print, words beside them are not', () => {
  const outlet = { type: 'faint', text: 'The Fjord Post' } as const;
  const date = { type: 'date', date: '2024-11-04' } as const;
  expect(isSmallPrint([outlet, { type: 'text', text: ' · ' }, date])).toBe(true);
  expect(isSmallPrint([outlet, { type: 'text', text: ' wrote ' }, date])).toBe(false);
  expect(isSmallPrint([date])).toBe(false);
});

test('links are found without the punctuation around them, each once', () => {
  const text = 'See (https://a.example/1), https://a.example/2! and https://a.example/1';
  expect(linksIn(text, 5)).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(linksIn(text, 1)).toEqual(['https://a.example/1']);
});
