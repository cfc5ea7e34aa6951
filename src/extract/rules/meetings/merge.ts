import type {
  Dated,
  Entity,
  EntityId,
  Meeting,
  MeetingKind,
  MeetingStatus,
  Span,
} from '../../../model/index.ts';
import { confidenceOf, featuresOf } from './confidence.ts';
import { distinct } from './scene.ts';

/** One mention of a contact, read. */
export interface Contact {
  readonly rule: string;
  readonly sentence: number;
  readonly participants: readonly EntityId[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: Dated | null;
  readonly place: Span | null;
  readonly about: readonly Span[];
  readonly trigger: Span;
  readonly evidence: Span;
  /** Probability that such words tell of a contact; that the parties' words stand for these people. */
  readonly prior: number;
  readonly party: number;
  /** Points back to a contact told of before, whatever it names of its own. */
  readonly refers: boolean;
  /** Brings somebody more to a contact told of before. */
  readonly joins: boolean;
  /** Told as what was before the story: "they last met in May", "had met". */
  readonly background: boolean;
  /** A noun in a clause of the present: "the meeting with B comes as" tells not whether it was. */
  readonly open: boolean;
  /** Said to be another: "met again", "a second". */
  readonly again: boolean;
  /** A noun that says nothing of whose contact it was: "Monday's session". */
  readonly bare: boolean;
}

/** How many sentences back "the talks" may point. */
const REACH = 6;

/** How many sentences on "Wednesday's session" may stand. */
const REACH_OF_DAY = 3;

/** How many sentences on a story names whom its first words only describe. */
const NAMED_SOON = 3;

/**
 * All mentions of one contact become one: the first tells, the others add what it left open. `isRelative` tells
 * people whom the text knows only by somebody else: "his chief rival".
 */
export function mergeContacts(
  contacts: readonly Contact[],
  isRelative: (id: EntityId) => boolean,
): readonly Contact[] {
  const merged: Contact[] = [];
  for (const contact of contacts) {
    const at =
      contact.participants.length > 1 && !contact.joins
        ? findSame(merged, contact)
        : findReferent(merged, contact);
    const known = merged[at];
    const named = known === undefined ? findDescribed(merged, contact, isRelative) : -1;
    const described = merged[named];
    if (known === undefined && isMoved(merged, contact)) continue;
    const anew = known === undefined ? (joinedAnew(merged, contact) ?? onAnotherDay(merged, contact)) : null;
    if (known !== undefined) merged[at] = combine(known, contact);
    else if (anew !== null) merged.push(anew);
    else if (described !== undefined)
      merged[named] = { ...combine(described, contact), participants: contact.participants };
    else if (contact.participants.length > 1) merged.push(contact);
  }
  return merged;
}

/** "The president met his chief rival on Monday. Ada Lund and Ian Ode spoke for an hour": Ode is the rival. */
function findDescribed(
  merged: readonly Contact[],
  contact: Contact,
  isRelative: (id: EntityId) => boolean,
): number {
  const at = merged.length - 1;
  const known = merged[at];
  if (known === undefined || contact.again || contact.background || known.background) return -1;
  const open = known.participants.filter(isRelative);
  const others = known.participants.filter((id) => !isRelative(id));
  const isNamed = !contact.participants.some(isRelative);
  const fits =
    isNamed &&
    open.length === 1 &&
    contact.sentence > known.sentence &&
    contact.sentence - known.sentence <= NAMED_SOON &&
    contact.participants.length === known.participants.length &&
    others.every((id) => contact.participants.includes(id)) &&
    contact.status === known.status &&
    isSameKind(known.kind, contact.kind) &&
    isSameTime(known.date, contact.date) &&
    !/^(?:He |She |It |They )?(?:also|later|then|earlier|separately|afterwards)\b|\b(?:also|separately|later)\b/iu.test(
      contact.evidence.text,
    );
  return fits ? at : -1;
}

function findSame(merged: readonly Contact[], contact: Contact): number {
  const fits = (known: Contact): boolean =>
    isSubset(known.participants, contact.participants) &&
    // "in Bonn in January and in Rome last week"
    known.trigger.start !== contact.trigger.start &&
    !(contact.again && !known.again && (known.date === null || known.status === 'held')) &&
    !(known.sentence === contact.sentence && contact.participants.length > known.participants.length) &&
    isSameKind(known.kind, contact.kind) &&
    isSameTime(known.date, contact.date) &&
    isSameStatus(known, contact);
  const inStory = merged.findLastIndex((known) => fits(known) && known.background === contact.background);
  return inStory >= 0 ? inStory : merged.findLastIndex(fits);
}

function findReferent(merged: readonly Contact[], contact: Contact): number {
  if (!contact.refers) return -1;
  return merged.findLastIndex(
    (known) =>
      contact.sentence - known.sentence <= REACH &&
      !(contact.joins && known.background) &&
      !(contact.joins && contact.date !== null && known !== merged.at(-1)) &&
      (contact.joins || contact.participants.every((id) => known.participants.includes(id))) &&
      isSameKind(known.kind, contact.kind) &&
      isSameTime(known.date, contact.date),
  );
}

/** "The meeting has been put off until June": what was to be, or fell through, has another day. */
function isMoved(merged: Contact[], contact: Contact): boolean {
  if (!contact.refers || contact.participants.length > 1 || !contact.rule.endsWith('postponed until'))
    return false;
  const at = merged.findLastIndex(
    (known) =>
      contact.sentence - known.sentence <= REACH &&
      known.status !== 'held' &&
      isSameKind(known.kind, contact.kind),
  );
  const known = merged[at];
  if (known === undefined) return false;
  merged[at] = { ...known, status: 'planned', date: contact.date, place: contact.place ?? known.place };
  return true;
}

/** "Wednesday's session was called off", "the talks resumed on Tuesday": those who met last, on another day. */
function onAnotherDay(merged: readonly Contact[], contact: Contact): Contact | null {
  const known = merged.at(-1);
  if (!contact.bare || !contact.refers || contact.joins || contact.participants.length > 0) return null;
  if (known === undefined || contact.date === null || contact.sentence - known.sentence > REACH_OF_DAY)
    return null;
  return isSameTime(known.date, contact.date) ? null : { ...contact, participants: known.participants };
}

/** "A day later they were joined by B": those who met last, on another day. */
function joinedAnew(merged: readonly Contact[], contact: Contact): Contact | null {
  const known = merged.at(-1);
  if (!contact.joins || contact.date === null || known === undefined) return null;
  if (contact.sentence - known.sentence > 2 || known.status !== contact.status || known.date === null)
    return null;
  const kind = contact.kind === 'unspecified' ? known.kind : contact.kind;
  return { ...contact, kind, participants: distinct([...known.participants, ...contact.participants]) };
}

function isSubset(a: readonly EntityId[], b: readonly EntityId[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((id) => many.includes(id));
}

function isSameKind(a: MeetingKind, b: MeetingKind): boolean {
  const direct = (kind: MeetingKind): boolean => kind === 'in-person' || kind === 'visit';
  return a === b || a === 'unspecified' || b === 'unspecified' || (direct(a) && direct(b));
}

function isSameTime(a: Dated | null, b: Dated | null): boolean {
  return (
    a === null ||
    b === null ||
    (a.start >= b.start && a.end <= b.end) ||
    (b.start >= a.start && b.end <= a.end)
  );
}

/** A planned contact can be called off later in the text; one that was held can not. */
function isSameStatus(known: Contact, contact: Contact): boolean {
  if (known.status === contact.status || contact.open) return true;
  return known.status === 'planned' && contact.status === 'cancelled' && contact.refers;
}

function combine(known: Contact, more: Contact): Contact {
  const overturned = known.status === 'planned' && (more.status === 'cancelled' || more.status === 'denied');
  return {
    ...known,
    participants: distinct([...known.participants, ...more.participants]),
    kind: known.kind === 'unspecified' ? more.kind : known.kind,
    status: overturned ? more.status : known.status,
    date: narrower(known.date, more.date),
    place: known.place ?? more.place,
    about: [
      ...known.about,
      ...more.about.filter(({ text }) => known.about.every((one) => one.text !== text)),
    ],
    prior: Math.max(known.prior, more.prior),
  };
}

function narrower(a: Dated | null, b: Dated | null): Dated | null {
  if (a === null || b === null) return a ?? b;
  return b.start >= a.start && b.end <= a.end && (b.start !== a.start || b.end !== a.end) ? b : a;
}

/** A contact as the extraction holds it. */
export function toMeeting(contact: Contact, entities: ReadonlyMap<EntityId, Entity>): Meeting {
  const { participants, kind, status, date, place, about, trigger, evidence } = contact;
  const confidence = confidenceOf(featuresOf(contact, entities));
  return { participants, kind, status, date, place, about, trigger, evidence, confidence };
}
