import type { EntityRef, NameRef } from '../src/model/index.ts';
import { formKeys } from '../src/history/keys.ts';
import { likeness } from '../src/history/likeness.ts';
import { nameKey } from '../src/history/names.ts';
import { levelKey } from '../src/history/nodes.ts';
import { oneOf, text, textOrNull } from './columns.ts';
import { rulingsAbout } from './corrections.ts';
import { grams } from './identities.ts';
import { ENTITY_KINDS } from './kinds.ts';
import { entityRef } from './people.ts';
import type { Row, Sql } from './sql.ts';

/** How many names that share letters are compared, and how many doubts are told. */
const CANDIDATES = 60;
const MOST_ALIKE = 3;
const MOST_UNCLEAR = 5;

const LIKE = `
  SELECT entity.* FROM (
    SELECT entity, count(*) AS shared FROM name_gram
    WHERE workspace = :workspace AND gram IN (SELECT value FROM json_each(:grams))
    GROUP BY entity ORDER BY shared DESC LIMIT ${CANDIDATES}
  ) AS near
  JOIN entity ON entity.workspace = :workspace AND entity.id = near.entity
  WHERE entity.id <> :entity AND entity.named = 1
  ORDER BY near.shared DESC, entity.seen DESC, entity.id`;
const NAMES = `
  SELECT name, kind, base FROM form WHERE workspace = ? AND entity = ? AND reading = 0 ORDER BY seen DESC, name`;
const BY_KEY = `
  SELECT DISTINCT entity.*, key.whole FROM form_key AS key
  JOIN form ON form.workspace = key.workspace AND form.id = key.form AND form.seen > 0
  JOIN entity ON entity.workspace = form.workspace AND entity.id = form.entity
  WHERE key.workspace = ? AND key.key = ? AND entity.kind = 'person' AND entity.named = 1
  ORDER BY entity.seen DESC, entity.id`;

interface Name extends NameRef {
  readonly base: string | null;
}

/** A name in articles that fits several, so that nobody was chosen. */
export interface Unclear {
  readonly entity: EntityRef;
  readonly fits: readonly EntityRef[];
}

/** Others who may be the same by their names, but for those that members told apart and those that are `asked` about already. */
export function alike(
  sql: Sql,
  workspace: number,
  entity: EntityRef,
  asked: readonly EntityRef[],
): readonly EntityRef[] {
  const own = namesOf(sql, workspace, entity.id);
  const apart = toldApart(sql, workspace, own);
  const letters = new Set(own.flatMap(({ name }) => [...grams(name)]));
  const rows = sql.all(LIKE, { workspace, entity: entity.id, grams: JSON.stringify([...letters]) });
  return rows
    .map(entityRef)
    .filter(({ id }) => asked.every((other) => other.id !== id))
    .filter(({ id }) => {
      const names = namesOf(sql, workspace, id);
      return !names.some((name) => apart.has(levelKey(name))) && seemAlike(own, names);
    })
    .slice(0, MOST_ALIKE);
}

/** The names in articles that fit this entity and others: surnames of it, or its own name where that is but a surname. */
export function unclear(sql: Sql, workspace: number, entity: EntityRef): readonly Unclear[] {
  if (entity.kind !== 'person') return [];
  const own = namesOf(sql, workspace, entity.id);
  const apart = toldApart(sql, workspace, own);
  const keys = new Set(
    own.flatMap(({ name, base, kind }) => formKeys(base ?? name, kind).map(({ key }) => key)),
  );
  const found = new Map<number, Unclear>();
  for (const key of keys) {
    const bearers = sql.all(BY_KEY, [workspace, key]);
    const fits = distinct(bearers.filter((row) => row['whole'] === 0));
    if (fits.length < 2) continue;
    for (const bare of distinct(bearers.filter((row) => row['whole'] === 1))) {
      const isTold = namesOf(sql, workspace, bare.id).some((name) => apart.has(levelKey(name)));
      if (!isTold && !fits.some(({ id }) => id === bare.id)) found.set(bare.id, { entity: bare, fits });
    }
  }
  return [...found.values()].slice(0, MOST_UNCLEAR);
}

function seemAlike(own: readonly Name[], names: readonly Name[]): boolean {
  return own.some((one) =>
    names.some((other) => {
      if (one.base !== null || other.base !== null) return false;
      const like = likeness(one, other);
      const isWhole = [one, other].every(({ name, kind }) => nameKey(name, kind).length > 1);
      return like === 'maybe' || (like === 'same' && isWhole);
    }),
  );
}

/** Names that members said are not these, as they are compared. */
function toldApart(sql: Sql, workspace: number, own: readonly Name[]): ReadonlySet<string> {
  const mine = new Set(own.map(levelKey));
  const apart = rulingsAbout(sql, workspace, own).filter(({ type }) => type === 'apart');
  return new Set(
    apart.flatMap(({ one, other }) => {
      if (mine.has(levelKey(one))) return [levelKey(other)];
      return mine.has(levelKey(other)) ? [levelKey(one)] : [];
    }),
  );
}

function namesOf(sql: Sql, workspace: number, entity: number): readonly Name[] {
  return sql.all(NAMES, [workspace, entity]).map((row) => ({
    name: text(row, 'name'),
    kind: oneOf(row, 'kind', ENTITY_KINDS),
    base: textOrNull(row, 'base'),
  }));
}

function distinct(rows: readonly Row[]): readonly EntityRef[] {
  return [...new Map(rows.map((row) => [row['id'], entityRef(row)])).values()];
}
