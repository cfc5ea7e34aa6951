import type { Case } from './case.ts';

/** How a contact took place. */
export const CALLS: readonly Case[] = [
  [
    'call--briefed-by-phone',
    'Petra Novak briefed Luis Ortega by phone on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--telephoned-two',
    'Petra Novak telephoned Luis Ortega and Anton Weber on Monday.',
    [
      'Luis Ortega + Petra Novak | call held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | call held | 2024-05-13 | -',
    ],
  ],
  [
    'call--spoke-by-phone-with',
    'Petra Novak spoke by phone with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--spoke-with-by-telephone',
    'Petra Novak spoke with Luis Ortega by telephone late on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--spoke-overnight',
    'Defense Minister Petra Novak spoke overnight Wednesday with her counterpart Luis Ortega.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-15 | -'],
  ],
  [
    'call--together-by-phone',
    'Petra Novak and Luis Ortega spoke by phone on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--telephoned',
    'Petra Novak telephoned Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--phoned',
    'Petra Novak phoned Luis Ortega on Monday to offer condolences.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--called-to-say',
    'Petra Novak called Luis Ortega on Monday to congratulate him.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--held-a-phone-call',
    'Petra Novak held a phone call with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--in-a-call-with',
    'Petra Novak raised the border closure in a call with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--took-a-call-from',
    'Petra Novak took a call from Foreign Minister Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--call-between',
    'A call between Petra Novak and Luis Ortega on Monday lasted an hour.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--possessive',
    'During his call with Petra Novak on Monday, Luis Ortega asked for patience.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'call--two-parties-two-days',
    'Petra Novak spoke by phone with Luis Ortega on Monday and with Anton Weber on Tuesday.',
    [
      'Luis Ortega + Petra Novak | call held | 2024-05-13 | -',
      'Anton Weber + Petra Novak | call held | 2024-05-14 | -',
    ],
  ],
  [
    'video--video-conference',
    'Petra Novak held a video conference with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | video held | 2024-05-13 | -'],
  ],
  [
    'video--by-video-link',
    'Petra Novak met Luis Ortega by video link on Monday.',
    ['Luis Ortega + Petra Novak | video held | 2024-05-13 | -'],
  ],
  [
    'video--video-call',
    'In a video call with Luis Ortega on Monday, Petra Novak promised aid.',
    ['Luis Ortega + Petra Novak | video held | 2024-05-13 | -'],
  ],
  [
    'video--virtually',
    'Petra Novak and Luis Ortega met virtually on Monday.',
    ['Luis Ortega + Petra Novak | video held | 2024-05-13 | -'],
  ],
  [
    'in-person--spoke-over-dinner',
    'Petra Novak talked with Luis Ortega over dinner in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'in-person--raised-over-dinner',
    'Petra Novak raised the matter with Luis Ortega over dinner in Madrid on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | Madrid'],
  ],
  [
    'unspecified--conversation',
    'Petra Novak had a conversation with Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | unspecified held | 2024-05-13 | -'],
  ],
  [
    'unspecified--contacted',
    'Petra Novak contacted Luis Ortega on Monday over the fate of the sailors.',
    ['Luis Ortega + Petra Novak | unspecified held | 2024-05-13 | -'],
  ],
  [
    'visit--paid-a-visit',
    'Luis Ortega paid Petra Novak a visit on Monday.',
    ['Luis Ortega + Petra Novak | visit held | 2024-05-13 | -'],
  ],
];
