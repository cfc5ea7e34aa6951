import type { DemoArticle } from '../article.ts';

export const lindqvistCall: DemoArticle = {
  slug: 'eu-envoy-calls-halvorsen-bergen',
  design: 'monitor',
  title: 'EU envoy calls Halvorsen ahead of planned Bergen round',
  author: 'Paula Reinholt',
  section: 'Europe',
  published: '2026-10-12T11:05:00+02:00',
  caption: 'Bergen harbour, where the delegations are to meet. Atlantic Monitor archive',
  paragraphs: [
    'The European Union’s special envoy for the North Atlantic, Tomas Lindqvist, spoke by phone on Sunday with Norwegian Foreign Minister Ingrid Halvorsen to prepare a round of talks on mackerel quotas and the North Link power cable.',
    'Lindqvist “encouraged the minister to come to Bergen with room to move,” his office said in a statement on Monday.',
    'Halvorsen “assured the envoy that Norway wants an agreement before Christmas,” according to the same statement. It added that she “repeated her government’s view that a seabed survey should wait.”',
    'The envoy is to meet Halvorsen and Icelandic Foreign Minister Sigurdur Palsson in Bergen on October 22, the statement said. It would be the first three-way meeting since the quota agreement lapsed.',
    'Astrid Lunde, a spokeswoman for the Norwegian Foreign Ministry, confirmed the call. “It was a good conversation and it was not a short one,” she said, and declined to give details.',
    'A senior EU official told the Atlantic Monitor that Lindqvist had asked both sides to “stop negotiating through newspapers.” The official, who spoke on condition of anonymity, said that the envoy would bring a draft of four pages to Bergen.',
    'Lindqvist, a former Swedish fisheries minister, took up the post in May. He has visited every coastal state in the region except Greenland, which he intends to visit in the new year.',
    '“I am not selling a solution,” he told a conference in Gothenburg last week. “I am selling a table with three chairs.”',
    'Fishing groups on both sides remain sceptical. The Norwegian Coastal Fishers’ Union warned on Saturday that it would not accept “a deal struck over the heads of the people who haul the nets.”',
  ],
};
