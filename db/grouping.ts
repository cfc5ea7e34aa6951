import { plainWords } from '../src/history/names.ts';
import type { Report } from '../src/history/reports.ts';
import { canBeOne } from '../src/history/reports.ts';
import type { Cluster } from '../src/history/meetings.ts';
import { groupReports } from '../src/history/meetings.ts';
import { summarise } from '../src/history/summary.ts';
import { integer } from './columns.ts';
import { createNeighbours, readReport } from './facts.ts';
import type { Sql } from './sql.ts';

/** All reports on which the grouping of these depends: those that can be one meeting with them, and so on. */
export function connectedReports(sql: Sql, workspace: number, from: readonly number[]): readonly Report[] {
  const found = new Map<number, Report | null>();
  const read = (id: number): Report | null => {
    const report = found.get(id);
    if (report !== undefined) return report;
    const fresh = readReport(sql, workspace, id);
    found.set(id, fresh);
    return fresh;
  };
  const neighbours = createNeighbours(sql, workspace);
  const reached = new Set(from);
  for (const id of reached) {
    const report = read(id);
    if (!report) continue;
    for (const near of neighbours(report)) {
      const other = reached.has(near) ? null : read(near);
      if (other && canBeOne(report, other)) reached.add(near);
    }
  }
  return [...reached].flatMap((id) => found.get(id) ?? []);
}

/** The reports in which one of these forms takes part. */
export function reportsOfForms(sql: Sql, workspace: number, forms: readonly number[]): readonly number[] {
  const rows = forms.flatMap((form) =>
    sql.all('SELECT DISTINCT report FROM report_party WHERE workspace = ? AND form = ?', [workspace, form]),
  );
  return [...new Set(rows.map((row) => integer(row, 'report')))];
}

/** Groups these reports and all that hang together with them into meetings, and writes the meetings. */
export function regroup(sql: Sql, workspace: number, from: readonly number[]): void {
  const reports = connectedReports(sql, workspace, from);
  const before = new Map<number, number>();
  for (const { id } of reports) {
    const row = sql.get('SELECT meeting FROM report WHERE workspace = ? AND id = ?', [workspace, id]);
    if (row && row['meeting'] !== null) before.set(id, integer(row, 'meeting'));
  }
  const taken = new Set<number>();
  for (const cluster of groupReports(reports)) {
    const own = cluster.map(({ id }) => before.get(id)).find((id) => id !== undefined && !taken.has(id));
    const id = own ?? newMeeting(sql, workspace);
    taken.add(id);
    writeMeeting(sql, workspace, id, cluster);
  }
  for (const id of new Set(before.values())) {
    if (!taken.has(id)) sql.run('DELETE FROM meeting WHERE workspace = ? AND id = ?', [workspace, id]);
  }
}

/** Removes those of the meetings of which no report tells any more. */
export function removeEmptyMeetings(sql: Sql, workspace: number, meetings: readonly number[]): void {
  for (const id of new Set(meetings)) {
    if (sql.get('SELECT 1 FROM report WHERE workspace = ? AND meeting = ? LIMIT 1', [workspace, id]))
      continue;
    sql.run('DELETE FROM meeting WHERE workspace = ? AND id = ?', [workspace, id]);
  }
}

function newMeeting(sql: Sql, workspace: number): number {
  return sql.run(
    `INSERT INTO meeting (workspace, kind, status, dated, first_day, last_day, place_folded)
     VALUES (?, 'unspecified', 'held', 0, '', '', '')`,
    [workspace],
  ).id;
}

function writeMeeting(sql: Sql, workspace: number, id: number, cluster: Cluster): void {
  const { participants, kind, status, date, place, days } = summarise(cluster);
  const last = days?.end ?? '';
  sql.run(
    `UPDATE meeting SET kind = :kind, status = :status, dated = :dated, first_day = :first, last_day = :last,
       place = :place, place_folded = :folded WHERE workspace = :workspace AND id = :id`,
    {
      workspace,
      id,
      kind,
      status,
      dated: date ? 1 : 0,
      first: days?.start ?? '',
      last,
      place,
      folded: placesOf(cluster),
    },
  );
  for (const report of cluster) {
    sql.run('UPDATE report SET meeting = ? WHERE workspace = ? AND id = ?', [id, workspace, report.id]);
  }
  sql.run('DELETE FROM meeting_party WHERE workspace = ? AND meeting = ?', [workspace, id]);
  for (const [position, entity] of participants.entries()) {
    sql.run(
      'INSERT INTO meeting_party (workspace, entity, last_day, meeting, position) VALUES (?, ?, ?, ?, ?)',
      [workspace, entity, last, id, position],
    );
  }
}

/** All places that the reports give, so that a meeting is found by any of them. */
function placesOf(cluster: Cluster): string {
  const places = cluster.flatMap(({ place }) => (place === null ? [] : [plainWords(place)]));
  return [...new Set(places)].sort().join(' | ');
}
