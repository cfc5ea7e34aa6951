import type { Document, Token } from '../types.ts';
import { FIGHTING } from './data/words.ts';
import type { Draft } from './drafts.ts';
import { countryName, isOrganizationNoun, isPersonNoun } from './lexicon.ts';
import type { LinkedName } from './link-names.ts';
import type { Name } from './names.ts';
import { isOppositeNumber } from './noun-kinds.ts';
import { leftEdge, nounOf, phraseAt, readRole, shortTail } from './phrases.ts';
import { subjectOf, together, type Scene } from './scene.ts';
import { dependents, isNoun, relation, textOf, tokenAt } from './tree.ts';

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
          : isOrganizationNoun(noun.lemma) || noun.lemma === 'site' || FIGHTING.test(noun.lemma);
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

/** Nouns in apposition to a name, either way round, nouns that a copula joins to it, and an organisation's noun before its name. */
function nounsBeside(
  document: Document,
  head: number,
  name: Name,
  isWanted: (noun: Token) => boolean,
): readonly Token[] {
  const token = tokenAt(document, head);
  const own = dependents(document, head, 'appos').flatMap((noun) => [
    noun,
    ...dependents(document, noun.index, 'conj'),
  ]);
  const before = document.tokens[name.first - 1];
  if (
    before !== undefined &&
    isNoun(before) &&
    before.sentence === token.sentence &&
    (isOrganizationNoun(before.lemma) || FIGHTING.test(before.lemma))
  )
    own.push(before);
  const governor = document.tokens[token.head];
  const noun = nounBeforeComma(document, name, isWanted);
  if (noun !== null) own.push(noun);
  const added = own.length === 0 ? nounAfterComma(document, name, isWanted) : null;
  if (added !== null) own.push(added);
  const holder = name.from === name.first ? officeOfState(document, name.first) : null;
  if (holder !== null) own.push(holder);
  const described = calledBy(document, name);
  if (described !== null) own.push(described);
  if (governor !== undefined && (relation(token) === 'appos' || token.rel === 'flat')) {
    const noted = climb(document, governor, isWanted);
    if (noted !== null && noted.index < head) own.push(noted);
  }
  const isPredicate =
    governor !== undefined &&
    relation(token) === 'nsubj' &&
    governor.index > head &&
    dependents(document, governor.index, 'cop').length > 0;
  if (isPredicate && isNoun(governor)) own.push(governor);
  if (
    dependents(document, head, 'cop').length > 0 &&
    dependents(document, head, 'advmod').every((word) => word.xpos === 'WRB')
  )
    own.push(
      ...dependents(document, head, 'nsubj').filter((one) => isNoun(one) && isPointing(document, one)),
    );
  const first = officeBeforeAnd(document, name);
  if (first !== null) own.push(first);
  return [...new Set(own.filter(isWanted))].filter((one) => !isCutOff(document, head, one.index));
}

/** Whether a semicolon stands between two words: items of a list do not describe each other. */
const isCutOff = (document: Document, one: number, other: number): boolean =>
  document.tokens.slice(Math.min(one, other), Math.max(one, other)).some((token) => token.text === ';');

/** `leader` in `party leader and Prime Minister Ada Reed`, who is one person; not in `the leader and Prime Minister Ada Reed`. */
function officeBeforeAnd(document: Document, { from, first }: Name): Token | null {
  const start = from < first ? from : leftEdge(document, first - 1);
  const noun = document.tokens[start - 2];
  const isOffice = from < first || isPersonNoun(document.tokens[first - 1]?.lemma ?? '');
  if (!isOffice || document.tokens[start - 1]?.text !== 'and' || noun === undefined) return null;
  const isBare = dependents(document, noun.index, 'det', 'nmod').every((child) => child.index > noun.index);
  return isBare && noun.sentence === tokenAt(document, first).sentence ? noun : null;
}

/** `the visitor` in `The visitor was Ada Reed`. */
const isPointing = (document: Document, noun: Token): boolean =>
  dependents(document, noun.index, 'det', 'nmod').some(
    (child) => child.rel === 'nmod:poss' || child.text.toLowerCase() === 'the',
  );

const STATE_NOUN = /^(?:country|nation|state|power|kingdom|republic|neighbour|neighbor|ally)$/u;
const KNOWN_AS = /^(?:know|call|name|dub|nickname)$/u;

