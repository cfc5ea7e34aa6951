import type { ArticleText, Entity, Meeting, Span, Statement } from '../../model/index.ts';
import { checkExtraction } from '../check.ts';
import type { Dropped } from '../check.ts';
import { findMeetings } from './meetings/index.ts';
import { parseArticle } from './parse/index.ts';
import { findPeople } from './people/index.ts';
import { settle } from './statements/index.ts';
import type { Report } from './statements/report.ts';
import { toStatement } from './statements/statement.ts';
import type { Document, Mention, People, Sentence, Token, Traced } from './types.ts';

/** A sentence with its words: tokens `[first, last)`. */
export interface ExplainedSentence extends Sentence {
  readonly text: string;
}

/** Words that name or stand for somebody, and for whom: nobody where the text leaves it open. */
export interface ExplainedMention extends Mention {
  readonly span: Span;
}

/** Somebody, and all the words of the article that speak of them, in order. */
export interface Chain {
  readonly entity: Entity;
  /** Positions in `Explanation.mentions`. */
  readonly mentions: readonly number[];
}

export interface ExplainedStatement extends Traced<Statement> {
  /** The words that name the source; null where it was not named beside its cue. */
  readonly source: Span | null;
  /** How the source was found: by the tree, by its place, from a neighbouring quotation, or not at all. */
  readonly sourceBy: Report['sourceBy'];
}

/** What every stage of the embedded extractor made of an article, and by which rule. Plain JSON. */
export interface Explanation {
  readonly article: ArticleText;
  /** Every word as the parser read it. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly ExplainedSentence[];
  readonly mentions: readonly ExplainedMention[];
  /** Who is who. */
  readonly chains: readonly Chain[];
  readonly statements: readonly ExplainedStatement[];
  readonly meetings: readonly Traced<Meeting>[];
  /** What the check behind the extractor refused. */
  readonly dropped: readonly Dropped[];
}

/** Extracts an article as the default extractor does, and keeps what that throws away: the way there. */
export function explainArticle(article: ArticleText): Explanation {
  const document = parseArticle(article);
  const people = findPeople(document);
  const { view, holders, settled } = settle(document, people);
  const spoken = settled.map((found): ExplainedStatement => {
    const { rule, source, sourceBy } = found.report;
    const item = toStatement(view, found, holders);
    return { item, rule, sourceBy, source: source === null ? null : nounPhrase(document, people, source) };
  });
  const met = findMeetings(document, people, spoken);
  const { extraction, dropped } = checkExtraction(article, {
    entities: people.all(),
    statements: spoken.map(({ item }) => item),
    meetings: met.map(({ item }) => item),
  });
  const mentions = people.mentions.map((mention) => ({
    ...mention,
    span: words(document, mention.first, mention.last),
  }));
  return {
    article: { title: article.title, published: article.published, text: article.text },
    tokens: document.tokens,
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      text: article.text.slice(sentence.start, sentence.end),
    })),
    mentions,
    chains: extraction.entities.map((entity) => ({
      entity,
      mentions: mentions.flatMap(({ entities }, index) => (entities.includes(entity.id) ? [index] : [])),
    })),
    statements: spoken.filter(({ item }) => extraction.statements.includes(item)),
    meetings: met.filter(({ item }) => extraction.meetings.includes(item)),
    dropped,
  };
}

/** The mention with this head, or the word alone. */
function nounPhrase(document: Document, people: People, head: number): Span {
  const mention = people.mentionAt(head);
  return words(document, mention?.first ?? head, mention?.last ?? head + 1);
}

function words(document: Document, first: number, last: number): Span {
  const [start, end] = [document.tokens[first]?.start ?? 0, document.tokens[last - 1]?.end ?? 0];
  return { start, end, text: document.text.slice(start, end) };
}
