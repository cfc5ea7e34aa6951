import type { MeetingQuery } from '../src/model/index.ts';
import { addDays } from '../src/history/days.ts';
import { plainWords } from '../src/history/names.ts';
import { contentQuery } from './full-text.ts';
import type { Value } from './sql.ts';

/** Days of the longest range that bounds where a period's meetings are looked for: "last year". */
const LONGEST_DATE = 366;

/** Meetings of which a report tells with these words, or is about them. */
const TOLD_WITH = `(
  SELECT report.meeting FROM report_text CROSS JOIN report ON report.id = report_text.rowid
  WHERE report_text MATCH :topic AND report.workspace = :workspace AND report.superseded_at IS NULL)`;

const NEVER = '9999-12-31';

/** The parts of a query for meetings. */
export interface Conditions {
  readonly from: string;
  readonly where: string;
  readonly values: Readonly<Record<string, Value>>;
  /** The columns that hold a meeting's id and day in the index that is walked. */
  readonly id: string;
  readonly day: string;
}

/**
 * Writes a query's conditions. The first participant's meetings are walked by day, the others looked up; the
 * meeting's own row is read only where a condition, or the asker (`withOwn`), needs it.
 */
export function meetingConditions(
  workspace: number,
  query: MeetingQuery,
  participants: readonly number[],
  { withOwn = false }: { readonly withOwn?: boolean } = {},
): Conditions {
  const values: Record<string, Value> = { workspace };
  const own = ownConditions(query, values);
  if (participants.length === 0) {
    const where = [
      'meeting.workspace = :workspace',
      ...withinDays(query, 'meeting.last_day', values),
      ...own,
      ...aboutTopic('meeting.id', workspace, query, values),
    ];
    return { from: 'meeting', where: where.join(' AND '), values, id: 'meeting.id', day: 'meeting.last_day' };
  }
  const from = participants.map((entity, index) => {
    values[`entity${index}`] = entity;
    return index === 0 ? 'meeting_party AS p0' : joined('meeting_party', `p${index}`, 'meeting');
  });
  if (own.length > 0 || withOwn) from.push(joined('meeting', 'meeting', 'id'));
  const where = [
    'p0.workspace = :workspace',
    ...participants.map((_, index) => `p${index}.entity = :entity${index}`),
    ...withinDays(query, 'p0.last_day', values),
    ...own,
    ...aboutTopic('p0.meeting', workspace, query, values),
  ];
  return { from: from.join(' '), where: where.join(' AND '), values, id: 'p0.meeting', day: 'p0.last_day' };
}

function joined(table: string, name: string, id: string): string {
  return `CROSS JOIN ${table} AS ${name} ON ${name}.workspace = p0.workspace AND ${name}.${id} = p0.meeting`;
}

/**
 * A period begins before the meeting's last day; a meeting of unknown time is in no period. A meeting that is
 * dated no better than to more than a year is in no period that ends a year before.
 */
function withinDays(
  { period }: MeetingQuery,
  column: string,
  values: Record<string, Value>,
): readonly string[] {
  if (period?.start === undefined && period?.end === undefined) return [];
  values['start'] = period.start ?? '0';
  const { end = NEVER } = period;
  values['latest'] = end < '9000' ? addDays(end, LONGEST_DATE) : NEVER;
  return [`${column} BETWEEN :start AND :latest`];
}

/** Of a topic without a letter nothing is found. */
function aboutTopic(
  column: string,
  workspace: number,
  { about }: MeetingQuery,
  values: Record<string, Value>,
): readonly string[] {
  if (about === undefined) return [];
  const words = contentQuery(about);
  if (words === null) return ['0'];
  values['topic'] = `scope : "w${workspace}" AND ${words}`;
  return [`${column} IN ${TOLD_WITH}`];
}

function ownConditions(
  { period, kind, status, place, dated }: MeetingQuery,
  values: Record<string, Value>,
): readonly string[] {
  const given: readonly (readonly [string, string, Value | undefined])[] = [
    ['end', 'meeting.first_day <= :end', period?.end],
    ['kind', 'meeting.kind = :kind', kind],
    ['status', 'meeting.status = :status', status],
    ['dated', 'meeting.dated = :dated', dated === undefined ? undefined : Number(dated)],
    [
      'place',
      // Of a place without a letter nothing is left, and nothing is in every place.
      `:place <> '' AND instr(meeting.place_folded, :place) > 0`,
      place === undefined ? undefined : plainWords(place),
    ],
  ];
  return given.flatMap(([name, condition, value]) => {
    if (value === undefined) return [];
    values[name] = value;
    return [condition];
  });
}
