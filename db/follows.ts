import { CodedError } from '../src/model/index.ts';
import type { Audience, Clock, Follow, NewFollow } from '../src/model/index.ts';
import { damaged, integer, json, text, textOrNull } from './columns.ts';
import type { Row, Sql } from './sql.ts';

/** What one workspace's members follow, at most. */
const MOST_FOLLOWS = 500;
/** For one channel or member. */
const MOST_EACH = 50;

/** What members of a workspace follow, oldest first. */
export function listFollows(sql: Sql, workspace: number): readonly Follow[] {
  return sql.all('SELECT * FROM follow WHERE workspace = ? ORDER BY id', [workspace]).map(follow);
}

/** Keeps whom an audience follows; the very same again changes nothing. Throws CodedError where it is too many. */
export function addFollow(
  sql: Sql,
  clock: Clock,
  workspace: number,
  { people, topic, audience, madeBy }: NewFollow,
): { readonly follow: Follow; readonly isNew: boolean } {
  return sql.write(() => {
    const same = {
      workspace,
      audience: audienceKey(audience),
      people: JSON.stringify(people),
      topic: topic ?? '',
    };
    const find = (): Row | null =>
      sql.get(
        `SELECT * FROM follow
         WHERE workspace = :workspace AND audience = :audience AND people = :people AND topic = :topic`,
        same,
      );
    const known = find();
    if (known) return { follow: follow(known), isNew: false };
    assertRoom(sql, workspace, same.audience);
    sql.run(
      `INSERT INTO follow (workspace, audience, people, topic, made_by, made_at)
       VALUES (:workspace, :audience, :people, :topic, :madeBy, :now)`,
      { ...same, madeBy, now: clock() },
    );
    return { follow: follow(find() ?? {}), isNew: true };
  });
}

function assertRoom(sql: Sql, workspace: number, audience: string): void {
  const all = sql.all('SELECT audience FROM follow WHERE workspace = ? ORDER BY id', [workspace]);
  const own = all.filter((row) => row['audience'] === audience);
  if (all.length < MOST_FOLLOWS && own.length < MOST_EACH) return;
  const most =
    own.length < MOST_EACH ? `${MOST_FOLLOWS} in this workspace` : `${MOST_EACH} for one channel or member`;
  throw new CodedError(
    'too-many-follows',
    `No more can be followed: ${most} is the most. /follow list shows them, /unfollow takes one away.`,
  );
}

/** Takes one away. Gives it, or null where there is none of this id. */
export function removeFollow(sql: Sql, workspace: number, id: number): Follow | null {
  const row = sql.get('DELETE FROM follow WHERE workspace = ? AND id = ? RETURNING *', [workspace, id]);
  return row && follow(row);
}

function audienceKey(audience: Audience): string {
  switch (audience.type) {
    case 'channel':
      return `#${audience.channel}`;
    case 'member':
      return `@${audience.member}`;
    default:
      return audience satisfies never;
  }
}

function audienceOf(key: string): Audience {
  const id = key.slice(1);
  return key.startsWith('@') ? { type: 'member', member: id } : { type: 'channel', channel: id };
}

function follow(row: Row): Follow {
  const people = json(row, 'people');
  if (!Array.isArray(people)) throw damaged('people is no list');
  const topic = text(row, 'topic');
  return {
    id: integer(row, 'id'),
    people: people.map(String),
    topic: topic === '' ? null : topic,
    audience: audienceOf(text(row, 'audience')),
    madeBy: textOrNull(row, 'made_by'),
    madeAt: integer(row, 'made_at'),
  };
}
