/** Sources in adverbial phrases: "according to X", "in the words of X", "as X put it". */
import { opensConjunct, unitOf } from './inverted.ts';
import { DOCUMENTS } from './lexicon/nouns.ts';
import { isVerb } from './phrases.ts';
import type { Report } from './report.ts';
import type { Token } from '../types.ts';
import type { Range, View } from './view.ts';
import { tidy } from './view.ts';

/** A source in an adverbial phrase. */
export interface Phrase {
  /** Tokens of the cue. */
  readonly first: number;
  readonly last: number;
  readonly source: number;
  /** Where the phrase with its source ends. */
  readonly end: number;
}

/** All such phrases of an article in text order. */
export function findPhrases(view: View): readonly Phrase[] {
  return view.prose
    .map(
      (token) =>
        accordingTo(view, token) ?? inTheWordsOf(view, token) ?? byAccount(view, token) ?? asPut(view, token),
    )
    .filter((phrase) => phrase !== null);
}

/** The rest of each phrase's sentence as its content. */
export function adjunctReports(view: View, phrases: readonly Phrase[]): readonly Report[] {
  const reports: Report[] = [];
  for (const phrase of phrases) {
    const parts = restOfSentence(view, phrase);
    if (parts.length === 0) continue;
    reports.push({
      rule: 'adjunct',
      cue: { first: phrase.first, last: phrase.last },
      source: phrase.source,
      sourceBy: 'tree',
      hearers: [],
      relays: [],
      cited: citedIn(view, phrase),
      act: 'statement',
      weak: false,
      parts,
    });
  }
  return reports;
}

function accordingTo(view: View, token: Token): Phrase | null {
  const to = view.doc.tokens[token.index + 1];
  if (token.lemma !== 'according' && token.text.toLowerCase() !== 'according') return null;
  if (to?.lemma !== 'to') return null;
  return phraseWith(view, token.index, token.index + 2);
}

function inTheWordsOf(view: View, token: Token): Phrase | null {
  const { tokens } = view.doc;
  if (token.lemma !== 'in') return null;
  const words = [0, 1, 2, 3].map((step) => tokens[token.index + step]?.text.toLowerCase());
  return words.join(' ') === 'in the words of' ? phraseWith(view, token.index, token.index + 4) : null;
}

/** "by her own account", "in the chief's telling": whose account it is. */
function byAccount(view: View, token: Token): Phrase | null {
  if (!/^(?:by|in)$/u.test(token.lemma) || token.head <= token.index) return null;
  const noun = view.tree.token(token.head);
  const owner = view.tree.child(noun.index, 'nmod:poss');
  if (owner === null || owner.index < token.index || noun.index - token.index > 12) return null;
  if (!/^(?:account|telling|reckoning|admission)$/u.test(noun.lemma)) return null;
  return { first: token.index, last: noun.index + 1, source: owner.index, end: noun.index + 1 };
}

/** "as she put it", "as the minister noted". */
function asPut(view: View, token: Token): Phrase | null {
  if (token.lemma !== 'as' || token.head <= token.index) return null;
  const verb = view.tree.token(token.head);
  const isPut = verb.lemma === 'put' && view.doc.tokens[verb.index + 1]?.lemma === 'it';
  const end = isPut ? verb.index + 2 : endOfAs(view, token, verb);
  const subject = view.tree.childrenBy(verb.index, 'nsubj').findLast((one) => one.index < verb.index);
  if (end === null || subject === undefined || subject.index < token.index) return null;
  return { first: token.index, last: isPut ? end : verb.index + 1, source: subject.index, end };
}

/** "As the minister said in Bergen, …": at the start of a sentence, without a content of its own, to its comma. */
function endOfAs(view: View, as: Token, verb: Token): number | null {
  const { tree } = view;
  const opens = view.doc.sentences[as.sentence]?.first === as.index;
  const says = /^(?:say|note|explain|observe|warn|remark|stress|point|state|argue|predict|admit)$/u;
  if (!opens || !says.test(verb.lemma) || !/^VB[DZP]$/u.test(verb.xpos)) return null;
  const next = tree.doc.tokens[verb.index + 1];
  if (tree.child(verb.index, 'obj', 'ccomp', 'xcomp') !== null || next === undefined) return null;
  if (next.text !== ',' && !/^(?:ADP|ADV|SCONJ)$/u.test(next.upos) && !next.rel.startsWith('obl'))
    return null;
  const comma = nextComma(view, verb.index + 1);
  return view.doc.tokens[comma]?.text === ',' ? comma : null;
}

const INNER = ['det', 'amod', 'nummod', 'compound', 'nmod:poss', 'flat', 'case', 'advmod', 'nmod:desc'];

/** The source is the head of the noun phrase that begins at `next`. */
function phraseWith(view: View, first: number, next: number): Phrase | null {
  const { tree } = view;
  const start = view.doc.tokens[next];
  if (start === undefined || start.sentence !== tree.token(first).sentence) return null;
  let head = start;
  while (
    !DOCUMENTS.has(head.lemma) &&
    head.head >= next &&
    head.head < next + 40 &&
    tree.isRelation(head, ...INNER)
  )
    head = tree.token(head.head);
  return { first, last: next, source: head.index, end: phraseEnd(view, head, next) };
}

