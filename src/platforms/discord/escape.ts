import { oneLine, webUrl } from '../words.ts';
import { LINK } from './limits.ts';

/** Characters that begin markup, a mention, a timestamp, an emoji or a masked link anywhere in a line. */
const SPECIAL = /[\\*_~`|<>[\]@]/g;
/** An address that Discord would turn into a link by itself. */
const AUTOLINK = /\b(https?|steam|discord)(?=:)/gi;
/** What makes a heading, quotation, list or small print at the start of a line. */
const LINE_START = /^(\s*)(?:([#\-+>])|(\d+)([.)]))/;

/**
 * Untrusted words as Discord markdown that shows just these words on one line. Discord takes a backslash
 * before any punctuation as "this character"; mentions are switched off by `allowed_mentions` besides.
 */
export function escapeText(text: string): string {
  return oneLine(text).replace(SPECIAL, '\\$&').replace(AUTOLINK, '$1\\');
}

/** Markdown made safe to stand at the start of a line, after a list's dash too. */
export function guardLineStart(markdown: string): string {
  return markdown.replace(LINE_START, (_, space: string, mark?: string, digits?: string, dot?: string) =>
    mark ? `${space}\\${mark}` : `${space}${digits}\\${dot}`,
  );
}

/**
 * A masked link over escaped words, or the words alone where the address is no web address or far too long. Brackets
 * end a link's words in Discord's reading, escaped or not: the link stands behind such words.
 */
export function maskedLink(label: string, url: string): string {
  const address = linkAddress(url);
  if (!address || !label.trim()) return label;
  return /[[\]]/.test(label) ? `${label} [↗](<${address}>)` : `[${label}](<${address}>)`;
}

function linkAddress(url: string): string | null {
  const href = webUrl(url)?.replace(
    /[()<>\\"'`\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  if (!href) return null;
  if (href.length <= LINK) return href;
  const whole = href.replace(/#.*$/, '');
  return whole.length <= LINK ? whole : null;
}
