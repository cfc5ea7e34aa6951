import { anotherOf, isBare, isDefinite } from './another.ts';
import { clauseTokens, controllerOf, isPassive, isVerb, isVerbal, ownerOf } from './clause.ts';
import { CHANNELS, MEASURES, NOUNS } from './data/nouns.ts';
import type { NounTrigger } from './data/nouns.ts';
import { nameBefore, withCompanions } from './companions.ts';
import { betweenNames, withAfter } from './surface.ts';
import type { Found } from './found.ts';
import { GIVING, guests, isAddressing, isJoining, lastTogether, within } from './noun-guests.ts';
import { conjuncts } from './conjuncts.ts';
import { partyOf } from './party.ts';
import type { Party } from './party.ts';
import { ownSides, withPhrases } from './noun-sides.ts';
import { cases, distinct, hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Token } from '../types.ts';

/** Verbs whose subject takes part in the contact that their object names, whoever else does. */
const HOSTING = new Set('host chair attend join moderate convene hold have conduct lead'.split(' '));

const LIGHT = new Set(
  'hold have conduct get receive place make convene begin start resume continue open share meet sit gather reunite go give take exchange pay attend renew'.split(
    ' ',
  ),
);

/** Contacts that nouns tell of: "held talks with", "a call between". */
export function findNounContacts(scene: Scene): readonly Found[] {
  return scene.doc.tokens.flatMap((token) => {
    if (isVerbal(scene.tree, token) || token.upos === 'PROPN') return [];
    const word = wordOf(scene, token);
    const trigger = Object.hasOwn(NOUNS, word) ? NOUNS[word] : undefined;
    return trigger === undefined || !isTrigger(scene, token, word)
      ? []
      : readNoun(scene, token, word, trigger);
  });
}

function wordOf({ doc }: Scene, token: Token): string {
  if (/-aside$/iu.test(token.text)) return 'aside';
  const before = doc.text.slice(Math.max(0, token.start - 'one-on-'.length), token.start);
  if (token.text === 'one' && before.toLowerCase() === 'one-on-') return 'oneonone';
  if (token.text === 'up' && doc.text.slice(token.start - 'follow-'.length, token.start) === 'follow-')
    return 'followup';
  return lemma(token).replace('sit-down', 'sitdown');
}

/** "a conference call" is a contact, "a press conference" and "a training session" are none. */
function isTrigger({ tree }: Scene, token: Token, word: string): boolean {
  const modifiers = tree.childrenBy(token.index, 'compound', 'amod').map((child) => lemma(child));
  if (word === 'conference')
    return modifiers.some((one) => one !== 'conference' && Object.hasOwn(CHANNELS, one));
  if (tree.isRelation(token, 'compound', 'amod')) return false;
  if (word === 'welcome')
    return token.rel === 'obj' && /^(?:give|extend|accord|offer)$/u.test(lemma(tree.token(token.head)));
  return !modifiers.some((one) =>
    /^(?:press|news|training|staff|board|shareholder|annual|plenary|regular|town|prayer|cabinet|wake-up|close|roll|judgment)$/u.test(
      one,
    ),
  );
}

