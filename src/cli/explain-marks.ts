import type { Explanation } from '../extract/index.ts';
import type { EntityId, Span } from '../model/index.ts';

/** What words of the article are, to a stage of the extractor. */
export type Layer = 'mention' | 'cue' | 'content' | 'trigger' | 'date' | 'place';

/** A stretch of the text in one layer. Marks overlap and nest freely. */
export interface Mark {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  /** Whom a mention stands for; nobody where it is left open. */
  readonly entities: readonly EntityId[];
  /** What is written behind the words: `e3`, `S1`, `M2`; empty for nothing and nobody. */
  readonly tag: string;
}

/** A stretch of text in which no mark begins or ends, with the marks over it and those that end with it. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly ending: readonly Mark[];
}

/** Every mark of an explanation, by where it begins, the longer first. */
export function marksOf({ mentions, statements, meetings }: Explanation): readonly Mark[] {
  const mark = (
    layer: Layer,
    { start, end }: Span,
    tag = '',
    entities: Mark['entities'] = [],
  ): readonly Mark[] => [{ layer, start, end, tag, entities }];
  return [
    ...mentions.flatMap(({ span, entities }) => mark('mention', span, entities.join('+'), entities)),
    ...statements.flatMap(({ item: { cue, content } }, index) => [
      ...(cue === null ? [] : mark('cue', cue, `S${index + 1}`)),
      ...content.flatMap((part, at) =>
        mark('content', part, cue === null && at === content.length - 1 ? `S${index + 1}` : ''),
      ),
    ]),
    ...meetings.flatMap(({ item: { trigger, date, place } }, index) => [
      ...mark('trigger', trigger, `M${index + 1}`),
      ...(date === null ? [] : mark('date', date.span)),
      ...(place === null ? [] : mark('place', place)),
    ]),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Cuts `[start, end)` of a text wherever a mark begins or ends. The pieces make up the whole again. */
export function segments(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  marks: readonly Mark[],
): readonly Segment[] {
  const near = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const inside = near.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const over = near.filter((mark) => mark.start < to && mark.end > from);
    return { text: text.slice(from, to), marks: over, ending: over.filter((mark) => mark.end === to) };
  });
}
