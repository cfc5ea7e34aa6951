/** Whether a verb that may tell of a contact does so in its clause. */
import type { Token } from '../types.ts';
import { isVerb, subjectOf } from './clause.ts';
import { PRESS_NOUNS, SPORT } from './data/parties.ts';
import { cases, hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';

/** What two do with a topic they do with each other: "A and B discussed the border". */
const TOPICAL = new Set('discuss review explore'.split(' '));

const MUTUAL = new Set('see meet visit phone telephone face'.split(' '));

/** "saw each other" */
export function isMutual({ tree, doc }: Scene, verb: Token): boolean {
  if (!MUTUAL.has(lemma(verb))) return false;
  return tree
    .childrenBy(verb.index, 'obj')
    .some(({ text, index }) => text === 'each' && doc.tokens[index + 1]?.text === 'other');
}

/** "The two spoke to reporters", "they spoke at the forum": each for himself. */
export function isTogether({ tree, dates }: Scene, verb: Token): boolean {
  // "met Thursday": the parser may take the day for the object.
  const phrases = tree
    .childrenBy(verb.index, 'obl', 'obj')
    .filter(({ index, rel }) => rel !== 'obj' || !isWithinDate(dates, index));
  if (lemma(verb) === 'spend' || lemma(verb) === 'visit') return true;
  if (TOPICAL.has(lemma(verb))) return tree.child(verb.index, 'obj') !== null;
  if (phrases.some(({ rel }) => rel === 'obj') && lemma(verb) !== 'meet') return false;
  if (!['speak', 'talk', 'consult'].includes(lemma(verb))) return !phrases.some(({ rel }) => rel === 'obj');
  return !phrases.some(({ index }) =>
    cases(tree, index).some(
      (word) =>
        word === 'to' ||
        (word === 'at' && lemma(verb) !== 'talk' && !dates.some((date) => date.head === index)) ||
        word === 'against' ||
        word === 'out',
    ),
  );
}

/** "called him a liar", "saw him leave", "received criticism", a fixture in sport: no contact. */
export function isContact({ tree, doc }: Scene, verb: Token): boolean {
  const word = lemma(verb);
  if (word === 'call' || word === 'see' || word === 'summon' || word === 'contact') {
    const complement = tree.child(verb.index, 'xcomp', 'ccomp');
    if (complement !== null && complement.index > verb.index && word !== 'summon') return false;
    if (word === 'call' && tree.childrenBy(verb.index, 'obj', 'iobj').length > 1) return false;
    if (
      word === 'call' &&
      tree.childrenBy(verb.index, 'obl').some(({ index }) => cases(tree, index).includes('for'))
    )
      return false;
    if (
      word === 'see' &&
      tree.childrenBy(verb.index, 'obl', 'advcl').some(({ index }) => cases(tree, index).includes('as'))
    )
      return false;
  }
  if (word === 'meet' && tree.child(verb.index, 'advmod')?.lemma === 'halfway') return false;
  if (
    word === 'meet' &&
    doc.tokens
      .slice(doc.sentences[verb.sentence]?.first, doc.sentences[verb.sentence]?.last)
      .some((token) => SPORT.has(lemma(token)))
  ) {
    if (isFixture({ tree, doc }, verb)) return false;
    const own = subjectOf(tree, verb.index);
    return own !== null && tree.token(own).upos !== 'PROPN'
      ? true
      : own === null || isPersonLike(tree.token(own), doc.tokens);
  }
  return !tree
    .childrenBy(verb.index, 'obl')
    .some(({ index }) => PRESS_NOUNS.has(lemma(tree.token(index))) && cases(tree, index).includes('to'));
}

/** "meet in the final", "she plays him on Sunday; the two have met five times": athletes, against each other. */
function isFixture({ tree, doc }: Pick<Scene, 'tree' | 'doc'>, verb: Token): boolean {
  const { first, last } = doc.sentences[verb.sentence] ?? {};
  const isIn = tree
    .childrenBy(verb.index, 'obl')
    .some((noun) => SPORT.has(lemma(noun)) && hasCase(tree, noun.index, 'in'));
  return isIn || doc.tokens.slice(first, last).some((token) => isVerb(token) && PLAYING.test(lemma(token)));
}

const PLAYING = /^(?:play|beat|defeat|face|thrash)$/u;

/** "called on the rebels to disarm". */
export function isDemand({ tree }: Scene, verb: Token): boolean {
  const objects = tree.childrenBy(verb.index, 'obj', 'obl');
  const clauses = [verb, ...objects].flatMap(({ index }) =>
    tree.childrenBy(index, 'xcomp', 'advcl', 'ccomp', 'acl'),
  );
  return clauses.some(
    (clause) =>
      clause.rel !== 'acl:relcl' &&
      tree.children(clause.index).some(({ text, rel }) => rel === 'mark' && text === 'to'),
  );
}

function isPersonLike(token: Token, tokens: readonly Token[]): boolean {
  return tokens.some(
    (other) => other.head === token.index && (other.rel === 'flat' || other.rel === 'nmod:desc'),
  );
}

/** "sat facing her" */
export function isSeated({ tree }: Scene, verb: Token): boolean {
  return verb.xpos === 'VBG' && verb.head >= 0 && lemma(tree.token(verb.head)) === 'sit';
}

/** "spent an hour with" */
export function isLasting({ tree }: Scene, verb: Token): boolean {
  return tree
    .childrenBy(verb.index, 'obj', 'obl:unmarked')
    .some((token) => /^(?:minute|hour|morning|afternoon|evening|night|day)$/u.test(lemma(token)));
}

/** Whether a token belongs to the words of a date. */
export function isWithinDate(dates: Scene['dates'], index: number): boolean {
  return dates.some(({ first, last }) => first <= index && index < last);
}
