import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDates, parsePeriod, resolveDate } from '../../src/text/dates.ts';

// Thursday, 16 May 2024.
const PUBLISHED = '2024-05-16';

type Direction = 'past' | 'future' | null;

/** `words` in a sentence, what they mean as `first..last` or one day. */
const TABLE: readonly (readonly [sentence: string, words: string, direction: Direction, days: string])[] = [
  ['They met on Monday.', 'Monday', 'past', '2024-05-13'],
  ['They met on Thursday.', 'Thursday', 'past', '2024-05-16'],
  ['They met on Friday.', 'Friday', 'past', '2024-05-10'],
  ['They will meet on Friday.', 'Friday', 'future', '2024-05-17'],
  ['They will meet on Thursday.', 'Thursday', 'future', '2024-05-16'],
  ['They will meet on Wednesday.', 'Wednesday', 'future', '2024-05-22'],
  ['They met the week before last.', 'the week before last', 'past', '2024-04-29..2024-05-05'],
  ['They meet the week after next.', 'the week after next', 'future', '2024-05-27..2024-06-02'],
  ['They met earlier in the week.', 'earlier in the week', 'past', '2024-05-13..2024-05-19'],
  ['They met in the first half of April.', 'the first half of April', 'past', '2024-04-01..2024-04-15'],
  ['They meet in the second half of June.', 'the second half of June', 'future', '2024-06-16..2024-06-30'],
  ['They meet in the first half of 2025.', 'the first half of 2025', 'future', '2025-01-01..2025-06-30'],
  ['They spoke overnight Wednesday.', 'overnight Wednesday', 'past', '2024-05-15'],
  ['They met late on Monday evening.', 'late on Monday evening', 'past', '2024-05-13'],
  ['Early Tuesday, they met.', 'Early Tuesday', 'past', '2024-05-14'],
  ['They met last Thursday.', 'last Thursday', 'past', '2024-05-09'],
  ['They met last Monday.', 'last Monday', 'past', '2024-05-13'],
  ['They meet next Monday.', 'next Monday', 'future', '2024-05-20'],
  ['They meet next Friday.', 'next Friday', 'future', '2024-05-24'],
  ['They meet this Saturday.', 'this Saturday', 'future', '2024-05-18'],
  ['They met this past Sunday.', 'this past Sunday', 'past', '2024-05-12'],
  ['They meet this coming Sunday.', 'this coming Sunday', 'future', '2024-05-19'],
  ['Monday’s meeting was brief.', 'Monday', 'past', '2024-05-13'],
  ['They met today.', 'today', 'past', '2024-05-16'],
  ['Earlier today they met.', 'Earlier today', 'past', '2024-05-16'],
  ['They met yesterday afternoon.', 'yesterday afternoon', 'past', '2024-05-15'],
  ['They met the day before yesterday.', 'the day before yesterday', 'past', '2024-05-14'],
  ['They meet tomorrow.', 'tomorrow', 'future', '2024-05-17'],
  ['They met last night.', 'last night', 'past', '2024-05-15'],
  ['They spoke this morning.', 'this morning', 'past', '2024-05-16'],
  ['They meet tonight.', 'tonight', 'future', '2024-05-16'],
  ['They met last week.', 'last week', 'past', '2024-05-06..2024-05-12'],
  ['They meet next week.', 'next week', 'future', '2024-05-20..2024-05-26'],
  ['They met earlier this week.', 'earlier this week', 'past', '2024-05-13..2024-05-19'],
  ['They met over the weekend.', 'over the weekend', 'past', '2024-05-11..2024-05-12'],
  ['They meet at the weekend.', 'at the weekend', 'future', '2024-05-18..2024-05-19'],
  ['They met last weekend.', 'last weekend', 'past', '2024-05-11..2024-05-12'],
  ['They meet this weekend.', 'this weekend', 'future', '2024-05-18..2024-05-19'],
  ['They met earlier this month.', 'earlier this month', 'past', '2024-05-01..2024-05-31'],
  ['They met last month.', 'last month', 'past', '2024-04-01..2024-04-30'],
  ['They met late last month.', 'late last month', 'past', '2024-04-21..2024-04-30'],
  ['They meet early next month.', 'early next month', 'future', '2024-06-01..2024-06-10'],
  ['They meet at the end of the month.', 'end of the month', 'future', '2024-05-21..2024-05-31'],
  ['They met last year.', 'last year', 'past', '2023-01-01..2023-12-31'],
  ['They met in March.', 'March', 'past', '2024-03-01..2024-03-31'],
  ['They met in January last year.', 'January last year', 'past', '2023-01-01..2023-01-31'],
  ['They met in November of last year.', 'November of last year', 'past', '2023-11-01..2023-11-30'],
  ['They met on 3 March last year.', '3 March last year', 'past', '2023-03-03'],
  ['They meet in June this year.', 'June this year', 'future', '2024-06-01..2024-06-30'],
  ['They met on Tuesday last week.', 'Tuesday last week', 'past', '2024-05-07'],
  ['They met on Friday of this week.', 'Friday of this week', 'past', '2024-05-17'],
  ['They met in November.', 'November', 'past', '2023-11-01..2023-11-30'],
  ['They will meet in November.', 'November', 'future', '2024-11-01..2024-11-30'],
  ['A meeting set for July was scrapped.', 'July', null, '2024-07-01..2024-07-31'],
  ['A meeting set for January was scrapped.', 'January', null, '2024-01-01..2024-01-31'],
  ['They met in March 2019.', 'March 2019', 'past', '2019-03-01..2019-03-31'],
  ['They met in early May.', 'early May', 'past', '2024-05-01..2024-05-10'],
  ['They will meet in mid-June.', 'mid-June', 'future', '2024-06-11..2024-06-20'],
  ['They met in late February.', 'late February', 'past', '2024-02-21..2024-02-29'],
  ['They meet at the start of June.', 'the start of June', 'future', '2024-06-01..2024-06-10'],
  ['They met last June.', 'last June', 'past', '2023-06-01..2023-06-30'],
  ['They meet next March.', 'next March', 'future', '2025-03-01..2025-03-31'],
  ['The October talks failed.', 'October', 'past', '2023-10-01..2023-10-31'],
  ['They met in 2013.', '2013', 'past', '2013-01-01..2013-12-31'],
  ['They met on 26 July.', '26 July', 'past', '2023-07-26'],
  ['They will meet on 26 July.', '26 July', 'future', '2024-07-26'],
  ['They met on July 26, 2019.', 'July 26, 2019', 'past', '2019-07-26'],
  ['They met on Sept. 3rd.', 'Sept. 3rd', 'past', '2023-09-03'],
  ['They met on the 3rd of May.', 'the 3rd of May', 'past', '2024-05-03'],
  ['They met on Tuesday, May 14.', 'Tuesday, May 14', 'past', '2024-05-14'],
  ['They met on Tuesday 14 May 2024.', 'Tuesday 14 May 2024', 'past', '2024-05-14'],
  ['He was there on 2024-05-02.', '2024-05-02', 'past', '2024-05-02'],
  ['They met from 5-6 April 2016.', 'from 5-6 April 2016', 'past', '2016-04-05..2016-04-06'],
  ['They met on April 5 and 6.', 'April 5 and 6', 'past', '2024-04-05..2024-04-06'],
  [
    'They met from 30 December to 2 January.',
    'from 30 December to 2 January',
    'past',
    '2023-12-30..2024-01-02',
  ],
  ['They met from Friday to Monday.', 'from Friday to Monday', 'past', '2024-05-10..2024-05-13'],
  ['They met three days ago.', 'three days ago', 'past', '2024-05-13'],
  ['They met two weeks ago.', 'two weeks ago', 'past', '2024-04-29..2024-05-05'],
  ['They meet in two weeks’ time.', 'in two weeks’ time', 'future', '2024-05-27..2024-06-02'],
  ['They met on New Year’s Day.', 'New Year’s Day', 'past', '2024-01-01'],
];

