import { CodedError } from '../src/model/index.ts';

const MOST_TERMS = 20;
const LONGEST = 60;

/**
 * Reads a feed's filter: words, names or outlets with commas between them; "none" for no filter. Undefined where
 * nothing was said. Throws CodedError for a filter that no item can be held against.
 */
export function readTerms(typed: string | undefined): readonly string[] | undefined {
  if (typed === undefined) return undefined;
  if (/^(?:none|no|off|-|everything|all)$/i.test(typed)) return [];
  const terms = typed
    .split(/[,;]/)
    .map((term) =>
      term
        .replace(/["“”„«»]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((term) => term !== '');
  const odd = terms.find((term) => term.length > LONGEST || !/[\p{L}\p{N}]/u.test(term));
  if (odd !== undefined || terms.length === 0 || terms.length > MOST_TERMS)
    throw new CodedError(
      'bad-filter',
      `A filter has up to ${MOST_TERMS} words or names of at most ${LONGEST} letters, with commas between them: include:Gaza, hostages. "none" takes it away.`,
    );
  return [...new Set(terms)];
}
