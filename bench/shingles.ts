/** Runs of words that are compared: four, as in https://github.com/scrapinghub/article-extraction-benchmark. */
const WORDS_IN_SHINGLE = 4;

/** Shares of what two texts hold together: in both, only in the found one, only in the expected one. They sum to 1. */
export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How a found body agrees with the expected one, by runs of four words, so that order counts; a long text weighs no more than a short one. */
export function overlap(expected: string, found: string): Overlap {
  const [want, have] = [shingles(expected), shingles(found)];
  let both = 0;
  let extra = 0;
  let missing = 0;
  for (const key of new Set([...want.keys(), ...have.keys()])) {
    const [wanted, had] = [want.get(key) ?? 0, have.get(key) ?? 0];
    both += Math.min(wanted, had);
    extra += Math.max(0, had - wanted);
    missing += Math.max(0, wanted - had);
  }
  const all = both + extra + missing;
  return all === 0
    ? { both: 0, extra: 0, missing: 0 }
    : { both: both / all, extra: extra / all, missing: missing / all };
}

/** Mean precision over pages where something was found, mean recall over those where something was expected, and F1 of the two means. */
export function score(overlaps: readonly Overlap[]): Score {
  const precision = mean(
    overlaps.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)),
  );
  const recall = mean(
    overlaps
      .filter(({ both, missing }) => both + missing > 0)
      .map(({ both, missing }) => both / (both + missing)),
  );
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The runs of four words in a text, counted; a shorter text is one run. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - WORDS_IN_SHINGLE + 1); at += 1) {
    const shingle = words.slice(at, at + WORDS_IN_SHINGLE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