/** To the end of the source's noun phrase: at a comma where the sentence opens with the phrase. */
function phraseEnd(view: View, head: Token, from: number): number {
  const { tokens } = view.doc;
  const right = view.tree.right(head.index);
  let end = right + 1;
  for (let at = from; at <= right; at++) {
    const comma = tokens[at]?.text === ',' && at > head.index && !isApposition(view, head, at);
    if (comma) {
      end = at;
      break;
    }
  }
  const after = tokens[end];
  const clause = view.tree.children(head.index).find((one) => isOwnClause(view, one));
  if (clause !== undefined && end > right) return view.tree.left(clause.index);
  const goesOn = after !== undefined && after.sentence === head.sentence && isCarried(view, end);
  const cites =
    tokens[end]?.text === ',' &&
    tokens.slice(end + 1, end + 3).some((one) => /^(?:cite|quote)$/u.test(one.lemma));
  return goesOn || cites ? nextComma(view, end + 1) : end;
}

/** "According to the aide that talk was short": a clause with a subject of its own describes nobody. */
function isOwnClause({ tree }: View, clause: Token): boolean {
  const subject = tree.child(clause.index, 'nsubj', 'nsubj:pass');
  const opens = tree.left(clause.index);
  return (
    clause.rel === 'acl:relcl' &&
    subject !== null &&
    !/^(?:W|PRP)/u.test(subject.xpos) &&
    tree.isUnder(opens, subject.index) &&
    /^(?:DT|NNP)$/u.test(tree.token(opens).xpos)
  );
}

/** "a cable seen by", "a cable read to": a participle, also where the tagger took it for a noun. */
function isCarried(view: View, at: number): boolean {
  const [token, next] = [view.doc.tokens[at], view.doc.tokens[at + 1]];
  if (token === undefined) return false;
  return (
    (/^VB[ND]$/u.test(token.xpos) && isVerb(token)) ||
    (token.text === 'read' && /^(?:to|by)$/u.test(next?.lemma ?? ''))
  );
}

/** The next comma that is none of an apposition in a name, or the sentence's end. */
function nextComma(view: View, from: number): number {
  const { tokens } = view.doc;
  let at = from;
  while (
    at < tokens.length &&
    tokens[at]?.sentence === tokens[from]?.sentence &&
    !/^[,.;]$/u.test(tokens[at]?.text ?? '')
  )
    at++;
  return at;
}

function isApposition(view: View, head: Token, comma: number): boolean {
  const next = view.doc.tokens[comma + 1];
  return (
    next !== undefined &&
    view.tree
      .childrenBy(head.index, 'appos', 'acl', 'conj')
      .some((one) => view.tree.left(one.index) <= next.index && one.index >= next.index)
  );
}

function restOfSentence(view: View, phrase: Phrase): Range[] {
  const unit = unitOf(view, phrase.first);
  const quotation = view.outerQuotationAt(phrase.first);
  const bounds =
    quotation === null
      ? unit
      : { start: Math.max(unit.start, quotation.start), end: Math.min(unit.end, quotation.end) };
  const next = view.doc.tokens[phrase.end];
  const before =
    opensRelative(view, phrase.first) || opensConjunct(view, phrase.first, phrase.end)
      ? null
      : tidy(view.text, {
          start: clauseStart(view, bounds.start, phrase.first),
          end: view.tree.token(phrase.first).start,
        });
  const after =
    next === undefined || next.start >= bounds.end
      ? null
      : tidy(view.text, { start: next.start, end: bounds.end });
  return [before, after].filter((part) => part !== null);
}

/** "a summit at which, according to X, they spoke": the phrase speaks of its relative clause. */
function opensRelative(view: View, first: number): boolean {
  const [word, comma] = [view.doc.tokens[first - 2], view.doc.tokens[first - 1]];
  return comma?.text === ',' && word !== undefined && /^W(?:DT|P|RB)$/u.test(word.xpos);
}

/** The phrase belongs to its own clause where a semicolon comes before. */
function clauseStart(view: View, start: number, first: number): number {
  for (let at = first - 1; at >= 0 && view.tree.token(at).start >= start; at--) {
    if (view.tree.token(at).text === ';' && view.quotationAt(at) === null) return view.tree.token(at).end;
  }
  return start;
}

/** "according to X, citing Y": both passed the words on. */
function citedIn(view: View, phrase: Phrase): number[] {
  const { tree } = view;
  for (let at = phrase.source; at < phrase.end; at++) {
    const token = tree.token(at);
    const relative = tree.child(at, 'nsubj')?.lemma === 'which' && /^(?:cite|quote)$/u.test(token.lemma);
    if (!relative && !/^(?:citing|quoting)$/u.test(token.text)) continue;
    const cited =
      tree.childrenBy(at, 'obj').at(-1) ??
      (token.rel === 'amod' && token.head > at ? tree.token(token.head) : undefined);
    return cited === undefined ? [] : [cited.index];
  }
  return [];
}
