/** Nouns that name another contact of those who met: "a second meeting", "Wednesday's session". */
import { ownerOf } from './clause.ts';
import { CHANNELS, NOUNS } from './data/nouns.ts';
import { hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Token } from '../types.ts';

/** "the talks", "their meeting" */
export function isDefinite({ tree }: Scene, top: Token): boolean {
  return (
    ownerOf(tree, top.index) !== null ||
    tree.childrenBy(top.index, 'det').some(({ text }) => /^(?:the|this|that|these|those)$/iu.test(text))
  );
}

/** "a second meeting", "the next round of talks", "a meeting planned for Friday": nobody's by its own words. */
export function anotherOf(scene: Scene, top: Token): Token | null {
  const { tree } = scene;
  const below = tree.children(top.index);
  // Not "will visit Lima for further talks": hers.
  if (!tree.isRelation(top, 'nsubj', 'root', 'parataxis', 'conj', 'dep')) return null;
  const isSomebodys = !isBare(scene, top);
  const qualities = below.filter(({ rel }) => rel === 'amod');
  if (isSomebodys || !qualities.every(({ text }) => ANOTHER.test(text) || PLAIN.test(text))) return null;
  // "The talks resumed on Tuesday"
  const verb = tree.isRelation(top, 'nsubj') ? tree.token(top.head) : null;
  if (verb !== null && /^(?:resume|reconvene|restart)$/u.test(lemma(verb))) return verb;
  const named = [...qualities, ...tree.childrenBy(top.index, 'det')].find(({ text }) => ANOTHER.test(text));
  return named ?? (isDefinite(scene, top) ? null : arranged(scene, top));
}

/** Nothing at the noun says whose contact it was, but perhaps a day: "Monday's session". */
export function isBare({ tree, people, dates }: Scene, top: Token): boolean {
  const isOfDay = (index: number): boolean => dates.some(({ first, last }) => first <= index && index < last);
  return !tree
    .children(top.index)
    .some(
      ({ index, rel }) =>
        (rel === 'nmod:poss' && !isOfDay(index)) ||
        people.mentionAt(index) !== null ||
        (rel === 'compound' && !isOfDay(index) && !Object.hasOwn(CHANNELS, lemma(tree.token(index)))) ||
        (rel === 'nmod' &&
          hasCase(tree, index, 'of', 'with', 'between', 'among', 'by') &&
          !Object.hasOwn(NOUNS, lemma(tree.token(index)))),
    );
}

/** "a meeting scheduled for Friday": between two who are not named, as a forum or a summit need not be. */
function arranged({ tree }: Scene, top: Token): Token | null {
  if (!/^(?:meeting|talk|call|lunch|dinner|breakfast|conversation|encounter)$/u.test(lemma(top))) return null;
  return tree.childrenBy(top.index, 'acl').find(({ xpos, rel }) => xpos === 'VBN' && rel === 'acl') ?? null;
}

const ANOTHER =
  /^(?:second|third|fourth|fifth|next|previous|further|another|subsequent|follow-up|earlier|later|new|first|final)$/iu;
const PLAIN = /^(?:planned|scheduled|short|brief|long|longer|private|formal|informal|secret|such)$/iu;
