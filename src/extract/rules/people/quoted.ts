import type { Document } from '../types.ts';
import { tokenAt } from './tree.ts';

const known = new WeakMap<Document, ReadonlySet<number>>();

/** The tokens inside quotations, so that `he` inside one is told from its speaker; double and single marks. Worked out once for each document. */
export function quotedTokens(document: Document): ReadonlySet<number> {
  const found = known.get(document) ?? findQuoted(document);
  known.set(document, found);
  return found;
}

function findQuoted(document: Document): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const paragraph of document.paragraphs) {
    const first = document.sentences[paragraph.first]?.first ?? 0;
    const last = document.sentences[paragraph.last - 1]?.last ?? first;
    const singles = singleMarks(document, first, last);
    let isOpen = false;
    let isInSingle = false;
    for (let i = first; i < last; i++) {
      const { text } = tokenAt(document, i);
      if (/^(?:[“«]|``)$/u.test(text)) isOpen = true;
      else if (/^(?:[”»]|'')$/u.test(text)) isOpen = false;
      else if (text === '"') isOpen = !isOpen;
      else if (singles.has(i)) isInSingle = !isInSingle;
      else if (isOpen || isInSingle) quoted.add(i);
    }
  }
  return quoted;
}

/** Tokens that open or close a quotation in single marks: `'We waited,' she said`; apostrophes, and marks that never close, are none. */
function singleMarks(document: Document, first: number, last: number): ReadonlySet<number> {
  const marks = new Set<number>();
  let isOpen = false;
  for (let i = first; i < last; i++) {
    const { text, start, end, xpos } = tokenAt(document, i);
    if (!/^['‘’]$/u.test(text)) continue;
    const before = document.text[start - 1] ?? ' ';
    const after = document.text[end] ?? ' ';
    const isMark: boolean = isOpen
      ? text !== '‘' && xpos !== 'POS' && /[\s.,;:!?)—–]/u.test(after)
      : text !== '’' && /[\s(—–]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (!isMark) continue;
    isOpen = !isOpen;
    marks.add(i);
  }
  return isOpen ? new Set() : marks;
}
