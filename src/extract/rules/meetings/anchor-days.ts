/** Days that other days count from: "a day after", "later that day", "on the eve of". */
import type { CalendarDate, Dated } from '../../../model/index.ts';
import { addDays, resolveDate } from '../../../text/dates.ts';
import type { Found } from './found.ts';
import type { PlacedDate } from './placed-date.ts';
import type { Scene } from './scene.ts';
import type { Standing } from './standing-type.ts';
import { countsFromOpenDay, daysToldBefore, isOfStory } from './timeline.ts';
import type { Told } from './timeline.ts';

const DAYS_FROM =
  /\b(?<words>(?<count>a|one|two|three|four|five) (?<unit>day|week)s?) (?<side>after|before)(?:\s[^\s,.]+){0,4}\s$/iu;

/**
 * "said on Thursday, a day after a meeting with B", "on Thursday, two days before she was due to see B": counted
 * from the day of the sentence.
 */
export function daysFrom(
  scene: Scene,
  { trigger }: Found,
  { status, open }: Standing,
  previous: Told | null,
): Dated | null {
  const { doc } = scene;
  const token = doc.tokens[trigger];
  if (token === undefined || doc.published === null) return null;
  const from = Math.max(0, token.start - 60);
  const match = DAYS_FROM.exec(doc.text.slice(from, token.start));
  const { words = '', count = '', unit = '', side = '' } = match?.groups ?? {};
  const isAfter = side.toLowerCase() === 'after';
  if (match === null || isAfter !== (status === 'held' && !open)) return null;
  // "two days after a meeting on 3 May"
  const isDated = scene.dates.some(
    ({ start: day }) =>
      day > token.end && day < token.end + 5 && /^\s(?:on|of)\s$/u.test(doc.text.slice(token.end, day)),
  );
  if (isDated) return null;
  const start = from + match.index;
  const reference = dayOfSentence(scene, token.sentence, start) ?? previous?.start ?? doc.published;
  const days = Math.max(1, ['', 'one', 'two', 'three', 'four', 'five'].indexOf(count.toLowerCase()));
  const by = unit === 'week' ? 7 * days : days;
  const day = addDays(reference, isAfter ? -by : by);
  return { start: day, end: day, span: { start, end: start + words.length, text: words } };
}

/** The day that a sentence names before an offset, or after it if none stands before. */
function dayOfSentence({ doc, dates }: Scene, sentence: number, offset: number): CalendarDate | null {
  const inside = dates.filter(
    ({ head, value, before }) =>
      doc.tokens[head]?.sentence === sentence && value.type !== 'year' && before !== 'since',
  );
  const told = inside.find(({ end }) => end <= offset) ?? inside[0];
  return told === undefined
    ? null
    : (resolveDate(told.value, { published: doc.published, direction: 'past' })?.start ?? null);
}

/**
 * The day that an expression such as "two days later" counts from: one named before it in its sentence, the day
 * of the contact told last, or one that the sentences before name; `open` where they name none but a month.
 */
export function anchorOf(
  scene: Scene,
  chosen: PlacedDate,
  previous: Told | null,
): CalendarDate | 'open' | null {
  if (countsFromOpenDay(scene, chosen, previous?.sentence ?? -1)) return 'open';
  const sentence = scene.doc.tokens[chosen.head]?.sentence ?? 0;
  const told = daysToldBefore(scene, chosen);
  // "Earlier in the day" is the story's own, not that of a contact told by the way.
  const isNearer =
    told !== null &&
    (isOfStory(chosen) || told.sentence === sentence || told.sentence > (previous?.sentence ?? -1));
  return (isNearer ? told : (previous ?? told))?.start ?? null;
}

/** "on the eve of the match on 22 March": the day before. */
export function isEve({ doc, tree }: Scene, date: PlacedDate): boolean {
  for (
    let at = doc.tokens[date.head], steps = 0;
    at !== undefined && steps < 6;
    at = doc.tokens[at.head], steps++
  ) {
    if (at.lemma === 'eve' && at.index < date.first) return true;
  }
  const eve = doc.tokens.slice(Math.max(0, date.first - 12), date.first).find(({ lemma }) => lemma === 'eve');
  return (
    eve !== undefined &&
    /^\s?(?:\S+\s){1,10}$/u.test(doc.text.slice(eve.end, date.start)) &&
    tree.token(eve.index).sentence === doc.tokens[date.head]?.sentence &&
    !doc.text.slice(eve.end, date.start).includes(',')
  );
}
