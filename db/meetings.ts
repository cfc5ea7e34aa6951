import type { EntityRef, MeetingQuery, MeetingReport, Page, RecordedMeeting } from '../src/model/index.ts';
import { originOf } from '../src/history/origin.ts';
import { tellingRole, withRolesThen } from '../src/history/roles.ts';
import { restingOf } from '../src/history/sources.ts';
import { byPublication, exactest } from '../src/history/summary.ts';
import { articleRef } from './articles.ts';
import { integer, oneOf, share, span, spanOrNull, spans, text, textOrNull } from './columns.ts';
import { dateRange, reportKey } from './facts.ts';
import { MEETING_KINDS, MEETING_STATUSES } from './kinds.ts';
import { DEFAULT_LIMIT } from './paging.ts';
import { meetingConditions } from './meeting-conditions.ts';
import { entityRef, seenCount } from './people.ts';
import type { Row, Sql } from './sql.ts';

const MEETINGS =
  'SELECT * FROM meeting WHERE workspace = :workspace AND id IN (SELECT value FROM json_each(:ids))';
const PARTIES = `
  SELECT entity.*, party.meeting FROM meeting_party AS party
  JOIN entity ON entity.workspace = party.workspace AND entity.id = party.entity
  WHERE party.workspace = :workspace AND party.meeting IN (SELECT value FROM json_each(:ids))
  ORDER BY party.meeting, party.position`;
const REPORTS = `
  SELECT report.*, reading.text, article.id AS article, article.title, article.outlet, article.url,
    article.published, coalesce(article.url, reading.text_hash) AS article_key
  FROM report
  JOIN reading ON reading.workspace = report.workspace AND reading.id = report.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE report.workspace = :workspace AND report.meeting IN (SELECT value FROM json_each(:ids))
    AND report.superseded_at IS NULL`;
const REPORT_PARTIES = `
  SELECT entity.*, party.report, sighting.roles FROM report_party AS party
  JOIN sighting ON sighting.workspace = party.workspace AND sighting.id = party.sighting
  JOIN form ON form.workspace = party.workspace AND form.id = party.form
  JOIN entity ON entity.workspace = form.workspace AND entity.id = form.entity
  WHERE party.workspace = :workspace AND party.report IN (SELECT value FROM json_each(:ids))
  ORDER BY party.report, party.position`;

/** Meetings for which all conditions hold. */
export function queryMeetings(sql: Sql, workspace: number, query: MeetingQuery): Page<RecordedMeeting> {
  const { from, where, values, id, day } = meetingConditions(
    workspace,
    query,
    rarestFirst(sql, workspace, query),
  );
  const direction = query.order === 'oldest' ? 'ASC' : 'DESC';
  const rows = sql.all(
    `SELECT ${id} AS id FROM ${from} WHERE ${where}
     ORDER BY ${day} ${direction}, ${id} ${direction} LIMIT :limit OFFSET :offset`,
    { ...values, limit: query.limit ?? DEFAULT_LIMIT, offset: query.offset ?? 0 },
  );
  const total = query.uncounted
    ? null
    : sql.get(`SELECT count(*) AS total FROM ${from} WHERE ${where}`, values);
  return {
    items: readMeetings(
      sql,
      workspace,
      rows.map((row) => integer(row, 'id')),
    ),
    total: total ? integer(total, 'total') : rows.length,
  };
}

/** Of two people the one who is seen less has fewer meetings to look through. */
export function rarestFirst(
  sql: Sql,
  workspace: number,
  { participants = [] }: MeetingQuery,
): readonly number[] {
  const people = [...new Set(participants)];
  if (people.length < 2) return people;
  const seen = new Map(people.map((id) => [id, seenCount(sql, workspace, id)]));
  return people.sort((one, other) => (seen.get(one) ?? 0) - (seen.get(other) ?? 0));
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
    const told = own.map(({ report }) => report);
    const people = (parties.get(id) ?? []).map(entityRef);
    return [meeting(row, withRolesThen(people, text(row, 'status'), told), withSources(own))];
  });
}

/** The reports, told by whose account each passes on. */
function withSources(read: readonly ReadReport[]): readonly MeetingReport[] {
  const resting = restingOf(
    read.map(({ report: { article, origin, evidence, participants, place, date }, text: words }) => ({
      outlet: article.outlet,
      origin,
      text: words,
      evidence: evidence.text,
      given: [
        ...participants.flatMap(({ name, role }) => [name, role ?? '']),
        place?.text ?? '',
        date?.span.text ?? '',
      ],
    })),
  );
  return read.map(({ report: told }, index) => ({
    ...told,
    ...(resting[index] ?? { source: 0, wording: 0 }),
  }));
}

/** The ids of an article's meetings, in the order in which it tells of them. */
export function meetingsOfReading(sql: Sql, workspace: number, reading: number): readonly number[] {
  const rows = sql.all(
    'SELECT meeting FROM report WHERE workspace = ? AND reading = ? AND superseded_at IS NULL ORDER BY position',
    [workspace, reading],
  );
  return [...new Set(rows.map((row) => integer(row, 'meeting')))];
}

interface ReadReport {
  readonly meeting: number;
  readonly key: string;
  readonly published: string | null;
  /** The article's text. */
  readonly text: string;
  readonly report: Omit<MeetingReport, 'source' | 'wording'>;
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
    key: reportKey(text(row, 'article_key'), integer(row, 'position')),
    published: textOrNull(row, 'published'),
    text: text(row, 'text'),
    report: report(row, toldOf(parties.get(integer(row, 'id')) ?? [], text(row, 'text'))),
  }));
}

function report(row: Row, participants: readonly EntityRef[]): ReadReport['report'] {
  const source = text(row, 'text');
  const evidence = span(row, 'evidence', source);
  const range = dateRange(row);
  return {
    article: articleRef(row, 'article'),
    participants,
    kind: oneOf(row, 'kind', MEETING_KINDS),
    status: oneOf(row, 'status', MEETING_STATUSES),
    date: range && { ...range, span: span(row, 'date_span', source) },
    place: spanOrNull(row, 'place', source),
    about: spans(row, 'about', source),
    evidence,
    confidence: share(row, 'confidence'),
    origin: originOf(source, evidence),
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
    date: exactest(reports.map(({ date }) => date)),
    place: textOrNull(row, 'place'),
    reports,
  };
}

/** Who took part as one article tells, each in the role that it gives; two names of it can turn out to be one entity. */
function toldOf(rows: readonly Row[], source: string): readonly EntityRef[] {
  const found = new Map<number, EntityRef>();
  for (const row of rows) {
    const entity = entityRef(row);
    const role =
      tellingRole({ kind: entity.kind, roles: spans(row, 'roles', source) }) ?? found.get(entity.id)?.role;
    found.set(entity.id, { ...entity, role: role ?? null });
  }
  return [...found.values()];
}
