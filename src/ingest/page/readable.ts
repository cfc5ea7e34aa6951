import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Reading } from '../../model/index.ts';
import { believableCanonical, canonicalUrl } from '../canonical.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { unreadable } from '../outcome.ts';
import { shortened } from '../text.ts';
import { removeBoxes } from './boxes.ts';
import { pageFacts } from './facts.ts';
import { foreignLanguage } from './language.ts';
import { fold, type PageElement, type Paragraph, paragraphs, UNSEEN } from './paragraphs.ts';
import { ownParagraphs } from './tidy.ts';
import { refusalOf } from './verdict.ts';

/** More elements than this are no article; reading them would only take time. */
const MOST_ELEMENTS = 60_000;

/** Where a page came from: its address after redirects, or null for a file. */
export type PageAddress = string | null;

/**
 * A page's HTML as an article, or why it is none. Takes as long and as much memory as the page is nasty:
 * to be run in a process of its own.
 */
export function readPage(html: string, address: PageAddress): Reading {
  // The address of a file: nothing in it tells of a site or a date.
  const url = new URL(address ?? 'file:///page.html');
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS)
    return unreadable('too-large', 'the page’s markup');
  const document = parseWhole(html);
  const facts = pageFacts(document, url);
  const everything = fold(visibleText(document));
  const documentTitle = fold([...document.querySelectorAll('title')][0]?.textContent ?? '');
  const body = ownParagraphs(bodyOf(html), facts.title);
  const refused = refusalOf({ url, facts, body, everything, documentTitle });
  const text = body.map((paragraph) => paragraph.text).join('\n');
  const language = foreignLanguage(text === '' ? everything : text);
  // A wall in another language is best told as a page in another language.
  if (language !== null) return unreadable('unsupported-language', language);
  if (refused !== null) return refused;
  if (text.length > LONGEST_TEXT) return unreadable('too-large', 'the text');
  const canonical = believableCanonical(facts.canonical, url) ?? canonicalUrl(url);
  return {
    status: 'article',
    article: {
      url: address === null ? null : canonical.href,
      title: facts.title ?? shortened(text.split('\n')[0] ?? ''),
      outlet: facts.outlet,
      author: facts.author,
      published: facts.published,
      text,
    },
  };
}

/** The page's body as Readability finds it, which changes the document that it is given. */
export function bodyOf(html: string): readonly Paragraph[] {
  const { document } = parseHTML(wholeDocument(html));
  removeBoxes(document.documentElement as unknown as PageElement);
  const found = new Readability(document).parse();
  if (found?.content === null || found?.content === undefined) return [];
  return paragraphs(parseWhole(found.content));
}

/** A page's own paragraphs, one a line, whatever the verdict on the page would be: for measuring. */
export function bodyText(html: string): string {
  const { title } = pageFacts(parseWhole(html), new URL('file:///page.html'));
  return ownParagraphs(bodyOf(html), title)
    .map(({ text }) => text)
    .join('\n');
}

/** What Readability alone finds as a page's body: the baseline that ours is measured against. */
export function readabilityText(html: string): string {
  return new Readability(parseHTML(wholeDocument(html)).document).parse()?.textContent ?? '';
}

function parseWhole(html: string): PageElement {
  return parseHTML(wholeDocument(html)).document.documentElement as unknown as PageElement;
}

/** linkedom repairs no fragments, so what is none yet becomes a whole document. */
function wholeDocument(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function visibleText(root: PageElement): string {
  return paragraphs(root, UNSEEN)
    .map((paragraph) => paragraph.text)
    .join(' ');
}
