import type { Span } from '../../../model/index.ts';
import { lemmatise } from '../../../text/lemma.ts';
import { paragraphs, sentences } from '../../../text/sentences.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Document, Paragraph, Parse, Sentence, Token } from '../types.ts';
import { plainForm } from './attributes.ts';
import { mendBylines, mendSubjects } from './bylines.ts';
import { tagInContext } from './common-nouns.ts';
import { datelineLength } from './dateline.ts';
import { LONGEST, type Network, type Reading } from './network.ts';

/** Builds the document of an article from its text and a network's readings. */
export function assemble(article: Parameters<Parse>[0], network: Network): Document {
  const { text, title, published } = article;
  const { found, foundParagraphs } = split(text);
  const pieces = found.flatMap(({ spans }) => parts(spans));
  const readings = network(pieces.map((piece) => piece.map((span) => plainForm(span.text))));
  const tokens: Token[] = [];
  let next = 0;
  const foundSentences = found.map(({ sentence, spans }): Sentence => {
    const first = tokens.length;
    while (tokens.length < first + spans.length) {
      const piece = pieces[next] ?? [];
      const reading = readings[next];
      next += 1;
      if (reading !== undefined) appendTokens(tokens, piece, reading, first, sentence.index);
    }
    return { ...sentence, first, last: tokens.length };
  });
  mendBylines(tokens, foundSentences);
  mendSubjects(tokens);
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

interface Found {
  readonly sentence: Omit<Sentence, 'first' | 'last'>;
  readonly spans: readonly Span[];
}

/** Paragraphs, and sentences with their words; what has no word is left out. */
function split(text: string): { found: Found[]; foundParagraphs: Paragraph[] } {
  const found: Found[] = [];
  const foundParagraphs: Paragraph[] = [];
  for (const range of paragraphs(text)) {
    const first = found.length;
    const paragraph = foundParagraphs.length;
    const body = range.start + datelineLength(text.slice(range.start, range.end));
    const ranges = sentences(text, body, range.end);
    if (body > range.start) ranges.unshift({ start: range.start, end: body - 1 });
    for (const { start, end } of ranges) {
      const spans = tokenize(text, start, end);
      const sentence = { index: found.length, start, end, paragraph };
      if (spans.length > 0) found.push({ sentence, spans });
    }
    const last = found.length;
    if (last > first) foundParagraphs.push({ index: paragraph, ...range, first, last });
  }
  return { found, foundParagraphs };
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
    const [upos = 'X', xpos = 'FW'] = tagInContext(reading.tags[i] ?? '', spans, i).split('|');
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