function readNoun(scene: Scene, noun: Token, word: string, trigger: NounTrigger): Found[] {
  const { tree } = scene;
  const top = measured(scene, noun);
  if (isSetting(scene, top)) return [];
  const sides = withPhrases(scene, noun, top, trigger);
  const between = sides.some(({ head }) =>
    cases(tree, head).some(
      (one) => /^(?:between|among)$/u.test(one) || (one === 'of' && !isHonoured(scene, head)),
    ),
  );
  const own = ownSides(scene, noun, top);
  const parties = own.length > 0 && !between ? own : [];
  if (parties.length === 0 && (sides.length > 0 || own.length === 0))
    parties.push(...actingSide(scene, top, between, sides));
  if (parties.length > 0 && sides.length === 0 && parties.every(({ ids }) => ids.length === 0)) {
    // "A and B held their first meeting"
    const acting = actingSide(scene, top, between, sides);
    if (isLight(scene, top) && distinct(acting.flatMap(({ ids }) => ids)).length > 1)
      parties.splice(0, parties.length, ...acting);
  }
  const isPaid = word === 'call' && top.head >= 0 && lemma(tree.token(top.head)) === 'pay';
  const kind = isPaid ? 'visit' : (channelOf(scene, noun) ?? trigger.kind);
  const another = anotherOf(scene, top);
  const found = (all: readonly Party[]): Found => ({
    rule: `${word}-${between ? 'between' : sides.length > 0 ? 'with' : 'bare'}`,
    trigger: top.index,
    words: triggerWords(scene, top, noun),
    parties: all,
    kind,
    refers: trigger.anaphoric && isDefinite(scene, top) && another === null,
    parallel: trigger.anaphoric && (!isDefinite(scene, top) || another !== null),
    another: another !== null,
    bare: isBare(scene, top),
    implicit: !between && sides.length > 0 && tree.isRelation(top, 'nsubj'),
    joins: sides.length === 0 && isJoining(scene, top),
    prior: trigger.prior,
  });
  if (between && distinct(sides.flatMap(({ ids }) => ids)).length < 2)
    sides.push(...betweenNames(scene, noun.index));
  if (sides.length === 0 && !between) {
    const party = withAfter(
      scene,
      noun.index,
      trigger.with.filter((one) => one === 'with' || one === 'from'),
    );
    if (party !== null) sides.push(party);
  }
  const told =
    sides.length > 0 || own.length > 0
      ? []
      : [...within(scene, top), ...(trigger.anaphoric ? lastTogether(scene, top) : [])];
  if (told.length > 0) return [found(told)];
  if (sides.length === 0 && isPurpose(scene, top)) return [];
  if (sides.length === 0) return [found(isLight(scene, top) ? parties : own)];
  if (between) return [found([...parties, ...sides])];
  return apart(scene, noun, sides).map((side) => found([...parties, side]));
}

/** "rang her to prepare a round of talks": what a contact was for, which names nobody. */
function isPurpose({ tree }: Scene, top: Token): boolean {
  const verb = top.rel === 'obj' ? tree.token(top.head) : null;
  return (
    verb !== null &&
    verb.rel === 'advcl' &&
    /^(?:prepare|plan|arrange|organi[sz]e)$/u.test(lemma(verb)) &&
    tree.childrenBy(verb.index, 'mark').some(({ text }) => text === 'to')
  );
}

/** "a dinner in honour of B": given by somebody else. */
function isHonoured({ tree }: Scene, head: number): boolean {
  const { head: governor } = tree.token(head);
  return governor >= 0 && /^honou?r$/u.test(lemma(tree.token(governor)));
}

/** "met him over breakfast": the verb tells of the contact. */
function isSetting({ tree }: Scene, top: Token): boolean {
  const governor = top.head >= 0 ? tree.token(top.head) : null;
  return governor !== null && hasCase(tree, top.index, 'over') && /^(?:meet|see)$/u.test(lemma(governor));
}

/** "six hours of talks": the hours stand in the sentence for the talks. */
function measured({ tree }: Scene, noun: Token): Token {
  if (noun.head < 0 || !tree.isRelation(noun, 'nmod') || !cases(tree, noun.index).includes('of')) return noun;
  const measure = tree.token(noun.head);
  return MEASURES.has(lemma(measure)) ? measure : noun;
}

/** What comes of talks: whoever does it after talks took part in them. */
const AGREEING = new Set('sign agree reach conclude strike initial seal settle'.split(' '));

/** "held talks", "took part in a summit": a verb that says no more than that the contact took place. */
function isLight(scene: Scene, top: Token): boolean {
  const { tree } = scene;
  const governor = top.head >= 0 ? tree.token(top.head) : null;
  if (governor !== null && hasCase(tree, top.index, 'over')) return true;
  if (governor === null || !isVerb(governor)) return false;
  return (
    LIGHT.has(lemma(governor)) ||
    (GIVING.has(lemma(governor)) && top.rel === 'obj') ||
    isThereTogether(scene, governor, top) ||
    (AGREEING.has(lemma(governor)) && hasCase(tree, top.index, 'after', 'following')) ||
    isAddressing(scene, governor, top) ||
    (lemma(governor) === 'join' && tree.isRelation(top, 'obl'))
  );
}

