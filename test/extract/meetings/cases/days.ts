import type { Case } from './case.ts';

/** One clause, several days: each contact keeps its own, and what fell through is not to come. */
export const DAYS: readonly Case[] = [
  [
    'days--before-travelling-on',
    'Petra Novak met Luis Ortega in Quito on Sunday before travelling to Lima for talks with Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-12 | Quito',
      'Anton Weber + Petra Novak | in-person planned | - | Lima',
    ],
  ],
  [
    'days--met-thursday',
    'President Petra Novak and President Luis Ortega met Thursday in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-16 | Lima'],
  ],
  [
    'days--attended-by',
    'Petra Novak chaired a meeting on Monday attended by Luis Ortega and Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'days--a-day-each',
    'Petra Novak met Luis Ortega on Monday and Anton Weber on Tuesday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-14 | -',
    ],
  ],
  [
    'days--a-town-each',
    'Petra Novak met Luis Ortega in Lima on Monday and in Quito on Wednesday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person held | 2024-05-15 | Quito',
    ],
  ],
  [
    'days--before-the-vote-on',
    'Petra Novak met Luis Ortega two days before the vote on 3 March.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-03-01 | -'],
  ],
  [
    'days--a-week-later-than-some-day',
    'Petra Novak met Luis Ortega in early May. They spoke again by phone a week later.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-01..2024-05-10 | -',
      'Luis Ortega + Petra Novak | call held | - | -',
    ],
  ],
  [
    'days--was-to-but-called-off',
    'Petra Novak was to meet Luis Ortega on Monday, but the talks were called off.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-05-13 | -'],
  ],
  [
    'days--was-to-but-did-not-turn-up',
    'Petra Novak was to meet Luis Ortega on Monday, but he did not turn up.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-05-13 | -'],
  ],
  [
    'days--had-planned-but-cancelled',
    'Petra Novak had planned to meet Luis Ortega on Monday but cancelled after the attack.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-05-13 | -'],
  ],
  [
    'days--postponed-from-to',
    'Petra Novak postponed her meeting with Luis Ortega from Friday to Sunday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-19 | -'],
  ],
  [
    'days--neither',
    'Petra Novak met neither Luis Ortega nor Anton Weber.',
    ['Luis Ortega + Petra Novak | in-person denied | - | -'],
  ],
  [
    'days--but-not',
    'Petra Novak met Luis Ortega but not Anton Weber.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'days--confirmed-a-known-call',
    'Petra Novak confirmed Monday’s call with Luis Ortega.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
];
