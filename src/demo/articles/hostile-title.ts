import type { DemoArticle } from '../article.ts';

/** A headline that would ping a whole server and break markup if any renderer let it. */
export const hostileTitle: DemoArticle = {
  slug: 'hostile-title',
  design: 'monitor',
  title: '@everyone <@1> [x](javascript:1) <!channel>',
  author: '<b>Nobody</b>',
  section: 'Europe',
  published: '2026-11-18T09:00:00+01:00',
  caption: 'A headline is not always a headline. Atlantic Monitor archive',
  paragraphs: [
    'Foreign Minister Ingrid Halvorsen met Danish Foreign Minister Frederik Holm in Oslo on Tuesday after a prankster had changed the headlines of several newspapers, among them this one.',
    '“Whoever did this has read too many manuals,” Halvorsen told reporters. She said that *nothing* of value had been _lost_ and that `systems` were being checked.',
    'Holm said that Denmark had seen the same trick in the spring. “They write @here and <!here> and hope that some machine will shout it for them,” he said.',
    'Astrid Lunde, the Norwegian Foreign Ministry’s spokeswoman, said that Halvorsen had “stressed that a calm reader is the best defence.” She asked newsrooms to leave the headlines standing for a day, as evidence.',
    'The two ministers also discussed the research ship Havgus, which is to sail for the North Link cable in May. According to a statement from the Danish Foreign Ministry, Holm “promised that its captain would be told the headline.”',
    'Police in Oslo said that they had identified a suspect, a student of nineteen. He told them that he had only wanted to see what would happen, officers said.',
  ],
};
