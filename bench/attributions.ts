/**
 * Cues, contents and sources against GUM's attribution relations: `node bench/attributions.ts [FILE] [--errors]`.
 * Only attributions by speech are wanted; those of thought and of captions are neither wanted nor wrong. GUM marks
 * no contents that are noun phrases or infinitives ("rejected the claim", "urged him to go"), so precision reads
 * lower than it is.
 */
import { parseArgs } from 'node:util';
import { explainArticle } from '../src/extract/index.ts';
import type { ExplainedStatement, Explanation } from '../src/extract/index.ts';
import type { Span } from '../src/model/index.ts';
import { rates, readLines } from './rates.ts';
import type { Rates } from './rates.ts';

type Range = readonly [start: number, end: number];

interface Attribution {
  readonly speech: boolean;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

interface GoldArticle {
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

export interface AttributionRates {
  /** Cues that share a word. */
  readonly cues: Rates;
  /** Characters of contents. */
  readonly contents: Rates;
  /** Of the statements whose content was found: those whose speaker is spoken of by the source's words. */
  readonly sources: Rates;
}

/** Most of the shorter content must be in the longer for the two to be one. */
const SAME = 0.5;

/** Extracts the articles of a file and compares what was said, by which cue, by whom. */
export function attributions(path: string, errors: string[] = []): AttributionRates {
  const cues = { hits: { found: 0, wanted: 0 }, of: { found: 0, wanted: 0 } };
  const characters = { hits: 0, found: 0, wanted: 0 };
  const sources = { right: 0, of: 0 };
  for (const gold of readLines<GoldArticle>(path)) {
    const explanation = explainArticle({ title: gold.title, published: gold.date, text: gold.text });
    const wanted = gold.attributions.filter(({ speech }) => speech);
    const others = gold.attributions.filter(({ speech }) => !speech);
    const found = explanation.statements.filter(({ item }) => !others.some((other) => isOther(item, other)));
    const isCued = (one: Attribution): boolean => found.some(({ item }) => sharesCue(item, one));
    const named = found.filter(({ item }) => item.cue !== null);
    const right = named.filter(({ item }) => wanted.some((one) => sharesCue(item, one)));
    cues.hits.found += right.length;
    cues.of.found += named.length;
    cues.hits.wanted += wanted.filter(isCued).length;
    cues.of.wanted += wanted.length;
    errors.push(...wanted.filter((one) => !isCued(one)).map((one) => `missed: ${words(gold, one)}`));
    errors.push(
      ...named
        .filter((one) => !right.includes(one))
        .map(({ item }) => `made up: ${item.cue?.text} | ${item.evidence.text}`),
    );
    countCharacters(gold, wanted, others, found, characters);
    for (const one of wanted) {
      const match =
        found.find(({ item }) => sharesContent(item.content, one.content) && sharesCue(item, one)) ??
        found.find(({ item }) => sharesContent(item.content, one.content));
      if (match === undefined || one.source.length === 0) continue;
      sources.of += 1;
      if (isSource(explanation, match, one)) sources.right += 1;
      else errors.push(`other source: ${match.source?.text ?? 'none'} | ${words(gold, one)}`);
    }
  }
  return {
    cues: rates(cues.hits, cues.of),
    contents: rates(
      { found: characters.hits, wanted: characters.hits },
      { found: characters.found, wanted: characters.wanted },
    ),
    sources: rates(
      { found: sources.right, wanted: sources.right },
      { found: sources.of, wanted: sources.of },
    ),
  };
}

type Said = ExplainedStatement['item'];

function isOther(item: Said, other: Attribution): boolean {
  return sharesCue(item, other) || (item.cue === null && sharesContent(item.content, other.content));
}

function sharesCue({ cue }: Said, gold: Attribution): boolean {
  return cue !== null && gold.cue.some(([start, end]) => start < cue.end && end > cue.start);
}

function sharesContent(found: readonly Span[], gold: readonly Range[]): boolean {
  const size = (ranges: readonly Range[]): number =>
    ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  const ours = found.map(({ start, end }): Range => [start, end]);
  const both = ours.flatMap(([start, end]) =>
    gold.map(
      ([from, to]): Range => [Math.max(start, from), Math.max(Math.max(start, from), Math.min(end, to))],
    ),
  );
  return size(both) >= SAME * Math.max(1, Math.min(size(ours), size(gold)));
}

function isSource(
  { chains, mentions }: Explanation,
  { item, source }: ExplainedStatement,
  gold: Attribution,
): boolean {
  const places = chains
    .filter(({ entity }) => item.speakers.includes(entity.id))
    .flatMap((chain) => chain.mentions.map((index) => mentions[index]?.span ?? null));
  return [...places, source].some(
    (place) => place !== null && gold.source.some(([start, end]) => start < place.end && end > place.start),
  );
}

function countCharacters(
  gold: GoldArticle,
  wanted: readonly Attribution[],
  others: readonly Attribution[],
  found: readonly ExplainedStatement[],
  sum: { hits: number; found: number; wanted: number },
): void {
  const covered = (ranges: readonly Range[]): Uint8Array => {
    const marks = new Uint8Array(gold.text.length);
    for (const [start, end] of ranges) marks.fill(1, start, end);
    return marks;
  };
  const want = covered(wanted.flatMap(({ content }) => content));
  const open = covered(others.flatMap(({ content }) => content));
  const have = covered(
    found.flatMap(({ item }) => item.content.map(({ start, end }): Range => [start, end])),
  );
  for (let at = 0; at < gold.text.length; at++) {
    if (open[at] === 1 && want[at] === 0) continue;
    if (have[at] === 1) sum.found += 1;
    if (want[at] === 1) sum.wanted += 1;
    if (have[at] === 1 && want[at] === 1) sum.hits += 1;
  }
}

function words({ text }: GoldArticle, { cue, content }: Attribution): string {
  const slice = (ranges: readonly Range[]): string =>
    ranges.map(([start, end]) => text.slice(start, end)).join(' … ');
  return `${slice(cue)} | ${slice(content)}`;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean' } },
  });
  const errors: string[] = [];
  const found = attributions(positionals[0] ?? '../shared/nlp/data/gum-news-quotes-dev.jsonl', errors);
  if (values.errors === true) process.stdout.write(`${errors.join('\n')}\n`);
  for (const [name, { f1, precision, recall, of }] of Object.entries(found))
    process.stdout.write(
      `${name}: F1 ${f1.toFixed(3)}, P ${precision.toFixed(3)}, R ${recall.toFixed(3)} of ${of}\n`,
    );
}

if (import.meta.main) main();
