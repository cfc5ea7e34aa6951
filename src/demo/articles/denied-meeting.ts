import type { DemoArticle } from '../article.ts';

export const deniedMeeting: DemoArticle = {
  slug: 'foreign-office-denies-osei-meeting',
  design: 'harbour',
  title: 'Foreign Office denies Ashworth met cable chairman',
  author: 'Beatrice Holloway',
  section: 'Politics',
  published: '2026-10-27T13:10:00+00:00',
  caption: 'Samuel Osei, chairman of Atlantic Grid, at the company’s last annual meeting. Harbour News',
  paragraphs: [
    'The Foreign Office denied on Tuesday that Foreign Secretary Margaret Ashworth had met the chairman of Atlantic Grid, Samuel Osei, in the days before she backed a survey that may help his company.',
    '‘The foreign secretary has not met Mr Osei this year, in private or in public,’ said Colin Reeve, a Foreign Office spokesman. ‘There was no meeting, no dinner and no call.’',
    'The Sunday Ledger had reported that Ashworth and Osei met at a country house in Wiltshire on October 10. The newspaper said on Tuesday that it stood by its story.',
    'Osei wrote to staff on Monday that the report was ‘a work of fiction with my name in it’. He said that he had spent the weekend in question in Accra with his family.',
    'Philip Marchmont, the shadow foreign secretary, demanded the publication of Ashworth’s diary. ‘If there is nothing in it, there is nothing to hide,’ he told the Commons.',
    'Ashworth told MPs that she would publish a list of her meetings on the North Link cable by the end of the week. ‘It will be a short list and a dull one,’ she said.',
    'A survey of the seabed could move the cable’s route some forty miles to the south, where Atlantic Grid holds most of the permits. Analysts at the brokerage Fenner Hale estimate that the change would save the company £300 million.',
    'The company said in a statement that it ‘has taken no position on the route and awaits the decision of the governments concerned’.',
    'The prime minister’s spokeswoman said that he had full confidence in the foreign secretary.',
  ],
};
