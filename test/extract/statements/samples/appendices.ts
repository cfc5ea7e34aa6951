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
];
