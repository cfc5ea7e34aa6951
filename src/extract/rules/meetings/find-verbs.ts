import { antecedent, isPassive, isVerb, isVerbal, phrasesWith } from './clause.ts';
import { NOUNS } from './data/nouns.ts';
import { NO_PLACE, SHARED } from './data/parties.ts';
import { VERBS } from './data/verbs.ts';
import type { VerbTrigger } from './data/verbs.ts';
import { isWithinSubject, lateObject, subject, withCompanions } from './companions.ts';
import { findPhraseContacts } from './find-phrases.ts';
import { alongWith, byAfter, withAfter } from './surface.ts';
import type { Found } from './found.ts';
import { toldKind } from './kind.ts';
import { conjuncts } from './conjuncts.ts';
import { atLeastTwo, partyOf, represented } from './party.ts';
import type { Party } from './party.ts';
import { cases, hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Token } from '../types.ts';
import {
  isContact,
  isDemand,
  isLasting,
  isMutual,
  isSeated,
  isTogether,
  isWithinDate,
} from './verb-contact.ts';

/** Prepositions of what a contact was about. */
const TOPICAL = ['about', 'on', 'over', 'regarding', 'concerning', 'against', 'of'];

/** Contacts that verbs tell of. */
export function findVerbContacts(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  for (const token of scene.doc.tokens) {
    const word = verbWord(scene, token);
    found.push(...findPhraseContacts(scene, token));
    const triggers = word !== null && Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
    if (triggers === undefined) continue;
    for (const trigger of triggers) {
      const contacts = readVerb(scene, token, trigger);
      found.push(...contacts);
      if (contacts.length > 0) break;
    }
  }
  return found;
}

function verbWord({ tree }: Scene, token: Token): string | null {
  if (isVerb(token)) return lemma(token);
  return isVerbal(tree, token) ? lemma(token).replace(/ing$/u, '') : null;
}

/** "bring both men back" */
const REACH_OF_PARTICLE = 5;

function readVerb(scene: Scene, verb: Token, trigger: VerbTrigger): Found[] {
  const { tree } = scene;
  const particle = tree.child(verb.index, 'compound:prt') ?? particleBeside(scene, verb, trigger.particle);
  if (typeof trigger.particle === 'string' && particle?.text.toLowerCase() !== trigger.particle) return [];
  if (trigger.particle === null && particle !== null) return [];
  if (!isContact(scene, verb) || (trigger.particle === 'on' && isDemand(scene, verb))) return [];
  if (trigger.lasting && !isLasting(scene, verb)) return [];
  const passive = trigger.frames.includes('object') && isPassive(tree, verb.index);
  if (passive && trigger.activeOnly) return [];
  const acting = passive ? agentOf(scene, verb.index) : subject(scene, verb.index);
  const agent = acting === null ? null : withCompanions(scene, acting);
  if (trigger.personal && !passive && agent !== null && !agent.personal && trigger.kind === 'unspecified')
    return [];
  const counterparts = passive
    ? [subject(scene, verb.index)].filter((one) => one !== null)
    : otherSides(scene, verb, trigger, particle);
  const words = [
    verb.index,
    particle === null || particle.index > verb.index + 2 ? verb.index : particle.index,
  ] as const;
  const found = (parties: readonly Party[], frame: string): Found => ({
    rule: `${lemma(verb)}${particle === null ? '' : `-${particle.text.toLowerCase()}`}-${passive ? 'passive' : frame}`,
    trigger: verb.index,
    words,
    parties,
    kind: trigger.kind,
    refers: false,
    parallel: false,
    implicit: false,
    joins: false,
    prior: trigger.prior,
    ...(trigger.kind === 'call' && trigger.frames.includes('object') && !passive ? { each: true } : {}),
  });
  if (counterparts.length > 0 && agent !== null && (!trigger.seated || isSeated(scene, verb))) {
    const beside = passive ? [] : companyOf(scene, verb, trigger);
    const contacts = counterparts.map((other) => found([agent, other, ...beside], 'counterpart'));
    if (trigger.persons && ![agent, ...counterparts].every((one) => isNamed(scene, one))) return [];
    return contacts.filter((contact) => trigger.remoteOnly !== true || isRemote(scene, contact));
  }
  // "The talks brought together A and B"
  const brought = trigger.particle === 'together' && counterparts.some(({ ids }) => ids.length > 1);
  if (brought && agent === null && !passive) return [found(counterparts, 'each-other')];
  if (counterparts.length > 0 || agent === null || passive) return [];
  const all = represented(scene, atLeastTwo(scene, allWho(scene, verb, agent)));
  const fits = ({ personal, pointsBack }: Party): boolean =>
    trigger.personal !== true || (personal && !pointsBack);
  const several = all.ids.length > 1 || all.pointsBack === true;
  if (several && isMutual(scene, verb)) return [found([all], 'each-other')];
  if (trigger.persons && !areNamed(scene, all)) return [];
  if (trigger.frames.includes('together') && several && isTogether(scene, verb) && fits(all))
    return [found([all], 'together')];
  return [];
}

