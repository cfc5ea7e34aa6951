import type { Sample } from './sample.ts';

/** Where a content ends, and what was never said. */
export const EDGES: readonly Sample[] = [
  {
    name: 'unsaid--neither-and-no',
    text: 'Neither ministry has said what was agreed. No minister said that the road would open.',
    finds: [],
  },
  {
    name: 'unsaid--stopped-short-of',
    text: 'Paul Renner stopped short of accusing the board of fraud.',
    finds: [],
  },
  {
    name: 'said--would-say-only',
    text: 'Paul Renner would say only that talks were going on.',
    finds: ['Paul Renner | reported | say | that talks were going on'],
  },
  {
    name: 'unsaid--asked-whether-at-the-start',
    text: 'Asked whether the road would open, Ana Duarte smiled.',
    finds: [],
  },
  {
    name: 'subject--asked-at-the-start-with-an-aide',
    text: "Asked what he thought, Paul Renner's spokesman, Ian Ray, said he had not read it.",
    finds: ['Ian Ray | reported | said | he had not read it'],
  },
  {
    name: 'passive--asked-by-somebody-whether',
    text: 'The mayor was asked by Ian Ray whether he would go.',
    finds: ['Ian Ray | reported | asked | whether he would go'],
  },
  {
    name: 'passive--told-by-a-chief-of-staff',
    text: 'She was told by the chief of staff, Ian Ray, to “stop writing things down.”',
    finds: ['Ian Ray | mixed | told | to “stop writing things down.”'],
  },
  {
    name: 'content--ends-before-adding-after-a-closing-mark',
    text: 'Ian Ray said that she ‘means to stay’, adding: ‘Nobody has asked her to go.’',
    finds: [
      'Ian Ray | mixed | said | that she ‘means to stay’',
      'Ian Ray | direct | adding | Nobody has asked her to go.',
    ],
  },
  {
    name: 'content--ends-before-another-source',
    text: 'Ana Duarte denied that the mill had misled the board, as unions warned of a strike.',
    finds: [
      'Ana Duarte | reported | denied | that the mill had misled the board',
      'unions | reported | warned | of a strike',
    ],
  },
  {
    name: 'content--ends-before-a-day-after-though-a-month-is-named',
    text: 'Ana Duarte said that she would not move the May games from Oslo, a day after a row with the board.',
    finds: ['Ana Duarte | reported | said | that she would not move the May games from Oslo'],
  },
  {
    name: 'content--a-relative-clause-with-according-to',
    text: 'They last met at a summit at which, according to Ian Ray, they spoke mainly about grain.',
    finds: ['Ian Ray | reported | according to | they spoke mainly about grain'],
  },
  {
    name: 'content--whole-clause-in-marks-then-another-cue',
    text: 'The ministry says "no firm should be judged by its flag" and urges the board to wait.',
    finds: [
      'The ministry | direct | says | no firm should be judged by its flag',
      'The ministry | reported | urges | the board to wait',
    ],
  },
  {
    name: 'relay--said-after-what-was-told',
    text: "Ana Duarte met the group. She told the group that the mayor 'felt their pain', said Nilda Ray, a farmer.",
    finds: ["Ana Duarte < Nilda Ray | mixed | told | that the mayor 'felt their pain'"],
  },
];
