import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { removeBoxes } from './boxes.ts';
import { parseWhole, wholeDocument } from './document.ts';
import { type PageFacts, pageFacts } from './facts.ts';
import { fold, type PageElement, type Paragraph, paragraphs } from './paragraphs.ts';
import { ownParagraphs } from './tidy.ts';

/** Another reading of the page must have so many times the text before it is believed instead. */
const FAR_MORE = 2;
/** Below this many characters the usual reading may have missed the article. */
const LITTLE = 400;

/**
 * The article's own paragraphs. As a rule Readability finds them once the boxes around and between are gone.
 * Where that gives far less text than the page itself says or holds, the next reading stands in: the text in its
 * JSON-LD (pages that a script fills), the element it marks as the body, or the page with its boxes.
 */
export function ownBody(html: string, facts: PageFacts): readonly Paragraph[] {
  const title = facts.details.title?.value ?? null;
  const usual = ownParagraphs(withoutBoxes(html), title);
  const length = lengthOf(usual);
  // What a page asks money for is not taken out of its data.
  const told = facts.body === null || facts.isPaid ? [] : ownParagraphs(linesOf(facts.body), title);
  if (lengthOf(told) > Math.max(LITTLE, length * FAR_MORE)) return told;
  if (length >= LITTLE) return usual;
  const others = [markedBody(html), foundBody(wholeDocument(html), false)].map((body) =>
    ownParagraphs(body, title),
  );
  return others.find((body) => lengthOf(body) > Math.max(LITTLE, length * FAR_MORE)) ?? usual;
}

/** A page's own paragraphs, one a line, whatever the verdict on the page would be: for measuring. */
export function bodyText(html: string): string {
  return ownBody(html, pageFacts(parseWhole(html), new URL('file:///page.html')))
    .map(({ text }) => text)
    .join('\n');
}

/** What Readability alone finds as a page's body: the baseline that ours is measured against. */
export function readabilityText(html: string): string {
  return new Readability(parseHTML(wholeDocument(html)).document).parse()?.textContent ?? '';
}

function withoutBoxes(html: string): readonly Paragraph[] {
  return foundBody(wholeDocument(html), true);
}

/** Readability changes the document that it is given, so each reading parses its own. */
function foundBody(html: string, isBoxed: boolean): readonly Paragraph[] {
  const { document } = parseHTML(html);
  if (isBoxed) removeBoxes(document.documentElement as unknown as PageElement);
  const found = new Readability(document).parse();
  if (found?.content === null || found?.content === undefined) return [];
  return paragraphs(parseWhole(found.content));
}

/** What the page marks as the article's text: https://schema.org/articleBody */
function markedBody(html: string): readonly Paragraph[] {
  const marked = [...parseWhole(html).querySelectorAll('[itemprop~="articleBody" i]')];
  return marked.flatMap((element) => paragraphs(element));
}

/** Text with or without markup, one paragraph a line or block. */
function linesOf(text: string): readonly Paragraph[] {
  if (/<(?:p|br|div)\b/i.test(text)) return paragraphs(parseWhole(text));
  return text
    .split(/\n+/)
    .map((line) => ({ text: fold(line), tag: 'P', linked: 0 }))
    .filter((line) => line.text !== '');
}

function lengthOf(body: readonly Paragraph[]): number {
  return body.reduce((sum, { text }) => sum + text.length, 0);
}
