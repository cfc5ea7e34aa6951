import type { Entity, Extraction, Meeting, Statement } from '../src/model/index.ts';
import { integer, json, oneOf, share, span, spanOrNull, spans, text, textOrNull } from './columns.ts';
import { dateRange } from './facts.ts';
import { ENTITY_KINDS, MEETING_KINDS, MEETING_STATUSES, SPEECH_ACTS, STATEMENT_KINDS } from './kinds.ts';
import type { Row, Sql } from './sql.ts';

const SIGHTINGS = `
  SELECT sighting.*, form.name, form.kind FROM sighting
  JOIN form ON form.workspace = sighting.workspace AND form.id = sighting.form
  WHERE sighting.workspace = ? AND sighting.reading = ? ORDER BY sighting.id`;
const REPORTS = 'SELECT * FROM report WHERE workspace = ? AND reading = ? ORDER BY position';
const REPORT_PARTIES = `
  SELECT party.report AS fact, sighting.label FROM report
  JOIN report_party AS party ON party.workspace = report.workspace AND party.report = report.id
  JOIN sighting ON sighting.workspace = party.workspace AND sighting.id = party.sighting
  WHERE report.workspace = ? AND report.reading = ? ORDER BY party.report, party.position`;
const STATEMENTS = 'SELECT * FROM statement WHERE workspace = ? AND reading = ? ORDER BY position';
const STATEMENT_PARTIES = `
  SELECT party.statement AS fact, party.part, sighting.label FROM statement
  JOIN statement_party AS party ON party.workspace = statement.workspace AND party.statement = statement.id
  JOIN sighting ON sighting.workspace = party.workspace AND sighting.id = party.sighting
  WHERE statement.workspace = ? AND statement.reading = ? ORDER BY party.statement, party.position`;

/** A reading's extraction as it was recorded, and the ids of its facts by position. */
export interface ReadExtraction {
  readonly extraction: Extraction;
  readonly meetings: readonly number[];
  readonly statements: readonly number[];
}

/** Reads an extraction back: of an earlier reading, what its later ones do not tell. `source` is the reading's text. */
export function readExtraction(sql: Sql, workspace: number, reading: number, source: string): ReadExtraction {
  const of = [workspace, reading];
  const reports = sql.all(REPORTS, of);
  const statements = sql.all(STATEMENTS, of);
  const reportParties = Map.groupBy(sql.all(REPORT_PARTIES, of), (row) => integer(row, 'fact'));
  const statementParties = Map.groupBy(sql.all(STATEMENT_PARTIES, of), (row) => integer(row, 'fact'));
  const id = (row: Row): number => integer(row, 'id');
  return {
    extraction: {
      entities: sql.all(SIGHTINGS, of).map((row) => entity(row, source)),
      meetings: reports.map((row) => meeting(row, reportParties.get(id(row)) ?? [], source)),
      statements: statements.map((row) => statement(row, statementParties.get(id(row)) ?? [], source)),
    },
    meetings: reports.map(id),
    statements: statements.map(id),
  };
}

function entity(row: Row, source: string): Entity {
  const aliases = json(row, 'aliases');
  return {
    id: text(row, 'label'),
    // The name in the article: a correction may read it as another.
    name: textOrNull(row, 'given') ?? text(row, 'name'),
    kind: oneOf(row, 'kind', ENTITY_KINDS),
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    roles: spans(row, 'roles', source),
    mentions: spans(row, 'mentions', source),
  };
}

function meeting(row: Row, parties: readonly Row[], source: string): Meeting {
  const range = dateRange(row);
  return {
    participants: parties.map((party) => text(party, 'label')),
    kind: oneOf(row, 'kind', MEETING_KINDS),
    status: oneOf(row, 'status', MEETING_STATUSES),
    date: range && { ...range, span: span(row, 'date_span', source) },
    place: spanOrNull(row, 'place', source),
    about: spans(row, 'about', source),
    trigger: span(row, 'trigger', source),
    evidence: span(row, 'evidence', source),
    confidence: share(row, 'confidence'),
  };
}

function statement(row: Row, parties: readonly Row[], source: string): Statement {
  const those = (part: string): readonly string[] =>
    parties.filter((party) => party['part'] === part).map((party) => text(party, 'label'));
  return {
    speakers: those('speaker'),
    via: those('via'),
    to: those('to'),
    ...saying(row, source),
  };
}

/** What a row of `statement` says but for who speaks; spans are of `source`, its article's text. */
export function saying(row: Row, source: string): Omit<Statement, 'speakers' | 'via' | 'to'> {
  return {
    act: oneOf(row, 'act', SPEECH_ACTS),
    kind: oneOf(row, 'kind', STATEMENT_KINDS),
    cue: spanOrNull(row, 'cue', source),
    content: spans(row, 'content', source),
    about: spans(row, 'about', source),
    evidence: span(row, 'evidence', source),
    confidence: share(row, 'confidence'),
  };
}
