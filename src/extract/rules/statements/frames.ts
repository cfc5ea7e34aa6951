/** Where the content of a cue begins, by the frames that its verb takes. */
import type { Token } from '../types.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { cuesOf } from './lexicon/verbs.ts';
import { infinitiveStart, objectInfinitiveStart, prepositionStart } from './phrase-frames.ts';
import type { View } from './view.ts';

/** Where the content of a frame begins: the token, or null where the cue does not have the frame. */
export function frameStart(
  view: View,
  cue: Token,
  entry: VerbCue,
): { readonly first: number; readonly frame: string } | null {
  for (const frame of entry.takes) {
    const first = startOf(view, cue, entry, frame);
    if (first !== null && first > cue.index) return { first, frame };
  }
  return null;
}

function startOf(view: View, cue: Token, entry: VerbCue, frame: VerbCue['takes'][number]): number | null {
  switch (frame) {
    case 'clause':
      return clauseStart(view, cue, entry);
    case 'quote':
      return quoteStart(view, cue);
    case 'object':
      return objectStart(view, cue, entry);
    case 'to':
      return infinitiveStart(view, cue);
    case 'object-to':
      return objectInfinitiveStart(view, cue);
    case 'object-of':
      return objectOfStart(view, cue);
    case 'object-as':
      return objectAsStart(view, cue, entry);
    case 'preposition':
      return prepositionStart(view, cue, entry);
    default:
      return frame satisfies never;
  }
}

function clauseStart({ tree }: View, cue: Token, { act }: VerbCue): number | null {
  for (const child of tree.children(cue.index)) {
    if (child.index < cue.index) continue;
    const isClause =
      child.rel === 'ccomp' ||
      (child.rel === 'parataxis' &&
        tree.child(child.index, 'nsubj') !== null &&
        cuesOf(child.lemma) === undefined) ||
      (tree.isRelation(child, 'advcl', 'xcomp', 'obj') && hasWh(tree, child) && !tellsWhen(tree, cue, child));
    if (!isClause) continue;
    const marker = tree.child(child.index, 'mark')?.lemma ?? null;
    if (marker !== null && CIRCUMSTANCE.has(marker)) continue;
    // "will agree if they come", but "asked if they would"
    if (marker === 'if' && child.rel === 'advcl' && act !== 'question') continue;
    const aside = tree
      .childrenBy(cue.index, 'advcl')
      .find((one) => one.index < child.index && one.xpos !== 'VBG' && !isWhenAsked(tree, one));
    // "said although it rained, they came": the parser hangs the first clause on the cue
    if (aside !== undefined && tree.left(aside.index) === cue.index + 1) return cue.index + 1;
    const left =
      marker === 'that' ? (tree.child(child.index, 'mark')?.index ?? child.index) : tree.left(child.index);
    return afterTime(tree, skipMarks(tree.doc.tokens, Math.max(left, cue.index + 1)), child.index);
  }
  return thatStart(tree.doc.tokens, cue) ?? bareStart(tree, cue);
}

/** A noun of a day, month or part of one. */
export function isTime({ lemma }: Token): boolean {
  return TIMES.test(lemma.toLowerCase());
}

const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|week|month|year|morning|afternoon|evening|night|midnight|noon|hour|day)$/u;

/** "said on Thursday it would": the time before the clause's subject is when it was said. */
function afterTime(tree: View['tree'], first: number, clause: number): number {
  const opening = tree.token(first);
  const noun = opening.rel === 'case' ? tree.token(opening.head) : opening;
  const isTime = TIMES.test(noun.lemma.toLowerCase()) && noun.head === clause && noun.rel.startsWith('obl');
  const end = tree.right(noun.index) + 1;
  return isTime && noun.index >= first && end < clause && tree.doc.tokens[end]?.text !== ',' ? end : first;
}

/** Marks of clauses that tell when or why something was said, not what. */
const CIRCUMSTANCE = new Set([
  'after',
  'before',
  'as',
  'while',
  'because',
  'since',
  'until',
  'once',
  'though',
  'although',
  'when',
  'unless',
  'so',
]);

