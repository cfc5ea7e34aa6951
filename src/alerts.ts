import { entitiesNamed, noveltiesOf, wantedBy } from './alert-match.ts';
import type { Novelties } from './alert-match.ts';
import { alert } from './answers/index.ts';
import type {
  Audience,
  Clock,
  Follow,
  History,
  Log,
  News,
  NewJob,
  RecordedArticle,
  Store,
} from './model/index.ts';
import { createRounds } from './rounds.ts';
import type { Rounds } from './rounds.ts';

/** Articles in hand at once; a workspace has one at a time. */
const HANDS = 2;
/** Milliseconds between looks for articles that were recorded. */
const LOOK = 2_000;
/** Milliseconds before another try after a fault, four times as long each time, and tries in all. */
const FIRST_WAIT = 5_000;
const MOST_TRIES = 5;

/** What the alerts work with. */
export interface AlertParts {
  readonly store: Store;
  /** Whose workspaces are looked after: those that can be told. */
  readonly platforms: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  /** Called after posts were added to the queue. */
  readonly wake: () => void;
}

/**
 * Tells those who follow somebody of what new articles have. What is to be posted is written in the transaction that
 * takes the article off the list, so that a crash neither loses nor repeats it.
 */
export function createAlerts(parts: AlertParts): Rounds {
  const { store, platforms, clock, log } = parts;
  return createRounds({
    hands: HANDS,
    every: LOOK,
    log,
    next: async () => {
      const news = await store.news.take(clock(), platforms);
      return news && (() => tell(news, parts));
    },
  });
}

async function tell(news: News, { store, clock, log, wake }: AlertParts): Promise<void> {
  try {
    const posts = await postsFor(news, store.history(news.workspace));
    await store.news.settle(news.id, posts);
    if (posts.length > 0) wake();
  } catch (error) {
    const isLast = news.attempt >= MOST_TRIES;
    log.error({ err: error, news, isLast }, 'those who follow could not be told');
    await (isLast
      ? store.news.settle(news.id, [])
      : store.news.retry(news.id, clock() + FIRST_WAIT * 4 ** (news.attempt - 1)));
  }
}

/** What is posted of an article: one message for each channel or member whom it concerns. */
async function postsFor(news: News, history: History): Promise<readonly NewJob[]> {
  const article = await history.article(news.article);
  const follows = (await history.follows()).filter(({ audience }) => !readsIt(audience, news));
  if (article === null || follows.length === 0) return [];
  const novelties = await noveltiesOf(article, news, history);
  if (novelties.meetings.length + novelties.statements.length === 0) return [];
  const meant = await entitiesNamed(
    follows.flatMap(({ people }) => people),
    history,
  );
  const posts: NewJob[] = [];
  for (const theirs of Map.groupBy(follows, ({ audience }) => placeOf(audience)).values()) {
    const wanted: { readonly follow: Follow; readonly found: Novelties }[] = [];
    for (const follow of theirs)
      wanted.push({ follow, found: await wantedBy(follow, novelties, article, meant, history) });
    const post = postOf(news, article, novelties, wanted);
    if (post) posts.push(post);
  }
  return posts;
}

/** The channel has the article's briefing before its eyes. */
function readsIt(audience: Audience, { shownIn }: News): boolean {
  return audience.type === 'channel' && audience.channel === shownIn;
}

/** Channels and members have places of their own in the queue's order. */
function placeOf(audience: Audience): string {
  return audience.type === 'channel' ? audience.channel : `@${audience.member}`;
}

function postOf(
  news: News,
  article: RecordedArticle,
  { meetings, statements }: Novelties,
  wanted: readonly { readonly follow: Follow; readonly found: Novelties }[],
): NewJob | null {
  const fitting = wanted.filter(({ found }) => found.meetings.length + found.statements.length > 0);
  const [first] = fitting;
  if (!first) return null;
  const { audience } = first.follow;
  const answer = alert({
    article,
    meetings: meetings.filter((each) => fitting.some(({ found }) => found.meetings.includes(each))),
    statements: statements.filter((each) => fitting.some(({ found }) => found.statements.includes(each))),
    follows: fitting.map(({ follow }) => follow),
  });
  const place = placeOf(audience);
  const key = `alert:${news.article}:${news.at}:${place}`;
  const to = audience.type === 'member' ? { member: audience.member } : {};
  return {
    key,
    target: {
      workspace: news.workspace,
      channel: place,
      message: null,
      thread: null,
      replies: 'reply',
      ...to,
    },
    url: article.ref.url ?? '',
    canonical: key,
    postedBy: null,
    kind: 'post',
    answer,
    article: news.article,
  };
}