/** "A and B, who met on Monday,": the parser hangs the clause on B. */
function allWho(scene: Scene, verb: Token, agent: Party): Party {
  const { tree, doc } = scene;
  const described = tree.token(agent.head);
  const isShared =
    verb.head === agent.head &&
    verb.rel === 'acl:relcl' &&
    tree.isRelation(described, 'conj') &&
    described.head >= 0;
  const who = tree.child(verb.index, 'nsubj');
  if (!isShared || who?.text !== 'who' || doc.tokens[who.index - 1]?.text !== ',') return agent;
  return partyOf(scene, described.head) ?? agent;
}

function isRemote(scene: Scene, contact: Found): boolean {
  const told = toldKind(scene, contact);
  return told === 'call' || told === 'video';
}

/** "called on the premier": the parser may read the particle as a preposition. */
function particleBeside(
  { tree, doc }: Scene,
  verb: Token,
  particle: string | null | undefined,
): Token | null {
  if (typeof particle !== 'string') return null;
  const next = doc.tokens[verb.index + 1];
  const beside = next?.text.toLowerCase() === particle ? next : null;
  return (
    beside ??
    tree
      .children(verb.index)
      .find(
        ({ text, index }) => index <= verb.index + REACH_OF_PARTICLE && text.toLowerCase() === particle,
      ) ??
    null
  );
}

function agentOf(scene: Scene, verb: number): Party | null {
  const { tree } = scene;
  const agent =
    tree.child(verb, 'obl:agent') ??
    tree.childrenBy(verb, 'obl').find(({ index }) => cases(tree, index).includes('by'));
  const party = agent === undefined || agent === null ? null : partyOf(scene, agent.index);
  return party ?? byAfter(scene, verb);
}

/** The other sides, one party for each phrase of its own: "first with A and then with B". */
function otherSides(scene: Scene, verb: Token, trigger: VerbTrigger, particle: Token | null): Party[] {
  const { tree } = scene;
  const parties: Party[] = [];
  if (trigger.frames.includes('object')) {
    const object = objectOf(scene, verb, particle);
    const party = object === null ? lateObject(scene, verb) : partyOf(scene, object);
    const fits = party !== null && (!trigger.personal || party.personal);
    if (fits && !(trigger.notBodies && isBody(scene, party))) parties.push(...separate(scene, verb, party));
  }
  const prepositions = ['with', 'to', 'on', 'into', 'opposite'].filter((word) =>
    trigger.frames.some((frame) => frame === word),
  );
  for (const phrase of prepositions.length > 0 ? phrasesWith(tree, verb.index, prepositions) : []) {
    if (phrase.rel !== 'conj' && parties.some(({ head }) => head !== phrase.index)) continue;
    if (isOfNoun(scene, phrase, verb) || isWithinSubject(scene, phrase.index, verb.index)) continue;
    const party = partyOf(scene, phrase.index);
    if (party === null) continue;
    if (trigger.needsChannel && !isNamed(scene, party)) continue;
    parties.push(...separate(scene, verb, party));
  }
  if (parties.length === 0 && prepositions.includes('with')) {
    const whom = withWhom(scene, verb);
    if (whom !== null) return [whom];
    const party = withAfter(scene, verb.index);
    if (party !== null) return separate(scene, verb, party);
  }
  return parties;
}

/** "B, with whom she toured the yard and dined": the parser hangs the words on the first verb. */
function withWhom(scene: Scene, verb: Token): Party | null {
  const { tree } = scene;
  if (!tree.isRelation(verb, 'conj') || verb.head < 0 || tree.child(verb.index, 'nsubj') !== null)
    return null;
  const whom = tree
    .childrenBy(verb.head, 'obl')
    .find(({ text, index }) => text === 'whom' && hasCase(tree, index, 'with'));
  return whom === undefined ? null : partyOf(scene, whom.index);
}

