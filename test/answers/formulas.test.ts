import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulas } from '../../src/answers/formulas.ts';
import type { RecordedStatement } from '../../src/model/index.ts';
import { ARTICLE, statement } from './samples.ts';

/** One statement an article, each with these words on these days. */
function said(...told: readonly (readonly [day: string, words: string])[]): readonly RecordedStatement[] {
  return told.map(([published, words], index) =>
    statement({
      id: index + 1,
      article: { ...ARTICLE, id: index + 1, published },
      content: [{ start: 10, end: 10 + words.length, text: words }],
    }),
  );
}

describe('formulas', () => {
  test('are the longest words that recur, as exact slices, each statement once', () => {
    const statements = said(
      ['2026-01-03', 'we will keep the harbour open to all ships, whatever it takes'],
      ['2026-02-03', 'The Government will “keep the harbour open to all ships” this winter'],
      ['2026-03-03', 'nobody has asked for that'],
    );
    const found = formulas(statements);
    expect(found.map(({ words }) => words)).toEqual(['keep the harbour open to all ships']);
    const [{ uses } = { uses: [] }] = found;
    expect(uses.map(({ statement: { id } }) => id)).toEqual([1, 2]);
    for (const { statement: each, slice } of uses) {
      const [content] = each.content;
      expect(content?.text.slice(slice.start - content.start, slice.end - content.start)).toBe(slice.text);
    }
  });

  test('do not run over the end of a sentence or a gap, nor begin with words that only lead on', () => {
    const found = formulas(
      said(
        ['2026-01-03', 'The port is shut. Nobody has been told of the new customs rules'],
        [
          '2026-02-03',
          'they spoke of the new customs rules and left; the port is shut. Nobody has been asked',
        ],
      ),
    );
    expect(found.map(({ words }) => words)).toEqual(['new customs rules', 'port is shut']);
  });

  test('need two articles, two telling words, and more than one report of one saying', () => {
    const same = 'the harbour will stay open this winter';
    expect(formulas(said(['2026-01-03', same], ['2026-01-04', same]))).toEqual([]);
    expect(formulas(said(['2026-01-03', same], ['2026-01-20', same]))).toHaveLength(1);
    expect(
      formulas(said(['2026-01-03', 'it is what it is for us'], ['2026-02-03', 'and it is what it is'])),
    ).toEqual([]);
    const twice = said(['2026-01-03', same], ['2026-03-01', 'nothing']).map((each) => ({
      ...each,
      article: ARTICLE,
    }));
    expect(formulas([...twice, ...twice])).toEqual([]);
  });

  test('are slices of what was said, in two articles at least, whatever was said', () => {
    const word = constantFrom('the', 'port', 'Opens', 'now', 'again', 'now.', '“open', '🙂', 'and', '');
    const lines = array(array(word, { maxLength: 12 }), { maxLength: 8 });
    assert(
      property(lines, (told) => {
        const statements = said(
          ...told.map((words): readonly [string, string] => ['2026-01-03', words.join(' ')]),
        );
        for (const { uses } of formulas(statements)) {
          expect(new Set(uses.map(({ statement: each }) => each.article.id)).size).toBeGreaterThan(1);
          for (const { statement: each, slice } of uses) {
            const [content] = each.content;
            const at = slice.start - (content?.start ?? 0);
            expect(content?.text.slice(at, at + slice.text.length)).toBe(slice.text);
          }
        }
      }),
    );
  });

  test('of very many statements are found in a moment', () => {
    const many = Array.from({ length: 300 }, (_, index): readonly [string, string] => [
      '2026-01-03',
      `word${index} the harbour will stay open this winter and word${index % 7} ships may come and go as they like ${index}`,
    ]);
    const start = performance.now();
    expect(formulas(said(...many))[0]?.words).toBe('ships may come and go as they like');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
