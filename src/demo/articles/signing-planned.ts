import type { DemoArticle } from '../article.ts';

export const signingPlanned: DemoArticle = {
  slug: 'torshavn-signing-december',
  design: 'monitor',
  title: 'Mackerel accord to be signed in Tórshavn on December 1',
  author: 'Paula Reinholt',
  section: 'Europe',
  published: '2026-11-17T10:15:00+01:00',
  caption: 'Tórshavn in the Faroe Islands. Atlantic Monitor archive',
  paragraphs: [
    'Norwegian Foreign Minister Ingrid Halvorsen and Icelandic Foreign Minister Sigurdur Palsson will meet in Tórshavn on December 1 to sign the agreement on mackerel, the European Union’s envoy, Tomas Lindqvist, announced on Tuesday.',
    'Lindqvist said that the Faroese premier, Rói Dam, would host the ceremony. “The fish pass through his waters, and so shall the pens,” he told reporters in Brussels.',
    'Dam, who had protested when he was left out of last week’s video call, met Lindqvist in Copenhagen on Monday. He said that he was “no longer angry, only busy.”',
    'Astrid Lunde, the Norwegian Foreign Ministry’s spokeswoman, said that Halvorsen had “welcomed the choice of place and thanked the envoy for his stubbornness.”',
    'Icelandic Foreign Ministry spokesman Einar Bjarnason said that Palsson had “reiterated that the neutral survey of the seabed is part of the same settlement.”',
    'That may still prove difficult. A Norwegian official told the Atlantic Monitor that the survey would be dealt with in a separate letter. Bjarnason denied this and said that there would be one text and one signature.',
    'British Foreign Secretary Margaret Ashworth is expected to attend as a guest. She said in a statement that the agreement showed “what neighbours can do when they are tired enough of arguing.”',
    'A meeting between Ashworth and Lindqvist that had been planned for October 30 in London did not take place. His office said that it had been called off because of a strike on the railways.',
    'The agreement sets shares for five years and can be ended with a year’s notice. The parliaments of Norway and Iceland are to vote on it in January.',
  ],
};
