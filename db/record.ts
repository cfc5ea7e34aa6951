import { createHash } from 'node:crypto';
import type { Article, Clock, Entity, EntityId, Extraction } from '../src/model/index.ts';
import { tellingRole } from '../src/history/roles.ts';
import { integer } from './columns.ts';
import { countForm, formId, keepAliases } from './forms.ts';
import { connectedReports, regroup, reportsOfForms } from './grouping.ts';
import { planRelinking, refreshEntity, relink, removeEntities } from './identities.ts';
import type { Sql } from './sql.ts';
import type { Sighting } from './write.ts';
import { writeReports, writeSighting, writeStatements } from './write.ts';
import { validate } from './validate.ts';

/**
 * Records an article in one transaction: its text, whom it names, what it tells. Who is who and which reports
 * tell of one meeting are worked out anew where the article bears on it. An article that is there changes nothing.
 * Throws CodedError where the extraction does not stand on the article.
 */
export function record(
  sql: Sql,
  clock: Clock,
  workspace: number,
  article: Article,
  extraction: Extraction,
): { readonly id: number; readonly isNew: boolean } {
  validate(article, extraction);
  return sql.write(() => {
    const hash = createHash('sha256').update(article.text).digest('hex');
    const known = findRecorded(sql, workspace, article, hash);
    if (known !== null) return { id: known, isNew: false };
    const { id, reading } = writeArticle(sql, workspace, article, hash, clock());
    const { sightings, touched } = writeEntities(sql, workspace, reading, article, extraction.entities);
    const plan = planRelinking(sql, workspace, touched);
    const disturbed = connectedReports(sql, workspace, reportsOfForms(sql, workspace, plan.moved));
    const { changed, emptied } = relink(sql, workspace, plan);
    const present = entitiesOf(sql, workspace, sightings);
    for (const entity of new Set([...changed, ...present])) refreshEntity(sql, workspace, entity);
    const reports = writeReports(sql, workspace, reading, article.published, extraction.meetings, sightings);
    writeStatements(sql, workspace, reading, article.published, extraction.statements, sightings);
    regroup(sql, workspace, [...disturbed.map((report) => report.id), ...reports]);
    removeEntities(sql, workspace, emptied);
    return { id, isNew: true };
  });
}

/** The same address is the same article; so is the same text where one has no address, or from one outlet. */
function findRecorded(sql: Sql, workspace: number, article: Article, hash: string): number | null {
  const byUrl =
    article.url === null
      ? null
      : sql.get('SELECT id FROM article WHERE workspace = ? AND url = ?', [workspace, article.url]);
  const row =
    byUrl ??
    sql.get(
      `SELECT article.id FROM reading
       JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
       WHERE reading.workspace = :workspace AND reading.text_hash = :hash
         AND (article.url IS NULL OR :url IS NULL OR article.outlet = :outlet)
       ORDER BY article.id LIMIT 1`,
      { workspace, hash, url: article.url, outlet: article.outlet },
    );
  return row && integer(row, 'id');
}

function writeArticle(
  sql: Sql,
  workspace: number,
  { url, title, outlet, author, published, text }: Article,
  hash: string,
  now: number,
): { readonly id: number; readonly reading: number } {
  const { id } = sql.run(
    `INSERT INTO article (workspace, url, title, outlet, author, published, recorded_at)
     VALUES (:workspace, :url, :title, :outlet, :author, :published, :now)`,
    { workspace, url, title, outlet, author, published, now },
  );
  const reading = sql.run(
    'INSERT INTO reading (workspace, article, text, text_hash, read_at) VALUES (?, ?, ?, ?, ?)',
    [workspace, id, text, hash, now],
  ).id;
  return { id, reading };
}

/** Writes whom the article names. Gives each entity's sighting, and the forms whose linking must be worked out. */
function writeEntities(
  sql: Sql,
  workspace: number,
  reading: number,
  { published }: Article,
  entities: readonly Entity[],
): { readonly sightings: ReadonlyMap<EntityId, Sighting>; readonly touched: readonly number[] } {
  const sightings = new Map<EntityId, Sighting>();
  const touched: number[] = [];
  const counted = new Set<number>();
  for (const entity of entities) {
    const form = formId(sql, workspace, entity.kind, entity.name.trim(), reading).id;
    const wasUnlinked = sql.get('SELECT 1 FROM form WHERE workspace = ? AND id = ? AND entity IS NULL', [
      workspace,
      form,
    ]);
    if (!counted.has(form)) countForm(sql, form, tellingRole(entity), published ?? '');
    counted.add(form);
    if (wasUnlinked) touched.push(form);
    touched.push(...keepAliases(sql, workspace, form, entity, reading));
    sightings.set(entity.id, writeSighting(sql, workspace, reading, form, entity));
  }
  return { sightings, touched };
}

function entitiesOf(
  sql: Sql,
  workspace: number,
  sightings: ReadonlyMap<EntityId, Sighting>,
): readonly number[] {
  const forms = new Set([...sightings.values()].map(({ form }) => form));
  return [...forms].flatMap((form) => {
    const row = sql.get('SELECT entity FROM form WHERE workspace = ? AND id = ? AND entity IS NOT NULL', [
      workspace,
      form,
    ]);
    return row ? [integer(row, 'entity')] : [];
  });
}
