import type { Sample } from './sample.ts';

/** Cues that are rarer than "said", with near-misses. */
export const CUES: readonly Sample[] = [
  {
    name: 'relay--disputes-through-his-lawyer',
    text: 'Bruno Feld disputes her account through his lawyer, who called it “an invention”.',
    finds: [
      'Bruno Feld < his lawyer | reported | disputes | her account',
      'his lawyer | mixed | called | it “an invention”',
    ],
  },
  {
    name: 'cue--defended-a-decision',
    text: 'Petra Osei defended the decision to shut the pier.',
    finds: ['Petra Osei | reported | defended | the decision to shut the pier'],
  },
  {
    name: 'nothing--defended-a-title',
    text: 'Petra Osei defended her title in Oslo.',
    finds: [],
  },
  {
    name: 'cue--echoed-a-call',
    text: 'Petra Osei echoed the call for a ferry.',
    finds: ['Petra Osei | reported | echoed | the call for a ferry'],
  },
  {
    name: 'cue--made-it-clear',
    text: 'Petra Osei made it clear that the pier would stay shut.',
    finds: ['Petra Osei | reported | made | that the pier would stay shut'],
  },
  {
    name: 'cue--admitted-to',
    text: 'Bruno Feld admitted to taking the money.',
    finds: ['Bruno Feld | reported | admitted | to taking the money'],
  },
  {
    name: 'cue--insisted-on',
    text: 'Petra Osei insisted on a vote before May.',
    finds: ['Petra Osei | reported | insisted | on a vote before May'],
  },
  {
    name: 'cue--objected-to',
    text: 'Bruno Feld objected to the plan.',
    finds: ['Bruno Feld | reported | objected | to the plan'],
  },
  {
    name: 'cue--snapped',
    text: '“You are late,” Petra Osei snapped.',
    finds: ['Petra Osei | direct | snapped | You are late,'],
  },
  {
    name: 'cue--hit-back',
    text: 'Petra Osei hit back: “You are late.”',
    finds: ['Petra Osei | direct | hit back | You are late.'],
  },
  {
    name: 'cue--likened',
    text: 'Bruno Feld likened the plan to a coup.',
    finds: ['Bruno Feld | reported | likened | the plan to a coup'],
  },
  {
    name: 'quotation--a-clause-like-an-aside-within',
    text: '“He is thin, he has asked for soup,” Petra Osei wrote.',
    finds: ['Petra Osei | direct | wrote | He is thin, he has asked for soup,'],
  },
  {
    name: 'source--aside-between-two-pluperfects',
    text: 'Bruno Feld had waited in the car, he told the judge, and had seen Petra Osei arrive.',
    finds: [
      'Bruno Feld | reported | told | Bruno Feld had waited in the car … and had seen Petra Osei arrive',
    ],
  },
  {
    name: 'quotation--clauses-side-by-side',
    text: '“He is thin, he has asked for soup, he sleeps,” Petra Osei wrote.',
    finds: ['Petra Osei | direct | wrote | He is thin, he has asked for soup, he sleeps,'],
  },
  {
    name: 'quotation--an-aside-within-is-hers',
    text: '“The pier is, the mayor says, a fine one,” Petra Osei said.',
    finds: ['Petra Osei | direct | said | The pier is, the mayor says, a fine one,'],
  },
  {
    name: 'cue--confirming-without-that',
    text: 'The Harbour Authority issued a note Monday confirming the talks have ended without a settlement.',
    finds: ['Harbour Authority | reported | confirming | the talks have ended without a settlement'],
  },
  {
    name: 'cue--apologised-over',
    text: 'Petra Osei apologised on behalf of the town over an “error of judgment”.',
    finds: ['Petra Osei | mixed | apologised | over an “error of judgment”'],
  },
  {
    name: 'ends--denied-that-saying',
    text: 'The palace denied that, saying invitations had gone to all.',
    finds: ['The palace | reported | saying | invitations had gone to all'],
  },
  {
    name: 'ends--even-as',
    text: 'Petra Osei said delay would cost jobs, even as unions vowed to fight it.',
    finds: [
      'Petra Osei | reported | said | delay would cost jobs',
      'unions | reported | vowed | to fight it',
    ],
  },
  {
    name: 'relay--a-time-before-an-aside-is-no-content',
    text: 'In the spring of 2021, Petra Osei said, Bruno Feld told her that loyalty was “a one-way street.”',
    finds: ['Bruno Feld < Petra Osei | mixed | told | that loyalty was “a one-way street.”'],
  },
  {
    name: 'source--asked-on-arrival',
    text: 'The mayor, asked on arrival if he had a candidate, said only that he had “a pen”.',
    finds: ['The mayor | mixed | said | that he had “a pen”'],
  },
  {
    name: 'relay--told-the-commons-is-none',
    text: 'Petra Osei told the Commons that an offer was made.',
    finds: ['Petra Osei | reported | told | that an offer was made'],
  },
  {
    name: 'quotation--somebody-recalls-another',
    text: '“He laughed,” Petra Osei recalled. “Then he asked who had painted the pier.”',
    finds: ['Petra Osei | direct | recalled | He laughed, … Then he asked who had painted the pier.'],
  },
  {
    name: 'relay--a-spokesman-tells-of-another',
    text: '“The mayor thanked the divers,” spokesman Karl Imhof said.',
    finds: ['The mayor < Karl Imhof | direct | thanked | the divers'],
  },
  {
    name: 'ends--denied-that-saying-she',
    text: 'Petra Osei left. She denied that, saying she had been misquoted.',
    finds: ['Petra Osei | reported | saying | she had been misquoted'],
  },
  {
    name: 'unsaid--asked-opens-the-text',
    text: 'Asked what he meant, Bruno Feld said the pier was safe.',
    finds: ['Bruno Feld | reported | said | the pier was safe'],
  },
  {
    name: 'nothing--a-text-that-ends-within-a-phrase',
    text: "Secretary Petra Osei met with leaders of the town's two larges",
    finds: [],
  },
];
