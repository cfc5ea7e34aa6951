import type { EntityKind } from '../src/model/index.ts';
import type { Form } from '../src/history/identity.ts';
import { isTellingAlias, linkForms } from '../src/history/identity.ts';
import { formKeys, surnameKey } from '../src/history/keys.ts';
import { isName, nameKey } from '../src/history/names.ts';
import { integer, oneOf, text } from './columns.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { Row, Sql } from './sql.ts';

/** A form and what it is linked to at present. */
export interface LinkedForm extends Form {
  readonly entity: number | null;
  readonly seen: number;
}

/** Gives the form's id, and makes the form where it is new: a description is new in each reading. */
export function formId(
  sql: Sql,
  workspace: number,
  kind: EntityKind,
  name: string,
  reading: number,
): { readonly id: number; readonly isNew: boolean } {
  const values = { workspace, kind, name, reading: isName(name, kind) ? 0 : reading };
  const row = sql.get(
    'SELECT id FROM form WHERE workspace = :workspace AND kind = :kind AND name = :name AND reading = :reading',
    values,
  );
  if (row) return { id: integer(row, 'id'), isNew: false };
  const { id } = sql.run(
    'INSERT INTO form (workspace, kind, name, reading) VALUES (:workspace, :kind, :name, :reading)',
    values,
  );
  for (const { key, whole } of formKeys(name, kind)) {
    sql.run('INSERT INTO form_key (workspace, key, form, whole) VALUES (?, ?, ?, ?)', [
      workspace,
      key,
      id,
      whole ? 1 : 0,
    ]);
  }
  return { id, isNew: true };
}

/** Counts that one more article names somebody so, and keeps the role where it is the newest known. */
export function countForm(sql: Sql, form: number, role: string | null, day: string): void {
  sql.run(
    `UPDATE form SET seen = seen + 1,
       role = CASE WHEN :role IS NOT NULL AND (:day, :role) > (role_day, ifnull(role, '')) THEN :role ELSE role END,
       role_day = CASE WHEN :role IS NOT NULL AND :day > role_day THEN :day ELSE role_day END
     WHERE id = :form`,
    { form, role, day },
  );
}

/** Keeps an article's aliases where they say something that names alone do not. Gives the forms that are new or newly joined. */
export function keepAliases(
  sql: Sql,
  workspace: number,
  form: number,
  entity: { readonly name: string; readonly kind: EntityKind; readonly aliases: readonly string[] },
  reading: number,
): readonly number[] {
  const touched: number[] = [];
  for (const name of new Set(entity.aliases)) {
    if (!isTellingAlias(entity.name, name, entity.kind)) continue;
    const alias = formId(sql, workspace, entity.kind, name, reading).id;
    const known = sql.get('SELECT seen FROM alias WHERE workspace = ? AND form = ? AND alias = ?', [
      workspace,
      form,
      alias,
    ]);
    sql.run(
      `INSERT INTO alias (workspace, form, alias, seen) VALUES (?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET seen = seen + 1`,
      [workspace, form, alias],
    );
    if (!known) touched.push(form, alias);
  }
  return touched;
}

const BY_BLOCK = `
  SELECT key.form FROM form_key AS key
  JOIN form ON form.workspace = key.workspace AND form.id = key.form
  WHERE key.workspace = ? AND key.key = ? AND form.reading = 0`;

/** All forms that can bear on how these are linked: names that share a last word, and aliases of theirs. */
export function relatedForms(sql: Sql, workspace: number, from: readonly number[]): readonly LinkedForm[] {
  const found = new Map<number, LinkedForm>();
  const blocks = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    const form = readForm(sql, workspace, id);
    found.set(id, form);
    open.push(...form.aliases, ...aliased(sql, workspace, id));
    if (!isName(form.name, form.kind)) continue;
    const block = surnameKey(nameKey(form.name, form.kind), form.kind);
    if (blocks.has(block)) continue;
    blocks.add(block);
    open.push(...ids(sql.all(BY_BLOCK, [workspace, block]), 'form'));
  }
  return [...found.values()];
}

/** The forms of each entity, as `linkForms` says: the one that stands for it first, and full names before surnames. */
export function groupForms(forms: readonly LinkedForm[]): readonly (readonly LinkedForm[])[] {
  const groups = new Map<number, LinkedForm[]>();
  const links = linkForms(forms);
  for (const form of [...forms].sort((one, other) => one.id - other.id)) {
    const standsFor = links.get(form.id) ?? form.id;
    const group = groups.get(standsFor) ?? [];
    if (form.id === standsFor) group.unshift(form);
    else group.push(form);
    groups.set(standsFor, group);
  }
  return [...groups.values()].sort(([one], [other]) => wordsOf(other) - wordsOf(one));
}

function wordsOf(form: LinkedForm | undefined): number {
  return form ? nameKey(form.name, form.kind).length : 0;
}

function readForm(sql: Sql, workspace: number, id: number): LinkedForm {
  const row: Row = sql.get('SELECT * FROM form WHERE workspace = ? AND id = ?', [workspace, id]) ?? {};
  return {
    id,
    name: text(row, 'name'),
    kind: oneOf(row, 'kind', ENTITY_KINDS),
    seen: integer(row, 'seen'),
    entity: row['entity'] === null ? null : integer(row, 'entity'),
    aliases: ids(
      sql.all('SELECT alias FROM alias WHERE workspace = ? AND form = ?', [workspace, id]),
      'alias',
    ),
  };
}

function aliased(sql: Sql, workspace: number, alias: number): readonly number[] {
  return ids(sql.all('SELECT form FROM alias WHERE workspace = ? AND alias = ?', [workspace, alias]), 'form');
}

function ids(rows: readonly Row[], column: string): readonly number[] {
  return rows.map((row) => integer(row, column));
}
