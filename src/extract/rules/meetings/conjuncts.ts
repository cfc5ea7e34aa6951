/** Who is listed together. */
import type { Tree } from '../tree.ts';
import { isPeopleNoun } from './people-noun.ts';
import { lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import { isNegated } from './verb-phrase.ts';

/** Heads coordinated with a noun phrase, those introduced by a preposition of their own left out. */
export function conjuncts({ tree, people }: Pick<Scene, 'tree' | 'people'>, head: number): readonly number[] {
  const mention = people.mentionAt(head);
  const name =
    mention === null
      ? [head]
      : Array.from({ length: mention.last - mention.first }, (_, i) => mention.first + i);
  const own = [...new Set([head, ...name])]
    .flatMap((index) => tree.childrenBy(index, 'conj'))
    .filter(({ index, upos }) => !name.includes(index) && !hasOwnCase(tree, index) && upos !== 'VERB')
    .filter(({ index }) => !isNegated(tree, tree.token(index)))
    .flatMap(({ index }) => [index, ...nested(tree, index)]);
  const all = [...own, ...strays({ tree, people }, head)];
  const end = sayersFrom(tree, head);
  return all.filter((index) => index < end);
}

/** "met A, his wife and two aides said": from where on the list is of those who said it. */
function sayersFrom(tree: Tree, head: number): number {
  const { tokens, sentences } = tree.doc;
  const { first = 0, last = 0 } = sentences[tokens[head]?.sentence ?? -1] ?? {};
  const verb = tokens.slice(first, last).findLast(({ upos }) => upos !== 'PUNCT');
  const isSaying = verb?.head === -1 && /^(?:say|report|add|announce|confirm)$/u.test(lemma(verb));
  if (!isSaying || tree.child(verb.index, 'ccomp') === null) return Infinity;
  const comma = tokens.slice(first, verb.index).findLast(({ text }) => text === ',')?.index ?? Infinity;
  return (tree.child(verb.index, 'nsubj')?.index ?? Infinity) < comma ? Infinity : comma;
}

/** "A and B and C": the parser may hang C on B. */
function nested(tree: Scene['tree'], index: number): readonly number[] {
  const below = tree
    .childrenBy(index, 'conj')
    .filter((token) => !hasOwnCase(tree, token.index) && token.upos !== 'VERB');
  return below.map((token) => token.index);
}

/** A preposition of its own, not the mark of a possessor. */
function hasOwnCase(tree: Scene['tree'], index: number): boolean {
  return tree.childrenBy(index, 'case').some((token) => token.index < index);
}

/** "firms working in Lima, graduates of its schools and students": the parser hangs the rest on the town. */
function strays({ tree, people }: Pick<Scene, 'tree' | 'people'>, head: number): readonly number[] {
  return tree
    .childrenBy(head, 'acl')
    .flatMap((verb) => tree.childrenBy(verb.index, 'obl'))
    .filter(({ index, upos }) => upos === 'PROPN' && people.mentionAt(index)?.kind !== 'person')
    .flatMap(({ index }) => tree.childrenBy(index, 'conj', 'appos'))
    .filter((token) => isPeopleNoun(lemma(token), token.upos))
    .map(({ index }) => index);
}
