import type { EntityRef, NameMatch } from '../src/model/index.ts';
import { editDistance, forgiven } from '../src/history/distance.ts';
import { wholeKey } from '../src/history/keys.ts';
import { nameKey } from '../src/history/names.ts';
import { integer, oneOf, text, textOrNull } from './columns.ts';
import { grams, RANKED_PREFIX, searchable } from './identities.ts';
import { ENTITY_KINDS } from './kinds.ts';
import type { Row, Sql } from './sql.ts';

/** How many entities a question ("which one?") or a list of near names offers. */
const OFFERED = 10;
const NEAR_CANDIDATES = 100;

const BY_KEY = `
  SELECT DISTINCT entity.*, key.whole FROM form_key AS key
  JOIN form ON form.workspace = key.workspace AND form.id = key.form
  JOIN entity ON entity.workspace = form.workspace AND entity.id = form.entity
  WHERE key.workspace = ? AND key.key = ?
  ORDER BY entity.seen DESC, entity.id`;
/** Whom articles called so beside their name, where the alias alone does not decide. */
const BY_ALIAS = `
  SELECT DISTINCT entity.* FROM form_key AS key
  JOIN alias ON alias.workspace = key.workspace AND alias.alias = key.form
  JOIN form ON form.workspace = alias.workspace AND form.id = alias.form
  JOIN entity ON entity.workspace = form.workspace AND entity.id = form.entity
  WHERE key.workspace = ? AND key.key = ? AND key.whole = 1
  ORDER BY entity.seen DESC, entity.id`;
const BY_PART = `
  SELECT entity.* FROM name_part AS part
  JOIN entity ON entity.workspace = part.workspace AND entity.id = part.entity
  WHERE part.workspace = :workspace AND part.part >= :from AND part.part < :until
  GROUP BY entity.id ORDER BY entity.seen DESC, entity.name, entity.id LIMIT :limit`;
/** A name may have several parts that begin so, such as spellings of it: some more rows than are wanted. */
const BY_PREFIX = `
  SELECT entity.* FROM (
    SELECT part.entity, part.seen FROM name_part AS part
    WHERE part.workspace = :workspace AND part.part >= :from AND part.part < :until
    ORDER BY part.seen DESC, part.entity LIMIT 4 * :limit
  ) AS found
  JOIN entity ON entity.workspace = :workspace AND entity.id = found.entity
  ORDER BY found.seen DESC, entity.name, entity.id`;
const BY_START = `
  SELECT entity.* FROM name_start AS start
  JOIN entity ON entity.workspace = start.workspace AND entity.id = start.entity
  WHERE start.workspace = :workspace AND start.start = :from
  ORDER BY start.seen DESC, start.entity LIMIT :limit`;
const BY_GRAM = `
  SELECT entity.* FROM (
    SELECT entity, count(*) AS shared FROM name_gram
    WHERE workspace = :workspace AND gram IN (SELECT value FROM json_each(:grams))
    GROUP BY entity ORDER BY shared DESC LIMIT ${NEAR_CANDIDATES}
  ) AS near
  JOIN entity ON entity.workspace = :workspace AND entity.id = near.entity
  ORDER BY near.shared DESC, entity.seen DESC`;

/** Reads an entity's row. */
export function entityRef(row: Row): EntityRef {
  return {
    id: integer(row, 'id'),
    name: text(row, 'name'),
    kind: oneOf(row, 'kind', ENTITY_KINDS),
    role: textOrNull(row, 'role'),
  };
}

/** Gives an entity by its id, or null. */
export function readEntity(sql: Sql, workspace: number, id: number): EntityRef | null {
  const row = sql.get('SELECT * FROM entity WHERE workspace = ? AND id = ?', [workspace, id]);
  return row && entityRef(row);
}

/** How many articles name an entity; 0 where there is none. */
export function seenCount(sql: Sql, workspace: number, id: number): number {
  const row = sql.get('SELECT seen FROM entity WHERE workspace = ? AND id = ?', [workspace, id]);
  return row ? integer(row, 'seen') : 0;
}

/** Understands a typed name: the whole name first, then a surname or alias, then any part of a name, then what is spelled nearly so. */
export function findEntity(
  sql: Sql,
  workspace: number,
  typed: string,
  { exactly = false }: { readonly exactly?: boolean } = {},
): NameMatch {
  for (const find of [byName, byAlias, byPart]) {
    const found = find(sql, workspace, typed);
    const [only] = found;
    if (only && found.length === 1) return { type: 'one', entity: only };
    if (only) return { type: 'several', entities: found.slice(0, OFFERED) };
  }
  return { type: 'none', near: exactly ? [] : near(sql, workspace, typed) };
}

