import { CodedError } from '../src/model/index.ts';
import type { Answer, Command, CommandContext } from '../src/model/index.ts';
import { BRIEFING_PARTS, briefing } from '../src/answers/index.ts';
import { parsePeriod } from '../src/text/dates.ts';
import { choice, today, words } from './input.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

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
    const published = dayOf(words(input, 'published'), context);
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

function dayOf(value: string | undefined, context: CommandContext): { readonly published?: string } {
  if (value === undefined) return {};
  const found = DAY.test(value) ? { start: value, end: value } : parsePeriod(value, today(context));
  if (found?.start !== undefined && found.start === found.end) return { published: found.start };
  throw new CodedError(
    'bad-date',
    `Readout needs the day of publication, not "${value}": published:2024-11-04`,
  );
}
