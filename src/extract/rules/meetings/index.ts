import type { DraftMeeting, FindMeetings } from '../types.ts';
import { aboutOf } from './about.ts';
import { findNounContacts } from './find-nouns.ts';
import { findVerbContacts } from './find-verbs.ts';
import type { Found } from './found.ts';
import { dayOfEntry } from './diary.ts';
import { dayOfFrame, frameOf } from './frames.ts';
import type { Frame } from './frames.ts';
import { findJourneys, journeyBefore } from './journeys.ts';
import type { Journey } from './journeys.ts';
import { kindOf } from './kind.ts';
import { mergeContacts, toMeeting } from './merge.ts';
import type { Contact } from './merge.ts';
import { occasionsOf } from './occasions.ts';
import { participantsOf } from './participants.ts';
import { inherited, lastDay, sameDay } from './same-day.ts';
import { createScene, spanOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { isAgain, isBackground, isHabit } from './standing-clauses.ts';
import { standingOf } from './standing.ts';
import { dayAt, findStops } from './stops.ts';
import type { Stop } from './stops.ts';
import { whenOf } from './when.ts';
import { placeOf } from './where.ts';

/** Finds who met whom: contacts that were held, are planned, fell through or are denied, once each. */
export const findMeetings: FindMeetings = (document, people, statements) => {
  const contacts = readContacts(document, people, statements);
  const entities = new Map(people.all().map((entity) => [entity.id, entity]));
  return contacts.map(
    (contact): DraftMeeting => ({ item: toMeeting(contact, entities), rule: contact.rule }),
  );
};

/** Somebody known only by another who may be named soon: "his chief rival", "her Polish counterpart". */
const RELATIVE =
  /^(?:his|her|its|their|the) .*\b(?:rival|counterpart|opponent|adversary|foe|host|guest|ally)$/iu;

/** The contacts themselves, with what tells how sure they are. */
export function readContacts(...given: Parameters<FindMeetings>): readonly Contact[] {
  const scene = createScene(...given);
  const found = [...findVerbContacts(scene), ...findNounContacts(scene)].sort(
    (a, b) => a.trigger - b.trigger,
  );
  const journeys = findJourneys(scene);
  const stops = findStops(scene);
  const contacts: Contact[] = [];
  const frames: Frame[] = [];
  for (const one of found) {
    const contact = readContact(scene, one, contacts, stops, frames, journeys);
    if (contact === null) {
      frames.push(...[frameOf(scene, one)].filter((frame) => frame !== null));
      continue;
    }
    contacts.push(
      ...occasionsOf(scene, one, contact).flatMap((occasion) =>
        one.each ? eachOf(one, occasion) : [occasion],
      ),
    );
  }
  const names = new Map(scene.people.all().map(({ id, name }) => [id, name]));
  return mergeContacts(contacts, (id) => RELATIVE.test(names.get(id) ?? ''));
}

/** "telephoned both ministers": a call each. */
function eachOf({ parties }: Found, contact: Contact): readonly Contact[] {
  const caller = parties[0]?.ids ?? [];
  const called = contact.participants.filter((id) => !caller.includes(id));
  if (caller.length !== 1 || called.length < 2) return [contact];
  return called.map((id) => ({ ...contact, participants: [...caller, id] }));
}

function readContact(
  scene: Scene,
  found: Found,
  before: readonly Contact[],
  stops: readonly Stop[],
  frames: readonly Frame[],
  journeys: readonly Journey[],
): Contact | null {
  const { doc, tree } = scene;
  const sentenceIndex = scene.doc.tokens[found.trigger]?.sentence ?? 0;
  const participants = participantsOf(scene, found, sentenceIndex, before);
  if (participants.length < 2 && !found.refers) return null;
  const standing = standingOf(tree, found.trigger);
  if (standing === null || (found.joins && standing.status !== 'held')) return null;
  const token = tree.token(found.trigger);
  const when = whenOf(scene, found, standing, lastDay(before));
  // Without names of its own it is another contact only if it has a day of its own.
  const borrows =
    found.parallel &&
    found.parties.every(({ ids }) => ids.length === 0) &&
    found.parties.every(({ pointsBack }) => !pointsBack);
  const other = when.date !== null && when.date.start !== before.at(-1)?.date?.start;
  if (borrows && !found.refers && !other) return null;
  const there = placeOf(scene, found, standing, when.date?.span ?? null);
  const entry = dayOfEntry(scene.entries, token.sentence);
  // "The two talk all the time": a habit, but for a diary.
  if (standing.because === 'present' && when.date === null && there === null && entry === null) return null;
  const sentence = doc.sentences[token.sentence];
  if (isHabit(tree, token, sentence?.end ?? token.end)) return null;
  const background = when.counted === true || isBackground(tree, token);
  const held = when.standing.status === 'held';
  const journey = held && !background ? journeyBefore(journeys, token.sentence, participants) : null;
  const told =
    (held ? dayAt(stops, there, token.sentence) : null) ??
    journey?.date ??
    entry ??
    inherited(scene, token.sentence, participants, before, when.standing, background) ??
    sameDay(scene, token.sentence, when.standing.status) ??
    dayOfFrame(frames, token.sentence, participants, before, when.standing.status);
  const date = when.date ?? (when.vague ? null : told);
  const kind = kindOf(scene, found, there !== null);
  const isRemote = kind === 'call' || kind === 'video';
  const place = there ?? (isRemote || when.date !== null ? null : (journey?.place ?? null));
  return {
    rule: `${found.rule}: ${standing.because}`,
    sentence: token.sentence,
    participants,
    kind,
    status: when.standing.status,
    date,
    place,
    about: aboutOf(scene, found),
    trigger: spanOf(doc, found.words[0], found.words[1]),
    evidence: spanOf(doc, sentence?.first ?? found.trigger, (sentence?.last ?? found.trigger + 1) - 1),
    prior: found.prior,
    party: Math.min(1, ...found.parties.map(({ confidence }) => confidence)),
    refers: found.refers,
    joins: found.joins,
    background,
    open: found.refers && standing.because === 'present' && when.date === null,
    again: isAgain(tree, token),
    bare: found.bare === true,
  };
}
