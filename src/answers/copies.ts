import type { Line, ListItem, RecordedStatement } from '../model/index.ts';
import { faint } from './inline.ts';
import { articleLine, statementItem, statementUrl } from './statement.ts';
import type { StatementView } from './statement.ts';

/** An outlet takes a wire text over within so many days; who says the same later says it anew. */
const TAKEN_OVER = 2;
const DAY = 24 * 60 * 60_000;

/**
 * Statements as items of a list, each with the articles that have its sentence word for word: a wire text in three
 * outlets was said once. Where the first of them stands in the list, the others stand with it.
 */
export function withCopies(
  statements: readonly RecordedStatement[],
  view: (statement: RecordedStatement) => StatementView,
): readonly ListItem[] {
  return copiesOf(statements).map(([first, ...copies]) => {
    const item = statementItem(first, view(first));
    return copies.length === 0 ? item : { ...item, detail: [...(item.detail ?? []), ...copies.map(alsoIn)] };
  });
}

/** "also in The Tide · 2 Dec 2024", linked to the sentence. */
export function alsoIn(statement: RecordedStatement): Line {
  return [faint('also in '), ...articleLine(statement.article, statementUrl(statement))];
}

type Copies = readonly [RecordedStatement, ...RecordedStatement[]];

function copiesOf(statements: readonly RecordedStatement[]): readonly Copies[] {
  const found: [RecordedStatement, ...RecordedStatement[]][] = [];
  for (const statement of statements) {
    const home = found.find((those) => those.every((one) => isCopy(one, statement)));
    if (home) home.push(statement);
    else found.push([statement]);
  }
  return found;
}

function isCopy(one: RecordedStatement, other: RecordedStatement): boolean {
  if (one.article.id === other.article.id || key(one) !== key(other)) return false;
  const [day, otherDay] = [one.article.published, other.article.published];
  if (day === null || otherDay === null) return day === otherDay;
  return Math.abs(Date.parse(day) - Date.parse(otherDay)) <= TAKEN_OVER * DAY;
}

function key({ speakers, via, act, content, evidence }: RecordedStatement): string {
  const ids = (entities: RecordedStatement['speakers']): readonly number[] => entities.map(({ id }) => id);
  const words = [evidence, ...content].map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  return JSON.stringify([ids(speakers), ids(via), act, words]);
}
