import type { CalendarDate, DateRange, MeetingKind, MeetingStatus } from '../model/index.ts';
import { addDays, lengthOf, overlap } from './days.ts';
import { placesAgree, samePlace } from './places.ts';

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
}

/** Longer ranges ("in May", "last year") say too little to tell one meeting from another. */
export const NARROW_DAYS = 10;
/** A meeting without a date was, or will be, this near to the publication. */
const OPEN_DAYS = 3;

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
  return partiesAgree(one, other) && circumstancesAgree(one, other);
}

/** One report names everybody whom the other names, and they share at least two. */
export function partiesAgree(one: Report, other: Report): boolean {
  const [few, many] = one.participants.size <= other.participants.size ? [one, other] : [other, one];
  return few.participants.size >= 2 && [...few.participants].every((id) => many.participants.has(id));
}

/** Date, kind and place allow one meeting, whoever took part. */
export function circumstancesAgree(one: Report, other: Report): boolean {
  return one.article !== other.article && kindsAgree(one.kind, other.kind) && timesAndPlacesAgree(one, other);
}

function kindsAgree(one: MeetingKind, other: MeetingKind): boolean {
  const face = (kind: MeetingKind): boolean => kind === 'in-person' || kind === 'visit';
  return one === other || one === 'unspecified' || other === 'unspecified' || (face(one) && face(other));
}

function timesAndPlacesAgree(one: Report, other: Report): boolean {
  const days = nearDays(one);
  const others = nearDays(other);
  if (!days || !others || !overlap(days, others)) return false;
  if (!isWide(one.date) && !isWide(other.date)) return placesAgree(one.place, other.place);
  const sameRange = one.date?.start === other.date?.start && one.date?.end === other.date?.end;
  const bothPlaced = one.place !== null && other.place !== null;
  if (bothPlaced) return one.date !== null && other.date !== null && samePlace(one.place, other.place);
  return sameRange && one.place === other.place;
}
