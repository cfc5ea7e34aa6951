import type {
  Action,
  Answer,
  Block,
  EntityRef,
  Line,
  Page,
  RecordedMeeting,
  RecordedStatement,
} from '../model/index.ts';
import { withCopies } from './copies.ts';
import { meetingFacts, statementFacts } from './facts.ts';
import { answer, count, faint, heading, items, paragraph } from './inline.ts';
import { meetingItem } from './meeting.ts';
import { reportButtons } from './meeting-reports.ts';
import { tallyLine } from './tally.ts';
import type { MeetingSummary } from './tally.ts';

/** Items of a list that one answer holds; a button leads to the next ones. */
export const LIST_LENGTH = 20;

/** The meetings that fit a question, with first, last and how often. `title` reads "Who met Antony Blinken in Cairo". */
export function meetingList(
  title: Line,
  page: Page<RecordedMeeting>,
  summary: MeetingSummary,
  actions: readonly Action[],
): Answer {
  const blocks: readonly Block[] = [
    heading(title, 1),
    paragraph(tallyLine(summary)),
    ...items(page.items.map((meeting) => meetingItem(meeting))),
  ];
  const data = {
    total: page.total,
    held: summary.tally.byStatus.held,
    undated: summary.tally.undated,
    first: summary.first && meetingFacts(summary.first),
    last: summary.last && meetingFacts(summary.last),
    meetings: page.items.map(meetingFacts),
  };
  return answer('normal', blocks, data, { actions: [...actions, ...reportButtons(page.items)] });
}

/** The statements that fit a question. `question` reads "Antony Blinken, about Rafah"; `note` says how they were found. */
export function statementList(
  question: Line,
  page: Page<RecordedStatement>,
  speaker: EntityRef | null,
  actions: readonly Action[],
  note: Line = [],
): Answer {
  const withoutSpeaker = (statement: RecordedStatement): boolean =>
    statement.speakers.length === 1 && statement.speakers[0]?.id === speaker?.id;
  const shown = withCopies(page.items, (statement) => ({
    withArticle: true,
    withoutSpeaker: withoutSpeaker(statement),
  }));
  const copied =
    shown.length < page.items.length ? '; what several articles have word for word is shown once' : '';
  const blocks: readonly Block[] = [
    heading(question, 1),
    ...(note.length > 0 ? [paragraph(note)] : []),
    paragraph([faint(`${count(page.total, 'statement')} on record${copied}`)]),
    ...items(shown),
  ];
  return answer(
    'normal',
    blocks,
    { total: page.total, statements: page.items.map(statementFacts) },
    { actions },
  );
}
