import type { Token } from '../types.ts';
import type { Nominal, Reading } from './bodies.ts';
import type { Draft } from './drafts.ts';
import { clauseOf, peopleOf, type Scene } from './scene.ts';
import { dependents, relation, tokenAt } from './tree.ts';

const GUEST = /^(?:guest|visitor)$/u;
const HOST = /^(?:host|hostess)$/u;
const OTHER = /^(?:guest|visitor|host|hostess|interlocutor)$/u;
const RECEIVE = /^(?:receive|host|welcome|greet)$/u;
const TRAVEL = /^(?:visit|arrive|land|fly|travel)$/u;
/** Those whom lawyers, aides and drivers work for. */
const SERVED = /^(?:client|boss|principal|employer|master|superior)$/u;
/** How many tokens after an office its holder's master may be named: `an aide to the minister`. */
const OWNER_REACH = 3;
/** How many sentences back the other of two is looked for. */
const REACH = 4;

/** Whom a noun that tells of a relation takes up: `his guest`, `their host`, `her Thai counterpart`; null for other nouns. */
export function relatedPerson(scene: Scene, nominal: Nominal): Reading | null {
  const { phrase, role, owners } = nominal;
  if (role.noun === 'counterpart') return counterpartOf(scene, nominal);
  if (SERVED.test(role.noun) && !phrase.isPlural) return servedBy(scene, owners);
  if (!OTHER.test(role.noun) || phrase.isPlural) return null;
  if (owners.length > 0) return otherThan(scene, phrase.head, owners);
  return phrase.determiner === 'definite' ? byPart(scene, phrase.head, role.noun) : null;
}

/** `his client`, `her boss`: the person whose lawyer or aide the possessor has been called. */
function servedBy(scene: Scene, [servant]: readonly Draft[]): Reading | null {
  const { document } = scene;
  for (const role of servant?.roles ?? []) {
    if (SERVED.test(role.noun)) continue;
    for (const { index: i, ...token } of document.tokens.slice(role.first, role.last + OWNER_REACH)) {
      const isOwner =
        token.rel === 'nmod:poss' ||
        (token.rel === 'nmod' &&
          dependents(document, i, 'case').some((word) => /^(?:of|to|for)$/u.test(word.text)));
      const [draft, second] = isOwner ? (scene.at(i)?.drafts ?? []) : [];
      if (draft?.kind === 'person' && second === undefined && draft !== servant && !draft.isPlural)
        return { draft, confidence: 0.7 };
    }
  }
  return null;
}

/** The other of the two of whom a sentence near by tells, where one of them is the possessor. */
function otherThan(scene: Scene, head: number, owners: readonly Draft[]): Reading | null {
  const { sentence } = tokenAt(scene.document, head);
  for (let i = sentence; i >= Math.max(0, sentence - REACH); i--) {
    const people = peopleOf(scene, i, head).filter((draft) => draft.kind === 'person');
    const others = people.filter((draft) => draft.isNamed && !owners.includes(draft));
    const [only, second] = others;
    const isWith = owners.some((owner) => people.includes(owner));
    if (only !== undefined && second === undefined && (isWith || i === sentence))
      return { draft: only, confidence: 0.65 };
    if (second !== undefined) return null;
  }
  return null;
}

/** `the high guest`: who was received or came; `the host`: who received. */
function byPart(scene: Scene, head: number, noun: string): Reading | null {
  const { document } = scene;
  for (const mention of scene.before(head)) {
    const token = tokenAt(document, mention.head);
    if (tokenAt(document, head).sentence - token.sentence > REACH) return null;
    const [draft, second] = mention.drafts;
    if (draft === undefined || second !== undefined || draft.kind !== 'person' || !draft.isNamed) continue;
    if (hasPart(token, clauseOf(document, mention.head), noun)) return { draft, confidence: 0.55 };
  }
  return null;
}

function hasPart(token: Token, verb: Token, noun: string): boolean {
  const isPassive = token.rel === 'nsubj:pass';
  const isActive = relation(token) === 'nsubj' && !isPassive;
  if (HOST.test(noun)) return RECEIVE.test(verb.lemma) && (isActive || token.rel === 'obl:agent');
  if (!GUEST.test(noun)) return false;
  return RECEIVE.test(verb.lemma)
    ? isPassive || relation(token) === 'obj'
    : isActive && TRAVEL.test(verb.lemma);
}

/** Who holds the possessor's office in the other state: `his Thai counterpart` after a Thai prime minister. */
function counterpartOf(scene: Scene, { phrase, role, owners }: Nominal): Reading | null {
  const [owner] = owners;
  if (owner === undefined) return null;
  if (role.country === null) return otherThan(scene, phrase.head, owners);
  const found = new Set<Draft>();
  for (const own of owner.roles)
    for (const draft of scene.withRole(own.noun)) {
      const isHolder = draft.roles.some(
        (one) => one.noun === own.noun && ['prime', 'vice', 'deputy'].every(sameIn(one.words, own.words)),
      );
      const isKnown = draft.mentions.some((mention) => mention.head < phrase.head);
      if (isHolder && isKnown && draft !== owner && draft.isNamed && draft.country === role.country)
        found.add(draft);
    }
  const [only, second] = found;
  return only !== undefined && second === undefined ? { draft: only, confidence: 0.75 } : null;
}

const sameIn =
  (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  (word: string): boolean =>
    one.has(word) === other.has(word);
