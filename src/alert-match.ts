import { DOUBT } from './answers/index.ts';
import type {
  ArticleRef,
  Follow,
  History,
  MeetingReport,
  MeetingStatus,
  News,
  RecordedArticle,
  RecordedMeeting,
  RecordedStatement,
} from './model/index.ts';
import { fold } from './text/fold.ts';
import { stems } from './text/stems.ts';

/** Words of a statement by which it is looked for among earlier ones. */
const SEARCHED_WORDS = 8;
/** Statements that begin alike and are compared whole. */
const MOST_COMPARED = 20;

/** Milliseconds between the days of publication of a text and its copies. */
const COPIED_WITHIN = 14 * 86_400_000;

/** A meeting that an article tells of and nobody was told of, or whose status it changed. */
export interface NewMeeting {
  readonly meeting: RecordedMeeting;
  /** What earlier articles said of it, or null where none did. */
  readonly before: MeetingStatus | null;
}

/** What an article tells that no article before it did. */
export interface Novelties {
  readonly meetings: readonly NewMeeting[];
  readonly statements: readonly RecordedStatement[];
}

/**
 * What of an article may be new: not the second report of a meeting, nor what its earlier text told. Doubtful facts are
 * left out. Statements may still be repeated from other articles, which `unrepeated` finds out.
 */
export function noveltiesOf(article: RecordedArticle, news: News): Novelties {
  return {
    meetings: article.meetings.flatMap((meeting) => newMeeting(meeting, article, news) ?? []),
    statements: article.statements.filter(
      ({ id, confidence }) => confidence >= DOUBT && !news.known.statements.includes(id),
    ),
  };
}

/** Those of an article's statements that no earlier article of the same weeks has word for word: agencies' texts stand in many outlets. */
export async function unrepeated(
  statements: Iterable<RecordedStatement>,
  news: News,
  history: History,
): Promise<ReadonlySet<RecordedStatement>> {
  const fresh = new Set<RecordedStatement>();
  for (const statement of statements) if (!(await wasStated(statement, news, history))) fresh.add(statement);
  return fresh;
}

function newMeeting(meeting: RecordedMeeting, { ref }: RecordedArticle, news: News): NewMeeting | null {
  const own = meeting.reports.find(({ article }) => article.id === ref.id);
  if (!own || own.confidence < DOUBT || news.known.meetings.includes(meeting.id)) return null;
  const earlier = meeting.reports.filter((report) => report !== own && wasTold(report, news));
  const last = earlier.at(-1);
  if (!last) return { meeting, before: null };
  // An announcement that comes after the report of the meeting itself changes nothing.
  const changes = own.status === meeting.status && earlier.every(({ status }) => status !== own.status);
  return changes ? { meeting, before: last.status } : null;
}

/** An earlier article told so, and without doubt. */
function wasTold(
  { article, confidence }: Pick<MeetingReport, 'article' | 'confidence'>,
  news: News,
): boolean {
  return confidence >= DOUBT && article.id !== news.article && !news.later.includes(article.id);
}

async function wasStated(statement: RecordedStatement, news: News, history: History): Promise<boolean> {
  const [speaker] = statement.speakers;
  const words = contentOf(statement);
  if (!speaker || words === '') return false;
  const about = `"${words.split(' ').slice(0, SEARCHED_WORDS).join(' ')}"`;
  const { items } = await history.statements({ speaker: speaker.id, about, limit: MOST_COMPARED });
  return items.some(
    (other) =>
      wasTold(other, news) && contentOf(other) === words && areNear(other.article, statement.article),
  );
}

/** "No comment" is said anew months later. */
function areNear(one: ArticleRef, other: ArticleRef): boolean {
  if (one.published === null || other.published === null) return true;
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= COPIED_WITHIN;
}

function contentOf({ content }: RecordedStatement): string {
  return plain(content.map(({ text }) => text).join(' '));
}

/** Whom each name that is followed means at present, by id. Several of one name are all meant. */
export async function entitiesNamed(
  names: Iterable<string>,
  history: History,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, readonly number[]>();
  for (const name of names) {
    if (found.has(name)) continue;
    const match = await history.findEntity(name, { exactly: true });
    const entities = match.type === 'one' ? [match.entity] : match.type === 'several' ? match.entities : [];
    found.set(
      name,
      entities.map(({ id }) => id),
    );
  }
  return found;
}

/** Those of an article's novelties that a member wants to hear of. */
export async function wantedBy(
  { people, topic }: Follow,
  { meetings, statements }: Novelties,
  article: RecordedArticle,
  meant: ReadonlyMap<string, readonly number[]>,
  history: History,
): Promise<Novelties> {
  const who = people.map((name) => meant.get(name) ?? []);
  const said = await statementsOf(who, topic, article.ref.id, history);
  return {
    meetings: meetings.filter(({ meeting }) => {
      const own = meeting.reports.find((report) => report.article.id === article.ref.id);
      const present = own?.participants.map(({ id }) => id) ?? [];
      const all = who.every((ids) => ids.some((id) => present.includes(id)));
      return all && own !== undefined && (topic === null || isAbout(own, topic));
    }),
    statements: statements.filter((statement) => {
      const voices = new Set([...statement.speakers, ...statement.via].map(({ id }) => id));
      const [one, other] = who;
      const speaks = other || !one || one.some((id) => voices.has(id));
      return speaks && (said === null || said.has(statement.id));
    }),
  };
}

/** The article's statements that fit a pair and a topic; null where neither is asked for. */
async function statementsOf(
  [one, other]: readonly (readonly number[])[],
  topic: string | null,
  article: number,
  history: History,
): Promise<ReadonlySet<number> | null> {
  const about = topic === null ? {} : { about: topic };
  if (!one || !other) {
    if (topic === null) return null;
    const { items } = await history.statements({ article, ...about });
    return new Set(items.map(({ id }) => id));
  }
  const found = new Set<number>();
  for (const first of one) {
    for (const second of other) {
      const { items } = await history.statements({ article, between: [first, second], ...about });
      for (const { id } of items) found.add(id);
    }
  }
  return found;
}

/** Whether all words of the topic are in what a meeting was about or in the sentence that tells of it, in any inflection. */
function isAbout({ about, evidence }: MeetingReport, topic: string): boolean {
  const words = stems([evidence, ...about].map(({ text }) => text).join(' '));
  return [...stems(topic)].every((word) => words.has(word));
}

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
