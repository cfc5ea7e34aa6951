import type { CalendarDate, EntityId } from '../../../model/index.ts';
import type { DraftMeeting, FindMeetings } from '../types.ts';
import { aboutOf } from './about.ts';
import { findNounContacts } from './find-nouns.ts';
import { findVerbContacts } from './find-verbs.ts';
import type { Found } from './found.ts';
import { kindOf } from './kind.ts';
import { mergeContacts, toMeeting } from './merge.ts';
import type { Contact } from './merge.ts';
import { createScene, distinct, spanOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { standingOf } from './standing.ts';
import { whenOf } from './when.ts';
import { placeOf } from './where.ts';

/** Finds who met whom: contacts that were held, are planned, fell through or are denied, once each. */
export const findMeetings: FindMeetings = (document, people) => {
  const scene = createScene(document, people);
  const found = [...findVerbContacts(scene), ...findNounContacts(scene)].sort(
    (a, b) => a.trigger - b.trigger,
  );
  const contacts: Contact[] = [];
  for (const one of found) {
    const contact = readContact(scene, one, contacts);
    if (contact !== null) contacts.push(contact);
  }
  return mergeContacts(contacts).map(
    (contact): DraftMeeting => ({ item: toMeeting(contact), rule: contact.rule }),
  );
};

function readContact(scene: Scene, found: Found, before: readonly Contact[]): Contact | null {
  const { doc, tree } = scene;
  const participants = distinct(found.parties.flatMap(({ ids }) => ids));
  if (participants.length < 2 && !found.refers) return null;
  const standing = standingOf(tree, found.trigger);
  if (standing === null) return null;
  const token = tree.token(found.trigger);
  const when = whenOf(scene, found, standing, lastDay(before));
  const place = placeOf(scene, found);
  const sentence = doc.sentences[token.sentence];
  const date = when.date ?? inherited(token.sentence, participants, before, when.standing.status);
  return {
    rule: `${found.rule}: ${standing.because}`,
    sentence: token.sentence,
    participants,
    kind: kindOf(scene, found, place !== null),
    status: when.standing.status,
    date,
    place,
    about: aboutOf(scene, found),
    trigger: spanOf(doc, found.words[0], found.words[1]),
    evidence: spanOf(doc, sentence?.first ?? found.trigger, (sentence?.last ?? found.trigger + 1) - 1),
    confidence: found.prior * Math.min(1, ...found.parties.map(({ confidence }) => confidence)),
    refers: found.refers,
  };
}

/** The day of the last dated contact, from which "later that day" counts. */
function lastDay(before: readonly Contact[]): CalendarDate | null {
  const last = before.findLast(({ date }) => date !== null);
  return last?.date?.start ?? null;
}

/** One visit, one day: a contact without a date of its own, told in the same breath as a dated one. */
function inherited(
  sentence: number,
  participants: readonly EntityId[],
  before: readonly Contact[],
  status: Contact['status'],
): Contact['date'] {
  const last = before.findLast(({ participants }) => participants.length > 1);
  if (last === undefined || last.status !== status || sentence - last.sentence > 1) return null;
  return last.participants.some((id) => participants.includes(id)) ? last.date : null;
}
