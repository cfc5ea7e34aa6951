import type { DemoArticle } from '../article.ts';

export const bergenRound: DemoArticle = {
  slug: 'bergen-round-ends',
  design: 'courier',
  title: 'Bergen round ends with a map, a deadline and no deal',
  author: 'Live Strand',
  section: 'Diplomacy',
  published: '2026-10-23T07:55:00+02:00',
  caption: 'Delegations leave the old customs house in Bergen on Thursday night. Photo: Northern Courier',
  paragraphs: [
    'Norwegian Foreign Minister Ingrid Halvorsen, Icelandic Foreign Minister Sigurdur Palsson and the European Union’s envoy, Tomas Lindqvist, met in Bergen on Thursday for nine hours and parted without an agreement on mackerel.',
    '“We have a map, we have a deadline, and we do not have a deal,” Lindqvist told reporters shortly before midnight. He said that both sides had accepted the end of November as the date by which quotas must be settled.',
    'Halvorsen described the round as “hard work among friends.” She promised that Norway would send its own figures to Brussels within ten days.',
    'Palsson said that Iceland had moved further than it had planned. “I have used up my room, and I hope that others will now use theirs,” he said.',
    'The three discussed the North Link cable over dinner, according to a statement from the envoy’s office. The statement said that Lindqvist “proposed a survey led by neither side,” to be carried out by a Danish research ship.',
    'Halvorsen did not reject the idea, a person familiar with the talks said. Two weeks ago her ministry had insisted that a joint survey was not on the table.',
    'Astrid Lunde, the ministry’s spokeswoman, denied that Norway had changed its position. “A proposal was made, and we listened to it,” she said. “Nobody should read more into good manners.”',
    'Einar Bjarnason, a spokesman for the Icelandic Foreign Ministry, said that Palsson had “stressed the need to settle fish and cable together.”',
    'Outside the customs house, some two hundred fishermen waited in the rain. Knut Brekke of the Norwegian Coastal Fishers’ Union demanded that Halvorsen meet his members before she signs anything.',
    'Lindqvist said that he would travel to London next week. He plans to meet Foreign Secretary Margaret Ashworth there on October 30.',
  ],
};
