import { CodedError } from '../src/model/index.ts';
import type { Answer, Command, CommandContext } from '../src/model/index.ts';
import { BRIEFING_PARTS, briefing } from '../src/answers/index.ts';
import { choice, readDay, today, words } from './input.ts';

/** Briefs a link, pasted text or an article on record. */
export const brief: Command = {
  name: 'brief',
  description: 'Brief a news article: who met whom, who stated what',
  examples: [
    '/brief https://news.example/politics/talks-resume',
    '/brief text:"(the article’s text)" published:2024-11-04',
  ],
  options: [
    { name: 'link', description: 'The article’s address', kind: 'link', positional: true },
    { name: 'text', description: 'The article’s text, for pages that Readout cannot open', kind: 'text' },
    { name: 'title', description: 'Its headline, for pasted text', kind: 'text' },
    { name: 'published', description: 'Its day of publication, where the page does not tell', kind: 'date' },
    { name: 'article', description: 'An article on record, by its number', kind: 'integer' },
    { name: 'show', description: 'Which part of it', kind: 'choice', choices: BRIEFING_PARTS },
  ],
  async run(input, context) {
    const { article } = input;
    if (typeof article === 'number') return onRecord(article, choice(input, 'show', BRIEFING_PARTS), context);
    const day = words(input, 'published');
    const published = day === undefined ? {} : { published: readDay(day, today(context)) };
    const text = words(input, 'text');
    if (text !== undefined)
      return context.brief({ type: 'text', title: words(input, 'title') ?? '', text, ...published });
    const link = words(input, 'link')?.replace(/^<(.*?)(?:\|.*)?>$/, '$1');
    if (link !== undefined) return context.brief({ type: 'link', url: link, ...published });
    throw new CodedError('missing-option', 'Give a link, or the article’s text: /brief https://…');
  },
};

async function onRecord(
  id: number,
  part: (typeof BRIEFING_PARTS)[number] | undefined,
  context: CommandContext,
): Promise<Answer> {
  const article = await context.history.article(id);
  if (article) return briefing(article, part ?? 'short');
  throw new CodedError('unknown-article', `No article ${id} is on record here. Paste its link again.`);
}
