import type { Action, Answer, CalendarDate, DateRange, Line, Page, TimelineItem } from '../model/index.ts';
import { meetingFacts, statementFacts } from './facts.ts';
import { answer, count, faint, heading, items, paragraph, text } from './inline.ts';
import { meetingItem } from './meeting.ts';
import { statementItem } from './statement.ts';

/** When something stands in a timeline: a meeting's date, or else the day of the article. */
interface When {
  readonly days: DateRange | null;
  /** The article's day stands for a date that no article gives. */
  readonly isOfArticle: boolean;
}

/** Meetings and statements in the order in which they come, under a heading for each day or range of days. */
export function timeline(
  question: Line,
  page: Page<TimelineItem> & { readonly meetings: number; readonly statements: number },
  actions: readonly Action[],
): Answer {
  const groups = Map.groupBy(page.items, (entry) => keyOf(whenOf(entry)));
  const blocks = [...groups.values()].flatMap((entries) => {
    const { days } = whenOf(entries[0]);
    return [
      heading(days === null ? [text('Day not given')] : [{ type: 'date', date: days }]),
      ...items(entries.map(item)),
    ];
  });
  const sum = `${count(page.meetings, 'meeting')}, ${count(page.statements, 'statement')} on record`;
  const intro = [heading([text('Timeline: '), ...question], 1), paragraph([faint(sum)])];
  const totals = { meetings: page.meetings, statements: page.statements };
  return answer('normal', [...intro, ...blocks], { totals, entries: page.items.map(facts) }, { actions });
}

function whenOf(entry: TimelineItem | undefined): When {
  if (!entry) return { days: null, isOfArticle: false };
  switch (entry.type) {
    case 'meeting': {
      const { date, reports } = entry.meeting;
      if (date) return { days: { start: date.start, end: date.end }, isOfArticle: false };
      return { days: day(reports[0]?.article.published ?? null), isOfArticle: true };
    }
    case 'statement':
      return { days: day(entry.statement.article.published), isOfArticle: false };
    default:
      return entry satisfies never;
  }
}

function day(date: CalendarDate | null): DateRange | null {
  return date === null ? null : { start: date, end: date };
}

function keyOf({ days }: When): string {
  return days === null ? '' : `${days.start} ${days.end}`;
}

function item(entry: TimelineItem): ReturnType<typeof meetingItem> {
  switch (entry.type) {
    case 'meeting': {
      const shown = meetingItem(entry.meeting);
      return whenOf(entry).isOfArticle
        ? { ...shown, line: [...shown.line, faint(' (undated; told on this day)')] }
        : shown;
    }
    case 'statement':
      return statementItem(entry.statement, { withArticle: true });
    default:
      return entry satisfies never;
  }
}

function facts(entry: TimelineItem): unknown {
  const { type } = entry;
  const { days } = whenOf(entry);
  return type === 'meeting'
    ? { type, day: days?.start ?? null, ...meetingFacts(entry.meeting) }
    : { type, day: days?.start ?? null, ...statementFacts(entry.statement) };
}