/** "met A together with B", "met A with her husband, B": whoever comes with the one whom the object names. */
function companyOf(scene: Scene, verb: Token, { frames }: VerbTrigger): Party[] {
  const { tree } = scene;
  const too = alongWith(scene, verb.index);
  const object = frames.includes('object') && frames.includes('with') ? tree.child(verb.index, 'obj') : null;
  if (object === null || partyOf(scene, object.index) === null) return too === null ? [] : [too];
  return phrasesWith(tree, verb.index, ['with'])
    .filter(({ index, rel }) => rel !== 'conj' && index > object.index && !tree.isUnder(index, object.index))
    .filter((phrase) => !isOfNoun(scene, phrase, verb))
    .map(({ index }) => partyOf(scene, index))
    .filter((party) => party !== null && party.personal)
    .filter((party) => party !== null);
}

/** "spoke of her meeting with B", "talked about the war with B": the phrase belongs to the noun. */
function isOfNoun({ tree }: Scene, phrase: Token, verb: Token): boolean {
  for (let at = phrase; at.head >= 0 && at.head !== verb.index; at = tree.token(at.head)) {
    const above = tree.token(at.head);
    if (above.upos === 'PROPN') continue;
    if (Object.hasOwn(NOUNS, lemma(above)) || SHARED.has(lemma(above))) return true;
    if (above.upos === 'NOUN' && !NO_PLACE.has(lemma(above)) && hasCase(tree, above.index, ...TOPICAL))
      return true;
  }
  return false;
}

function isBody({ people }: Scene, { head }: Party): boolean {
  const mention = people.mentionAt(head);
  return mention?.kind === 'organization' && mention.form === 'name';
}

/** "spoke to" a named person may be a contact, to anybody else it is a speech. */
function isNamed(scene: Scene, party: Party): boolean {
  return scene.people.mentionAt(party.head)?.kind === 'person';
}

function areNamed({ people }: Scene, { ids }: Party): boolean {
  const persons = people
    .all()
    .filter(({ id, kind, name }) => ids.includes(id) && kind === 'person' && /^\p{Lu}/u.test(name));
  return persons.length === ids.length;
}

function objectOf({ tree, dates }: Scene, verb: Token, particle: Token | null): number | null {
  const own = tree.childrenBy(verb.index, 'obj', 'iobj').filter(({ index }) => !isWithinDate(dates, index));
  const objects = own.length > 0 || isVerb(verb) ? own : tree.childrenBy(verb.index, 'appos', 'flat');
  const object = objects.find(({ text }) => !/^(?:that|which|who|whom)$/iu.test(text)) ?? objects[0];
  if (object !== undefined) return antecedent(tree, object.index);
  if (particle !== null) {
    const oblique = tree
      .childrenBy(verb.index, 'obl')
      .find(({ index }) => tree.children(index).some((child) => child.index === particle.index));
    if (oblique !== undefined) return oblique.index;
  }
  // "the envoy whom he met": the noun that the clause describes
  const relative =
    verb.rel === 'acl:relcl' &&
    verb.head >= 0 &&
    tree.child(verb.index, 'mark') === null &&
    tree.child(verb.index, 'nsubj') !== null;
  const acting = tree.child(verb.index, 'nsubj');
  const described = acting !== null && !/^(?:who|which|that)$/iu.test(acting.text);
  return relative && described ? verb.head : null;
}

/** "met A on Monday and B on Tuesday": each has a day. */
function isDayBetween({ dates }: Scene, first: number, others: readonly number[]): boolean {
  return others.some(
    (other) =>
      dates.some(({ head }) => head > first && head < other) &&
      dates.some((date) => date.first > other && date.first - other <= 4),
  );
}

/** "met separately with A and B", "A as well as B": a contact each. */
function separate(scene: Scene, verb: Token, party: Party): Party[] {
  const { tree, doc } = scene;
  const others = conjuncts(scene, party.head);
  const sentence = doc.sentences[verb.sentence];
  const words = new Set(doc.tokens.slice(verb.index, sentence?.last).map(({ text }) => text.toLowerCase()));
  const apart =
    ['separately', 'respectively', 'individually', 'twice', 'times'].some((word) => words.has(word)) ||
    /\b(?:in|at|held) (?:\w+ )?separate (?:\w+ )?(?:meetings|sessions|talks|calls|encounters)\b/u.test(
      doc.text.slice(verb.end, sentence?.end),
    );
  if (others.length === 0) return apart ? party.ids.map((id) => ({ ...party, ids: [id] })) : [party];
  const asWell = others.some((other) =>
    /\bwell\b/u.test(
      tree
        .childrenBy(other, 'cc')
        .map(({ index }) => doc.text.slice(doc.tokens[index]?.start, doc.tokens[other]?.start))
        .join(' '),
    ),
  );
  if (!apart && !asWell && !isDayBetween(scene, party.head, others)) return [party];
  return [party.head, ...others].map((head) => partyOf(scene, head, true)).filter((one) => one !== null);
}
