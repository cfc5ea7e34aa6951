import { expect, test } from 'vitest';
import { statementList } from '../../src/answers/lists.ts';
import { text } from '../../src/answers/inline.ts';
import type { RecordedStatement } from '../../src/model/index.ts';
import { ARTICLE, NJOROGE, slice, statement } from './samples.ts';
import { answerWords } from './words.ts';

let made = 100;

function told(
  outlet: string,
  published: string | null,
  change: Partial<RecordedStatement> = {},
): RecordedStatement {
  made += 1;
  return statement({ id: made, article: { ...ARTICLE, id: made, outlet, published, url: null }, ...change });
}

function lines(...items: readonly RecordedStatement[]): readonly string[] {
  return answerWords(statementList([text('Voss')], { items, total: items.length }, null, [])).slice(1);
}

test('a sentence that outlets took over word for word is shown once, with all of them', () => {
  const shown = lines(told('Wire', '2024-12-02'), told('Tide', '2024-12-04'), told('Post', null));
  expect(shown[0]).toBe('3 statements on record; what several articles have word for word is shown once');
  expect(shown.filter((line) => line.startsWith('  '))).toEqual([
    '  Wire · 2024-12-02',
    '  also in Tide · 2024-12-04',
    '  Post',
  ]);
});

test.each([
  ['said again days later', told('Tide', '2024-12-05')],
  ['in another sentence', told('Tide', '2024-12-02', { evidence: slice('Other words.', 'Other words.') })],
  ['of other words', told('Tide', '2024-12-02', { content: [slice('by April', 'by April')] })],
  ['of somebody else', told('Tide', '2024-12-02', { speakers: [NJOROGE] })],
  ['through somebody else', told('Tide', '2024-12-02', { via: [NJOROGE] })],
  ['that is a denial', told('Tide', '2024-12-02', { act: 'denial' })],
])('one %s stands by itself', (_, other) => {
  const shown = lines(told('Wire', '2024-12-02'), other);
  expect(shown[0]).toBe('2 statements on record');
  expect(shown.filter((line) => line.startsWith('  '))).toHaveLength(2);
});

test('the same words twice in one article are two statements', () => {
  const one = told('Wire', '2024-12-02');
  expect(lines(one, { ...one, id: 99 })[0]).toBe('2 statements on record');
});
