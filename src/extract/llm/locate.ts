import type { Span } from '../../model/index.ts';

/** Finds quotations in a text, forgiving what models change in passing: quotation marks, dashes, white space. */
export interface Locator {
  /** The first place of the words in the text, or within a span of it; null where they are not there. */
  find(words: string, within?: Span): Span | null;
  /** All places of a name as whole words, in order. */
  all(name: string): readonly Span[];
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″]/u, '"'],
  [/[‘’‚‛′`´]/u, "'"],
  [/[\u2010-\u2015\u2212]/u, '-'],
  [/\s/u, ' '],
];

interface Plain {
  readonly text: string;
  /** For each code unit of `text`, where it stands in the original. */
  readonly at: readonly number[];
}

/** Prepares a text for many look-ups. Spans that come out slice the original text. */
export function createLocator(text: string): Locator {
  const plain = plainForm(text);

  const spanAt = (from: number, length: number): Span => {
    const start = plain.at[from] ?? 0;
    const end = (plain.at[from + length - 1] ?? text.length - 1) + 1;
    return { start, end, text: text.slice(start, end) };
  };

  return {
    find: (words, within) => {
      const sought = plainForm(words).text.trim();
      if (sought === '') return null;
      for (let from = plain.text.indexOf(sought); from !== -1; from = plain.text.indexOf(sought, from + 1)) {
        const span = spanAt(from, sought.length);
        if (within === undefined || (span.start >= within.start && span.end <= within.end)) return span;
      }
      return null;
    },
    all: (name) => {
      const sought = plainForm(name).text.trim();
      const found: Span[] = [];
      if (sought === '') return found;
      for (
        let from = plain.text.indexOf(sought);
        from !== -1;
        from = plain.text.indexOf(sought, from + sought.length)
      ) {
        const before = plain.text.charAt(from - 1);
        const after = plain.text.charAt(from + sought.length);
        if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
          found.push(spanAt(from, sought.length));
      }
      return found;
    },
  };
}

/** One code unit for each that stays, runs of white space as one space. */
function plainForm(text: string): Plain {
  const at: number[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const alike = ALIKE.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
    if (alike === ' ' && plain.endsWith(' ')) continue;
    plain += alike;
    at.push(index);
  }
  return { text: plain, at };
}
