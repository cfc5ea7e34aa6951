/** Longest text that is taken as one article, in characters: ten times a long read. */
export const LONGEST_TEXT = 400_000;
