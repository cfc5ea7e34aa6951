import type { CalendarDate, Entity, EntityId, Meeting, Statement } from '../src/model/index.ts';
import { spansToText } from './columns.ts';
import { window } from './facts.ts';
import type { Sql } from './sql.ts';

/** An entity of the article that is being recorded, as it stands in the database. */
export interface Sighting {
  readonly id: number;
  readonly form: number;
}

type Sightings = ReadonlyMap<EntityId, Sighting>;

/** Writes how a reading tells of an entity; `given` is its name there where a correction reads it as another. */
export function writeSighting(
  sql: Sql,
  workspace: number,
  reading: number,
  form: number,
  { id: label, aliases, roles, mentions }: Entity,
  given: string | null = null,
): Sighting {
  const { id } = sql.run(
    `INSERT INTO sighting (workspace, reading, form, label, aliases, roles, mentions, given)
     VALUES (:workspace, :reading, :form, :label, :aliases, :roles, :mentions, :given)`,
    {
      workspace,
      reading,
      form,
      label,
      aliases: JSON.stringify(aliases),
      roles: spansToText(roles),
      mentions: spansToText(mentions),
      given,
    },
  );
  return { id, form };
}

/** Writes a reading's meetings as reports that belong to no meeting yet, under the given ids where they have one. Gives their ids. */
export function writeReports(
  sql: Sql,
  workspace: number,
  reading: number,
  published: CalendarDate | null,
  meetings: readonly Meeting[],
  sightings: Sightings,
  ids: readonly (number | null)[] = [],
): readonly number[] {
  const written: number[] = [];
  for (const [position, meeting] of keptFirst(meetings, ids)) {
    const { nearFirst, nearLast, wide } = window({ ...meeting, published });
    const { id } = sql.run(
      `INSERT INTO report (id, workspace, reading, position, kind, status, date_start, date_end, date_span,
         near_first, near_last, place, about, trigger, evidence, confidence)
       VALUES (:id, :workspace, :reading, :position, :kind, :status, :start, :end, :dateSpan,
         :nearFirst, :nearLast, :place, :about, :trigger, :evidence, :confidence)`,
      {
        id: ids[position] ?? null,
        workspace,
        reading,
        position,
        kind: meeting.kind,
        status: meeting.status,
        start: meeting.date?.start ?? null,
        end: meeting.date?.end ?? null,
        dateSpan: meeting.date && spansToText([meeting.date.span]),
        nearFirst,
        nearLast,
        place: meeting.place && spansToText([meeting.place]),
        about: spansToText(meeting.about),
        trigger: spansToText([meeting.trigger]),
        evidence: spansToText([meeting.evidence]),
        confidence: meeting.confidence,
      },
    );
    for (const [place, sighting] of those(sightings, meeting.participants).entries()) {
      sql.run(
        `INSERT INTO report_party (workspace, report, position, form, sighting, near_first, near_last, wide)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [workspace, id, place, sighting.form, sighting.id, nearFirst, nearLast, wide],
      );
    }
    written[position] = id;
  }
  return written;
}

/** Writes a reading's statements and their words for full-text search, under the given ids where they have one. */
export function writeStatements(
  sql: Sql,
  workspace: number,
  reading: number,
  published: CalendarDate | null,
  statements: readonly Statement[],
  sightings: Sightings,
  ids: readonly (number | null)[] = [],
): void {
  const day = published ?? '';
  for (const [position, statement] of keptFirst(statements, ids)) {
    const { id } = sql.run(
      `INSERT INTO statement (id, workspace, reading, position, act, kind, cue, content, about, evidence, confidence, day)
       VALUES (:id, :workspace, :reading, :position, :act, :kind, :cue, :content, :about, :evidence, :confidence, :day)`,
      {
        id: ids[position] ?? null,
        workspace,
        reading,
        position,
        act: statement.act,
        kind: statement.kind,
        cue: statement.cue && spansToText([statement.cue]),
        content: spansToText(statement.content),
        about: spansToText(statement.about),
        evidence: spansToText([statement.evidence]),
        confidence: statement.confidence,
        day,
      },
    );
    for (const [part, parties] of Object.entries({
      speaker: statement.speakers,
      via: statement.via,
      to: statement.to,
    })) {
      for (const [place, sighting] of those(sightings, parties).entries()) {
        sql.run(
          `INSERT INTO statement_party (workspace, statement, part, position, form, sighting, day)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          [workspace, id, part, place, sighting.form, sighting.id, day],
        );
      }
    }
    indexWords(sql, id);
  }
}

/** Makes a new statement findable by its words and people, once its parties stand. */
export function indexWords(sql: Sql, statement: number): void {
  sql.run(
    `INSERT INTO statement_text (rowid, scope, content)
     SELECT id, scope, content FROM statement_words WHERE id = ?`,
    [statement],
  );
}

function those(sightings: Sightings, ids: readonly EntityId[]): readonly Sighting[] {
  return [...new Set(ids)].flatMap((id) => sightings.get(id) ?? []);
}

/** With their positions, and those that keep a number first: a new one would be given a number that is free only for now. */
function keptFirst<T>(all: readonly T[], ids: readonly (number | null)[]): readonly (readonly [number, T])[] {
  const entries = [...all.entries()];
  const isKept = ([position]: readonly [number, T]): boolean => (ids[position] ?? null) !== null;
  return [...entries.filter(isKept), ...entries.filter((entry) => !isKept(entry))];
}
