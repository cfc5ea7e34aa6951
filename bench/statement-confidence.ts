/**
 * `node bench/statement-confidence.ts [GOLD]`: fits the weights of `statements/confidence.ts`, and prints
 * them with a reliability table. Fitted on the half of the gold articles that the rules were not tuned
 * on, as the other half flatters the rules; each article is judged by weights fitted without it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArticle } from '../src/extract/rules/parse/index.ts';
import { findPeople } from '../src/extract/rules/people/index.ts';
import { confidenceOf, featuresOf } from '../src/extract/rules/statements/confidence.ts';
import { settle } from '../src/extract/rules/statements/index.ts';
import { statedKind } from '../src/extract/rules/statements/statement.ts';
import { inSplit } from '../test/eval/splits.ts';

interface GoldStatement {
  readonly speakers: readonly string[];
  readonly content: readonly string[];
}

interface Gold {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly statements: readonly GoldStatement[];
}

interface Case {
  readonly article: string;
  readonly x: readonly number[];
  readonly right: boolean;
  /** What the weights in the repository say. */
  readonly shipped: number;
}

const NAMES = [
  'cuedQuotation',
  'looseQuotation',
  'clause',
  'beside',
  'phrase',
  'source',
  'placed',
  'weak',
  'quoted',
  'nested',
  'length',
] as const;
const STEPS = 3000;
const RATE = 0.3;
const SHRINK = 0.01;

const folder = resolve(process.argv[2] ?? '../shared/eval/gold');
const golds = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold);
const cases = golds.filter(({ id }) => inSplit(id, 'check')).flatMap(casesOf);
const { weights, bias } = fit(cases);
process.stdout.write(`bias ${bias.toFixed(2)}\n`);
NAMES.forEach((name, at) => process.stdout.write(`${name} ${(weights[at] ?? 0).toFixed(2)}\n`));

const held = cases.map((one) => ({
  ...one,
  p: predict(fit(cases.filter((other) => other.article !== one.article)), one.x),
}));
table('articles not tuned on, each left out of the fit', held);
table(
  'all articles, weights in the repository',
  golds.flatMap(casesOf).map((one) => ({ ...one, p: one.shipped })),
);

function casesOf(gold: Gold): Case[] {
  const document = parseArticle(gold);
  const people = findPeople(document);
  const { view, settled } = settle(document, people);
  const entities = new Map(people.all().map((entity) => [entity.id, entity]));
  return settled.map((found) => {
    const names = found.holder.entities.flatMap((id) => [
      entities.get(id)?.name ?? '',
      ...(entities.get(id)?.aliases ?? []),
    ]);
    const features = featuresOf(found, statedKind(view, found));
    const right = gold.statements.some(
      (one) =>
        sameContent(gold.text, one, found.parts) &&
        one.speakers.some((speaker) => isNamed(gold, speaker, names)),
    );
    return {
      article: gold.id,
      x: NAMES.map((name) => features[name]),
      right,
      shipped: confidenceOf(features),
    };
  });
}

function isNamed(gold: Gold, speaker: string, names: readonly string[]): boolean {
  const entity = gold.entities.find((one) => one.name === speaker);
  const forms = new Set([speaker, ...(entity?.aliases ?? [])].map(fold));
  return names.some((name) => forms.has(fold(name)) || fold(speaker).endsWith(` ${fold(name)}`));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^(?:the|a|an) /u, '');
}

function sameContent(
  text: string,
  gold: GoldStatement,
  parts: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const wanted = new Set(
    gold.content.flatMap((part) => positions(text.indexOf(part), text.indexOf(part) + part.length)),
  );
  const got = parts.flatMap((part) => positions(part.start, part.end));
  const both = got.filter((at) => wanted.has(at)).length;
  return both >= 0.5 * (wanted.size + got.length - both);
}

function positions(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

function predict({ weights, bias }: Model, x: readonly number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)));
}

/** Logistic regression by plain gradient descent, weights shrunk towards 0. */
function fit(data: readonly Case[]): Model {
  let model: Model = { weights: NAMES.map(() => 0), bias: 0 };
  for (let step = 0; step < STEPS; step++) {
    const errors = data.map((one) => predict(model, one.x) - Number(one.right));
    const slope = (value: (one: Case) => number): number =>
      data.reduce((sum, one, at) => sum + (errors[at] ?? 0) * value(one), 0) / data.length;
    const now = model;
    model = {
      weights: now.weights.map(
        (weight, at) => weight - RATE * (slope((one) => one.x[at] ?? 0) + SHRINK * weight),
      ),
      bias: now.bias - RATE * slope(() => 1),
    };
  }
  return model;
}

function table(title: string, rows: readonly { readonly p: number; readonly right: boolean }[]): void {
  process.stdout.write(`\n${title}: ${rows.length}\nconfidence   found   mean   right\n`);
  for (const [low, high] of [
    [0, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1],
  ] as const) {
    const bin = rows.filter(({ p }) => p >= low && p < high);
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, { p }) => sum + p, 0) / bin.length;
    const share = bin.filter(({ right }) => right).length / bin.length;
    process.stdout.write(
      `${low.toFixed(1)} to ${high.toFixed(1)}   ${String(bin.length).padStart(5)}   ${mean.toFixed(2)}   ${share.toFixed(2)}\n`,
    );
  }
  const brier = rows.reduce((sum, { p, right }) => sum + (p - Number(right)) ** 2, 0) / rows.length;
  process.stdout.write(`Brier ${brier.toFixed(3)}\n`);
}
