import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseArticle } from '../../../src/extract/rules/parse/index.ts';
import { findPeople } from '../../../src/extract/rules/people/index.ts';
import type { Document } from '../../../src/extract/rules/types.ts';

const parse = (text: string): Document => parseArticle({ title: '', published: null, text });

const ARTICLE = `Danish Foreign Minister Mads Holm met his Swedish counterpart, Eva Lind, in Oslo. The two agreed to meet again.
“It was a good day,” he said. A spokesman for the Harbour Workers Union (HWU) called the talks empty. The HWU will strike.
Two officials said the ministry had asked them to wait, and that Lord Ashgrove was told by President Inés Ferrer Montalvo.`;

/** The document `times` over, as one: tokens, sentences and paragraphs shifted. */
function repeated(document: Document, times: number): Document {
  const text = `${document.text}\n`.repeat(times);
  const copies = Array.from({ length: times }, (_, i) => i);
  const tokenCount = document.tokens.length;
  const sentenceCount = document.sentences.length;
  const shift = document.text.length + 1;
  return {
    ...document,
    text,
    tokens: copies.flatMap((i) =>
      document.tokens.map((token) => ({
        ...token,
        index: token.index + i * tokenCount,
        sentence: token.sentence + i * sentenceCount,
        head: token.head < 0 ? -1 : token.head + i * tokenCount,
        start: token.start + i * shift,
        end: token.end + i * shift,
      })),
    ),
    sentences: copies.flatMap((i) =>
      document.sentences.map((sentence) => ({
        ...sentence,
        index: sentence.index + i * sentenceCount,
        first: sentence.first + i * tokenCount,
        last: sentence.last + i * tokenCount,
        start: sentence.start + i * shift,
        end: sentence.end + i * shift,
        paragraph: sentence.paragraph + i * document.paragraphs.length,
      })),
    ),
    paragraphs: copies.flatMap((i) =>
      document.paragraphs.map((paragraph) => ({
        ...paragraph,
        index: paragraph.index + i * document.paragraphs.length,
        first: paragraph.first + i * sentenceCount,
        last: paragraph.last + i * sentenceCount,
      })),
    ),
    children: copies.flatMap((i) =>
      document.children.map((list) => list.map((child) => child + i * tokenCount)),
    ),
  };
}

/** Processor seconds of the fastest of three readings: other work on the machine adds to the rest. */
function secondsFor(document: Document): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    findPeople(document);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

describe('laws of who is who', () => {
  it('slices every mention and every role from the text, whatever stands in it', () => {
    const words = constantFrom(
      'Mads Holm',
      'said',
      '“',
      '”',
      'the minister',
      'he',
      '\n',
      '\u00A0',
      '👩‍🌾',
      'שלום',
      'Lt.',
      'and',
      'van',
      '-',
      "'s",
      'III',
      '(EU)',
      '.',
      ',',
    );
    assert(
      property(array(words, { maxLength: 40 }), (parts) => {
        const document = parse(parts.join(' '));
        const people = findPeople(document);
        for (const mention of people.mentions) people.resolve(mention.head, { create: true });
        for (const token of document.tokens) people.resolve(token.index, { create: true });
        for (const entity of people.all())
          for (const span of [...entity.mentions, ...entity.roles])
            expect(document.text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 60 },
    );
  });

  it('reports each entity under one id, in the order of first mention, and mentions only such', () => {
    const people = findPeople(parse(ARTICLE));
    for (const mention of people.mentions) people.resolve(mention.head, { create: true });
    const ids = people.all().map((entity) => entity.id);
    expect(new Set(ids).size).toBe(ids.length);
    const starts = people.all().map((entity) => entity.mentions[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    for (const mention of people.mentions) for (const id of mention.entities) expect(ids).toContain(id);
  });

  it('gives an entity without a name only once somebody asks for it', () => {
    const document = parse('A senior Chilean official said talks had stalled.');
    const people = findPeople(document);
    const head = document.tokens.findIndex((token) => token.text === 'official');
    expect(people.all()).toEqual([]);
    expect(people.resolve(head).entities).toEqual([]);
    expect(people.resolve(head, { create: true }).entities).toHaveLength(1);
    expect(people.all().map((entity) => entity.name)).toEqual(['A senior Chilean official']);
  });

  it('gives nothing for an empty text and for noise', () => {
    expect(findPeople(parse('')).all()).toEqual([]);
    expect(findPeople(parse('%% ++ 12 34 !! ~~')).all()).toEqual([]);
  });

  it('takes time linear in the length of the text', () => {
    const document = parse(ARTICLE);
    const short = secondsFor(repeated(document, 25));
    const long = secondsFor(repeated(document, 200));
    // eight times the text: linear is 8, quadratic 64
    expect(long / short).toBeLessThan(24);
  });
});
