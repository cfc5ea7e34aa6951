import type { DemoArticle } from '../article.ts';

export const cancelledTrip: DemoArticle = {
  slug: 'palsson-cancels-copenhagen',
  design: 'dispatch',
  title: 'Pálsson calls off Copenhagen talks as storm grounds flights',
  author: 'Hrafn Eldon',
  section: 'Foreign affairs',
  published: '2026-11-03T18:00:00+00:00',
  caption: 'Waves break over the harbour wall in Reykjavik. Picture: Reykjavik Dispatch',
  paragraphs: [
    'Foreign Minister Sigurdur Pálsson has cancelled a meeting with Danish Foreign Minister Frederik Holm that was to take place in Copenhagen on Thursday, the Foreign Ministry said on Tuesday.',
    '"The minister regrets that the weather has made the decision for him," ministry spokesman Einar Bjarnason said. A storm has grounded most flights from Keflavik since Monday morning.',
    "Pálsson was to ask Denmark to lend its research ship Havgus for a survey of the seabed along the North Link cable. The European Union's envoy, Tomas Lindqvist, proposed such a survey in Bergen two weeks ago.",
    'Holm told Danish television that the offer stood. "The ship is ready, the crew is ready, and the sea is not," he said.',
    'Pálsson spoke by phone with Holm on Tuesday afternoon instead, Bjarnason said. According to him, Pálsson "thanked Denmark for its patience and asked for a new date before the end of the month".',
    'The Danish Foreign Ministry confirmed the call. It said in a statement that Holm had "underlined that Denmark would act at the request of both sides and not of one".',
    'In the Althing, opposition lawmaker Gudrun Steinsson accused the foreign minister of hiding behind the weather. "Telephones have worked for some time," she said.',
    'Prime Minister Helga Gunnarsdottir defended Pálsson. She told lawmakers that the government would rather lose a week than an aeroplane.',
    'The Norwegian Foreign Ministry said that it had been told of the cancellation on Monday night and that it expected no delay to the quota talks.',
  ],
};
