import type { Explanation } from '../extract/index.ts';
import { dateWords, oneLine } from '../platforms/words.ts';
import { cardsOf } from './explain-cards.ts';
import type { Card, Fact } from './explain-cards.ts';
import { chainOf } from './explain-chains.ts';
import type { ChainView } from './explain-chains.ts';
import { marksOf, segments } from './explain-marks.ts';
import type { Segment } from './explain-marks.ts';

/** An explanation laid out for reading, whatever draws it: text beside what was found in it. */
export interface View {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly sentences: readonly SentenceView[];
  readonly chains: readonly ChainView[];
  /** What the check refused, a line each. */
  readonly dropped: readonly string[];
}

export interface SentenceView {
  readonly number: number;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
  readonly segments: readonly Segment[];
  readonly cards: readonly Card[];
  readonly words: readonly Word[];
}

/** A word in the tree: `head` is the word it hangs on, empty at the root. */
export interface Word {
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly relation: string;
  readonly head: string;
}

/** Lays an explanation out; words of the article come on one line each, otherwise as they are. */
export function viewOf(explanation: Explanation): View {
  const { article, sentences, chains, tokens, dropped } = explanation;
  const marks = marksOf(explanation);
  const cards = cardsOf(explanation);
  return {
    title: oneLine(article.title),
    facts: [
      { label: 'published', value: article.published === null ? 'no date' : dateWords(article.published) },
      ...counts(explanation),
    ],
    sentences: sentences.map((sentence, index) => ({
      number: index + 1,
      opens: sentence.paragraph !== sentences[index - 1]?.paragraph,
      segments: segments(article.text, sentence, marks),
      cards: cards.get(index) ?? [],
      words: tokens.slice(sentence.first, sentence.last).map(({ text, lemma, upos, xpos, rel, head }) => ({
        text: oneLine(text),
        lemma,
        tag: `${upos} ${xpos}`,
        relation: rel,
        head: oneLine(tokens[head]?.text ?? ''),
      })),
    })),
    chains: chains.map((chain) => chainOf(chain, explanation)),
    dropped: dropped.map(({ what, index, reason }) => `${what} ${index + 1}: ${reason}`),
  };
}

function counts({ chains, statements, meetings }: Explanation): readonly Fact[] {
  return [
    { label: 'entities', value: String(chains.length) },
    { label: 'statements', value: String(statements.length) },
    { label: 'meetings', value: String(meetings.length) },
  ];
}
