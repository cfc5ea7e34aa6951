import { count, dayOf, text } from './answers/index.ts';
import type {
  Action,
  Answer,
  Block,
  FoundLink,
  History,
  Inline,
  Line,
  RecordedArticle,
} from './model/index.ts';

/** Links of one message that are pointed to; the rest of a longer list is left out. */
const MOST = 5;

/** What is said of links that somebody posts again: where to find the briefing, not the briefing once more. */
export async function knownLinks(links: readonly FoundLink[], history: History): Promise<Answer | null> {
  const known = await Promise.all(
    links.slice(0, MOST).map(async (link) => ({ link, article: await history.articleByUrl(link.canonical) })),
  );
  if (known.length === 0) return null;
  const actions = known.map(({ link, article }) => actionFor(link, article, known.length > 1));
  return {
    tone: 'normal',
    blocks: known.map(({ link, article }) => (article ? onRecord(article) : elsewhere(link))),
    actions,
    private: false,
    data: known.map(({ link, article }) => ({ url: link.url, article: article?.ref ?? null })),
  };
}

/** Points to the briefing of an article that was posted before, under this link or another. */
export function pointer(article: RecordedArticle, note: Line = []): Answer {
  const { ref } = article;
  return {
    tone: 'normal',
    blocks: [onRecord(article), ...(note.length > 0 ? [{ type: 'paragraph', line: note } as const] : [])],
    actions: [actionFor({ url: ref.url ?? '', canonical: '' }, article, false)],
    private: false,
    data: { article: ref },
  };
}

/** Said where a page gives less than it gave before, or nothing: the earlier reading is what there is. */
export function earlierReading(article: RecordedArticle, why: string): Line {
  const at = article.revision?.readAt;
  const when = at === undefined ? [] : [text(' of '), dayOf(at)];
  return [text(`${why} What is on record stands on its earlier reading`), ...when, text('.')];
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

/** Refused links may be posted again: what is known and not on record is in hand, or was forgotten. */
function elsewhere({ url }: FoundLink): Block {
  return {
    type: 'paragraph',
    line: [
      text('Posted here before: '),
      { type: 'link', text: url, url },
      text('. Its briefing is on its way.'),
    ],
  };
}

function actionFor({ url }: FoundLink, article: RecordedArticle | null, several: boolean): Action {
  const name = article?.ref.title || url;
  const label = several ? `Briefing: ${name}` : 'Show the briefing';
  const options = article ? { article: article.ref.id, show: 'short' } : { link: url };
  return { label, call: { name: 'brief', options } };
}
