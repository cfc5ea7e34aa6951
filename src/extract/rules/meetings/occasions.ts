import type { Dated, Span } from '../../../model/index.ts';
import { resolveDate } from '../../../text/dates.ts';
import { isVerb } from './clause.ts';
import type { Found } from './found.ts';
import type { Contact } from './merge.ts';
import type { Party } from './party.ts';
import { distinct } from './scene.ts';
import type { PlacedDate } from './placed-date.ts';
import type { Scene } from './scene.ts';
import { placeAmong } from './where.ts';

/** How many words may stand between the days of two occasions. */
const REACH = 14;
/** How many words after a day the subject of its clause may stand. */
const REACH_OF_SUBJECT = 5;
const AGAIN = /\b(?:again|then|once more)\b/iu;

/**
 * "on 3 May, over breakfast a week later and again on 30 May, this time with her lawyer": what one clause tells
 * of several occasions becomes as many contacts, each with its day, place and company.
 */
export function occasionsOf(scene: Scene, found: Found, contact: Contact): readonly Contact[] {
  if (contact.status !== 'held' || contact.date === null) return [contact];
  const first = firstDay(scene, found, contact);
  return listed(scene, found, first ?? contact);
}

function listed(scene: Scene, found: Found, contact: Contact): readonly Contact[] {
  if (contact.date === null) return [contact];
  const further = furtherDays(scene, contact.date);
  const next = further[0];
  if (next === undefined) return [contact];
  const shared = contact.place !== null && contact.place.start > next.placed.start;
  return [
    { ...contact, participants: among(found, contact, next.placed.first) },
    ...further.map(({ date, placed, place }, index) => ({
      ...contact,
      date,
      place: place ?? (shared ? contact.place : null),
      participants: among(found, contact, further[index + 1]?.placed.first ?? Infinity, placed.last),
    })),
  ];
}

/** "twice: in Bonn in January and in Rome last week": the first, where the nearest day that was read is a later one. */
function firstDay(scene: Scene, { trigger }: Found, contact: Contact): Contact | null {
  const { dates, doc } = scene;
  let at = dates.findIndex(({ start }) => start === contact.date?.span.start);
  const chosen = at;
  for (let before = dates[at - 1]; before !== undefined; before = dates[at - 1]) {
    const next = dates[at];
    if (next === undefined || before.first < trigger || !isFurther(scene, before, next)) break;
    at -= 1;
  }
  const placed = dates[at];
  if (placed === undefined || at === chosen) return null;
  const range = resolveDate(placed.value, { published: doc.published, direction: 'past' });
  if (range === null) return null;
  const date = { ...range, span: { start: placed.start, end: placed.end, text: placed.text } };
  return { ...contact, date, place: placeAmong(scene, trigger + 1, placed.first) };
}

/** Who was there on one occasion: not those who are named beside the day of another. */
function among(found: Found, contact: Contact, before: number, after = Infinity): Contact['participants'] {
  const isElsewhere = (party: Party): boolean =>
    found.parties.indexOf(party) > 1 && (party.head >= before || (party.head < after && after !== Infinity));
  const here = found.parties.filter((party) => !isElsewhere(party)).flatMap(({ ids }) => ids);
  const elsewhere = new Set(found.parties.filter(isElsewhere).flatMap(({ ids }) => ids));
  return distinct([...here, ...contact.participants.filter((id) => !elsewhere.has(id))]);
}

interface Further {
  readonly date: Dated;
  readonly placed: PlacedDate;
  readonly place: Span | null;
}

function furtherDays(scene: Scene, first: Dated): readonly Further[] {
  const { dates, doc } = scene;
  const further: Further[] = [];
  for (let last: Dated | null = first; last !== null; last = further.at(-1)?.date ?? null) {
    const { span, start: anchor } = last;
    const at = dates.findIndex(({ start }) => start === span.start);
    const [from, placed] = [dates[at], dates[at + 1]];
    if (from === undefined || placed === undefined || !isFurther(scene, from, placed)) return further;
    const range = resolveDate(placed.value, { published: doc.published, direction: 'past', anchor });
    if (range === null || range.start === anchor) return further;
    const date = { ...range, span: { start: placed.start, end: placed.end, text: placed.text } };
    further.push({ date, placed, place: placeAmong(scene, from.last, placed.first) });
  }
  return further;
}

/** No verb between the two, and a word that says it was another time. */
function isFurther(scene: Scene, from: PlacedDate, placed: PlacedDate): boolean {
  const { doc } = scene;
  if (doc.tokens[from.head]?.sentence !== doc.tokens[placed.head]?.sentence) return false;
  const between = doc.tokens.slice(from.last, placed.first);
  if (between.length > REACH || between.some((token) => isVerb(token)) || opensClause(scene, placed))
    return false;
  const words = doc.text.slice(from.end, placed.start);
  const isElsewhere = /^\s?,? and (?:in|at) /u.test(words);
  // "on 4 March, 7 March and 12 April"
  const areDays = from.value.type === 'day' && placed.value.type === 'day';
  if (areDays && /^(?:,|,? and)\s(?:on\s)?$/u.test(words)) return true;
  return (
    /^(?:,|\s?and\b)/u.test(words) && (isElsewhere || AGAIN.test(words) || placed.value.type === 'anchored')
  );
}

/** "on 2 February, and the following day she flew home": the day of what another clause tells. */
function opensClause({ tree, doc }: Scene, { last }: PlacedDate): boolean {
  const next = doc.tokens[last];
  if (next === undefined || !/^(?:PRON|PROPN|DET|NOUN)$/u.test(next.upos)) return false;
  return doc.tokens
    .slice(last, last + REACH_OF_SUBJECT)
    .some((token) => tree.isRelation(token, 'nsubj') && token.head > token.index);
}
