import type { Span, StatementKind } from '../../model/index.ts';

/** Quotation marks in pairs; a single one closes only where no letter follows, or it is an apostrophe. */
const QUOTED =
  /“[^“”\n]*(?:”|(?=\n|$))|"[^"\n]*(?:"|(?=\n|$))|(?<![\p{L}\p{N}])[‘'][^\n]*?[’'](?![\p{L}\p{N}])/gu;

/** Share of quoted characters from which content counts as all in quotation marks: a bracketed word may stand outside. */
const ALL = 0.9;

/** How much of a statement's content stands in quotation marks, read from the text itself. */
export function kindOf(text: string, content: readonly Span[]): StatementKind {
  const quoted = [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let inside = 0;
  let all = 0;
  for (const span of content) {
    all += span.end - span.start;
    for (const { start, end } of quoted) {
      inside += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
    }
  }
  if (inside === 0) return 'reported';
  return inside >= all * ALL ? 'direct' : 'mixed';
}
