import type { Evidence, PageDetails, Reading, Told } from '../../model/index.ts';
import { canonicalUrl } from '../canonical.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { unreadable } from '../outcome.ts';
import { foreignLanguage } from '../page/language.ts';
import { fold } from '../page/paragraphs.ts';
import { dayInPath, parseTime } from '../page/published.ts';
import { shortened } from '../text.ts';
import { unwrapped } from '../wrapped.ts';
import { linesOf, withoutMargins } from './lines.ts';
import { type PdfParagraph, paragraphsOf } from './paragraphs.ts';

/** Pages that are read; a longer document is no article. */
const MOST_PAGES = 60;
/** Text below this many characters is no article. */
const SHORTEST = 200;
/** Larger than running text by this factor is a heading. */
const HEADING = 1.15;
/** How many of the first paragraphs may hold the day of publication. */
const FIRST = 8;

/** True where a file's bytes begin as a PDF's do: https://pdfa.org/resource/iso-32000-2/ */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1_024, bytes.byteLength)).includes('%PDF-');
}

/**
 * A PDF's text as an article, or why it gives none. Takes as long and as much memory as the file is nasty: to be
 * run in a process of its own.
 */
export async function readPdf(bytes: Uint8Array, address: string | null): Promise<Reading> {
  // Loaded with the first PDF: most processes never see one.
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    if (pdf.numPages > MOST_PAGES) return unreadable('too-large', `${pdf.numPages} pages`);
    const { items } = await extractTextItems(pdf);
    const { info } = await getMeta(pdf);
    const lines = items.flatMap((page, at) => [...linesOf(page, at + 1)]);
    return articleOf(paragraphsOf(withoutMargins(lines)), info, address);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return unreadable('pdf-locked');
    return unreadable('pdf-broken', name === 'InvalidPDFException' ? null : name || null);
  }
}

function articleOf(
  paragraphs: readonly PdfParagraph[],
  info: Readonly<Record<string, unknown>>,
  address: string | null,
): Reading {
  const everything = paragraphs.map(({ text }) => fold(text)).join('\n');
  if (everything === '') return unreadable('pdf-scanned');
  if (everything.length < SHORTEST) return unreadable('not-an-article', 'hardly any text');
  if (everything.length > LONGEST_TEXT) return unreadable('too-large', 'the text');
  const language = foreignLanguage(everything);
  if (language !== null) return unreadable('unsupported-language', language);
  const url = address === null ? null : unwrapped(new URL(address));
  const heading = headingOf(paragraphs);
  const title =
    named(info['Title'], 'meta') ?? (heading === null ? null : { value: heading, from: 'heading' });
  const dated = dayIn(paragraphs.slice(0, FIRST)) ?? (url === null ? null : dayInAddress(url));
  const details: PageDetails = {
    title,
    outlet: null,
    author: named(info['Author'], 'meta'),
    published: dated,
    updated: null,
  };
  const own = paragraphs.filter(({ text }) => fold(text) !== heading);
  const text = own.map((paragraph) => fold(paragraph.text)).join('\n');
  return {
    status: 'article',
    article: {
      url: url === null ? null : canonicalUrl(url).href,
      title: title?.value ?? shortened(own[0]?.text ?? ''),
      outlet: null,
      author: details.author?.value ?? null,
      published: dated?.value ?? null,
      text,
    },
    details,
  };
}

/** The largest letters at the beginning of the first page, where they are larger than the running text's. */
function headingOf(paragraphs: readonly PdfParagraph[]): string | null {
  const running = paragraphs.toSorted((a, b) => b.text.length - a.text.length)[0]?.fontSize ?? 0;
  const first = paragraphs.slice(0, FIRST).filter(({ page, text }) => page === 1 && text.length <= 300);
  const largest = first.toSorted((a, b) => b.fontSize - a.fontSize)[0];
  return largest !== undefined && largest.fontSize >= running * HEADING ? fold(largest.text) : null;
}

/** What the file says of itself, unless a program wrote its own name or the file's there. */
function named(value: unknown, from: Evidence): Told | null {
  if (typeof value !== 'string') return null;
  const text = fold(value);
  const isProgram =
    /^(?:microsoft (?:word|powerpoint)|untitled|document\d*$|slide \d|pdf$)|\.(?:docx?|pdf|indd|rtf|odt|pages)$/i;
  return text === '' || text.length > 300 || isProgram.test(text) || !/\p{L}{2}/u.test(text)
    ? null
    : { value: text, from };
}

/** A line of its own that is a date; the file's own date of creation may be that of a copy. */
function dayIn(paragraphs: readonly PdfParagraph[]): Told | null {
  for (const { text } of paragraphs) {
    const day = text.length <= 60 ? parseTime(text)?.day : undefined;
    if (day !== undefined) return { value: day, from: 'time' };
  }
  return null;
}

function dayInAddress(url: URL): Told | null {
  const day = dayInPath(url.pathname);
  return day === null ? null : { value: day, from: 'url' };
}
