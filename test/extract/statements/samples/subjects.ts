import type { Sample } from './sample.ts';

/** Whose words a cue reports, where the nearest noun is not whoever speaks. */
export const SUBJECTS: readonly Sample[] = [
  {
    name: 'subject--a-second-with-elided-noun',
    text: 'Two aides described the call. One said Mbeki was furious. A second said Okoro replied that the road "stays shut".',
    finds: [
      'One | reported | said | Mbeki was furious',
      'Okoro < A second | mixed | replied | that the road "stays shut"',
    ],
  },
  {
    name: 'subject--before-the-cue-not-the-clause',
    text: 'A spokeswoman for the Ministry of Transport insisted talks were continuing.',
    finds: ['A spokeswoman for the Ministry of Transport | reported | insisted | talks were continuing'],
  },
  {
    name: 'subject--past-a-relative-clause',
    text: 'An Egyptian diplomat who was in the hall said the general had refused to sign.',
    finds: ['An Egyptian diplomat | reported | said | the general had refused to sign'],
  },
  {
    name: 'subject--who-is-whoever-is-named-beside-it',
    text: 'Premier Lena Voss paid a courtesy call on Ana Duarte, who thanked her for the grain.',
    finds: ['Ana Duarte | reported | thanked | her for the grain'],
  },
  {
    name: 'subject--who-is-no-firm',
    text: 'This is what Lena Voss told a former clerk of the Orbis group of companies who has claimed that the money vanished.',
    finds: ['a former clerk of the Orbis group | reported | claimed | that the money vanished'],
  },
  {
    name: 'subject--of-a-participle-is-no-speaker',
    text: 'The pact announced last Thursday, under which Acme takes over the debt, follows the first draft word for word.',
    finds: [],
  },
  {
    name: 'frames--for-somebody-with-a-title',
    text: 'Ana Duarte also called for Ms Renner to visit the plant.',
    finds: ['Ana Duarte | reported | called | for Ms Renner to visit the plant'],
  },
];
