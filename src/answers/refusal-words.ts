import type { UnreadableReason } from '../model/index.ts';

export interface RefusalWords {
  /** What happened; `%` stands for the detail in brackets, where there is one, `@` for when to come back. */
  readonly what: string;
  /** What the member can do about it. */
  readonly next: string;
}

const PASTE = 'Copy the article’s text and give it to /brief as text or as a file.';
const LATER = 'Try again later, or copy the text: /brief takes it.';

/** What a member reads where a link or file gave no article: each case differs, because what helps differs. */
export const REFUSALS: Readonly<Record<UnreadableReason, RefusalWords>> = {
  'bad-url': {
    what: 'That is not a web address that Readout can open%.',
    next: 'Paste the whole link, from https:// on.',
  },
  'forbidden-address': {
    what: 'That address is inside a private network or not open to bots%, so Readout does not go there.',
    next: PASTE,
  },
  'not-found': {
    what: 'The site says that there is no such page%.',
    next: 'Check the link, or look for the article’s new address.',
  },
  'login-or-paywall': { what: 'The article is behind a login or a paywall%.', next: PASTE },
  consent: {
    what: 'The site shows its page only to visitors who agree to its cookies%, which Readout does not do for you.',
    next: PASTE,
  },
  challenge: { what: 'The site asks visitors to prove that they are human%.', next: PASTE },
  blocked: {
    what: 'The site does not show this page to programs, or not from here%.',
    next: PASTE,
  },
  'not-an-article': {
    what: 'There is no article on that page%.',
    next: 'Paste the link of a single article, or give its text to /brief.',
  },
  'home-page': {
    what: 'That is a site’s front page%, not one article.',
    next: 'Open an article on it and paste that link.',
  },
  section: {
    what: 'That page lists articles%; it is none itself.',
    next: 'Open one of them and paste that link.',
  },
  video: {
    what: 'That page holds a video or a recording%, and Readout reads only text.',
    next: 'If there is a transcript, copy it and give it to /brief.',
  },
  gallery: {
    what: 'That page is a gallery of pictures%, without an article to read.',
    next: 'Paste the link of the article that the pictures belong to.',
  },
  'not-text': {
    what: 'The link leads to something that is not text%.',
    next: `If there is text in it: ${PASTE}`,
  },
  'pdf-locked': {
    what: 'The PDF is protected by a password%.',
    next: 'Open it, copy the text and give it to /brief.',
  },
  'pdf-scanned': {
    what: 'The PDF holds pictures of pages rather than text%.',
    next: 'Paste a text version, or give text that you have recognised to /brief.',
  },
  'pdf-broken': {
    what: 'The PDF is damaged%.',
    next: 'Check that it opens in a browser; if it does, copy its text and give it to /brief.',
  },
  'too-large': { what: 'The page is too large to read%.', next: PASTE },
  'too-slow': { what: 'The site took too long to answer%.', next: LATER },
  unreachable: {
    what: 'The site cannot be reached%.',
    next: 'Check the address, try again later, or copy the text: /brief takes it.',
  },
  'server-error': { what: 'The site answered with an error of its own%.', next: LATER },
  'asked-to-wait': {
    what: 'The site asks Readout to come back @%.',
    next: 'Try the link again then, or copy the text: /brief takes it.',
  },
  'unsupported-language': {
    what: 'The article is not in English%, the only language that Readout reads.',
    next: 'Paste an English version, such as the outlet’s English edition.',
  },
  'not-a-feed': {
    what: 'There is no feed at that address, and the page there names none%.',
    next: 'Give the address of an RSS, Atom or JSON feed; sites often link it at the foot of the page.',
  },
};
