import type { EntityKind, NameRef } from '../src/model/index.ts';
import { fold } from '../src/text/fold.ts';
import { isName, plainName, plainWords } from '../src/history/names.ts';
import { integer, oneOf, text, textOrNull } from './columns.ts';
import { rulingsAbout, shownName } from './corrections.ts';
import type { LinkedForm } from './forms.ts';
import { groupForms, relatedForms } from './forms.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { Row, Sql } from './sql.ts';

/** A short prefix fits too many names to sort them, so that they are kept ranked. */
export const RANKED_PREFIX = 5;

const FORMS = `
  SELECT name, kind, base, role, role_day, seen FROM form WHERE workspace = ? AND entity = ?
  ORDER BY seen DESC, length(name) DESC, name`;

/** Forms whose entity a new form or alias changes. */
export interface Relinking {
  readonly groups: readonly (readonly LinkedForm[])[];
  /** Forms that leave an entity which they had. */
  readonly moved: readonly number[];
}

/** Works out, without writing it, how new and newly joined forms change who is who. */
export function planRelinking(sql: Sql, workspace: number, touched: readonly number[]): Relinking {
  const forms = touched.length === 0 ? [] : relatedForms(sql, workspace, touched);
  const groups = groupForms(forms, rulingsAbout(sql, workspace, forms));
  const owners = ownersOf(groups);
  const moved = groups.flatMap((group, index) =>
    group.filter(({ entity }) => entity !== null && entity !== owners[index]).map(({ id }) => id),
  );
  return { groups, moved };
}

/** Writes a relinking. Gives the entities to refresh and those that have no form any more. */
export function relink(
  sql: Sql,
  workspace: number,
  { groups }: Relinking,
): { readonly changed: readonly number[]; readonly emptied: readonly number[] } {
  const owners = ownersOf(groups);
  const before = new Set(groups.flat().flatMap(({ entity }) => (entity === null ? [] : [entity])));
  const kept = new Set<number>();
  const changed = new Set<number>();
  for (const [index, group] of groups.entries()) {
    const entity = owners[index] ?? (isSeen(group) ? newEntity(sql, workspace, group) : null);
    if (entity !== null) kept.add(entity);
    for (const form of group) {
      if (form.entity === entity) continue;
      sql.run('UPDATE form SET entity = ? WHERE id = ?', [entity, form.id]);
      for (const id of [entity, form.entity]) if (id !== null) changed.add(id);
    }
  }
  return {
    changed: [...changed].filter((id) => kept.has(id)),
    emptied: [...before].filter((id) => !kept.has(id)),
  };
}

/** Removes entities that no form stands for any more; their meetings must have been regrouped. */
export function removeEntities(sql: Sql, workspace: number, entities: readonly number[]): void {
  for (const id of entities) sql.run('DELETE FROM entity WHERE workspace = ? AND id = ?', [workspace, id]);
}

/** Draws an entity's name, role, count and the words it is found by from its forms. */
export function refreshEntity(sql: Sql, workspace: number, id: number): void {
  const forms = sql.all(FORMS, [workspace, id]);
  const best = fullest(forms);
  if (!best) return;
  const main = { kind: oneOf(best, 'kind', ENTITY_KINDS), name: text(best, 'name') };
  const { kind } = main;
  const name = shownName(sql, workspace, forms.map(nameRef)) ?? main.name;
  const newest = [...forms]
    .filter((form) => form['role'] !== null)
    .sort((one, other) => (text(one, 'role_day') < text(other, 'role_day') ? 1 : -1))[0];
  const role = newest ? textOrNull(newest, 'role') : null;
  const seen = forms.reduce((sum, form) => sum + integer(form, 'seen'), 0);
  const named = isNamed(best) ? 1 : 0;
  sql.run(
    'UPDATE entity SET name = :name, kind = :kind, role = :role, seen = :seen, named = :named WHERE workspace = :workspace AND id = :id',
    { name, kind, role, seen, named, workspace, id },
  );
  refreshParts(
    sql,
    workspace,
    id,
    seen,
    forms.filter(isNamed).map((form) => text(form, 'name')),
  );
}

/** Every part of each name from a word on, folded: `ron dermer`, `dermer`. */
export function nameParts(names: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const name of names) {
    const words = searchable(name).split(' ');
    for (const index of words.keys()) parts.add(words.slice(index).join(' '));
  }
  parts.delete('');
  return parts;
}

