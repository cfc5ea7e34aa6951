import type { DateRange } from '../src/model/index.ts';
import type { Report } from '../src/history/reports.ts';
import { isWide, nearDays, NARROW_DAYS } from '../src/history/reports.ts';
import { addDays } from '../src/history/days.ts';
import { integer, oneOf, span, spanOrNull, text, textOrNull } from './columns.ts';
import { MEETING_KINDS, MEETING_STATUSES } from './kinds.ts';
import type { Row, Sql } from './sql.ts';

const REPORT = `
  SELECT report.*, reading.text, article.published, coalesce(article.url, reading.text_hash) AS article_key
  FROM report
  JOIN reading ON reading.workspace = report.workspace AND reading.id = report.reading
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE report.workspace = ? AND report.id = ? AND report.superseded_at IS NULL`;
const PARTIES = `
  SELECT entity.id, entity.named
  FROM report_party AS party
  JOIN form ON form.workspace = party.workspace AND form.id = party.form
  JOIN entity ON entity.workspace = form.workspace AND entity.id = form.entity
  WHERE party.workspace = ? AND party.report = ? ORDER BY party.position`;
const NEIGHBOURS = `
  SELECT party.report FROM form
  JOIN report_party AS party ON party.workspace = form.workspace AND party.form = form.id
  WHERE form.workspace = :workspace AND form.entity = :entity AND party.wide = 0
    AND party.near_first BETWEEN :from AND :last AND party.near_last >= :first
  UNION
  SELECT party.report FROM form
  JOIN report_party AS party ON party.workspace = form.workspace AND party.form = form.id
  WHERE form.workspace = :workspace AND form.entity = :entity AND party.wide = 1
    AND party.near_first BETWEEN '0' AND :last AND party.near_last >= :first`;

/** Where a report stands in time, as `report_party` indexes it; empty texts where nothing tells. */
export function window(report: Pick<Report, 'date' | 'published' | 'status'>): {
  readonly nearFirst: string;
  readonly nearLast: string;
  readonly wide: number;
} {
  const near = nearDays(report);
  return { nearFirst: near?.start ?? '', nearLast: near?.end ?? '', wide: isWide(report.date) ? 1 : 0 };
}

/** Orders reports of one day, whenever they were recorded: by the article's address or text, and the place in it. */
export function reportKey(article: string, position: number): string {
  return `${article} ${String(position).padStart(5, '0')}`;
}

/** What decides about a report, or null where it is superseded. */
export function readReport(sql: Sql, workspace: number, id: number): Report | null {
  const row = sql.get(REPORT, [workspace, id]);
  if (!row) return null;
  const article = text(row, 'article_key');
  const parties = sql.all(PARTIES, [workspace, id]);
  return {
    id,
    article,
    key: reportKey(article, integer(row, 'position')),
    published: textOrNull(row, 'published'),
    parties: [...new Set(parties.map((party) => integer(party, 'id')))],
    participants: new Set(
      parties.filter((party) => party['named'] === 1).map((party) => integer(party, 'id')),
    ),
    kind: oneOf(row, 'kind', MEETING_KINDS),
    status: oneOf(row, 'status', MEETING_STATUSES),
    date: dateRange(row),
    place: spanOrNull(row, 'place', text(row, 'text'))?.text ?? null,
    evidence: span(row, 'evidence', text(row, 'text')).text,
  };
}

/** Gives the reports that share two named participants with one and can be near it in time, itself among them. */
export type Neighbours = (report: Report) => readonly number[];

/** Looks neighbours up once for all reports of the same people and days, of which one event has many. */
export function createNeighbours(sql: Sql, workspace: number): Neighbours {
  const known = new Map<string, readonly number[]>();
  return ({ participants, date, published, status }) => {
    const days = nearDays({ date, published, status });
    if (!days || participants.size < 2) return [];
    const key = `${days.start} ${days.end} ${[...participants].sort().join(' ')}`;
    const near = known.get(key) ?? findNeighbours(sql, workspace, participants, days);
    known.set(key, near);
    return near;
  };
}

function findNeighbours(
  sql: Sql,
  workspace: number,
  participants: Report['participants'],
  days: DateRange,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const entity of participants) {
    const rows = sql.all(NEIGHBOURS, {
      workspace,
      entity,
      // A day more on either side: articles can disagree on the day.
      from: addDays(days.start, -NARROW_DAYS - 1),
      first: addDays(days.start, -1),
      last: addDays(days.end, 1),
    });
    for (const row of rows) {
      const id = integer(row, 'report');
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return [...shared].filter(([, count]) => count >= 2).map(([id]) => id);
}

/** The two date columns of a report. */
export function dateRange(row: Row): DateRange | null {
  const start = textOrNull(row, 'date_start');
  return start === null ? null : { start, end: text(row, 'date_end') };
}
