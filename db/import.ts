import type { Article, PortableArticle } from '../src/model/index.ts';
import { keepLink } from './articles.ts';
import { findRecorded, hashOf, record } from './record.ts';
import { revise } from './revise.ts';
import type { Sql } from './sql.ts';

/**
 * Records an exported article in one transaction: its first text, and each later one as the change that it was.
 * False where the article is on record; then only links that led to it are new. Throws CodedError where what was
 * found does not stand on the text.
 */
export function takeIn(sql: Sql, workspace: number, portable: PortableArticle): boolean {
  return sql.write(() => {
    const present = portable.readings.at(-1);
    const known = present ? findRecorded(sql, workspace, portable, hashOf(present.text)) : null;
    let id = known;
    if (id === null) {
      for (const reading of portable.readings) {
        const article: Article = {
          url: portable.url,
          title: portable.title,
          outlet: portable.outlet,
          author: portable.author,
          published: portable.published,
          text: reading.text,
        };
        if (id === null) id = record(sql, () => reading.readAt, workspace, article, reading).id;
        else revise(sql, reading.readAt, workspace, id, article, reading, reading.change);
      }
    }
    if (id === null) return false;
    for (const link of portable.links) keepLink(sql, workspace, link, id);
    if (known !== null) return false;
    sql.run('UPDATE article SET recorded_at = ? WHERE workspace = ? AND id = ?', [
      portable.recordedAt,
      workspace,
      id,
    ]);
    return true;
  });
}
