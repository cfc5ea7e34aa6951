import type { DateExpression } from '../../../text/dates.ts';

/** A date expression with the tokens it covers. */
export interface PlacedDate extends DateExpression {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** The token by which it hangs in the tree. */
  readonly head: number;
}
