import type { Sample } from './sample.ts';

/** What the writer adds after a content, and whose clause a participle or a further "that" belongs to. */
export const APPENDICES: readonly Sample[] = [
  {
    name: 'appendix--another-sources-word-after-a-quotation',
    text: 'The foreign ministry said in a response that the minister “will travel when he is invited,” though officials confirmed that the two spoke on Monday.',
    finds: [
      'The foreign ministry | mixed | said | that the minister “will travel when he is invited,”',
      'officials | reported | confirmed | that the two spoke on Monday',
    ],
  },
  {
    name: 'appendix--journey-of-the-speaker',
    text: 'Petra Osei urged Lars Holm to lift the ban, opening a two-day visit to the capital.',
    finds: ['Petra Osei | reported | urged | Lars Holm to lift the ban'],
  },
  {
    name: 'appendix--journey-that-was-announced',
    text: 'Petra Osei said that Lars Holm would arrive by ferry, opening a two-day visit to the capital.',
    finds: [
      'Petra Osei | reported | said | that Lars Holm would arrive by ferry, opening a two-day visit to the capital',
    ],
  },
  {
    name: 'appendix--day-after',
    text: 'Petra Osei told Lars Holm that the ban must go, a day after an angry meeting in Oslo.',
    finds: ['Petra Osei | reported | told | that the ban must go'],
  },
  {
    name: 'appendix--day-after-that-was-stated',
    text: 'Petra Osei said the bridge had collapsed, a day after it was opened.',
    finds: ['Petra Osei | reported | said | the bridge had collapsed, a day after it was opened'],
  },
  {
    name: 'appendix--hours-after-a-paper-reported',
    text: 'The army denied on Thursday that the men had met, hours after a Danish newspaper reported that they had spoken in Oslo.',
    finds: [
      'The army | reported | denied | that the men had met',
      'a Danish newspaper | reported | reported | that they had spoken in Oslo',
    ],
  },
  {
    name: 'appendix--participle-after-a-semicolon',
    text: 'Nordic federations backed the plan; Estonia’s refused, calling the step “premature.”',
    finds: ['Estonia | mixed | calling | the step “premature.”'],
  },
  {
    name: 'appendix--anybody-is-nobody',
    text: 'Everyone says the harbour will close. Many say it should. Some said it was too late.',
    finds: [],
  },
  {
    name: 'appendix--citing-before-that',
    text: 'The Fjord Gazette reported, citing an unnamed official, that the envoy had left.',
    finds: ['an unnamed official < Fjord Gazette | reported | reported | that the envoy had left'],
  },
  {
    name: 'appendix--citing-before-the-verb',
    text: 'The Fjord Gazette, citing two diplomats, reported that the envoy had left.',
    finds: ['two diplomats < Fjord Gazette | reported | reported | that the envoy had left'],
  },
  {
    name: 'appendix--who-said-after-according-to',
    text: 'The two men met, according to Lars Holm, who said that the ice was broken.',
    finds: [
      'Lars Holm | reported | according to | The two men met',
      'Lars Holm | reported | said | that the ice was broken',
    ],
  },
  {
    name: 'appendix--called-on-somebody-who-asked',
    text: 'Chowdhury called on Prime Minister Harold Trivedi, who asked her to convey his greetings to the people of Bangladesh.',
    finds: ['Harold Trivedi | reported | asked | her to convey his greetings to the people of Bangladesh'],
  },
  {
    name: 'appendix--that-after-a-relayed-clause',
    text: 'The ministry said that Ms Osei had stressed the need to reopen the road and that the case of the sailors was with the court.',
    finds: [
      'Osei < The ministry | reported | stressed | the need to reopen the road',
      'The ministry | reported | said | that the case of the sailors was with the court',
    ],
  },
  {
    name: 'appendix--email-to-members-seen-by-an-outlet',
    text: '“Lungs are no toys,” its secretary general, Lars Holm, said in an email to members seen by Radio Fjord.',
    finds: ['Lars Holm < Radio Fjord | direct | said | Lungs are no toys,'],
  },
  {
    name: 'appendix--letter-shared-with-an-outlet',
    text: 'The vote was off, Lars Holm said in a letter to members shared with Radio Fjord.',
    finds: ['Lars Holm < Radio Fjord | reported | said | The vote was off'],
  },
  {
    name: 'appendix--act-before-a-relayed-demand',
    text: 'Petra Osei met Lars Holm in Oslo on Tuesday and urged him to lift the ban, her office said.',
    finds: [
      'her office | reported | said | Petra Osei met Lars Holm in Oslo on Tuesday',
      'Petra Osei < her office | reported | urged | him to lift the ban',
    ],
  },
  {
    name: 'appendix--had-met-and-urged',
    text: 'The ministry said Ms Osei had met Mr Holm in Oslo and urged him to wait.',
    finds: [
      'The ministry | reported | said | Ms Osei had met Mr Holm in Oslo',
      'Osei < The ministry | reported | urged | him to wait',
    ],
  },
  {
    name: 'appendix--had-met-and-thanked',
    text: 'The ministry said Osei had met Holm and thanked him for the aid.',
    finds: [
      'The ministry | reported | said | Osei had met Holm',
      'Osei < The ministry | reported | thanked | him for the aid',
    ],
  },
];
