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
  const { forms, bereft } = withoutUnused(sql, workspace, change);
  const plan = planRelinking(sql, workspace, forms);
  const disturbed = connectedReports(sql, workspace, reportsOfForms(sql, workspace, plan.moved));
  const { changed, emptied } = relink(sql, workspace, plan);
  const present = entitiesOf(sql, workspace, [...change.present, ...change.touched]);
  for (const entity of new Set([...changed, ...present, ...bereft])) refreshEntity(sql, workspace, entity);
  regroup(sql, workspace, [...disturbed.map((report) => report.id), ...change.reports]);
  removeEmptyMeetings(sql, workspace, change.meetings);
  const formless = bereft.filter(
    (entity) =>
      !sql.get('SELECT 1 FROM form WHERE workspace = ? AND entity = ? LIMIT 1', [workspace, entity]),
  );
  removeEntities(sql, workspace, [...new Set([...emptied, ...formless])]);
}

/** Lets go of forms that nothing names any more. Gives those to link anew, and entities that may have lost some. */
function withoutUnused(
  sql: Sql,
  workspace: number,
  { touched, entities }: Disturbance,
): { readonly forms: readonly number[]; readonly bereft: readonly number[] } {
  // Where nothing was taken away, as when an article is recorded, nothing can have fallen out of use.
  const isIdle = (form: number): boolean =>
    sql.get('SELECT 1 FROM form WHERE workspace = ? AND id = ? AND seen <= 0', [workspace, form]) !== null;
  if (entities.length === 0 && !touched.some(isIdle)) return { forms: touched, bereft: [] };
  const related = relatedForms(sql, workspace, touched).map(({ id }) => id);
  const bereft = new Set([...entities, ...entitiesOf(sql, workspace, related)]);
  const gone = removeUnusedForms(sql, workspace, related);
  return { forms: related.filter((form) => !gone.has(form)), bereft: [...bereft] };
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
