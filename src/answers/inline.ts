import type { Action, Block, Inline, Line, ListItem, Tone } from '../model/index.ts';
import type { Answer } from '../model/index.ts';

/** Plain words. */
export const text = (words: string): Inline => ({ type: 'text', text: words });
/** Words that carry weight: a name. */
export const strong = (words: string): Inline => ({ type: 'strong', text: words });
/** Small print. */
export const faint = (words: string): Inline => ({ type: 'faint', text: words });
/** Exact words of an article, in quotation marks. */
export const quoted = (words: string): Inline => ({ type: 'quoted', text: words });

/** A link, or only its words where there is no address to link to. */
export function link(words: string, url: string | null): Inline {
  return url === null ? text(words) : { type: 'link', text: words, url };
}

/** Puts a separator between lines: `['a'], ['b']` joined by `, `. */
export function join(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [text(separator), ...line]));
}

/** "A", "A and B", "A, B and C". */
export function list(lines: readonly Line[], word = 'and'): Line {
  const last = lines.at(-1);
  if (last === undefined) return [];
  if (lines.length === 1) return last;
  return [...join(lines.slice(0, -1), ', '), text(` ${word} `), ...last];
}

/** "1 meeting", "2 meetings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** A heading of the given level; level 2 unless told otherwise. */
export function heading(line: Line | string, level: 1 | 2 = 2): Block {
  return { type: 'heading', level, line: typeof line === 'string' ? [text(line)] : line };
}

/** A paragraph. */
export function paragraph(line: Line | string): Block {
  return { type: 'paragraph', line: typeof line === 'string' ? [text(line)] : line };
}

/** A list as a block, or nothing where it has no items. */
export function items(entries: readonly ListItem[]): readonly Block[] {
  return entries.length === 0 ? [] : [{ type: 'list', items: entries }];
}

/** An answer; shown to everyone and without buttons unless told otherwise. */
export function answer(
  tone: Tone,
  blocks: readonly Block[],
  data: unknown,
  rest: { readonly actions?: readonly Action[]; readonly private?: boolean } = {},
): Answer {
  return { tone, blocks, actions: rest.actions ?? [], private: rest.private ?? false, data };
}
