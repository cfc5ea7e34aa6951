import type { Dated, Span } from '../../../model/index.ts';
import { resolveDate } from '../../../text/dates.ts';
import { fold } from '../../../text/fold.ts';
import { lemma } from './scene.ts';
import type { Scene } from './scene.ts';

/** A place and when somebody was there: "visited Lima on 4 May and Quito from 5 to 6 May". */
export interface Stop {
  readonly place: string;
  readonly date: Dated;
  readonly sentence: number;
}

const TRAVELLING = new Set('visit travel fly arrive tour land'.split(' '));
/** How many words may stand between a place and its date. */
const NEAR = 4;

/** The stops of the journeys that an article tells of. */
export function findStops({ doc, people, dates }: Scene): readonly Stop[] {
  return dates.flatMap((placed) => {
    const sentence = doc.tokens[placed.head]?.sentence ?? -1;
    const { first = 0, last = 0 } = doc.sentences[sentence] ?? {};
    const travels = doc.tokens.slice(first, last).some((token) => TRAVELLING.has(lemma(token)));
    const place = doc.tokens
      .slice(Math.max(first, placed.first - NEAR), placed.first)
      .findLast(({ upos }) => upos === 'PROPN');
    if (!travels || place === undefined || people.mentionAt(place.index)?.kind === 'person') return [];
    const range = resolveDate(placed.value, { published: doc.published, direction: 'past' });
    if (range === null) return [];
    return [
      {
        place: fold(place.text),
        sentence,
        date: { ...range, span: { start: placed.start, end: placed.end, text: placed.text } },
      },
    ];
  });
}

/** The day of a contact that was held at a stop told of before. */
export function dayAt(stops: readonly Stop[], place: Span | null, sentence: number): Dated | null {
  if (place === null) return null;
  const words = fold(place.text).split(' ');
  return stops.findLast((stop) => stop.sentence < sentence && words.includes(stop.place))?.date ?? null;
}
