import type { CalendarDate, DateRange, EntityRef, Inline, Line } from '../src/model/index.ts';
import { strong, text } from '../src/answers/index.ts';

/** Parts of a question as the heading of its answer says them: "Antony Blinken, with Ron Dermer, since 1 May 2024". */
export interface Question {
  readonly person?: EntityRef | undefined;
  readonly with?: EntityRef | undefined;
  readonly to?: EntityRef | undefined;
  readonly via?: EntityRef | undefined;
  readonly about?: string | undefined;
  readonly place?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly period?: Partial<DateRange> | undefined;
}

/** What narrows a question stands apart: "Antony Blinken, only planned". */
const ONLY = text('only ');
/** Milliseconds. */
const DAY = 86_400_000;

/** The question in words. */
export function questionLine(question: Question): Line {
  const named = (word: string, entity: EntityRef | undefined): readonly Line[] =>
    entity ? [[...(word === '' ? [] : [text(`${word} `)]), strong(entity.name)]] : [];
  const said = (word: string, value: string | undefined): readonly Line[] =>
    value === undefined ? [] : [[text(`${word} `.trimStart()), strong(value)]];
  const only = (value: string | undefined): readonly Line[] =>
    value === undefined ? [] : [[ONLY, strong(value)]];
  const parts: readonly Line[] = [
    ...named('', question.person),
    ...named('with', question.with),
    ...named('to', question.to),
    ...named('through', question.via),
    ...said('about', question.about),
    ...said('in', question.place),
    ...only(question.kind),
    ...only(question.status),
    ...(question.period ? [periodWords(question.period)] : []),
  ];
  return parts.flatMap(
    (part, index): Line =>
      index === 0 ? part : [text(index === 1 && part[0] !== ONLY ? ' ' : ', '), ...part],
  );
}

/** "on 3 May", "in May", "in 2026", "during 9–15 May". */
function inPeriod(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return 'on';
  const nextDay = new Date(Date.parse(`${end}T00:00:00Z`) + DAY).toISOString().slice(8, 10);
  const isWhole = start.endsWith('-01') && nextDay === '01';
  const isMonth = start.slice(0, 7) === end.slice(0, 7);
  const isYear = start.slice(5, 7) === '01' && end === `${start.slice(0, 4)}-12-31`;
  return isWhole && (isMonth || isYear) ? 'in' : 'during';
}

function periodWords({ start, end }: Partial<DateRange>): Line {
  if (start !== undefined && end !== undefined)
    return [text(`${inPeriod(start, end)} `), { type: 'date', date: { start, end } }];
  const open = (word: string, date: string): readonly Inline[] => [text(`${word} `), { type: 'date', date }];
  if (start !== undefined) return open('since', start);
  return end === undefined ? [] : open('until', end);
}
