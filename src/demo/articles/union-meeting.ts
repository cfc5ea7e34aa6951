import type { DemoArticle } from '../article.ts';

export const unionMeeting: DemoArticle = {
  slug: 'halvorsen-meets-fishers-union',
  design: 'quayside',
  title: 'Halvorsen meets fishers’ union and promises fuel relief',
  author: 'Ines Caldeira',
  section: 'Fisheries',
  published: '2026-11-13T12:40:00+01:00',
  caption: 'Boats tied up in Ålesund on Thursday. Quayside Markets',
  paragraphs: [
    'Norwegian Foreign Minister Ingrid Halvorsen met Knut Brekke, the leader of the Norwegian Coastal Fishers’ Union, in Ålesund on Thursday and promised help for crews that lose income under the mackerel agreement with Iceland.',
    '“Nobody will pay for this peace alone,” Halvorsen said after the meeting. She pledged 600 million kroner over three years for fuel relief and new gear.',
    'Brekke said that the sum was “a start and not a harvest.” He demanded that the first payments reach his members before the spring season.',
    'Fisheries Minister Solveig Bakke, who also took part, said that the money would be in the revised budget. She warned that the rules of the European Economic Area would limit what could be paid to larger ships.',
    'The union dropped its threat to block harbours. Brekke told Quayside Markets that the decision was not a concession. “We put the ropes away, and we know where they are,” he said.',
    'According to a statement from the Foreign Ministry, Halvorsen “expressed respect for the patience of the coastal communities.” The statement did not say when the agreement would be signed.',
    'Fish processors gave the news a warmer welcome. Liv Sandvik, chief executive of Havbris Foods, said that a settled quota was worth more to her company than any subsidy. “We can plan, and banks like people who plan,” she said.',
    'Shares in Havbris rose 1.8 percent. Larger rival Polar Seafood was little changed.',
    'Rebecca Thorne, an analyst at Fenner Hale, estimated that the agreement would cut Norwegian landings by 7 percent next year. She asked whether prices would rise enough to make up for it, and said that she doubted it.',
  ],
};
