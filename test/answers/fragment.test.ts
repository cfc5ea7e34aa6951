import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceUrl } from '../../src/answers/fragment.ts';
import { slice } from './samples.ts';

const PAGE = 'https://courier.example/port';

/** A span that stands alone, as lists have it. */
function span(text: string): { start: number; end: number; text: string } {
  return { start: 0, end: text.length, text };
}

describe('the address of a sentence', () => {
  test('names a short sentence whole', () => {
    expect(sentenceUrl(PAGE, span('Voss met Njoroge.'))).toBe(`${PAGE}#:~:text=Voss%20met%20Njoroge.`);
  });

  test('names a long one by its first and last five words', () => {
    const words =
      'The minister said on Tuesday that the two sides would meet again in Geneva before the end of the year.';
    expect(sentenceUrl(PAGE, span(words))).toBe(
      `${PAGE}#:~:text=The%20minister%20said%20on%20Tuesday,the%20end%20of%20the%20year.`,
    );
  });

  test('encodes what separates the parts of a directive, and what would end a link in chat markup', () => {
    expect(sentenceUrl(PAGE, span('Yes-men, R&D (costs) “rose”.'))).toBe(
      `${PAGE}#:~:text=Yes%2Dmen%2C%20R%26D%20%28costs%29%20%E2%80%9Crose%E2%80%9D.`,
    );
  });

  test('keeps the page’s own fragment and replaces a directive that the link came with', () => {
    expect(sentenceUrl(`${PAGE}#live`, span('No.'))).toBe(`${PAGE}#live:~:text=No.`);
    expect(sentenceUrl(`${PAGE}#live:~:text=old`, span('No.'))).toBe(`${PAGE}#live:~:text=No.`);
  });

  test('spans paragraphs from the first words to the last', () => {
    expect(sentenceUrl(PAGE, span('“We begin.\n“We end.”'))).toBe(
      `${PAGE}#:~:text=%E2%80%9CWe%20begin.,%E2%80%9CWe%20end.%E2%80%9D`,
    );
  });

  test('gives a short sentence that stands twice the words before it', () => {
    const text = 'It is over. Asked about the war he repeated: It is over.';
    const second = { start: text.lastIndexOf('It is over.'), end: text.length, text: 'It is over.' };
    expect(sentenceUrl(PAGE, second, text)).toBe(`${PAGE}#:~:text=war%20he%20repeated%3A-,It%20is%20over.`);
  });

  test('lengthens a beginning that another sentence shares', () => {
    const text =
      'The foreign minister said on Monday that talks with the northern neighbours had failed for good.\n' +
      'The foreign minister said on Tuesday that talks with the northern neighbours would begin again soon.';
    const second = slice(text.split('\n')[1] ?? '', text);
    expect(sentenceUrl(PAGE, second, text)).toContain(
      '#:~:text=The%20foreign%20minister%20said%20on%20Tuesday,',
    );
  });

  test('is always an address, and its parts read back as words of the sentence', () => {
    assert(
      property(
        string({ unit: 'grapheme', minLength: 1 }).filter((words) => words.trim() !== ''),
        (words) => {
          const url = sentenceUrl(PAGE, span(words));
          const [, term] = url.split(':~:text=');
          expect(URL.canParse(url)).toBe(true);
          for (const part of (term ?? '').split(','))
            expect(words).toContain(decodeURIComponent(part).split(/\s+/)[0]);
        },
      ),
    );
  });
});
