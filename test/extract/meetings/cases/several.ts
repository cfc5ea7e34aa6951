import type { Case } from './case.ts';

/** Several contacts of the same people, each with its own day and standing. */
export const SEVERAL: readonly Case[] = [
  [
    'several--a-second-meeting',
    'President Petra Novak met Prime Minister Luis Ortega in Lima on Monday. A second meeting is planned for Friday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -',
    ],
  ],
  [
    'several--the-next-round',
    'Petra Novak and Luis Ortega met in Lima on Monday. The next round is set for Friday in Quito.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Quito',
    ],
  ],
  [
    'several--a-first-meeting-before',
    'Petra Novak met Luis Ortega in Lima on Monday. A first meeting, in December, ended in tears.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person held | 2023-12-01..2023-12-31 | -',
    ],
  ],
  [
    'several--one-scheduled-fell-through',
    'Petra Novak met Luis Ortega in Lima on Monday. A meeting scheduled for last week was cancelled.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person cancelled | 2024-05-06..2024-05-12 | -',
    ],
  ],
  [
    'several--a-board-meeting-is-anothers',
    'Petra Novak met Luis Ortega in Lima on Monday. A second board meeting is planned for Friday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'several--the-next-meeting-of-the-council',
    'Petra Novak met Luis Ortega in Lima on Monday. The next meeting of the council is planned for Friday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'several--put-off-until',
    'Petra Novak was due to meet Luis Ortega on Friday. The meeting has been put off until July.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-07-01..2024-07-31 | -'],
  ],
  [
    'several--had-hoped-to',
    'Petra Novak had hoped to meet Luis Ortega last month.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-04-01..2024-04-30 | -'],
  ],
  ['several--hopes-to', 'Petra Novak hopes to meet Luis Ortega next month.', []],
  [
    'several--the-three-again',
    'President Petra Novak, Prime Minister Luis Ortega and Mayor Anton Weber met in Lima on Monday. The three will meet again on Friday.',
    [
      'Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Anton Weber + Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -',
    ],
  ],
  [
    'several--a-week-after-they-spoke',
    'Petra Novak met Luis Ortega in Lima on Monday, a week after the two spoke by phone.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | call held | 2024-05-06 | *',
    ],
  ],
  [
    'several--visit-it-together',
    'President Petra Novak and Mayor Luis Ortega are to visit a mill in the marshes on Friday.',
    ['Luis Ortega + Petra Novak | visit planned | 2024-05-17 | *'],
  ],
  [
    'several--the-leaders-of-three',
    'President Petra Novak, Prime Minister Luis Ortega and Mayor Anton Weber met in Lima on Monday. The leaders will meet again on Friday.',
    [
      'Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Anton Weber + Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -',
    ],
  ],
  [
    'several--all-three',
    'Petra Novak hosted Luis Ortega and Anton Weber in Lima on Monday. All three will meet again in Quito next month.',
    [
      'Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Anton Weber + Luis Ortega + Petra Novak | in-person planned | 2024-06-01..2024-06-30 | Quito',
    ],
  ],
  [
    'several--the-two-of-three',
    'Petra Novak hosted Luis Ortega and Anton Weber in Lima on Monday. The families met on Friday.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'several--talks-that-resumed',
    'Petra Novak and Luis Ortega held talks in Lima on Monday. The talks resumed on Tuesday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -',
    ],
  ],
  [
    'several--a-town-and-a-month-each',
    'Petra Novak and Luis Ortega have met twice this year: in Lima in May and in Quito last week.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-01..2024-05-31 | Lima',
      'Luis Ortega + Petra Novak | in-person held | 2024-05-06..2024-05-12 | Quito',
    ],
  ],
  [
    'several--speak-most-weeks',
    'Petra Novak and Luis Ortega met in Lima in March. They speak by phone most weeks.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | Lima'],
  ],
  [
    'several--again-with-somebody-else',
    'Minister Petra Novak saw Luis Ortega on Monday. She saw him again on Tuesday, this time with Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -',
    ],
  ],
  [
    'several--a-session-of-its-day',
    "Petra Novak and Luis Ortega held talks in Lima on Monday. Wednesday's session was called off.",
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person cancelled | 2024-05-15 | -',
    ],
  ],
  [
    'several--a-session-of-parliament',
    "Petra Novak and Luis Ortega held talks in Lima on Monday. Wednesday's session of parliament was called off.",
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'several--first-since-a-dinner',
    'Minister Petra Novak will meet Luis Ortega on Friday. It will be their first meeting since a dinner in Lima in March.',
    [
      'Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | Lima',
    ],
  ],
  [
    'several--their-second',
    "Petra Novak's first meeting with Luis Ortega was in Lima in January. Their second, in Quito in March, lasted a day.",
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-01-01..2024-01-31 | Lima',
      'Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | Quito',
    ],
  ],
  [
    'several--the-first-time-was',
    'The first time Petra Novak met Luis Ortega was at a wedding in Lima in March.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | Lima'],
  ],
];
