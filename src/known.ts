import { count, text } from './answers/index.ts';
import type { Action, Answer, Block, FoundLink, History, Inline, RecordedArticle } from './model/index.ts';

/** Links of one message that are pointed to; the rest of a longer list is left out. */
const MOST = 5;
/** Characters of a headline on its button. */
const LABEL = 60;

/** What is said of links that somebody posts again: where to find the briefing, not the briefing once more. */
export async function knownLinks(links: readonly FoundLink[], history: History): Promise<Answer | null> {
  const known = await Promise.all(
    links.slice(0, MOST).map(async (link) => ({ link, article: await history.articleByUrl(link.canonical) })),
  );
  if (known.length === 0) return null;
  const actions = known.map(({ link, article }) => actionFor(link, article, known.length > 1));
  return {
    tone: 'normal',
    blocks: known.map(({ link, article }) => (article ? onRecord(article) : notOnRecord(link))),
    actions,
    private: false,
    data: known.map(({ link, article }) => ({ url: link.url, article: article?.ref ?? null })),
  };
}

function onRecord({ ref, meetings, statements }: RecordedArticle): Block {
  const title: Inline = ref.url === null ? text(ref.title) : { type: 'link', text: ref.title, url: ref.url };
  const date: readonly Inline[] =
    ref.published === null ? [] : [text(' · '), { type: 'date', date: ref.published }];
  const found = `${count(meetings.length, 'meeting')}, ${count(statements.length, 'statement')}`;
  return {
    type: 'paragraph',
    line: [text('Already on record here: '), title, ...date, { type: 'faint', text: ` – ${found}` }],
  };
}

function notOnRecord({ url }: FoundLink): Block {
  return {
    type: 'paragraph',
    line: [
      text('Posted here before: '),
      { type: 'link', text: url, url },
      text('. Nothing is on record for that address: it is being read, or no article was found there.'),
    ],
  };
}

function actionFor({ url }: FoundLink, article: RecordedArticle | null, several: boolean): Action {
  if (article === null) return { label: 'Try it now', call: { name: 'brief', options: { link: url } } };
  const { id, title } = article.ref;
  const label = several && title !== '' ? `Briefing: ${title}`.slice(0, LABEL) : 'Show the briefing';
  return { label, call: { name: 'brief', options: { article: id, show: 'short' } } };
}
