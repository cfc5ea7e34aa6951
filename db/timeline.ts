import type { MeetingQuery, Page, StatementQuery, TimelineItem, TimelineQuery } from '../src/model/index.ts';
import { integer } from './columns.ts';
import { meetingConditions } from './meeting-conditions.ts';
import { rarestFirst, readMeetings } from './meetings.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import type { Sql, Value } from './sql.ts';
import { statementConditions } from './statement-conditions.ts';
import { readStatements } from './statements.ts';

/** Meetings and statements in one order of days; a page of it is cut before anything is read. */
export function queryTimeline(
  sql: Sql,
  workspace: number,
  query: TimelineQuery,
): Page<TimelineItem> & { readonly meetings: number; readonly statements: number } {
  const parts = [meetingIds(sql, workspace, query), statementIds(sql, workspace, query)].filter(
    (part) => part !== null,
  );
  if (parts.length === 0) return { items: [], total: 0, meetings: 0, statements: 0 };
  const values = Object.assign({}, ...parts.map((part) => part.values)) as Record<string, Value>;
  const ids = parts.map((part) => part.ids).join(' UNION ALL ');
  const way = query.order === 'newest' ? 'DESC' : 'ASC';
  const page = sql.all(
    // What no article dates stands at the end, whichever way the days go.
    `SELECT kind, id, count(*) OVER () AS total, sum(kind = 0) OVER () AS meetings FROM (${ids}) AS told
     ORDER BY day = '', day ${way}, kind, id ${way} LIMIT :limit OFFSET :offset`,
    { ...values, limit: query.limit ?? DEFAULT_LIMIT, offset: query.offset ?? 0 },
  );
  // No row of a page behind the last one says how many there are.
  const counts =
    page[0] ??
    (query.offset
      ? sql.get(`SELECT count(*) AS total, sum(kind = 0) AS meetings FROM (${ids}) AS told`, values)
      : null);
  const total = counts ? integer(counts, 'total') : 0;
  const meetings = counts && counts['meetings'] !== null ? integer(counts, 'meetings') : 0;
  const rows = page.map((row) => ({ isMeeting: row['kind'] === 0, id: integer(row, 'id') }));
  const items = read(sql, workspace, rows);
  return { items, total, meetings, statements: total - meetings };
}

interface Part {
  readonly ids: string;
  readonly values: Readonly<Record<string, Value>>;
}

function meetingIds(sql: Sql, workspace: number, { people, about, period }: TimelineQuery): Part {
  const meetings: MeetingQuery = {
    participants: people,
    ...(about === undefined ? {} : { about }),
    ...(period ? { period } : {}),
  };
  const { from, where, values, id, day } = meetingConditions(
    workspace,
    meetings,
    rarestFirst(sql, workspace, meetings),
  );
  return { ids: `SELECT 0 AS kind, ${id} AS id, ${day} AS day FROM ${from} WHERE ${where}`, values };
}

function statementIds(sql: Sql, workspace: number, { people, about, period }: TimelineQuery): Part | null {
  const [one, other] = people;
  const statements: StatementQuery = {
    ...(one !== undefined && other === undefined ? { speaker: one } : {}),
    ...(one !== undefined && other !== undefined ? { between: [one, other] } : {}),
    ...(about === undefined ? {} : { about }),
    ...(period ? { period } : {}),
  };
  const conditions = statementConditions(sql, workspace, statements);
  if (!conditions) return null;
  const { from, where, values, id, day } = conditions;
  return { ids: `SELECT DISTINCT 1 AS kind, ${id} AS id, ${day} AS day FROM ${from} WHERE ${where}`, values };
}

function read(
  sql: Sql,
  workspace: number,
  rows: readonly { readonly isMeeting: boolean; readonly id: number }[],
): readonly TimelineItem[] {
  const ids = (isMeeting: boolean): readonly number[] =>
    rows.filter((row) => row.isMeeting === isMeeting).map(({ id }) => id);
  const meetings = new Map(readMeetings(sql, workspace, ids(true)).map((each) => [each.id, each]));
  const statements = new Map(readStatements(sql, workspace, ids(false)).map((each) => [each.id, each]));
  return rows.flatMap(({ isMeeting, id }): readonly TimelineItem[] => {
    const meeting = isMeeting ? meetings.get(id) : undefined;
    if (meeting) return [{ type: 'meeting', meeting }];
    const statement = isMeeting ? undefined : statements.get(id);
    return statement ? [{ type: 'statement', statement }] : [];
  });
}
