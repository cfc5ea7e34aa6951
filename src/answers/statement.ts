import type { ArticleRef, Line, ListItem, RecordedStatement, SpeechAct } from '../model/index.ts';
import { DOUBT } from './doubt.ts';
import { sentenceUrl } from './fragment.ts';
import { faint, join, link, text } from './inline.ts';
import { names } from './people.ts';
import { contentWords } from './quote.ts';

/** Acts that a reader must not take for a plain statement. */
const ACT_TAGS: Readonly<Record<SpeechAct, string | null>> = {
  statement: null,
  denial: 'denial',
  promise: 'promise',
  demand: 'demand',
  question: 'question',
};

/** Verbs that leave open what kind of act it was; others say so themselves. */
const NEUTRAL =
  /^(?:said|says?|saying|told|tells?|telling|add(?:s|ed|ing)?|wr(?:ote|ites?|iting)|stat(?:es?|ed|ing)|according\b)/i;

/** How one statement is shown. */
export interface StatementView {
  /** The article's text where it is at hand: makes the link to the sentence exact. */
  readonly text?: string;
  /** Names the article after the words, for lists that span several. */
  readonly withArticle?: boolean;
  /** Leaves the speaker out where a heading names them. */
  readonly withoutSpeaker?: boolean;
}

/**
 * Speaker, verb, relay, exact words: "Antony Blinken told reporters, through Matthew Miller: …". The
 * verb is the article's own and links to the sentence.
 */
export function statementItem(statement: RecordedStatement, view: StatementView = {}): ListItem {
  const url = statementUrl(statement, view.text);
  const neutral = statement.cue === null || NEUTRAL.test(statement.cue.text.trim());
  const tag = neutral ? ACT_TAGS[statement.act] : null;
  const detail = view.withArticle ? [articleLine(statement.article, url)] : [];
  return {
    line: [
      ...attribution(statement, url, view.withoutSpeaker ?? false),
      ...(tag === null ? [] : [faint(` (${tag})`)]),
      ...(statement.confidence < DOUBT ? [faint(' (doubtful)')] : []),
      text(': '),
      ...contentWords(statement.content, statement.evidence, statement.kind),
    ],
    ...(detail.length > 0 ? { detail } : {}),
  };
}

/** The address of the sentence that carries a statement, or null for an article without one. */
export function statementUrl(statement: RecordedStatement, articleText?: string): string | null {
  const { url } = statement.article;
  return url === null ? null : sentenceUrl(url, statement.evidence, articleText);
}

/** "The Daily Herald · 2 Dec 2024", linked to the sentence. */
export function articleLine(article: ArticleRef, url: string | null): Line {
  const outlet = article.outlet ?? (article.title === '' ? 'pasted text' : article.title);
  const day: Line = article.published === null ? [] : [{ type: 'date', date: article.published }];
  return join([[link(outlet, url)], ...(day.length > 0 ? [day] : [])], ' · ');
}

/** Who, the article's verb as a link, and through whom; "according to" comes before whom it names. */
function attribution(statement: RecordedStatement, url: string | null, withoutSpeaker: boolean): Line {
  const words = cueWords(statement) ?? 'in quotation';
  // "told Danish television" has named the relay already.
  const relay = names(statement.via.filter(({ name }) => !words.includes(name)));
  const speakers = withoutSpeaker ? [] : names(statement.speakers);
  const through = relay.length > 0 ? [text(', through '), ...relay] : [];
  if (!/^according to\b/i.test(words)) return [...spaced(speakers), link(words, url), ...through];
  const cue = link('According to', url);
  if (relay.length === 0) return [cue, text(' '), ...names(statement.speakers)];
  return [cue, text(' '), ...relay, ...(speakers.length > 0 ? [text(', '), ...speakers] : [])];
}

function spaced(line: Line): Line {
  return line.length > 0 ? [...line, text(' ')] : [];
}

/** Verbs that are nothing without whom they address. */
const ADDRESSING = /\b(?:told|tells|telling|informed|assured|reminded|asked)$/i;
/** Words that begin what was told. */
const CLAUSE = /^(?:that|whether|if|to|how|why|what|of|about)$/i;
/** Words that go on to something else than whom. */
const ONWARD =
  /^(?:that|whether|if|to|in|inside|on|at|after|during|before|by|of|as|when|while|shortly|late|early|outside|from|with|about|through|over|this|last|how|why|what|not)$/i;
const MOST_ADDRESSED = 4;

/** The cue as the sentence has it; "told" together with whom. */
function cueWords({ cue, evidence }: RecordedStatement): string | null {
  if (cue === null) return null;
  const after = evidence.text.slice(cue.end - evidence.start);
  const addressed = ADDRESSING.test(cue.text) ? addressedWords(after) : '';
  return `${cue.text}${addressed}`.trim().replace(/\s+/g, ' ');
}

/** The words that say whom: up to a stop or a word that goes on; the first alone where no end is near. */
function addressedWords(after: string): string {
  const words = /^(?: [\p{L}\p{N}’'-]+)+/u.exec(after)?.[0].trim().split(' ') ?? [];
  const end = words.findIndex((word, index) => (index === 0 ? CLAUSE : ONWARD).test(word));
  const whom = end < 0 ? words : words.slice(0, end);
  return ` ${(whom.length > MOST_ADDRESSED ? [] : whom).join(' ')}`;
}
