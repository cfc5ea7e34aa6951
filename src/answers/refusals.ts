import type { Answer, Reading, UnreadableReason } from '../model/index.ts';
import { answer, link, paragraph, text } from './inline.ts';

type Unreadable = Extract<Reading, { status: 'unreadable' }>;

interface Words {
  /** What happened; `%` stands for the detail in brackets, where there is one. */
  readonly what: string;
  readonly next: string;
}

const PASTE = 'Copy the article’s text and give it to /brief as text or as a file.';

const WORDS: Readonly<Record<UnreadableReason, Words>> = {
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
  challenge: { what: 'The site asks visitors to prove that they are human%.', next: PASTE },
  'not-an-article': {
    what: 'That page is not one article%: it looks like a front page, a section, a video or a gallery.',
    next: 'Paste the link of a single article.',
  },
  'not-text': {
    what: 'The link leads to something that is not text%.',
    next: `If there is text in it: ${PASTE}`,
  },
  'too-large': { what: 'The page is too large to read%.', next: PASTE },
  'too-slow': {
    what: 'The site took too long to answer%.',
    next: 'Try again later, or copy the text: /brief takes it.',
  },
  unreachable: {
    what: 'The site cannot be reached%.',
    next: 'Check the address, try again later, or copy the text: /brief takes it.',
  },
  'server-error': {
    what: 'The site answered with an error of its own%.',
    next: 'Try again later, or copy the text: /brief takes it.',
  },
  'unsupported-language': {
    what: 'The article is not in English%, the only language that Readout reads.',
    next: 'Paste an English version, such as the outlet’s English edition.',
  },
};

/** Why a link or file gave no article, in its own words, and what to do next. */
export function refusal(reading: Unreadable, url: string | null): Answer {
  const { what, next } = WORDS[reading.reason];
  const sentence = what.replace('%', reading.detail === null ? '' : ` (${reading.detail})`);
  const blocks = [
    ...(url === null ? [] : [paragraph([link(url, url)])]),
    paragraph([text(`${sentence} ${next}`)]),
  ];
  return answer('problem', blocks, {
    status: reading.status,
    reason: reading.reason,
    detail: reading.detail,
    url,
  });
}
