import type { Document, Token } from '../types.ts';
import type { Draft } from './drafts.ts';
import { isPersonNoun, sexOfNoun } from './lexicon.ts';
import { together } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { dependents, tokenAt } from './tree.ts';

const COUNT: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['2', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
]);
const SIDES = /^(?:side|party|country|nation|government|state|neighbour|neighbor|ally|capital|delegation)$/u;
const ANYBODY =
  /^(?:man|woman|leader|people|person|side|party|official|politician|statesman|counterpart|diplomat)$/u;

/** How many people a phrase such as `the two men`, `both`, `the pair`, `the ministers` takes up; 0 for other words. */
export function countOf(document: Document, token: Token): number {
  const word = token.text.toLowerCase();
  if (word === 'pair' || word === 'duo' || word === 'trio')
    return hasArticle(document, token) ? (COUNT.get(word) ?? 0) : 0;
  if ((word === 'two' || word === 'three') && token.upos === 'NUM')
    return hasArticle(document, token) && !isAttributive(token) ? (COUNT.get(word) ?? 0) : 0;
  if (word === 'both' && (token.upos === 'PRON' || token.upos === 'DET' || token.upos === 'CCONJ'))
    return isAttributive(token) || /^(?:cc|cc:preconj)$/u.test(token.rel) ? 0 : 2;
  if (token.xpos !== 'NNS') return 0;
  const counted = dependents(document, token.index, 'nummod', 'det', 'amod').find((child) =>
    COUNT.has(child.text.toLowerCase()),
  );
  const count = counted === undefined ? 0 : (COUNT.get(counted.text.toLowerCase()) ?? 0);
  if (!isPersonNoun(token.lemma) && !SIDES.test(token.lemma)) return 0;
  if (counted?.text.toLowerCase() === 'both') return 2;
  if (!hasArticle(document, token)) return 0;
  return count > 0
    ? count
    : isPersonNoun(token.lemma) && dependents(document, token.index, 'amod', 'compound', 'nmod').length === 0
      ? 2
      : 0;
}

const hasArticle = (document: Document, token: Token): boolean =>
  dependents(document, token.index, 'det').some(
    (child) => child.text.toLowerCase() === 'the' || child.text.toLowerCase() === 'these',
  );
const isAttributive = (token: Token): boolean => /^(?:nummod|det|det:predet|amod|compound)$/u.test(token.rel);

/** Finds the people or parties that such a phrase takes up, nearest group first; null where none fits. */
export function pairBefore(
  scene: Scene,
  token: Token,
  count: number,
): { readonly drafts: readonly Draft[]; readonly confidence: number } | null {
  const { document } = scene;
  const sentence = tokenAt(document, token.index).sentence;
  const counted = dependents(document, token.index, 'nummod', 'det').some((child) =>
    COUNT.has(child.text.toLowerCase()),
  );
  const isNoun = token.xpos === 'NNS';
  const fit = (draft: Draft): boolean => fitsNoun(draft, token, isNoun);
  for (const mention of scene.before(token.index)) {
    if (sentence - tokenAt(document, mention.head).sentence > 6) break;
    if (mention.drafts.length === count && mention.drafts.every(fit))
      return { drafts: mention.drafts, confidence: 0.75 };
    const all = together(scene, mention.head).filter(fit);
    if (all.length === count) return { drafts: all, confidence: 0.8 };
    const here = peopleOf(scene, tokenAt(document, mention.head).sentence, token.index).filter(fit);
    if (here.length === count) return { drafts: here, confidence: 0.7 };
    if (here.length > count && !counted && isNoun) return null;
    if (here.length > count) return { drafts: here.slice(0, count), confidence: 0.45 };
  }
  return null;
}

function fitsNoun(draft: Draft, token: Token, isNoun: boolean): boolean {
  if (draft.isPlural) return false;
  if (isNoun && SIDES.test(token.lemma)) return draft.kind !== 'group';
  if (draft.kind !== 'person') return false;
  if (!isNoun) return true;
  const sex = sexOfNoun(token.lemma);
  if (sex !== null && draft.sex !== null && sex !== draft.sex) return false;
  return (
    ANYBODY.test(token.lemma) ||
    draft.roles.some(
      (role) => role.noun === token.lemma || (token.lemma === 'president' && role.noun === 'leader'),
    )
  );
}

/** Everybody mentioned in a sentence before a token, in order; possessors are not. */
function peopleOf(scene: Scene, sentence: number, before: number): readonly Draft[] {
  const { document } = scene;
  const here: Draft[] = [];
  const start = document.sentences[sentence]?.first ?? 0;
  for (let i = start; i < Math.min(before, document.sentences[sentence]?.last ?? 0); i++) {
    const mention = scene.at(i);
    if (mention?.head === i && tokenAt(document, i).rel !== 'nmod:poss') here.push(...mention.drafts);
  }
  return [...new Set(here)];
}