/** Entities with a part of a name beginning so, the most often seen first. */
export function complete(sql: Sql, workspace: number, prefix: string, limit: number): readonly EntityRef[] {
  const from = searchable(prefix);
  if (from === '') {
    const rows = sql.all(
      'SELECT * FROM entity WHERE workspace = ? AND named = 1 ORDER BY seen DESC, id LIMIT ?',
      [workspace, limit],
    );
    return rows.map(entityRef);
  }
  const rows =
    [...from].length <= RANKED_PREFIX && from.length <= RANKED_PREFIX
      ? sql.all(BY_START, { workspace, from, limit })
      : sql.all(BY_PREFIX, { workspace, from, until: `${from}\u{10ffff}`, limit });
  return distinct(rows).slice(0, limit);
}

/** By the whole name or a surname; a description ("foreign ministry") also means every name with it in. */
function byName(sql: Sql, workspace: number, typed: string): readonly EntityRef[] {
  const all = (['person', 'organization', 'country'] as const).flatMap((kind) => {
    const words = nameKey(typed, kind);
    const key = wholeKey(words);
    if (key === '') return [];
    return sql.all(BY_KEY, [workspace, key]).filter((row) => family(row) === kind);
  });
  const named = all.filter((row) => row['named'] === 1);
  const rows = named.length > 0 ? named : all;
  const whole = rows.filter((row) => row['whole'] === 1);
  const decisive = whole.some((row) => row['kind'] === 'country') || nameKey(typed, 'person').length > 1;
  const found = distinct(decisive && whole.length > 0 ? whole : rows);
  const isDescribed = rows.length > 0 && rows.every((row) => row['named'] === 0);
  if (!isDescribed) return found;
  const described = new Set(found.map(({ id }) => id));
  return [...byPart(sql, workspace, typed).filter(({ id }) => !described.has(id)), ...found];
}

function family(row: Row): 'person' | 'organization' | 'country' {
  const kind = oneOf(row, 'kind', ENTITY_KINDS);
  return kind === 'group' ? 'organization' : kind;
}

function byAlias(sql: Sql, workspace: number, typed: string): readonly EntityRef[] {
  const keys = new Set((['person', 'organization'] as const).map((kind) => wholeKey(nameKey(typed, kind))));
  return distinct([...keys].flatMap((key) => sql.all(BY_ALIAS, [workspace, key])));
}

/** A given name, or a word from within a body's name. */
function byPart(sql: Sql, workspace: number, typed: string): readonly EntityRef[] {
  const from = searchable(typed).replace(/^the /u, '');
  if (from === '') return [];
  const limit = OFFERED + 1;
  const whole = sql.all(BY_PART, { workspace, from: `${from} `, until: `${from}!`, limit });
  const end = sql.all(BY_PART, { workspace, from, until: `${from} `, limit });
  return distinct([...whole, ...end]);
}

function near(sql: Sql, workspace: number, typed: string): readonly EntityRef[] {
  const wanted = searchable(typed);
  if (wanted === '') return [];
  const rows = sql.all(BY_GRAM, { workspace, grams: JSON.stringify([...grams(typed)]) });
  return distinct(rows)
    .map((entity) => ({ entity, distance: distanceTo(wanted, searchable(entity.name)) }))
    .filter(({ distance }) => distance !== null)
    .sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0))
    .slice(0, OFFERED)
    .map(({ entity }) => entity);
}

/** Wrong letters, summed over the typed words, each against the name's nearest; null where one has none near. */
function distanceTo(wanted: string, name: string): number | null {
  let sum = 0;
  for (const word of wanted.split(' ')) {
    const limit = forgiven(word);
    const nearest = Math.min(...name.split(' ').map((part) => editDistance(word, part, limit)));
    if (nearest > limit) return null;
    sum += nearest;
  }
  return sum;
}

function distinct(rows: readonly (Row | EntityRef)[]): readonly EntityRef[] {
  const found = new Map<number, EntityRef>();
  for (const row of rows) {
    const entity = entityRef({ ...row });
    if (!found.has(entity.id)) found.set(entity.id, entity);
  }
  return [...found.values()];
}
