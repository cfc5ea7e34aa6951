import type { Clock, History, RecordedArticle, WorkspaceId } from '../src/model/index.ts';
import { keepAnswer, keptAnswer } from './answers.ts';
import { articleRef, keepLink, listArticles, readArticle } from './articles.ts';
import { integer, text } from './columns.ts';
import { listCorrections } from './corrections.ts';
import { portableArticles, portableRest } from './export.ts';
import { addFeed, changeFeed, listFeeds, removeFeed } from './feeds.ts';
import { addFollow, listFollows, removeFollow } from './follows.ts';
import { everything, forget, forgetEverything, standsOn } from './forget.ts';
import { takeIn } from './import.ts';
import { meetingsOfReading, queryMeetings, readMeetings } from './meetings.ts';
import { complete, findEntity, readEntity } from './people.ts';
import { readProfile } from './profile.ts';
import { correct, undoCorrection } from './reconsider.ts';
import { record } from './record.ts';
import { readRevision, revise } from './revise.ts';
import { changeEverywhere, changeSettings, readSettings } from './settings.ts';
import type { Sql } from './sql.ts';
import { queryStatements, readStatements, statementsOfReading } from './statements.ts';
import { tallyMeetings } from './tally.ts';
import { queryTimeline } from './timeline.ts';
import { workspaceNumber } from './workspaces.ts';

const COUNTS = `
  SELECT
    (SELECT count(*) FROM article WHERE workspace = :workspace) AS articles,
    (SELECT count(*) FROM entity WHERE workspace = :workspace) AS entities,
    (SELECT count(*) FROM meeting WHERE workspace = :workspace) AS meetings,
    (SELECT count(*) FROM statement WHERE workspace = :workspace AND superseded_at IS NULL AND day >= '') AS statements`;

/** One workspace's history. Every query is bound to the workspace's number here and nowhere else. */
export function createHistory(sql: Sql, clock: Clock, name: WorkspaceId): History {
  const workspace = workspaceNumber(sql, name);
  return {
    workspace: name,
    record: async (article, extraction, shownIn = null) =>
      record(sql, clock, workspace, article, extraction, shownIn),
    revise: async (id, article, extraction, shownIn = null) =>
      revise(sql, clock(), workspace, id, article, extraction, null, shownIn),
    keepLink: async (link, article) => keepLink(sql, workspace, link, article),
    article: async (id) => recordedArticle(sql, workspace, id),
    articleByUrl: async (url) => recordedArticle(sql, workspace, url),
    articles: async (query) => listArticles(sql, workspace, query),
    findEntity: async (typed, how) => findEntity(sql, workspace, typed, how),
    entity: async (id) => readEntity(sql, workspace, id),
    profile: async (id) => readProfile(sql, workspace, id),
    correct: async (correction, made, undone = null) => correct(sql, workspace, correction, made, undone),
    undoCorrection: async (id, deed) => undoCorrection(sql, workspace, id, deed),
    corrections: async () => listCorrections(sql, workspace),
    complete: async (prefix, limit) => complete(sql, workspace, prefix, limit),
    meetings: async (query) => queryMeetings(sql, workspace, query),
    meeting: async (id) => readMeetings(sql, workspace, [id])[0] ?? null,
    tally: async (query) => tallyMeetings(sql, workspace, query),
    timeline: async (query) => queryTimeline(sql, workspace, query),
    statements: async (query) => queryStatements(sql, workspace, query),
    async counts() {
      const row = sql.get(COUNTS, { workspace }) ?? {};
      return {
        articles: integer(row, 'articles'),
        entities: integer(row, 'entities'),
        meetings: integer(row, 'meetings'),
        statements: integer(row, 'statements'),
      };
    },
    settings: async (channel) => readSettings(sql, workspace, channel),
    changeSettings: async (channel, change) => changeSettings(sql, clock, workspace, channel, change),
    changeEverywhere: async (change) => changeEverywhere(sql, clock, workspace, change),
    keepAnswer: async (answer) => keepAnswer(sql, clock, workspace, answer),
    keptAnswer: async (id) => keptAnswer(sql, clock, workspace, id),
    standsOn: async (article) => standsOn(sql, workspace, article),
    forget: async (article) => forget(sql, workspace, article),
    everything: async () => everything(sql, workspace),
    forgetEverything: async () => forgetEverything(sql, workspace),
    portableArticles: async (after, limit) => portableArticles(sql, workspace, after, limit),
    portableRest: async () => portableRest(sql, workspace),
    takeIn: async (article) => takeIn(sql, workspace, article),
    feeds: async () => listFeeds(sql, workspace),
    addFeed: async (feed) => addFeed(sql, clock, workspace, feed),
    changeFeed: async (id, change) => changeFeed(sql, clock, workspace, id, change),
    removeFeed: async (id) => removeFeed(sql, workspace, id),
    follows: async () => listFollows(sql, workspace),
    follow: async (follow) => addFollow(sql, clock, workspace, follow),
    unfollow: async (id) => removeFollow(sql, workspace, id),
  };
}

function recordedArticle(sql: Sql, workspace: number, by: number | string): RecordedArticle | null {
  const row = readArticle(sql, workspace, by);
  if (!row) return null;
  const reading = integer(row, 'reading');
  const revision = readRevision(sql, workspace, row);
  return {
    ref: articleRef(row),
    text: text(row, 'text'),
    meetings: readMeetings(sql, workspace, meetingsOfReading(sql, workspace, reading)),
    statements: readStatements(sql, workspace, statementsOfReading(sql, workspace, reading)),
    ...(revision && { revision }),
  };
}