/** "said on Monday that": the word alone, where the parser hung the clause elsewhere. */
function thatStart(tokens: readonly Token[], cue: Token): number | null {
  const next = tokens[cue.index + 1];
  return next?.lemma === 'that' && next.upos === 'SCONJ' && tokens[next.index + 1]?.text !== ','
    ? next.index
    : null;
}

/** "said prices rose" where the parser found no clause: after "said" there is one unless an adverbial follows. */
function bareStart(tree: View['tree'], cue: Token): number | null {
  const next = tree.doc.tokens[cue.index + 1];
  if (cue.lemma !== 'say' || next === undefined || next.sentence !== cue.sentence) return null;
  if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(next.upos) || next.rel.startsWith('obl')) return null;
  const rest = tree.doc.tokens.slice(next.index + 1, tree.right(cue.index) + 1);
  return rest.some((token) => token.upos === 'VERB' || token.upos === 'AUX') ? next.index : null;
}

function hasWh(tree: View['tree'], token: Token): boolean {
  const first = tree.token(tree.left(token.index));
  return (
    /^(?:W|IN)/u.test(first.xpos) &&
    /^(?:if|whether|why|how|what|when|where|who|that)$/u.test(first.lemma.toLowerCase())
  );
}

/** "hinted at it when she saw him": a clause of time or place right after the cue is what was told, later on it is not. */
function tellsWhen(tree: View['tree'], cue: Token, clause: Token): boolean {
  const first = tree.token(tree.left(clause.index));
  if (!clause.rel.startsWith('advcl') || !/^(?:when|where|if)$/u.test(first.lemma)) return false;
  return isWhenAsked(tree, clause) || (first.lemma !== 'if' && first.index > cue.index + 1);
}

/** "said when asked about it": a participle without a subject tells when. */
function isWhenAsked(tree: View['tree'], clause: Token): boolean {
  const first = tree.token(tree.left(clause.index));
  return clause.xpos === 'VBN' && /^(?:when|if)$/u.test(first.lemma) && first.index === clause.index - 1;
}

/** A quotation that begins right after the cue, or after its adverbials. */
function quoteStart(view: View, cue: Token): number | null {
  for (let at = cue.index + 1; at < cue.index + 6; at++) {
    const token = view.doc.tokens[at];
    if (token === undefined || token.sentence !== cue.sentence) return null;
    const quotation = view.quotationAt(at);
    if (quotation !== null && quotation !== view.quotationAt(cue.index) && quotation.open >= cue.end)
      return quotation.start === token.start && isSaid(view, at) ? at : null;
    if (/^(?:VERB|CCONJ)$/u.test(token.upos) || token.text === ',' || token.xpos === 'TO') return null;
    // "clarified a “misquote”": a word of the writer's noun phrase
    if (/^(?:DET|ADJ)$/u.test(token.upos) && view.opensAt(view.doc.tokens[at + 1]?.start ?? -1)) return null;
  }
  return null;
}

/** Not the end of an adverbial: "respond “at a time of its choosing”". */
function isSaid(view: View, first: number): boolean {
  const quotation = view.quotationAt(first);
  if (quotation === null || view.tree.token(first).upos !== 'ADP') return true;
  for (let at = first; at < view.tokenFrom(quotation.end); at++) {
    if (/^(?:VB[DZP]|MD)$/u.test(view.tree.token(at).xpos)) return true;
  }
  return false;
}

function objectStart(view: View, cue: Token, entry: VerbCue): number | null {
  const { tree } = view;
  const object = tree
    .children(cue.index)
    .find(
      (one) =>
        one.index > cue.index &&
        (one.rel === 'obj' || (isGerund(one) && tree.isRelation(one, 'xcomp', 'ccomp'))),
    );
  if (object === undefined) return afterTerms(view, cue) ?? quoteStart(view, cue);
  if (entry.objects !== null && !entry.objects.includes(object.lemma)) return null;
  // "paid floral tributes": flowers, no words
  if (entry.lemma === 'pay' && tree.child(object.index, 'amod')?.lemma === 'floral') return null;
  if (
    entry.objects === null &&
    object.upos === 'PRON' &&
    view.quotationAt(object.index) === null &&
    !hasMore(view, cue, object)
  )
    return null;
  return skipMarks(tree.doc.tokens, tree.left(object.index));
}

