import type { FoundLink } from '../model/index.ts';
import { canonicalUrl } from './canonical.ts';
import { parseWebUrl } from './url.ts';

/** More links than this in one message are a list, not an article to brief. */
const MOST_LINKS = 10;

/** Code blocks and inline code, whose links are quoted rather than posted. */
const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

/** A Slack link (`<https://a|label>`), a Discord link without preview (`<https://a>`), or a bare one. */
const LINK = /<(https?:\/\/[^\s<>|]+)(?:\|[^<>]*)?>|(https?:\/\/[^\s<>|"“”]+)/gi;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** The web links in a chat message, in order, each canonical form once. Links in code are not links. */
export function findLinks(text: string): readonly FoundLink[] {
  const found = new Map<string, FoundLink>();
  for (const match of text.replace(CODE, ' ').matchAll(LINK)) {
    // Slack escapes & < > and nothing else: https://docs.slack.dev/messaging/formatting-message-text
    const url = match[1]?.replaceAll('&amp;', '&') ?? trimmed(match[2] ?? '');
    const canonical = canonicalOf(url);
    if (canonical !== null && !found.has(canonical)) found.set(canonical, { url, canonical });
    if (found.size === MOST_LINKS) break;
  }
  return [...found.values()];
}

/** The canonical form, or null where the link is no address that can be read. */
function canonicalOf(url: string): string | null {
  try {
    return canonicalUrl(parseWebUrl(url)).href;
  } catch {
    return null;
  }
}

/** Without the sentence's punctuation and markup behind it; a bracket stays where it was opened inside the link. */
function trimmed(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url.charAt(end - 1);
    const opener = CLOSERS.get(last);
    const isMarkup =
      opener === undefined ? /[.,;:!?'"’*_~|]/.test(last) : isUnopened(url.slice(0, end), opener, last);
    if (!isMarkup) break;
    end -= 1;
  }
  return url.slice(0, end);
}

function isUnopened(url: string, opener: string, closer: string): boolean {
  return url.split(closer).length > url.split(opener).length;
}
