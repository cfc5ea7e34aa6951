import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, sentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are the lines that are not blank, whatever ends them', () => {
    const text = ' One.\r\n\r\n\u00a0\nTwo. \u2028Three.';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['plain', ['She left.', 'He stayed!', 'Why?', 'Nobody knew.']],
    ['quotations', ['“We met.”', 'She left.', '“Go,” he said.', '"Stay."', '"No."']],
    ['brackets', ['He left (on Monday.)', 'She stayed [for good].', 'So?']],
    ['footnotes', ['It was so.[1]', 'Others doubt it. [22]', 'We do too.']],
    ['lost spaces', ['The talks ended.', 'They left.']],
    ['a number first', ['It began in 2020.', '15 people came.']],
    ['ellipses', ['He paused…', 'Then he left...', 'She stayed.']],
    [
      'acronyms before a new sentence',
      ['He went to the U.S.', 'The talks began.', 'It was 5 p.m.', 'They ate.'],
    ],
    ['companies before a new sentence', ['She joined Acme Inc.', 'It was bought in May.']],
    ['initials of a group', ['This was plan B.', 'Nothing followed.']],
  ])('end after %s', (_, expected) => {
    expect(split(expected.join(' '))).toStrictEqual(expected);
  });

  it('do not end after a style', () => {
    const text = 'The minister met H.E. Dr. Ada Lund and H.R.H. Prince Salim.';
    expect(split(text)).toStrictEqual([text]);
  });

  it('end where a space was lost', () => {
    expect(split('The talks ended.They left.”She stayed.')).toStrictEqual([
      'The talks ended.',
      'They left.”',
      'She stayed.',
    ]);
  });

  it('take along a closing quotation mark that stands apart', () => {
    expect(split('“It is over. ” She left.')).toStrictEqual(['“It is over. ”', 'She left.']);
  });

  it.each([
    'Lt. Gen. A. B. Toral met Sen. Ruiz and Dr. Sand.',
    'The U.S. Secretary of State met the U.N. envoy.',
    'It happened on Oct. 7 and on Nov. 12, 2023.',
    'No. 10 declined to comment.',
    'He works for Acme Inc. in Port Selwyn.',
    'At 5 p.m. local time they met.',
    '“Why now?” she asked.',
    '"Will it hold?" Toral asked reporters.',
    '“Never!” said Mira Okafor.',
    '“Enough!” Prime Minister Ana Lindqvist told parliament.',
    'He read example.org and Yahoo! news.',
    'It cost 3.5 million (approx. 3 per cent).',
    '1. The first point is this.',
  ])('do not end within: %s', (sentence) => {
    expect(split(sentence)).toStrictEqual([sentence]);
  });

  it('cover the text in order, without the white space around them', () => {
    const mark = fc.constantFrom(
      '. ',
      '.',
      '? ',
      '”',
      ' “',
      '\u00a0',
      '😀',
      'U.S. ',
      'The ',
      'אב. ',
      '… ',
      '[1]',
    );
    const text = fc.array(fc.oneof(mark, fc.string({ unit: 'binary' }))).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (input) => {
        let at = 0;
        for (const { start, end } of sentences(input)) {
          expect(input.slice(at, start).trim()).toBe('');
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(input.slice(at).trim()).toBe('');
      }),
    );
  });
});
