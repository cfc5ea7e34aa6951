import type { Answer, Block, DateRange, ListItem, RecordedArticle, RecordedMeeting } from '../model/index.ts';
import { areCopies, sketchOf } from '../text/copies.ts';
import { DOUBT } from './doubt.ts';
import { articleFacts } from './facts.ts';
import { answer, count, faint, heading, items, join, link, paragraph, text } from './inline.ts';
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
  const texts = copiesOf(articles);
  const copied = articles.length - texts.length;
  // What copies of one text state is stated once.
  const statements = texts.reduce((sum, [article]) => sum + article.statements.length, 0);
  const totals = [
    `${count(articles.length + more, 'article')}${copied === 0 ? '' : `, ${copied} of them a copy of another`}`,
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
    ...items(texts.map(articleItem)),
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

/** An article with the copies of its text in other outlets. */
type Text = readonly [RecordedArticle, ...RecordedArticle[]];

/** Gathers copies of one text, in the order given. */
function copiesOf(articles: readonly RecordedArticle[]): readonly Text[] {
  const texts: { readonly sketch: ReturnType<typeof sketchOf>; text: Text }[] = [];
  for (const article of articles) {
    const sketch = sketchOf(article.text);
    const known = texts.find((one) => areCopies(one.sketch, sketch));
    if (known) known.text = [...known.text, article];
    else texts.push({ sketch, text: [article] });
  }
  return texts.map(({ text: found }) => found);
}

function articleItem([article, ...copies]: Text): ListItem {
  const outlet = article.ref.outlet === null ? [] : [faint(` – ${article.ref.outlet}`)];
  const also = copies.map(({ ref }) => [link(ref.outlet ?? ref.title, ref.url)]);
  const statements = article.statements
    .filter(({ confidence }) => confidence >= DOUBT)
    .slice(0, STATEMENTS_EACH)
    .map((statement) => statementItem(statement, { text: article.text }).line);
  return {
    line: [link(article.ref.title, article.ref.url), ...outlet],
    detail: [...statements, ...(also.length > 0 ? [[faint('the same text in '), ...join(also, ', ')]] : [])],
  };
}
