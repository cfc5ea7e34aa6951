/** Items of which the extractor is less sure than this are shown apart, or marked as doubtful. */
export const DOUBT = 0.5;