/** "denied meeting him", also where the tagger took the word for a noun. */
function isGerund({ xpos, text }: Token): boolean {
  return xpos === 'VBG' || (xpos === 'NN' && text.endsWith('ing'));
}

/** "condemned in the strongest terms the attack": the parser hangs the object on "terms". */
function afterTerms(view: View, cue: Token): number | null {
  if (view.doc.tokens[cue.index + 1]?.lemma !== 'in') return null;
  for (let at = cue.index + 3; at < cue.index + 8; at++) {
    if (view.doc.tokens[at]?.lemma !== 'term') continue;
    const next = view.doc.tokens[at + 1];
    return next !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(next.upos) ? next.index : null;
  }
  return null;
}

/** "denied it" says nothing on its own; "praised him for his calm" does. */
function hasMore({ tree }: View, cue: Token, object: Token): boolean {
  return tree
    .children(cue.index)
    .some(
      (one) =>
        one.index > object.index &&
        tree.isRelation(one, 'obl', 'advcl', 'xcomp', 'ccomp') &&
        one.rel !== 'obl:unmarked',
    );
}

function objectOfStart({ tree }: View, cue: Token): number | null {
  const object = tree.childrenBy(cue.index, 'obj', 'iobj', 'obl').find((one) => one.index > cue.index);
  if (object === undefined) return null;
  const last = tree.right(cue.index);
  for (let at = object.index + 1; at <= last; at++)
    if (tree.token(at).lemma === 'of') return tree.left(object.index);
  return null;
}

function objectAsStart(view: View, cue: Token, entry: VerbCue): number | null {
  const { tree } = view;
  const object = tree.childrenBy(cue.index, 'obj', 'iobj').find((one) => one.index > cue.index);
  const as = tree.doc.tokens
    .slice(cue.index + 1, tree.right(cue.index) + 1)
    .find((one) => one.lemma === 'as' && tree.isUnder(one.index, cue.index));
  const quoted = quotedAfter(view, cue, entry.weak);
  if (as === undefined && !quoted && !entry.weak) return null;
  if (entry.weak && !quoted) return judgementStart(tree, cue);
  if (object !== undefined) return tree.left(object.index);
  if (as !== undefined) return as.index + 1;
  return quoteStart(view, cue);
}

/** "called the vote illegal": an object and what it is called, which is no name. */
function judgementStart(tree: View['tree'], cue: Token): number | null {
  const object = tree.child(cue.index, 'obj');
  const complement = tree.childrenBy(cue.index, 'xcomp').find((one) => /^(?:JJ|NN)$/u.test(one.xpos));
  const fits =
    object !== null &&
    complement !== undefined &&
    object.index > cue.index &&
    complement.index > object.index;
  return fits ? tree.left(object.index) : null;
}

/** A quotation in the cue's clause; for a weak cue before any other verb: "called it “absurd”". */
function quotedAfter(view: View, cue: Token, near: boolean): boolean {
  const last = Math.min(view.tree.right(cue.index), cue.index + (near ? 15 : 60));
  for (let at = cue.index + 1; at <= last; at++) {
    const quotation = view.quotationAt(at);
    if (quotation !== null && quotation !== view.quotationAt(cue.index)) return true;
    const token = view.tree.token(at);
    if (near && (token.upos === 'VERB' || token.xpos === 'TO' || token.text === ',')) return false;
  }
  return false;
}

function skipMarks(tokens: readonly Token[], first: number): number {
  let at = first;
  while (tokens[at]?.upos === 'PUNCT') at++;
  return at;
}
