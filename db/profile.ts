import type { EntityProfile, EntityRef, EntitySighting, NameRef, Span } from '../src/model/index.ts';
import { tellingRole } from '../src/history/roles.ts';
import { sentences } from '../src/text/sentences.ts';
import { articleRef } from './articles.ts';
import { integer, oneOf, spans, text } from './columns.ts';
import { alike, unclear } from './doubts.ts';
import { mainName } from './identities.ts';
import { ENTITY_KINDS } from './kinds.ts';
import { entityRef, readEntity } from './people.ts';
import type { Row, Sql } from './sql.ts';

const MOST_SIGHTINGS = 1000;
const MOST_PARTNERS = 5;

const STANDING = `
  FROM form
  JOIN sighting ON sighting.workspace = form.workspace AND sighting.form = form.id
  JOIN reading ON reading.workspace = sighting.workspace AND reading.id = sighting.reading
    AND reading.superseded_at IS NULL
  JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
  WHERE form.workspace = :workspace AND form.entity = :entity`;
const SIGHTINGS = `
  SELECT article.*, reading.text, coalesce(article.url, reading.text_hash) AS article_key, sighting.roles,
    sighting.mentions, coalesce(sighting.given, form.name) AS name, form.kind ${STANDING}
  ORDER BY article.published DESC, article.id DESC LIMIT ${MOST_SIGHTINGS}`;
const NAMES = `
  SELECT coalesce(sighting.given, form.name) AS name, form.kind, count(DISTINCT reading.id) AS articles ${STANDING}
  GROUP BY 1, 2 ORDER BY articles DESC, length(name) DESC, name`;
const ARTICLES = `SELECT count(DISTINCT reading.id) AS total ${STANDING}`;
const EDGES = {
  oldest: `SELECT article.* ${STANDING} AND article.published IS NOT NULL ORDER BY article.published, article.id LIMIT 1`,
  newest: `SELECT article.* ${STANDING} AND article.published IS NOT NULL ORDER BY article.published DESC, article.id DESC LIMIT 1`,
};
const MEETINGS =
  'SELECT count(*) AS total FROM meeting_party WHERE workspace = :workspace AND entity = :entity';
const STATEMENTS = `
  SELECT count(DISTINCT statement.id) AS total FROM form
  JOIN statement_party AS party ON party.workspace = form.workspace AND party.form = form.id AND party.part = 'speaker'
  JOIN statement ON statement.workspace = party.workspace AND statement.id = party.statement
    AND statement.superseded_at IS NULL
  WHERE form.workspace = :workspace AND form.entity = :entity`;
const PARTNERS = `
  SELECT entity.*, found.meetings FROM (
    SELECT other.entity, count(*) AS meetings FROM meeting_party AS mine
    JOIN meeting_party AS other ON other.workspace = mine.workspace AND other.meeting = mine.meeting
    WHERE mine.workspace = :workspace AND mine.entity = :entity AND other.entity <> :entity
    GROUP BY other.entity
  ) AS found
  JOIN entity ON entity.workspace = :workspace AND entity.id = found.entity AND entity.named = 1
  ORDER BY found.meetings DESC, entity.seen DESC, entity.name LIMIT ${MOST_PARTNERS}`;

/** Everything on record about who an entity is; null where there is none of this id. */
export function readProfile(sql: Sql, workspace: number, id: number): EntityProfile | null {
  const entity = readEntity(sql, workspace, id);
  const main = entity && mainName(sql, workspace, id);
  if (!entity || !main) return null;
  const values = { workspace, entity: id };
  const total = (query: string): number => integer(sql.get(query, values) ?? {}, 'total');
  const edge = (query: string): EntityProfile['first'] => {
    const row = sql.get(query, values);
    return row && articleRef(row);
  };
  const names = sql
    .all(NAMES, values)
    .map((row) => ({ ...nameRef(row), articles: integer(row, 'articles') }));
  const asked = unclear(sql, workspace, entity);
  return {
    entity,
    main,
    names,
    sightings: sql.all(SIGHTINGS, values).map(sighting),
    articles: total(ARTICLES),
    first: edge(EDGES.oldest),
    last: edge(EDGES.newest),
    meetings: total(MEETINGS),
    statements: total(STATEMENTS),
    partners: sql
      .all(PARTNERS, values)
      .map((row) => ({ entity: entityRef(row), meetings: integer(row, 'meetings') })),
    alike: alike(sql, workspace, entity, asked.flatMap(involved)),
    unclear: asked,
  };
}

function involved({ entity, fits }: EntityProfile['unclear'][number]): readonly EntityRef[] {
  return [entity, ...fits];
}

function nameRef(row: Row): NameRef {
  return { kind: oneOf(row, 'kind', ENTITY_KINDS), name: text(row, 'name') };
}

function sighting(row: Row): EntitySighting {
  const source = text(row, 'text');
  const name = nameRef(row);
  const roles = spans(row, 'roles', source);
  const role = tellingRole({ kind: name.kind, roles });
  const place =
    (role === null ? undefined : roles.find((span) => saysRole(span, role))) ??
    spans(row, 'mentions', source)[0];
  return {
    article: articleRef(row),
    key: text(row, 'article_key'),
    name,
    role,
    evidence: sentenceAt(source, place?.start ?? 0),
  };
}

function saysRole({ text: words }: Span, role: string): boolean {
  return tellingRole({ kind: 'person', roles: [{ start: 0, end: words.length, text: words }] }) === role;
}

/** The sentence in which a place of the text lies. */
function sentenceAt(source: string, at: number): Span {
  const from = source.lastIndexOf('\n', at) + 1;
  const line = source.indexOf('\n', at);
  const until = line < 0 ? source.length : line;
  const found = sentences(source, from, until).find(({ start, end }) => start <= at && at < end);
  const { start, end } = found ?? { start: from, end: until };
  return { start, end, text: source.slice(start, end) };
}
