import type { EntityRef, RecordedStatement } from '../model/index.ts';
import { polarityOf, stanceOf } from './opposition.ts';
import type { Polarity, Stance } from './opposition.ts';
import { contentStems, overlap } from './overlap.ts';
import type { Told } from './readouts-scope.ts';

/** Texts that share this part of the shorter one's content words speak of one point. */
const SAME_POINT = 0.4;
/** Texts that share this part of the longer one's content words say it in the same words. */
const SAME_WORDS = 0.8;

/** One point of an account; the first of its statements is shown, the others are copies of it in other articles. */
export type Point = readonly [RecordedStatement, ...RecordedStatement[]];

/** What two accounts say of one point. */
export interface Pair {
  readonly a: Point;
  readonly b: Point;
}

/** What two sides' accounts of one contact have in common, and what only one of them has. */
export interface Comparison {
  /** Said by both together, or by each in the same words. */
  readonly both: readonly (Pair | Point)[];
  /** One point, each in words of its own. */
  readonly otherWords: readonly Pair[];
  /** One point, of which they say opposite things. */
  readonly opposed: readonly Pair[];
  readonly onlyA: readonly Point[];
  readonly onlyB: readonly Point[];
}

interface Read {
  readonly point: Point;
  readonly stems: ReadonlySet<string>;
  readonly polarity: Polarity;
  readonly numbers: string;
}

/**
 * Sets two accounts side by side: each point of the one with that of the other which speaks most of the same, best
 * match first. `participants` are the people whose names say nothing of a point.
 */
export function compareAccounts(told: readonly Told[], participants: readonly EntityRef[]): Comparison {
  const names = contentStems(participants.map(({ name }) => name).join(' '));
  const of = (side: Told['side']): readonly Read[] =>
    pointsOf(
      told.filter((each) => each.side === side).map(({ statement }) => statement),
      names,
    );
  const [ofA, ofB] = [of('a'), of('b')];
  const joint = of('both').map(({ point }) => point);
  const pairs = matched(ofA, ofB);
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const opposed = pairs.filter(({ a, b }) => stance(a, b) === 'opposed');
  const alike = pairs.filter((pair) => !opposed.includes(pair) && sameWords(pair.a, pair.b));
  const rest = pairs.filter((pair) => !opposed.includes(pair) && !alike.includes(pair));
  const points = ({ a, b }: { readonly a: Read; readonly b: Read }): Pair => ({ a: a.point, b: b.point });
  const alone = (side: readonly Read[]): readonly Point[] =>
    side.filter((each) => !paired.has(each)).map(({ point }) => point);
  return {
    both: [...joint, ...alike.map(points)],
    otherWords: rest.map(points),
    opposed: opposed.map(points),
    onlyA: alone(ofA),
    onlyB: alone(ofB),
  };
}

/** Gathers statements that several articles have in the same words. */
function pointsOf(statements: readonly RecordedStatement[], names: ReadonlySet<string>): readonly Read[] {
  const points: Read[] = [];
  for (const statement of statements) {
    const fresh = read(statement, names);
    const at = points.findIndex(
      (known) => known.point[0].article.id !== statement.article.id && isCopy(known, fresh),
    );
    const known = points[at];
    if (known) points[at] = { ...known, point: [...known.point, statement] };
    else points.push(fresh);
  }
  return points;
}

function read(statement: RecordedStatement, names: ReadonlySet<string>): Read {
  const words = statement.content.map((part) => part.text).join(' ');
  return {
    point: [statement],
    stems: contentStems(words).difference(names),
    polarity: polarityOf(words, statement.cue?.text ?? '', statement.act === 'denial'),
    numbers: (words.match(/\d[\d.,]*/g) ?? []).sort().join(' '),
  };
}

function isCopy(one: Read, other: Read): boolean {
  const plain = ({ point: [statement] }: Read): string =>
    statement.content
      .map((part) =>
        part.text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      )
      .join(' ');
  return plain(one) === plain(other);
}

function matched(
  ofA: readonly Read[],
  ofB: readonly Read[],
): readonly { readonly a: Read; readonly b: Read }[] {
  const candidates = ofA
    .flatMap((a) => ofB.map((b) => ({ a, b, score: overlap(a.stems, b.stems) })))
    .filter(({ score }) => score >= SAME_POINT)
    .sort((one, other) => other.score - one.score);
  const taken = new Set<Read>();
  return candidates.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [{ a, b }];
  });
}

function stance(a: Read, b: Read): Stance {
  return stanceOf(a.polarity, b.polarity, a.stems.intersection(b.stems));
}

/** Most words of the longer, nothing negated, and the same numbers: else it is one point in other words. */
function sameWords(a: Read, b: Read): boolean {
  const shared = a.stems.intersection(b.stems).size;
  const agreed = a.numbers === b.numbers && stance(a, b) === 'agreed';
  return agreed && shared >= SAME_WORDS * Math.max(a.stems.size, b.stems.size);
}
