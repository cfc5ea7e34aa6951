import { createHash } from 'node:crypto';
import type {
  Article,
  ChannelId,
  Clock,
  Entity,
  EntityId,
  Extraction,
  TextChange,
} from '../src/model/index.ts';
import { tellingRole } from '../src/history/roles.ts';
import { nameOwned } from '../src/history/whose.ts';
import { articleOfLink } from './articles.ts';
import { integer } from './columns.ts';
import { reassigned } from './corrections.ts';
import { countForm, formId, keepAliases } from './forms.ts';
import { noteNews } from './news.ts';
import type { Disturbance } from './settle.ts';
import { settle } from './settle.ts';
import type { Sql } from './sql.ts';
import type { Sighting } from './write.ts';
import { writeReports, writeSighting, writeStatements } from './write.ts';
import { validate } from './validate.ts';

/**
 * Records an article in one transaction: its text, whom it names, what it tells. Who is who and which reports
 * tell of one meeting are worked out anew where the article bears on it. An article that is there changes nothing.
 * Throws CodedError where the extraction does not stand on the article. It is news, which `shownIn` reads anyway,
 * unless that is undefined.
 */
export function record(
  sql: Sql,
  clock: Clock,
  workspace: number,
  article: Article,
  given: Extraction,
  shownIn?: ChannelId | null,
): { readonly id: number; readonly isNew: boolean } {
  validate(article, given);
  const extraction = nameOwned(given);
  return sql.write(() => {
    const hash = hashOf(article.text);
    const known = findRecorded(sql, workspace, article, hash);
    if (known !== null) return { id: known, isNew: false };
    const { url, title, outlet, author, published } = article;
    const { id } = sql.run(
      `INSERT INTO article (workspace, url, title, outlet, author, published, recorded_at)
       VALUES (:workspace, :url, :title, :outlet, :author, :published, :now)`,
      { workspace, url, title, outlet, author, published, now: clock() },
    );
    const reading = newReading(sql, workspace, id, article.text, clock());
    settle(sql, workspace, writeReading(sql, workspace, reading, article, extraction));
    if (shownIn !== undefined) noteNews(sql, clock(), workspace, id, shownIn);
    return { id, isNew: true };
  });
}

/** SHA-256 of a text, hexadecimal: by it the same text is known again. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes an article's present text; an earlier one must be superseded. Gives the reading's id. */
export function newReading(
  sql: Sql,
  workspace: number,
  article: number,
  text: string,
  now: number,
  change: TextChange | null = null,
): number {
  return sql.run(
    'INSERT INTO reading (workspace, article, text, text_hash, read_at, change) VALUES (?, ?, ?, ?, ?, ?)',
    [workspace, article, text, hashOf(text), now, change && JSON.stringify(change)],
  ).id;
}

/** Writes what a reading tells; facts that keep their ids are given them by their positions. `settle` must follow. */
export function writeReading(
  sql: Sql,
  workspace: number,
  reading: number,
  article: Article,
  extraction: Extraction,
  ids: KeptIds = { meetings: [], statements: [] },
): Disturbance {
  const { published } = article;
  const { sightings, touched } = writeEntities(sql, workspace, reading, article, extraction.entities);
  const reports = writeReports(
    sql,
    workspace,
    reading,
    published,
    extraction.meetings,
    sightings,
    ids.meetings,
  );
  writeStatements(sql, workspace, reading, published, extraction.statements, sightings, ids.statements);
  const present = [...sightings.values()].map(({ form }) => form);
  return { touched, present, reports, meetings: [], entities: [] };
}

/** Ids of an extraction's facts by position; null where a fact is new. */
export interface KeptIds {
  readonly meetings: readonly (number | null)[];
  readonly statements: readonly (number | null)[];
}

/** The same address is the same article; so is the same text where one has no address, or from one outlet. */
export function findRecorded(
  sql: Sql,
  workspace: number,
  article: Pick<Article, 'url' | 'outlet'>,
  hash: string,
): number | null {
  const byUrl = article.url === null ? null : articleOfLink(sql, workspace, article.url);
  if (byUrl !== null) return byUrl;
  const row = sql.get(
    `SELECT article.id FROM reading
     JOIN article ON article.workspace = reading.workspace AND article.id = reading.article
     WHERE reading.workspace = :workspace AND reading.text_hash = :hash AND reading.superseded_at IS NULL
       AND (article.url IS NULL OR :url IS NULL OR article.outlet = :outlet)
     ORDER BY article.id LIMIT 1`,
    { workspace, hash, url: article.url, outlet: article.outlet },
  );
  return row && integer(row, 'id');
}

/** Writes whom the article names. Gives each entity's sighting, and the forms whose linking must be worked out. */
function writeEntities(
  sql: Sql,
  workspace: number,
  reading: number,
  { url, published, text }: Article,
  entities: readonly Entity[],
): { readonly sightings: ReadonlyMap<EntityId, Sighting>; readonly touched: readonly number[] } {
  const sightings = new Map<EntityId, Sighting>();
  const touched: number[] = [];
  const counted = new Set<number>();
  for (const entity of entities) {
    const { form, given } = sightedForm(sql, workspace, reading, url ?? hashOf(text), entity);
    const wasUnlinked = sql.get('SELECT 1 FROM form WHERE workspace = ? AND id = ? AND entity IS NULL', [
      workspace,
      form,
    ]);
    if (!counted.has(form)) countForm(sql, form, tellingRole(entity), published ?? '');
    counted.add(form);
    if (wasUnlinked) touched.push(form);
    touched.push(...keepAliases(sql, workspace, form, entity, reading));
    sightings.set(entity.id, writeSighting(sql, workspace, reading, form, entity, given));
  }
  return { sightings, touched };
}

/** The form that an article's name for somebody is; `given` is that name where a correction reads it as another. */
function sightedForm(
  sql: Sql,
  workspace: number,
  reading: number,
  article: string,
  { kind, name: words, roles }: Entity,
): { readonly form: number; readonly given: string | null } {
  const name = words.trim();
  const naming = { kind, name, article, roles: roles.map((role) => role.text) };
  const meant = reassigned(sql, workspace, naming);
  if (!meant) return { form: formId(sql, workspace, kind, name, reading).id, given: null };
  return { form: formId(sql, workspace, meant.kind, meant.name, reading, meant.base).id, given: name };
}
