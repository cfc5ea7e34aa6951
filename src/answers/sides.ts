import type { EntityRef, RecordedStatement } from '../model/index.ts';
import { contentStems, overlap } from './overlap.ts';

/** Texts that share this part of the shorter one's content words speak of the same. */
const SAME_POINT = 0.4;

/** What two sides' accounts of one contact have in common and what only one of them has. */
export interface Sides {
  readonly both: readonly { readonly a: RecordedStatement; readonly b: RecordedStatement | null }[];
  readonly onlyA: readonly RecordedStatement[];
  readonly onlyB: readonly RecordedStatement[];
}

/**
 * Sorts statements by whose account they are – the relay's where one passed the words on, else the
 * speaker's – and pairs those that speak of the same, best overlap first. A joint statement is in both.
 */
export function compareSides(statements: readonly RecordedStatement[], a: number, b: number): Sides {
  const joint = statements.filter((statement) => speaks(statement, a) && speaks(statement, b));
  const relays = { a: relaysOf(statements, a, b), b: relaysOf(statements, b, a) };
  const told = (among: readonly RecordedStatement[], side: 'a' | 'b'): readonly RecordedStatement[] =>
    among.filter((statement) => sideOf(statement, a, b, relays) === side);
  const rest = statements.filter((statement) => !joint.includes(statement));
  const [ofA, ofB] = [told(rest, 'a'), told(rest, 'b')];
  const joined = pair(told(joint, 'a'), told(joint, 'b'));
  const pairs = pair(ofA, ofB);
  const alone = joint.filter(
    (statement) => !joined.some((found) => found.a === statement || found.b === statement),
  );
  return {
    both: [...joined, ...alone.map((statement) => ({ a: statement, b: null })), ...pairs],
    onlyA: ofA.filter((statement) => !pairs.some((found) => found.a === statement)),
    onlyB: ofB.filter((statement) => !pairs.some((found) => found.b === statement)),
  };
}

function speaks(statement: RecordedStatement, id: number): boolean {
  return statement.speakers.some((speaker) => speaker.id === id);
}

/** Those who pass on one side's words more often than anybody else's, or whose name is nearer to that side's than to the other's. */
function relaysOf(statements: readonly RecordedStatement[], own: number, other: number): ReadonlySet<number> {
  const relays = new Map(statements.flatMap(({ via }) => via).map((relay) => [relay.id, relay]));
  const passedOn = (relay: number, id: number): readonly RecordedStatement[] =>
    statements.filter((each) => speaks(each, id) && each.via.some((via) => via.id === relay));
  const others = new Set(statements.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  others.delete(own);
  const belongs = (relay: EntityRef): boolean => {
    const most = Math.max(0, ...[...others].map((id) => passedOn(relay.id, id).length));
    const difference = passedOn(relay.id, own).length - most;
    return (
      difference > 0 ||
      (difference === 0 && nearness(relay, own, statements) > nearness(relay, other, statements))
    );
  };
  return new Set([...relays.values()].filter(belongs).map(({ id }) => id));
}

/** How much a relay's name is like a side's name and role: the Norwegian ministry's and the Norwegian minister's. */
function nearness(relay: EntityRef, side: number, statements: readonly RecordedStatement[]): number {
  const entity = statements.flatMap(({ speakers }) => speakers).find(({ id }) => id === side);
  const of = ({ name, role }: EntityRef): ReadonlySet<string> => contentStems(`${name} ${role ?? ''}`);
  if (!entity) return 0;
  const own = of(entity);
  return own.intersection(of(relay)).size / own.union(of(relay)).size;
}

function sideOf(
  statement: RecordedStatement,
  a: number,
  b: number,
  relays: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> },
): 'a' | 'b' | null {
  const told = (side: ReadonlySet<number>): boolean => statement.via.some((relay) => side.has(relay.id));
  const passedOnBy = (id: number): boolean => statement.via.some((relay) => relay.id === id);
  if (passedOnBy(a) || told(relays.a)) return 'a';
  if (passedOnBy(b) || told(relays.b)) return 'b';
  if (speaks(statement, a)) return 'a';
  return speaks(statement, b) ? 'b' : null;
}

function pair(
  ofA: readonly RecordedStatement[],
  ofB: readonly RecordedStatement[],
): readonly { readonly a: RecordedStatement; readonly b: RecordedStatement }[] {
  const stems = new Map([...ofA, ...ofB].map((statement) => [statement, contentStems(words(statement))]));
  const none: ReadonlySet<string> = new Set();
  const candidates = ofA
    .flatMap((one) =>
      ofB.map((two) => ({ a: one, b: two, score: overlap(stems.get(one) ?? none, stems.get(two) ?? none) })),
    )
    .filter(({ score }) => score >= SAME_POINT)
    .sort((one, two) => two.score - one.score);
  const taken = new Set<RecordedStatement>();
  return candidates.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [{ a, b }];
  });
}

function words({ content }: RecordedStatement): string {
  return content.map((part) => part.text).join(' ');
}