describe('dates of news', () => {
  test.each(TABLE)('%s', (sentence, words, direction, days) => {
    const found = findDates(sentence);
    expect(found.map((date) => date.text)).toEqual([words]);
    const [start = '', end = start] = days.split('..');
    const value = found[0]?.value;
    expect(value && resolveDate(value, { published: PUBLISHED, direction })).toEqual({ start, end });
  });

  test.each([
    ['Two days later they met again.', 'Two days later', '2024-03-06'],
    ['Five days earlier he had called.', 'Five days earlier', '2024-02-28'],
    ['They met the following day.', 'the following day', '2024-03-05'],
    ['They met the previous day.', 'the previous day', '2024-03-03'],
    ['They met the same evening.', 'the same evening', '2024-03-04'],
    ['Where, the day before, they had met.', 'the day before', '2024-03-03'],
    ['They met the following Tuesday.', 'the following Tuesday', '2024-03-05'],
    ['A week later they met.', 'A week later', '2024-03-11'],
    ['Two nights later they met.', 'Two nights later', '2024-03-06'],
    ['The Monday after, they met.', 'The Monday after', '2024-03-11'],
    ['The Friday before, they met.', 'The Friday before', '2024-03-01'],
    ['On the Thursday she rang him.', 'the Thursday', '2024-03-07'],
    ['On the 2nd a rival called.', 'the 2nd', '2024-04-02'],
    ['On the last day of the month, they met.', 'the last day of the month', '2024-03-31'],
    ['The day after that, they met.', 'The day after that', '2024-03-05'],
  ])('counted from another date: %s', (sentence, words, day) => {
    const [date] = findDates(sentence);
    expect(date?.text).toBe(words);
    const context = { published: PUBLISHED, direction: 'past', anchor: '2024-03-04' } as const;
    expect(date && resolveDate(date.value, context)).toEqual({ start: day, end: day });
  });

  test.each([
    'The March Alliance said it may march on.',
    'They met on the 2nd floor of the Christmas market.',
    'They spoke on the 4th attempt.',
    'He read the Sunday Times.',
    'Shoppers met on Black Friday.',
    'They had met several times in recent days.',
    'It cost 2,019 dollars and 2015 francs.',
    'He may go, or sat on it; the sun rose.',
    'They met the Monday before last.',
    'Nothing dated stands here.',
  ])('names no date: %s', (sentence) => {
    expect(findDates(sentence).map((date) => date.text)).toEqual([]);
  });

  it('tells the word before an expression, so that "since" can be told from "on"', () => {
    expect(findDates('Rivals since June, they met on Monday.').map((date) => date.before)).toEqual([
      'since',
      'on',
    ]);
  });

  it('leaves a relative date open where the day of publication is unknown', () => {
    const [date] = findDates('They met yesterday.');
    expect(date && resolveDate(date.value, { published: null, direction: 'past' })).toBeNull();
  });

  it('leaves a relative date open where the day of publication is none', () => {
    const [date] = findDates('They met on Monday.');
    expect(date && resolveDate(date.value, { published: 'last spring', direction: 'past' })).toBeNull();
  });

  it('gives no day that does not exist', () => {
    const [date] = findDates('They met on 31 February 2024.');
    expect(date && resolveDate(date.value, { published: PUBLISHED, direction: null })).toBeNull();
  });

  it('always slices its text, in order, without overlaps, and gives ranges that run forward', () => {
    const words = constantFrom(
      'on',
      'Monday',
      'to',
      '5',
      'May',
      '2024',
      'last',
      'week',
      '-',
      'early',
      'the',
      'day',
      'before',
      '🙂',
      ',',
    );
    assert(
      property(array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const date of findDates(text)) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
          const range = resolveDate(date.value, { published: PUBLISHED, direction: null });
          expect(range === null || range.start <= range.end).toBe(true);
        }
      }),
    );
  });
});

