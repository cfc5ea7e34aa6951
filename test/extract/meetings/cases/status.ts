import type { Case } from './case.ts';

/** Planned, cancelled and denied. */
export const STATUS: readonly Case[] = [
  [
    'planned--will-meet',
    'Petra Novak will meet Luis Ortega in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-20 | Madrid'],
  ],
  [
    'planned--is-due-to',
    'Petra Novak is due to meet Luis Ortega in Madrid next week.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-20..2024-05-26 | Madrid'],
  ],
  [
    'planned--is-to',
    'Petra Novak is to meet Luis Ortega on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'planned--were-to-today',
    'Petra Novak and Anton Weber were to meet Luis Ortega late on Thursday.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person planned | 2024-05-16 | -'],
  ],
  [
    'planned--scheduled',
    'Petra Novak is scheduled to call on President Daniel Otieno on Friday.',
    ['Daniel Otieno + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'planned--expected',
    'Luis Ortega is expected to host Petra Novak in Madrid in June.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-06-01..2024-06-30 | Madrid'],
  ],
  [
    'planned--plans-to',
    'Petra Novak plans to meet Luis Ortega in mid-June.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-06-11..2024-06-20 | -'],
  ],
  [
    'planned--agreed-to',
    'Petra Novak has agreed to meet Luis Ortega on 3 June.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-06-03 | -'],
  ],
  [
    'planned--would-under-said',
    'Petra Novak said she would meet Luis Ortega on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'planned--present-progressive',
    'Petra Novak is meeting Luis Ortega on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'planned--going-to',
    'Petra Novak is going to meet Luis Ortega on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'planned--travels-to-see',
    'Petra Novak will travel to Madrid next week to see Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-20..2024-05-26 | Madrid'],
  ],
  [
    'planned--noun-set-for',
    'A meeting between Petra Novak and Luis Ortega is set for Friday in Madrid.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Madrid'],
  ],
  [
    'planned--talks-will-take-place',
    'Talks between Petra Novak and Luis Ortega will take place in Madrid on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Madrid'],
  ],
  [
    'planned--upcoming',
    'Petra Novak spoke of her upcoming meeting with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person planned | - | -'],
  ],
  [
    'planned--ahead-of',
    'Petra Novak gave no details ahead of her meeting with Luis Ortega on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'planned--postponed-to-new-day',
    'A meeting between Petra Novak and Luis Ortega was postponed until next week.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-20..2024-05-26 | -'],
  ],
  [
    'planned--where-clause',
    'Petra Novak goes to Madrid on Friday, where Luis Ortega is to see her.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Madrid'],
  ],
  [
    'cancelled--called-off',
    'A meeting between Petra Novak and Luis Ortega was called off.',
    ['Luis Ortega + Petra Novak | in-person cancelled | - | -'],
  ],
  [
    'cancelled--scrapped',
    'Petra Novak scrapped her talks with Luis Ortega in Madrid.',
    ['Luis Ortega + Petra Novak | in-person cancelled | - | *'],
  ],
  [
    'cancelled--set-for-was-scrapped',
    'A meeting between Petra Novak and Luis Ortega set for Wednesday was scrapped.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-05-15 | -'],
  ],
  [
    'cancelled--was-to-have-met',
    'Petra Novak was to have met Luis Ortega on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-05-14 | -'],
  ],
  [
    'cancelled--had-been-due',
    'Petra Novak had been due to meet Luis Ortega on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-05-14 | -'],
  ],
  [
    'cancelled--later-sentence',
    'Petra Novak was due to meet Luis Ortega in Madrid. The meeting was called off.',
    ['Luis Ortega + Petra Novak | in-person cancelled | - | Madrid'],
  ],
  [
    'cancelled--summit-dropped',
    'A planned summit between Daniel Otieno and Marit Solberg has been dropped.',
    ['Daniel Otieno + Marit Solberg | in-person cancelled | - | -'],
  ],
  [
    'cancelled--did-not-take-place',
    'The meeting between Petra Novak and Luis Ortega did not take place.',
    ['Luis Ortega + Petra Novak | in-person cancelled | - | -'],
  ],
  [
    'denied--refused-to',
    'Petra Novak refused to meet Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person denied | - | -'],
  ],
  [
    'denied--declined-to',
    'Petra Novak declined to meet Luis Ortega in Madrid.',
    ['Luis Ortega + Petra Novak | in-person denied | - | *'],
  ],
  [
    'denied--denied-meeting',
    'Petra Novak denied meeting Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person denied | - | -'],
  ],
  [
    'denied--denied-that',
    'Petra Novak denied that she had met Luis Ortega in April.',
    ['Luis Ortega + Petra Novak | in-person denied | 2024-04-01..2024-04-30 | -'],
  ],
  [
    'denied--did-not-meet',
    'Petra Novak did not meet Luis Ortega in Madrid.',
    ['Luis Ortega + Petra Novak | in-person denied | - | *'],
  ],
  [
    'denied--report-dismissed',
    'A report that Petra Novak had met Luis Ortega was dismissed by her office.',
    ['Luis Ortega + Petra Novak | in-person denied | - | -'],
  ],
  [
    'denied--no-meeting',
    'There was no meeting between Petra Novak and Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person denied | - | -'],
  ],
  [
    'denied--left-without-meeting',
    'Petra Novak left Madrid without meeting Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person denied | - | *'],
  ],
];
