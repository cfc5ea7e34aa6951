import type { CalendarDate, DateRange, MeetingKind, MeetingStatus } from '../model/index.ts';
import { addDays, daysBetween, lengthOf, overlap, sharedDays } from './days.ts';
import { placesAgree, samePlace } from './places.ts';
import { statusesAgree } from './statuses.ts';
import { shareSubject, tellAlike, wordingOf } from './wording.ts';

/** What decides whether two articles tell of one meeting. */
export interface Report {
  readonly id: number;
  /** Orders reports without regard to when they were recorded: the article's address and the place in it. */
  readonly key: string;
  /** The article: one article tells of one contact once. */
  readonly article: string;
  readonly published: CalendarDate | null;
  /** All who took part, as entities of the workspace, in the article's order. */
  readonly parties: readonly number[];
  /** Those of them who are named: only they tell meetings apart. */
  readonly participants: ReadonlySet<number>;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: DateRange | null;
  readonly place: string | null;
  /** The sentence that tells of it. */
  readonly evidence: string;
}

/** Longer ranges ("in May", "last year") say too little to tell one meeting from another. */
export const NARROW_DAYS = 10;
/** Of longer ranges a month at most still tells a meeting, together with its place. */
const MONTH_DAYS = 31;
/**
 * A meeting without a date was, or will be, this near to the publication. Of the annotated articles' meetings that
 * were held within a week of the publication, 95 in 100 were within three days of it, 60 within one.
 */
const OPEN_DAYS = 3;
/** So near, two reports are of one day's news; farther apart their words must show that they tell of one contact. */
const NEWS_DAYS = 1;

/** Whether a date says too little for its overlap with another to mean the same meeting. */
export function isWide(date: DateRange | null): boolean {
  return date !== null && lengthOf(date) > NARROW_DAYS;
}

/** The days on which a reported meeting can have been: its date, or days about the publication; null where neither is known. */
export function nearDays({
  date,
  published,
  status,
}: Pick<Report, 'date' | 'published' | 'status'>): DateRange | null {
  if (date) return { start: date.start, end: date.end };
  if (published === null) return null;
  switch (status) {
    case 'held':
      return { start: addDays(published, -OPEN_DAYS), end: published };
    case 'planned':
      return { start: published, end: addDays(published, OPEN_DAYS) };
    case 'cancelled':
    case 'denied':
      return { start: addDays(published, -OPEN_DAYS), end: addDays(published, OPEN_DAYS) };
  }
  return status satisfies never;
}

/** Whether two reports can tell of one meeting. */
export function canBeOne(one: Report, other: Report): boolean {
  return partiesAgree(one, other) && (circumstancesAgree(one, other) || disagreeOnDay(one, other));
}

/** One report names everybody whom the other names, and they share at least two. */
export function partiesAgree(one: Report, other: Report): boolean {
  const [few, many] = one.participants.size <= other.participants.size ? [one, other] : [other, one];
  return few.participants.size >= 2 && [...few.participants].every((id) => many.participants.has(id));
}

/** Date, kind, place, status and words allow one meeting, whoever took part. */
export function circumstancesAgree(one: Report, other: Report): boolean {
  return accountsAgree(one, other) && timesAndPlacesAgree(one, other);
}

/**
 * Whether two reports tell of one meeting and differ by a day: it was Tuesday there and Monday here, or an outlet
 * errs. Both look back on both days, tell of one subject in one manner at one place, and neither of a meeting that
 * goes on or follows another.
 */
export function disagreeOnDay(one: Report, other: Report): boolean {
  if (one.status !== 'held' || other.status !== 'held' || !isNextDay(one.date, other.date)) return false;
  const [a, b] = [wordingOf(one), wordingOf(other)];
  if (a.further || b.further || a.resumed || b.resumed) return false;
  const lastDay = [one.date?.end ?? '', other.date?.end ?? ''].sort()[1] ?? '';
  const lookBack = [one, other].every(({ published }) => published !== null && published >= lastDay);
  return (
    lookBack &&
    one.kind !== 'unspecified' &&
    other.kind !== 'unspecified' &&
    accountsAgree(one, other) &&
    placesAgree(one.place, other.place) &&
    shareSubject(a, b)
  );
}

/** All but time and place. */
function accountsAgree(one: Report, other: Report): boolean {
  const [a, b] = [wordingOf(one), wordingOf(other)];
  return (
    one.article !== other.article &&
    kindsAgree(one.kind, other.kind) &&
    statusesAgree(one, other) &&
    !a.several &&
    !b.several &&
    roundsAgree(one, other) &&
    (a.hours.size === 0 || b.hours.size === 0 || !a.hours.isDisjointFrom(b.hours)) &&
    companyAgrees(one, other)
  );
}

/** Of several contacts of one day each is one of its own; what is still to come says nothing of its day's others. */
function roundsAgree(one: Report, other: Report): boolean {
  const isHeld = one.status === 'held' && other.status === 'held';
  return !isHeld || wordingOf(one).round === wordingOf(other).round;
}

function kindsAgree(one: MeetingKind, other: MeetingKind): boolean {
  const remote = (kind: MeetingKind): boolean => kind === 'call' || kind === 'video';
  return one === 'unspecified' || other === 'unspecified' || remote(one) === remote(other);
}

/** A summit is not the meeting of two beside it: who met apart were not all the others, and a gathering is told as one. */
function companyAgrees(one: Report, other: Report): boolean {
  if (one.participants.size === other.participants.size) return true;
  const [a, b] = [wordingOf(one), wordingOf(other)];
  const [few, many] = one.participants.size < other.participants.size ? [a, b] : [b, a];
  return !few.apart && !many.apart && (!many.gathering || few.gathering);
}

function timesAndPlacesAgree(one: Report, other: Report): boolean {
  const days = nearDays(one);
  const others = nearDays(other);
  if (!days || !others || !overlap(days, others)) return false;
  if (isWide(one.date) || isWide(other.date)) return wideAgree(one, other);
  return placesAgree(one.place, other.place) && narrowAgree(one, other);
}

/** Two ranges of days must share half of the shorter; what has no date must be near in time, or told alike. */
function narrowAgree(one: Report, other: Report): boolean {
  if (one.date && other.date) {
    return 2 * sharedDays(one.date, other.date) >= Math.min(lengthOf(one.date), lengthOf(other.date));
  }
  if (one.status !== 'held' || other.status !== 'held') return true;
  const gap = daysBetween(dayOf(one), dayOf(other));
  return gap <= NEWS_DAYS || tellAlike(wordingOf(one), wordingOf(other));
}

function dayOf({ date, published }: Report): CalendarDate {
  return date?.end ?? published ?? '';
}

/** "In May" tells one meeting from another only by its place, or where another article says no more and no less. */
function wideAgree(one: Report, other: Report): boolean {
  if (one.date === null || other.date === null) return false;
  if (lengthOf(one.date) > MONTH_DAYS || lengthOf(other.date) > MONTH_DAYS) return false;
  if (one.place !== null && other.place !== null) return samePlace(one.place, other.place);
  const sameRange = one.date.start === other.date.start && one.date.end === other.date.end;
  return sameRange && one.place === other.place;
}

function isNextDay(one: DateRange | null, other: DateRange | null): boolean {
  if (!one || !other || one.start !== one.end || other.start !== other.end) return false;
  return daysBetween(one.start, other.start) === 1;
}
