import { CodedError } from '../src/model/index.ts';
import type { Correction, Deed, NameRef, RecordedCorrection } from '../src/model/index.ts';
import { levelKey, spellingKey } from '../src/history/nodes.ts';
import { plainWords } from '../src/history/names.ts';
import type { Ruling } from '../src/history/rulings.ts';
import { damaged, integer, json, textOrNull } from './columns.ts';
import type { Row, Sql } from './sql.ts';

const ABOUT = `
  SELECT correction.* FROM correction_name AS name
  JOIN correction ON correction.workspace = name.workspace AND correction.id = name.correction
  WHERE name.workspace = ? AND name.key = ? AND correction.undone_at IS NULL`;
const TYPES: readonly Correction['type'][] = ['merge', 'split', 'reassign', 'rename'];

/** All corrections of a workspace, oldest first, undone ones too. */
export function listCorrections(sql: Sql, workspace: number): readonly RecordedCorrection[] {
  return sql.all('SELECT * FROM correction WHERE workspace = ? ORDER BY id', [workspace]).map(recorded);
}

/** One correction, or null. */
export function readCorrection(sql: Sql, workspace: number, id: number): RecordedCorrection | null {
  const row = sql.get('SELECT * FROM correction WHERE workspace = ? AND id = ?', [workspace, id]);
  return row && recorded(row);
}

/** The corrections that count and tell of one of these names, oldest first. */
export function correctionsAbout(
  sql: Sql,
  workspace: number,
  names: readonly NameRef[],
): readonly RecordedCorrection[] {
  const rows = [...new Set(names.map(levelKey))].flatMap((key) => sql.all(ABOUT, [workspace, key]));
  const found = new Map(rows.map((row) => [integer(row, 'id'), recorded(row)]));
  return [...found.values()].sort((one, other) => one.id - other.id);
}

/** Writes a correction; its effects are worked out elsewhere. */
export function writeCorrection(
  sql: Sql,
  workspace: number,
  correction: Correction,
  made: Deed,
  undone: Deed | null,
): RecordedCorrection {
  const { id } = sql.run(
    `INSERT INTO correction (workspace, detail, made_by, made_at, undone_by, undone_at)
     VALUES (:workspace, :detail, :by, :at, :undoneBy, :undoneAt)`,
    {
      workspace,
      detail: JSON.stringify(correction),
      by: made.by,
      at: made.at,
      undoneBy: undone?.by ?? null,
      undoneAt: undone?.at ?? null,
    },
  );
  writeNames(sql, workspace, id, correction);
  return { id, correction, made, undone };
}

/** Writes by which names a correction is found, instead of those by which it was. */
export function writeNames(sql: Sql, workspace: number, id: number, correction: Correction): void {
  sql.run('DELETE FROM correction_name WHERE workspace = ? AND correction = ?', [workspace, id]);
  for (const key of new Set(namesIn(correction).map(levelKey))) {
    sql.run('INSERT INTO correction_name (workspace, key, correction) VALUES (?, ?, ?)', [
      workspace,
      key,
      id,
    ]);
  }
}

/** The same correction, made by the same member at the same instant, or null. */
export function sameCorrection(
  sql: Sql,
  workspace: number,
  correction: Correction,
  { by, at }: Deed,
): RecordedCorrection | null {
  const [name] = namesIn(correction);
  const row = sql.get(
    `SELECT correction.* FROM correction_name AS name
     JOIN correction ON correction.workspace = name.workspace AND correction.id = name.correction
     WHERE name.workspace = ? AND name.key = ? AND made_at = ? AND made_by IS ? AND detail = ?`,
    [workspace, name ? levelKey(name) : '', at, by, JSON.stringify(correction)],
  );
  return row && recorded(row);
}

/** All names of which a correction tells. */
export function namesIn(correction: Correction): readonly NameRef[] {
  switch (correction.type) {
    case 'merge':
    case 'split':
      return [correction.one, correction.other];
    case 'reassign':
      return [...correction.names, correction.to];
    case 'rename':
      return [correction.name, { kind: correction.name.kind, name: correction.to }];
  }
  return correction satisfies never;
}

function rulingsOf(correction: Correction): readonly Ruling[] {
  switch (correction.type) {
    case 'merge':
      return [{ type: 'same', one: correction.one, other: correction.other }];
    case 'split':
      return [{ type: 'apart', one: correction.one, other: correction.other }];
    case 'rename':
      return [
        { type: 'same', one: correction.name, other: { kind: correction.name.kind, name: correction.to } },
      ];
    case 'reassign':
      return [];
  }
  return correction satisfies never;
}

