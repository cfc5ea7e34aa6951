import type { DemoArticle } from '../article.ts';

export const ashworthReykjavik: DemoArticle = {
  slug: 'ashworth-reykjavik-visit',
  design: 'harbour',
  title: 'Ashworth visits Reykjavik and backs seabed survey',
  author: 'Oliver Penhale',
  section: 'Politics',
  published: '2026-10-15T17:30:00+01:00',
  caption: 'Foreign Secretary Margaret Ashworth boards her flight to Iceland. Harbour News',
  paragraphs: [
    'Foreign Secretary Margaret Ashworth met Icelandic Prime Minister Helga Gunnarsdottir in Reykjavik on Wednesday, in the first visit to Iceland by a British foreign secretary in six years.',
    'Ashworth said after the talks that Britain supported a survey of the seabed along the North Link cable. ‘You look before you dig,’ she told reporters outside the prime minister’s residence. ‘That is true of a garden and it is true of an ocean.’',
    'A Foreign Office spokesman, Colin Reeve, said that the foreign secretary had ‘reiterated the United Kingdom’s commitment to finishing the cable by 2031’.',
    'Gunnarsdottir welcomed the British position. ‘We have waited a long time to hear a large country say something so simple,’ she said.',
    'The prime minister’s office said in a statement that Gunnarsdottir had ‘urged London to use its influence in Oslo’. It made no mention of fishing, on which the two countries have quarrelled before.',
    'Ashworth also held talks with Foreign Minister Sigurdur Palsson on Thursday morning before flying home. According to Reeve, the two ‘discussed the importance of keeping the North Atlantic a calm place to work’.',
    'Palsson told Harbour News that he had asked Ashworth for a British hydrographer to join the Icelandic team in Bergen next week. ‘She did not say no,’ he said.',
    'In London, the shadow foreign secretary, Philip Marchmont, accused Ashworth of ‘taking sides in a dispute she was not invited to’. He called on her to make a statement to the Commons.',
    'Norway’s embassy in London declined to comment. A Norwegian diplomat said privately that Oslo had been told of the visit in advance and had ‘no complaint worth writing down’.',
  ],
};
