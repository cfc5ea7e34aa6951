import type { ChannelId, Clock, News, NewsStore } from '../src/model/index.ts';
import { integer, json, text, textOrNull } from './columns.ts';
import type { Holder } from './holder.ts';
import { addJob } from './jobs.ts';
import type { Row, Sql } from './sql.ts';
import { IS_SERVED } from './workspaces.ts';

/** How long (ms) news stays in the hands of a process. */
const LEASE = 60_000;

const TAKE = `
  UPDATE news SET attempt = attempt + 1, holder = :me, held_until = :until
  WHERE id = (
    SELECT min(id) FROM news AS next
    WHERE EXISTS (SELECT 1 FROM workspace WHERE workspace.id = next.workspace AND ${IS_SERVED})
    GROUP BY workspace HAVING ready_at <= :now AND ifnull(held_until, 0) <= :now
    ORDER BY 1 LIMIT 1
  )
  RETURNING *, (SELECT name FROM workspace WHERE workspace.id = news.workspace) AS workspace_name`;

/**
 * Notes within the transaction in hand that an article is news: only where somebody follows something. `known` is
 * what its earlier text told.
 */
export function noteNews(
  sql: Sql,
  now: number,
  workspace: number,
  article: number,
  shownIn: ChannelId | null,
  known: News['known'] = { statements: [], meetings: [] },
): void {
  if (!sql.get('SELECT 1 FROM follow WHERE workspace = ? LIMIT 1', [workspace])) return;
  sql.run('INSERT INTO news (workspace, article, at, shown_in, known, ready_at) VALUES (?, ?, ?, ?, ?, ?)', [
    workspace,
    article,
    now,
    shownIn,
    JSON.stringify(known),
    now,
  ]);
}

/** What was recorded and has to be looked at for those who follow. */
export function createNewsStore(sql: Sql, clock: Clock, holder: Holder): NewsStore {
  const me = holder.name;
  return {
    async take(now, platforms) {
      return sql.write(() => {
        const row = sql.get(TAKE, { now, me, until: now + LEASE, platforms: JSON.stringify(platforms) });
        return row && news(sql, row);
      });
    },
    async settle(id, posts) {
      sql.write(() => {
        if (sql.run('DELETE FROM news WHERE id = ? AND holder = ?', [id, me]).changes === 0) return;
        for (const post of posts) addJob(sql, clock(), post);
      });
    },
    async retry(id, at) {
      sql.run('UPDATE news SET ready_at = ?, holder = NULL, held_until = NULL WHERE id = ? AND holder = ?', [
        at,
        id,
        me,
      ]);
    },
  };
}

function news(sql: Sql, row: Row): News {
  const id = integer(row, 'id');
  const later = sql.all('SELECT article FROM news WHERE workspace = ? AND id > ?', [
    integer(row, 'workspace'),
    id,
  ]);
  return {
    id,
    workspace: text(row, 'workspace_name'),
    article: integer(row, 'article'),
    at: integer(row, 'at'),
    shownIn: textOrNull(row, 'shown_in'),
    known: json(row, 'known') as News['known'],
    later: later.map((other) => integer(other, 'article')),
    attempt: integer(row, 'attempt'),
  };
}