/** "A and B clashed at a meeting": two who are named, and there. */
function isThereTogether(scene: Scene, verb: Token, top: Token): boolean {
  const { tree, people } = scene;
  if (!tree.isRelation(top, 'obl') || !hasCase(tree, top.index, 'at', 'during')) return false;
  const acting = tree.child(verb.index, 'nsubj');
  if (acting === null) return false;
  const both = [acting.index, ...conjuncts(scene, acting.index)].map((index) => people.mentionAt(index));
  return both.length > 1 && both.every((one) => one?.form === 'name' && one.kind === 'person');
}

/** The one who acts in the clause: "Austin held talks with", "flew to Rome for talks with". */
function actingSide(scene: Scene, top: Token, between: boolean, sides: readonly Party[]): Party[] {
  const { tree } = scene;
  const governor = top.head >= 0 ? tree.token(top.head) : null;
  if (governor === null) return [];
  if (between && !(HOSTING.has(lemma(governor)) && top.rel === 'obj')) return [];
  const subject = controllerOf(tree, isTermed(scene, governor) ? governor.head : top.index);
  // "her meeting with A was followed by a call with B": she
  const isEvent = subject !== null && isOccasion(lemma(tree.token(subject)));
  const acting = isEvent ? (ownerOf(tree, subject) ?? subject) : subject;
  const parties: Party[] = [];
  const named = acting === null ? nameBefore(scene, top.index) : partyOf(scene, acting);
  const party = named === null ? null : withCompanions(scene, named);
  if (party !== null && !sides.some(({ head }) => head === party.head)) parties.push(party);
  return isVerb(governor) ? [...parties, ...guests(scene, governor, top)] : parties;
}

/** "A held what officials called talks with B": A, not the officials. */
function isTermed({ tree }: Scene, verb: Token): boolean {
  return (
    /^(?:term|call|describe|dub)$/u.test(lemma(verb)) &&
    verb.rel === 'acl:relcl' &&
    verb.head >= 0 &&
    tree.token(verb.head).text === 'what'
  );
}

/** "her visit began with talks with B": who has it acts. */
function isOccasion(word: string): boolean {
  return (
    Object.hasOwn(NOUNS, word) ||
    /^(?:itinerary|programme|program|trip|tour|stay|day|schedule|agenda)$/u.test(word)
  );
}

/** "meetings with A, B and C" are one each, "a meeting with A and B" is one. */
function apart(scene: Scene, noun: Token, sides: readonly Party[]): readonly Party[] {
  const { tree } = scene;
  const isSplit =
    (noun.xpos === 'NNS' && lemma(noun) !== 'talk') ||
    tree
      .childrenBy(noun.index, 'amod')
      .some((child) => /^(?:separate|individual|respective)$/u.test(lemma(child)));
  return sides.flatMap((side) => {
    if (!isSplit) return [side];
    return [side.head, ...conjuncts(scene, side.head)]
      .map((head) => partyOf(scene, head, true))
      .filter((one) => one !== null);
  });
}

function channelOf({ tree }: Scene, noun: Token): Found['kind'] | null {
  for (const child of tree.childrenBy(noun.index, 'compound', 'amod')) {
    const word = lemma(child);
    if (Object.hasOwn(CHANNELS, word)) return CHANNELS[word] ?? null;
  }
  return null;
}

/** "held talks", from the verb to the noun where they stand close; else the noun with what measures it. */
function triggerWords({ tree }: Scene, top: Token, noun: Token): readonly [number, number] {
  const verb = top.head >= 0 && top.rel === 'obj' ? tree.token(top.head) : null;
  const first = wholeWord(
    tree.doc,
    Math.min(
      top.index,
      noun.index,
      ...clauseTokens(tree, noun.index)
        .filter(({ rel }) => rel === 'compound' || rel === 'amod')
        .map(({ index }) => index),
    ),
  );
  if (
    verb !== null &&
    isVerb(verb) &&
    !isPassive(tree, verb.index) &&
    verb.index < first &&
    first - verb.index <= 4
  )
    return [verb.index, noun.index];
  return [first, noun.index];
}

/** "in-person", "two-hour": the whole word to which a token belongs. */
function wholeWord(doc: Scene['doc'], index: number): number {
  const [dash, word] = [doc.tokens[index - 1], doc.tokens[index]];
  const isHyphen = dash?.text === '-' && dash.end === word?.start;
  return isHyphen && index > 1 ? wholeWord(doc, index - 2) : index;
}
