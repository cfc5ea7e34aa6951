import type {
  Action,
  Answer,
  Block,
  Line,
  ListItem,
  MeetingReport,
  RecordedArticle,
  RecordedMeeting,
  RecordedStatement,
} from '../model/index.ts';
import { DOUBT } from './doubt.ts';
import { articleFacts } from './facts.ts';
import { answer, count, faint, heading, items, join, link, paragraph, text } from './inline.ts';
import { meetingItem } from './meeting.ts';
import { reportButtons } from './meeting-reports.ts';
import { changes, withdrawnFacts } from './revision.ts';
import { statementItem } from './statement.ts';

/** What a first briefing shows; the rest waits behind buttons. */
const FIRST_MEETINGS = 4;
const FIRST_STATEMENTS = 6;
/** Buttons to what other articles tell of the same meetings. */
const REPORT_BUTTONS = 2;

/** Which part of an article's briefing is asked for. `short` is what a pasted link gets. */
export type BriefingPart = 'short' | 'meetings' | 'statements' | 'doubtful' | 'withdrawn' | 'all';
/** All parts, in the order in which a member would ask for them. */
export const BRIEFING_PARTS: readonly BriefingPart[] = [
  'short',
  'meetings',
  'statements',
  'doubtful',
  'withdrawn',
  'all',
];

/** The briefing of one article: headline, outlet, date, who met, who stated what. */
export function briefing(article: RecordedArticle, part: BriefingPart = 'short'): Answer {
  if (part === 'withdrawn') return withdrawnBriefing(article);
  const sorted = sort(article);
  const shown = select(sorted, part);
  const meetings = meetingItems(shown.meetings, article);
  const statements = shown.statements.map((statement) => statementItem(statement, { text: article.text }));
  const nothing = meetings.length + statements.length === 0;
  const blocks: readonly Block[] = [
    heading([link(article.ref.title, article.ref.url)], 1),
    ...imprint(article),
    ...changes(article.revision),
    ...(meetings.length > 0 ? [heading(part === 'doubtful' ? 'Who met – doubtful' : 'Who met')] : []),
    ...items(meetings),
    ...(statements.length > 0
      ? [heading(part === 'doubtful' ? 'Who stated what – doubtful' : 'Who stated what')]
      : []),
    ...items(statements),
    ...(nothing ? [paragraph(silence(sorted, part))] : []),
  ];
  return answer(nothing ? 'empty' : 'normal', blocks, articleFacts(article), {
    actions: part === 'short' ? actionsFor(article, sorted, shown) : [],
  });
}

function withdrawnBriefing(article: RecordedArticle): Answer {
  const { title, url } = article.ref;
  const blocks = [
    heading([link(title, url)], 1),
    heading('No longer in the text'),
    ...withdrawnFacts(article),
  ];
  const { withdrawn = [] } = article.revision ?? {};
  return answer(withdrawn.length > 0 ? 'normal' : 'empty', blocks, { article: article.ref, withdrawn });
}

/** Each with its sentence, which is not said again for the next meeting that it tells of. */
function meetingItems(
  meetings: readonly RecordedMeeting[],
  { ref, text }: RecordedArticle,
): readonly ListItem[] {
  const sentences = meetings.map((meeting) => reportOf(meeting, ref.id)?.evidence.start);
  return meetings.map((meeting, index) =>
    meetingItem(meeting, {
      article: { id: ref.id, text },
      repeated: index > 0 && sentences[index] !== undefined && sentences[index] === sentences[index - 1],
    }),
  );
}

function reportOf(meeting: RecordedMeeting, article: number): MeetingReport | undefined {
  return meeting.reports.find((report) => report.article.id === article);
}

interface Items {
  readonly meetings: readonly RecordedMeeting[];
  readonly statements: readonly RecordedStatement[];
}

interface Sorted {
  readonly sure: Items;
  readonly doubtful: Items;
}

function sort(article: RecordedArticle): Sorted {
  const report = (meeting: RecordedMeeting): MeetingReport | undefined => reportOf(meeting, article.ref.id);
  const meetings = [...article.meetings].sort(
    (a, b) => (report(a)?.evidence.start ?? 0) - (report(b)?.evidence.start ?? 0),
  );
  const statements = [...article.statements].sort(
    (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  );
  const isSure = (meeting: RecordedMeeting): boolean => (report(meeting)?.confidence ?? 0) >= DOUBT;
  return {
    sure: {
      meetings: meetings.filter(isSure),
      statements: statements.filter(({ confidence }) => confidence >= DOUBT),
    },
    doubtful: {
      meetings: meetings.filter((meeting) => !isSure(meeting)),
      statements: statements.filter(({ confidence }) => confidence < DOUBT),
    },
  };
}

function select({ sure, doubtful }: Sorted, part: Exclude<BriefingPart, 'withdrawn'>): Items {
  switch (part) {
    case 'short':
      return {
        meetings: sure.meetings.slice(0, FIRST_MEETINGS),
        statements: sure.statements.slice(0, FIRST_STATEMENTS),
      };
    case 'meetings':
      return { meetings: sure.meetings, statements: [] };
    case 'statements':
      return { meetings: [], statements: sure.statements };
    case 'doubtful':
      return doubtful;
    case 'all':
      return sure;
    default:
      return part satisfies never;
  }
}

function actionsFor(
  { ref: { id }, revision }: RecordedArticle,
  { sure, doubtful }: Sorted,
  shown: Items,
): readonly Action[] {
  const button = (label: string, show: BriefingPart): Action => ({
    label,
    call: { name: 'brief', options: { article: id, show } },
  });
  const withdrawn = revision?.withdrawn.length ?? 0;
  const unsure = doubtful.meetings.length + doubtful.statements.length;
  const person = shown.meetings[0]?.participants[0] ?? shown.statements[0]?.speakers[0];
  return [
    ...(sure.meetings.length > shown.meetings.length
      ? [button(`All ${count(sure.meetings.length, 'meeting')}`, 'meetings')]
      : []),
    ...(sure.statements.length > shown.statements.length
      ? [button(`All ${count(sure.statements.length, 'statement')}`, 'statements')]
      : []),
    ...(unsure > 0 ? [button(`${unsure} doubtful`, 'doubtful')] : []),
    ...(withdrawn > 0 ? [button(`${withdrawn} no longer in the text`, 'withdrawn')] : []),
    ...reportButtons(shown.meetings).slice(0, REPORT_BUTTONS),
    ...(person
      ? [
          {
            label: `Timeline: ${person.name}`,
            call: { name: 'timeline', options: { person: `@${person.id}` } },
          },
        ]
      : []),
  ];
}

function imprint({ ref }: RecordedArticle): readonly Block[] {
  const parts: readonly Line[] = [
    ...(ref.outlet === null ? [] : [[faint(ref.outlet)]]),
    ref.published === null ? [faint('no date given')] : [{ type: 'date', date: ref.published } as const],
  ];
  return [paragraph(join(parts, ' · '))];
}

function silence({ doubtful }: Sorted, part: BriefingPart): Line {
  if (part === 'doubtful') return [text('Nothing in this article is in doubt.')];
  const unsure = doubtful.meetings.length + doubtful.statements.length;
  return [
    text('Read in full: no meeting and no statement found that Readout is sure of.'),
    ...(unsure > 0 ? [faint(` ${count(unsure, 'doubtful item')} can be shown.`)] : []),
  ];
}
