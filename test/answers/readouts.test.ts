import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../src/answers/readouts-compare.ts';
import type { Told } from '../../src/answers/readouts-scope.ts';
import { readouts, whichMeeting } from '../../src/answers/readouts.ts';
import type { RecordedStatement } from '../../src/model/index.ts';
import { ARTICLE, NJOROGE, VOSS, meeting, person, recorded, slice, statement } from './samples.ts';
import { answerWords, buttons } from './words.ts';

const MINISTRY = person(4, 'Kenyan Foreign Ministry');
let made = 10;

function said(words: string, change: Partial<RecordedStatement> = {}): RecordedStatement {
  made += 1;
  const content = slice(words, words);
  return statement({ id: made, kind: 'reported', content: [content], evidence: content, ...change });
}
const a = (words: string, change: Partial<RecordedStatement> = {}): Told => ({
  side: 'a',
  statement: said(words, change),
});
const b = (words: string, change: Partial<RecordedStatement> = {}): Told => ({
  side: 'b',
  statement: said(words, { speakers: [NJOROGE], ...change }),
});
/** Which list a pair of statements ends in. */
function found(one: Told, other: Told): string {
  const { both, otherWords, opposed } = compareAccounts([one, other], [VOSS, NJOROGE]);
  const name = both.length > 0 ? 'both' : otherWords.length > 0 ? 'other words' : 'apart';
  return opposed.length > 0 ? 'opposed' : name;
}

describe('two accounts of one point', () => {
  test.each([
    [
      'the northern port will reopen before spring',
      'that the northern port would reopen before spring',
      'both',
    ],
    [
      'the northern port would reopen by March',
      'importance of reopening the northern port before spring',
      'other words',
    ],
    ['40 sailors will be released before spring', '14 sailors will be released before spring', 'other words'],
    ['the northern port must reopen', 'the northern port would not reopen', 'opposed'],
    ['the seized boats must be released', 'Kenya would never release the seized boats', 'opposed'],
    ['the seized boats must be released', 'the seized boats would stay in harbour', 'opposed'],
    ['we support the harbour treaty', 'we oppose the harbour treaty', 'opposed'],
    ['keep the northern crossing open', 'we reject any closing of the northern crossing', 'other words'],
    ['the northern crossing must not open', 'the northern crossing will close', 'other words'],
    ['a close watch on state harbours', 'closes its watch on the states’ harbours', 'both'],
    ['he did not refuse the harbour treaty', 'he accepted no harbour treaty', 'opposed'],
    ['sanctions on the harbour will be lifted', 'sanctions on the harbour will be imposed', 'opposed'],
    ['the release of the detained sailors', 'new customs rules for grain', 'apart'],
  ])('%s – %s: %s', (one, other, expected) => {
    expect(found(a(one), b(other))).toBe(expected);
    expect(found(a(other), b(one))).toBe(expected);
  });

  test('are opposed where one denies what the other states', () => {
    const denied = b('having agreed to reopen the northern port', {
      act: 'denial',
      cue: slice('denied', 'denied'),
    });
    expect(found(a('that they had agreed to reopen the northern port'), denied)).toBe('opposed');
  });

  test('are never made of the two names alone', () => {
    expect(found(a('Clara Voss thanked Peter Njoroge'), b('Peter Njoroge invited Clara Voss'))).toBe('apart');
  });

  test('are shown once where several articles have the same words', () => {
    const copy = a('Grain must pass.', { article: { ...ARTICLE, id: 8, outlet: 'The Tide' } });
    const { onlyA } = compareAccounts([a('grain must pass'), copy], []);
    expect(onlyA.map((point) => point.map(({ article }) => article.outlet))).toEqual([
      ['The Harbour Courier', 'The Tide'],
    ]);
  });

  test('a joint statement is in both', () => {
    const joint = said('their commitment to peace', { speakers: [VOSS, NJOROGE] });
    expect(compareAccounts([{ side: 'both', statement: joint }], []).both).toEqual([[joint]]);
  });
});

const STATEMENTS = [
  said('the northern port must reopen before spring', { kind: 'direct' }),
  said('the northern port would not reopen before spring', { speakers: [NJOROGE] }),
  said('the detained sailors’ health'),
  said('new customs rules for grain', { speakers: [MINISTRY] }),
];

describe('readouts side by side', () => {
  const shown = readouts(
    meeting(),
    [recorded({ statements: STATEMENTS })],
    VOSS,
    person(2, 'Peter Njoroge', 'Kenyan minister'),
  );

  test('stand in columns, each cell the exact words with its article; what is opposed never under both', () => {
    const lines = answerWords(shown);
    const from = lines.indexOf('| In both accounts');
    expect(lines.slice(from).map((line) => line.replace(/\(https:[^ ]*\)/g, '(…)'))).toEqual([
      '| In both accounts',
      'Nothing in the texts on record.',
      '| Same subject, opposed',
      'Clara Voss’s account – Clara Voss [told reporters](…): «the northern port must reopen before spring»',
      '  [The Harbour Courier](…) · 2024-12-03',
      '  Peter Njoroge’s account – Peter Njoroge [told reporters](…): the northern port would not reopen before spring',
      '  [The Harbour Courier](…) · 2024-12-03',
      '| Only in Clara Voss’s account',
      'Clara Voss [told reporters](…): the detained sailors’ health',
      '  [The Harbour Courier](…) · 2024-12-03',
      '| Only in Peter Njoroge’s account',
      'Kenyan Foreign Ministry [told reporters](…): new customs rules for grain',
      '  [The Harbour Courier](…) · 2024-12-03',
      'What a side lacks here is not in the texts on record; it may have been said all the same.',
    ]);
  });

  test('never say that something was not discussed', () => {
    expect(answerWords(shown).join('\n')).not.toMatch(/not discussed|did not (?:mention|raise)/i);
  });
});

test('several contacts of the two are asked about, with a button each', () => {
  const meetings = [meeting(), meeting({ id: 2, date: null, place: null, kind: 'call', status: 'planned' })];
  const asked = whichMeeting(meetings, 3, ({ id }) => ({ name: 'readouts', options: { meeting: id } }));
  expect(buttons(asked)).toEqual([
    '2024-12-02, Nairobi → readouts {"meeting":1}',
    'undated, call, planned → readouts {"meeting":2}',
  ]);
  expect(asked.private).toBe(true);
  expect(answerWords(asked).at(-1)).toContain('3 older meetings not shown');
});
