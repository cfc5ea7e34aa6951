import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

describe('tokens as in the treebanks', () => {
  it.each([
    ['clitics', "They didn't say it's Okafor's.", "They did n't say it 's Okafor 's ."],
    ['curly clitics', 'We’ve met, I’ll wait, they’re here', 'We ’ve met , I ’ll wait , they ’re here'],
    ['clitics with other apostrophes', 'it´s and don`t', 'it ´s and do n`t'],
    ['cannot and its like', 'I cannot and won’t', 'I can not and wo n’t'],
    ['plural possessives', "the officials' visit", "the officials ' visit"],
    ['apostrophes within names', "O'Brien's aide Sha'lan", "O'Brien 's aide Sha'lan"],
    ['hyphenated words', 'the state-owned firm', 'the state - owned firm'],
    [
      'joined prefixes',
      'a non-binding, pre-election co-operation',
      'a non-binding , pre-election co-operation',
    ],
    [
      'given names of East Asia whole, compounds after a name apart',
      'Moon Seo-rin of the Delta Navy-run port',
      'Moon Seo-rin of the Delta Navy - run port',
    ],
    ['ranges and models', 'F-16 jets, aged 10-15', 'F - 16 jets , aged 10 - 15'],
    ['money and per cent', '$5.5 million, 4.5% and US$3bn', '$ 5.5 million , 4.5 % and US $ 3 bn'],
    [
      'times, fractions, decades',
      'at 7:30 on 9/11 in the 1990s, the 20th',
      'at 7:30 on 9/11 in the 1990s , the 20th',
    ],
    ['titles and initials', 'Lt. Gen. J. R. Toral', 'Lt. Gen. J. R. Toral'],
    ['acronyms', 'the U.S. and the U.N.', 'the U.S. and the U.N.'],
    ['joined initials', 'AT&T, S&P and a Ph.D. thesis', 'AT&T , S&P and a Ph.D. thesis'],
    ['an acronym without its last stop', 'the U.S military', 'the U.S military'],
    ['months before days', 'on Oct. 7 and in March.', 'on Oct. 7 and in March .'],
    ['No. before a number only', 'No. 10 said: No.', 'No. 10 said : No .'],
    ['companies', 'Acme Inc. and Bolt Co. met', 'Acme Inc. and Bolt Co. met'],
    ['quotation marks', '“No,” she said. ‘Why?’', '“ No , ” she said . ‘ Why ? ’'],
    ['dashes', 'talks—the first--ended', 'talks — the first -- ended'],
    ['dots and marks', 'Well... no?! Wait…', 'Well ... no ?! Wait …'],
    ['slashes', 'and/or', 'and / or'],
    [
      'addresses',
      'see https://example.org/a?b=c. Or a.b@example.org,',
      'see https://example.org/a?b=c . Or a.b@example.org ,',
    ],
    ['handles', '@varga wrote #talks', '@varga wrote #talks'],
    ['emoji as one', 'fine 👍🏽 👩‍🚀 🇸🇪!', 'fine 👍🏽 👩‍🚀 🇸🇪 !'],
    ['no-break spaces', 'Mr.\u00a0Toral\u202fmet', 'Mr. Toral met'],
  ])('splits %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('gives offsets into the whole text for a part of it', () => {
    expect(tokenize('One. Two three.', 5, 9)).toStrictEqual([{ start: 5, end: 8, text: 'Two' }]);
  });

  it('slices the text and leaves out nothing but white space and what is invisible', () => {
    const piece = fc.constantFrom(
      "don't",
      '“',
      '’s',
      '👩‍🚀',
      'שלום',
      '\r\n',
      '\u00a0',
      '\u200f',
      '...',
      'U.S.',
      '-',
      '\ud83d',
      'é',
      ' ',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (input) => {
        let at = 0;
        for (const token of tokenize(input)) {
          expect(input.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          expect(input.slice(at, token.start)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u);
          at = token.end;
        }
        expect(input.slice(at)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u);
      }),
    );
  });
});
