import type { Sample } from './sample.ts';

/** Orders of words that news agencies are fond of, in which a parser often takes the wrong noun for the speaker. */
export const WIRE: readonly Sample[] = [
  {
    name: 'wire--the-topic-before-said-and-a-name',
    text: 'The walkout, said union leader Bruno Feld, will last a week.',
    finds: ['Bruno Feld | reported | said | The walkout … will last a week'],
  },
  {
    name: 'wire--the-topic-before-said-and-an-office',
    text: 'The ferry line, said its chief executive, Marta Lund, would not close any harbour.',
    finds: ['Marta Lund | reported | said | The ferry line … would not close any harbour'],
  },
  {
    name: 'wire--announced-by-is-no-aside',
    text: 'The tunnel, announced by Bruno Feld, will take ten years.',
    finds: [],
  },
  {
    name: 'wire--said-to-be-ill',
    text: 'Petra Osei, said to be close to the mayor, was not at the hearing.',
    finds: [],
  },
  {
    name: 'wire--when-asked-about-it',
    text: '“Nothing is decided,” Petra Osei said when asked about the tunnel.',
    finds: ['Petra Osei | direct | said | Nothing is decided,'],
  },
  {
    name: 'wire--when-asked-about-another-s-remarks',
    text: '“Nothing is decided,” Petra Osei said when asked about Bruno Feld’s remarks that the tunnel was doomed.',
    finds: [
      'Petra Osei | direct | said | Nothing is decided,',
      'Bruno Feld | reported | remarks | that the tunnel was doomed',
    ],
  },
  {
    name: 'wire--when-asked-she-said-that',
    text: 'Petra Osei said when asked about the letter that she had not read it.',
    finds: ['Petra Osei | reported | said | that she had not read it'],
  },
  {
    name: 'wire--after-the-director-said',
    text: 'The share price fell 4% after chief executive Marta Lund said sales would slow.',
    finds: ['Marta Lund | reported | said | sales would slow'],
  },
  {
    name: 'wire--a-quotation-in-the-present-and-what-the-speaker-then-did',
    text: 'Bruno Feld said Petra Osei “is a coward” and vowed to sue.',
    finds: ['Bruno Feld | mixed | said | Petra Osei “is a coward”', 'Bruno Feld | reported | vowed | to sue'],
  },
  {
    name: 'wire--would-come-back-and-demand',
    text: 'Petra Osei said the island would appeal and demand that the court reopen the case.',
    finds: [
      'Petra Osei | reported | said | the island would appeal and demand that the court reopen the case',
    ],
  },
  {
    name: 'wire--a-spokeswoman-behind-a-name-and-a-comma',
    text: 'A delegation on Monday met Petra Osei and the ousted mayor Bruno Feld, a government spokeswoman said.',
    finds: [
      'a government spokeswoman | reported | said | A delegation on Monday met Petra Osei and the ousted mayor Bruno Feld',
    ],
  },
  {
    name: 'wire--a-name-and-its-office-without-a-second-comma',
    text: 'The hearing will go on until Friday, Marta Lund, a media aide to the mayor said on Sunday.',
    finds: ['Marta Lund | reported | said | The hearing will go on until Friday'],
  },
  {
    name: 'wire--with-one-of-them-saying',
    text: 'Petra Osei and Bruno Feld agreed to meet again, with Feld saying the talks were useful.',
    finds: ['Bruno Feld | reported | saying | the talks were useful'],
  },
  {
    name: 'wire--with-another-calling-it',
    text: 'Petra Osei said the harbour would close, with Bruno Feld calling it a disgrace.',
    finds: ['Petra Osei | reported | said | the harbour would close'],
  },
  {
    name: 'wire--an-apposition-before-said-and-another-behind',
    text: 'The treasurer, Bruno Feld, said his predecessor, Petra Osei, had lied.',
    finds: ['Bruno Feld | reported | said | his predecessor, Petra Osei, had lied'],
  },
  {
    name: 'wire--a-claim-that-was-dismissed',
    text: 'Bruno Feld’s claim that the harbour was safe was dismissed by Petra Osei as “nonsense”.',
    finds: [
      'Bruno Feld | reported | claim | that the harbour was safe',
      'Petra Osei | direct | dismissed | nonsense',
    ],
  },
  {
    name: 'wire--a-warning-that-was-ignored',
    text: 'Petra Osei’s warning that the harbour could close was ignored by Bruno Feld.',
    finds: ['Petra Osei | reported | warning | that the harbour could close'],
  },
  {
    name: 'wire--a-letter-from-another',
    text: 'Petra Osei received a letter from Bruno Feld saying the harbour would close.',
    finds: ['Bruno Feld | reported | saying | the harbour would close'],
  },
  {
    name: 'wire--issued-a-letter-saying',
    text: 'Petra Osei issued a letter saying the harbour would close.',
    finds: ['Petra Osei | reported | saying | the harbour would close'],
  },
  {
    name: 'wire--as-having-said',
    text: 'The weekly Harbour Post quoted Bruno Feld as having said that the harbour would close.',
    finds: ['Bruno Feld < Harbour Post | reported | said | that the harbour would close'],
  },
  {
    name: 'wire--recalled-another-telling-her',
    text: 'Petra Osei recalled Bruno Feld telling her that the harbour would close.',
    finds: ['Bruno Feld | reported | telling | that the harbour would close'],
  },
  {
    name: 'wire--confirming-a-report-by-an-outlet',
    text: 'Feld Lines said its chairman, Bruno Feld, would step down, confirming a report by the Harbour Post.',
    finds: ['Feld Lines | reported | said | its chairman, Bruno Feld, would step down'],
  },
  {
    name: 'wire--which-he-denies',
    text: 'Petra Osei claims Bruno Feld told her the harbour would close, which he denies.',
    finds: ['Bruno Feld < Petra Osei | reported | told | the harbour would close'],
  },
  {
    name: 'wire--that-when-they-last-spoke',
    text: 'Petra Osei said that, when they last spoke, Bruno Feld had promised to resign.',
    finds: ['Bruno Feld < Petra Osei | reported | promised | to resign'],
  },
  {
    name: 'wire--a-call-for-somebody-to-do-it',
    text: 'Petra Osei’s call for Bruno Feld to resign was welcomed by Marta Lund.',
    finds: ['Petra Osei | reported | call | for Bruno Feld to resign'],
  },
  {
    name: 'wire--a-demand-backed-by-others',
    text: 'Petra Osei called on Bruno Feld to resign, a demand backed by Marta Lund, who said he had lied.',
    finds: [
      'Petra Osei | reported | called on | Bruno Feld to resign',
      'Marta Lund | reported | said | he had lied',
    ],
  },
  {
    name: 'wire--what-he-said-before-she-demanded-it',
    text: 'Petra Osei demanded an apology from Bruno Feld after he said the harbour was hers.',
    finds: [
      'Petra Osei | reported | demanded | an apology from Bruno Feld',
      'Bruno Feld | reported | said | the harbour was hers',
    ],
  },
  {
    name: 'wire--a-day-after-another-said-it',
    text: 'A day after Bruno Feld said the tunnel was safe, its roof fell in.',
    finds: ['Bruno Feld | reported | said | the tunnel was safe'],
  },
  {
    name: 'wire--days-after-another-said-it-with-a-list',
    text: 'Days after Bruno Feld said the tunnel was safe, dry and well lit, the roof fell in.',
    finds: ['Bruno Feld | reported | said | the tunnel was safe, dry and well lit'],
  },
  {
    name: 'wire--a-weekday-is-nobody',
    text: 'Days after director Bruno Feld said he was leaving, board chair Marta Lund, who has been ill, said Tuesday she was retiring.',
    finds: [
      'Bruno Feld | reported | said | he was leaving',
      'Marta Lund | reported | said | she was retiring',
    ],
  },
  {
    name: 'wire--rose-at-the-hearing-and-said',
    text: 'Responding to the criticism, Marta Lund, who is representing Serrat Central Police, turned to the families at the hearing and said: “I apologise for the delay.”',
    finds: ['Marta Lund | direct | said | I apologise for the delay.'],
  },
  {
    name: 'wire--a-charge-she-rejected',
    text: 'Bruno Feld, for his part, accused Petra Osei of bias, a charge she rejected.',
    finds: ['Bruno Feld | reported | accused | Petra Osei of bias'],
  },
  {
    name: 'wire--said-nothing-about-a-claim',
    text: 'Petra Osei said nothing about Bruno Feld’s claim that she was biased.',
    finds: ['Bruno Feld | reported | claim | that she was biased'],
  },
  {
    name: 'wire--said-that-nothing-had-changed',
    text: 'Petra Osei said nothing had changed.',
    finds: ['Petra Osei | reported | said | nothing had changed'],
  },
  {
    name: 'wire--not-available-to-confirm',
    text: 'Bruno Feld’s office was not available to confirm whether he had been invited.',
    finds: [],
  },
  {
    name: 'wire--told-a-briefing',
    text: 'Bruno Feld told a briefing Petra Osei would not travel.',
    finds: ['Bruno Feld | reported | told | Petra Osei would not travel'],
  },
  {
    name: 'wire--said-somebody-noting-that',
    text: 'Talks would go on, said Petra Osei, noting that Bruno Feld had not been invited.',
    finds: [
      'Petra Osei | reported | said | Talks would go on',
      'Petra Osei | reported | noting | that Bruno Feld had not been invited',
    ],
  },
  {
    name: 'wire--shared-a-post-by-another',
    text: 'Petra Osei shared a post by Bruno Feld saying the harbour was safe.',
    finds: ['Bruno Feld | reported | saying | the harbour was safe'],
  },
  {
    name: 'wire--a-position-it-restated',
    text: 'Serrat has argued that a tunnel would be cheaper, a position it restated in May after Bruno Feld flew to Lima.',
    finds: ['Serrat | reported | argued | that a tunnel would be cheaper'],
  },
  {
    name: 'wire--the-newspaper-reported-at-the-end',
    text: 'Bruno Feld called Petra Osei to say that the harbour was safe, the newspaper Harbour Post reported, citing unnamed officials.',
    finds: [
      'unnamed officials < Harbour Post | reported | reported | Bruno Feld called Petra Osei to say that the harbour was safe',
      'Bruno Feld < Harbour Post, unnamed officials | reported | say | that the harbour was safe',
    ],
  },
  {
    name: 'wire--accused-of-it-by-another',
    text: 'Petra Osei, accused of theft by Bruno Feld, told the court: “I am innocent.”',
    finds: ['Bruno Feld | reported | accused | theft', 'Petra Osei | direct | told | I am innocent.'],
  },
  {
    name: 'wire--the-topic-before-said-and-somebody-who',
    text: 'The tunnel, said Marta Lund, who chairs the board, will leak.',
    finds: ['Marta Lund | reported | said | The tunnel … will leak'],
  },
];
