/**
 * Items of which the extractor is less sure than this are shown apart, or marked as doubtful: one in three of them may be
 * wrong. How many fall below, and how often they were right: `docs/extraction.md`.
 */
export const DOUBT = 2 / 3;
