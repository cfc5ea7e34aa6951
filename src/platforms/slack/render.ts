import type { Button, KnownBlock } from '@slack/types';
import type { Answer } from '../../model/index.ts';
import { cut, oneLine } from '../words.ts';
import { blocksOf, smallPrint } from './blocks.ts';
import { wordsOf } from './elements.ts';
import { ACTION_PREFIX, pressValue } from './ids.ts';
import { ACTIONS, BLOCKS, BLOCKS_JSON, BUTTON_LABEL, FALLBACK } from './limits.ts';
import { answerPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { escapeMrkdwn } from './text.ts';

/** A message's content: `text` is what notifications and screen readers give. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Blocks and characters that buttons and the page number take beside the body. */
const BUTTON_BLOCKS = 3;
const PAGING_JSON = 700;

/** An answer as messages within Slack's limits, the first page first; every page has the answer's buttons. Pure. */
export function renderSlack(answer: Answer, kept = 'none'): readonly Page[] {
  const pieces = answerPieces(answer);
  const actions = actionBlocks(answer, kept);
  const pages = paginate(pieces, BLOCKS_JSON - PAGING_JSON - JSON.stringify(actions).length);
  const text = fallback(pieces);
  return pages.map((page, index) => ({
    text,
    blocks: [...blocksOf(page), ...pagingBlocks(kept, index, pages.length), ...actions],
  }));
}

/** Whether an answer's message has buttons, so that it must be kept for them to work later. */
export function needsKeeping(answer: Answer): boolean {
  return answer.actions.length > 0 || renderSlack(answer).length > 1;
}

function paginate(pieces: readonly Piece[], room: number): readonly (readonly Piece[])[] {
  const fits = (page: readonly Piece[]) => {
    const blocks = blocksOf(page);
    return blocks.length <= BLOCKS - BUTTON_BLOCKS && JSON.stringify(blocks).length <= room;
  };
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  for (const piece of pieces) {
    if (fits([...page, piece])) {
      page.push(piece);
      continue;
    }
    const orphans = page.length - 1 - page.findLastIndex((before) => !before.leading);
    const carried =
      orphans < page.length && fits([...page.slice(page.length - orphans), piece]) ? orphans : 0;
    pages.push(page.slice(0, page.length - carried));
    page = [...page.slice(page.length - carried), piece];
  }
  return [...pages, page];
}

function fallback(pieces: readonly Piece[]): string {
  const words = pieces.map((piece) => {
    if (piece.type === 'image') return piece.alt;
    return 'text' in piece ? piece.text : wordsOf(piece.elements);
  });
  return escapeMrkdwn(cut(words.join(' · ').trim() || 'Readout', FALLBACK, '…'));
}

function pagingBlocks(kept: string, index: number, count: number): readonly KnownBlock[] {
  if (count < 2) return [];
  const turns = [
    ...(index > 0
      ? [button('◀ Back', `${ACTION_PREFIX}:back`, pressValue({ kept, part: 'page', index: index - 1 }))]
      : []),
    ...(index < count - 1
      ? [button('More ▶', `${ACTION_PREFIX}:more`, pressValue({ kept, part: 'page', index: index + 1 }))]
      : []),
  ];
  return [smallPrint(`Page ${index + 1} of ${count}`), { type: 'actions', elements: turns }];
}

function actionBlocks(answer: Answer, kept: string): readonly KnownBlock[] {
  const elements = answer.actions.slice(0, ACTIONS).map((action, index) => ({
    ...button(action.label, `${ACTION_PREFIX}:action:${index}`, pressValue({ kept, part: 'action', index })),
    ...(index === 0 && { style: 'primary' as const }),
  }));
  return elements.length ? [{ type: 'actions', elements }] : [];
}

function button(label: string, actionId: string, value: string): Button {
  const text = cut(oneLine(label).trim() || '…', BUTTON_LABEL, '…');
  return { type: 'button', text: { type: 'plain_text', text, emoji: false }, action_id: actionId, value };
}
