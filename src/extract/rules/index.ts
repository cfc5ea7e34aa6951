import type { Extractor } from '../../model/index.ts';
import { createCheckedExtractor } from '../check.ts';
import type { Dropped } from '../check.ts';
import { createRulesExtractor } from './extractor.ts';
import { findMeetings } from './meetings/index.ts';
import { parseArticle } from './parse/index.ts';
import { findPeople } from './people/index.ts';
import { findStatements } from './statements/index.ts';

/**
 * The extractor that Readout comes with: the embedded rules, and the check behind them. What the check
 * drops goes to `onDropped`; from these rules it should be nothing.
 */
export function createDefaultExtractor(onDropped?: (dropped: readonly Dropped[]) => void): Extractor {
  const rules = createRulesExtractor({ parse: parseArticle, findPeople, findStatements, findMeetings });
  return createCheckedExtractor(rules, onDropped);
}
