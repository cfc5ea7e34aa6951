import { marked } from 'marked';
import type { Page } from '../../src/platforms/discord/render.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly accent_color?: number | null;
  readonly components?: readonly Component[];
}

/** Discord's component types that Readout uses: https://docs.discord.com/developers/components/reference */
const ACTION_ROW = 1;
const BUTTON = 2;
const TEXT = 10;
const CONTAINER = 17;
const PRIMARY = 1;

/** A message as a Discord client draws it, near enough to judge how it reads. */
export function discordHtml(page: Page, question: string): string {
  return `<section class="discord">
    <article><b class="who">ada</b><p>${question}</p></article>
    <article><b class="who">Readout</b> <span class="app">APP</span>${page.components.map((part) => component(part as Component)).join('')}</article>
  </section>`;
}

function component(part: Component): string {
  const inner = (part.components ?? []).map(component).join('');
  if (part.type === CONTAINER) {
    const colour = (part.accent_color ?? 0).toString(16).padStart(6, '0');
    return `<div class="container" style="border-color:#${colour}">${inner}</div>`;
  }
  if (part.type === ACTION_ROW) return `<div class="row">${inner}</div>`;
  if (part.type === BUTTON) {
    const look = `${part.style === PRIMARY ? 'primary' : ''} ${part.disabled ? 'off' : ''}`;
    return `<button class="${look}">${part.label ?? ''}</button>`;
  }
  if (part.type === TEXT) return markdown(part.content ?? '');
  return `<p>[component ${part.type}]</p>`;
}

function markdown(text: string): string {
  const small = text.replaceAll(/^-# (.*)$/gmu, '\n<small>$1</small>\n');
  return marked.parse(small, { async: false, breaks: true });
}
