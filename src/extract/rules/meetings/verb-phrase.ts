import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { lemma } from './scene.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without', 'cannot']);

/** The lemma with its particle, as the lists of governors have it. */
function wordOf(tree: Tree, token: Token): readonly string[] {
  const particle = tree
    .childrenBy(token.index, 'compound:prt', 'advmod')
    .map(({ text }) => text.toLowerCase());
  const next = tree.doc.tokens[token.index + 1]?.text.toLowerCase() ?? '';
  if (/^(?:off|out|back|down)$/u.test(next)) particle.push(next);
  return [...particle.map((word) => `${lemma(token)}_${word}`), lemma(token), token.text.toLowerCase()];
}

/** Whether a word, with its particle or without, is on a list. */
export function isOne(tree: Tree, token: Token, list: ReadonlySet<string>): boolean {
  return wordOf(tree, token).some((word) => list.has(word));
}

/** Whether a negation stands on the word itself. */
export function isNegated(tree: Tree, token: Token): boolean {
  return tree
    .children(token.index)
    .some(
      (child) =>
        ['advmod', 'det', 'mark', 'case', 'aux', 'cc'].includes(child.rel.split(':')[0] ?? '') &&
        NEGATIONS.has(child.text.toLowerCase()),
    );
}

/** The auxiliaries and copulas of a word, lower case. */
export function auxiliaries(tree: Tree, token: Token): readonly string[] {
  return tree.childrenBy(token.index, 'aux', 'cop').map(({ text }) => text.toLowerCase().replace('’', "'"));
}
