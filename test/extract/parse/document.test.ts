import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import type { Document } from '../../../src/extract/rules/types.ts';

const parse = (text: string): Document => parseArticle({ title: 'T', published: null, text });

/** What must hold of every document: offsets slice, indices agree, each sentence is a tree. */
function check(document: Document): void {
  const { text, tokens, sentences, paragraphs, children } = document;
  tokens.forEach((token, i) => {
    expect(token.index).toBe(i);
    expect(text.slice(token.start, token.end)).toBe(token.text);
  });
  let token = 0;
  sentences.forEach((sentence, i) => {
    expect([sentence.index, sentence.first]).toStrictEqual([i, token]);
    const own = tokens.slice(sentence.first, sentence.last);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ start, end }) => start >= sentence.start && end <= sentence.end)).toBe(true);
    expect(own.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const { index } of own) {
      const path = new Set<number>();
      for (let at = index; at !== -1; at = tokens[at]?.head ?? -1) {
        expect(path.has(at)).toBe(false);
        path.add(at);
        expect(tokens[at]?.sentence).toBe(i);
      }
    }
    token = sentence.last;
  });
  expect(token).toBe(tokens.length);
  const covered = paragraphs.flatMap(({ first, last }) => sentences.slice(first, last));
  expect(covered).toStrictEqual(sentences);
  expect(children.flat().toSorted((a, b) => a - b)).toStrictEqual(
    tokens.filter(({ head }) => head >= 0).map(({ index }) => index),
  );
}

describe('parsing an article', () => {
  it('gives paragraphs, sentences and tokens that agree with each other', () => {
    const text = 'GENEVA (Sample) — They met. “Why?” she asked.\r\n\r\nNobody knew.\n \u00a0\n***';
    const document = parse(text);
    check(document);
    expect(document.sentences.map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      'GENEVA (Sample) —',
      'They met.',
      '“Why?” she asked.',
      'Nobody knew.',
      '***',
    ]);
    expect(document.paragraphs).toHaveLength(3);
  });

  it('keeps title and date as they are', () => {
    const document = parseArticle({ title: 'Talks', published: '2026-03-03', text: '' });
    expect(document).toStrictEqual({
      text: '',
      title: 'Talks',
      published: '2026-03-03',
      tokens: [],
      sentences: [],
      paragraphs: [],
      children: [],
    });
  });

  it('keeps offsets exact through emoji, right-to-left text, CRLF and invisible characters', () => {
    const piece = fc.constantFrom(
      '“Stop,” ',
      'said Ann. ',
      '👩‍🚀',
      'שלום ',
      '\r\n',
      '\u00a0',
      '\u200f',
      '\u00ad',
      '\ud83d',
      "don't ",
      'U.S. ',
      '…',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (input) => {
        const document = parse(input);
        check(document);
        expect(document.text).toBe(input);
      }),
      { numRuns: 60 },
    );
  });

  it('hangs the parts of a sentence that is too long to parse at once under one root', () => {
    const document = parse(`${Array.from({ length: 90 }, () => 'they met, she left').join('; ')}.`);
    check(document);
    expect(document.sentences).toHaveLength(1);
    expect(document.tokens.length).toBeGreaterThan(300);
  });

  it('gives the same for the same text, whatever was read before', () => {
    const text = 'Mira Okafor met Daud Toral in Geneva. “It went well,” she said.';
    const before = parse(text);
    parse('Zebras quarrelled over 17 unheard-of wobblings; nobody minded.\nAt all?');
    expect(parse(text)).toStrictEqual(before);
  });

  it('reads a sentence alike alone and among others', () => {
    const sentence = 'The envoy told reporters that the ministers had met twice.';
    const alone = parse(sentence).tokens.map(({ upos, head, rel }) => [upos, head, rel]);
    const among = parse(`They left. ${sentence} Nobody, not even she, knew why.`);
    const { first, last } = among.sentences[1] ?? { first: 0, last: 0 };
    const own = among.tokens.slice(first, last);
    expect(own.map(({ upos, head, rel }) => [upos, head < 0 ? -1 : head - first, rel])).toStrictEqual(alone);
  });

  it('reads 200,000 characters', { timeout: 60_000 }, () => {
    const text = 'The envoy said that “nobody” had met. '.repeat(6000).slice(0, 200_000);
    expect(parse(text).sentences.length).toBeGreaterThan(5000);
  });

  it.each([
    ['sentences', 'She said he left. '],
    ['one sentence without an end', 'and she left '],
    ['one word', 'x'],
    ['full stops', '. '],
    ['quotation marks', '"'],
    ['abbreviations', 'U.S. '],
    ['addresses', 'www.'],
    ['dashes and dots', '-.'],
    ['blank lines', '\n '],
  ])('takes time in proportion to the text, of %s', { timeout: 60_000 }, (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      parse(text);
      return performance.now() - start;
    };
    time(2_000);
    expect(time(32_000)).toBeLessThan(8 * (Math.min(time(4_000), time(4_000)) + 60) * 4);
  });
});
