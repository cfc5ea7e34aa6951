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
import { report } from './logistic.ts';
import type { Case } from './logistic.ts';

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
const folder = resolve(process.argv[2] ?? '../shared/eval/gold');
const golds = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold);
report(NAMES, golds.filter(({ id }) => inSplit(id, 'check')).flatMap(casesOf), golds.flatMap(casesOf));

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
