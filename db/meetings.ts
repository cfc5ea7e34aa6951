import type { EntityRef, MeetingQuery, MeetingReport, Page, RecordedMeeting } from '../src/model/index.ts';
import { plainWords } from '../src/history/names.ts';
import { byPublication } from '../src/history/summary.ts';
import { articleRef } from './articles.ts';
import { integer, oneOf, share, span, spanOrNull, spans, text, textOrNull } from './columns.ts';
import { dateRange } from './facts.ts';
import { MEETING_KINDS, MEETING_STATUSES } from './kinds.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import { entityRef } from './people.ts';
import type { Row, Sql, Value } from './sql.ts';

const MEETINGS =
  'SELECT * FROM meeting WHERE workspace = :workspace AND id IN (SELECT value FROM json_each(:ids))';
const PARTIES = `
  SELECT entity.*, party.meeting FROM meeting_party AS party
  JOIN entity ON entity.workspace = party.workspace AND entity.id = party.entity
  WHERE party.workspace = :workspace AND party.meeting IN (SELECT value FROM json_each(:ids))
  ORDER BY party.meeting, party.position`;
const REPORTS = `
  SELECT report.*, reading.text, article.id AS article, article.title, article.outlet, article.url,
    article.published
  FROM report
  JOIN reading ON reading.workspace = report.workspace AND reading.id = report.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE report.workspace = :workspace AND report.meeting IN (SELECT value FROM json_each(:ids))
    AND report.superseded_at IS NULL`;
const REPORT_PARTIES = `
  SELECT entity.*, party.report FROM report_party AS party
  JOIN form ON form.workspace = party.workspace AND form.id = party.form
  JOIN entity ON entity.workspace = form.workspace AND entity.id = form.entity
  WHERE party.workspace = :workspace AND party.report IN (SELECT value FROM json_each(:ids))
  ORDER BY party.report, party.position`;

/** Meetings for which all conditions hold. */
export function queryMeetings(sql: Sql, workspace: number, query: MeetingQuery): Page<RecordedMeeting> {
  const { from, where, values } = conditions(workspace, query);
  const direction = query.order === 'oldest' ? 'ASC' : 'DESC';
  const day = from.startsWith('meeting_party') ? 'p0.last_day' : 'meeting.last_day';
  const id = from.startsWith('meeting_party') ? 'p0.meeting' : 'meeting.id';
  const rows = sql.all(
    `SELECT meeting.id FROM ${from} WHERE ${where}
     ORDER BY ${day} ${direction}, ${id} ${direction} LIMIT :limit OFFSET :offset`,
    { ...values, limit: query.limit ?? DEFAULT_LIMIT, offset: query.offset ?? 0 },
  );
  const total = sql.get(`SELECT count(*) AS total FROM ${from} WHERE ${where}`, values);
  return {
    items: readMeetings(
      sql,
      workspace,
      rows.map((row) => integer(row, 'id')),
    ),
    total: total ? integer(total, 'total') : 0,
  };
}

/** Reads meetings with all their reports, in the order of the ids; ids of no meeting give nothing. */
export function readMeetings(
  sql: Sql,
  workspace: number,
  ids: readonly number[],
): readonly RecordedMeeting[] {
  const values = { workspace, ids: JSON.stringify(ids) };
  const rows = new Map(sql.all(MEETINGS, values).map((row) => [integer(row, 'id'), row]));
  const parties = Map.groupBy(sql.all(PARTIES, values), (row) => integer(row, 'meeting'));
  const reports = Map.groupBy(readReports(sql, values), ({ meeting }) => meeting);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const own = [...(reports.get(id) ?? [])].sort(byPublication);
    return [
      meeting(
        row,
        (parties.get(id) ?? []).map(entityRef),
        own.map(({ report }) => report),
      ),
    ];
  });
}

