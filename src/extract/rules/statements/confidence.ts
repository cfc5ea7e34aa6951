/** How sure a statement is: a logistic model over a few features of how it was found. */
import type { StatementKind } from '../../../model/index.ts';
import type { Chained } from './chains.ts';
import type { Rule } from './report.ts';

/** Log-odds by rule, before anything else is known. */
const BY_RULE: Readonly<Record<Rule, number>> = {
  'quotation-after': 3,
  'quotation-before': 3,
  'quotation-continued': 1.8,
  'quotation-alone': 0.3,
  'block-quotation': 1.6,
  clause: 2,
  'clause-inverted': 1.8,
  object: 0.8,
  infinitive: 1.3,
  preposition: 0.6,
  passive: 0.6,
  adjunct: 1.4,
  nominal: 0.3,
  list: 0.8,
};

/** Probability between 0 and 1 that speaker and content are right. */
export function confidenceOf(found: Chained, kind: StatementKind): number {
  const { report, holder, depth } = found;
  let odds = BY_RULE[report.rule];
  odds += 2 * (holder.confidence - 0.9);
  if (report.sourceBy !== 'tree') odds -= 0.8;
  if (report.weak) odds -= 1;
  if (kind === 'mixed') odds += 0.4;
  if (depth > 0) odds -= 0.4;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
