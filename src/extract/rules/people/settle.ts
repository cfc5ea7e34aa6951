import type { Document } from '../types.ts';
import { fold } from './lexicon.ts';
import { isAcronym } from './name-kinds.ts';
import type { Name, NameKind } from './names.ts';
import { dependents, relation, tokenAt } from './tree.ts';

const PLACE_CASE = /^(?:in|at|near|from|into|outside|around|across|off|via|towards?)$/iu;

/** The folded words of a name, hyphens and apostrophes apart. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[\s\-‐‑.]+/u)
    .filter((word) => word !== '');

function stands(document: Document, name: Name, test: (text: string) => boolean): boolean {
  return dependents(document, name.head, 'case').some(
    (child) => child.index < name.first && test(child.text),
  );
}

/** What the rest of the document says about a name whose own surroundings say nothing. */
export function settleKinds(document: Document, names: readonly Name[]): readonly Name[] {
  const surnames = new Set<string>();
  const votes = new Map<string, Map<NameKind, number>>();
  const places = new Map<string, number>();
  const speakers = new Set<string>();
  for (const name of names) {
    const key = fold(name.text);
    if (name.kind === 'person')
      for (const word of wordsOf(name.text)) if (word.length > 2) surnames.add(word);
    if (name.kind !== 'unknown') {
      const vote = votes.get(key) ?? new Map<NameKind, number>();
      vote.set(name.kind, (vote.get(name.kind) ?? 0) + 1);
      votes.set(key, vote);
    }
    if (stands(document, name, (text) => PLACE_CASE.test(text))) places.set(key, (places.get(key) ?? 0) + 1);
    if (relation(tokenAt(document, name.head)) === 'nsubj') speakers.add(key);
  }
  return names.map((name) => {
    const words = wordsOf(name.text);
    const isPartOfPerson = words.length > 0 && words.every((word) => surnames.has(word));
    if (
      isPartOfPerson &&
      (name.kind === 'unknown' || name.kind === 'organization' || name.kind === 'other') &&
      !isAcronym(name.text)
    )
      return { ...name, kind: 'person' };
    if (name.kind !== 'unknown') return name;
    const vote = votes.get(fold(name.text));
    if (vote !== undefined)
      return { ...name, kind: [...vote].reduce((best, one) => (one[1] > best[1] ? one : best))[0] };
    if (places.has(fold(name.text))) return { ...name, kind: 'place' };
    if (!speakers.has(fold(name.text))) return { ...name, kind: 'other' };
    return { ...name, kind: words.length > 1 ? 'person' : 'organization' };
  });
}
