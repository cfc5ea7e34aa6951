import { parseHTML } from 'linkedom';
import type { PageElement } from './paragraphs.ts';

/** A page's HTML as a document whose root is given back. */
export function parseWhole(html: string): PageElement {
  return parseHTML(wholeDocument(html)).document.documentElement as unknown as PageElement;
}

/** linkedom repairs no fragments, so what is none yet becomes a whole document. */
export function wholeDocument(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}
