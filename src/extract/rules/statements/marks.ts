/** Quotation marks in what is shown: a part holds both marks of a quotation or neither. */
import type { Range, View } from './view.ts';
import { tidy } from './view.ts';

const DOUBLE = /["“”„«»]/u;

const INCHES = /(?:^|\D)\d{1,3}"$/u;

/** A part as it can be shown: cut at every mark whose partner lies outside of it or was lost. */
export function balanced(view: View, part: Range): readonly Range[] {
  const lonely = lonelyMarks(view, part);
  if (lonely.length === 0) return [part];
  const edges = [part.start - 1, ...lonely, part.end];
  const pieces = edges
    .slice(1)
    .map((end, index) => tidy(view.text, { start: (edges[index] ?? 0) + 1, end }))
    .filter((piece) => piece !== null)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(view.text.slice(start, end)));
  return pieces.length > 0 ? pieces : [part];
}

/** Offsets of marks in a part that stand there alone, in order. */
function lonelyMarks({ text, quotations }: View, { start, end }: Range): readonly number[] {
  const paired = new Set<number>();
  const torn: number[] = [];
  for (const one of quotations) {
    if (one.close <= start || one.open >= end) continue;
    const [opens, closes] = [start <= one.open && one.open < one.start, one.closed && one.close <= end];
    const last = one.close - 1;
    const isPair = opens && closes && (text[one.open] === '"') === (text[last] === '"');
    if (isPair) paired.add(one.open).add(last);
    else if (opens) torn.push(one.open);
    else if (closes && last >= start) torn.push(last);
  }
  for (let at = start; at < end; at++) {
    if (!DOUBLE.test(text[at] ?? '') || paired.has(at)) continue;
    if (!INCHES.test(text.slice(Math.max(0, at - 4), at + 1))) torn.push(at);
  }
  return [...new Set(torn)].sort((a, b) => a - b);
}
