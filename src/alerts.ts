import { entitiesNamed, noveltiesOf, unrepeated, wantedBy } from './alert-match.ts';
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
  const novelties = noveltiesOf(article, news);
  if (novelties.meetings.length + novelties.statements.length === 0) return [];
  const meant = await entitiesNamed(
    follows.flatMap(({ people }) => people),
    history,
  );
  const wanted: Wanted[] = [];
  for (const follow of follows)
    wanted.push({ follow, found: await wantedBy(follow, novelties, article, meant, history) });
  const fresh = await unrepeated(new Set(wanted.flatMap(({ found }) => found.statements)), news, history);
  const fitting = wanted
    .map(({ follow, found: { meetings, statements } }) => ({
      follow,
      found: { meetings, statements: statements.filter((each) => fresh.has(each)) },
    }))
    .filter(({ found }) => found.meetings.length + found.statements.length > 0);
  const places = Map.groupBy(fitting, ({ follow }) => placeOf(follow.audience));
  return [...places].map(([place, theirs]) => postOf(news, article, novelties, place, theirs));
}

/** What of an article a member wants to hear of. */
interface Wanted {
  readonly follow: Follow;
  readonly found: Novelties;
}

/** The channel has the article's briefing before its eyes. */
function readsIt(audience: Audience, { shownIn }: News): boolean {
  return audience.type === 'channel' && audience.channel === shownIn;
}

/** Channels and members have places of their own in the queue's order. */
function placeOf(audience: Audience): string {
  return audience.type === 'channel' ? audience.channel : `@${audience.member}`;
}

/** All that one article has for a channel or a member, in the article's order. */
function postOf(
  news: News,
  article: RecordedArticle,
  { meetings, statements }: Novelties,
  place: string,
  theirs: readonly Wanted[],
): NewJob {
  const answer = alert({
    article,
    meetings: meetings.filter((each) => theirs.some(({ found }) => found.meetings.includes(each))),
    statements: statements.filter((each) => theirs.some(({ found }) => found.statements.includes(each))),
    follows: theirs.map(({ follow }) => follow),
  });
  const key = `alert:${news.article}:${news.at}:${place}`;
  const { workspace } = news;
  const target = { workspace, channel: place, message: null, thread: null, replies: 'reply' } as const;
  const audience = theirs[0]?.follow.audience;
  return {
    key,
    target: audience?.type === 'member' ? { ...target, member: audience.member } : target,
    url: article.ref.url ?? '',
    canonical: key,
    postedBy: null,
    kind: 'post',
    answer,
    article: news.article,
  };
}
