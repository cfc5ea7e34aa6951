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
  if (lemma(token) === 'present' && isVerb(token)) return credentials(scene, token);
  if (lemma(token) === 'include') return included(scene, token);
  if (isWithin(scene, token)) return withinNamed(scene, token);
  if (token.text === 'presence') return inPresence(scene, token);
  if (token.text === 'so') return again(scene, token);
  if (/^(?:second|third|fourth)$/u.test(token.text)) return another(scene, token);
  if (lemma(token) === 'phone') return onThePhone(scene, token);
  if (lemma(token) === 'guest') return guestOf(scene, token);
  return inPhrase(scene, token);
}

/** "Ada Lund, who also attended, said": somebody known joins the contact told of before. */
function attending(scene: Scene, verb: Token): Found[] {
  const head = subjectOf(scene.tree, verb.index);
  const isKnown = head !== null && (scene.people.mentionAt(head)?.entities.length ?? 0) > 0;
  const party = isKnown && scene.tree.child(verb.index, 'obj') === null ? partyOf(scene, head) : null;
  if (party === null || !party.personal) return [];
  return [contact('attend', verb, [party], { joins: true })];
}

/** "A and B signed it in the presence of C" */
function inPresence(scene: Scene, presence: Token): Found[] {
  const { tree } = scene;
  const of = tree.childrenBy(presence.index, 'nmod').find(({ index }) => hasCase(tree, index, 'of'));
  if (of === undefined || !hasCase(tree, presence.index, 'in')) return [];
  const verb = clauseVerb(tree, presence.index);
  const acting = isPassive(tree, verb) ? byAfter(scene, verb) : subject(scene, verb);
  const witness = partyOf(scene, of.index);
  if (acting === null || witness === null || !isVerb(tree.token(verb))) return [];
  const arePeople = [acting, witness].every(
    (one) => one.personal && one.ids.length > 0 && isNamed(scene, one),
  );
  return arePeople
    ? [contact('in-presence', tree.token(verb), [acting, witness], { kind: 'in-person', prior: 0.6 })]
    : [];
}

/** "They are expected to do so on Friday", where it has just been told who met, or did not. */
function again(scene: Scene, so: Token): Found[] {
  const { tree, doc } = scene;
  const verb = so.head < 0 ? null : tree.token(so.head);
  if (verb === null || lemma(verb) !== 'do' || so.index !== verb.index + 1) return [];
  const { first = 0 } = doc.sentences[Math.max(0, verb.sentence - 1)] ?? {};
  const last = doc.tokens
    .slice(first, verb.index)
    .findLast((one) => isVerb(one) && !/^(?:be|have|expect|do|due|set)$/u.test(lemma(one)));
  const acting =
    last === undefined || !/^(?:meet|talk|speak|see|visit)$/u.test(lemma(last))
      ? null
      : subject(scene, verb.index);
  if (acting === null) return [];
  return [
    contact('do-so', verb, [{ ...acting, ids: [], pointsBack: true }], { kind: 'unspecified', prior: 0.7 }),
  ];
}

/** "A second, by video link in January, went better": another contact of those who met. */
function another(scene: Scene, token: Token): Found[] {
  const { tree, doc } = scene;
  const isBare =
    tree.isRelation(token, 'nsubj') && /^(?:an?|the|their)$/iu.test(doc.tokens[token.index - 1]?.text ?? '');
  const next = doc.tokens[token.index + 1]?.text ?? '';
  if (!isBare || !/^(?:,|was|is|took|went|ended|broke|collapsed|followed)$/u.test(next)) return [];
  const { first = 0, last = 0 } = doc.sentences[Math.max(0, token.sentence - 1)] ?? {};
  const isTold = doc.tokens
    .slice(first, Math.max(last, token.index))
    .some((one) => OCCASION.test(lemma(one)));
  if (!isTold) return [];
  const party = { ids: [], head: token.index, personal: true, confidence: 0.7, pointsBack: true };
  return [contact('another', token, [party], { prior: 0.7 })];
}

const OCCASION = /^(?:meeting|talk|call|dinner|lunch|session|conversation|summit)$/u;

function withinNamed(scene: Scene, token: Token): Found[] {
  if (!isWithin(scene, token)) return [];
  return attending(scene, token).filter(({ parties }) => parties.every((one) => isNamed(scene, one)));
}

