import type { Document, Token } from '../types.ts';
import { FIGHTING } from './data/words.ts';
import { isOrganizationNoun, isPersonNoun } from './lexicon.ts';
import type { Name } from './names.ts';
import { leftEdge, nounOf, phraseAt } from './phrases.ts';
import { dependents, isNoun, relation, tokenAt } from './tree.ts';

/**
 * The nouns near a name that `isWanted` and that describe its bearer: in apposition either way round, joined by a
 * copula, an organisation's noun before its name, an office before the name of a state or body.
 */
export function nounsBeside(
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
  const holder = name.from === name.first ? officeOfWhole(document, name.first) : null;
  if (holder !== null) own.push(holder);
  const described = calledBy(document, name);
  if (described !== null) own.push(described, ...outerNoun(document, described));
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
  const found = [...new Set(own.filter(isWanted))].filter((one) => !isCutOff(document, head, one.index));
  return found.filter((one) => !found.some((other) => isOtherPerson(document, one, other)));
}

/**
 * `a spokesman for the minister, Ada Reed,`: the name is one's only, of whom the article says that he is known;
 * an indefinite outer noun yields to the inner one, which otherwise yields to it.
 */
function isOtherPerson(document: Document, one: Token, other: Token): boolean {
  const isIn = (inner: Token, outer: Token): boolean =>
    inner.index > outer.index && inner.head === outer.index && inner.rel === 'nmod';
  const isNew = (noun: Token): boolean =>
    dependents(document, noun.index, 'det').some((word) => /^an?$/iu.test(word.text));
  return (isIn(other, one) && isNew(one)) || (isIn(one, other) && !isNew(other));
}

/** Whether a semicolon stands between two words: items of a list do not describe each other. */
const isCutOff = (document: Document, one: number, other: number): boolean =>
  document.tokens.slice(Math.min(one, other), Math.max(one, other)).some((token) => token.text === ';');

/** `leader` in `party leader and Prime Minister Ada Reed`, who is one person; not in `the leader and Prime Minister Ada Reed`. */
function officeBeforeAnd(document: Document, { from, first }: Name): Token | null {
  if (first === 0) return null;
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

const KNOWN_AS = /^(?:know|call|name|dub|nickname)$/u;

/** `dentist` in `the dentist, a Zimbabwean called Ada Reed`. */
const outerNoun = (document: Document, noun: Token): readonly Token[] => {
  const outer = relation(noun) === 'appos' ? document.tokens[noun.head] : undefined;
  return outer === undefined ? [] : [outer];
};

/** What a name is given to by a participle directly before it: `a dentist named Ada Reed`, `known as Addie`. */
export function calledBy(document: Document, name: Name): Token | null {
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

/** `minister` in `the minister of Norway Ada Reed`, `director` in `the director of the northern branch Ada Reed`. */
function officeOfWhole(document: Document, first: number): Token | null {
  if (isPersonNoun(document.tokens[first - 1]?.lemma ?? '')) return null;
  for (let at = first - 2; at > Math.max(0, first - LONGEST_OFFICE); at--) {
    const token = tokenAt(document, at);
    const office = document.tokens[at - 1];
    if (
      token.sentence !== tokenAt(document, first).sentence ||
      !/^(?:NOUN|PROPN|ADJ|DET|ADP|PUNCT)$/u.test(token.upos)
    )
      return null;
    if (token.upos === 'PUNCT' && !/^[-‐‑]$/u.test(token.text)) return null;
    const isLink = /^(?:of|for|to)$/u.test(token.text);
    if (isLink && office !== undefined && isPersonNoun(nounOf(office)) && office.xpos !== 'NNS')
      return office;
    if (token.upos === 'ADP' && !isLink && token.text !== 'on') return null;
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
