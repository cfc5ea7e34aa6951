/** A report with its entities, and the reports that stand within its content. */
import type { EntityId } from '../../../model/index.ts';
import type { Holder } from './holders.ts';
import type { Report } from './report.ts';
import type { Range } from './view.ts';

/** A report with the entities behind it. */
export interface Named {
  readonly report: Report;
  readonly holder: Holder;
  /** Relays that its own words name, outermost first. */
  readonly own: readonly EntityId[];
}

/** A report with those that stand within it. */
export interface Node extends Named {
  readonly children: Node[];
}

/** Where the first part begins. */
export function startOf(parts: readonly Range[]): number {
  return Math.min(...parts.map((part) => part.start));
}

/** Characters over all parts. */
export function sizeOf(parts: readonly Range[]): number {
  return parts.reduce((sum, part) => sum + part.end - part.start, 0);
}
