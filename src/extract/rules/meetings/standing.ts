import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { isPassive, isVerb, isVerbal } from './clause.ts';
import { ACHIEVING, CANCELLING, DENYING, PLANNING, WISHING } from './data/governors.ts';
import { cases, lemma } from './scene.ts';
import {
  any,
  isAside,
  isInfinitive,
  isKnown,
  isOccasion,
  isOff,
  isPresumed,
  isProperty,
  isReported,
  isSince,
  isWishFor,
  wordsBefore,
} from './standing-clauses.ts';
import { underAncestors, undone } from './standing-context.ts';
import { cancelled, denied, held, open, planned } from './standing-type.ts';
import type { Standing } from './standing-type.ts';
import { modifierStanding } from './standing-modifiers.ts';
import { auxiliaries, isNegated, isOne } from './verb-phrase.ts';

const MAX_STEPS = 10;

/** Null where the words tell of no contact: wished for, conditional, only possible. */
export function standingOf(tree: Tree, trigger: number): Standing | null {
  const token = tree.token(trigger);
  const base = isVerbal(tree, token) ? verbStanding(tree, token, 0) : nounStanding(tree, token, 0);
  const standing = base === null ? null : underAncestors(tree, token, base);
  return standing?.status === 'planned' ? (undone(tree, token) ?? standing) : standing;
}

/** What the clause says of a contact that its own words call planned: that it fell through, or no more. */
function overturned(modifier: Standing | null, clause: Standing | null): Standing | null {
  if (clause?.status === 'cancelled' || modifier === null) return clause;
  // The clause is about the contact: its days are the contact's.
  const { own: _, ...standing } = modifier;
  return standing;
}

