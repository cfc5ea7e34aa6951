import type { Token } from '../types.ts';
import { calledBy, nounsBeside } from './beside.ts';
import { FIGHTING } from './data/words.ts';
import type { Draft } from './drafts.ts';
import { isOrganizationNoun, isPersonNoun } from './lexicon.ts';
import type { LinkedName } from './link-names.ts';
import { isOppositeNumber } from './noun-kinds.ts';
import { nounOf, phraseAt, readRole, shortTail } from './phrases.ts';
import { subjectOf, together, type Scene } from './scene.ts';
import { dependents, relation, tokenAt } from './tree.ts';

/** Roles in apposition and predicates: `Ada Reed, the finance minister,`, `the bloc's chief, Ada Reed`, `Reed is a nurse`. */
export function placeRoles(scene: Scene, links: readonly LinkedName[]): void {
  const { document } = scene;
  for (const { name, draft: linked } of links) {
    const draft = scene.at(name.first)?.drafts[0] ?? linked;
    const isWanted = (noun: Token): boolean =>
      draft.kind === 'country'
        ? STATE_NOUN.test(noun.lemma)
        : draft.kind === 'person'
          ? noun.xpos !== 'NNS' &&
            (isPersonNoun(noun.lemma) || isPersonNoun(nounOf(noun)) || isOppositeNumber(document, noun))
          : isOrganizationNoun(noun.lemma) || BODY_ROLE.test(noun.lemma) || FIGHTING.test(noun.lemma);
    const mention = scene.at(name.first);
    const heads = new Set([name.head, mention?.head ?? name.head]);
    placeSharedRole(scene, name.head);
    for (const head of heads)
      for (const noun of nounsBeside(document, head, name, isWanted))
        if (scene.at(noun.index)?.form !== 'name') describeBy(scene, draft, noun);
  }
}

/** `Ada Reed, known as Addie`: two names of one person. */
export function joinNicknames(scene: Scene, links: readonly LinkedName[]): void {
  const { document } = scene;
  for (const { name, draft } of links) {
    const described = calledBy(document, name);
    const [holder] = described === null ? [] : (scene.at(described.index)?.drafts ?? []);
    if (
      holder === undefined ||
      holder === draft ||
      holder.kind !== 'person' ||
      !holder.isNamed ||
      !scene.drafts.has(draft)
    )
      continue;
    for (const mention of draft.mentions) mention.kind = 'person';
    for (const alias of draft.aliases) holder.aliases.add(alias);
    scene.merge(draft, holder);
  }
}

/** `the two ministers, Ada Reed and Omar Diallo,`: a plural in apposition stands for all the names. */
function placeSharedRole(scene: Scene, head: number): void {
  const { document } = scene;
  const token = tokenAt(document, head);
  const noun = document.tokens[token.head];
  if (relation(token) !== 'appos' || noun === undefined || noun.xpos !== 'NNS' || !isPersonNoun(noun.lemma))
    return;
  const drafts = together(scene, head);
  if (drafts.length < 2 || scene.at(noun.index) !== null) return;
  const phrase = phraseAt(document, noun.index);
  const role = readRole(document, phrase.first, phrase.last, noun.index);
  for (const draft of drafts) scene.giveRole(draft, { ...role, country: null });
  scene.add({
    first: phrase.first,
    last: phrase.last,
    head: noun.index,
    form: 'nominal',
    kind: 'group',
    drafts,
    confidence: 0.9,
  });
}

/** What bodies are called beside nouns for bodies. */
const BODY_ROLE =
  /^(?:site|owner|backer|bidder|buyer|investor|shareholder|sponsor|supplier|creditor|partner|parent|customer|rival|contractor)$/u;
const STATE_NOUN = /^(?:country|nation|state|power|kingdom|republic|neighbour|neighbor|ally)$/u;

function describeBy(scene: Scene, draft: Draft, noun: Token): void {
  const { document } = scene;
  const phrase = phraseAt(document, noun.index);
  scene.giveRole(
    draft,
    readRole(document, phrase.first, Math.max(phrase.last, shortTail(document, noun)), noun.index),
  );
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

const CHOOSE = /^(?:elect|re-elect|reelect|appoint|name|crown|declare|swear|make|nominate)$/u;

/** `resigned as chancellor`, `became minister`: a role of the clause's subject; null where the noun is none such. */
export function subjectInOffice(scene: Scene, noun: Token): Draft | null {
  const { document } = scene;
  if (!isPersonNoun(noun.lemma) || noun.xpos === 'NNS') return null;
  const isBare = dependents(document, noun.index, 'det').length === 0;
  const isAs =
    isBare && dependents(document, noun.index, 'case').some((word) => word.text.toLowerCase() === 'as');
  const verb = document.tokens[noun.head];
  if (verb === undefined || verb.upos !== 'VERB') return null;
  const isChosen =
    CHOOSE.test(verb.lemma) &&
    isBare &&
    dependents(document, verb.index, 'nsubj').some((one) => one.rel === 'nsubj:pass');
  const isBecoming = (verb.lemma === 'become' || isChosen) && /^(?:xcomp|obj)$/u.test(relation(noun));
  if (!isAs && !isBecoming) return null;
  if (isAs && dependents(document, verb.index, 'obj').length > 0) return null;
  const subject = subjectOf(document, verb.index);
  const [draft, ...others] = subject === null ? [] : (scene.at(subject)?.drafts ?? []);
  return draft !== undefined && others.length === 0 && draft.kind === 'person' ? draft : null;
}
