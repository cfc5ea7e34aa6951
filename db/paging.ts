/** How many items a page has where the query does not say. */
export const DEFAULT_LIMIT = 25;