function propertyStanding(tree: Tree, governor: Token): Standing | null {
  const aux = auxiliaries(tree, governor);
  if (any(aux, /^(?:may|might|could|can|should|must|would)$/u)) return null;
  // "is no longer opportune": there was to be one.
  if (tree.childrenBy(governor.index, 'advmod').some(({ text }) => text === 'longer'))
    return cancelled('no longer');
  if (any(aux, /^(?:will|shall|'ll|wo)$/u)) return planned('will');
  return any(aux, /^(?:was|were|had|has|have)$/u) ? held : open('present');
}

function verbStanding(tree: Tree, token: Token, steps: number): Standing | null {
  if (steps > MAX_STEPS) return null;
  const aux = auxiliaries(tree, token);
  const to = isInfinitive(tree, token);
  if (isNegated(tree, token) && isSince(tree, token, aux)) return null;
  if (isNeither(tree, token)) return denied('neither');
  if (isNegated(tree, token))
    return any(aux, /^(?:may|might|could|should|can)$/u)
      ? null
      : denied('negated', any(aux, /^(?:will|wo|would|is|are|'ll)$/u) ? 'future' : 'past');
  if (to) return infinitiveStanding(tree, token, aux, steps);
  if (any(aux, /^(?:will|shall|'ll|wo)$/u)) return planned('will');
  if (any(aux, /^(?:would|'d)$/u) && !any(aux, /^have$/u))
    return isReported(tree, token) ? planned('would') : null;
  if (any(aux, /^(?:may|might|could|can|should|must|would)$/u)) return null;
  const isGerund = token.xpos === 'VBG' || !isVerb(token) || aux.includes('having');
  if (isGerund && !any(aux, /^(?:is|are|was|were|be|been|'s|'re|am|'m)$/u))
    return gerundStanding(tree, token, steps);
  if (token.xpos === 'VBN' && aux.length === 0 && !isFiniteConjunct(tree, token)) {
    return tree.isRelation(token, 'acl', 'advcl') || token.head < 0 ? held : upward(tree, token, steps);
  }
  if (any(aux, /^(?:had|has|have|was|were|'ve|did)$/u)) return held;
  if (any(aux, /^(?:is|are|'s|'re|am|be)$/u)) return open('present');
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return open('present');
  if (token.xpos === 'VB' && aux.length === 0) return conjunctStanding(tree, token, steps);
  return held;
}

function isFiniteConjunct(tree: Tree, token: Token): boolean {
  return tree.isRelation(token, 'conj');
}

/** "will fly to Rome and meet": as the first verb; "demanded that she meet": as the demand has it. */
function conjunctStanding(tree: Tree, token: Token, steps: number): Standing | null {
  if (tree.isRelation(token, 'ccomp') && token.head >= 0)
    return governed(tree, tree.token(token.head), token, steps);
  return tree.isRelation(token, 'conj', 'xcomp', 'ccomp') && token.head >= 0
    ? verbStanding(tree, tree.token(token.head), steps + 1)
    : null;
}

function infinitiveStanding(
  tree: Tree,
  token: Token,
  aux: readonly string[],
  steps: number,
): Standing | null {
  if (isPresumed(tree, token, aux)) return held;
  const due = tree
    .children(token.index)
    .find(
      (child) =>
        child.index < token.index && /^(?:due|set|scheduled|expected|supposed|slated)$/iu.test(child.text),
    );
  if (due !== undefined && due.rel !== 'nsubj') {
    return any(aux, /^had$/u) || /^supposed$/iu.test(due.text)
      ? cancelled(`had been ${due.text}`)
      : planned(due.text);
  }
  // "was to have met"
  if (any(aux, /^have$/u) && any(aux, /^(?:was|were)$/u)) return cancelled('was to have');
  if (any(aux, /^(?:is|are|was|were|'s|'re)$/u)) return dueThen(aux, planned('is to'));
  if (token.head < 0) return null;
  const governor = tree.token(token.head);
  if (tree.isRelation(token, 'conj')) return verbStanding(tree, governor, steps + 1);
  if (lemma(governor) === 'be' && tree.isRelation(token, 'xcomp', 'ccomp', 'csubj')) {
    return any(aux, /^have$/u) ? cancelled('was to have') : planned('is to');
  }
  return governed(tree, governor, token, steps);
}

/** What the governor of an infinitive or of a noun makes of it. */
function governed(tree: Tree, governor: Token, dependent: Token, steps: number): Standing | null {
  const word = lemma(governor);
  if (isAside(tree, governor, dependent) || isOccasion(tree, governor, dependent))
    return isVerb(governor) ? verbStanding(tree, governor, steps + 1) : upward(tree, governor, steps + 1);
  if (isOne(tree, governor, CANCELLING))
    return until(tree, governor) ?? { ...cancelled(word), by: governor.index };
  if (isOne(tree, governor, DENYING)) return isNegated(tree, governor) ? null : denied(word);
  if (word === 'confirm' && isKnown(tree, dependent)) return held;
  if (isOne(tree, governor, PLANNING)) return plannedBy(tree, governor);
  if (word === 'suppose') return cancelled(word);
  if (word === 'go' && governor.xpos === 'VBG') return planned('going to');
  // "opened talks", "called a meeting": not "open to talks", "called for".
  const opens = (word === 'open' || (word === 'call' && isVerb(governor))) && dependent.rel === 'obj';
  if (opens || isOne(tree, governor, ACHIEVING)) return verbStanding(tree, governor, steps + 1);
  // "had hoped to meet her": it came to nothing.
  if (/^(?:hope|intend|want)$/u.test(word) && auxiliaries(tree, governor).includes('had'))
    return cancelled(`had ${governor.text}`);
  if (
    isOne(tree, governor, WISHING) &&
    (tree.isRelation(dependent, 'xcomp', 'ccomp', 'acl', 'obj', 'obl', 'nmod', 'nsubj') ||
      (/^(?:call|invite|ask|urge|press|push|appeal|beg|lobby|request|order)$/u.test(word) &&
        tree.isRelation(dependent, 'advcl')))
  ) {
    return isVerb(governor) && tree.isRelation(dependent, 'obl') && !isWishFor(tree, dependent)
      ? verbStanding(tree, governor, steps + 1)
      : null;
  }
  return isVerb(governor) ? verbStanding(tree, governor, steps + 1) : upward(tree, governor, steps + 1);
}

/** "postponed until Friday" names a new day: planned for it. */
function until(tree: Tree, governor: Token): Standing | null {
  const next = tree.doc.tokens
    .slice(governor.index + 1, governor.index + 3)
    .map(({ text }) => text.toLowerCase());
  const movedTo = next.some((word) => word === 'to' || word === 'until' || word === 'till');
  const moved =
    movedTo ||
    tree
      .childrenBy(governor.index, 'obl', 'advcl', 'obl:unmarked')
      .some((child) =>
        cases(tree, child.index).some((word) => word === 'until' || word === 'till' || word === 'to'),
      );
  return moved && !/^(?:cancel|scrap|abandon|drop|axe)$/u.test(lemma(governor))
    ? planned('postponed until')
    : null;
}

/** "was due", "is expected": planned. "had been due", "had been set": it came to nothing. "not expected": denied. */
function plannedBy(tree: Tree, governor: Token): Standing {
  const aux = auxiliaries(tree, governor);
  if (isNegated(tree, governor)) return denied(`not ${lemma(governor)}`);
  if (any(aux, /^(?:had|'d)$/u) && any(aux, /^been$/u)) return cancelled(`had been ${governor.text}`);
  return dueThen(aux, planned(lemma(governor)));
}

/** "was due on Monday", "was to meet": before the article's day or after it. */
function dueThen(aux: readonly string[], standing: Standing): Standing {
  return any(aux, /^(?:was|were)$/u) ? { ...standing, direction: null } : standing;
}

function gerundStanding(tree: Tree, token: Token, steps: number): Standing | null {
  const marks = tree.childrenBy(token.index, 'mark', 'case').map(({ text }) => text.toLowerCase());
  if (marks.includes('without')) return denied('without');
  if (token.head < 0) return null;
  // "with Ada Lund flying to Lima to meet him": a clause of its own, whose day decides.
  if (tree.childrenBy(token.index, 'nsubj').some(({ index }) => index < token.index)) return open('with');
  const governor = tree.token(token.head);
  if (marks.some((word) => ['before', 'ahead'].includes(word))) return before(tree, governor, steps);
  if (marks.some((word) => ['after', 'since', 'while', 'when', 'by', 'upon', 'on'].includes(word)))
    return held;
  return governed(tree, governor, token, steps);
}

/** "will go home after a dinner with B": still to come; "the first since a dinner with B": it was. */
function afterwards(tree: Tree, governor: Token, steps: number, isSinceThen: boolean): Standing {
  const main = isVerb(governor) && !isSinceThen ? verbStanding(tree, governor, steps + 1) : null;
  return main?.status === 'planned' ? main : held;
}

function before(tree: Tree, governor: Token, steps: number): Standing {
  const main = isVerb(governor) ? verbStanding(tree, governor, steps + 1) : null;
  return main?.status === 'planned' ? main : { ...open('before'), own: true };
}

/** How the clause stands in which a word is: that of its verb. */
function upward(tree: Tree, token: Token, steps: number): Standing | null {
  if (token.head < 0 || steps > MAX_STEPS)
    return tree.child(token.index, 'cop') === null ? open('no verb') : verbStanding(tree, token, steps + 1);
  const governor = tree.token(token.head);
  return isVerb(governor) || tree.child(token.head, 'cop') !== null
    ? verbStanding(tree, governor, steps + 1)
    : upward(tree, governor, steps + 1);
}

function nounStanding(tree: Tree, token: Token, steps: number): Standing | null {
  if (steps > MAX_STEPS) return null;
  if (isNegated(tree, token))
    return token.head >= 0 && lemma(tree.token(token.head)) === 'have' ? null : denied('no');
  const modifier = modifierStanding(tree, token);
  if (tree.child(token.index, 'cop') !== null) return verbStanding(tree, token, steps + 1);
  if (token.head < 0) return modifier ?? (isOff(tree, token) ? cancelled('off') : open('no verb'));
  if (tree.isRelation(token, 'conj') && tree.child(token.index, 'case') === null) {
    return modifier ?? nounStanding(tree, tree.token(token.head), steps + 1);
  }
  const prepositions = cases(tree, token.index);
  const governor = tree.token(token.head);
  if (prepositions.includes('without')) return denied('without');
  const isAhead = /\b(?:ahead of|prior to)\s+$/iu.test(wordsBefore(tree, token));
  if (isAhead || prepositions.some((word) => ['ahead', 'before'].includes(word)))
    return modifier ?? before(tree, governor, steps);
  if (prepositions.some((word) => ['after', 'following', 'since'].includes(word)))
    return afterwards(tree, governor, steps, prepositions.includes('since'));
  if (tree.isRelation(token, 'nsubj') && governor.text === 'off') return cancelled('off');
  if (tree.isRelation(token, 'nsubj') && isProperty(tree, governor))
    return overturned(modifier, propertyStanding(tree, governor));
  const above =
    tree.isRelation(token, 'nsubj') && isVerb(governor)
      ? happened(tree, governor)
      : governed(tree, governor, token, steps);
  return above === null || above.status !== 'held' || modifier === null ? above : modifier;
}

/** "did not take place", "will not happen": the contact fell through. */
function happened(tree: Tree, verb: Token): Standing | null {
  const governor = laterVerb(tree, verb) ?? verb;
  // "was moved twice and then dropped"
  const ended = tree
    .childrenBy(governor.index, 'conj')
    .find((verb) => isOne(tree, verb, CANCELLING) && tree.child(verb.index, 'nsubj') === null);
  if (ended !== undefined) return cancelled(lemma(ended));
  if (isOne(tree, governor, CANCELLING))
    return until(tree, governor) ?? { ...cancelled(lemma(governor)), by: governor.index };
  if (/^(?:push|move|put)$/u.test(lemma(governor)) && isPassive(tree, governor.index))
    return until(tree, governor) ?? { ...cancelled(lemma(governor)), by: governor.index };
  if (isOne(tree, governor, DENYING)) return denied(lemma(governor));
  if (isOne(tree, governor, PLANNING) && isPassive(tree, governor.index)) return plannedBy(tree, governor);
  if (isNegated(tree, governor)) {
    return /^(?:happen|materiali[sz]e|occur|take|proceed|go)$/u.test(lemma(governor))
      ? cancelled(`not ${lemma(governor)}`)
      : held;
  }
  if (isOne(tree, governor, PLANNING) && governor.xpos === 'VBN') return plannedBy(tree, governor);
  const infinitive = tree.child(governor.index, 'xcomp');
  if (infinitive !== null && isOne(tree, governor, PLANNING)) return plannedBy(tree, governor);
  return verbStanding(tree, governor, 0);
}

/** "a lunch agreed for Monday fell through": the participle that the parser takes for the verb, and the verb. */
function laterVerb(tree: Tree, verb: Token): Token | undefined {
  return tree
    .childrenBy(verb.index, 'advcl', 'ccomp', 'parataxis')
    .find(
      ({ index, xpos }) =>
        xpos === 'VBD' &&
        index > verb.index &&
        tree.childrenBy(index, 'mark', 'nsubj', 'aux', 'cc', 'punct').every((child) => child.index > index),
    );
}

/** "met neither A nor B" */
function isNeither(tree: Tree, verb: Token): boolean {
  return tree
    .childrenBy(verb.index, 'obj', 'obl')
    .some(({ index }) => tree.children(index).some(({ text }) => text === 'neither'));
}
