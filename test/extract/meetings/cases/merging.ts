import type { Case } from './case.ts';

/** Several mentions of one contact, and several contacts of the same people. */
export const MERGING: readonly Case[] = [
  [
    'one--were-joined-by',
    'Petra Novak met Luis Ortega on Monday. They were joined by Defence Minister Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'one--in-between',
    'Ministers argued on Tuesday. In between Petra Novak saw Luis Ortega alone.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -'],
  ],
  [
    'one--said-twice',
    'Petra Novak met Luis Ortega in Madrid. Novak’s meeting with Ortega took place on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'one--the-meeting-adds-the-day',
    'Petra Novak met Luis Ortega. The meeting took place in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'one--the-talks-lasted',
    'Petra Novak held talks with Luis Ortega on Monday. The talks lasted two hours.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'one--during-the-call',
    'Petra Novak spoke by phone with Luis Ortega on Monday. During the call she asked for patience.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'one--also-attended',
    'Petra Novak met Luis Ortega in Madrid on Monday. Defence Minister Anton Weber, who also attended, said little.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'two--held-and-planned',
    'Petra Novak met Luis Ortega on Monday. Novak and Ortega will meet again next week.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person planned | 2024-05-20..2024-05-26 | -',
    ],
  ],
  [
    'two--background-with-own-day',
    'Petra Novak met Luis Ortega on Monday. Novak and Ortega last met in Vienna in January.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-01-01..2024-01-31 | Vienna',
    ],
  ],
  [
    'two--call-before-the-meeting',
    'Petra Novak met Luis Ortega on Monday. Novak and Ortega had spoken by phone on 3 May.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | call held | 2024-05-03 | -',
    ],
  ],
  [
    'two--parallel-called-off',
    'Petra Novak and Luis Ortega talked on the telephone on 3 May, but a lunch agreed for 6 May in Graz fell through.',
    [
      'Luis Ortega + Petra Novak | call held | 2024-05-03 | -',
      'Luis Ortega + Petra Novak | in-person cancelled | 2024-05-06 | Graz',
    ],
  ],
  [
    'two--same-breath-same-day',
    'Petra Novak met Luis Ortega on Monday and then dined with Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'two--later-that-day',
    'Petra Novak met Luis Ortega on Monday. Later that day Novak met Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'two--two-days-later',
    'Petra Novak met Luis Ortega on 6 May. Two days later Novak met Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-06 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-08 | -',
    ],
  ],
];
