import { clauseVerb, subjectOf } from './clause.ts';
import { partyOf } from './party.ts';
import type { Party } from './party.ts';
import { distinct, hasCase, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Mention, Token } from '../types.ts';

const ACCOMPANYING = new Set('accompany join flank'.split(' '));

/** Those on the same side of the table: "accompanied by B", "together with B", "with his aide, B,". */
export function withCompanions(scene: Scene, party: Party): Party {
  const { tree } = scene;
  const accompanied = tree.childrenBy(party.head, 'acl').filter((verb) => ACCOMPANYING.has(lemma(verb)));
  const phrases = [
    ...accompanied.flatMap((verb) =>
      tree
        .childrenBy(verb.index, 'obl')
        .filter(({ index, rel }) => rel === 'obl:agent' || hasCase(tree, index, 'by')),
    ),
    ...tree.childrenBy(party.head, 'nmod').filter(({ index }) => hasCase(tree, index, 'with', 'alongside')),
  ];
  const others = phrases
    .map(({ index }) => partyOf(scene, index))
    .filter((one) => one !== null && one.personal);
  const ids = distinct([...party.ids, ...others.flatMap((one) => one?.ids ?? [])]);
  return { ...party, ids };
}

/** Whether a phrase stands within the subject: who is with the one who acts, not with whom he meets. */
export function isWithinSubject({ tree }: Scene, index: number, verb: number): boolean {
  return tree.childrenBy(verb, 'nsubj').some((subject) => tree.isUnder(index, subject.index));
}

/** "greeted at his desk today Ada Lund": an object that comes late is left hanging by the parser. */
export function lateObject(scene: Scene, verb: Token): Party | null {
  const { doc, tree, people, dates } = scene;
  const last = doc.sentences[verb.sentence]?.last ?? verb.index;
  for (let i = verb.index + 1; i < last; i++) {
    const token = tree.token(i);
    if (token.upos === 'VERB') return null;
    const mention = people.mentionAt(i);
    if (mention?.form !== 'name' || mention.kind !== 'person') continue;
    const afterDate = dates.some(({ last }) => last === mention.first);
    const isLoose =
      afterDate || ['appos', 'dep', 'parataxis', 'obl:unmarked', 'nmod:unmarked'].includes(token.rel);
    return isLoose && tree.child(i, 'case') === null ? partyOf(scene, i) : null;
  }
  return null;
}

/** "In a meeting with A, the minister, B, said": where the parser gives the verb no subject, the name before it. */
export function nameBefore(scene: Scene, noun: number): Party | null {
  const { tree, people, doc } = scene;
  const verb = clauseVerb(tree, noun);
  if (tree.child(verb, 'nsubj') !== null) return null;
  if (verb <= noun) return nameDirectlyBefore(scene, verb);
  for (let i = verb - 1; i > noun; i--) {
    const mention = people.mentionAt(i);
    if (mention?.form !== 'name' || mention.kind !== 'person') continue;
    const isSetOff = doc.tokens.slice(noun, mention.first).some(({ text }) => text === ',');
    return isSetOff
      ? { ids: mention.entities, head: i, personal: true, confidence: 0.8 * mention.confidence }
      : null;
  }
  return null;
}

/** "On Monday Ada Lund took a call": a name right before a finite verb that has no subject. */
export function nameDirectlyBefore({ tree, people, doc }: Scene, verb: number): Party | null {
  const endsBefore = (last: number): boolean =>
    last === verb || (last === verb - 1 && doc.tokens[last]?.text === ',');
  if (!/^(?:VBD|VBZ|VBP)$/u.test(tree.token(verb).xpos) || tree.isRelation(tree.token(verb), 'conj'))
    return null;
  for (let i = verb - 1; i >= 0 && i > verb - 6; i--) {
    const mention = people.mentionAt(i);
    if (mention?.form !== 'name' || mention.kind !== 'person' || !endsBefore(mention.last)) continue;
    const all = [...listedBefore({ people, doc }, mention), mention];
    const confidence = 0.8 * Math.min(...all.map((one) => one.confidence));
    return { ids: distinct(all.flatMap(({ entities }) => entities)), head: i, personal: true, confidence };
  }
  return null;
}

/** "A month after the vote, Ada Lund, Ben Oto and Carl Prytz met": the parser may hang the names on the vote. */
function listedBefore({ people, doc }: Pick<Scene, 'people' | 'doc'>, last: Mention): readonly Mention[] {
  const listed: Mention[] = [];
  for (let first = last.first; first > 1; first = listed[0]?.first ?? 0) {
    const joint = doc.tokens[first - 1];
    const isJoined = listed.length === 0 ? joint?.text === 'and' : joint?.text === ',';
    const before = isJoined ? nameEndingAt({ people, doc }, first - 1) : null;
    // "After talks with Ada Lund, Ben Oto and Carl Prytz met": not the one that another word governs.
    const isFree = before !== null && /^(?:,|and)$/u.test(doc.tokens[before.first - 1]?.text ?? ',');
    if (before === null || !isFree) return listed;
    listed.unshift(before);
  }
  return listed;
}

function nameEndingAt({ people, doc }: Pick<Scene, 'people' | 'doc'>, last: number): Mention | null {
  const sentence = doc.tokens[last]?.sentence;
  for (let i = last - 1; i >= 0 && i > last - 5 && doc.tokens[i]?.sentence === sentence; i--) {
    const mention = people.mentionAt(i);
    if (mention?.last === last && mention.form === 'name' && mention.kind === 'person') return mention;
  }
  return null;
}

/** "Ada Lund, whose deputy, Ben Oto, had visited her": the name that stands last before the verb. */
function ownedSubject({ tree, people, doc }: Scene, verb: number): Party | null {
  const token = tree.token(verb);
  if (!tree.isRelation(token, 'acl') || tree.child(verb, 'nsubj') !== null) return null;
  if (!doc.tokens.slice(token.head, verb).some(({ text }) => text === 'whose')) return null;
  for (let i = verb - 1; i > token.head; i--) {
    const mention = people.mentionAt(i);
    if (mention === null || mention.kind !== 'person' || mention.entities.length === 0) continue;
    return { ids: mention.entities, head: i, personal: true, confidence: 0.8 * mention.confidence };
  }
  return null;
}

/** Who acts in a verb's clause. */
export function subject(scene: Scene, verb: number): Party | null {
  const owned = ownedSubject(scene, verb);
  if (owned !== null) return owned;
  const head = subjectOf(scene.tree, verb);
  return head === null ? nameDirectlyBefore(scene, verb) : partyOf(scene, head);
}
