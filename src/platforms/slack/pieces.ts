import type { RichTextElement } from '@slack/types';
import type { Answer, Block, Line, ListItem } from '../../model/index.ts';
import { cut, isSmallPrint, oneLine, webUrl } from '../words.ts';
import { bold, linePieces, literal, wordsOf } from './elements.ts';
import { ACTIONS, HEADER, IMAGE_ALT, IMAGE_URL } from './limits.ts';

/** The smallest thing that a page takes whole. A `leading` piece never ends a page. */
export type Piece =
  | { readonly type: 'header'; readonly text: string; readonly leading: true }
  | { readonly type: 'section'; readonly elements: readonly RichTextElement[]; readonly leading: boolean }
  | {
      readonly type: 'item';
      readonly elements: readonly RichTextElement[];
      readonly indent: 0 | 1;
      readonly leading: boolean;
    }
  | { readonly type: 'small'; readonly text: string; readonly leading: false }
  | { readonly type: 'image'; readonly url: string; readonly alt: string; readonly leading: false };

/** All of an answer in the order of reading; there is always at least one piece. */
export function answerPieces(answer: Answer): readonly Piece[] {
  const unshown = answer.actions.slice(ACTIONS).map((action) => action.label);
  const pieces = [
    ...answer.blocks.flatMap(blockPieces),
    ...(unshown.length
      ? small([{ type: 'faint', text: `No room for buttons: ${unshown.join(' · ')}` }])
      : []),
  ];
  return pieces.length ? pieces : [section([literal('Nothing to show.')])];
}

function blockPieces(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return heading(block.line, block.level);
    case 'paragraph':
      return paragraph(block.line);
    case 'list':
      return block.items.flatMap(item);
    case 'facts':
      return block.facts.flatMap((fact) =>
        paragraph([{ type: 'strong', text: fact.label }, { type: 'text', text: ': ' }, ...fact.line]),
      );
    case 'columns':
      return block.columns.flatMap((column) => [...heading(column.title, 2), ...column.items.flatMap(item)]);
    case 'image': {
      const url = webUrl(block.url);
      return url && url.length <= IMAGE_URL
        ? [{ type: 'image', url, alt: cut(oneLine(block.alt).trim() || 'image', IMAGE_ALT), leading: false }]
        : paragraph([{ type: 'text', text: block.alt }]);
    }
    default:
      return block satisfies never;
  }
}

/** Slack's header block is the larger one, and takes plain words only. */
function heading(line: Line, level: 1 | 2): readonly Piece[] {
  const pieces = linePieces(line);
  const words = pieces.map(wordsOf).join('').trim();
  const plain = !line.some((inline) => inline.type === 'link');
  if (level === 1 && plain && words && words.length <= HEADER)
    return [{ type: 'header', text: words, leading: true }];
  return pieces.map((elements) => section(bold(elements), true));
}

function paragraph(line: Line): readonly Piece[] {
  return isSmallPrint(line) ? small(line) : linePieces(line).map((elements) => section(elements));
}

function small(line: Line): readonly Piece[] {
  return linePieces(line).map((elements) => ({ type: 'small', text: wordsOf(elements), leading: false }));
}

function item({ line, detail, status }: ListItem): readonly Piece[] {
  const badge =
    status && status !== 'held' ? [literal(status.toUpperCase(), { code: true }), literal(' ')] : [];
  const [first, ...more] = linePieces(line);
  const details = [...more, ...(detail ?? []).flatMap(linePieces)];
  // All but the last lead on, so that an item stays on one page where it fits on one.
  return [
    {
      type: 'item',
      elements: [...badge, ...(first ?? [literal('…')])],
      indent: 0,
      leading: details.length > 0,
    },
    ...details.map(
      (elements, index): Piece => ({
        type: 'item',
        elements,
        indent: 1,
        leading: index < details.length - 1,
      }),
    ),
  ];
}

function section(elements: readonly RichTextElement[], leading = false): Piece {
  return { type: 'section', elements, leading };
}
