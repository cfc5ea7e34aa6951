import type { Answer, Block, DateRange, ListItem, RecordedArticle, RecordedMeeting } from '../model/index.ts';
import { DOUBT } from './doubt.ts';
import { articleFacts } from './facts.ts';
import { answer, count, faint, heading, items, link, paragraph, text } from './inline.ts';
import { meetingItem } from './meeting.ts';
import { statementItem } from './statement.ts';

/** Statements shown of each article; its briefing has the rest. */
const STATEMENTS_EACH = 2;
/** Meetings shown, the latest first. */
const MEETINGS = 10;
/** Buttons that lead to an article's briefing. */
const BUTTONS = 4;
const LABEL = 60;

/** What was recorded in a period: who met, then each article with what was stated first. */
export function digest(period: DateRange, articles: readonly RecordedArticle[], more: number): Answer {
  const meetings = distinctMeetings(articles);
  const statements = articles.reduce((sum, article) => sum + article.statements.length, 0);
  const totals = [
    count(articles.length + more, 'article'),
    count(meetings.length, 'meeting'),
    count(statements, 'statement'),
  ];
  const blocks: readonly Block[] = [
    heading([text('Digest: '), { type: 'date', date: period }], 1),
    paragraph([faint(totals.join(' · '))]),
    ...(meetings.length > 0 ? [heading('Who met')] : []),
    ...items(meetings.slice(0, MEETINGS).map((meeting) => meetingItem(meeting, { compact: true }))),
    ...(meetings.length > MEETINGS ? [paragraph([faint(`and ${meetings.length - MEETINGS} more`)])] : []),
    heading('Who stated what'),
    ...items(articles.map(articleItem)),
    ...(more > 0 ? [paragraph([faint(`${count(more, 'older article')} not shown.`)])] : []),
  ];
  const actions = articles.slice(0, BUTTONS).map(({ ref }) => ({
    label: ref.title.length > LABEL ? `${ref.title.slice(0, LABEL - 1)}…` : ref.title,
    call: { name: 'brief', options: { article: ref.id } },
  }));
  return answer('normal', blocks, { period, articles: articles.map(articleFacts) }, { actions });
}

function distinctMeetings(articles: readonly RecordedArticle[]): readonly RecordedMeeting[] {
  const known = new Map(articles.flatMap(({ meetings }) => meetings).map((meeting) => [meeting.id, meeting]));
  const sure = [...known.values()].filter(({ reports }) =>
    reports.some(({ confidence }) => confidence >= DOUBT),
  );
  return sure.sort((a, b) => (b.date?.start ?? '').localeCompare(a.date?.start ?? ''));
}

function articleItem(article: RecordedArticle): ListItem {
  const outlet = article.ref.outlet === null ? [] : [faint(` – ${article.ref.outlet}`)];
  const statements = article.statements
    .filter(({ confidence }) => confidence >= DOUBT)
    .slice(0, STATEMENTS_EACH)
    .map((statement) => statementItem(statement, { text: article.text }).line);
  return { line: [link(article.ref.title, article.ref.url), ...outlet], detail: statements };
}
