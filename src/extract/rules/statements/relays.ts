/** Through whom words passed, where the cue's own clause says it: "told X", "was quoted by", "citing X". */
import type { Token } from '../types.ts';
import { AUDIENCES, DOCUMENTS, MEDIA_WORDS } from './lexicon/nouns.ts';
import { nounPhrase } from './phrases.ts';
import type { Source } from './source.ts';
import type { View } from './view.ts';

/** Outlets that were told, interviewed the source, or are cited beside the cue. */
export function sideRelays(view: View, cue: Token): number[] {
  const { tree } = view;
  const relays: number[] = carriersBeside(view, cue);
  for (const child of tree.children(cue.index)) {
    if (
      cue.lemma === 'tell' &&
      tree.isRelation(child, 'obj', 'iobj') &&
      child.index > cue.index &&
      isOutlet(view, child)
    )
      relays.push(child.index);
    // "…, confirming a report by X": X passed nothing on
    const isBeside = child.rel === 'advcl' && !/^(?:speak|talk|write)$/u.test(child.lemma);
    if (tree.isRelation(child, 'obl', 'nmod', 'advcl') && !isBeside)
      relays.push(...interviewers(view, child));
    if (speaksFor(view, child)) relays.push(child.index);
    if (tree.isRelation(child, 'nsubj'))
      relays.push(...tree.children(child.index).flatMap((one) => (speaksFor(view, one) ? [one.index] : [])));
  }
  return relays;
}

/** "through a lawyer", "via her office": who passed the words on, but for whoever put them into English. */
export function speaksFor(view: View, noun: Token): boolean {
  const { tree } = view;
  if (
    !tree.isRelation(noun, 'obl', 'nmod') ||
    !/^(?:through|via)$/u.test(tree.child(noun.index, 'case')?.lemma ?? '')
  )
    return false;
  const kind = view.people.mentionAt(noun.index)?.kind;
  return (kind === 'person' || kind === 'organization') && !/^(?:interpreter|translator)$/u.test(noun.lemma);
}

/** "X, quoted by Y, said", "in a letter to members seen by Y, X said": who quotes the source or saw its document. */
function carriersBeside({ tree }: View, cue: Token): number[] {
  const nouns = tree.childrenBy(cue.index, 'nsubj', 'obl');
  const lower = nouns
    .filter((noun) => DOCUMENTS.has(noun.lemma))
    .flatMap((noun) => tree.childrenBy(noun.index, 'nmod'));
  return [...nouns, ...lower]
    .flatMap((noun) => tree.childrenBy(noun.index, 'acl'))
    .filter((verb) => verb.xpos === 'VBN' && CARRIES.test(verb.lemma))
    .flatMap((verb) =>
      tree.childrenBy(verb.index, 'obl').filter((agent) => {
        const marker = tree.child(agent.index, 'case')?.lemma;
        return marker === (verb.lemma === 'share' ? 'with' : 'by');
      }),
    )
    .map((agent) => agent.index);
}

const CARRIES = /^(?:quote|cite|see|obtain|view|review|leak|carry|publish|share|release|issue|distribute)$/u;

/** Those whom the source cites for what it reports: ", citing unnamed officials". */
export function citedBeside(view: View, cue: Token): number[] {
  const { tree } = view;
  const beside = tree.childrenBy(cue.index, 'nsubj').flatMap((one) => tree.childrenBy(one.index, 'acl'));
  return [...tree.childrenBy(cue.index, 'advcl'), ...beside.filter((child) => child.xpos === 'VBG')]
    .filter((child) => child.lemma === 'cite' || child.lemma === 'quote')
    .map((child) => tree.child(child.index, 'obj'))
    .filter((cited) => cited !== null)
    .filter((cited) => isSomebody(view, cited))
    .map((cited) => cited.index);
}

/** "in an interview with X", "in a statement to X": an outlet to which the words went. */
function interviewers(view: View, noun: Token): number[] {
  const { tree } = view;
  return tree
    .childrenBy(noun.index, 'nmod', 'obl')
    .filter(
      (one) =>
        ['with', 'to', 'by'].includes(tree.child(one.index, 'case')?.lemma ?? '') && isOutlet(view, one),
    )
    .map((one) => one.index);
}

