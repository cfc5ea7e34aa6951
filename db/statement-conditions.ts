import type { StatementQuery } from '../src/model/index.ts';
import { integer } from './columns.ts';
import { contentQuery, scopeQuery } from './full-text.ts';
import type { Sql, Value } from './sql.ts';

/** The parts of a query for statements. */
export interface StatementConditions {
  readonly from: string;
  readonly where: string;
  readonly values: Readonly<Record<string, Value>>;
  /** The columns that hold a statement's id and day in the index that is walked. */
  readonly id: string;
  readonly day: string;
  /** Rows come as the full text finds them, and not in the order of an index: a page means walking them all. */
  readonly isSearch: boolean;
}

const PARTS = ['speaker', 'via', 'to'] as const;
const IN_ARTICLE = `
  SELECT told.id FROM reading JOIN statement AS told ON told.reading = reading.id
  WHERE reading.workspace = :workspace AND reading.article = :article`;

/**
 * Writes a query's conditions, or null where nothing can fit. Words and people who speak of each other are looked up
 * in the full text, one person's statements walked in the order of days, all statements by their day.
 */
export function statementConditions(
  sql: Sql,
  workspace: number,
  query: StatementQuery,
): StatementConditions | null {
  const search = query.about === undefined && !query.between ? undefined : searchFor(sql, workspace, query);
  if (search === null) return null;
  const values: Record<string, Value> = { workspace };
  const given = PARTS.filter((part) => query[part] !== undefined);
  for (const part of given) values[part] = query[part] ?? null;
  if (query.article !== undefined) values['article'] = query.article;
  const [first] = given;
  if (search !== undefined) {
    values['search'] = search;
    return written(query, values, {
      from: 'statement_text CROSS JOIN statement ON statement.id = statement_text.rowid',
      where: [
        'statement_text MATCH :search',
        'statement.workspace = :workspace',
        'statement.superseded_at IS NULL',
        ...given.map((part) => hasPart(part, 'statement.id')),
      ],
      id: 'statement.id',
      day: 'statement.day',
    });
  }
  if (first !== undefined) {
    return written(query, values, {
      from: `form CROSS JOIN statement_party AS party ON party.workspace = form.workspace AND party.form = form.id
        AND party.part = '${first}'`,
      where: [
        'form.workspace = :workspace',
        `form.entity = :${first}`,
        'party.statement NOT IN (SELECT id FROM statement WHERE workspace = :workspace AND superseded_at IS NOT NULL)',
        ...given.slice(1).map((part) => hasPart(part, 'party.statement')),
      ],
      id: 'party.statement',
      day: 'party.day',
    });
  }
  return written(query, values, {
    from: 'statement',
    // The days' index holds no superseded statement: named here, it serves where nothing narrower does.
    where: ['statement.workspace = :workspace', 'statement.superseded_at IS NULL', `statement.day >= ''`],
    id: 'statement.id',
    day: 'statement.day',
  });
}

function written(
  { period, article }: StatementQuery,
  values: Record<string, Value>,
  {
    from,
    where,
    id,
    day,
  }: Omit<StatementConditions, 'where' | 'values' | 'isSearch'> & { readonly where: readonly string[] },
): StatementConditions {
  const more: string[] = [];
  if (article !== undefined) more.push(`${id} IN (${IN_ARTICLE})`);
  if (period?.start !== undefined) {
    more.push(`${day} >= :start`);
    values['start'] = period.start;
  }
  if (period?.end !== undefined) {
    more.push(`${day} > '' AND ${day} <= :end`);
    values['end'] = period.end;
  }
  return { from, where: [...where, ...more].join(' AND '), values, id, day, isSearch: 'search' in values };
}

/** Whether somebody has a part in a statement, by its own few parties. */
function hasPart(part: (typeof PARTS)[number], statement: string): string {
  return `EXISTS (
    SELECT 1 FROM statement_party AS own JOIN form AS of ON of.workspace = own.workspace AND of.id = own.form
    WHERE own.workspace = :workspace AND own.statement = ${statement} AND own.part = '${part}'
      AND of.entity = :${part})`;
}

/** The full-text query for words and people together; null where nothing can be found. */
function searchFor(sql: Sql, workspace: number, query: StatementQuery): string | null {
  const content = query.about === undefined ? undefined : contentQuery(query.about);
  if (content === null) return null;
  const people = PARTS.flatMap((part) => {
    const entity = query[part];
    return entity === undefined ? [] : [{ part, forms: formsOf(sql, workspace, entity) }];
  });
  if (people.some(({ forms }) => forms.length === 0)) return null;
  const pair = query.between ? between(sql, workspace, query.between) : undefined;
  if (pair === null) return null;
  const scopes = [
    ...people.map(({ part, forms }) => scopeQuery([part], forms)),
    ...(pair === undefined ? [] : [pair]),
  ];
  return [
    ...(scopes.length > 0 ? scopes : [`scope : "w${workspace}"`]),
    ...(content === undefined ? [] : [content]),
  ].join(' AND ');
}

/** What either said together with, to or of the other. */
function between(sql: Sql, workspace: number, [one, other]: readonly [number, number]): string | null {
  const ones = formsOf(sql, workspace, one);
  const others = formsOf(sql, workspace, other);
  if (ones.length === 0 || others.length === 0) return null;
  const of = (speaker: readonly number[], concerned: readonly number[]): string =>
    `(${scopeQuery(['speaker'], speaker)} AND ${scopeQuery(['speaker', 'to', 'named'], concerned)})`;
  return `(${of(ones, others)} OR ${of(others, ones)})`;
}

function formsOf(sql: Sql, workspace: number, entity: number): readonly number[] {
  const rows = sql.all('SELECT id FROM form WHERE workspace = ? AND entity = ?', [workspace, entity]);
  return rows.map((row) => integer(row, 'id'));
}
