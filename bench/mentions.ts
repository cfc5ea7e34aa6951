/**
 * Mentions and coreference against GUM's entities: `node bench/mentions.ts [FILE]`. People and organisations are
 * wanted; GUM's mentions hold their appositions and clauses, so two are one where each holds the other's head.
 * Coreference is judged among the mentions of people that were found: of two, are they one person?
 */
import { explainArticle } from '../src/extract/index.ts';
import type { ExplainedMention, Explanation } from '../src/extract/index.ts';
import type { EntityKind } from '../src/model/index.ts';
import { rates, readLines } from './rates.ts';
import type { Rates } from './rates.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entityId: string;
  readonly head: readonly [number, number];
}

interface GoldArticle {
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

export interface MentionRates {
  /** Mentions of people and of organisations. */
  readonly mentions: Rates;
  /** The share of each that was found; precision says nothing here. */
  readonly people: Rates;
  readonly organisations: Rates;
  /** Pairs of mentions of one person. */
  readonly links: Rates;
}

const KINDS = new Set<EntityKind>(['person', 'organization', 'group']);

/** Extracts the articles of a file and compares who is spoken of where. */
export function mentions(path: string): MentionRates {
  const all = counter();
  const people = counter();
  const organisations = counter();
  const links = counter();
  for (const gold of readLines<GoldArticle>(path)) {
    const explanation = explainArticle({ title: gold.title, published: gold.date, text: gold.text });
    const ours = explanation.mentions.filter(({ kind }) => KINDS.has(kind));
    const wanted = gold.mentions.filter(({ type }) => type === 'person' || type === 'organization');
    const pairs = match(explanation, wanted, ours);
    all.add(pairs.size, ours.length, wanted.length);
    for (const [type, sum] of [
      ['person', people],
      ['organization', organisations],
    ] as const) {
      const some = wanted.filter((one) => one.type === type);
      const found = some.filter((one) => pairs.has(one)).length;
      sum.add(found, found, some.length);
    }
    countLinks(
      [...pairs].filter(([{ type }]) => type === 'person'),
      links,
    );
  }
  return {
    mentions: all.rates(),
    people: people.rates(),
    organisations: organisations.rates(),
    links: links.rates(),
  };
}

function counter() {
  let [hits, found, wanted] = [0, 0, 0];
  return {
    add: (right: number, of: number, outOf: number): void => {
      hits += right;
      found += of;
      wanted += outOf;
    },
    rates: (): Rates => rates({ found: hits, wanted: hits }, { found, wanted }),
  };
}

/** Each gold mention with ours, the smallest first, each used once. */
function match(
  { tokens }: Explanation,
  wanted: readonly GoldMention[],
  ours: readonly ExplainedMention[],
): ReadonlyMap<GoldMention, ExplainedMention> {
  const pairs = new Map<GoldMention, ExplainedMention>();
  const free = new Set(ours);
  for (const gold of [...wanted].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const [from, to] = gold.head;
    const found = [...free].find(({ span, head }) => {
      const at = tokens[head]?.start ?? -1;
      return span.start <= from && to <= span.end && gold.start <= at && at < gold.end;
    });
    if (found === undefined) continue;
    pairs.set(gold, found);
    free.delete(found);
  }
  return pairs;
}

/** Ours are one where they stand for the same people; mentions left open are linked to nothing. */
function countLinks(
  pairs: readonly (readonly [GoldMention, ExplainedMention])[],
  links: ReturnType<typeof counter>,
): void {
  pairs.forEach(([gold, ours], index) => {
    for (const [otherGold, other] of pairs.slice(index + 1)) {
      const same = gold.entityId === otherGold.entityId;
      const linked = ours.entities.length > 0 && ours.entities.join() === other.entities.join();
      links.add(same && linked ? 1 : 0, linked ? 1 : 0, same ? 1 : 0);
    }
  });
}

function main(path: string): void {
  for (const [name, { f1, precision, recall, of }] of Object.entries(mentions(path)))
    process.stdout.write(
      `${name}: F1 ${f1.toFixed(3)}, P ${precision.toFixed(3)}, R ${recall.toFixed(3)} of ${of}\n`,
    );
}

if (import.meta.main) main(process.argv[2] ?? '../shared/nlp/data/gum-news-entities-dev.jsonl');
