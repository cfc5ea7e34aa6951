import type { Document } from '../types.ts';
import { OFFICE_WORDS } from './data/words.ts';
import { isPersonNoun } from './lexicon.ts';
import type { LinkedName } from './link-names.ts';
import { DEPUTY, leftEdge, officeHead, readRole } from './phrases.ts';
import type { Scene } from './scene.ts';
import { headOf, isCapital, isNoun, tokenAt } from './tree.ts';

/** Where a lower-case role directly before a name begins: `presidential spokeswoman Seo Min`. */
function roleBefore(document: Document, first: number): number {
  const noun = document.tokens[first - 1];
  if (noun === undefined || !isPersonNoun(noun.lemma)) return first;
  if (!isNoun(noun)) return adjectivesBefore(document, first);
  const name = tokenAt(document, first);
  if (noun.sentence !== name.sentence || noun.xpos === 'NNS') return first;
  const related = noun.head >= first || name.head === noun.index || noun.head === name.head;
  return related ? Math.min(leftEdge(document, noun.index), noun.index) : first;
}

/** `Chief executive Ada Reed`: an office that the tagger takes for adjectives of the name. */
function adjectivesBefore(document: Document, first: number): number {
  let from = first;
  for (let before = document.tokens[from - 1]; before !== undefined; before = document.tokens[from - 1]) {
    const isPart = before.upos === 'ADJ' && before.head === first;
    if (!isPart && !(from < first && DEPUTY.test(before.text.toLowerCase()))) break;
    from--;
  }
  return from;
}

/** A role in capitals may have lower-case words before it: `caretaker Prime Minister`, `army chief Gen`. */
function wholeTitle(document: Document, from: number): number {
  const before = document.tokens[from - 1];
  const isOfficeWord =
    before !== undefined && isCapital(before) && OFFICE_WORDS.has(before.text.toLowerCase());
  if (isOfficeWord && before.head >= from) return before.index;
  if (before === undefined || before.sentence !== tokenAt(document, from).sentence) return from;
  if (isNoun(before) && isPersonNoun(before.lemma) && before.xpos === 'NN')
    return leftEdge(document, before.index);
  const isQualifier = /^(?:retired|former|caretaker|interim|acting|outgoing|then|deputy|visiting)$/u.test(
    before.lemma,
  );
  return before.upos === 'ADJ' && isQualifier ? before.index : from;
}

/** Puts the names into the scene with the titles that stand before them. */
export function placeNames(scene: Scene, links: readonly LinkedName[]): void {
  const { document } = scene;
  for (const draft of new Set(links.map((link) => link.draft))) scene.addDraft(draft);
  for (const { name, draft, confidence } of links) {
    const titled =
      name.from < name.first ? wholeTitle(document, name.from) : roleBefore(document, name.first);
    const first = name.kind === 'person' ? titled : name.first;
    if (first < name.first)
      scene.giveRole(draft, readRole(document, first, name.first, officeHead(document, first, name.first)));
    draft.aliases.add(name.text);
    const head = headOf(document, first, name.last);
    const mention = {
      first,
      last: name.last,
      head,
      form: 'name' as const,
      kind: draft.kind,
      drafts: [draft],
      confidence,
    };
    scene.add(mention, true);
  }
}
