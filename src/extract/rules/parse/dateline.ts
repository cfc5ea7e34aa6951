const PLACE = String.raw`\p{Lu}[\p{Lu}.'’/-]+(?:[ ,]+\p{Lu}[\p{L}.'’/-]*){0,5}`;
const DAY = String.raw`(?:,? (?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)(?:,? \d{4})?)?`;
const DATELINE = new RegExp(String.raw`^${PLACE}${DAY}(?: ?\([^()\n]{2,40}\))? ?(?:—|–|--|-) (?=\S)`, 'u');
/** The longest dateline looked for, in code units. */
const LONGEST = 120;

/**
 * The length of the dateline that a news agency's article starts with, `GENEVA, Nov 7 (Agency) — `; 0
 * without one. It is no part of the first sentence, and parsed as one it spoils the tree.
 */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, LONGEST))?.[0].length ?? 0;
}
