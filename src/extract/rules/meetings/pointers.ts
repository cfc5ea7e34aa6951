import type { Token } from '../types.ts';
import { PLANNING } from './data/governors.ts';
import { PAIR_NOUNS } from './data/parties.ts';
import { lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import { isOne } from './verb-phrase.ts';

/** "the two", "both ministers", "the pair", "they": more than one, and known. */
export function isPair({ tree }: Scene, token: Token): boolean {
  const before = tree
    .children(token.index)
    .filter(({ index, rel }) => index < token.index && rel !== 'case' && rel !== 'cc');
  const words = before.map(({ text }) => text.toLowerCase());
  // "The two last met": the parser may take the adverb for the noun.
  if (/^(?:last|first)$/iu.test(token.text) && words.includes('two')) return words.includes('the');
  // Not "the other two".
  if (/^(?:two|three|four|five|pair|trio|both)$/iu.test(token.text))
    return (
      /^both$/iu.test(token.text) ||
      words.includes('all') ||
      (words.includes('the') && !words.includes('other'))
    );
  if (!/^NNP?S$/u.test(token.xpos)) return false;
  if (!PAIR_NOUNS.has(lemma(token).replace(/s$/u, ''))) return false;
  const onlyPoints = words.every((word) =>
    /^(?:the|all|both|these|those|two|three|four|five|last|first)$/u.test(word),
  );
  const isKnown = words.some((word) => /^(?:the|all|both|these|those)$/u.test(word));
  return onlyPoints && isKnown && endsWith(tree, token);
}

/** Nothing follows that says which they are: "a summit of the two men planned for May" says when it is. */
function endsWith(tree: Scene['tree'], token: Token): boolean {
  const after = tree.children(token.index).find(({ index }) => index > token.index);
  return after === undefined || (after.xpos === 'VBN' && isOne(tree, after, PLANNING));
}
