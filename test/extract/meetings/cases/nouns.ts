import type { Case } from './case.ts';

/** Contacts that a noun tells of. */
export const NOUNS: readonly Case[] = [
  [
    'talks--held-talks-with',
    'Petra Novak held talks with Luis Ortega in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'talks--date-before-with',
    'Petra Novak held talks on Monday with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'talks--flew-for-talks',
    'Petra Novak flew to Madrid on Monday for talks with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'talks--hours-of',
    'Petra Novak emerged from six hours of talks with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'talks--after-talks-with',
    'After talks with Luis Ortega in Madrid on Monday, Petra Novak said a deal was near.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'talks--between',
    'Talks between Petra Novak and Luis Ortega ended on Monday without a deal.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'meeting--between',
    'A meeting between Petra Novak and Luis Ortega took place in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'meeting--weekday-possessive',
    'Monday’s meeting between Petra Novak and Luis Ortega was short.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'meeting--possessive',
    'In her meeting with Luis Ortega on Monday, Petra Novak asked for time.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'meeting--following-a-meeting',
    'Following a meeting with Luis Ortega on Monday, Petra Novak said a deal was near.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'meeting--at-a-meeting-with',
    'Petra Novak told Luis Ortega at a meeting in Madrid on Monday that the border would reopen.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'lunch--had-lunch-with',
    'Petra Novak had lunch with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'dinner--hosted-at-dinner',
    'Petra Novak hosted Luis Ortega at a dinner in Brno on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Brno'],
  ],
  [
    'summit--between',
    'A summit between President Daniel Otieno and Prime Minister Marit Solberg was held in Oslo in March.',
    ['Daniel Otieno + Marit Solberg | in-person held | 2024-03-01..2024-03-31 | Oslo'],
  ],
  [
    'bilateral--with',
    'Daniel Otieno had a bilateral with Marit Solberg on Monday.',
    ['Daniel Otieno + Marit Solberg | in-person held | 2024-05-13 | -'],
  ],
  [
    'audience--with',
    'Marit Solberg had an audience with King Henrik on Monday.',
    ['Henrik + Marit Solberg | in-person held | 2024-05-13 | -'],
  ],
  [
    'meetings--plural-are-one-each',
    'Marit Solberg held meetings with Daniel Otieno, Luis Ortega and Petra Novak on Monday.',
    [
      'Daniel Otieno + Marit Solberg | in-person held | 2024-05-13 | -',
      'Luis Ortega + Marit Solberg | in-person held | 2024-05-13 | -',
      'Marit Solberg + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'talks--separate',
    'Marit Solberg held separate talks with Daniel Otieno and Luis Ortega on Monday.',
    [
      'Daniel Otieno + Marit Solberg | in-person held | 2024-05-13 | -',
      'Luis Ortega + Marit Solberg | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'talks--countries',
    'Norway and Kenya held talks in Oslo on Monday.',
    ['Kenya + Norway | in-person held | 2024-05-13 | Oslo'],
  ],
  [
    'talks--hosted-between-others',
    'Marit Solberg hosted talks between Daniel Otieno and Luis Ortega in Oslo on Monday.',
    ['Daniel Otieno + Luis Ortega + Marit Solberg | in-person held | 2024-05-13 | Oslo'],
  ],
  [
    'delegation--led-by',
    'A delegation led by Petra Novak met Luis Ortega in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'delegation--of-people-led-by',
    'A delegation of growers led by Petra Novak met Luis Ortega in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
];
