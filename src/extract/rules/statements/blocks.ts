/** Words set off without quotation marks: a paragraph that ends in a colon leads in what somebody said. */
import type { Paragraph, Token } from '../types.ts';
import { isAttribution } from './attributable.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { isVerb } from './phrases.ts';
import { sideRelays } from './relays.ts';
import type { Report } from './report.ts';
import { findSource } from './source.ts';
import { isSpoken } from './spoken.ts';
import type { Range, View } from './view.ts';
import { tidy } from './view.ts';

const FIRST_PERSON = /(?<![\p{L}'’])(?:I|we|our|ours|my|us|me)(?![\p{L}])/iu;
const BULLET = /^\s*(?:[•●▪‣*·–—-]|\d{1,2}[.)])\s+/u;
const LONGEST_BLOCK = 30;

/** Block quotations, one report for each paragraph, and lists of points, one report for each list. */
export function blockReports(view: View): readonly Report[] {
  return view.doc.paragraphs.flatMap((paragraph) => {
    const pulled = pulledReport(view, paragraph);
    if (pulled !== null) return [pulled];
    const words = view.text.slice(paragraph.start, paragraph.end).trimEnd();
    if (!words.endsWith(':') || isAttribution(words)) return [];
    const lead = leadOf(view, paragraph);
    return lead === null ? [] : [...listAfter(view, paragraph, lead), ...blocksAfter(view, paragraph, lead)];
  });
}

/** A pull quote: a paragraph in the first person that ends in nothing but the speaker's name. */
function pulledReport(view: View, paragraph: Paragraph): Report | null {
  const sentence = view.doc.sentences[paragraph.last - 1];
  if (sentence === undefined || paragraph.last - paragraph.first < 2) return null;
  const tokens = view.doc.tokens.slice(sentence.first, sentence.last).filter((one) => one.upos !== 'PUNCT');
  const name = view.people.mentions.find(
    (one) => one.form === 'name' && one.kind === 'person' && one.first === tokens[0]?.index,
  );
  if (name === undefined || name.last !== (tokens.at(-1)?.index ?? 0) + 1) return null;
  const words = tidyEnd(view, paragraph.start, sentence.start);
  const isQuoted = view.quotations.some((one) => one.paragraph === paragraph.index);
  if (isQuoted || !FIRST_PERSON.test(view.text.slice(words.start, words.end))) return null;
  return { ...report(view, 'block-quotation', view.tree.token(name.head), name.head, [words]), cue: null };
}

function tidyEnd({ text }: View, start: number, end: number): Range {
  return { start, end: start + text.slice(start, end).replace(/[\s—–-]+$/u, '').length };
}

interface Lead {
  readonly cue: Token;
  readonly source: number | null;
  readonly isSpeech: boolean;
  /** "issued the following statement:" leads in all that follows. */
  readonly isWhole: boolean;
}

/** Who leads in: the last sentence's cue, or its main verb's subject. */
function leadOf(view: View, paragraph: Paragraph): Lead | null {
  const sentence = view.doc.sentences[paragraph.last - 1];
  if (sentence === undefined) return null;
  const tokens = view.doc.tokens.slice(sentence.first, sentence.last);
  const speaks = (token: Token): boolean =>
    cuesOf(token.lemma) !== undefined && isVerb(token) && isSpoken(view.tree, token);
  const cue = tokens.findLast((token) => speaks(token) && findSource(view.tree, token) !== null);
  if (cue !== undefined)
    return { cue, source: findSource(view.tree, cue)?.head ?? null, isSpeech: true, isWhole: false };
  const root = tokens.find((token) => token.head < 0 && isVerb(token));
  const source = root === undefined ? null : findSource(view.tree, root);
  if (root === undefined || source === null) return null;
  const announced = view.tree.childrenBy(root.index, 'obj').some((one) => DOCUMENTS.has(one.lemma));
  return { cue: root, source: source.head, isSpeech: announced, isWhole: announced };
}

function listAfter(view: View, lead: Paragraph, { cue, source }: Lead): Report[] {
  const parts: Range[] = [];
  for (let index = lead.index + 1; index < view.doc.paragraphs.length; index++) {
    const paragraph = view.doc.paragraphs[index];
    if (paragraph === undefined) break;
    const bullet = BULLET.exec(view.text.slice(paragraph.start, paragraph.end));
    if (bullet === null) break;
    const part = tidy(view.text, { start: paragraph.start + bullet[0].length, end: paragraph.end });
    if (part !== null) parts.push(part);
  }
  return parts.length < 2 ? [] : [report(view, 'list', cue, source, parts)];
}

function blocksAfter(view: View, lead: Paragraph, { cue, source, isSpeech, isWhole }: Lead): Report[] {
  if (!isSpeech) return [];
  const reports: Report[] = [];
  for (
    let index = lead.index + 1;
    index < view.doc.paragraphs.length && reports.length < LONGEST_BLOCK;
    index++
  ) {
    const paragraph = view.doc.paragraphs[index];
    if (paragraph === undefined || BULLET.test(view.text.slice(paragraph.start, paragraph.end))) break;
    if (view.quotations.some((one) => one.paragraph === index && one.open <= paragraph.start + 1)) break;
    const words = isWhole ? { start: paragraph.start, end: paragraph.end } : wordsOf(view, paragraph);
    if (words === null) break;
    const isFirst = index === lead.index + 1;
    if (!isFirst && !isWhole && !FIRST_PERSON.test(view.text.slice(words.start, words.end))) break;
    reports.push(report(view, 'block-quotation', cue, source, [words]));
    if (words.end < paragraph.end - 2) break;
  }
  return reports;
}

/** The paragraph up to the sentence in which the writer reports again. */
function wordsOf(view: View, paragraph: Paragraph): Range | null {
  let { end } = paragraph;
  for (let index = paragraph.first; index < paragraph.last; index++) {
    const sentence = view.doc.sentences[index];
    if (sentence === undefined) break;
    const root = view.doc.tokens.slice(sentence.first, sentence.last).find((token) => token.head < 0);
    const reports =
      root !== undefined && cuesOf(root.lemma) !== undefined && view.tree.child(root.index, 'ccomp') !== null;
    if (reports && !FIRST_PERSON.test(view.text.slice(sentence.start, sentence.end))) {
      end = sentence.start;
      break;
    }
  }
  const words = view.text.slice(paragraph.start, end).trimEnd();
  return words === '' ? null : { start: paragraph.start, end: paragraph.start + words.length };
}

function report(
  view: View,
  rule: Report['rule'],
  cue: Token,
  source: number | null,
  parts: readonly Range[],
): Report {
  return {
    rule,
    cue: { first: cue.index, last: cue.index + 1 },
    source,
    sourceBy: 'tree',
    hearers: [],
    relays: sideRelays(view, cue),
    cited: [],
    act: rule === 'list' ? 'demand' : 'statement',
    weak: false,
    parts,
  };
}
