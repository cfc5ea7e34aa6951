/** Text as HTML: safe between tags and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A value as a JSON-LD script element; `<` is escaped so that no headline ends the element. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

/** Each paragraph in an element; `between` gives what a site puts after the paragraph at this index. */
export function paragraphsIn(
  paragraphs: readonly string[],
  open: string,
  close: string,
  between: (at: number) => string = () => '',
): string {
  return paragraphs.map((text, at) => `${open}${escapeHtml(text)}${close}${between(at)}`).join('\n');
}
