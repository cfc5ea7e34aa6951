import type { Page } from '../../src/platforms/slack/render.ts';

/** A block or element, as far as it is drawn. */
export interface Part {
  readonly type: string;
  readonly text?: string | Part;
  readonly url?: string;
  readonly style?:
    | 'primary'
    | 'bullet'
    | { readonly bold?: boolean; readonly italic?: boolean; readonly code?: boolean };
  readonly elements?: readonly Part[];
  readonly indent?: number;
}

/** A message as a Slack client draws it, near enough to judge how it reads. */
export function slackHtml(page: Page, question: string): string {
  return `<section class="slack">
    <article><b class="who">Ada</b><p>${question}</p></article>
    <article><b class="who">Readout</b> <span class="app">APP</span>${page.blocks.map((block) => part(block as Part)).join('')}</article>
  </section>`;
}

/** The app's home tab as a Slack client draws it. */
export function slackHomeHtml(blocks: readonly Part[]): string {
  return `<section class="slack"><nav><b>Readout</b> <span>Home</span> <span>Messages</span> <span>About</span></nav>${blocks.map(part).join('')}</section>`;
}

function part(block: Part): string {
  const inner = (block.elements ?? []).map(part).join('');
  switch (block.type) {
    case 'header':
      return `<h2>${words(block)}</h2>`;
    case 'section':
    case 'rich_text_section':
      return `<p>${words(block)}${inner}</p>`;
    case 'rich_text_list':
      return `<ul class="${block.indent ? 'inner' : ''}" style="margin-left:${(block.indent ?? 0) * 18}px">${(
        block.elements ?? []
      )
        .map((item) => `<li>${(item.elements ?? []).map(part).join('')}</li>`)
        .join('')}</ul>`;
    case 'context':
      return `<small>${inner}</small>`;
    case 'divider':
      return '<hr>';
    case 'button':
      return `<button class="${block.style === 'primary' ? 'primary' : ''}">${words(block)}</button>`;
    case 'link':
      return `<a href="#">${styled(block)}</a>`;
    case 'text':
      return styled(block);
    default:
      return words(block) + inner;
  }
}

function words({ text }: Part): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? escaped(text) : words(text);
}

function styled(block: Part): string {
  const text = words(block);
  if (typeof block.style !== 'object') return text;
  const tags = [block.style.bold && 'b', block.style.italic && 'i', block.style.code && 'code'].filter(
    Boolean,
  );
  return tags.reduce<string>((inner, tag) => `<${tag}>${inner}</${tag}>`, text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
