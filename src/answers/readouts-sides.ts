import type { EntityRef, RecordedStatement } from '../model/index.ts';
import { nationsIn } from '../text/nations.ts';
import { contentStems } from './overlap.ts';

/** Whose account a statement is: one side's, or both sides' together. */
export type Side = 'a' | 'b' | 'both';

/** What speaks for somebody: "Varga's spokeswoman", "a spokesman for Varga", "the office of Varga". */
const FOR = String.raw`(?:spokes\w+|press secretary|office|ministry|department|aides?|advis[eo]rs?|team|staff|chief of staff|envoy|government|cabinet|delegation|lawyers?|representatives?|officials?|party|company)`;

/** What speaks for a state: a broadcaster, a writer or an opposition leader of the country does not. */
const OFFICIAL =
  /\b(?:spokes\w+|ministry|department|government|cabinet|presidency|chancellery|palace|officials?|authorities|diplomats?|ambassador|embassy|mission|envoy|negotiators?|delegation|press secretary|office|side|readout|communique|communiqué)\b/iu;

const UNNAMED = /^(?:the|an?|its|his|her|their)\s/iu;

/**
 * Says whose account a statement is. A side's are: its own words, unless the other side passes them on; what its
 * relays pass on, or its ministry publishes, whoever spoke it; and what those say who speak for it – its spokesman, its office, its ministry, its
 * country's officials. Null for everybody else. `statements` are all of the articles that tell of the contact.
 */
export function sidesOf(
  statements: readonly RecordedStatement[],
  a: EntityRef,
  b: EntityRef,
): (statement: RecordedStatement) => Side | null {
  const others = new Map(
    statements
      .flatMap(({ speakers, via }) => [...speakers, ...via])
      .filter(({ id }) => id !== a.id && id !== b.id)
      .map((entity) => [entity.id, entity]),
  );
  const side = new Map<number, Side>([
    [a.id, 'a'],
    [b.id, 'b'],
  ]);
  for (const entity of others.values()) {
    const belongs = belongsTo(entity, statements, a, b);
    if (belongs) side.set(entity.id, belongs);
  }
  return (statement) => {
    const { speakers, via, article } = statement;
    const publisher = publisherSide(article.outlet, a, b);
    // "The ministry" in a ministry's release is the publisher.
    const named = publisher ? via.filter(({ name }) => !UNNAMED.test(name)) : via;
    const relays = new Set(named.flatMap(({ id }) => side.get(id) ?? []));
    // Outlets and people of no side decide nothing; who relays decides before who publishes, and both before who speaks.
    const [relay] = relays;
    if (relay && relays.size === 1) return relay;
    if (publisher && relays.size === 0) return publisher;
    const spoken = new Set(speakers.flatMap(({ id }) => side.get(id) ?? []));
    if (spoken.size > 1) return 'both';
    const [own] = spoken;
    return own ?? null;
  };
}

function belongsTo(
  entity: EntityRef,
  statements: readonly RecordedStatement[],
  a: EntityRef,
  b: EntityRef,
): Side | null {
  const told = statements.filter(({ speakers, via }) =>
    [...speakers, ...via].some(({ id }) => id === entity.id),
  );
  return (
    more(speaksFor(entity, a, told), speaksFor(entity, b, told)) ??
    byNation(entity, a, b) ??
    more(passedOn(entity, a, statements, b), passedOn(entity, b, statements, a)) ??
    more(nearness(entity, a), nearness(entity, b))
  );
}

/** A ministry's own release is its side's account, whoever speaks in it. */
function publisherSide(outlet: string | null, a: EntityRef, b: EntityRef): Side | null {
  if (outlet === null || !OFFICIAL.test(outlet)) return null;
  const publisher: EntityRef = { id: 0, name: outlet, kind: 'organization', role: null };
  return byNation(publisher, a, b) ?? more(nearness(publisher, a), nearness(publisher, b));
}

function more(ofA: number, ofB: number): Side | null {
  if (ofA === ofB) return null;
  return ofA > ofB ? 'a' : 'b';
}

/** How often articles name it as what speaks for a side, in its name, its role or the sentence itself. */
function speaksFor(entity: EntityRef, { name }: EntityRef, told: readonly RecordedStatement[]): number {
  const surname = name.split(/\s+/).at(-1) ?? name;
  const escaped = surname.replace(/[^\p{L}\p{N}]/gu, '.');
  const pattern = new RegExp(
    String.raw`\b${escaped}['’]s? (?:\w+ )?${FOR}\b|\b${FOR} (?:for|of|to) (?:\p{L}+\.? ){0,4}${escaped}\b`,
    'u',
  );
  const named = `${entity.name}, ${entity.role ?? ''}`;
  const own = entity.name.split(/\s+/).at(-1) ?? entity.name;
  const inSentence = told.filter(
    ({ evidence }) => pattern.test(evidence.text) && evidence.text.includes(own),
  );
  return inSentence.length + (pattern.test(named) ? 1 : 0);
}

/** How many of a side's words it passes on, where it passes on nobody's more often. */
function passedOn(
  relay: EntityRef,
  own: EntityRef,
  statements: readonly RecordedStatement[],
  other: EntityRef,
): number {
  const passed = statements.filter(({ via }) => via.some(({ id }) => id === relay.id));
  const of = (id: number): number =>
    passed.filter(({ speakers }) => speakers.some((one) => one.id === id)).length;
  const rest = new Set(passed.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  rest.delete(own.id);
  const most = Math.max(0, of(other.id), ...[...rest].map(of));
  return of(own.id) > most && isSpokesman(relay) ? of(own.id) : 0;
}

/** Outlets pass on everybody's words; only what is somebody's voice is on their side. */
function isSpokesman({ name, role, kind }: EntityRef): boolean {
  const words = `${name} ${role ?? ''}`;
  return kind === 'country' || new RegExp(FOR, 'iu').test(words);
}

/** The country that name and role speak of, where it is one side's alone. */
function byNation(entity: EntityRef, a: EntityRef, b: EntityRef): Side | null {
  const of = ({ name, role }: EntityRef): ReadonlySet<string> => nationsIn(`${name}, ${role ?? ''}`);
  if (entity.kind !== 'country' && !OFFICIAL.test(`${entity.name} ${entity.role ?? ''}`)) return null;
  const own = of(entity);
  const [isA, isB] = [!own.isDisjointFrom(of(a)), !own.isDisjointFrom(of(b))];
  if (isA === isB) return null;
  return isA ? 'a' : 'b';
}

/** How much its name is like a side's name and role: the fisheries ministry's and the fisheries minister's. */
function nearness(entity: EntityRef, side: EntityRef): number {
  if (entity.kind === 'person' || /\b(?:news|times|post|tv|radio|press)\b/iu.test(entity.name)) return 0;
  const of = ({ name, role }: EntityRef): ReadonlySet<string> => contentStems(`${name} ${role ?? ''}`);
  const [own, other] = [of(side), of(entity)];
  return own.intersection(other).size / Math.max(1, own.union(other).size);
}
