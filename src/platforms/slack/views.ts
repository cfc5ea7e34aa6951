import type { KnownBlock, ModalView } from '@slack/types';
import { VIEW_BLOCKS } from './limits.ts';
import type { Page } from './render.ts';

/** Where what is done in a view belongs; it travels with the view. */
export interface ViewOrigin {
  /** The channel in whose name commands run. */
  readonly channel: string;
}

/** Shown until an answer is there. */
export function workingView(origin: ViewOrigin): ModalView {
  return view(origin, [
    { type: 'section', text: { type: 'plain_text', text: 'Looking it up …', emoji: false } },
  ]);
}

/** An answer's page as a window of its own: what is asked in a home tab has no channel to be answered in. */
export function answerView({ blocks }: Pick<Page, 'blocks'>, origin: ViewOrigin): ModalView {
  return view(origin, blocks);
}

/** The origin that a view carries; the home tab's and windows' are alike. */
export function originOf(privateMetadata: string | undefined): ViewOrigin {
  return JSON.parse(privateMetadata || '{"channel":""}') as ViewOrigin;
}

function view(origin: ViewOrigin, blocks: readonly KnownBlock[]): ModalView {
  return {
    type: 'modal',
    private_metadata: JSON.stringify(origin),
    title: { type: 'plain_text', text: 'Readout' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: blocks.slice(0, VIEW_BLOCKS),
  };
}
