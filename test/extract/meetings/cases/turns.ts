import type { Case } from './case.ts';

/** Contacts that another event, a means or a turn of phrase tells of. */
export const TURNS: readonly Case[] = [
  [
    'turn--raised-it-with-by-telephone',
    'Prime Minister Petra Novak raised the closure with President Luis Ortega in a telephone call on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'turn--discussed-by-video',
    'Petra Novak discussed the blockade with Luis Ortega by video conference on Tuesday.',
    ['Luis Ortega + Petra Novak | video held | 2024-05-14 | -'],
  ],
  [
    'turn--sounded-out',
    'Petra Novak sounded out her counterpart, Luis Ortega, on Monday.',
    ['Luis Ortega + Petra Novak | unspecified held | 2024-05-13 | -'],
  ],
  [
    'turn--caught-up-with',
    'Petra Novak caught up with Luis Ortega in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'turn--guest-of',
    'Petra Novak will be the guest of President Luis Ortega in Lima on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Lima'],
  ],
  [
    'turn--exchanged-views-together',
    'Petra Novak and her counterpart, Luis Ortega, exchanged views in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'turn--one-on-one',
    'Petra Novak had a one-on-one with Luis Ortega in Davos.',
    ['Luis Ortega + Petra Novak | in-person held | - | Davos'],
  ],
  [
    'turn--courtesy-call',
    'Governor Luis Ortega paid a courtesy call on President Petra Novak at State House on Monday.',
    ['Luis Ortega + Petra Novak | visit held | 2024-05-13 | State House'],
  ],
  [
    'turn--signed-after-talks',
    'Petra Novak and Luis Ortega signed a memorandum on Monday after eleven hours of talks.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'turn--saw-each-other',
    'Petra Novak and Luis Ortega last saw each other in March.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | -'],
  ],
  [
    'turn--again-a-week-later',
    'Petra Novak met Luis Ortega twice, on 3 May and again a week later.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-03 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-05-10 | -',
    ],
  ],
  [
    'turn--on-the-same-day',
    'Petra Novak arrived in Lima on Monday. On the same day she was received by President Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'turn--a-year-ago',
    'Petra Novak last met Luis Ortega in Geneva a year ago.',
    ['Luis Ortega + Petra Novak | in-person held | - | Geneva'],
  ],
  [
    'turn--call-in-which',
    'The row began with a phone call in which Petra Novak begged Luis Ortega to stay.',
    ['Luis Ortega + Petra Novak | call held | - | -'],
  ],
  [
    'turn--also-present',
    'Petra Novak met Luis Ortega on Monday. Defence Minister Anton Weber was also present.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'turn--she-was-joined-by',
    'Petra Novak met Luis Ortega on Monday. She was joined by Defence Minister Anton Weber and two union officials.',
    ['Anton Weber + Luis Ortega + Petra Novak + two union officials | in-person held | 2024-05-13 | -'],
  ],
  [
    'turn--not-since-when-a-meeting',
    'Petra Novak and Luis Ortega have not been in one room since 12 May, when a meeting in Geneva broke up in anger.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-12 | Geneva'],
  ],
  [
    'turn--day-of-a-clause-about-somebody',
    'Petra Novak, who landed on Sunday, was received by Luis Ortega for a short conversation on Monday afternoon.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
];