/** "B, who was in the meeting, said": at the contact told of before. */
function isWithin({ tree, doc }: Scene, token: Token): boolean {
  if (!OCCASION.test(lemma(token)) && token.text !== 'room') return false;
  // Not "in the same room".
  if (doc.tokens[token.index - 1]?.text !== 'the') return false;
  return tree.child(token.index, 'cop') !== null && hasCase(tree, token.index, 'in', 'at', 'on');
}

/** "Those at the meeting included A and B", "Among those present were": they come to it. */
function included(scene: Scene, verb: Token): Found[] {
  const { tree } = scene;
  const acting = tree.child(verb.index, 'nsubj');
  const object = tree.child(verb.index, 'obj');
  const isThose =
    acting !== null &&
    (/^(?:participant|attendee|guest)s?$/iu.test(acting.text) ||
      (/^those$/iu.test(acting.text) &&
        [...tree.children(acting.index)].some((one) => OCCASION.test(lemma(one)) || one.text === 'present')));
  const party = isThose && object !== null ? partyOf(scene, object.index) : null;
  return party === null || !party.personal ? [] : [contact('include', verb, [party], { joins: true })];
}

/** "presented her credentials to President B" */
function credentials(scene: Scene, verb: Token): Found[] {
  const { tree } = scene;
  const isDone = tree.childrenBy(verb.index, 'obj').some((one) => /^credentials?$/u.test(lemma(one)));
  const to = tree.childrenBy(verb.index, 'obl').find(({ index }) => hasCase(tree, index, 'to'));
  const acting = isDone ? subject(scene, verb.index) : null;
  const other = to === undefined || acting === null ? null : partyOf(scene, to.index);
  if (acting === null || other === null || !isPerson(scene, other)) return [];
  return [contact('credentials', verb, [acting, other], { kind: 'in-person' })];
}

/** "was on the phone to B for an hour" */
function onThePhone(scene: Scene, phone: Token): Found[] {
  const { tree } = scene;
  if (tree.child(phone.index, 'cop') === null || !hasCase(tree, phone.index, 'on')) return [];
  const acting = subject(scene, phone.index);
  const to = phrasesWith(tree, phone.index, ['to', 'with'])[0];
  const other = to === undefined ? null : partyOf(scene, to.index);
  if (acting === null || other === null || !isPerson(scene, acting) || !isPerson(scene, other)) return [];
  return [contact('on-the-phone', phone, [acting, other], { kind: 'call' })];
}

/** A contact that one word tells of. */
function contact(rule: string, token: Token, parties: readonly Party[], more: Partial<Found>): Found {
  const joins = more.joins === true;
  return {
    rule,
    trigger: token.index,
    words: [token.index, token.index],
    parties,
    kind: 'unspecified',
    refers: joins,
    parallel: false,
    implicit: false,
    joins,
    prior: joins ? 0.8 : 0.7,
    ...more,
  };
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
    contact(`${lemma(verb)}-passive`, verb, [...known, party], {
      refers: true,
      joins: known.length === 0,
      prior: 0.8,
    }),
  ];
}

/** "will be the guest of B". */
function guestOf(scene: Scene, guest: Token): Found[] {
  const { tree } = scene;
  const who = tree.child(guest.index, 'cop') === null ? null : subject(scene, guest.index);
  const host = tree.childrenBy(guest.index, 'nmod').find(({ index }) => hasCase(tree, index, 'of'));
  const other = host === undefined ? null : partyOf(scene, host.index);
  if (who === null || other === null || !who.personal || !isPerson(scene, other)) return [];
  return [contact('guest-of', guest, [who, other], { kind: 'in-person' })];
}

function isNamed({ people }: Scene, { ids }: Party): boolean {
  return ids.every((id) =>
    people.mentions.some(({ form, entities }) => form === 'name' && entities.includes(id)),
  );
}

function isPerson({ people }: Scene, { head }: Party): boolean {
  return people.mentionAt(head)?.kind === 'person';
}

/** "came face to face with", "shook hands with", "exchanged views with". */
function inPhrase(scene: Scene, token: Token): Found[] {
  const { doc, tree } = scene;
  const faces =
    token.text === 'face' &&
    /\bface[ -]to[ -]$/iu.test(doc.text.slice(Math.max(0, token.start - 'face to '.length), token.start));
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
  const parties = other === null ? [one] : [one, other];
  return [contact(`${lemma(token)}-phrase`, tree.token(verb), parties, { words: [verb, token.index], kind })];
}