/** What the corrections that count say about which of these names are one, the oldest ruling first. */
export function rulingsAbout(sql: Sql, workspace: number, names: readonly NameRef[]): readonly Ruling[] {
  return correctionsAbout(sql, workspace, names).flatMap(({ correction }) => rulingsOf(correction));
}

/** The name that a member gave to whoever bears one of these, the newest first; null where none did. */
export function shownName(sql: Sql, workspace: number, names: readonly NameRef[]): string | null {
  const keys = new Set(names.map(levelKey));
  const newest = correctionsAbout(sql, workspace, names).findLast(
    ({ correction }) => correction.type === 'rename' && keys.has(levelKey(correction.name)),
  )?.correction;
  return newest?.type === 'rename' ? newest.to : null;
}

/** Whether a member gave this name to somebody whom articles call otherwise. */
export function isRenaming(sql: Sql, workspace: number, name: NameRef): boolean {
  return correctionsAbout(sql, workspace, [name]).some(
    ({ correction }) =>
      correction.type === 'rename' &&
      spellingKey({ kind: correction.name.kind, name: correction.to }) === spellingKey(name),
  );
}

/** How an article names somebody, and what it calls them by role. */
export interface Naming extends NameRef {
  /** By which corrections know the article. */
  readonly article: string;
  readonly roles: readonly string[];
}

/** Whom an article means by a name. */
export interface Meant extends NameRef {
  /** The name without what a member added in brackets to tell its bearers apart; null where nothing was. */
  readonly base: string | null;
}

/** Whom an article means by a name, where a correction says so: the newest that fits; null where none does. */
export function reassigned(sql: Sql, workspace: number, naming: Naming): Meant | null {
  const roles = new Set(naming.roles.map(bareRole));
  const spelling = spellingKey(naming);
  for (const { correction } of correctionsAbout(sql, workspace, [naming]).toReversed()) {
    if (correction.type !== 'reassign') continue;
    const { names, to, articles } = correction;
    if (!names.some((name) => spellingKey(name) === spelling)) continue;
    if (articles.includes(naming.article) || correction.roles.some((role) => roles.has(bareRole(role))))
      return { ...to, base: baseOf(to, names) };
  }
  return null;
}

/** "a banker" is the role "banker". */
function bareRole(role: string): string {
  return plainWords(role).replace(/^(?:the|an?) /u, '');
}

function baseOf(to: NameRef, names: readonly NameRef[]): string | null {
  const bare = /^(?<base>.+) \([^()]+\)$/u.exec(to.name)?.groups?.['base'];
  if (bare === undefined) return null;
  return names.some(({ name }) => plainWords(name) === plainWords(bare)) ? bare : null;
}

function recorded(row: Row): RecordedCorrection {
  const undoneAt = row['undone_at'] === null ? null : integer(row, 'undone_at');
  return {
    id: integer(row, 'id'),
    correction: parse(json(row, 'detail')),
    made: { by: textOrNull(row, 'made_by'), at: integer(row, 'made_at') },
    undone: undoneAt === null ? null : { by: textOrNull(row, 'undone_by'), at: undoneAt },
  };
}

function parse(detail: unknown): Correction {
  const type = (detail as { readonly type?: unknown } | null)?.type;
  if (!TYPES.some((known) => known === type)) throw damaged('a correction of no known type');
  return detail as Correction;
}

/** Throws CodedError where a correction says nothing, or too much to be kept. */
export function assertCorrection(correction: Correction): void {
  const names = namesIn(correction);
  if (names.some(({ name }) => name.trim() === '' || name.length > LONGEST_NAME || /[\n\r]/u.test(name)))
    throw new CodedError('bad-correction', `A name is one line of at most ${LONGEST_NAME} characters.`);
  const [first, ...others] = names.map(spellingKey);
  if (correction.type !== 'rename' && others.every((key) => key === first))
    throw new CodedError('bad-correction', 'A correction needs two different names.');
  if (correction.type === 'reassign' && names.some(({ kind }) => kind !== correction.to.kind))
    throw new CodedError(
      'bad-correction',
      'A person’s name cannot mean a body or a country; /merge takes them for one.',
    );
}

const LONGEST_NAME = 120;
