import type { Document } from '../types.ts';
import type { Phrase } from './phrases.ts';
import { dependents, relation, subtree, textOf, tokenAt } from './tree.ts';

const LIGHT = /^(?:people|person|those|source|one|some|member)$/u;
const LIMIT = 12;

/**
 * What an entity without a name is called: its noun phrase as the text has it, with `of …` after it;
 * nouns that say little (`people`) keep what follows them.
 */
export function nameOfPhrase(document: Document, phrase: Phrase): string {
  const noun = tokenAt(document, phrase.head);
  let last = phrase.last;
  for (const child of dependents(document, phrase.head)) {
    if (child.index < phrase.head) continue;
    const { first, last: end } = subtree(document, child.index);
    if (first !== last || end - phrase.first > LIMIT + 4) break;
    const isOf =
      relation(child) === 'nmod' &&
      dependents(document, child.index, 'case').some((word) => word.text === 'of');
    const isTail = LIGHT.test(noun.lemma) && (relation(child) === 'nmod' || relation(child) === 'acl');
    if (!isOf && !isTail) break;
    last = end;
  }
  while (last > phrase.head + 1 && tokenAt(document, last - 1).upos === 'PUNCT') last--;
  return textOf(document, phrase.first, last);
}
