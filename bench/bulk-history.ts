/**
 * Writes an invented history through the real schema, without working out for each article anew who is who: the names
 * are known, each report is a meeting of its own, and rows are written by the modules that record articles.
 */
import { formId } from '../db/forms.ts';
import { refreshEntity } from '../db/identities.ts';
import type { Sql } from '../db/sql.ts';
import { writeReports, writeSighting, writeStatements } from '../db/write.ts';
import { inventArticle } from './invented-history.ts';

/** An entity and the form that it is named by. */
export interface BulkName {
  readonly name: string;
  readonly form: number;
  readonly entity: number;
}

const BATCH = 500;

/** Writes people who are known by one full name each, found by any part of it. */
export function writeNames(sql: Sql, workspace: number, names: readonly string[]): readonly BulkName[] {
  const written: BulkName[] = [];
  for (let at = 0; at < names.length; at += BATCH) {
    sql.write(() => {
      for (const name of names.slice(at, at + BATCH)) written.push(writeName(sql, workspace, name));
    });
  }
  return written;
}

function writeName(sql: Sql, workspace: number, name: string): BulkName {
  const form = formId(sql, workspace, 'person', name, 0).id;
  const entity = sql.run(
    `INSERT INTO entity (workspace, kind, name, seen, named) VALUES (?, 'person', ?, 0, 1)`,
    [workspace, name],
  ).id;
  const seen = 1 + (form % 7) ** 3;
  sql.run('UPDATE form SET entity = ?, seen = ? WHERE workspace = ? AND id = ?', [
    entity,
    seen,
    workspace,
    form,
  ]);
  refreshEntity(sql, workspace, entity);
  return { name, form, entity };
}

/** Writes invented articles `from` up to `to` about these people, each with so many meetings and statements. */
export function writeArticles(
  sql: Sql,
  workspace: number,
  names: readonly BulkName[],
  { from, to }: { readonly from: number; readonly to: number },
  each: { readonly meetings: number; readonly statements: number },
  random: () => number,
): void {
  const known = new Map(names.map((name) => [name.name, name]));
  for (let at = from; at < to; at += BATCH) {
    sql.write(() => {
      for (let number = at; number < Math.min(to, at + BATCH); number += 1)
        writeArticle(sql, workspace, known, number, each, random);
    });
  }
}

function writeArticle(
  sql: Sql,
  workspace: number,
  known: ReadonlyMap<string, BulkName>,
  number: number,
  each: { readonly meetings: number; readonly statements: number },
  random: () => number,
): void {
  const [article, { entities, meetings, statements }] = inventArticle(
    number,
    [...known.keys()],
    each,
    random,
  );
  const { id } = sql.run(
    `INSERT INTO article (workspace, url, title, outlet, published, recorded_at) VALUES (?, ?, ?, ?, ?, ?)`,
    [workspace, article.url, article.title, article.outlet, article.published, number],
  );
  const reading = sql.run(
    'INSERT INTO reading (workspace, article, text, text_hash, read_at) VALUES (?, ?, ?, ?, ?)',
    [workspace, id, article.text, `hash ${number}`, number],
  ).id;
  const sightings = new Map(
    entities.map((entity) => [
      entity.id,
      writeSighting(sql, workspace, reading, known.get(entity.name)?.form ?? 0, entity),
    ]),
  );
  const reports = writeReports(sql, workspace, reading, article.published, meetings, sightings);
  const entityOf = new Map(entities.map(({ id: label, name }) => [label, known.get(name)?.entity ?? 0]));
  for (const [index, report] of reports.entries()) {
    const people = (meetings[index]?.participants ?? []).map((label) => entityOf.get(label) ?? 0);
    writeMeeting(sql, workspace, report, article.published ?? '', people);
  }
  writeStatements(sql, workspace, reading, article.published, statements, sightings);
}

function writeMeeting(
  sql: Sql,
  workspace: number,
  report: number,
  day: string,
  people: readonly number[],
): void {
  const { id } = sql.run(
    `INSERT INTO meeting (workspace, kind, status, dated, first_day, last_day, place_folded)
     VALUES (?, 'in-person', 'held', 1, ?, ?, '')`,
    [workspace, day, day],
  );
  sql.run('UPDATE report SET meeting = ? WHERE workspace = ? AND id = ?', [id, workspace, report]);
  for (const [position, entity] of [...new Set(people)].entries()) {
    sql.run(
      'INSERT INTO meeting_party (workspace, entity, last_day, meeting, position) VALUES (?, ?, ?, ?, ?)',
      [workspace, entity, day, id, position],
    );
  }
}
