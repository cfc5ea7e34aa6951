/** The parts that people have in a statement, and the letter before a form's number in what is searched (`s12`). */
const SCOPES = { speaker: 's', via: 'v', to: 't', named: 'm' } as const;

/** The FTS5 query for statements in which one of these forms has one of these parts; `forms` is not empty. */
export function scopeQuery(parts: readonly (keyof typeof SCOPES)[], forms: readonly number[]): string {
  const words = parts.flatMap((part) => forms.map((form) => `"${SCOPES[part]}${form}"`));
  return `scope : (${words.join(' OR ')})`;
}

/**
 * What a member typed, as an FTS5 query that finds statements with all of it: words stemmed, "quoted phrases"
 * together, nothing of FTS5's own syntax. Null where nothing is left to look for.
 * @see https://sqlite.org/fts5.html#full_text_query_syntax
 */
export function contentQuery(typed: string): string | null {
  const terms = termsOf(typed);
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** Each word and each quoted phrase of what a member typed as a term of such a query. */
export function termsOf(typed: string): readonly string[] {
  const parts = [...typed.matchAll(/["“”„«]([^"“”„«»]*)["“”»]|([^\s"“”„«»]+)/gu)];
  return parts
    .map(([, phrase, word]) => (phrase ?? word ?? '').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())
    .filter((term) => term !== '')
    .map((term) => `content : "${term}"`);
}

/** The words of spans, `[[start, end], …]`, of a text: what of a statement is searched. */
export function slices(text: string, spans: string): string {
  const pairs = JSON.parse(spans) as readonly (readonly [number, number])[];
  return pairs.map(([start, end]) => text.slice(start, end)).join(' … ');
}