/** What a name is given to by a participle directly before it: `a dentist named Ada Reed`, `known as Addie`. */
function calledBy(document: Document, name: Name): Token | null {
  const before = document.tokens.slice(Math.max(0, name.from - 3), name.from).reverse();
  const verb = before.find((token) => !/^(?:as|only|simply|just)$/u.test(token.text));
  if (verb === undefined || verb.xpos !== 'VBN' || !KNOWN_AS.test(verb.lemma)) return null;
  return relation(verb) === 'acl' ? (document.tokens[verb.head] ?? null) : null;
}

/** `and his wife, Ada Reed,`: a definite noun and a name between commas are one person even where the tree says otherwise. */
function nounBeforeComma(
  document: Document,
  { from: first, last }: Name,
  isWanted: (noun: Token) => boolean,
): Token | null {
  const comma = document.tokens[first - 1];
  const before = document.tokens[first - 2];
  if (comma?.text !== ',' || before === undefined || before.sentence !== tokenAt(document, first).sentence)
    return null;
  const after = document.tokens[last];
  if (!/^(?:[,.]|of)$/u.test(after?.text ?? '')) return null;
  const isListed = /^(?:and|or)$/u.test(document.tokens[last + 1]?.text ?? '');
  if (isListed && !BEGINS_NOUN.test(document.tokens[last + 2]?.xpos ?? '')) return null;
  const noun = climb(document, before, isWanted);
  if (noun === null || noun.index < first - LONGEST_OFFICE) return null;
  const isDefinite = dependents(document, noun.index, 'det', 'nmod').some(
    (child) => child.index < noun.index && (child.rel === 'nmod:poss' || child.text.toLowerCase() === 'the'),
  );
  return isDefinite ? noun : null;
}

/** `minister` in `the minister of Norway Ada Reed`. */
function officeOfState(document: Document, first: number): Token | null {
  for (let at = first - 1; at > Math.max(0, first - 5); at--) {
    if (countryName(textOf(document, at, first))?.as !== 'name') continue;
    const of = document.tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
    if (/^(?:of|for|to)$/u.test(document.tokens[of]?.text ?? '')) return document.tokens[of - 1] ?? null;
  }
  return null;
}

/** `Ada Reed, the envoy to the north, said`: a definite noun between commas after a name, where the tree makes two of them. */
function nounAfterComma(
  document: Document,
  { first, last }: Name,
  isWanted: (noun: Token) => boolean,
): Token | null {
  const article = document.tokens[last + 1];
  const before = document.tokens[first - 1];
  if (document.tokens[last]?.text !== ',' || !/^(?:the|his|her|its|their)$/u.test(article?.text ?? ''))
    return null;
  if (/^(?:and|or)$/u.test(before?.text ?? '')) return null;
  const noun = document.tokens
    .slice(last + 2, last + 8)
    .find((token) => isNoun(token) && !/^(?:compound|amod)$/u.test(relation(token)));
  if (noun === undefined || !isWanted(noun) || phraseAt(document, noun.index).first !== last + 1) return null;
  const close = document.tokens
    .slice(noun.index + 1, noun.index + LONGEST_OFFICE)
    .find((token) => token.text === ',' || token.upos === 'VERB' || token.sentence !== noun.sentence);
  const next = document.tokens[(close?.index ?? 0) + 1];
  return close?.text === ',' && next?.upos === 'VERB' && next.sentence === noun.sentence ? noun : null;
}

/** `the mayor, Ada Reed, and the priest`: what is listed next is described too, so that the name is no item of the list. */
const BEGINS_NOUN = /^(?:DT|PRP\$)$/u;

/** How many tokens an office before its holder's name may have: `the High Representative of the Union for …`. */
const LONGEST_OFFICE = 14;

/** The noun that an apposition belongs to: the tree often hangs it on the nearest name (`envoy for the north, Ada Reed`). */
function climb(document: Document, from: Token, isWanted: (noun: Token) => boolean): Token | null {
  let noun = from;
  for (let step = 0; step < 5; step++) {
    if (isWanted(noun)) return noun;
    const next = document.tokens[noun.head];
    if (next === undefined || !/^(?:nmod|compound|flat|conj)$/u.test(relation(noun))) return null;
    noun = next;
  }
  return null;
}

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
