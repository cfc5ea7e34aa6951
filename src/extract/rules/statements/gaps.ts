/** The running text beside quotations: its sentences, and the cue in it that a quotation hangs on. */
import type { Token } from '../types.ts';
import { cuesOf } from './lexicon/verbs.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { isPassive, isVerb } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { quotedAs } from './relays.ts';
import { findSource } from './source.ts';
import type { Source } from './source.ts';
import type { View } from './view.ts';

/** Tokens `[first, last)` of the running text beside quotations, within one paragraph. */
export interface Gap {
  readonly first: number;
  readonly last: number;
}

/** A cue in the running text that a quotation can hang on, with its source. */
export interface CueClause {
  readonly cue: Token;
  readonly entry: VerbCue;
  readonly source: Source | null;
}

/** The first cue of a gap that has no content of its own there. */
export function cueIn(view: View, gap: Gap): CueClause | null {
  for (let at = gap.first; at < gap.last; at++) {
    const token = view.tree.token(at);
    const clause = clauseAt(view, token, gap);
    if (clause !== null) return clause;
  }
  return null;
}

/** The clause of a cue that a quotation can hang on, or null where the token is none or has its own content. */
export function clauseAt(view: View, token: Token, gap: Gap): CueClause | null {
  const entry = cuesOf(token.lemma)?.find((one) => one.takes.includes('quote'));
  const fromParticle = entry?.particle ?? null;
  if (entry === undefined || !isVerb(token)) return null;
  if (fromParticle !== null && view.doc.tokens[token.index + 1]?.lemma !== fromParticle) return null;
  if (token.index !== gap.first && hasOwnContent(view, token, gap.last)) return null;
  // "Asked what he meant, he said …": nobody asks here
  const isMute = isPassive(view.tree, token) && findSource(view.tree, token) === null;
  if (isMute && quotedAs(view, token) === null) return null;
  return { cue: token, entry, source: sourceIn(view, token, gap) };
}

/** The cue's own clause within the gap: then the quotation is not its content. */
export function hasOwnContent(view: View, cue: Token, last = Infinity): boolean {
  return view.tree
    .childrenBy(cue.index, 'ccomp')
    .some(
      (child) =>
        child.index > cue.index &&
        child.index < last &&
        child.xpos !== 'VBG' &&
        view.outerQuotationAt(child.index) === null,
    );
}

/** The source by the tree where that lies in the gap, else the noun phrase beside the cue. */
function sourceIn(view: View, cue: Token, gap: Gap): Source | null {
  const quoted = quotedAs(view, cue);
  if (quoted !== null && quoted.source !== null) return quoted.source;
  const source = findSource(view.tree, cue);
  if (source !== null && source.head >= gap.first && source.head < gap.last) return source;
  // what follows "told" is who was told
  const after = HEARD.test(cue.lemma) ? null : nounAfter(view, cue, gap);
  return after ?? nounBefore(view, cue, gap) ?? source;
}

const HEARD = /^(?:tell|inform|notify|remind|assure|reassure)$/u;

function nounAfter(view: View, cue: Token, gap: Gap): Source | null {
  for (let at = cue.index + 1; at < Math.min(gap.last, cue.index + 8); at++) {
    const token = view.tree.token(at);
    if (/^(?:PUNCT|VERB|ADP|SCONJ|PART)$/u.test(token.upos)) return null;
    if (isNominal(token) && !view.tree.isRelation(token, 'compound', 'flat', 'nmod', 'obl'))
      return { head: at, by: 'place' };
  }
  return null;
}

/** The nearest noun before the cue, as the head of its name. */
function nounBefore(view: View, cue: Token, gap: Gap): Source | null {
  for (let at = cue.index - 1; at >= gap.first; at--) {
    let token = view.tree.token(at);
    if (token.upos === 'VERB') return null;
    if (!isNominal(token)) continue;
    // "turned to the crowd at the gate and said": where and to whom
    if (view.tree.child(token.index, 'case')?.upos === 'ADP') continue;
    while (
      view.tree.isRelation(token, 'flat', 'compound') &&
      token.head >= gap.first &&
      token.head < cue.index
    )
      token = view.tree.token(token.head);
    return { head: token.index, by: 'place' };
  }
  return null;
}

function isNominal(token: Token): boolean {
  return /^(?:NOUN|PROPN|PRON)$/u.test(token.upos);
}

/** The part of a gap up to its first sentence's end. */
export function firstSentence(view: View, gap: Gap): Gap {
  let last = gap.first;
  const { sentence } = view.tree.token(gap.first);
  while (
    last < gap.last &&
    (view.tree.token(last).sentence === sentence || view.tree.token(last).upos === 'PUNCT')
  )
    last++;
  // a mark that the splitter put into a sentence of its own belongs to the words before it
  return last === gap.first + 1 && last < gap.last && view.tree.token(gap.first).upos === 'PUNCT'
    ? firstSentence(view, { first: last, last: gap.last })
    : { first: gap.first, last };
}

/** The part of a gap from its last sentence's start. */
export function lastSentence(view: View, gap: Gap): Gap {
  if (gap.first >= gap.last) return gap;
  let first = gap.last - 1;
  const { sentence } = view.tree.token(first);
  while (first > gap.first && view.tree.token(first - 1).sentence === sentence) first--;
  return { first, last: gap.last };
}

/** The whole paragraph before a quotation's own, or an empty gap. */
export function paragraphBefore(view: View, quotation: Quotation): Gap {
  const paragraph = view.doc.paragraphs[quotation.paragraph - 1];
  return paragraph === undefined
    ? { first: 0, last: 0 }
    : { first: view.tokenFrom(paragraph.start), last: view.tokenFrom(paragraph.end) };
}

/** "…, she added; and, later, …": a new statement begins. */
export function holdsSemicolon(view: View, gap: Gap): boolean {
  for (let at = gap.first; at < gap.last - 1; at++) if (view.tree.token(at).text === ';') return true;
  return false;
}

/** How many sentences have words in a gap. */
export function countSentences(view: View, gap: Gap): number {
  const seen = new Set<number>();
  for (let at = gap.first; at < gap.last; at++)
    if (view.tree.token(at).upos !== 'PUNCT') seen.add(view.tree.token(at).sentence);
  return seen.size;
}
