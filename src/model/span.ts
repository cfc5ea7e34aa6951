/**
 * A slice of an article's text: half-open, in UTF-16 code units, with
 * `article.text.slice(start, end) === text`. Everything that Readout claims carries one.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
