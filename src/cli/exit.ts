/** Exit codes of the command line. */
export const DONE = 0;
export const FAILED = 1;
export const USAGE = 2;

/** Codes of errors that typing it differently mends. */
const USAGE_CODES =
  /^(?:missing|bad|unknown|empty)-(?:option|word|choice|number|date|time|zone|source|period|page|command)$/;

/** The exit code for an error's code: 2 where it was typed wrongly, else 1. */
export function exitCodeFor(code: unknown): number {
  return typeof code === 'string' && USAGE_CODES.test(code) ? USAGE : FAILED;
}
