/**
 * What a member typed, as an FTS5 query that finds statements with all of it: words stemmed, "quoted phrases"
 * together, nothing of FTS5's own syntax. Null where nothing is left to look for.
 * @see https://sqlite.org/fts5.html#full_text_query_syntax
 */
export function ftsQuery(workspace: number, typed: string): string | null {
  const parts = [...typed.matchAll(/["“”„«]([^"“”„«»]*)["“”»]|([^\s"“”„«»]+)/gu)];
  const terms = parts
    .map(([, phrase, word]) => (phrase ?? word ?? '').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())
    .filter((term) => term !== '');
  if (terms.length === 0) return null;
  return [`scope : "w${workspace}"`, ...terms.map((term) => `content : "${term}"`)].join(' AND ');
}
