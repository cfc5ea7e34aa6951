import type {
  ChannelSettings,
  PortableArticle,
  PortableReading,
  PortableRest,
  TextChange,
} from '../src/model/index.ts';
import { integer, json, oneOf, text, textOrNull } from './columns.ts';
import { listCorrections } from './corrections.ts';
import { readExtraction } from './extraction.ts';
import { ENTITY_KINDS, MEETING_KINDS, MEETING_STATUSES } from './kinds.ts';
import { readSettings } from './settings.ts';
import type { Row, Sql } from './sql.ts';

/** Articles with an id above `after`, by id, with all their texts and what was found in them. */
export function portableArticles(
  sql: Sql,
  workspace: number,
  after: number,
  limit: number,
): readonly PortableArticle[] {
  const rows = sql.all('SELECT * FROM article WHERE workspace = ? AND id > ? ORDER BY id LIMIT ?', [
    workspace,
    after,
    limit,
  ]);
  return rows.map((row) => portableArticle(sql, workspace, row));
}

/** Everything else that a workspace keeps, but for jobs and kept answers, which belong to its channels' messages. */
export function portableRest(sql: Sql, workspace: number): PortableRest {
  const channels = sql.all('SELECT channel FROM channel WHERE workspace = ? ORDER BY channel', [workspace]);
  return {
    entities: sql.all('SELECT * FROM entity WHERE workspace = ? ORDER BY id', [workspace]).map((row) => ({
      id: integer(row, 'id'),
      name: text(row, 'name'),
      kind: oneOf(row, 'kind', ENTITY_KINDS),
      role: textOrNull(row, 'role'),
    })),
    meetings: portableMeetings(sql, workspace),
    corrections: listCorrections(sql, workspace).map(({ correction, made, undone }) => ({
      correction,
      made,
      undone,
    })),
    settings: channels.map((row) => {
      const channel = text(row, 'channel');
      const settings: ChannelSettings = readSettings(sql, workspace, channel);
      return { channel, settings };
    }),
  };
}

function portableArticle(sql: Sql, workspace: number, row: Row): PortableArticle {
  const id = integer(row, 'id');
  const readings = sql.all('SELECT * FROM reading WHERE workspace = ? AND article = ? ORDER BY id', [
    workspace,
    id,
  ]);
  const links = sql.all('SELECT link FROM article_link WHERE workspace = ? AND article = ? ORDER BY link', [
    workspace,
    id,
  ]);
  return {
    id,
    url: textOrNull(row, 'url'),
    links: links.map((link) => text(link, 'link')),
    title: text(row, 'title'),
    outlet: textOrNull(row, 'outlet'),
    author: textOrNull(row, 'author'),
    published: textOrNull(row, 'published'),
    recordedAt: integer(row, 'recorded_at'),
    readings: readings.map((reading) => portableReading(sql, workspace, reading)),
  };
}

function portableReading(sql: Sql, workspace: number, row: Row): PortableReading {
  const source = text(row, 'text');
  return {
    readAt: integer(row, 'read_at'),
    change: row['change'] === null ? null : (json(row, 'change') as TextChange),
    text: source,
    ...readExtraction(sql, workspace, integer(row, 'id'), source).extraction,
  };
}

function portableMeetings(sql: Sql, workspace: number): PortableRest['meetings'] {
  const parties = Map.groupBy(
    sql.all('SELECT meeting, entity FROM meeting_party WHERE workspace = ? ORDER BY meeting, position', [
      workspace,
    ]),
    (row) => integer(row, 'meeting'),
  );
  const articles = Map.groupBy(
    sql.all(
      `SELECT DISTINCT report.meeting, reading.article FROM report
       JOIN reading ON reading.workspace = report.workspace AND reading.id = report.reading
       WHERE report.workspace = ? AND report.meeting IS NOT NULL ORDER BY reading.article`,
      [workspace],
    ),
    (row) => integer(row, 'meeting'),
  );
  return sql.all('SELECT * FROM meeting WHERE workspace = ? ORDER BY id', [workspace]).map((row) => {
    const id = integer(row, 'id');
    return {
      id,
      participants: (parties.get(id) ?? []).map((party) => integer(party, 'entity')),
      kind: oneOf(row, 'kind', MEETING_KINDS),
      status: oneOf(row, 'status', MEETING_STATUSES),
      date: row['dated'] === 1 ? { start: text(row, 'first_day'), end: text(row, 'last_day') } : null,
      place: textOrNull(row, 'place'),
      articles: (articles.get(id) ?? []).map((article) => integer(article, 'article')),
    };
  });
}
