import type { Case } from './case.ts';

/** Contacts told with less usual words, and days and places that stand further off. */
export const WIDER: readonly Case[] = [
  [
    'wider--briefed-a-person',
    'Petra Novak was briefed on the offer by Luis Ortega last Tuesday.',
    ['Luis Ortega + Petra Novak | unspecified held | 2024-05-14 | -'],
  ],
  [
    'wider--spent-time-with',
    'Petra Novak spent 40 minutes with President Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--dropped-in-on',
    'Petra Novak will drop in on the party chief, Luis Ortega, on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | -'],
  ],
  [
    'wider--breakfast-for',
    'Petra Novak hosted a breakfast for Luis Ortega on Monday, which was also attended by the mayor, Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--lunch-is-off',
    'Lunch between Petra Novak and Luis Ortega is off.',
    ['Luis Ortega + Petra Novak | in-person cancelled | - | -'],
  ],
  [
    'wider--summit-of-the-two-men',
    'Petra Novak telephoned Luis Ortega on Monday. A summit of the two men planned for 20 June was put off indefinitely.',
    [
      'Luis Ortega + Petra Novak | call held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person cancelled | 2024-06-20 | -',
    ],
  ],
  [
    'wider--the-two-last-met',
    'Petra Novak telephoned Luis Ortega on Monday. The two last met in Lima in March.',
    [
      'Luis Ortega + Petra Novak | call held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-03-01..2024-03-31 | Lima',
    ],
  ],
  [
    'wider--had-been-planned-for',
    'A meeting between Petra Novak and Luis Ortega that had been planned for Tuesday never happened.',
    ['Luis Ortega + Petra Novak | in-person cancelled | 2024-05-14 | -'],
  ],
  [
    'wider--set-off-place-and-day',
    'Petra Novak met Luis Ortega, who chairs the audit board, on Tuesday morning in a back office of the bank.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-14 | a back office of the bank'],
  ],
  [
    'wider--place-before-day-set-off',
    'Petra Novak met executives of Tembo Steel, the firm that runs two of the mines, in Mombasa on Tuesday.',
    ['Petra Novak + executives of Tembo Steel | in-person held | 2024-05-14 | Mombasa'],
  ],
  [
    'wider--there',
    'In Lima, officials welcomed the news. Petra Novak will receive Luis Ortega there on Friday.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Lima'],
  ],
  [
    'wider--at-the-training-ground',
    'Petra Novak met Luis Ortega at the training ground on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | the training ground'],
  ],
  [
    'wider--was-not-easy',
    'Petra Novak said the phone conversation between Anton Weber and Luis Ortega on Monday was not easy.',
    ['Anton Weber + Luis Ortega | call held | 2024-05-13 | -'],
  ],
  [
    'wider--people-briefed-on-the-meeting',
    'Petra Novak met Luis Ortega on Monday to end a strike at the firm’s factories, people briefed on the meeting said.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--three-occasions',
    'Petra Novak met Luis Ortega at the Treasury on 2 April, over breakfast at a hotel in Lima nine days later and again on 30 April, this time with her client, Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-04-02 | the Treasury',
      'Luis Ortega + Petra Novak | in-person held | 2024-04-11 | a hotel in Lima',
      'Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-04-30 | -',
    ],
  ],
  [
    'wider--together-with',
    'Petra Novak met Luis Ortega on Monday together with his deputy, Anton Weber.',
    ['Anton Weber + Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--two-discussed',
    'Petra Novak and Luis Ortega discussed the border on Monday.',
    ['Luis Ortega + Petra Novak | unspecified held | 2024-05-13 | -'],
  ],
  [
    'wider--agreed-on-a-day-to-meet',
    'Petra Novak and Luis Ortega agreed on Monday to meet in Lima.',
    ['Luis Ortega + Petra Novak | in-person planned | - | Lima'],
  ],
  [
    'wider--called-off-on-a-day',
    'A meeting between Petra Novak and Luis Ortega was called off on Monday.',
    ['Luis Ortega + Petra Novak | in-person cancelled | - | -'],
  ],
  [
    'wider--an-upcoming-meeting',
    'Anton Weber flew to Oslo on Monday to prepare the agenda of an upcoming meeting between Petra Novak and Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person planned | - | -'],
  ],
  [
    'wider--led-by-with-a-rank',
    'A six-strong Coast Guard team led by Gen. Petra Novak sat with officers of the Harbour Police headed by Gen. Luis Ortega on Monday.',
    [
      'Coast Guard + Luis Ortega + Petra Novak + officers of the Harbour Police | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'wider--lawmakers-led-by',
    'Petra Novak met dissident lawmakers led by Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak + dissident lawmakers | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--first-with-and-then-with',
    'Petra Novak sat on Monday first with the League of River Towns and then with Luis Ortega.',
    [
      'League of River Towns + Petra Novak | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'wider--with-somebody-flying-to-meet',
    'The owners will make an attempt to save the bid, with Petra Novak flying to Lisbon on Friday to meet Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person planned | 2024-05-17 | Lisbon'],
  ],
  [
    'wider--when-he-visited',
    'Petra Novak was received by Luis Ortega when she visited the country on 1 May.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-01 | -'],
  ],
  [
    'wider--the-capital-and-its-name',
    'Petra Novak held talks with Luis Ortega in the capital Nairobi on Monday.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | the capital Nairobi'],
  ],
  [
    'wider--next-round',
    'Petra Novak said the agenda of the next round of talks between Anton Weber and Luis Ortega was settled.',
    ['Anton Weber + Luis Ortega | in-person planned | - | -'],
  ],
  [
    'wider--earlier-in-the-day-past-a-story',
    'Petra Novak met Luis Ortega on Thursday. She told him of her meeting on Monday in Lima with Anton Weber. Earlier in the day she saw President Daniel Otieno.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-16 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-13 | Lima',
      'Daniel Otieno + Petra Novak | in-person held | 2024-05-16 | -',
    ],
  ],
  [
    'wider--telephoned-both',
    'Foreign Minister Petra Novak met Foreign Minister Luis Ortega on Monday. President Daniel Otieno telephoned both ministers on Tuesday.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
      'Daniel Otieno + Petra Novak | call held | 2024-05-14 | -',
      'Daniel Otieno + Luis Ortega | call held | 2024-05-14 | -',
    ],
  ],
  [
    'wider--the-ministers-not-the-last-pair',
    'Foreign Minister Petra Novak met Foreign Minister Luis Ortega on Tuesday. She also met with graduates of the school on Monday. The ministers are to meet again in Lima in June.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-14 | -',
      'Petra Novak + graduates of the school | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person planned | 2024-06-01..2024-06-30 | Lima',
    ],
  ],
  [
    'wider--series-of-meetings',
    'Foreign Minister Petra Novak today held a series of meetings at the forum. She met with Luis Ortega and discussed a cable. She also conferred with Anton Weber.',
    [
      'Luis Ortega + Petra Novak | in-person held | 2024-05-16 | -',
      'Anton Weber + Petra Novak | in-person held | 2024-05-16 | -',
    ],
  ],
  [
    'wider--first-time-since-talks-collapsed',
    'Petra Novak telephoned Luis Ortega on Monday. It will be the first time that the two have been in the same room since talks collapsed on 17 March.',
    [
      'Luis Ortega + Petra Novak | call held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-03-17 | -',
    ],
  ],
  [
    'wider--no-longer-opportune',
    'Petra Novak said a meeting between Anton Weber and Luis Ortega, last pencilled in for July in Lima, was no longer opportune.',
    ['Anton Weber + Luis Ortega | in-person cancelled | 2024-07-01..2024-07-31 | Lima'],
  ],
  [
    'wider--denied-having-met',
    'Petra Novak denied having met Luis Ortega in March.',
    ['Luis Ortega + Petra Novak | in-person denied | 2024-03-01..2024-03-31 | -'],
  ],
  [
    'wider--after-meeting',
    'After meeting Luis Ortega on Monday, Petra Novak said the deal was close.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--over-the-phone',
    'Over the phone on Monday, Petra Novak urged Luis Ortega to step back.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'wider--got-a-call',
    'Petra Novak got a call from President Luis Ortega on Monday.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
  [
    'wider--left-on-a-day-to-meet-later',
    'Petra Novak left for Lima on Monday, where she is to meet Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person planned | - | Lima'],
  ],
  [
    'wider--a-day-later-than-nothing',
    'A day later Petra Novak had lunch with Luis Ortega.',
    ['Luis Ortega + Petra Novak | in-person held | - | -'],
  ],
  [
    'wider--visit-during-which-to-meet',
    'Luis Ortega came to Lima on Monday for a two-day visit, during which he will meet Petra Novak.',
    ['Luis Ortega + Petra Novak | in-person planned | - | -'],
  ],
  [
    'wider--face-to-face-with-hyphens',
    'Petra Novak and Luis Ortega met face-to-face on Monday for the first time since a disputed vote.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--leadership',
    'Petra Novak met with the union’s leadership on Monday.',
    ['Petra Novak + the union’s leadership | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--first-time-since-an-event-with-a-day',
    'Petra Novak met Luis Ortega on Monday. It is the first time they are meeting since their quarrel over the bitter 8 April Port Summit.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--rival-named-soon',
    'President Petra Novak and her chief rival held talks on Monday for the first time. Petra Novak and Luis Ortega met for an hour.',
    ['Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -'],
  ],
  [
    'wider--counterpart-and-somebody-else',
    'President Petra Novak met her counterpart on Monday. She also met opposition leader Luis Ortega.',
    [
      'Petra Novak + her counterpart | in-person held | 2024-05-13 | -',
      'Luis Ortega + Petra Novak | in-person held | 2024-05-13 | -',
    ],
  ],
  [
    'wider--call-to-prepare-talks',
    'Petra Novak telephoned Luis Ortega on Monday to prepare a round of talks on quotas.',
    ['Luis Ortega + Petra Novak | call held | 2024-05-13 | -'],
  ],
];
