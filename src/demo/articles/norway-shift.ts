import type { DemoArticle } from '../article.ts';

export const norwayShift: DemoArticle = {
  slug: 'norway-accepts-neutral-survey',
  design: 'courier',
  title: 'Norway accepts neutral seabed survey in change of course',
  author: 'Erlend Moe',
  section: 'Diplomacy',
  published: '2026-11-06T15:25:00+01:00',
  caption: 'Foreign Minister Ingrid Halvorsen in the Storting on Friday. Photo: Northern Courier',
  paragraphs: [
    'Norway will accept a survey of the seabed along the North Link cable if a third country carries it out, Foreign Minister Ingrid Halvorsen told the Storting on Friday.',
    '“A month ago I said that a joint survey was not on the table, and I meant it,” Halvorsen said. “A neutral survey is a different animal, and I support it.”',
    'Halvorsen met in Oslo on Thursday with Danish Foreign Minister Frederik Holm, who offered the research ship Havgus. Holm “emphasized that the findings would be handed to both governments on the same day,” the Danish Foreign Ministry said.',
    'Norwegian Foreign Ministry spokeswoman Astrid Lunde said that Halvorsen had “insisted on a closed season for the survey so that no net is cut.”',
    'The announcement surprised her own coalition. Lawmaker Ragnhild Ness of the Rural Alliance said that she had learned of it from the radio. “That is not how partners speak to each other,” she complained.',
    'Prime Minister Henrik Aasen denied that the coalition was divided. “The cabinet discussed this on Wednesday, and the cabinet agreed,” he told reporters.',
    'In Reykjavik, Icelandic Foreign Minister Sigurdur Palsson praised the decision. “It takes strength to change your mind in public,” he wrote on social media.',
    'Tomas Lindqvist, the European Union’s envoy, said that the way was now open for a settlement this month. He urged both governments to “finish the fish while the sun shines on the cable.”',
    'Knut Brekke, the leader of the Norwegian Coastal Fishers’ Union, warned that his members would block harbours if the survey began during the spring season. Halvorsen said that she would meet him next week.',
  ],
};