/** The ids of an article's meetings, in the order in which it tells of them. */
export function meetingsOfReading(sql: Sql, workspace: number, reading: number): readonly number[] {
  const rows = sql.all(
    'SELECT meeting FROM report WHERE workspace = ? AND reading = ? AND superseded_at IS NULL ORDER BY position',
    [workspace, reading],
  );
  return [...new Set(rows.map((row) => integer(row, 'meeting')))];
}

function conditions(
  workspace: number,
  { participants = [], period = {}, kind, status, place }: MeetingQuery,
): { readonly from: string; readonly where: string; readonly values: Readonly<Record<string, Value>> } {
  const people = [...new Set(participants)];
  const values: Record<string, Value> = { workspace };
  const where: string[] =
    people.length === 0 ? ['meeting.workspace = :workspace'] : ['p0.workspace = :workspace'];
  const from = people.map((entity, index) => {
    values[`entity${index}`] = entity;
    where.push(`p${index}.entity = :entity${index}`);
    return index === 0
      ? 'meeting_party AS p0'
      : `JOIN meeting_party AS p${index} ON p${index}.workspace = p0.workspace AND p${index}.meeting = p0.meeting`;
  });
  from.push(
    people.length === 0
      ? 'meeting'
      : 'JOIN meeting ON meeting.workspace = p0.workspace AND meeting.id = p0.meeting',
  );
  const condition = (text: string, name: string, value: Value): void => {
    where.push(text);
    values[name] = value;
  };
  const last = people.length === 0 ? 'meeting.last_day' : 'p0.last_day';
  if (period.start !== undefined || period.end !== undefined) where.push(`${last} > ''`);
  if (period.start !== undefined) condition(`${last} >= :start`, 'start', period.start);
  if (period.end !== undefined) condition('meeting.first_day <= :end', 'end', period.end);
  if (kind !== undefined) condition('meeting.kind = :kind', 'kind', kind);
  if (status !== undefined) condition('meeting.status = :status', 'status', status);
  if (place !== undefined) condition('instr(meeting.place_folded, :place) > 0', 'place', plainWords(place));
  return { from: from.join(' '), where: where.join(' AND '), values };
}

interface ReadReport {
  readonly meeting: number;
  readonly key: string;
  readonly published: string | null;
  readonly report: MeetingReport;
}

function readReports(
  sql: Sql,
  values: { readonly workspace: number; readonly ids: string },
): readonly ReadReport[] {
  const rows = sql.all(REPORTS, values);
  const ids = JSON.stringify(rows.map((row) => integer(row, 'id')));
  const parties = Map.groupBy(sql.all(REPORT_PARTIES, { ...values, ids }), (row) => integer(row, 'report'));
  return rows.map((row) => ({
    meeting: integer(row, 'meeting'),
    key: textOrNull(row, 'url') ?? '',
    published: textOrNull(row, 'published'),
    report: report(row, distinct((parties.get(integer(row, 'id')) ?? []).map(entityRef))),
  }));
}

function report(row: Row, participants: readonly EntityRef[]): MeetingReport {
  const source = text(row, 'text');
  const range = dateRange(row);
  return {
    article: articleRef(row, 'article'),
    participants,
    kind: oneOf(row, 'kind', MEETING_KINDS),
    status: oneOf(row, 'status', MEETING_STATUSES),
    date: range && { ...range, span: span(row, 'date_span', source) },
    place: spanOrNull(row, 'place', source),
    about: spans(row, 'about', source),
    evidence: span(row, 'evidence', source),
    confidence: share(row, 'confidence'),
  };
}

function meeting(
  row: Row,
  participants: readonly EntityRef[],
  reports: readonly MeetingReport[],
): RecordedMeeting {
  return {
    id: integer(row, 'id'),
    participants,
    kind: oneOf(row, 'kind', MEETING_KINDS),
    status: oneOf(row, 'status', MEETING_STATUSES),
    date: row['dated'] === 1 ? { start: text(row, 'first_day'), end: text(row, 'last_day') } : null,
    place: textOrNull(row, 'place'),
    reports,
  };
}

/** Two names of one article can turn out to be one entity. */
function distinct(entities: readonly EntityRef[]): readonly EntityRef[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