/** A name that publishes news: by a word in it, or because a body that is no audience was "told" something. */
export function isOutlet(view: View, head: Token): boolean {
  const phrase = nounPhrase(view.tree, head.index);
  const words = view.doc.tokens.slice(phrase.first, phrase.last);
  if (words.some((word) => AUDIENCES.has(word.lemma.toLowerCase()))) return false;
  if (words.some((word) => word.upos === 'PROPN' && MEDIA_WORDS.has(word.text.toLowerCase()))) return true;
  if (words.some((word) => MEDIA_WORDS.has(word.lemma) && word.upos === 'NOUN')) return true;
  const mention = view.people.mentionAt(head.index);
  return head.upos === 'PROPN' && mention?.kind === 'organization';
}

function isSomebody(view: View, head: Token): boolean {
  // "citing court papers": what it was read in
  if (/^(?:papers|documents|records|filings|files|data|figures)$/iu.test(head.text)) return false;
  const mention = view.people.mentionAt(head.index);
  return (
    mention !== null ||
    head.upos === 'PROPN' ||
    /(?:official|source|diplomat|report|media|aide|agency)s?$/u.test(head.lemma) ||
    head.text.toLowerCase() === 'paper'
  );
}

/** "quoted … as saying": the verb before "as", near it in the sentence. */
function quotingVerb({ tree }: View, saying: Token): Token | null {
  for (let at = saying.index - 2; at >= 0 && at > saying.index - 14; at--) {
    const token = tree.token(at);
    if (token.sentence !== saying.sentence) return null;
    if (/^(?:quote|cite|report)$/u.test(token.lemma) && token.upos === 'VERB') return token;
  }
  return null;
}

/** "The paper quoted an aide saying …": the verb of the noun that a participle right behind it describes. */
function quotingObject({ tree }: View, saying: Token): Token | null {
  const head = saying.head >= 0 ? tree.token(saying.head) : null;
  if (head === null || tree.doc.tokens[saying.index - 1]?.text === ',') return null;
  const hangsOnNoun = saying.rel.startsWith('acl') && head.rel === 'obj';
  const verb = hangsOnNoun ? tree.token(head.head) : head;
  const object = hangsOnNoun ? head : tree.child(verb.index, 'obj');
  const isBeside =
    object !== null && object.index < saying.index && tree.right(object.index) >= saying.index - 1;
  return isBeside && verb.upos === 'VERB' && /^(?:quote|cite|report)$/u.test(verb.lemma) ? verb : null;
}

/** "X was quoted as saying by Y": the source is X, the relay Y. */
export function quotedAs(
  view: View,
  saying: Token,
): { readonly source: Source | null; readonly relays: readonly number[] } | null {
  const { tree } = view;
  const before = tree.doc.tokens[saying.index - 1];
  // "as having said"
  const isPast = saying.xpos === 'VBN' && before?.text === 'having';
  if (saying.xpos !== 'VBG' && !isPast) return null;
  const isAs = (isPast ? tree.doc.tokens[saying.index - 2] : before)?.lemma === 'as';
  if (isPast && !isAs) return null;
  const quoted = isAs ? quotingVerb(view, saying) : quotingObject(view, saying);
  if (quoted === null) return null;
  const passive = tree.child(quoted.index, 'nsubj:pass');
  const active = tree.child(quoted.index, 'nsubj');
  const object = tree.child(quoted.index, 'obj', 'iobj');
  const by = [quoted, saying]
    .flatMap((verb) => tree.childrenBy(verb.index, 'obl', 'obl:agent'))
    .filter((one) => tree.child(one.index, 'case')?.lemma === 'by')
    .map((one) => one.index);
  if (passive !== null) return { source: { head: passive.index, by: 'tree' }, relays: by };
  if (object === null || active === null) return null;
  return { source: { head: object.index, by: 'tree' }, relays: [active.index] };
}
