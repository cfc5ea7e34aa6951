import type { Told } from '../../model/index.ts';
import { type Linked, texts } from './json-ld.ts';
import { cleaned, firstOf, type Meta, told, toldIn } from './meta.ts';
import { fold, type PageElement } from './paragraphs.ts';

/** Longest title that is kept, in characters: what is longer is a text in the wrong place. */
const LONGEST_TITLE = 400;

/**
 * The headline: JSON-LD, Open Graph, the page's heading, Twitter's card, `<title>`, in this order, without the
 * outlet's name behind it.
 */
export function titleOf(
  document: PageElement,
  article: Linked | undefined,
  meta: Meta,
  outlet: string | null,
): Told | null {
  const heading = fold(firstOf(document, 'h1')?.textContent ?? '');
  const candidates = [
    ...told('json-ld', article === undefined ? [] : texts(article['headline'])),
    ...toldIn(meta, 'og:title'),
    ...told('heading', [heading]),
    ...toldIn(meta, 'twitter:title'),
    ...told('title', [fold(firstOf(document, 'title')?.textContent ?? '')]),
  ].map(({ value, from }) => ({ value: withoutOutlet(cleaned(value), outlet), from }));
  const found = candidates.find(({ value }) => value !== '' && value.length <= LONGEST_TITLE) ?? null;
  // A site's name behind the heading that is not the one it gives elsewhere.
  const isHeadingWithMore =
    heading !== '' && found !== null && /^ [|–—·-] /.test(found.value.slice(heading.length));
  return isHeadingWithMore && found.value.startsWith(heading) ? { value: heading, from: 'heading' } : found;
}

/** "Talks end in Riga | The Courier" → "Talks end in Riga". */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  const cut = [' | ', ' - ', ' – ', ' — ', ' :: ', ' · '].find((mark) => title.endsWith(`${mark}${outlet}`));
  return cut === undefined ? title : title.slice(0, title.length - cut.length - outlet.length).trim();
}
