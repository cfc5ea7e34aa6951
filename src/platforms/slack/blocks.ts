import type { KnownBlock, RichTextList } from '@slack/types';
import { CONTEXT_TEXT } from './limits.ts';
import { inPieces } from '../words.ts';
import type { Piece } from './pieces.ts';

/** Pieces as Block Kit's blocks; list items that follow each other become one list. */
export function blocksOf(pieces: readonly Piece[]): readonly KnownBlock[] {
  const blocks: KnownBlock[] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (piece.type !== 'item') blocks.push(blockOf(piece));
    else if (last?.type === 'rich_text' && last.elements.at(-1)?.type === 'rich_text_list')
      addItem(last.elements as RichTextList[], piece);
    else blocks.push({ type: 'rich_text', elements: [listOf(piece)] });
  }
  return blocks;
}

/** Small print, which mentions and markup cannot break: plain text. */
export function smallPrint(text: string): KnownBlock {
  return {
    type: 'context',
    elements: inPieces(text, CONTEXT_TEXT).map((part) => ({ type: 'plain_text', text: part, emoji: false })),
  };
}

function addItem(lists: RichTextList[], piece: Extract<Piece, { type: 'item' }>): void {
  const last = lists.at(-1);
  if (last?.indent === piece.indent) {
    last.elements.push({ type: 'rich_text_section', elements: [...piece.elements] });
  } else {
    lists.push(listOf(piece));
  }
}

function listOf(piece: Extract<Piece, { type: 'item' }>): RichTextList {
  return {
    type: 'rich_text_list',
    style: 'bullet',
    indent: piece.indent,
    elements: [{ type: 'rich_text_section', elements: [...piece.elements] }],
  };
}

function blockOf(piece: Exclude<Piece, { type: 'item' }>): KnownBlock {
  switch (piece.type) {
    case 'header':
      return { type: 'header', text: { type: 'plain_text', text: piece.text, emoji: false } };
    case 'section':
      return {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [...piece.elements] }],
      };
    case 'small':
      return smallPrint(piece.text);
    case 'image':
      return { type: 'image', image_url: piece.url, alt_text: piece.alt };
    default:
      return piece satisfies never;
  }
}
