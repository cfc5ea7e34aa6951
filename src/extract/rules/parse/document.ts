import type { Span } from '../../../model/index.ts';
import { lemmatise } from '../../../text/lemma.ts';
import { paragraphs, sentences } from '../../../text/sentences.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Document, Paragraph, Parse, Sentence, Token } from '../types.ts';
import { plainForm } from './attributes.ts';
import type { Network, Reading } from './network.ts';

/** Tokens parsed at once; a longer sentence is parsed in parts, which bounds the time per token. */
const LONGEST = 160;

/** Builds the document of an article from its text and a network's readings. */
export function assemble(article: Parameters<Parse>[0], network: Network): Document {
  const { text, title, published } = article;
  const tokens: Token[] = [];
  const foundSentences: Sentence[] = [];
  const foundParagraphs: Paragraph[] = [];
  for (const paragraph of paragraphs(text)) {
    const firstSentence = foundSentences.length;
    for (const sentence of sentences(text, paragraph.start, paragraph.end)) {
      const spans = tokenize(text, sentence.start, sentence.end);
      if (spans.length === 0) continue;
      const first = tokens.length;
      for (const part of parts(spans)) {
        const reading = network(part.map((span) => plainForm(span.text)));
        appendTokens(tokens, part, reading, first, foundSentences.length);
      }
      foundSentences.push({
        index: foundSentences.length,
        start: sentence.start,
        end: sentence.end,
        first,
        last: tokens.length,
        paragraph: foundParagraphs.length,
      });
    }
    if (foundSentences.length > firstSentence) {
      foundParagraphs.push({
        index: foundParagraphs.length,
        ...paragraph,
        first: firstSentence,
        last: foundSentences.length,
      });
    }
  }
  return {
    text,
    title,
    published,
    tokens,
    sentences: foundSentences,
    paragraphs: foundParagraphs,
    children: childrenOf(tokens),
  };
}

/** Cuts a sentence that is too long to parse at once, after the last semicolon or comma that fits. */
function parts(spans: readonly Span[]): Span[][] {
  const cut: Span[][] = [];
  for (let from = 0; from < spans.length; ) {
    let to = Math.min(spans.length, from + LONGEST);
    if (to < spans.length) {
      const window = spans.slice(from + LONGEST / 2, to).map((span) => span.text);
      const at = Math.max(window.lastIndexOf(';'), 0) || Math.max(window.lastIndexOf(','), 0);
      if (at > 0) to = from + LONGEST / 2 + at + 1;
    }
    cut.push(spans.slice(from, to));
    from = to;
  }
  return cut;
}

/** Adds a part's tokens; the root of a part after the sentence's first hangs on the first's root. */
function appendTokens(
  tokens: Token[],
  spans: readonly Span[],
  reading: Reading,
  sentenceFirst: number,
  sentence: number,
): void {
  const offset = tokens.length;
  const root = tokens.slice(sentenceFirst).find((token) => token.head === -1)?.index ?? -1;
  spans.forEach((span, i) => {
    const [upos = 'X', xpos = 'FW'] = (reading.tags[i] ?? '').split('|');
    const head = reading.heads[i] ?? 0;
    const rel = reading.relations[i] ?? 'dep';
    tokens.push({
      ...span,
      index: offset + i,
      sentence,
      lemma: lemmatise(span.text, upos, xpos),
      upos,
      xpos,
      head: head === 0 ? root : offset + head - 1,
      rel: head === 0 && root >= 0 ? 'parataxis' : rel,
    });
  });
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token.index);
  return children;
}
