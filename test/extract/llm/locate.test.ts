import { array, assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/extract/llm/kind.ts';
import { createLocator } from '../../../src/extract/llm/locate.ts';

const TEXT = 'Berg said: “It’s\u00a0done –  now.” Bergen waited. Berg’s aide and Berg left.';

describe('a quotation', () => {
  it.each([
    ['"It\'s done - now."', '“It’s\u00a0done –  now.”'],
    ['  It’s done  ', 'It’s\u00a0done'],
    ['said: "It', 'said: “It'],
    ['it’s done', null],
    ['It is done', null],
    ['   ', null],
    ['', null],
  ])('%j is found as %j', (words, expected) => {
    expect(createLocator(TEXT).find(words)?.text ?? null).toBe(expected);
  });

  it('is looked for within a sentence where one is given', () => {
    const locator = createLocator('A met B. C met D.');
    const second = locator.find('C met D.');
    expect(second && locator.find('met', second)?.start).toBe(11);
    expect(second && locator.find('A', second)).toBeNull();
  });

  it('slices the text wherever it is found', () => {
    const pieces = constantFrom('a', 'b', ' ', '  ', '\n', '“', '"', '’', '–', '😀', '\u00a0');
    assert(
      property(array(pieces, { maxLength: 40 }), nat(40), nat(40), (parts, from, length) => {
        const text = parts.join('');
        const words = text.slice(from, from + length);
        const span = createLocator(text).find(words);
        expect(span !== null || words.trim() === '').toBe(true);
        expect(span === null || text.slice(span.start, span.end) === span.text).toBe(true);
      }),
    );
    assert(
      property(string(), string(), (text, words) => {
        const span = createLocator(text).find(words);
        expect(span === null || text.slice(span.start, span.end) === span.text).toBe(true);
      }),
    );
  });
});

describe('a name', () => {
  it('is found as a whole word only, with a possessive or without', () => {
    expect(
      createLocator(TEXT)
        .all('Berg')
        .map(({ start }) => start),
    ).toEqual([0, 46, 62]);
    expect(createLocator(TEXT).all('')).toEqual([]);
  });
});

describe('how much is quoted', () => {
  it.each([
    ['He said “it is over” today.', ['it is over'], 'direct'],
    ['He said "it is over" today.', ['"it is over"'], 'direct'],
    ['He said ‘the minister’s car is gone’ today.', ['the minister’s car is gone'], 'direct'],
    ['“It is over,” he said, “and done.”', ['It is over', 'and done'], 'direct'],
    ['He said that it was “over” for him.', ['that it was “over” for him'], 'mixed'],
    ['He said that it was over.', ['that it was over'], 'reported'],
    [
      '“No.”\nHe said that it’s over and the men’s room is shut.',
      ['it’s over and the men’s room is shut'],
      'reported',
    ],
    ['“It is over and it goes on\n“And on.”', ['It is over and it goes on'], 'direct'],
  ])('in %j is %s', (text, contents, kind) => {
    const locator = createLocator(text);
    const spans = contents.map((words) => locator.find(words)).filter((span) => span !== null);
    expect(spans).toHaveLength(contents.length);
    expect(kindOf(text, spans)).toBe(kind);
  });
});
