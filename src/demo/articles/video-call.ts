import type { DemoArticle } from '../article.ts';

export const videoCall: DemoArticle = {
  slug: 'aasen-gunnarsdottir-video-call',
  design: 'monitor',
  title: 'Prime ministers of Norway and Iceland settle mackerel shares by video',
  author: 'Paula Reinholt',
  section: 'Europe',
  published: '2026-11-10T20:45:00+01:00',
  caption: 'The prime minister’s office in Oslo. Atlantic Monitor archive',
  paragraphs: [
    'Norwegian Prime Minister Henrik Aasen and Icelandic Prime Minister Helga Gunnarsdottir held a video call on Tuesday and settled the shares of mackerel that had divided their governments for two years, both offices said.',
    'Aasen said that Norway would reduce its share to 31 percent over three years. “We give a little now so that there is something left to share later,” he told a news conference in Oslo.',
    'Gunnarsdottir told reporters in Reykjavik that Iceland would take 18 percent. She called the result “fair to the fish and bearable for the rest of us.”',
    'The two leaders “reaffirmed that safety at sea comes before any quota,” according to a joint statement. It said that coast guards would begin to share distress calls on December 1.',
    'The European Union’s envoy, Tomas Lindqvist, who joined the call for its last twenty minutes, said that a text would be ready for signature within three weeks.',
    'Aasen’s spokesman, Petter Vik, said that the prime minister had “reiterated that the survey must not begin before the spring season ends.” Iceland’s account of the call does not mention the survey.',
    'The Faroe Islands, which were not part of the call, protested. Premier Rói Dam said that a deal on shared fish needed everybody who shares them. He demanded a seat at the signing.',
    'Lindqvist said that he had spoken with Dam by phone on Tuesday evening and had promised him “a chair, a pen and a copy of the text.”',
    'Opposition parties in both countries gave the agreement a cautious welcome. In Oslo, the Rural Alliance said that it wanted to see every page before it votes.',
  ],
};
