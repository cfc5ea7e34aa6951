import { randomInt } from 'node:crypto';
import type { Answer, Clock } from '../src/model/index.ts';
import { damaged, json } from './columns.ts';
import type { Sql } from './sql.ts';

/** Buttons of an answer work this long, in ms. */
const KEPT_FOR = 90 * 24 * 60 * 60_000;
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Sixteen letters of 36: 82 bits, so that nobody guesses another's answer. */
const ID_LENGTH = 16;

/** Keeps an answer without its files and gives its id; answers older than 90 days go. */
export function keepAnswer(sql: Sql, clock: Clock, workspace: number, answer: Answer): string {
  const id = Array.from({ length: ID_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  const now = clock();
  return sql.write(() => {
    sql.run('DELETE FROM kept_answer WHERE kept_at < ?', [now - KEPT_FOR]);
    sql.run('INSERT INTO kept_answer (workspace, id, answer, kept_at) VALUES (?, ?, ?, ?)', [
      workspace,
      id,
      JSON.stringify({ ...answer, files: undefined }),
      now,
    ]);
    return id;
  });
}

/** Gives a kept answer of this workspace, or null where there is none (any more). */
export function keptAnswer(sql: Sql, clock: Clock, workspace: number, id: string): Answer | null {
  const row = sql.get('SELECT answer FROM kept_answer WHERE workspace = ? AND id = ? AND kept_at >= ?', [
    workspace,
    id,
    clock() - KEPT_FOR,
  ]);
  if (!row) return null;
  const answer = json(row, 'answer');
  if (!isAnswer(answer)) throw damaged('a kept answer is none');
  return answer;
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  return 'tone' in value && 'blocks' in value && Array.isArray(value.blocks) && 'actions' in value;
}
