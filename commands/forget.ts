import { CodedError } from '../src/model/index.ts';
import type {
  Answer,
  Command,
  CommandCall,
  CommandContext,
  Forgetting,
  RecordedArticle,
} from '../src/model/index.ts';
import { confirmForgetting, forgotten } from '../src/answers/index.ts';
import { words } from './input.ts';

/** Erases an article and all that stands only on it; says first what that is. */
export const forget: Command = {
  name: 'forget',
  description: 'Erase an article and all that stands only on it; asks before it does',
  examples: ['/forget https://news.example/politics/talks-resume', '/forget article:12'],
  options: [
    { name: 'link', description: 'The article’s address', kind: 'link', positional: true },
    { name: 'article', description: 'An article on record, by its number', kind: 'integer' },
    { name: 'yes', description: 'Do not ask', kind: 'boolean' },
  ],
  async run(input, context) {
    const { ref } = await articleIn(input, context);
    const found = await context.history.standsOn(ref.id);
    if (!found) throw gone(ref.id);
    allowed(found, context);
    return input['yes'] === true ? erase(ref.id, context) : confirmForgetting(ref, found);
  },
};

async function erase(id: number, { history }: CommandContext): Promise<Answer> {
  const went = await history.forget(id);
  if (!went) throw gone(id);
  return forgotten(id, went);
}

async function articleIn(
  input: CommandCall['options'],
  { history, canonical }: CommandContext,
): Promise<RecordedArticle> {
  const link = words(input, 'link')?.replace(/^<(.*?)(?:\|.*)?>$/, '$1');
  const article = /^\d{1,15}$/.test(link ?? '') ? Number(link) : input['article'];
  if (typeof article === 'number') {
    const found = await history.article(article);
    if (found) return found;
    throw gone(article);
  }
  if (link === undefined)
    throw new CodedError('missing-option', 'Say which article: /forget https://… or /forget article:12');
  const found = await history.articleByUrl(canonical(link) ?? link);
  if (found) return found;
  throw new CodedError(
    'unknown-article',
    'No article is on record here under that link. Give the link as it was posted, or the number: /forget article:12',
  );
}

function gone(id: number): CodedError {
  return new CodedError(
    'unknown-article',
    `No article ${id} is on record here; it may have been forgotten already.`,
  );
}

/** What many rely on is not one member's to erase, unless that member brought it. */
function allowed({ postedBy }: Forgetting, { mayManage, user }: CommandContext): void {
  if (mayManage || (user !== null && postedBy.includes(user))) return;
  throw new CodedError(
    'not-allowed',
    'Only those who manage this place, and whoever posted its link, may have an article forgotten. Ask one of them.',
  );
}
