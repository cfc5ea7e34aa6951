import type { Dated, EntityId, Span } from '../../../model/index.ts';
import { resolveDate } from '../../../text/dates.ts';
import type { Token } from '../types.ts';
import { isVerb, subjectOf } from './clause.ts';
import { partyOf } from './party.ts';
import { cases, lemma } from './scene.ts';
import type { Scene } from './scene.ts';
import { distanceTo } from './setting.ts';
import { placeUnder } from './where.ts';

/** "She flew to Lima on Monday": who came where, and when, if the text says so. */
export interface Journey {
  readonly who: readonly EntityId[];
  readonly sentence: number;
  readonly place: Span;
  readonly date: Dated | null;
}

const TRAVELLING = new Set('visit travel fly arrive land come go drive head'.split(' '));
/** How many sentences after an arrival may tell of what happened there. */
const REACH = 2;

/** The journeys that an article tells of as made, in text order. */
export function findJourneys(scene: Scene): readonly Journey[] {
  return scene.doc.tokens.flatMap((token) => {
    const isMade = /^VB[DN]$/u.test(token.xpos) && TRAVELLING.has(lemma(token)) && isMainVerb(scene, token);
    const place = isMade ? placeUnder(scene, token) : null;
    const head = place === null ? null : subjectOf(scene.tree, token.index);
    const who = head === null ? [] : (partyOf(scene, head)?.ids ?? []);
    if (place === null || who.length === 0) return [];
    return [{ who, sentence: token.sentence, place, date: dayOf(scene, token) }];
  });
}

/** Not of a clause told by the way. */
function isMainVerb({ tree }: Scene, token: Token): boolean {
  return isVerb(token) && (token.head < 0 || tree.isRelation(token, 'conj', 'ccomp'));
}

function dayOf(scene: Scene, verb: Token): Dated | null {
  const { dates, doc, tree } = scene;
  const date = dates.find(
    (one) =>
      doc.tokens[one.head]?.sentence === verb.sentence &&
      distanceTo(scene, new Map([[verb.index, 0]]), one.head) !== null &&
      !cases(tree, one.head).some((word) => /^(?:since|until|for|before|after)$/u.test(word)),
  );
  if (date === undefined || date.value.type === 'anchored') return null;
  const range = resolveDate(date.value, { published: doc.published, direction: 'past' });
  return range === null ? null : { ...range, span: { start: date.start, end: date.end, text: date.text } };
}

/** The journey in the course of which those who take part met, told of just before, or null. */
export function journeyBefore(
  journeys: readonly Journey[],
  sentence: number,
  participants: readonly EntityId[],
): Journey | null {
  const last = journeys.findLast((one) => one.sentence < sentence);
  if (last === undefined || sentence - last.sentence > REACH) return null;
  return last.who.some((id) => participants.includes(id)) ? last : null;
}
