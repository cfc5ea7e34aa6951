import type {
  Action,
  Answer,
  CalendarDate,
  Line,
  RecordedMeeting,
  RecordedStatement,
} from '../model/index.ts';
import { meetingFacts, statementFacts } from './facts.ts';
import { answer, count, faint, heading, items, paragraph, text } from './inline.ts';
import { meetingItem } from './meeting.ts';
import { statementItem } from './statement.ts';

/** What stands at one place of a timeline; `day` is null where no article gives one. */
export type TimelineEntry =
  | { readonly type: 'meeting'; readonly day: CalendarDate | null; readonly meeting: RecordedMeeting }
  | { readonly type: 'statement'; readonly day: CalendarDate | null; readonly statement: RecordedStatement };

/** Meetings and statements merged, oldest first; those without a day come last. */
export function timelineEntries(
  meetings: readonly RecordedMeeting[],
  statements: readonly RecordedStatement[],
): readonly TimelineEntry[] {
  const entries: readonly TimelineEntry[] = [
    ...meetings.map((meeting): TimelineEntry => ({ type: 'meeting', day: dayOf(meeting), meeting })),
    ...statements.map(
      (statement): TimelineEntry => ({ type: 'statement', day: statement.article.published, statement }),
    ),
  ];
  return [...entries].sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
}

/** Meetings and statements in order, under a heading for each day. */
export function timeline(
  question: Line,
  entries: readonly TimelineEntry[],
  totals: { readonly meetings: number; readonly statements: number },
  actions: readonly Action[],
): Answer {
  const days = [...new Set(entries.map(({ day }) => day))];
  const blocks = days.flatMap((day) => [
    heading(day === null ? [text('Day not given')] : [{ type: 'date', date: day }]),
    ...items(entries.filter((entry) => entry.day === day).map(item)),
  ]);
  const sum = `${count(totals.meetings, 'meeting')}, ${count(totals.statements, 'statement')} on record`;
  const intro = [heading([text('Timeline: '), ...question], 1), paragraph([faint(sum)])];
  return answer('normal', [...intro, ...blocks], { totals, entries: entries.map(facts) }, { actions });
}

function dayOf(meeting: RecordedMeeting): CalendarDate | null {
  return meeting.date?.start ?? meeting.reports[0]?.article.published ?? null;
}

function item(entry: TimelineEntry): ReturnType<typeof meetingItem> {
  switch (entry.type) {
    case 'meeting':
      return meetingItem(entry.meeting);
    case 'statement':
      return statementItem(entry.statement, { withArticle: true });
    default:
      return entry satisfies never;
  }
}

function facts(entry: TimelineEntry): unknown {
  const { type, day } = entry;
  return type === 'meeting'
    ? { type, day, ...meetingFacts(entry.meeting) }
    : { type, day, ...statementFacts(entry.statement) };
}
