import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createHistory } from '../../db/history.ts';
import { migrate } from '../../db/migrate.ts';
import { createSql } from '../../db/sql.ts';
import { join, leave } from '../../db/workspaces.ts';
import { notingSql, walks } from './index-use.ts';
import { sample } from './sample.ts';

it('changing, forgetting and carrying over an article walk no table from end to end', async () => {
  const db = new Database(':memory:');
  migrate(db, 0);
  const { sql, seen } = notingSql(createSql(db));
  const history = createHistory(sql, () => 1_000_000, 'terminal:local');
  const meeting = { who: ['Mara Lindqvist', 'Yusuf al-Kadi'], date: '2026-03-09' } as const;
  const yes = { by: ['Lindqvist'], via: ['Yusuf al-Kadi'], says: 'Yes' } as const;
  const roles = { Lindqvist: 'minister' };
  await history.record(...sample({ url: 'https://n.example/1', meetings: [meeting] }));
  const { id } = await history.record(
    ...sample({ url: 'https://n.example/2', title: 'Second', roles, meetings: [meeting], statements: [yes] }),
  );
  await history.keepLink('https://s.example/x', id);
  await history.revise(id, ...sample({ url: 'https://n.example/2', title: 'Second', named: ['Kadi'] }));
  await history.articleByUrl('https://s.example/x');
  const portable = await history.portableArticles(0, 10);
  await history.keepAnswer({ tone: 'empty', blocks: [], actions: [], private: true, data: 1 });
  await history.standsOn(id);
  await history.forget(id);
  for (const article of portable) await history.takeIn(article);
  leave(sql, 'terminal:local', 1);
  join(sql, 'terminal:local');
  // The kept answers of a workspace are looked through one by one when an article is forgotten.
  const answers = 'SELECT id, answer FROM kept_answer WHERE workspace = ?';
  expect(seen.has(answers)).toBe(true);
  expect(walks(db, seen).filter((step) => !step.endsWith(answers))).toEqual([]);
  db.close();
});
