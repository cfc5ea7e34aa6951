import type { Document, Token } from '../types.ts';
import { countryName, isPeopleName, isPersonNoun } from './lexicon.ts';
import { DEPUTY } from './phrases.ts';
import { dependents, isNoun, relation } from './tree.ts';

/** `deputy` in `the deputy foreign minister` is part of the office. */
export function isDeputy(document: Document, token: Token): boolean {
  if (!DEPUTY.test(token.lemma)) return false;
  const next = document.tokens.slice(token.index + 1, token.index + 4);
  const noun = next.find((one) => one.upos !== 'ADJ' && one.xpos !== 'NN') ?? next[2];
  const before = document.tokens[(noun?.index ?? 0) - 1];
  return before !== undefined && before.index > token.index && isPersonNoun(before.lemma);
}

/** `the 64-year-old`. */
export const isAge = (document: Document, token: Token): boolean =>
  token.text === 'old' &&
  document.tokens[token.index - 2]?.text === 'year' &&
  /^(?:nsubj|obj|obl|iobj|nmod)$/u.test(relation(token)) &&
  dependents(document, token.index, 'det').some((word) => word.text.toLowerCase() === 'the');

/** `the French`, `the Vietnamese`: a demonym after `the` that describes no noun. */
export function isPeople(document: Document, token: Token): boolean {
  if (
    countryName(token.text)?.as !== 'demonym' ||
    !/^(?:nsubj|obj|iobj|obl|conj|nmod)$/u.test(relation(token))
  )
    return false;
  return (
    /(?:ish|ch|ese|ss|s)$/u.test(token.text) && document.tokens[token.index - 1]?.text.toLowerCase() === 'the'
  );
}

/** `the Canadian said`, `the Jesuit said`: one person by origin, where no noun follows. */
export const isNational = (document: Document, token: Token): boolean =>
  (countryName(token.text)?.as === 'demonym' || isPeopleName(token.text)) &&
  !/(?:ish|ch|ese|ss|s|ic)$/u.test(token.text) &&
  /^(?:nsubj|obj|iobj|obl|nmod)$/u.test(relation(token)) &&
  token.xpos !== 'NNPS' &&
  document.tokens[token.index - 1]?.text.toLowerCase() === 'the' &&
  dependents(document, token.index, 'nmod', 'flat', 'compound').length === 0;

/** Nouns, and ranks that the tagger takes for adjectives (`the former general said`). */
export function isNounHere(document: Document, token: Token): boolean {
  if (isNoun(token)) return true;
  const isArgument = /^(?:nsubj|obj|iobj)$/u.test(relation(token));
  return (
    token.upos === 'ADJ' &&
    isArgument &&
    isPersonNoun(token.lemma) &&
    dependents(document, token.index, 'det').length > 0
  );
}

/** `in person`, `in office`, `on board`: bare nouns after a preposition name nobody. */
export function isFixed(document: Document, token: Token): boolean {
  const children = dependents(document, token.index);
  const preposition = children.length === 1 ? (children[0]?.text.toLowerCase() ?? '') : '';
  if (token.xpos !== 'NN') return false;
  return /^(?:in|on|at|by)$/u.test(preposition) || (preposition === 'of' && token.lemma === 'state');
}
