import type { Dated, EntityId, MeetingStatus } from '../../../model/index.ts';
import { addDays, resolveDate } from '../../../text/dates.ts';
import type { Contact } from './merge.ts';
import type { Scene } from './scene.ts';
import type { Told } from './timeline.ts';

/** Words by which a story goes on within one day. */
const GOES_ON =
  /^Earlier\b(?! (?:this|last))|\b(?:\d [ap]\.?m\b|noon\b|midnight\b|in between|(?<!(?:day|week|month|year)s? )later\b(?! (?:this|that|in the|next))|afterwards?\b|beforehand|subsequently|in the (?:morning|afternoon|evening))/iu;

/** Words by which somebody's day goes on: not "she has also met him". */
const ALSO = /(?<!\b(?:has|have|had) )\balso\b|\bfor (?:his|her|its) part\b/iu;
/** How many sentences on such words may go on with it. */
const REACH_OF_ALSO = 4;

/** Days that a contact told in the same breath may share. */
const LONGEST = 7;

/** The day of the last dated contact, from which "later that day" counts. */
export function lastDay(before: readonly Contact[]): Told | null {
  const last = before.findLast(
    ({ date, participants, refers }) =>
      date !== null && date.start === date.end && participants.length > 1 && !refers,
  );
  return last === undefined || last.date === null ? null : { ...last.date, sentence: last.sentence };
}

/** One visit, one day: a contact without a date of its own, told in the same breath as a dated one, or "also". */
export function inherited(
  { doc, dates }: Scene,
  sentence: number,
  participants: readonly EntityId[],
  before: readonly Contact[],
  { status }: Pick<Contact, 'status'>,
  background: boolean,
): Contact['date'] {
  const { start = 0, end = 0 } = doc.sentences[sentence] ?? {};
  // "By 11 March she had met him": before that, and nobody knows when.
  if (dates.some((date) => date.before === 'by' && date.start >= start && date.end <= end)) return null;
  const words = doc.text.slice(start, end);
  const goesOn = ALSO.test(words) || GOES_ON.test(words);
  const reach = goesOn && status === 'held' && !background ? REACH_OF_ALSO : 1;
  const last = before.findLast(
    (one) => one.participants.length > 1 && (background || !one.background) && !(goesOn && one.joins),
  );
  if (last === undefined || last.status !== status || sentence - last.sentence > reach) return null;
  // A month tells of no other day in it.
  if (last.date === null || addDays(last.date.start, LONGEST) < last.date.end) return null;
  return last.participants.some((id) => participants.includes(id)) ? last.date : null;
}

/** "In between she saw", "sat up till midnight": the day that the sentences just before tell of. */
export function sameDay({ doc, dates }: Scene, sentence: number, status: MeetingStatus): Dated | null {
  const { start = 0, end = 0 } = doc.sentences[sentence] ?? {};
  if (status !== 'held' || !GOES_ON.test(doc.text.slice(start, end))) return null;
  const from = doc.sentences[Math.max(0, sentence - 2)]?.start ?? 0;
  const date = dates.findLast(
    (one) => one.start >= from && one.end <= start && one.value.type !== 'anchored',
  );
  if (date === undefined || date.before === 'since') return null;
  const range = resolveDate(date.value, { published: doc.published, direction: 'past' });
  if (range === null || range.start !== range.end) return null;
  return { ...range, span: { start: date.start, end: date.end, text: date.text } };
}
