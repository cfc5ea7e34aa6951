/** The days that an article has come to: what "the next day" counts from. */
import type { DateRange } from '../../../model/index.ts';
import { resolveDate } from '../../../text/dates.ts';
import { clauseVerb } from './clause.ts';
import type { PlacedDate } from './placed-date.ts';
import type { Scene } from './scene.ts';

/** How many sentences back "a day later" may count from. */
const REACH_OF_DAY = 5;

/** No day further back than so many sentences, or so many days named since, is looked at. */
const MOST = 40;

/** A day that the text gave, with the sentence that did. */
export interface Told extends DateRange {
  readonly sentence: number;
}

/**
 * What an expression such as "a day later" or "the following month" counts from: the days named last before
 * it, which may themselves count from others; null where the sentences before name none.
 */
export function daysToldBefore({ dates, doc, tree }: Scene, chosen: PlacedDate): Told | null {
  const sentence = doc.tokens[chosen.head]?.sentence ?? 0;
  // "Earlier in the day": the story's own.
  const reach = isOfStory(chosen) ? MOST : REACH_OF_DAY;
  const last = dates.indexOf(chosen);
  let first = last;
  while (first > 0 && sentence - (doc.tokens[dates[first - 1]?.head ?? 0]?.sentence ?? 0) <= MOST) first -= 1;
  let told: Told | null = null;
  for (const date of dates.slice(Math.max(first, last - MOST), last)) {
    const at = doc.tokens[date.head]?.sentence ?? 0;
    if (date.before === 'since' || date.value.type === 'year') continue;
    if (isSameDay(chosen) && at < sentence && !isMainLine(tree, date)) continue;
    if (told !== null && at - told.sentence > reach) told = null;
    const isAnchored = date.value.type === 'anchored';
    if (isAnchored && !counts(date, told)) continue;
    const direction = isToCome(tree, date) ? 'future' : 'past';
    const anchor = told?.start ?? null;
    const range = resolveDate(date.value, { published: doc.published, direction, anchor });
    if (range !== null) told = { ...range, sentence: at };
  }
  return told !== null && sentence - told.sentence <= reach && counts(chosen, told) ? told : null;
}

/**
 * "They signed on a Sunday in September. The day before, she met him": what was named last is too long to count
 * days from, and nearer than the contact told last.
 */
export function countsFromOpenDay(scene: Scene, chosen: PlacedDate, since: number): boolean {
  const { dates, doc } = scene;
  const { value } = chosen;
  if (value.type !== 'anchored' || !/^(?:day|week)$/u.test(value.unit) || isSameDay(chosen)) return false;
  const before = dates[dates.indexOf(chosen) - 1];
  if (before?.value.type !== 'month' || before.before === 'since') return false;
  const at = doc.tokens[before.head]?.sentence ?? -1;
  return at > since && (doc.tokens[chosen.head]?.sentence ?? 0) - at <= REACH_OF_DAY;
}

/** "Earlier in the day" */
function isSameDay({ value }: PlacedDate): boolean {
  return value.type === 'anchored' && value.unit === 'day' && value.shift === 0;
}

/** "Earlier in the day": the day that the article tells of. */
export function isOfStory({ text }: PlacedDate): boolean {
  return /\bin the day$/u.test(text);
}

/** Not the day of what somebody spoke of: "told him of her meeting on Monday". */
function isMainLine(tree: Scene['tree'], { head }: PlacedDate): boolean {
  const { head: governor } = tree.token(head);
  return governor < 0 || tree.token(governor).upos === 'VERB';
}

/** "will vote on Friday": the Friday to come. */
function isToCome(tree: Scene['tree'], { head }: PlacedDate): boolean {
  return tree
    .childrenBy(clauseVerb(tree, head), 'aux', 'mark')
    .some(({ text }) => /^(?:will|'ll|to)$/iu.test(text));
}

/** Days and weeks count from a day, months and years also from a month. */
function counts({ value }: PlacedDate, told: Told | null): told is Told {
  if (told === null) return false;
  const isDay = told.start === told.end;
  return isDay || (value.type === 'anchored' && (value.unit === 'month' || value.unit === 'year'));
}
