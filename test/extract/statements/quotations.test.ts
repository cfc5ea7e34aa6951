import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, property } from 'fast-check';
import { findQuotations } from '../../../src/extract/rules/statements/quotations.ts';

/** The paragraphs of a text, as far as quotations need them. */
function paragraphsOf(text: string): Parameters<typeof findQuotations>[1] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const paragraph = { index, start, end: start + line.length, first: 0, last: 0 };
    start += line.length + 1;
    return paragraph;
  });
}

const words = (text: string): string[] =>
  findQuotations(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('where quotations open and close', () => {
  it.each([
    ['curly marks', 'He said “yes” and left.', ['yes']],
    ['straight marks', 'He said "yes" and "no" twice.', ['yes', 'no']],
    ['low opening marks', 'He said „yes” and left.', ['yes']],
    ['guillemets', 'He said «yes» and left.', ['yes']],
    ['single curly marks', 'He said ‘yes’ and left.', ['yes']],
    ['single straight marks', "He said 'yes' and left.", ['yes']],
    ['an apostrophe in a word', 'It isn’t and it won’t be.', []],
    ['an apostrophe in a word within single marks', 'He said ‘it isn’t true’ and left.', ['it isn’t true']],
    [
      'a plural possessive within single marks',
      '‘The workers’ pay is low,’ he said.',
      ['The workers’ pay is low,'],
    ],
    ['a plural possessive outside of marks', 'The workers’ pay and the owners’ gain.', []],
    ['a decade', 'Music of the ’90s and the ‘80s.', []],
    ['single marks inside double ones', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,', 'no']],
    ['double marks inside single ones', '‘He said “no” to me,’ she said.', ['He said “no” to me,', 'no']],
    ['an empty pair', 'Nothing “” here.', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('runs on where the next paragraph opens again', () => {
    const text = '“One. Two.\n“Three,” she said.';
    const [first, second] = findQuotations(text, paragraphsOf(text));
    expect(first).toMatchObject({ runsOn: true, closed: false });
    expect(second).toMatchObject({ runsOn: false, closed: true });
    expect(words(text)).toEqual(['One. Two.', 'Three,']);
  });

  it('runs on where the next paragraph only closes', () => {
    expect(words('She said: "One.\nTwo." And left.')).toEqual(['One.', 'Two.']);
  });

  it('ends a lost quotation with its sentence in the middle of a paragraph', () => {
    expect(words('She called it “absurd and unfair. The rain fell.')).toEqual(['absurd and unfair.']);
  });

  it('gives slices in order, inside of their marks and of the text', () => {
    const noise = array(constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'a', 's', ' ', '.', '\n', '😀'));
    assert(
      property(noise, (characters) => {
        const text = characters.join('');
        let last = 0;
        for (const { open, start, end, close } of findQuotations(text, paragraphsOf(text))) {
          expect(open).toBeGreaterThanOrEqual(last);
          expect(open <= start && start < end && end <= close && close <= text.length).toBe(true);
          last = open;
        }
      }),
    );
  });

  it('takes linear time for any marks', () => {
    const timeOf = (length: number): number => {
      const text = '“‘"\'’”'.repeat(length / 6);
      const begun = performance.now();
      findQuotations(text, paragraphsOf(text));
      return performance.now() - begun;
    };
    timeOf(60_000);
    expect(timeOf(240_000)).toBeLessThan(20 * Math.max(1, timeOf(60_000)));
  });
});
