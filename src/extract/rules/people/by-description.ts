import { DESCRIPTIVE } from './data/words.ts';
import type { Nominal, Reading } from './bodies.ts';
import type { Draft } from './drafts.ts';
import { countryName, isPeopleName, sexOfNoun } from './lexicon.ts';
import { quotedTokens } from './quoted.ts';
import { clauseOf, commanders, isSubject, type Scene } from './scene.ts';
import { dependents, subtree, tokenAt } from './tree.ts';

/** How many sentences back such a person is looked for. */
const REACH = 2;

/**
 * Whom a description takes up that says something new: `the former diver`, `the 64-year-old`, `the priest`,
 * `the Canadian`. That is the person last spoken of, with little confidence where several are near; null
 * where the noun is an office, which may be somebody else's, or where more words tell who is meant.
 */
export function describedAnew(scene: Scene, { phrase, role, kind }: Nominal): Reading | null {
  const isNational = countryName(role.noun)?.as === 'demonym' || isPeopleName(role.noun);
  const isFormer = role.words.has('former') || role.noun === 'old' || role.words.has('old');
  if (kind !== 'person' || !(isFormer || isNational || DESCRIPTIVE.has(role.noun))) return null;
  if (isTold(scene, phrase.head)) return null;
  const isThat = /^(?:that|this)$/iu.test(tokenAt(scene.document, phrase.first).text);
  if (!isThat && quotedTokens(scene.document).has(phrase.head)) return null;
  const sex = sexOfNoun(role.noun);
  const above = commanders(scene, phrase.head);
  const fits = (draft: Draft): boolean =>
    !above.has(draft) &&
    (sex === null || draft.sex === null || draft.sex === sex || draft.isSexGuessed) &&
    (role.country === null || draft.country === null || draft.country === role.country);
  const people = peopleNear(scene, phrase.head).filter(fits);
  const national = role.country === null ? [] : people.filter((draft) => draft.country === role.country);
  const [compatriot, second] = national;
  if (compatriot !== undefined) return { draft: compatriot, confidence: second === undefined ? 0.75 : 0.5 };
  const here = people.filter((draft) => isIn(scene, draft, phrase.head));
  const [alone, another] = here;
  if (alone !== undefined && another === undefined) return { draft: alone, confidence: 0.65 };
  const first = (isThat ? null : lastSubject(scene, phrase.head, people)) ?? people[0];
  if (first === undefined) return null;
  const most = isFormer ? 0.7 : 0.6;
  return { draft: first, confidence: people.length === 1 ? most : 0.45 };
}

/**
 * Whether words after the noun tell who is meant: `the farmer who came first`, `the singer of the band`; not in
 * `the mother of two`, nor what a comma only adds: `the former diver, who is 40,`.
 */
const isTold = ({ document }: Scene, head: number): boolean =>
  dependents(document, head, 'nmod', 'acl').some(
    (child) =>
      child.index > head &&
      child.rel !== 'nmod:poss' &&
      (child.upos !== 'NUM' || dependents(document, child.index, 'nmod').length > 0) &&
      document.tokens[subtree(document, child.index).first - 1]?.text !== ',',
  );

/** Whether somebody is named or described before a word of the same sentence. */
const isIn = ({ document }: Scene, { mentions }: Draft, before: number): boolean =>
  mentions.some(
    ({ head, form }) =>
      head < before &&
      form !== 'pronoun' &&
      tokenAt(document, head).sentence === tokenAt(document, before).sentence,
  );

/** Who of these was the subject last: of a sentence's own clause before one inside it, as `Reed` in `Reed said the minister left`. */
function lastSubject(scene: Scene, token: number, people: readonly Draft[]): Draft | null {
  const { document } = scene;
  let inner: { readonly draft: Draft; readonly sentence: number } | null = null;
  for (const mention of scene.before(token)) {
    const { sentence } = tokenAt(document, mention.head);
    if (inner !== null && sentence < inner.sentence) return inner.draft;
    if (tokenAt(document, token).sentence - sentence > REACH) return null;
    const [draft, second] = mention.drafts;
    if (draft === undefined || second !== undefined || !people.includes(draft)) continue;
    if (!isSubject(document, mention.head)) continue;
    if (clauseOf(document, mention.head).head < 0) return draft;
    inner ??= { draft, sentence };
  }
  return inner?.draft ?? null;
}

/** Named people of the last sentences, nearest first. */
function peopleNear(scene: Scene, token: number): readonly Draft[] {
  const people = new Set<Draft>();
  const { sentence } = tokenAt(scene.document, token);
  for (const mention of scene.before(token)) {
    if (sentence - tokenAt(scene.document, mention.head).sentence > REACH) break;
    for (const draft of mention.drafts) if (draft.kind === 'person' && draft.isNamed) people.add(draft);
  }
  return [...people];
}
