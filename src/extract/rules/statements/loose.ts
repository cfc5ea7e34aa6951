/** Quotations that stand without a cue: whether they are speech at all, and who the text before tells of. */
import type { Gap } from './gaps.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { isVerb } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Source } from './source.ts';
import type { View } from './view.ts';

/** Words that make a sentence of their own: no scare quotes, no title. */
export function isSentence(view: View, quotation: Quotation): boolean {
  const words = view.text.slice(quotation.start, quotation.end);
  const stops = /[.,?!…—–]$/u.test(words) || view.text[quotation.close] === '.';
  if (!/^[\p{Lu}\p{N}…[]/u.test(words) || !stops) return quotation.runsOn && /^\p{Lu}/u.test(words);
  let [count, verbs] = [0, 0];
  for (let at = view.tokenFrom(quotation.start); at < view.tokenFrom(quotation.end); at++) {
    const token = view.tree.token(at);
    if (token.upos !== 'PUNCT') count++;
    if (token.upos === 'VERB' || token.upos === 'AUX') verbs++;
  }
  return count >= (fillsParagraph(view, quotation) ? 2 : 3) && verbs > 0;
}

/** Words in marks with nothing beside them in their paragraph. */
export function fillsParagraph(view: View, quotation: Quotation): boolean {
  const paragraph = view.doc.paragraphs[quotation.paragraph];
  return paragraph !== undefined && paragraph.end - paragraph.start <= quotation.close - quotation.open + 1;
}

/** The sentence before ends a report: "The mill will close, she announced. “We are sorry.”" */
export function endsReport(view: View, quotation: Quotation): boolean {
  const before = view.doc.tokens[view.tokenFrom(quotation.open) - 1];
  const sentence = before === undefined ? undefined : view.doc.sentences[before.sentence];
  if (sentence?.paragraph !== quotation.paragraph) return false;
  return view.doc.tokens
    .slice(sentence.first, sentence.last)
    .some((token) => cuesOf(token.lemma) !== undefined && isVerb(token) && token.xpos !== 'VB');
}

/** The subject of the sentence before, in the paragraph or the one before it. */
export function subjectBefore(view: View, quotation: Quotation, before: Gap): Source | null {
  const last = before.first < before.last ? before.last - 1 : view.tokenFrom(quotation.open) - 1;
  if (
    last < 0 ||
    view.outerQuotationAt(last) !== null ||
    view.outerQuotationAt(Math.max(0, last - 1)) !== null
  )
    return null;
  const sentence = view.doc.sentences[view.tree.token(last).sentence];
  if (sentence === undefined || view.doc.paragraphs.length === 0) return null;
  if (quotation.paragraph - sentence.paragraph > 1) return null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = view.tree.token(at);
    const aside = token.rel === 'parataxis' && cuesOf(token.lemma) !== undefined;
    const said = aside ? view.tree.child(at, 'nsubj') : null;
    if (said !== null) return { head: said.index, by: 'tree' };
    if (token.head < 0) {
      const subject = view.tree.child(at, 'nsubj', 'nsubj:pass');
      const kind = subject === null ? null : (view.people.mentionAt(subject.index)?.kind ?? null);
      return subject !== null && (kind === 'person' || kind === 'group')
        ? { head: subject.index, by: 'tree' }
        : null;
    }
  }
  return null;
}
