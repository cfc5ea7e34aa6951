import type { Document, Token } from '../types.ts';
import type { Draft, Role } from './drafts.ts';
import { isOrganizationNoun, isPersonNoun, sexOfNoun } from './lexicon.ts';
import type { LinkedName } from './link-names.ts';
import { leftEdge, nounOf, officeHead, phraseAt, readRole } from './phrases.ts';
import type { Scene } from './scene.ts';
import { dependents, relation, subtree, tokenAt } from './tree.ts';

/** Gives an entity a role, and what the role tells: sex and state. */
export function giveRole(draft: Draft, role: Role): void {
  draft.roles.push(role);
  draft.sex ??= sexOfNoun(role.noun);
  if (draft.kind === 'person') draft.country ??= role.country;
}

/** Where a lower-case role directly before a name begins: `presidential spokeswoman Seo Min`. */
export function roleBefore(document: Document, first: number): number {
  const noun = document.tokens[first - 1];
  if (noun === undefined || noun.upos !== 'NOUN' || !isPersonNoun(noun.lemma)) return first;
  if (noun.sentence !== tokenAt(document, first).sentence || noun.xpos === 'NNS') return first;
  const related =
    noun.head >= first ||
    tokenAt(document, first).head === noun.index ||
    noun.head === tokenAt(document, first).head;
  return related ? Math.min(leftEdge(document, noun.index), noun.index) : first;
}

/** Puts the names into the scene with the titles that stand before them. */
export function placeNames(scene: Scene, links: readonly LinkedName[]): void {
  const { document } = scene;
  for (const draft of new Set(links.map((link) => link.draft))) scene.addDraft(draft);
  for (const { name, draft, confidence } of links) {
    const first =
      name.kind === 'person'
        ? name.from < name.first
          ? wholeTitle(document, name.from)
          : roleBefore(document, name.first)
        : name.first;
    if (first < name.first) {
      const head = officeHead(document, first, name.first);
      giveRole(draft, readRole(document, first, name.first, head));
    }
    draft.aliases.add(name.text);
    scene.add(
      {
        first,
        last: name.last,
        head: name.head,
        form: 'name',
        kind: draft.kind,
        drafts: [draft],
        confidence,
      },
      true,
    );
  }
}

/** A role in capitals may have lower-case words before it: `caretaker Prime Minister`, `army chief Gen`. */
function wholeTitle(document: Document, from: number): number {
  const before = document.tokens[from - 1];
  if (before === undefined || before.sentence !== tokenAt(document, from).sentence) return from;
  if (
    (before.upos === 'NOUN' && isPersonNoun(before.lemma) && before.xpos === 'NN') ||
    (before.upos === 'ADJ' &&
      /^(?:former|caretaker|interim|acting|outgoing|then|deputy|visiting)$/u.test(before.lemma))
  )
    return before.upos === 'NOUN' ? leftEdge(document, before.index) : before.index;
  return from;
}

/** Roles in apposition and predicates: `Ada Reed, the finance minister,`, `the bloc's chief, Ada Reed`, `Reed is a nurse`. */
export function placeRoles(scene: Scene, links: readonly LinkedName[]): void {
  const { document } = scene;
  for (const { name, draft } of links) {
    const wanted = (noun: Token): boolean =>
      draft.kind === 'person'
        ? isPersonNoun(noun.lemma) || isPersonNoun(nounOf(noun))
        : isOrganizationNoun(noun.lemma) || noun.lemma === 'site';
    for (const noun of nounsBeside(document, name.head)) {
      if (
        !wanted(noun) ||
        (noun.index >= name.first && noun.index < name.last) ||
        scene.at(noun.index)?.form === 'name'
      )
        continue;
      describeBy(scene, draft, noun);
    }
  }
}

/** Nouns in apposition to a name, either way round, and nouns that a copula joins to it. */
function nounsBeside(document: Document, head: number): readonly Token[] {
  const token = tokenAt(document, head);
  const own = dependents(document, head, 'appos').flatMap((noun) => [
    noun,
    ...dependents(document, noun.index, 'conj'),
  ]);
  const governor = document.tokens[token.head];
  if (governor === undefined) return own;
  if (relation(token) === 'appos' || token.rel === 'flat') return [...own, governor];
  const isPredicate = relation(token) === 'nsubj' && dependents(document, governor.index, 'cop').length > 0;
  return isPredicate && governor.upos === 'NOUN' && governor.index > head ? [...own, governor] : own;
}

function describeBy(scene: Scene, draft: Draft, noun: Token): void {
  const { document } = scene;
  const phrase = phraseAt(document, noun.index);
  const end = Math.max(phrase.last, shortTail(document, noun));
  giveRole(draft, readRole(document, phrase.first, end, noun.index));
  const isPredicate = dependents(document, noun.index, 'cop').length > 0;
  if (isPredicate || scene.at(noun.index) !== null) return;
  scene.add({
    first: phrase.first,
    last: phrase.last,
    head: noun.index,
    form: 'nominal',
    kind: draft.kind,
    drafts: [draft],
    confidence: 0.95,
  });
}

/** The end of `of the …` after a role: `secretary of state`, `governor of the province`. */
export function shortTail(document: Document, noun: Token): number {
  let last = noun.index + 1;
  for (const child of dependents(document, noun.index, 'nmod')) {
    if (child.index < noun.index) continue;
    const { first, last: end } = subtree(document, child.index);
    if (first === last && end - first <= 8) last = end;
  }
  return last;
}
