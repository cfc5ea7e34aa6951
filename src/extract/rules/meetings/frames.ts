import type { Dated, EntityId, MeetingStatus } from '../../../model/index.ts';
import type { Found } from './found.ts';
import type { Contact } from './merge.ts';
import { distinct } from './scene.ts';
import type { Scene } from './scene.ts';
import { standingOf } from './standing.ts';
import { whenOf } from './when.ts';

/** "The minister today held a series of meetings": whose they were, and when; with whom is told after. */
export interface Frame {
  readonly who: EntityId;
  readonly sentence: number;
  readonly date: Dated;
}

/** The frame that several meetings of one person with nobody named make, or null. */
export function frameOf(scene: Scene, found: Found): Frame | null {
  const token = scene.doc.tokens[found.words[1]];
  const [who, ...others] = distinct(found.parties.flatMap(({ ids }) => ids));
  if (token?.xpos !== 'NNS' || who === undefined || others.length > 0) return null;
  const standing = standingOf(scene.tree, found.trigger);
  if (standing === null || standing.status !== 'held') return null;
  const { date } = whenOf(scene, found, standing, null);
  return date === null ? null : { who, sentence: token.sentence, date };
}

/** The day that a frame gives to a contact told after it without one of its own. */
export function dayOfFrame(
  frames: readonly Frame[],
  sentence: number,
  participants: readonly EntityId[],
  before: readonly Contact[],
  status: MeetingStatus,
): Dated | null {
  const frame = frames.findLast((one) => one.sentence < sentence && participants.includes(one.who));
  if (frame === undefined || status !== 'held') return null;
  const isOver = before.some(
    ({ date, sentence: at }) => at > frame.sentence && date !== null && date.start !== frame.date.start,
  );
  return isOver ? null : frame.date;
}
