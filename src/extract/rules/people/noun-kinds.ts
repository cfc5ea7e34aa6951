import type { EntityKind } from '../../../model/index.ts';
import type { Document, Token } from '../types.ts';
import { isGroupNoun, isOrganizationNoun, isPersonNoun } from './lexicon.ts';
import { dependents, relation } from './tree.ts';

const COLLECTIVE =
  /^(?:public|staff|crew|personnel|electorate|audience|clergy|youth|police|management|leadership)$/u;
const QUANTITY =
  /^(?:number|range|handful|dozen|score|majority|minority|couple|lot|group|hundred|thousand|series|list|string|crowd|team|delegation|trio|duo|pair)$/u;

/** The kind of entity that a noun speaks of, or null for things. */
export function kindOfNoun(document: Document, token: Token): EntityKind | null {
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  const lemma = token.lemma.toLowerCase();
  const word = token.text.toLowerCase();
  const counted = QUANTITY.test(lemma) ? countedNoun(document, token) : null;
  if (counted !== null)
    return lemma === 'group' && isOrganizationNoun(counted.lemma) ? 'organization' : 'group';
  if (isOppositeNumber(document, token)) return plural ? 'group' : 'person';
  if (isPersonNoun(lemma)) return plural || lemma === 'people' ? 'group' : 'person';
  if (COLLECTIVE.test(word)) return word === 'leadership' ? 'organization' : 'group';
  if (isOrganizationNoun(lemma)) return plural ? 'group' : 'organization';
  return plural && (isGroupNoun(word) || isGroupNoun(lemma)) ? 'group' : null;
}

/** `her opposite number`: another word for a counterpart. */
export const isOppositeNumber = (document: Document, token: Token): boolean =>
  token.lemma === 'number' && document.tokens[token.index - 1]?.lemma === 'opposite';

/** What is counted in `a number of ministers`: the noun after `of` where it is for people; null otherwise. */
export function countedNoun(document: Document, token: Token): Token | null {
  const counted = dependents(document, token.index, 'nmod').find(
    (child) =>
      child.index > token.index &&
      dependents(document, child.index, 'case').some((word) => word.text === 'of'),
  );
  if (counted === undefined || (counted.xpos !== 'NNS' && counted.xpos !== 'NNPS')) return null;
  return kindOfNoun(document, counted) === 'group' ? counted : null;
}

/** True for nouns that are part of another phrase and no mention of their own. */
export const isAttribute = (token: Token): boolean =>
  token.rel === 'nmod:desc' || /^(?:compound|flat|fixed)$/u.test(relation(token));
