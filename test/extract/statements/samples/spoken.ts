import type { Sample } from './sample.ts';

/** Through whom words came, denials beside them, quotations without a cue, and marks without a partner. */
export const SPOKEN: readonly Sample[] = [
  {
    name: 'relay--a-common-noun-body-before-a-document',
    text: 'The minister met her in Abuja on Tuesday, according to a foreign ministry readout.',
    finds: ['a foreign ministry | reported | according to | The minister met her in Abuja on Tuesday'],
  },
  {
    name: 'relay--through-a-lawyer',
    text: 'Ms Renner, through a lawyer, denied asking for police.',
    finds: ['Renner < a lawyer | reported | denied | asking for police'],
  },
  {
    name: 'relay--through-an-interpreter-is-none',
    text: 'Ms Renner said through an interpreter that she was tired.',
    finds: ['Renner | reported | said | that she was tired'],
  },
  {
    name: 'relay--goes-on-past-the-aside-with-the-same-subject',
    text: 'Ms Renner rang both mayors on Monday, a bank official said, and urged them to wait.',
    finds: [
      'a bank official | reported | said | Ms Renner rang both mayors on Monday',
      'Renner < a bank official | reported | urged | them to wait',
    ],
  },
  {
    name: 'relay--leaves-after-the-aside-is-none',
    text: 'Ms Renner was tired, a bank official said, and left the room.',
    finds: ['a bank official | reported | said | Ms Renner was tired'],
  },
  {
    name: 'relay--who-warned-of-pressing-neighbours',
    text: 'Lee said Osei had warned the general that two states were pressing for the border to stay shut.',
    finds: ['Osei < Lee | reported | warned | that two states were pressing for the border to stay shut'],
  },
  {
    name: 'denial--ruled-out-and-did-not',
    text: 'The government has ruled out taking a stake. It has not ruled out a levy.',
    finds: ['The government | reported | ruled out | taking a stake'],
  },
  {
    name: 'denial--though-he-denied-beside-an-aside',
    text: 'She flew to Oslo and dined with the envoy, a vice president, Hassan Idris, acknowledged, though he denied that money was discussed.',
    finds: [
      'Hassan Idris | reported | acknowledged | She flew to Oslo and dined with the envoy',
      'Hassan Idris | reported | denied | that money was discussed',
    ],
  },
  {
    name: 'marks--an-opening-mark-without-its-partner',
    text: 'Ana Ray said the plan was “dead. She called a vote.',
    finds: ['Ana Ray | mixed | said | the plan was … dead'],
  },
  {
    name: 'marks--a-closing-mark-without-its-partner',
    text: 'Neither wants to ask,” he wrote to his minister, according to a letter from Paul Lee.',
    finds: ['Paul Lee | reported | according to | Neither wants to ask … he wrote to his minister'],
  },
  {
    name: 'marks--inches-are-none',
    text: 'Ana Ray said the 6" pipe was too short.',
    finds: ['Ana Ray | reported | said | the 6" pipe was too short'],
  },
  {
    name: 'quotation--after-an-announcement-beside-its-content',
    text: 'Ana Duarte spoke at the gate. The union will ballot its staff from Monday, she announced outside the site, flanked by two drivers. ‘If they want bread, they know our number.’',
    finds: [
      'Ana Duarte | reported | announced | The union will ballot its staff from Monday',
      'Ana Duarte | direct | – | If they want bread, they know our number.',
    ],
  },
  {
    name: 'quotation--two-words-that-fill-a-paragraph',
    text: 'Ana Duarte arrived late. Had she seen it coming?\n“Everyone did.”',
    finds: ['Ana Duarte | direct | – | Everyone did.'],
  },
  {
    name: 'quotation--a-sign-is-of-nobody',
    text: 'The sign on the gate was old.\n“No entry here.”',
    finds: [],
  },
];
