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
    'story--shortly-before-midnight',
    'Petra Novak met Luis Ortega shortly before midnight on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'story--the-day-of-the-next-clause',
    'Petra Novak and Luis Ortega spoke by telephone for an hour, and on 19 April the first letters went out.',
    ['Luis Ortega + Petra Novak | call held | - | -'],
  ],
  [
    'story--days-after-a-meeting-are-not-handed-on',
    'The editor, Petra Novak, was freed on Wednesday, three days after elders met Luis Ortega. Petra Novak was met at the border by Tom Novak.',
    [
      'Luis Ortega + elders | in-person held | 2024-05-12 | -',
      'Petra Novak + Tom Novak | in-person held | - | the border',
    ],
  ],
];
