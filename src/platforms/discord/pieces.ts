import type { Answer, Block, Line, ListItem } from '../../model/index.ts';
import { cut, isSmallPrint, oneLine, webUrl } from '../words.ts';
import { itemPieces, linePieces } from './line.ts';
import { BUTTONS_PER_ROW, ACTION_ROWS, IMAGE_DESCRIPTION, IMAGE_URL } from './limits.ts';

/** The smallest thing that a page takes whole. A `leading` piece never ends a page. */
export type Piece =
  | { readonly type: 'text'; readonly markdown: string; readonly leading: boolean }
  | { readonly type: 'image'; readonly url: string; readonly alt: string };

/** How many of an answer's buttons a message has room for. */
export const ACTIONS_SHOWN = ACTION_ROWS * BUTTONS_PER_ROW;

/** All of an answer in the order of reading; there is always at least one piece. */
export function answerPieces(answer: Answer): readonly Piece[] {
  const unshown = answer.actions.slice(ACTIONS_SHOWN).map((action) => action.label);
  const pieces = [
    ...answer.blocks.flatMap(blockPieces),
    ...(unshown.length
      ? words([{ type: 'faint', text: `No room for buttons: ${unshown.join(' · ')}` }])
      : []),
  ];
  return pieces.length ? pieces : [text('Nothing to show.')];
}

function blockPieces(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return linePieces(block.line).map((line) => text(`${block.level === 1 ? '##' : '###'} ${line}`, true));
    case 'paragraph':
      return words(block.line);
    case 'list':
      return block.items.flatMap(wholeItem);
    case 'facts':
      return block.facts.flatMap((fact) =>
        words([{ type: 'strong', text: fact.label }, { type: 'text', text: ': ' }, ...fact.line]),
      );
    case 'columns':
      return block.columns.flatMap((column) => [
        ...linePieces(column.title).map((line) => text(`### ${line}`, true)),
        ...column.items.flatMap(wholeItem),
      ]);
    case 'image': {
      const url = webUrl(block.url);
      return url && url.length <= IMAGE_URL
        ? [{ type: 'image', url, alt: cut(oneLine(block.alt).trim() || 'image', IMAGE_DESCRIPTION) }]
        : words([{ type: 'text', text: block.alt }]);
    }
    default:
      return block satisfies never;
  }
}

/** An item's lines stay on one page where they fit on one. */
function wholeItem(item: ListItem): readonly Piece[] {
  const lines = itemPieces(item);
  return lines.map((line, index) => text(line, index < lines.length - 1));
}

function words(line: Line): readonly Piece[] {
  const small = isSmallPrint(line) ? '-# ' : '';
  return linePieces(line).map((markdown) => text(small + markdown));
}

function text(markdown: string, leading = false): Piece {
  return { type: 'text', markdown, leading };
}
