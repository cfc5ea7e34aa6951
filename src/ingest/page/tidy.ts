import { fold, type Paragraph } from './paragraphs.ts';

/** Lead-ins to other pages, and a site's own voice between an article's paragraphs. */
const SITE_VOICE =
  /^(?:advertisement|ad|story continues below(?: advertisement)?|(?:article )?continues after (?:advertisement|ad)|read (?:more|next|also|full story)|also read|see also|related(?: (?:articles?|stories|coverage|content|links|topics))?|more (?:on this story|from|stories)|recommended(?: for you)?|most (?:read|popular)|editors?['’]? picks?|you (?:may|might) (?:also )?(?:like|be interested)|share(?: this)?(?: (?:article|story|on))?|follow us|sign up|subscribe|newsletter|comments?|leave a comment|listen to this article|watch(?: now)?|photos?|image(?: source| credit)?|file photo|getty images|reuters\/|copyright|©|all rights reserved|tags?|topics|filed under|\d+ min(?:ute)?s? read|(?:last )?updated(?: on| at)?|popular (?:this week|now)|trending|don['’]t miss|tell us what|get (?:breaking )?news alerts|join our|loading(?: content)?|close|caption|log ?in|sign in|click here|download the app|this (?:slideshow|video) requires|associated press|published(?: on| at)?|posted(?: on| at)?)\b/i;

const BYLINE = /^by [A-Z][\w.'’-]+(?: [\w.'’-]+){0,6}(?:,? (?:and|,) [A-Z][\w.'’-]+(?: [\w.'’-]+){0,4})?$/i;
/** A picture's caption or credit that stands in a paragraph of its own. */
const CREDIT =
  /^\(?(?:image|photo|picture|credit|source|video)s?(?: source| credit| by)?\s*[:©]|\((?:image|photo|picture)s?:|\((?:[\w ]+\/)?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA)(?: Photo)?(?:\/[^)]+)?\)$/i;
const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?\d{4}(?:[ ,|@·-]+(?:at )?\d{1,2}[:.]\d{2}.{0,30})?$/i;
const SENTENCE_END = /[.!?…:。！？]["'”’)\]]*$/;

const NEWSLETTER = /\b(?:sign up|subscribe|join|get)\b[^.]{0,80}\b(?:newsletters?|your inbox)\b/i;

/** Longest line that is taken for a label where it stands before the first or after the last sentence. */
const LONGEST_LABEL = 100;
/** More labels than this in a row are a list that belongs to the article. */
const MOST_LABELS = 3;
/** More of the text than this share in cells, and the tables are what the page is about. */
const MOST_CELLS = 0.3;

/**
 * The article's own paragraphs: without the repeated title, byline and date at the top, lists of links and
 * the site's own voice in between. What reads like a sentence stays unless it is all link.
 */
export function ownParagraphs(all: readonly Paragraph[], title: string | null): readonly Paragraph[] {
  const heading = fold(title ?? '').toLowerCase();
  const hasTables = lengthOf(all.filter(isCell)) > lengthOf(all) * MOST_CELLS;
  const own = all.filter(
    (paragraph, at) =>
      paragraph.text.toLowerCase() !== heading && isOwn(paragraph, at) && (hasTables || !isCell(paragraph)),
  );
  const first = own.findIndex((paragraph) => !isLabel(paragraph));
  const last = own.findLastIndex((paragraph) => !isLabel(paragraph));
  const start = first <= MOST_LABELS ? Math.max(0, first) : 0;
  return own.slice(start, own.length - 1 - last <= MOST_LABELS ? last + 1 : own.length);
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function isOwn({ text, linked, tag }: Paragraph, at: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (linked > 0.8 && (tag === 'LI' || text.length < 140)) return false;
  if (CREDIT.test(text) || DATE_LINE.test(text)) return false;
  if (text.length < 250 && NEWSLETTER.test(text)) return false;
  if (isSentence(text)) return !(linked > 0.5 && SITE_VOICE.test(text));
  if (at < 4 && BYLINE.test(text)) return false;
  return text.length > 120 || !SITE_VOICE.test(text);
}

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) && text.length >= 40;
}

/** A table's cell that holds no running text. */
function isCell({ text, tag }: Paragraph): boolean {
  return (tag === 'TD' || tag === 'TH') && text.length <= LONGEST_LABEL;
}

function isLabel({ text }: Paragraph): boolean {
  return text.length < LONGEST_LABEL && !SENTENCE_END.test(text);
}