/** A name or what is typed of one, as `name_part` holds it. */
export function searchable(name: string): string {
  return plainWords(fold(name));
}

/** The groups of three letters that a name is made of, for names that are typed wrongly. */
export function grams(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of searchable(name).split(' ')) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}

function refreshParts(
  sql: Sql,
  workspace: number,
  entity: number,
  seen: number,
  names: readonly string[],
): void {
  const parts = nameParts(names);
  const known = sql.all('SELECT part FROM name_part WHERE workspace = ? AND entity = ?', [workspace, entity]);
  if (known.length !== parts.size || known.some((row) => !parts.has(text(row, 'part')))) {
    sql.run('DELETE FROM name_part WHERE workspace = ? AND entity = ?', [workspace, entity]);
    sql.run('DELETE FROM name_gram WHERE workspace = ? AND entity = ?', [workspace, entity]);
    for (const part of parts) {
      sql.run('INSERT INTO name_part (workspace, part, entity, seen) VALUES (?, ?, ?, ?)', [
        workspace,
        part,
        entity,
        seen,
      ]);
    }
    for (const gram of new Set(names.flatMap((name) => [...grams(name)]))) {
      sql.run('INSERT INTO name_gram VALUES (?, ?, ?)', [workspace, gram, entity]);
    }
  }
  sql.run('UPDATE name_part SET seen = ? WHERE workspace = ? AND entity = ?', [seen, workspace, entity]);
  sql.run('DELETE FROM name_start WHERE workspace = ? AND entity = ?', [workspace, entity]);
  const starts = [...parts].flatMap((part) =>
    Array.from({ length: Math.min(RANKED_PREFIX, part.length) }, (_, index) => part.slice(0, index + 1)),
  );
  for (const start of new Set(starts)) {
    sql.run('INSERT INTO name_start VALUES (?, ?, ?, ?)', [workspace, start, seen, entity]);
  }
}

/** Each group keeps one entity that its forms had, its first form's before others'; null where it needs a new one. */
function ownersOf(groups: readonly (readonly LinkedForm[])[]): readonly (number | null)[] {
  const taken = new Set<number>();
  const firsts = groups.map((group) => {
    const own = isSeen(group) ? (group[0]?.entity ?? null) : null;
    if (own === null || taken.has(own)) return null;
    taken.add(own);
    return own;
  });
  return firsts.map((first, index) => {
    if (first !== null || !isSeen(groups[index] ?? [])) return first;
    const other = groups[index]?.find(({ entity }) => entity !== null && !taken.has(entity))?.entity ?? null;
    if (other !== null) taken.add(other);
    return other;
  });
}

/** Whether articles name somebody so themselves; what is only an alias stands for nobody. */
function isSeen(group: readonly LinkedForm[]): boolean {
  return group.some(({ seen }) => seen > 0);
}

function newEntity(sql: Sql, workspace: number, group: readonly LinkedForm[]): number {
  const [first] = group;
  return sql.run('INSERT INTO entity (workspace, kind, name, seen, named) VALUES (?, ?, ?, 0, 1)', [
    workspace,
    first?.kind ?? 'person',
    first?.name ?? '',
  ]).id;
}

/** The name that stands for an entity in corrections: the fullest that articles use; null where none names it. */
export function mainName(sql: Sql, workspace: number, entity: number): NameRef | null {
  const best = fullest(sql.all(FORMS, [workspace, entity]));
  return best ? nameRef(best) : null;
}

/** Whether a form is a name; one that a member set apart is, whatever stands in its brackets. */
function isNamed(form: Row): boolean {
  return form['base'] !== null || isName(text(form, 'name'), oneOf(form, 'kind', ENTITY_KINDS));
}

function nameRef(row: Row): NameRef {
  return { kind: oneOf(row, 'kind', ENTITY_KINDS), name: text(row, 'name') };
}

/** The name, or else the description, with most words, of those the one most often seen (as the rows are ordered). */
function fullest(forms: readonly Row[]): Row | undefined {
  const kind = (row: Row): EntityKind => oneOf(row, 'kind', ENTITY_KINDS);
  const words = (row: Row): number => plainName(text(row, 'name'), kind(row)).split(' ').length;
  const all = forms.filter((row) => integer(row, 'seen') > 0);
  const named = all.filter(isNamed);
  const seen = named.length > 0 ? named : all;
  const most = Math.max(...seen.map(words));
  return seen.find((row) => words(row) === most);
}
