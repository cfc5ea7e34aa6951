import type { DemoArticle } from '../article.ts';

export const norvindDeal: DemoArticle = {
  slug: 'norvind-atlantic-grid-sign',
  design: 'quayside',
  title: 'Norvind and Atlantic Grid sign $4.1 billion cable contract',
  author: 'Ines Caldeira',
  section: 'Energy',
  published: '2026-10-29T16:20:00+01:00',
  caption: 'A cable drum in the port of Stavanger. Quayside Markets',
  paragraphs: [
    'Norwegian energy company Norvind and British grid operator Atlantic Grid signed a $4.1 billion contract on Thursday to build the North Link power cable, after their chiefs met in Stavanger to settle who pays if the route moves.',
    'Norvind Chief Executive Marta Kowalczyk met Atlantic Grid Chairman Samuel Osei at the company’s headquarters on Wednesday evening, both companies said.',
    '“We argued until the coffee ran out, and then we signed,” Kowalczyk told investors on a conference call. She said that Norvind would carry 60 percent of any cost that a new route brings.',
    'Osei said that the agreement gave “certainty to everyone except the fish.” He added that Atlantic Grid expected to raise its dividend by 5 percent next year.',
    'Shares in Norvind rose 3.4 percent in Oslo. Atlantic Grid gained 2.1 percent in London.',
    'The companies expect the cable to earn its first revenue in 2031, according to a joint statement. They promised to pay for a fund of $40 million for coastal communities in Norway and Iceland.',
    'Norwegian Energy Minister Jonas Tveit praised the contract as “a sign that serious people still build things.” He said that the government would decide on the route by March.',
    'Analyst Rebecca Thorne of Fenner Hale warned that the contract left one risk uncovered. “If the survey slips by a year, so does everything behind it,” she wrote in a note to clients.',
    'Kowalczyk denied that Norvind had lobbied against a survey. “We never asked for less information about the ground we build on,” she said.',
    'The Icelandic utility Landsorka, which would feed power into the cable, said in a statement that it was “studying the contract with interest.”',
  ],
};
