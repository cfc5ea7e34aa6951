import type { Case } from './case.ts';

/** Chronologies and diaries: days that count from events, from entries, from what the story came to. */
export const CHRONICLES: readonly Case[] = [
  [
    'chronicle--days-before-christmas',
    'Eleven days before Christmas, Petra Novak saw Luis Ortega again, in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2023-12-14 | Lima'],
  ],
  [
    'chronicle--weeks-before-an-event',
    'Two weeks before the strike vote of 30 April, Petra Novak sat down with Luis Ortega. On the Thursday she phoned Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-04-16 | -',
      'Anton Weber + Petra Novak | call held | 2024-04-18 | -',
    ],
  ],
  [
    'chronicle--after-an-event-told-before',
    'The union won the vote of 8 March. A month to the day after the vote, Petra Novak met Luis Ortega in Quito.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-04-08 | Quito'],
  ],
  [
    'chronicle--after-an-event-without-a-day',
    'The union won a vote. Two days after the vote, Petra Novak met Luis Ortega in Quito.',
    ['Luis Ortega + Petra Novak | in-person held | - | Quito'],
  ],
  [
    'chronicle--a-meeting-keeps-its-own-day',
    'Petra Novak resigned two days after a meeting on 3 May with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-03 | -'],
  ],
  [
    'chronicle--a-numbered-day',
    'Petra Novak met Luis Ortega on 29 April. On the 2nd a rival, Anton Weber, had lunch with her in Quito.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-04-29 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-02 | Quito',
    ],
  ],
  [
    'chronicle--the-day-before-a-month',
    'Petra Novak met Luis Ortega on 3 February. They signed on a Sunday in March. The day before, she received Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-02-03 | -',
      'Anton Weber + Petra Novak | in-person held | - | -',
    ],
  ],
  [
    'chronicle--an-aside-tells-when',
    'Petra Novak and Luis Ortega were neighbours. The first time they met, on 3 May, he kept his coat on.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-03 | -'],
  ],
  [
    'chronicle--three-names-after-a-phrase',
    'A month after the vote, Petra Novak, Luis Ortega and Anton Weber met in Tampere.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | - | Tampere'],
  ],
  [
    'chronicle--two-names-after-another',
    'A month after the election of Petra Novak, Luis Ortega and Anton Weber met in Tampere.',
    ['Anton Weber + Luis Ortega | in-person held | - | Tampere'],
  ],
  [
    'diary--entries-in-the-present',
    'Monday, 4 March. Petra Novak flies to Lima and meets Luis Ortega. It rains.\nWednesday. Anton Weber calls on her. Two days later she rings Luis Ortega.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-03-04 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-03-06 | -',
      'Luis Ortega + Petra Novak | call held | 2024-03-08 | -',
    ],
  ],
  [
    'diary--a-timeline',
    'Jan. 12: Petra Novak meets Luis Ortega in Lima.\nFeb. 3: The council votes.\nFeb. 9: Anton Weber receives Petra Novak.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-01-12 | Lima',
      'Anton Weber + Petra Novak | in-person held | 2024-02-09 | -',
    ],
  ],
  [
    'diary--one-day-is-a-dateline',
    '12 May. The council sat for an hour. Petra Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
];
