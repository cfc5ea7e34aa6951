import type { Case } from './case.ts';

/** Contacts that a verb tells of. */
export const VERBS: readonly Case[] = [
  [
    'meeting--object',
    'Norwegian Prime Minister Marit Solberg met Kenyan President Daniel Otieno in Oslo on Monday.',
    ['Daniel Otieno + Marit Solberg | in-person held | 2024-05-13 | Oslo'],
  ],
  [
    'meeting--with',
    'Finance Minister Carlos Pinheiro met with Elena Marchetti in Lisbon on Tuesday.',
    ['Carlos Pinheiro + Elena Marchetti | in-person held | 2024-05-14 | Lisbon'],
  ],
  [
    'meeting--coordinated-subject',
    'Marit Solberg and Daniel Otieno met in Geneva last week.',
    ['Daniel Otieno + Marit Solberg | in-person held | 2024-05-06..2024-05-12 | Geneva'],
  ],
  [
    'meeting--three-by-coordination',
    'Marit Solberg met Daniel Otieno and Elena Marchetti in Geneva on 3 May.',
    ['Daniel Otieno + Elena Marchetti + Marit Solberg | in-person held | 2024-05-03 | Geneva'],
  ],
  [
    'meeting--passive-received-by',
    'Elena Marchetti was received by President Daniel Otieno in Nairobi on Wednesday.',
    ['Daniel Otieno + Elena Marchetti | in-person held | 2024-05-15 | Nairobi'],
  ],
  [
    'meeting--active-received',
    'President Daniel Otieno received Elena Marchetti at the State House on Wednesday.',
    ['Daniel Otieno + Elena Marchetti | in-person held | 2024-05-15 | the State House'],
  ],
  [
    'meeting--hosted',
    'Chancellor Ingrid Vogt hosted Prime Minister Marit Solberg in Berlin last month.',
    ['Ingrid Vogt + Marit Solberg | in-person held | 2024-04-01..2024-04-30 | Berlin'],
  ],
  [
    'meeting--welcomed',
    'Ingrid Vogt welcomed Marit Solberg to the chancellery on Friday.',
    ['Ingrid Vogt + Marit Solberg | in-person held | 2024-05-10 | *'],
  ],
  [
    'meeting--hosted-passive',
    'Marit Solberg was hosted by Ingrid Vogt in Berlin on Friday.',
    ['Ingrid Vogt + Marit Solberg | in-person held | 2024-05-10 | Berlin'],
  ],
  [
    'meeting--sat-down-with',
    'Union leader Petra Novak sat down with Labour Minister Pavel Dvorak on Tuesday.',
    ['Pavel Dvorak + Petra Novak | in-person held | 2024-05-14 | -'],
  ],
  [
    'meeting--conferred-with',
    'Pavel Dvorak conferred with central bank governor Milan Hora on Monday.',
    ['Milan Hora + Pavel Dvorak | in-person held | 2024-05-13 | -'],
  ],
  [
    'meeting--huddled-with',
    'Senator Ruth Calloway huddled with Governor Dale Whitfield in Denver on Sunday.',
    ['Dale Whitfield + Ruth Calloway | in-person held | 2024-05-12 | Denver'],
  ],
  [
    'meeting--dined-with',
    'Pavel Dvorak dined with Milan Hora in Brno on Saturday.',
    ['Milan Hora + Pavel Dvorak | in-person held | 2024-05-11 | Brno'],
  ],
  [
    'meeting--summoned',
    'Foreign Minister Petra Novak summoned Ambassador Luis Ortega on Thursday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-16 | -'],
  ],
  [
    'meeting--saw-person',
    'Pavel Dvorak saw Milan Hora in Prague on Tuesday.',
    ['Milan Hora + Pavel Dvorak | in-person held | 2024-05-14 | Prague'],
  ],
  [
    'meeting--visited-person',
    'Prime Minister Marit Solberg visited former president Anton Weber in Vienna on Sunday.',
    ['Anton Weber + Marit Solberg | visit held | 2024-05-12 | Vienna'],
  ],
  [
    'meeting--called-on-person',
    'Ambassador Luis Ortega called on President Daniel Otieno on Wednesday.',
    ['Daniel Otieno + Luis Ortega | in-person held | 2024-05-15 | -'],
  ],
  [
    'meeting--joined-for-talks',
    'Petra Novak joined Luis Ortega and Anton Weber for talks in Vienna on Tuesday.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Vienna'],
  ],
  [
    'meeting--relative-clause-subject',
    'Petra Novak, who met Luis Ortega on Tuesday, praised the plan.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -'],
  ],
  [
    'meeting--relative-clause-object',
    'Luis Ortega, whom Petra Novak met on Tuesday, praised the plan.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -'],
  ],
  [
    'meeting--after-meeting-gerund',
    'Petra Novak spoke to reporters after meeting Luis Ortega in Madrid on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Madrid'],
  ],
  [
    'meeting--flew-to-meet',
    'Petra Novak flew to Madrid on Tuesday to meet Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Madrid'],
  ],
  [
    'meeting--conjoined-verb',
    'Petra Novak flew to Madrid on Tuesday and met Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | *'],
  ],
  [
    'meeting--within-a-report',
    'Petra Novak said she had met Luis Ortega in Madrid on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Madrid'],
  ],
  [
    'meeting--within-a-quotation',
    '“I met Luis Ortega in Madrid on Tuesday,” Petra Novak said.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Madrid'],
  ],
  [
    'meeting--separately',
    'Petra Novak met separately with Luis Ortega and Anton Weber on Tuesday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-14 | -',
    ],
  ],
  [
    'meeting--two-verbs-two-days',
    'Petra Novak met Luis Ortega on Monday and dined with Anton Weber on Tuesday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-14 | -',
    ],
  ],
  [
    'meeting--the-two-met',
    'Petra Novak has known Luis Ortega for years. The two met in Madrid on Tuesday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | Madrid'],
  ],
  [
    'meeting--dateline-here',
    'LISBON, May 16 (Atlantic News) -- Petra Novak met Luis Ortega here on Thursday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-16 | LISBON'],
  ],
  [
    'meeting--on-the-sidelines',
    'Petra Novak met Luis Ortega on the sidelines of a security conference in Munich on Saturday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-11 | Munich'],
  ],
  [
    'meeting--group-of-people',
    'Petra Novak met four union leaders in Ostrava on Monday.',
    ['Petra Novak + four union leaders | in-person held | 2024-05-13 | Ostrava'],
  ],
  [
    'meeting--shook-no-date',
    'Petra Novak has met Luis Ortega in private.',
    ['Luis Ortega + Petra Novak | in-person held | - | *'],
  ],
];
