import type { DemoArticle } from '../article.ts';

export const osloTalks: DemoArticle = {
  slug: 'halvorsen-palsson-oslo-mackerel',
  design: 'courier',
  title: 'Halvorsen hosts Icelandic counterpart in Oslo over mackerel and cable route',
  author: 'Live Strand',
  section: 'Diplomacy',
  published: '2026-10-06T19:40:00+02:00',
  caption: 'The foreign ministry in Oslo on Tuesday. Photo: Northern Courier',
  paragraphs: [
    'Norwegian Foreign Minister Ingrid Halvorsen met on Tuesday in Oslo with her Icelandic counterpart, Sigurdur Palsson, as the two governments tried to settle a quarrel over mackerel quotas before the winter season opens.',
    'During the meeting, Halvorsen “underlined that quotas must follow the advice of scientists and not the size of a fleet,” Norwegian Foreign Ministry spokeswoman Astrid Lunde said.',
    '“The minister made clear that Norway will not license trawlers beyond the agreed line while talks continue,” Lunde told reporters after the two-hour session.',
    'According to the ministry’s statement, Halvorsen also “raised the route of the North Link power cable and stressed that a joint survey of the seabed is not on the table this year.”',
    'Palsson thanked his host for “an open and useful conversation,” the statement said. The two ministers agreed that their coast guards should share distress calls without delay, Lunde said.',
    '“Safety at sea cannot wait for a treaty,” Halvorsen told the public broadcaster in the evening. She said that Norwegian crews had twice come to the aid of Icelandic boats since the summer.',
    'The European Union has offered to mediate. Its special envoy for the North Atlantic, Tomas Lindqvist, is expected to invite both sides to Bergen later in October, diplomats in Brussels said.',
    'Knut Brekke, who leads the Norwegian Coastal Fishers’ Union, accused the government of giving away too much. “Our members were promised a fair share, and they have been handed a shrug,” he said.',
    'Palsson, who arrived on Monday evening, was also received by Prime Minister Henrik Aasen for a short conversation on Tuesday afternoon. Aasen’s office did not publish an account of it.',
    'Mackerel has moved north and west in the past decade, and with it the question of who may catch it. The last agreement between the coastal states lapsed two years ago and has not been renewed.',
  ],
};
