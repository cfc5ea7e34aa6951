/** Days that other days count from: "a day after", "later that day", "on the eve of". */
import type { CalendarDate, Dated } from '../../../model/index.ts';
import { addDays, resolveDate } from '../../../text/dates.ts';
import type { Found } from './found.ts';
import type { PlacedDate, Scene } from './scene.ts';

const DAYS_AFTER = /\b(?<words>(?<count>a|one|two|three|four|five) days?) after(?:\s[^\s,.]+){0,4}\s$/u;

/** "said on Thursday, a day after a meeting with B": counted back from the day of the sentence. */
export function daysBefore(
  { doc, dates }: Scene,
  { trigger }: Found,
  previous: CalendarDate | null,
): Dated | null {
  const token = doc.tokens[trigger];
  if (token === undefined || doc.published === null) return null;
  const match = DAYS_AFTER.exec(doc.text.slice(Math.max(0, token.start - 60), token.start));
  const { words = '', count = '' } = match?.groups ?? {};
  if (match === null) return null;
  const start = Math.max(0, token.start - 60) + match.index;
  const told = dates.find((date) => doc.tokens[date.head]?.sentence === token.sentence && date.end <= start);
  const reference =
    told === undefined ? null : resolveDate(told.value, { published: doc.published, direction: 'past' });
  const day = addDays(
    reference?.start ?? previous ?? doc.published,
    -Math.max(1, ['', 'one', 'two', 'three', 'four', 'five'].indexOf(count)),
  );
  return { start: day, end: day, span: { start, end: start + words.length, text: words } };
}

/** The day that an anchored expression counts from within its sentence: the last one named before it. */
export function dayBefore({ dates, doc }: Scene, chosen: PlacedDate): CalendarDate | null {
  const sentence = doc.tokens[chosen.head]?.sentence;
  const before = dates.findLast(
    (date) =>
      date.end <= chosen.start &&
      doc.tokens[date.head]?.sentence === sentence &&
      date.value.type !== 'anchored',
  );
  if (before === undefined) return null;
  return resolveDate(before.value, { published: doc.published, direction: 'past' })?.start ?? null;
}

/** "On the same day": the day that the sentence before gives, where no contact gave one. */
export function dayTold({ dates, doc }: Scene, chosen: PlacedDate): CalendarDate | null {
  const sentence = doc.tokens[chosen.head]?.sentence ?? 0;
  const before = dates.findLast(
    (date) => doc.tokens[date.head]?.sentence === sentence - 1 && date.value.type !== 'anchored',
  );
  if (before === undefined || before.before === 'since') return null;
  const range = resolveDate(before.value, { published: doc.published, direction: 'past' });
  return range !== null && range.start === range.end ? range.start : null;
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
