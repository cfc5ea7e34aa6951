import type { Case } from './case.ts';

/** Who was there, by further words that tell of contacts and of who takes part. */
export const WORDS: readonly Case[] = [
  [
    'words--who-met-of-two',
    'Petra Novak and Luis Ortega, who met in Lima on Monday, praised the harbour.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'words--told-the-press-after-meeting',
    'Petra Novak told reporters in Lima on Monday, after meeting Luis Ortega, that the river was high.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | *'],
  ],
  [
    'words--told-somebody-after-the-vote',
    'Petra Novak told Luis Ortega, after losing the vote, that the river was high.',
    [],
  ],
  [
    'words--we-in-a-quotation',
    '"We met Luis Ortega on Monday in Lima," Petra Novak said on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'words--followed-by-a-call',
    "Petra Novak's meeting with Luis Ortega on Monday was followed by a call with Anton Weber on Tuesday.",
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | call held | 2024-05-14 | -',
    ],
  ],
  [
    'words--opened-talks',
    'Petra Novak and Luis Ortega opened two days of talks in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  ['words--open-to-talks', 'Petra Novak is open to talks with Luis Ortega.', []],
  [
    'words--due-to-brief',
    'Petra Novak flew on to Lima, where she was due to brief the president, Luis Ortega, on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Lima'],
  ],
  [
    'words--in-separate-meetings',
    'Petra Novak met Luis Ortega and Anton Weber in separate meetings on Monday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'words--the-ministers-of-two-countries-named',
    'President Petra Novak met the foreign ministers of Kenya and Norway, Luis Ortega and Anton Weber, on Monday.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'words--called-a-meeting',
    'Petra Novak called a meeting with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  ['words--called-for-a-meeting', 'Petra Novak called for a meeting with Luis Ortega on Monday.', []],
  [
    'words--reviewed-the-plan-at-a-lunch',
    'Petra Novak and Luis Ortega reviewed the plan at a working lunch in Lima on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Lima'],
  ],
  ['words--a-dinner-is-nobody', 'An informal dinner was held on Monday, hosted by Petra Novak.', []],
  [
    'words--clashed-at-a-meeting',
    'Petra Novak and Luis Ortega clashed at a meeting in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  ['words--criticised-each-for-himself', 'Petra Novak and Luis Ortega criticised the plan on Monday.', []],
  [
    'words--in-the-meeting',
    'Petra Novak met Luis Ortega on Monday. Anton Weber, who was in the meeting, said that it was calm.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'words--unnamed-in-the-room',
    'Petra Novak met Luis Ortega on Monday. A diplomat who was in the room said that it was calm.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'words--credentials',
    'Ambassador Petra Novak presented her credentials to President Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'words--presented-a-report',
    'Minister Petra Novak presented her report to President Luis Ortega on Monday.',
    [],
  ],
  [
    'words--ran-into',
    'President Petra Novak praised Minister Luis Ortega. Petra Novak ran into Luis Ortega at the airport on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | the airport'],
  ],
  ['words--ran-into-trouble', 'Petra Novak ran into opposition at the airport on Monday.', []],
  [
    'words--brought-together',
    'The talks in Lima on Monday brought together Petra Novak, Luis Ortega and Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'words--faced-each-other',
    'Petra Novak and Luis Ortega faced each other across a table in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  ['words--faced-criticism', 'Petra Novak faced Luis Ortega in the final vote on Monday.', []],
  [
    'words--those-who-said-it-were-not-there',
    "Elders of the valley met the country's security chief, Luis Ortega, his wife and two exile outlets said.",
    ['Elders of the valley + Luis Ortega | in-person held | - | -'],
  ],
  [
    'words--guests-of',
    'Petra Novak met Luis Ortega on Monday. The two are to be guests of Anton Weber at a dinner on Friday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -',
    ],
  ],
  [
    'words--expected-to-do-so',
    'Petra Novak and Luis Ortega have never met. They are expected to do so in Lima on 25 May.',
    [
      'Luis Ortega + Petra Novak | in-person denied | - | -',
      'Luis Ortega + Petra Novak | in-person planned | 2024-05-25 | Lima',
    ],
  ],
  [
    'words--do-so-of-something-else',
    'Petra Novak and Luis Ortega have never voted. They are expected to do so in Lima on 25 May.',
    [],
  ],
  [
    'words--a-second',
    'The first meeting between Petra Novak and Luis Ortega, at a hotel in Lima, ended after an hour. A second, by video link in January, went better.',
    [
      'Luis Ortega + Petra Novak | in-person held | - | a hotel in Lima',
      'Luis Ortega + Petra Novak | video held | 2024-01-01..2024-01-31 | -',
    ],
  ],
  [
    'words--a-follow-up-cancelled',
    'Petra Novak saw Luis Ortega on Monday; a follow-up scheduled for 30 May has been cancelled.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person cancelled | 2024-05-30 | -',
    ],
  ],
  [
    'words--during-a-summit-of-a-body',
    'President Petra Novak will be meeting President Luis Ortega during the NATO summit in June.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-06-01..2024-06-30 | -'],
  ],
  [
    'words--along-with',
    'Petra Novak met with Luis Ortega in Lima, along with Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | - | Lima'],
  ],
  [
    'words--a-month-is-not-inherited',
    'Petra Novak met Luis Ortega in March. She had dinner with Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | -',
      'Anton Weber + Petra Novak | in-person held | - | -',
    ],
  ],
  [
    'words--a-dinner-hosted-by',
    'Petra Novak had dinner with Luis Ortega, and on Monday attended a lunch hosted by Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'words--an-office-and-its-holder-after-a-comma',
    'President Luis Ortega left. Premier Petra Novak will hold talks with Kenyan President, Anton Weber and other senior officials.',
    ['Anton Weber + Petra Novak + other senior officials | in-person planned | - | -'],
  ],
  [
    'words--her-visit-began-with',
    "Petra Novak's visit began with a closed meeting with Luis Ortega in Lima on Monday.",
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'words--attended-a-council-meeting-with',
    'Minister Petra Novak attended a meeting with Luis Ortega in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'words--the-meeting-comes-as',
    'Premier Petra Novak will meet Mayor Luis Ortega on Friday. The meeting with Ortega comes as the storm nears.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'words--joined-on-another-day',
    'Petra Novak went to see Luis Ortega on 6 May. A day later the two were joined by the mayor, Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-06 | -',
      'Anton Weber + Luis Ortega + Petra Novak | unspecified held | 2024-05-07 | -',
    ],
  ],
  [
    'words--message-over-breakfast',
    'Petra Novak delivered the message to Luis Ortega over breakfast in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'words--in-the-presence-of',
    'The pact was signed in Lima on Monday by Petra Novak and Luis Ortega in the presence of the president, Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  ['words--in-the-presence-of-nobody', 'Petra Novak was calm in the presence of danger.', []],
  [
    'words--briefed-on-the-revised-offer-by',
    'The chief executive, Petra Novak, was briefed on the revised offer by Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | unspecified held | 2024-05-13 | -'],
  ],
  ['words--told-analysts', 'Petra Novak told analysts on a call on Monday that sales were up.', []],
  [
    'words--held-what-officials-called',
    'Petra Novak held what Anton Weber termed "constructive" talks with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'words--who-was-accompanied-by',
    'Petra Novak met with Cardinal Luis Ortega, who was accompanied by Archbishop Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'words--leaders-including',
    'President Petra Novak met leaders including Luis Ortega and Anton Weber on Monday.',
    ['Anton Weber + Luis Ortega + Petra Novak + leaders | in-person held | 2024-05-13 | -'],
  ],
  [
    'words--after-taking-office-in',
    'Petra Novak consulted with Luis Ortega on the budget after taking office in January.',
    ['Luis Ortega + Petra Novak | unspecified held | - | -'],
  ],
  [
    'words--for-further-talks',
    'Petra Novak met Luis Ortega on Monday. A deputy is to visit Lima on Friday for further talks.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'words--their-delegations-joined-them',
    'President Petra Novak met President Luis Ortega in Lima on Monday. Their retinues came along for tea.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
];
