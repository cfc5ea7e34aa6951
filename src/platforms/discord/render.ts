import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { APIActionRowComponent, APIButtonComponent, APIContainerComponent } from 'discord.js';
import type { Answer, Tone } from '../../model/index.ts';
import { cut, oneLine } from '../words.ts';
import { customId } from './ids.ts';
import { BUTTON_LABEL, BUTTONS_PER_ROW } from './limits.ts';
import { paginate } from './pages.ts';
import { ACTIONS_SHOWN, answerPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** A message as Discord's API takes it. Components v2: headings, lists and small print, and no need for "Embed Links". */
export interface Page {
  readonly flags: number;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
}

/** What ties a rendered answer to its place: the kept answer's id for its buttons, and the mark of its delivery. */
export interface Binding {
  readonly kept: string;
  readonly mark?: number | undefined;
}

/** 24-bit RGB of the bar beside the message. */
const COLOURS: Readonly<Record<Tone, number>> = {
  normal: 0x3b6ea5,
  good: 0x2e7d4f,
  empty: 0x8a8f98,
  problem: 0xb3402e,
};

/** An answer as messages within Discord's limits, the first page first; every page has the answer's buttons. Pure. */
export function renderDiscord(answer: Answer, binding: Binding = { kept: 'none' }): readonly Page[] {
  const pages = paginate(answerPieces(answer));
  return pages.map((pieces, index) => ({
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        ...(binding.mark !== undefined && { id: binding.mark }),
        accent_color: COLOURS[answer.tone],
        components: [
          ...bodyComponents(pieces),
          ...rows(pageButtons(binding.kept, index, pages.length)),
          ...rows(actionButtons(answer, binding.kept)),
        ],
      },
    ],
    allowed_mentions: { parse: [], replied_user: false },
  }));
}

/** Whether an answer's message has buttons, so that it must be kept for them to work later. */
export function needsKeeping(answer: Answer): boolean {
  return answer.actions.length > 0 || paginate(answerPieces(answer)).length > 1;
}

function bodyComponents(pieces: readonly Piece[]): APIContainerComponent['components'] {
  const components: APIContainerComponent['components'] = [];
  for (const piece of pieces) {
    const last = components.at(-1);
    if (piece.type === 'image') {
      const item = { media: { url: piece.url }, description: piece.alt };
      components.push({ type: ComponentType.MediaGallery, items: [item] });
    } else if (last?.type === ComponentType.TextDisplay) {
      last.content += `\n${piece.markdown}`;
    } else {
      components.push({ type: ComponentType.TextDisplay, content: piece.markdown });
    }
  }
  return components;
}

function pageButtons(kept: string, index: number, count: number): readonly APIButtonComponent[] {
  if (count < 2) return [];
  const turn = (label: string, to: number): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId({ kept, part: 'page', index: to }),
    disabled: to < 0 || to >= count,
  });
  const here: APIButtonComponent = { ...turn(`${index + 1} / ${count}`, index), disabled: true };
  return [turn('◀', index - 1), here, turn('▶', index + 1)];
}

function actionButtons(answer: Answer, kept: string): readonly APIButtonComponent[] {
  return answer.actions.slice(0, ACTIONS_SHOWN).map((action, index) => ({
    type: ComponentType.Button,
    style: index === 0 ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: cut(oneLine(action.label).trim() || '…', BUTTON_LABEL, '…'),
    custom_id: customId({ kept, part: 'action', index }),
  }));
}

function rows(buttons: readonly APIButtonComponent[]): readonly APIActionRowComponent<APIButtonComponent>[] {
  const count = Math.ceil(buttons.length / BUTTONS_PER_ROW);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  }));
}
