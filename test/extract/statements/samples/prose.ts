import type { Sample } from './sample.ts';

/** Sentences as newspapers of many countries write them. */
export const PROSE: readonly Sample[] = [
  {
    name: 'prose--accepted-there-might-be-but-said',
    text: 'Paul Renner accepted there might have been a backlash over the ruling, but said the board needed to be tougher.',
    finds: [
      'Paul Renner | reported | accepted | there might have been a backlash over the ruling',
      'Paul Renner | reported | said | the board needed to be tougher',
    ],
  },
  {
    name: 'prose--told-an-outlet-with-a-number-in-its-name',
    text: 'Paul Renner, the acting chairman, has told Harbour News he will not take the job full time.',
    finds: ['Paul Renner < Harbour News | reported | told | he will not take the job full time'],
  },
  {
    name: 'prose--claimed-to-have',
    text: 'The company claimed to have repaid the loan.',
    finds: ['The company | reported | claimed | to have repaid the loan'],
  },
  {
    name: 'prose--what-he-called-ends-with-the-marks',
    text: 'The premier left in what he called a “night to forget” after the vote was lost.',
    finds: ['The premier | mixed | called | a “night to forget”'],
  },
  {
    name: 'prose--an-aim-is-no-demand',
    text: 'Both sides renewed their commitment to urging the militia to wait.',
    finds: [],
  },
  {
    name: 'prose--a-spokesperson-performs-its-own-words',
    text: '“Ruritania rejects this story,” spokeswoman Mia Noor said at a briefing.',
    finds: ['Mia Noor | direct | said | Ruritania rejects this story,'],
  },
  {
    name: 'prose--a-readout-tells-of-another',
    text: '“The Secretary urged both sides to wait,” spokeswoman Mia Noor said at a briefing.',
    finds: ['The Secretary < Mia Noor | direct | urged | both sides to wait'],
  },
  {
    name: 'prose--a-second-participle-leaves-it-open',
    text: '“No,” spokeswoman Mia Noor said at a briefing when answering a question on the navy saying that it saw nothing.',
    finds: ['Mia Noor | direct | said | No,'],
  },
  {
    name: 'prose--dismissed-as-and-then-the-words',
    text: 'Bid chief Andy Anson dismissed the effort as a waste of time: “We spent it on a book, I have no doubts on that.”',
    finds: [
      'Andy Anson | reported | dismissed | the effort as a waste of time',
      'Andy Anson | direct | dismissed | We spent it on a book, I have no doubts on that.',
    ],
  },
  {
    name: 'prose--according-to-without-a-comma',
    text: 'Maria Osei met reporters. According to the spokeswoman that conversation focused on the current situation.',
    finds: ['the spokeswoman | reported | According to | that conversation focused on the current situation'],
  },
  {
    name: 'prose--he-added-is-who-spoke-before',
    text: '“One vote was promised and lost,” Sky Radio quoted Paul Renner as saying.\n“I feel that there are men who cannot be trusted,” he added.',
    finds: [
      'Paul Renner < Sky Radio | direct | saying | One vote was promised and lost,',
      'Paul Renner | direct | added | I feel that there are men who cannot be trusted,',
    ],
  },
  {
    name: 'prose--disclosed-this-is-no-aside',
    text: 'The spokesman of the party in the state, Dele Nwosu, disclosed this in a statement in Jos on Friday, ending a week in which the party had said that it was ready.',
    finds: ['the party | reported | said | that it was ready'],
  },
  {
    name: 'prose--responding-to-a-revelation',
    text: 'Paul Renner was responding to a revelation in the Gazette that his name was missing from a list.',
    finds: [],
  },
  {
    name: 'prose--a-colon-tells-whose-question-it-is',
    text: 'Paul Renner spoke on Monday. Pausing at the gate, he asked: “Are these men the police?” Ms Osei added that nobody knew.',
    finds: [
      'Paul Renner | direct | asked | Are these men the police?',
      'Osei | reported | added | that nobody knew',
    ],
  },
  {
    name: 'prose--a-paragraph-whose-stop-is-outside-the-marks',
    text: 'The statement said: “Governor Musa Bello backs no group in his state”\n“We will use every means to find out who did this”.',
    finds: [
      'The statement | direct | said | Governor Musa Bello backs no group in his state',
      'The statement | direct | – | We will use every means to find out who did this',
    ],
  },
  {
    name: 'prose--debunked',
    text: 'The state government has debunked reports that the office was closed.',
    finds: ['The state government | reported | debunked | reports that the office was closed'],
  },
];
