import type { Case } from './case.ts';

/** Turns of features and long reports. */
export const VARIED: readonly Case[] = [
  [
    'varied--held-their-first',
    'Petra Novak and Luis Ortega held their first meeting on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'varied--thought-to-have',
    'Petra Novak is thought to have met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'varied--as-well-as',
    'Petra Novak met Luis Ortega, as well as Anton Weber, on Monday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'varied--a-day-after',
    'Petra Novak said on Wednesday, a day after an angry meeting with Luis Ortega, that talks would go on.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -'],
  ],
  [
    'varied--with-a-then-with-b',
    'Petra Novak huddled first with Luis Ortega and then with Anton Weber on Monday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'varied--coffee-given-by',
    'Four senators were given coffee by Petra Novak on Monday.',
    ['Four senators + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'varied--coffee-with',
    'Petra Novak came down on Monday for coffee with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'varied--ministers-of-countries',
    'The foreign ministers of Lebanon and Cyprus met in Nicosia on Monday.',
    ['Cyprus + Lebanon | in-person held | 2024-05-13 | Nicosia'],
  ],
  [
    'varied--visited-then-met-there',
    'Petra Novak visited Lima on 4 May and Quito on 5 May. In Quito, Novak met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-05 | Quito'],
  ],
  [
    'varied--pulled-out',
    'Petra Novak pulled out of a meeting with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person cancelled | - | -'],
  ],
  [
    'varied--again-on-the-eve',
    'Petra Novak met Luis Ortega in Oslo on Monday. They are to see each other once more in Madrid on the eve of the coal vote on 22 June.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Oslo',
      'Luis Ortega + Petra Novak | in-person planned | 2024-06-21 | Madrid',
    ],
  ],
  [
    'varied--video-call-with-numbered',
    'Petra Novak spoke by video last week with four bishops.',
    ['Petra Novak + four bishops | video held | 2024-05-06..2024-05-12 | -'],
  ],
  [
    'varied--received-appositions',
    'Petra Novak received the team’s Danish coach, Lars Holm, and his captain, Ida Krog, in her drawing room on Friday.',
    ['Ida Krog + Lars Holm + Petra Novak | in-person held | 2024-05-10 | her drawing room'],
  ],
  [
    'varied--drove-for-lunch',
    'Petra Novak came down from Brno on Monday to lunch with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'varied--lunch-and-a-separate-session',
    'Petra Novak came on Monday for coffee with Luis Ortega and, afterwards, an hour with union leaders.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Petra Novak + union leaders | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'varied--toured-with',
    'Petra Novak toured the shipyard with Luis Ortega in April.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-04-01..2024-04-30 | -'],
  ],
  [
    'varied--that-had-been-set',
    'A meeting between Petra Novak and Luis Ortega pencilled in for Wednesday was put off to next week.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-20..2024-05-26 | -'],
  ],
  [
    'varied--was-in-town-to-see',
    'On Monday Petra Novak was in Vienna to see the central banker, Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Vienna'],
  ],
  [
    'varied--working-lunch',
    'On Tuesday Petra Novak had a long dinner with Luis Ortega at the old monastery.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | the old monastery'],
  ],
  [
    'varied--call-from-the-bodys',
    'On Wednesday Petra Novak answered a call from the Italian premier, Luis Ortega.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-15 | -'],
  ],
  [
    'varied--whose-chief-paid-a-visit',
    'Petra Novak praised the fund, whose local head, Luis Ortega, had visited her on Monday.',
    ['Luis Ortega + Petra Novak | visit held | 2024-05-13 | -'],
  ],
  [
    'varied--due-to-meet-on-the-margins',
    'Petra Novak and Luis Ortega are to meet once more on the margins of a trade forum in Lima in mid-June.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-06-11..2024-06-20 | Lima'],
  ],
  [
    'varied--host-her-counterpart',
    'On 3 June Petra Novak is to receive her Polish counterpart, Jerzy Wilk, in Prague.',
    ['Jerzy Wilk + Petra Novak | in-person planned | 2024-06-03 | Prague'],
  ],
  [
    'varied--received-in-office-today',
    'Luis Ortega, Deputy Prime Minister, greeted at his desk in Madrid today Petra Novak, the Czech envoy.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-16 | *'],
  ],
  [
    'varied--denied-that-head-had-met',
    'Petra Novak called it untrue that the chief of the navy, Admiral Luis Ortega, had met rebel negotiators in Tunis in late April.',
    ['Luis Ortega + rebel negotiators | in-person denied | 2024-04-21..2024-04-30 | Tunis'],
  ],
  [
    'varied--it-is-not-true-that',
    'It is not true that Petra Novak met Luis Ortega in Rome, her office said.',
    ['Luis Ortega + Petra Novak | in-person denied | - | Rome'],
  ],
  [
    'varied--flies-where-due-to-see',
    'Petra Novak is off on Friday to Madrid, where she will sit down with Luis Ortega on Sunday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-19 | Madrid'],
  ],
  [
    'varied--saw-one-and-another',
    'On Monday Petra Novak saw Luis Ortega twice and Anton Weber once.',
    [
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'varied--after-which-the-two',
    'Petra Novak conferred with Luis Ortega on Monday, whereupon the two dined with Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'varied--when-the-two-met',
    'Luis Ortega reminded Petra Novak of an offer made when both leaders met in Lima in April.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-04-01..2024-04-30 | Lima'],
  ],
  [
    'varied--with-both-men-separately',
    'Luis Ortega and Anton Weber quarrelled. Petra Novak rang both men up, one by one, on Monday.',
    [
      'Luis Ortega + Petra Novak | call held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | call held | 2024-05-13 | -',
    ],
  ],
  [
    'varied--hosted-negotiators',
    'Petra Novak, who hosted the rebels’ chief negotiators at Brno last month, expects a hard spring.',
    ['Petra Novak + the rebels’ chief negotiators | in-person held | 2024-04-01..2024-04-30 | Brno'],
  ],
  [
    'varied--bring-the-pair-back',
    'Luis Ortega and Anton Weber met on Monday. Petra Novak will bring both men back to Prague on 22 June.',
    [
      'Anton Weber + Luis Ortega | in-person held | 2024-05-13 | -',
      'Anton Weber + Luis Ortega + Petra Novak | in-person planned | 2024-06-22 | *',
    ],
  ],
  [
    'varied--give-him-lunch',
    'Luis Ortega arrives on Friday. Petra Novak is to give him supper in the town hall.',
    ['Luis Ortega + Petra Novak | in-person planned | - | the town hall'],
  ],
  [
    'varied--at-the-weekend',
    'Petra Novak and Luis Ortega talked on the telephone over the weekend.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-11..2024-05-12 | -'],
  ],
  [
    'varied--met-her-and-her-minister',
    'Petra Novak met Luis Ortega and his defence minister, Rosa Vidal, all of Monday morning.',
    ['Luis Ortega + Petra Novak + Rosa Vidal | in-person held | 2024-05-13 | -'],
  ],
  [
    'varied--confirmed-he-would-see',
    'Luis Ortega said that he would be seeing Petra Novak in Lima on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Lima'],
  ],
  [
    'varied--gave-a-welcome',
    'In Madrid, Luis Ortega gave Petra Novak a full ceremonial welcome on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'varied--hosted-at-a-feast',
    'Luis Ortega hosted the Czech minister, Petra Novak, at a banquet last Saturday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-11 | -'],
  ],
  [
    'varied--audience-cancelled',
    'Petra Novak met Luis Ortega in Madrid on Monday. Lunch with the queen was called off.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid',
      'Petra Novak + the queen | in-person cancelled | - | -',
    ],
  ],
  [
    'varied--were-briefed-over-breakfast',
    'Over breakfast in Lima on Monday, Petra Novak and Luis Ortega settled their quarrel.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'varied--in-a-meeting-the-minister-told',
    'In a meeting with Luis Ortega on Monday, the Czech foreign minister, Petra Novak, promised aid.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'varied--came-face-to-face',
    'Petra Novak came face to face with Luis Ortega in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'varied--exchanged-views',
    'Petra Novak exchanged views with Luis Ortega in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'varied--shook-hands',
    'Petra Novak shook hands with Luis Ortega in Lima on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Lima'],
  ],
  [
    'varied--accompanied',
    'Petra Novak, accompanied by Defence Minister Anton Weber, met Luis Ortega on Monday.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'varied--together-with',
    'Petra Novak, together with Anton Weber, met Luis Ortega on Monday.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
];
