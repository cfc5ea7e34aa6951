import { byAfter } from './surface.ts';
import { clauseVerb, isPassive, isVerb, phrasesWith, subjectOf } from './clause.ts';
import { subject } from './companions.ts';
import type { Found } from './found.ts';
import { atLeastTwo, partyOf } from './party.ts';
import type { Party } from './party.ts';
import { hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Token } from '../types.ts';

/** Contacts that a turn of phrase tells of, read at one of its words. */
export function findPhraseContacts(scene: Scene, token: Token): readonly Found[] {
  const passive = /^(?:attend|join)$/u.test(lemma(token)) && isPassive(scene.tree, token.index);
  if (passive && isVerb(token)) return joined(scene, token);
  if (lemma(token) === 'attend' && isVerb(token)) return attending(scene, token);
  if (lemma(token) === 'present' && isAlso(scene, token)) return attending(scene, token);
  if (lemma(token) === 'guest') return guestOf(scene, token);
  return inPhrase(scene, token);
}

/** "Ada Lund, who also attended, said": somebody known joins the contact told of before. */
function attending(scene: Scene, verb: Token): Found[] {
  const head = subjectOf(scene.tree, verb.index);
  const isKnown = head !== null && (scene.people.mentionAt(head)?.entities.length ?? 0) > 0;
  const party = isKnown && scene.tree.child(verb.index, 'obj') === null ? partyOf(scene, head) : null;
  if (party === null || !party.personal) return [];
  return [
    {
      rule: 'attend',
      trigger: verb.index,
      words: [verb.index, verb.index],
      parties: [party],
      kind: 'unspecified',
      refers: true,
      parallel: false,
      implicit: false,
      joins: true,
      prior: 0.8,
    },
  ];
}

/** "B was also present" */
function isAlso({ tree }: Scene, { index }: Token): boolean {
  const isSaid = tree.childrenBy(index, 'advmod').some(({ text }) => /^also$/iu.test(text));
  return isSaid && tree.child(index, 'cop') !== null;
}

/** "They were joined by B", "which was also attended by B": B comes to a contact told of before. */
function joined(scene: Scene, verb: Token): Found[] {
  const party = byAfter(scene, verb.index);
  const describes = lemma(verb) === 'join' ? scene.tree.isRelation(verb, 'acl') : verb.rel === 'acl';
  if (party === null || !party.personal || describes) return [];
  const others = lemma(verb) === 'join' ? subject(scene, verb.index) : null;
  const known = others !== null && others.ids.length > 1 ? [others] : [];
  return [
    {
      rule: `${lemma(verb)}-passive`,
      trigger: verb.index,
      words: [verb.index, verb.index],
      parties: [...known, party],
      kind: 'unspecified',
      refers: true,
      parallel: false,
      implicit: false,
      joins: known.length === 0,
      prior: 0.8,
    },
  ];
}

/** "will be the guest of B". */
function guestOf(scene: Scene, guest: Token): Found[] {
  const { tree } = scene;
  const who = tree.child(guest.index, 'cop') === null ? null : subject(scene, guest.index);
  const host = tree.childrenBy(guest.index, 'nmod').find(({ index }) => hasCase(tree, index, 'of'));
  const other = host === undefined ? null : partyOf(scene, host.index);
  if (who === null || other === null || !isPerson(scene, who) || !isPerson(scene, other)) return [];
  return [
    {
      rule: 'guest-of',
      trigger: guest.index,
      words: [guest.index, guest.index],
      parties: [who, other],
      kind: 'in-person',
      refers: false,
      parallel: false,
      implicit: false,
      joins: false,
      prior: 0.7,
    },
  ];
}

function isPerson({ people }: Scene, { head }: Party): boolean {
  return people.mentionAt(head)?.kind === 'person';
}

/** "came face to face with", "shook hands with", "exchanged views with". */
function inPhrase(scene: Scene, token: Token): Found[] {
  const { doc, tree } = scene;
  const faces =
    token.text === 'face' &&
    doc.tokens[token.index - 1]?.text === 'to' &&
    doc.tokens[token.index - 2]?.text === 'face';
  const hands = lemma(token) === 'hand' && token.head >= 0 && lemma(tree.token(token.head)) === 'shake';
  const views =
    /^(?:view|word|greeting|pleasantry)$/u.test(lemma(token)) &&
    token.head >= 0 &&
    lemma(tree.token(token.head)) === 'exchange';
  if (!faces && !hands && !views) return [];
  const verb = isVerb(tree.token(token.head)) ? token.head : clauseVerb(tree, token.head);
  const acting = subject(scene, verb);
  const one = acting === null ? null : atLeastTwo(scene, acting);
  const phrase = [...phrasesWith(tree, token.index, ['with']), ...phrasesWith(tree, verb, ['with'])][0];
  const other = phrase === undefined ? null : partyOf(scene, phrase.index);
  if (one === null || !one.personal || (other === null && one.ids.length < 2)) return [];
  if (other !== null && !other.personal) return [];
  const kind = views ? 'unspecified' : 'in-person';
  return [
    {
      rule: `${lemma(token)}-phrase`,
      trigger: verb,
      words: [verb, token.index],
      parties: other === null ? [one] : [one, other],
      kind,
      refers: false,
      parallel: false,
      implicit: false,
      joins: false,
      prior: 0.7,
    },
  ];
}
