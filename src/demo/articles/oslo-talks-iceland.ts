import type { DemoArticle } from '../article.ts';

export const osloTalksIceland: DemoArticle = {
  slug: 'palsson-presses-norway-survey',
  design: 'dispatch',
  title: 'Pálsson presses Norway for joint seabed survey at Oslo meeting',
  author: 'Hrafn Eldon',
  section: 'Foreign affairs',
  published: '2026-10-07T08:15:00+00:00',
  caption: 'Foreign Minister Sigurdur Pálsson at Keflavik before his departure. Picture: Reykjavik Dispatch',
  paragraphs: [
    'Foreign Minister Sigurdur Pálsson met Norwegian Foreign Minister Ingrid Halvorsen in Oslo on Tuesday and pressed her to agree to a joint survey of the seabed along the planned North Link power cable.',
    'Pálsson "emphasised that no cable can be laid across Icelandic fishing grounds before both countries have looked at the same map," the Icelandic Foreign Ministry said in a statement.',
    '"The minister proposed that a joint survey begin in the spring, with costs shared equally," ministry spokesman Einar Bjarnason said. "He expects an answer before the end of the year."',
    'The two ministers also discussed mackerel quotas. Pálsson "reiterated that Iceland\'s share must reflect where the fish are today and not where they were twenty years ago," according to the statement.',
    'Bjarnason said that the ministers had agreed that their coast guards would share distress calls without delay. "That alone was worth the journey," he added.',
    'On the way home on Wednesday, Pálsson told this newspaper that the mood had been friendly. "We disagree about fish, and we agree about nearly everything else," he said.',
    'He denied that Iceland was preparing to close its ports to Norwegian trawlers. "There is no such plan and there never was," he said.',
    'Opposition lawmaker Gudrun Steinsson asked whether the government had offered anything in return for the survey. The ministry has promised a written reply.',
    'The Norwegian government has so far rejected a survey this year. Prime Minister Helga Gunnarsdottir told the Althing last week that she was "patient, but not endlessly so".',
    'Iceland would sell surplus power through the cable, which is to be built by the Norwegian company Norvind and the British grid operator Atlantic Grid. Construction was due to begin in 2028.',
  ],
};
