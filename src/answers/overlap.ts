/** Words that say nothing about a topic. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `about after again against also always among another because been before being between both could does
  doing during each ever from further have having here himself herself into itself just made make many more
  most much must need once only other over said same says should since some such than that their them then
  there these they this those through under until upon very want were what when where which while will with
  without would your`.split(/\s+/),
);
/** Letters that words must share to count as one: "operation", "operational", "operations". */
const STEM = 6;
const MIN_LENGTH = 4;

/** A word cut to its stem: "release", "released" and "releasing" are one. */
export function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/u, '');
  const cut =
    bare.length > MIN_LENGTH + 1
      ? bare.replace(/(?:ing|ed|es|al|s|e)$/u, '')
      : bare.replace(/(?:es?|s)$/u, '');
  return cut.slice(0, STEM);
}

/** The content words of a text, each cut to its stem. */
export function contentStems(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(found.filter((word) => word.length >= MIN_LENGTH && !EMPTY_WORDS.has(word)).map(stemOf));
}

/**
 * How much two texts speak of the same: shared stems over those of the shorter text, 0 to 1 (the
 * overlap coefficient). One shared word alone is chance and counts as 0.
 */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared < 2 ? 0 : shared / Math.min(a.size, b.size);
}
