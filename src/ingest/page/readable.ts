import type { Reading } from '../../model/index.ts';
import { believableCanonical, canonicalUrl } from '../canonical.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { unreadable } from '../outcome.ts';
import { shortened } from '../text.ts';
import { unwrapped } from '../wrapped.ts';
import { ownBody } from './body.ts';
import { parseWhole } from './document.ts';
import { pageFacts } from './facts.ts';
import { foreignLanguage } from './language.ts';
import { fold, type PageElement, paragraphs, UNSEEN } from './paragraphs.ts';
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
  // An archive's copy is judged, and dated, as the publisher's page that it is a copy of.
  const publisher = unwrapped(url);
  const facts = pageFacts(document, publisher);
  const { details } = facts;
  const everything = fold(visibleText(document));
  const count = (selector: string): number => [...document.querySelectorAll(selector)].length;
  const [pictures, players] = [count('figure, picture, .gallery img'), count('video, audio')];
  const teasers = count('h2 a, h3 a, a h2, a h3');
  const documentTitle = fold([...document.querySelectorAll('title')][0]?.textContent ?? '');
  const body = ownBody(html, facts);
  const refused = refusalOf({
    url: publisher,
    facts,
    body,
    everything,
    documentTitle,
    pictures,
    players,
    teasers,
  });
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
      title: details.title?.value ?? shortened(text.split('\n')[0] ?? ''),
      outlet: details.outlet?.value ?? null,
      author: details.author?.value ?? null,
      published: facts.day,
      text,
    },
    details,
  };
}

function visibleText(root: PageElement): string {
  return paragraphs(root, UNSEEN)
    .map((paragraph) => paragraph.text)
    .join(' ');
}
