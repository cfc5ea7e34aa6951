import type { DateRange, MeetingQuery, MeetingStatus, MeetingTally } from '../src/model/index.ts';
import { integer, oneOf, text } from './columns.ts';
import { MEETING_STATUSES } from './kinds.ts';
import { meetingConditions } from './meeting-conditions.ts';
import { rarestFirst } from './meetings.ts';
import type { Row, Sql } from './sql.ts';

/** Counts the meetings for which all conditions hold, by status and by month, in one walk. */
export function tallyMeetings(sql: Sql, workspace: number, query: MeetingQuery): MeetingTally {
  const participants = rarestFirst(sql, workspace, query);
  const { from, where, values } = meetingConditions(workspace, query, participants, { withOwn: true });
  const { start = '', end = '9999-12-31' } = query.period ?? {};
  const rows = sql.all(
    `SELECT meeting.status, meeting.dated, substr(meeting.first_day, 1, 7) AS month,
       meeting.first_day >= :within AND meeting.last_day <= :whole AS inside,
       substr(meeting.first_day, 1, 7) = substr(meeting.last_day, 1, 7) AS one_month, count(*) AS meetings
     FROM ${from} WHERE ${where} GROUP BY 1, 2, 3, 4, 5 ORDER BY 3`,
    { ...values, within: start, whole: end },
  );
  return summed(rows, query.period);
}

function summed(rows: readonly Row[], period: Partial<DateRange> | undefined): MeetingTally {
  const sum = (fits: (row: Row) => boolean): number =>
    rows.filter(fits).reduce((total, row) => total + integer(row, 'meetings'), 0);
  const isDated = (row: Row): boolean => row['dated'] === 1;
  const hasMonth = (row: Row): boolean => isDated(row) && row['one_month'] === 1;
  const months = Map.groupBy(rows.filter(hasMonth), (row) => text(row, 'month'));
  const statuses = MEETING_STATUSES.map((status): [MeetingStatus, number] => [
    status,
    sum((row) => oneOf(row, 'status', MEETING_STATUSES) === status),
  ]);
  return {
    total: sum(() => true),
    byStatus: Object.fromEntries(statuses) as Readonly<Record<MeetingStatus, number>>,
    undated: sum((row) => !isDated(row)),
    reaching: period ? sum((row) => isDated(row) && row['inside'] === 0) : 0,
    months: [...months].map(([month, own]) => ({
      month,
      meetings: own.reduce((total, row) => total + integer(row, 'meetings'), 0),
    })),
    withoutMonth: sum((row) => isDated(row) && !hasMonth(row)),
  };
}
