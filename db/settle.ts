import { integer } from './columns.ts';
import { relatedForms, removeUnusedForms } from './forms.ts';
import { connectedReports, regroup, removeEmptyMeetings, reportsOfForms } from './grouping.ts';
import { planRelinking, refreshEntity, relink, removeEntities } from './identities.ts';
import type { Sql } from './sql.ts';

/** What was written or taken away and bears on who is who and on what was one meeting. */
export interface Disturbance {
  /** Forms that are new, newly joined, or named by fewer articles than before. */
  readonly touched: readonly number[];
  /** Forms that an article names: what is known of their entities changes. */
  readonly present: readonly number[];
  /** Reports to group (anew). */
  readonly reports: readonly number[];
  /** Meetings that may have lost their last report. */
  readonly meetings: readonly number[];
  /** Entities that may have lost their last form. */
  readonly entities: readonly number[];
}

/** Works out anew who is who and which reports tell of one meeting, where a change bears on it; what nothing names any more goes. */
export function settle(sql: Sql, workspace: number, change: Disturbance): void {
  const near = change.touched.length === 0 ? [] : relatedForms(sql, workspace, change.touched);
  const related = near.map(({ id }) => id);
  const before = new Set([...change.entities, ...entitiesOf(sql, workspace, related)]);
  const bereft = entitiesOf(sql, workspace, change.touched);
  const gone = removeUnusedForms(sql, workspace, related);
  const plan = planRelinking(
    sql,
    workspace,
    related.filter((form) => !gone.has(form)),
  );
  const disturbed = connectedReports(sql, workspace, reportsOfForms(sql, workspace, plan.moved));
  const { changed, emptied } = relink(sql, workspace, plan);
  const present = entitiesOf(sql, workspace, [...change.present, ...change.touched]);
  for (const entity of new Set([...changed, ...present, ...bereft, ...change.entities]))
    refreshEntity(sql, workspace, entity);
  regroup(sql, workspace, [...disturbed.map((report) => report.id), ...change.reports]);
  removeEmptyMeetings(sql, workspace, change.meetings);
  const formless = [...before].filter(
    (entity) =>
      !sql.get('SELECT 1 FROM form WHERE workspace = ? AND entity = ? LIMIT 1', [workspace, entity]),
  );
  removeEntities(sql, workspace, [...new Set([...emptied, ...formless])]);
}

/** The entities that forms stand for at present. */
function entitiesOf(sql: Sql, workspace: number, forms: readonly number[]): readonly number[] {
  const entities = [...new Set(forms)].flatMap((form) => {
    const row = sql.get('SELECT entity FROM form WHERE workspace = ? AND id = ? AND entity IS NOT NULL', [
      workspace,
      form,
    ]);
    return row ? [integer(row, 'entity')] : [];
  });
  return [...new Set(entities)];
}
