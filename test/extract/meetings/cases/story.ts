import type { Case } from './case.ts';

/** Days and places that the story has come to: what counts from another day, another year, a journey. */
export const STORY: readonly Case[] = [
  [
    'story--days-later-two-sentences-on',
    'On 4 March 2024 Petra Novak met Luis Ortega in Lima. The harbour was closed that week. The two spoke by phone four days later.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-03-04 | Lima',
      'Luis Ortega + Petra Novak | call held | 2024-03-08 | -',
    ],
  ],
  [
    'story--a-day-later-that-counts-from-another',
    'Petra Novak flew home on May 6. The next day she met Luis Ortega in Quito. A day later she received Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-07 | Quito',
      'Anton Weber + Petra Novak | in-person held | 2024-05-08 | -',
    ],
  ],
  [
    'story--the-following-month',
    'The inquiry opened in June 2022. Its head, Petra Novak, met Luis Ortega in Lima the following month.',
    ['Luis Ortega + Petra Novak | in-person held | 2022-07-01..2022-07-31 | Lima'],
  ],
  [
    'story--nothing-to-count-from',
    'Petra Novak wrote to the council. A day later she met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'story--days-of-another-year',
    'Petra Novak met Luis Ortega on 8 October 2022. On 19 October she received Anton Weber in Quito.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2022-10-08 | -',
      'Anton Weber + Petra Novak | in-person held | 2022-10-19 | Quito',
    ],
  ],
  [
    'story--over-new-year',
    'Petra Novak met Luis Ortega on 8 December 2021. In January she received Anton Weber in Quito.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2021-12-08 | -',
      'Anton Weber + Petra Novak | in-person held | 2022-01-01..2022-01-31 | Quito',
    ],
  ],
  [
    'story--of-that-year',
    'The mine closed on 8 March 2019. In November of that year Petra Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2019-11-01..2019-11-30 | -'],
  ],
  [
    'story--back-in-the-present',
    'Petra Novak met Luis Ortega on 8 March 2023. Last week she wrote to him. On 2 April she received Anton Weber in Quito.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2023-03-08 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-04-02 | Quito',
    ],
  ],
  [
    'story--too-long-ago-for-its-year',
    'The club was founded on 3 February 2016. On 2 December its chair, Petra Novak, met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2023-12-02 | -'],
  ],
  [
    'story--arrived-then-received',
    'Petra Novak flew to Lima on Tuesday to ask for help. Luis Ortega received her for an hour.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Lima'],
  ],
  [
    'story--somebody-else-arrived',
    'The harbour master, Tom Brandt, flew to Lima on Tuesday. Petra Novak received Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'story--arrived-then-telephoned',
    'Petra Novak arrived in Lima on Tuesday. She telephoned Luis Ortega at once.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-14 | -'],
  ],
  [
    'story--visiting',
    'Visiting Lima on Monday, Petra Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'story--in-town-for-talks',
    'Petra Novak, in Lima for talks with Luis Ortega, said on Monday that the river was high.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'story--two-days-after-before-the-day',
    'Two days after meeting Luis Ortega, Petra Novak received Anton Weber on Monday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-11 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'story--two-days-before-she-is-due',
    'Petra Novak met Luis Ortega on Monday, two days before she was due to see Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person planned | 2024-05-15 | -',
    ],
  ],
  [
    'story--who-met-of-two',
    'Petra Novak and Luis Ortega, who met in Lima on Monday, praised the harbour.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'story--told-the-press-after-meeting',
    'Petra Novak told reporters in Lima on Monday, after meeting Luis Ortega, that the river was high.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | *'],
  ],
  [
    'story--told-somebody-after-the-vote',
    'Petra Novak told Luis Ortega, after losing the vote, that the river was high.',
    [],
  ],
  [
    'story--we-in-a-quotation',
    '"We met Luis Ortega on Monday in Lima," Petra Novak said on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'story--followed-by-a-call',
    "Petra Novak's meeting with Luis Ortega on Monday was followed by a call with Anton Weber on Tuesday.",
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | call held | 2024-05-14 | -',
    ],
  ],
  [
    'story--opened-talks',
    'Petra Novak and Luis Ortega opened two days of talks in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  ['story--open-to-talks', 'Petra Novak is open to talks with Luis Ortega.', []],
  [
    'story--due-to-brief',
    'Petra Novak flew on to Lima, where she was due to brief the president, Luis Ortega, on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Lima'],
  ],
  [
    'story--last-met-and-then-joined',
    'President Petra Novak and Prime Minister Luis Ortega met here on Monday. The two last met in Lima in November. They were joined by their host, Anton Weber.',
    [
      'Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person held | 2023-11-01..2023-11-30 | Lima',
    ],
  ],
  [
    'story--today-is-of-the-other-meeting',
    'Ahead of her meeting with Norwegian lawmakers today, Foreign Minister Petra Novak yesterday called on Luis Ortega.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-15 | -',
      'Norwegian lawmakers + Petra Novak | in-person held | 2024-05-16 | -',
    ],
  ],
  [
    'story--in-separate-meetings',
    'Petra Novak met Luis Ortega and Anton Weber in separate meetings on Monday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'story--the-ministers-of-two-countries-named',
    'President Petra Novak met the foreign ministers of Kenya and Norway, Luis Ortega and Anton Weber, on Monday.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'story--called-a-meeting',
    'Petra Novak called a meeting with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  ['story--called-for-a-meeting', 'Petra Novak called for a meeting with Luis Ortega on Monday.', []],
  [
    'story--reviewed-the-plan-at-a-lunch',
    'Petra Novak and Luis Ortega reviewed the plan at a working lunch in Lima on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Lima'],
  ],
  ['story--a-dinner-is-nobody', 'An informal dinner was held on Monday, hosted by Petra Novak.', []],
  [
    'story--clashed-at-a-meeting',
    'Petra Novak and Luis Ortega clashed at a meeting in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  ['story--criticised-each-for-himself', 'Petra Novak and Luis Ortega criticised the plan on Monday.', []],
  [
    'story--in-the-meeting',
    'Petra Novak met Luis Ortega on Monday. Anton Weber, who was in the meeting, said that it was calm.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'story--unnamed-in-the-room',
    'Petra Novak met Luis Ortega on Monday. A diplomat who was in the room said that it was calm.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'story--credentials',
    'Ambassador Petra Novak presented her credentials to President Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'story--presented-a-report',
    'Minister Petra Novak presented her report to President Luis Ortega on Monday.',
    [],
  ],
  [
    'story--ran-into',
    'President Petra Novak praised Minister Luis Ortega. Petra Novak ran into Luis Ortega at the airport on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | the airport'],
  ],
  ['story--ran-into-trouble', 'Petra Novak ran into opposition at the airport on Monday.', []],
  [
    'story--brought-together',
    'The talks in Lima on Monday brought together Petra Novak, Luis Ortega and Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'story--faced-each-other',
    'Petra Novak and Luis Ortega faced each other across a table in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  ['story--faced-criticism', 'Petra Novak faced Luis Ortega in the final vote on Monday.', []],
  [
    'story--those-who-said-it-were-not-there',
    "Elders of the valley met the country's security chief, Luis Ortega, his wife and two exile outlets said.",
    ['Elders of the valley + Luis Ortega | in-person held | - | -'],
  ],
  [
    'story--guests-of',
    'Petra Novak met Luis Ortega on Monday. The two are to be guests of Anton Weber at a dinner on Friday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -',
    ],
  ],
  [
    'story--expected-to-do-so',
    'Petra Novak and Luis Ortega have never met. They are expected to do so in Lima on 25 May.',
    [
      'Luis Ortega + Petra Novak | in-person denied | - | -',
      'Luis Ortega + Petra Novak | in-person planned | 2024-05-25 | Lima',
    ],
  ],
  [
    'story--do-so-of-something-else',
    'Petra Novak and Luis Ortega have never voted. They are expected to do so in Lima on 25 May.',
    [],
  ],
  [
    'story--a-second',
    'The first meeting between Petra Novak and Luis Ortega, at a hotel in Lima, ended after an hour. A second, by video link in January, went better.',
    [
      'Luis Ortega + Petra Novak | in-person held | - | a hotel in Lima',
      'Luis Ortega + Petra Novak | video held | 2024-01-01..2024-01-31 | -',
    ],
  ],
  [
    'story--a-follow-up-cancelled',
    'Petra Novak saw Luis Ortega on Monday; a follow-up scheduled for 30 May has been cancelled.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person cancelled | 2024-05-30 | -',
    ],
  ],
  [
    'story--during-a-summit-of-a-body',
    'President Petra Novak will be meeting President Luis Ortega during the NATO summit in June.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-06-01..2024-06-30 | -'],
  ],
  [
    'story--along-with',
    'Petra Novak met with Luis Ortega in Lima, along with Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | - | Lima'],
  ],
  [
    'story--a-month-is-not-inherited',
    'Petra Novak met Luis Ortega in March. She had dinner with Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | -',
      'Anton Weber + Petra Novak | in-person held | - | -',
    ],
  ],
  [
    'story--a-dinner-hosted-by',
    'Petra Novak had dinner with Luis Ortega, and on Monday attended a lunch hosted by Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
];
