import type { EntityKind, NameRef } from '../src/model/index.ts';
import type { Form } from '../src/history/identity.ts';
import { isTellingAlias, linkForms } from '../src/history/identity.ts';
import { formKeys, surnameKey, wholeKey } from '../src/history/keys.ts';
import { isName, nameKey } from '../src/history/names.ts';
import { isNamed } from '../src/history/nodes.ts';
import type { Ruling } from '../src/history/rulings.ts';
import { integer, oneOf, text, textOrNull } from './columns.ts';
import { isRenaming, rulingsAbout } from './corrections.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { Row, Sql } from './sql.ts';

/** A form and what it is linked to at present. */
export interface LinkedForm extends Form {
  readonly entity: number | null;
  readonly seen: number;
}

/**
 * Gives the form's id, and makes the form where it is new: a description is new in each reading. `base` is the name
 * by which others are called too, where a member set this one apart from them.
 */
export function formId(
  sql: Sql,
  workspace: number,
  kind: EntityKind,
  name: string,
  reading: number,
  base: string | null = null,
): { readonly id: number; readonly isNew: boolean } {
  const values = { workspace, kind, name, reading: base !== null || isName(name, kind) ? 0 : reading };
  const row = sql.get(
    'SELECT id FROM form WHERE workspace = :workspace AND kind = :kind AND name = :name AND reading = :reading',
    values,
  );
  if (row) return { id: integer(row, 'id'), isNew: false };
  const { id } = sql.run(
    'INSERT INTO form (workspace, kind, name, reading, base) VALUES (:workspace, :kind, :name, :reading, :base)',
    { ...values, base },
  );
  writeKeys(sql, workspace, id, { kind, name, base });
  return { id, isNew: true };
}

/** Writes the keys under which a form is looked up and compared, instead of those that it had. */
export function writeKeys(
  sql: Sql,
  workspace: number,
  form: number,
  { kind, name, base }: NameRef & { readonly base: string | null },
): void {
  sql.run('DELETE FROM form_key WHERE workspace = ? AND form = ?', [workspace, form]);
  const ownKey = { key: wholeKey(nameKey(name, kind)), whole: true };
  for (const { key, whole } of [...formKeys(base ?? name, kind), ownKey]) {
    sql.run('INSERT OR IGNORE INTO form_key (workspace, key, form, whole) VALUES (?, ?, ?, ?)', [
      workspace,
      key,
      form,
      whole ? 1 : 0,
    ]);
  }
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

/** Takes back what an article's aliases said, as `keepAliases` kept it. Gives the forms that may be less joined now. */
export function dropAliases(
  sql: Sql,
  workspace: number,
  form: number,
  entity: { readonly name: string; readonly kind: EntityKind; readonly aliases: readonly string[] },
): readonly number[] {
  const touched: number[] = [];
  for (const name of new Set(entity.aliases)) {
    if (!isTellingAlias(entity.name, name, entity.kind)) continue;
    const row = sql.get('SELECT id FROM form WHERE workspace = ? AND kind = ? AND name = ? AND reading = 0', [
      workspace,
      entity.kind,
      name,
    ]);
    if (!row) continue;
    const alias = integer(row, 'id');
    sql.run('UPDATE alias SET seen = seen - 1 WHERE workspace = ? AND form = ? AND alias = ?', [
      workspace,
      form,
      alias,
    ]);
    touched.push(alias);
  }
  return touched;
}

/** Removes those of the forms that no article names any more, in its own right or as an alias. Gives their ids. */
export function removeUnusedForms(
  sql: Sql,
  workspace: number,
  forms: readonly number[],
): ReadonlySet<number> {
  const removed = new Set<number>();
  for (const form of forms) {
    sql.run('DELETE FROM alias WHERE workspace = ? AND form = ? AND seen <= 0', [workspace, form]);
  }
  for (const form of forms) {
    const used = sql.get(
      `SELECT 1 FROM form WHERE workspace = :workspace AND id = :form AND (
         seen > 0
         OR EXISTS (SELECT 1 FROM sighting WHERE workspace = :workspace AND form = :form)
         OR EXISTS (SELECT 1 FROM alias WHERE workspace = :workspace AND alias = :form)
         OR EXISTS (SELECT 1 FROM alias WHERE workspace = :workspace AND form = :form))`,
      { workspace, form },
    );
    if (used || isRenaming(sql, workspace, readForm(sql, workspace, form))) continue;
    sql.run('DELETE FROM form WHERE workspace = ? AND id = ?', [workspace, form]);
    removed.add(form);
  }
  return removed;
}

const BY_BLOCK = `
  SELECT key.form FROM form_key AS key
  JOIN form ON form.workspace = key.workspace AND form.id = key.form
  WHERE key.workspace = ? AND key.key = ? AND form.reading = 0`;
const BY_NAME = `${BY_BLOCK} AND key.whole = 1`;

/** All forms that can bear on how these are linked: names that share a last word, aliases of theirs, and names in rulings about them. */
export function relatedForms(sql: Sql, workspace: number, from: readonly number[]): readonly LinkedForm[] {
  const found = new Map<number, LinkedForm>();
  const blocks = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    const form = readForm(sql, workspace, id);
    found.set(id, form);
    open.push(...form.aliases, ...aliased(sql, workspace, id));
    if (!isNamed(form)) continue;
    for (const { one, other } of rulingsAbout(sql, workspace, [form]))
      open.push(...formsOf(sql, workspace, [one, other]));
    const block = surnameKey(nameKey(form.base ?? form.name, form.kind), form.kind);
    if (blocks.has(block)) continue;
    blocks.add(block);
    open.push(...ids(sql.all(BY_BLOCK, [workspace, block]), 'form'));
  }
  return [...found.values()];
}

/** The forms that are spellings of these names. */
export function formsOf(sql: Sql, workspace: number, names: readonly NameRef[]): readonly number[] {
  const rows = names.flatMap(({ name, kind }) =>
    sql.all(BY_NAME, [workspace, wholeKey(nameKey(name, kind))]),
  );
  return [...new Set(ids(rows, 'form'))];
}

/** The forms of each entity, as `linkForms` says: the one that stands for it first, and full names before surnames. */
export function groupForms(
  forms: readonly LinkedForm[],
  rulings: readonly Ruling[],
): readonly (readonly LinkedForm[])[] {
  const groups = new Map<number, LinkedForm[]>();
  const links = linkForms(forms, rulings);
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
  return form ? nameKey(form.base ?? form.name, form.kind).length : 0;
}

function readForm(sql: Sql, workspace: number, id: number): LinkedForm {
  const row: Row = sql.get('SELECT * FROM form WHERE workspace = ? AND id = ?', [workspace, id]) ?? {};
  return {
    id,
    name: text(row, 'name'),
    kind: oneOf(row, 'kind', ENTITY_KINDS),
    base: textOrNull(row, 'base'),
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
