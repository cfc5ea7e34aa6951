const PLACE = String.raw`\p{Lu}[\p{Lu}.'’/-]+(?:[ ,]+\p{Lu}[\p{L}.'’/-]*){0,5}`;
const DAY = String.raw`(?:,? (?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)(?:,? \d{4})?)?`;
const DATELINE = new RegExp(String.raw`^${PLACE}${DAY}(?: ?\([^()\n]{2,40}\))? ?(?:—|–|--|-) (?=\S)`, 'u');
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'-]+){0,3}`;
/** `NEW DELHI: The`, `MOSCOW (Agency / Other - 21st January, 2020) The`: capitals and a mark instead of a dash. */
const UNDASHED = new RegExp(
  String.raw`^${CAPITALS}(?:: | \((?=[^()\n]*(?: - |/))[^()\n]{2,70}\) )(?=[\p{Lu}"“‘'])`,
  'u',
);
/** `March 31 (Agency) - The`, `Lima, Peru | Agency | The`: a day alone, or the parts between strokes. */
const PLACELESS = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+) \([^()\n]{2,40}\) ?[—–-] (?=\S)|^\p{Lu}[^|\n.]{1,40} \| [^|\n.]{2,40} \| (?=\S)`,
  'u',
);
/** The longest dateline looked for, in code units. */
const LONGEST = 120;

/**
 * The length of the dateline that a news agency's article starts with, `GENEVA, Nov 7 (Agency) — `; 0
 * without one. It is no part of the first sentence, and parsed as one it spoils the tree.
 */
export function datelineLength(paragraph: string): number {
  const words = paragraph.slice(0, LONGEST);
  return (DATELINE.exec(words) ?? UNDASHED.exec(words) ?? PLACELESS.exec(words))?.[0].length ?? 0;
}
