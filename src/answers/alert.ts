import type {
  Action,
  Answer,
  Follow,
  Line,
  ListItem,
  MeetingStatus,
  RecordedArticle,
  RecordedMeeting,
  RecordedStatement,
} from '../model/index.ts';
import { followLine, followTitle, unfollowAction } from './follows.ts';
import { answer, count, faint, heading, items, join, link, paragraph } from './inline.ts';
import { meetingFacts, statementFacts } from './facts.ts';
import { meetingItem } from './meeting.ts';
import { statementItem } from './statement.ts';

/** Meetings and statements shown of each article; its briefing has the rest. */
const MOST = 5;
/** Buttons that end a follow. */
const BUTTONS = 3;

/** What of an article those who follow are told. */
export interface Told {
  readonly article: RecordedArticle;
  readonly meetings: readonly {
    readonly meeting: RecordedMeeting;
    /** What earlier articles said of it, or null where none told of it. */
    readonly before: MeetingStatus | null;
  }[];
  readonly statements: readonly RecordedStatement[];
  /** Why they are told. */
  readonly follows: readonly Follow[];
}

/** What an article has of those whom a channel or a member follows, in one small message. */
export function alert(told: Told): Answer {
  const { article, meetings, statements, follows } = told;
  const { ref, text } = article;
  const all: readonly ListItem[] = [
    ...meetings.map((each) => newMeetingItem(each, article)),
    ...statements.map((statement) => statementItem(statement, { text })),
  ];
  const blocks = [
    heading([link(ref.title || 'Pasted text', ref.url)]),
    paragraph(imprint(told)),
    ...items(all.slice(0, MOST)),
    ...(all.length > MOST
      ? [paragraph([faint(`and ${count(all.length - MOST, 'more item')} of theirs`)])]
      : []),
  ];
  const data = {
    article: ref,
    follows: follows.map(({ people, topic }) => ({ people, topic })),
    meetings: meetings.map(({ meeting, before }) => ({ ...meetingFacts(meeting), before })),
    statements: statements.map(statementFacts),
  };
  return answer('normal', blocks, data, { actions: actionsFor(told) });
}

function imprint({ article: { ref }, follows }: Told): Line {
  const parts: readonly Line[] = [
    ...(ref.outlet === null ? [] : [[faint(ref.outlet)]]),
    ...(ref.published === null ? [] : [[{ type: 'date', date: ref.published } as const]]),
    [faint('followed: '), ...join(follows.map(followLine), '; ')],
  ];
  return join(parts, ' · ');
}

/** As this article tells it; what others tell is in the briefing. */
function newMeetingItem(
  { meeting, before }: Told['meetings'][number],
  { ref, text }: RecordedArticle,
): ListItem {
  const reports = meeting.reports.filter((report) => report.article.id === ref.id);
  const item = meetingItem({ ...meeting, reports }, { article: { id: ref.id, text } });
  if (before === null) return item;
  return { ...item, detail: [[faint(`until now: ${before}`)], ...(item.detail ?? [])] };
}

/** A direct conversation is another workspace on some platforms: no button of this one's works there. */
function actionsFor({ article, follows }: Told): readonly Action[] {
  const [first] = follows;
  if (first?.audience.type !== 'channel') return [];
  return [
    {
      label: 'The whole briefing',
      call: { name: 'brief', options: { article: article.ref.id, show: 'short' } },
    },
    ...follows.slice(0, BUTTONS).map((follow) => unfollowAction(follow, `Unfollow ${followTitle(follow)}`)),
  ];
}
