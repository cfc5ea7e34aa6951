/** What a content is about: its noun phrases, in the text's words. */
import type { Span } from '../../../model/index.ts';
import { nounPhrase } from './phrases.ts';
import type { Range, View } from './view.ts';

const MOST = 5;
const TIME =
  /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|day|hour|minute|time|way|morning|evening|night|lot|number|kind|one|thing|people|side|part)$/iu;

/** Subjects, objects and complements of the content, the first few, without pronouns, times and empty nouns. */
export function aboutOf(view: View, parts: readonly Range[]): readonly Span[] {
  const found: Span[] = [];
  for (const part of parts) {
    for (let at = view.tokenFrom(part.start); at < view.doc.tokens.length && found.length < MOST; at++) {
      const token = view.tree.token(at);
      if (token.start >= part.end) break;
      if (!/^(?:NOUN|PROPN)$/u.test(token.upos) || TIME.test(token.lemma)) continue;
      if (
        !view.tree.isRelation(token, 'nsubj', 'obj', 'obl', 'nmod', 'conj', 'root') ||
        token.rel === 'obl:unmarked'
      )
        continue;
      const phrase = nounPhrase(view.tree, at);
      const span = within(view, phrase, part);
      if (span === null || found.some((one) => one.start <= span.start && span.end <= one.end)) continue;
      found.push(span);
    }
  }
  return found;
}

function within(
  view: View,
  phrase: { readonly first: number; readonly last: number },
  part: Range,
): Span | null {
  let { first } = phrase;
  while (first < phrase.last - 1 && /^(?:DET|PUNCT|ADP|CCONJ)$/u.test(view.tree.token(first).upos)) first++;
  const start = Math.max(view.tree.token(first).start, part.start);
  const end = Math.min(view.tree.token(phrase.last - 1).end, part.end);
  const text = view.text.slice(start, end);
  return start < end && text.length <= 80 ? { start, end, text } : null;
}