describe('periods that members ask for', () => {
  test.each([
    ['since May', { start: '2024-05-01' }],
    ['since yesterday', { start: '2024-05-15' }],
    ['from 3 May', { start: '2024-05-03' }],
    ['after 3 May', { start: '2024-05-04' }],
    ['until March', { end: '2024-03-31' }],
    ['before Tuesday', { end: '2024-05-13' }],
    ['2024-05-01..', { start: '2024-05-01' }],
    ['..2024-05-01', { end: '2024-05-01' }],
    ['2024-05-01..2024-05-03', { start: '2024-05-01', end: '2024-05-03' }],
    ['from 3 to 5 April', { start: '2024-04-03', end: '2024-04-05' }],
    ['between January and March', { start: '2024-01-01', end: '2024-03-31' }],
    ['1 April to today', { start: '2024-04-01', end: '2024-05-16' }],
    ['last week', { start: '2024-05-06', end: '2024-05-12' }],
    ['LAST  WEEK', { start: '2024-05-06', end: '2024-05-12' }],
    ['this month', { start: '2024-05-01', end: '2024-05-31' }],
    ['past 10 days', { start: '2024-05-07', end: '2024-05-16' }],
    ['the last two weeks', { start: '2024-05-03', end: '2024-05-16' }],
    ['may', { start: '2024-05-01', end: '2024-05-31' }],
    ['june', { start: '2023-06-01', end: '2023-06-30' }],
    ['2023', { start: '2023-01-01', end: '2023-12-31' }],
    ['mon', { start: '2024-05-13', end: '2024-05-13' }],
    ['nov 3', { start: '2023-11-03', end: '2023-11-03' }],
    ['on 3 november 2022', { start: '2022-11-03', end: '2022-11-03' }],
    ['early may', { start: '2024-05-01', end: '2024-05-10' }],
    ['tomorrow', { start: '2024-05-17', end: '2024-05-17' }],
    ['2023-11', { start: '2023-11-01', end: '2023-11-30' }],
    ['since 2023-11', { start: '2023-11-01' }],
    ['January–March', { start: '2024-01-01', end: '2024-03-31' }],
    ['2022-2023', { start: '2022-01-01', end: '2023-12-31' }],
    ['2024-05-01/2024-05-03', { start: '2024-05-01', end: '2024-05-03' }],
    ['Q3 2023', { start: '2023-07-01', end: '2023-09-30' }],
    ['in the third quarter', { start: '2023-07-01', end: '2023-09-30' }],
    ['last quarter', { start: '2024-01-01', end: '2024-03-31' }],
    ['the second half of 2023', { start: '2023-07-01', end: '2023-12-31' }],
    ['the 1990s', { start: '1990-01-01', end: '1999-12-31' }],
    ['so far this year', { start: '2024-01-01', end: '2024-05-16' }],
    ['this month so far', { start: '2024-05-01', end: '2024-05-16' }],
    ['the past 24 hours', { start: '2024-05-15', end: '2024-05-16' }],
    ['the past twelve days', { start: '2024-05-05', end: '2024-05-16' }],
    ['since the beginning of the year', { start: '2024-01-01' }],
  ])('%s', (words, days) => {
    expect(parsePeriod(words, PUBLISHED)).toEqual(days);
  });

  test.each([
    '',
    'soon',
    'Marta Oyelaran',
    'Monday or so',
    'since',
    '..',
    'from may to',
    '2024-13',
    'Q5 2024',
    'past several days',
    '2024-2023',
    'first half time',
  ])('%j is no period', (words) => {
    expect(parsePeriod(words, PUBLISHED)).toBeNull();
  });
});
