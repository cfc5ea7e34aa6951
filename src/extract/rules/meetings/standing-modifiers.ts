import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { cancelled, planned } from './standing-type.ts';
import type { Standing } from './standing-type.ts';
import { auxiliaries } from './verb-phrase.ts';

/** "planned talks", "a meeting set for Friday", "the cancelled summit". */
export function modifierStanding(tree: Tree, noun: Token): Standing | null {
  const standing = ofModifier(tree, noun);
  return standing === null ? null : { ...standing, own: true };
}

function ofModifier(tree: Tree, noun: Token): Standing | null {
  for (const child of tree.childrenBy(noun.index, 'amod', 'acl', 'conj')) {
    const word = child.text.toLowerCase();
    if (
      /^(?:planned|scheduled|upcoming|forthcoming|expected|coming|due|set|slated|pencilled|fixed|arranged|foreseen|proposed|next|future)$/u.test(
        word,
      )
    ) {
      return auxiliaries(tree, child).includes('had') ? cancelled(word) : planned(word);
    }
    if (/^(?:cancelled|canceled|aborted|postponed|abortive|scrapped|shelved)$/u.test(word))
      return cancelled(word);
    if (/^(?:alleged|supposed)$/u.test(word)) return null;
  }
  return null;
}
