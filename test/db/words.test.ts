import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createHistory } from '../../db/history.ts';
import { migrate } from '../../db/migrate.ts';
import { createSql } from '../../db/sql.ts';
import type { Sql } from '../../db/sql.ts';
import type { History } from '../../src/model/index.ts';
import { sample } from './sample.ts';

/** A history in which two people spoke of the border, with signs before the words that take two code units each. */
async function told(): Promise<{ readonly sql: Sql; readonly history: History }> {
  const db = new Database(':memory:');
  migrate(db, 0);
  const sql = createSql(db);
  const history = createHistory(sql, () => 1, 'terminal:local');
  await history.record(
    ...sample({
      title: '🙂🙂🙂 Talks',
      statements: [
        { by: ['Mara Lindqvist'], says: 'The border opens' },
        { by: ['Yusuf al-Kadi'], to: ['Mara Lindqvist'], says: 'The border is shut' },
      ],
    }),
  );
  return { sql, history };
}

async function total(history: History, name: string, about: string): Promise<number> {
  const match = await history.findEntity(name);
  if (match.type !== 'one') throw new Error(`one ${name} was expected`);
  return (await history.statements({ speaker: match.entity.id, about })).total;
}

it('words are searched as the article has them, whatever signs stand before them', async () => {
  const { history } = await told();
  expect(await total(history, 'Lindqvist', 'border opens')).toBe(1);
  expect(await total(history, 'al-Kadi', '"is shut"')).toBe(1);
  expect(await total(history, 'al-Kadi', 'opens')).toBe(0);
});

it('the index can be made anew from what is on record, and says the same', async () => {
  const { sql, history } = await told();
  sql.run(`INSERT INTO statement_text (statement_text) VALUES ('delete-all')`);
  expect(await total(history, 'Lindqvist', 'border')).toBe(0);
  sql.run(
    'INSERT INTO statement_text (rowid, scope, content) SELECT id, scope, content FROM statement_words',
  );
  expect(await total(history, 'Lindqvist', 'border')).toBe(1);
  expect(await total(history, 'al-Kadi', 'border')).toBe(1);
});

it('a statement that is given to somebody else is found as theirs', async () => {
  const { sql, history } = await told();
  const form = `(SELECT id FROM form WHERE name = 'Yusuf al-Kadi')`;
  sql.run(`UPDATE statement_party SET form = ${form} WHERE part = 'speaker'`);
  expect(await total(history, 'al-Kadi', 'border')).toBe(2);
  expect(await total(history, 'Lindqvist', 'border')).toBe(0);
});

it('what a changed text no longer tells is not kept in the index', async () => {
  const { sql, history } = await told();
  const met = { who: ['Mara Lindqvist', 'Yusuf al-Kadi'], told: 'They met at the border.' };
  const { id } = await history.record(...sample({ url: 'https://news.example/2', meetings: [met] }));
  const hits = (): readonly unknown[] =>
    ['statement_text', 'report_text'].map(
      (index) => sql.get(`SELECT count(*) AS hits FROM ${index} WHERE ${index} MATCH 'border'`)?.['hits'],
    );
  expect(hits()).toEqual([2, 1]);
  const first = await history.articleByUrl('https://news.example/1');
  for (const [article, url] of [
    [first?.ref.id ?? -1, 'https://news.example/1'],
    [id, 'https://news.example/2'],
  ] as const)
    await history.revise(article, ...sample({ url, title: 'Nothing more' }));
  expect(hits()).toEqual([0, 0]);
});
