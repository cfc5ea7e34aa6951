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
  [
    'chronicle--a-year-opens-the-story',
    'In the spring of 2022 Petra Novak wrote to Luis Ortega. On 3 May they met in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2022-05-03 | Lima'],
  ],
  [
    'chronicle--a-year-by-the-way',
    'Petra Novak, in office since 2022, wrote to Luis Ortega. On 3 May they met in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-03 | Lima'],
  ],
  [
    'chronicle--nights-later',
    'Petra Novak resigned on 3 May. Two nights later she met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-05 | -'],
  ],
  [
    'chronicle--the-monday-after',
    'Petra Novak resigned on 3 May. The Monday after, she met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-06 | -'],
  ],
  [
    'chronicle--the-following-week-is-all-of-it',
    'Petra Novak resigned on 3 April. The following week she met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-04-08..2024-04-14 | -'],
  ],
  [
    'chronicle--that-same-evening',
    'Petra Novak resigned on 3 April. That same evening she met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-04-03 | -'],
  ],
  [
    'chronicle--a-sunday-of-a-past-year',
    'On 5 March 2023, a Sunday, Petra Novak met Luis Ortega in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2023-03-05 | Lima'],
  ],
  [
    'chronicle--some-friday',
    'On a Friday in late March 2023 Petra Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2023-03-21..2023-03-31 | -'],
  ],
  [
    'chronicle--by-a-day',
    'Petra Novak met Luis Ortega on 5 March. By 11 March she had met Anton Weber too.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-03-05 | -',
      'Anton Weber + Petra Novak | in-person held | - | -',
    ],
  ],
  [
    'chronicle--also-that-day',
    'Petra Novak met Luis Ortega on Monday in Lima. The two last met in November. He praised the harbour. Novak also received Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Luis Ortega + Petra Novak | in-person held | 2023-11-01..2023-11-30 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'chronicle--has-also-met-at-some-time',
    'Petra Novak met Luis Ortega on Monday in Lima. He praised the harbour. Novak has also met Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Anton Weber + Petra Novak | in-person held | - | -',
    ],
  ],
  [
    'chronicle--the-next-day-is-of-the-next-clause',
    'Petra Novak and Luis Ortega had dinner in Quito on 2 February, and the following day she flew home.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-02-02 | Quito'],
  ],
  [
    'chronicle--that-friday',
    'The mine closed on 3 April. That Friday, Petra Novak met Luis Ortega in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-04-05 | Lima'],
  ],
  [
    'chronicle--monday-of-that-week',
    'The mine closed on 5 April 2023. On Monday of that week Petra Novak had met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2023-04-03 | -'],
  ],
  [
    'chronicle--later-that-month',
    'The mine closed on 3 April 2023. Later that month, Petra Novak met Luis Ortega in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2023-04-01..2023-04-30 | Lima'],
  ],
  [
    'chronicle--days-after-an-event-to-come',
    'Petra Novak will meet Luis Ortega two days after the vote on 3 June.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-06-05 | -'],
  ],
  [
    'chronicle--before-an-event-that-was-held',
    'The referendum was held on 4 March. A week before the referendum, Petra Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-02-26 | -'],
  ],
  [
    'chronicle--another-event',
    'The referendum was held on 4 March. A week before the strike, Petra Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'chronicle--not-until',
    'Petra Novak did not speak to Luis Ortega again until October.',
    ['Luis Ortega + Petra Novak | call held | 2023-10-01..2023-10-31 | -'],
  ],
  [
    'chronicle--it-was-not-until',
    'It was not until September 2023 that Petra Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2023-09-01..2023-09-30 | -'],
  ],
  [
    'chronicle--will-not-until',
    'Petra Novak will not meet Luis Ortega until the court has ruled.',
    ['Luis Ortega + Petra Novak | in-person denied | - | -'],
  ],
  [
    'chronicle--two-days-named',
    'Petra Novak had met Luis Ortega twice, on 3 March and 5 April.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-03-03 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-04-05 | -',
    ],
  ],
  [
    'chronicle--a-weekend-with-its-days',
    'Petra Novak met Luis Ortega over the weekend of 4-5 May.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-04..2024-05-05 | -'],
  ],
  [
    'place--a-town-beside-a-building',
    'Petra Novak met Luis Ortega in a motorway café near Salamanca.',
    ['Luis Ortega + Petra Novak | in-person held | - | Salamanca'],
  ],
  [
    'place--where-the-trouble-is',
    'Petra Novak met Luis Ortega amid the crisis in Sudan.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'place--at-the-height-of-trouble-elsewhere',
    'Petra Novak met Luis Ortega at the height of the war in Sudan.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'chronicle--the-next-morning-two-met',
    'The mine closed on 3 April. The next morning Petra Novak and Luis Ortega met in Lima.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-04-04 | Lima'],
  ],
  [
    'chronicle--the-following-day-she-rang',
    'The mine closed on 3 April. The following day Petra Novak rang Luis Ortega.',
    ['Luis Ortega + Petra Novak | call held | 2024-04-04 | -'],
  ],
  [
    'chronicle--the-same-week-as-nothing',
    'Petra Novak met Luis Ortega in Lima the same week.',
    ['Luis Ortega + Petra Novak | in-person held | - | Lima'],
  ],
];
