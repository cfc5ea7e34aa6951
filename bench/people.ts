/**
 * Mentions and coreference against gold articles: `node bench/people.ts [folder] [--errors]`.
 * Articles named in TUNED were looked at while the rules were written; the others were not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseArticle } from '../src/extract/rules/parse/index.ts';
import { findPeople } from '../src/extract/rules/people/index.ts';
import type { Document, People } from '../src/extract/rules/types.ts';

interface GoldEntity {
  readonly name: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
}

interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

const TUNED = /^(?:[ar]-(?:0\d|10)|seed-.*)$/u;

/** Counts over gold articles. */
export interface Figures {
  articles: number;
  tokens: number;
  parseMs: number;
  peopleMs: number;
  /** Gold entities; those named exactly so; those found under some form; gold kinds that agree. */
  entities: number;
  exact: number;
  found: number;
  kinds: number;
  /** Forms of gold entities that stand in the text; those that lead to the same entity; to another; to none. */
  forms: number;
  same: number;
  other: number;
  none: number;
  /** Our entities that stand for two gold ones. */
  merged: number;
}

const none = (): Figures => ({
  articles: 0,
  tokens: 0,
  parseMs: 0,
  peopleMs: 0,
  entities: 0,
  exact: 0,
  found: 0,
  kinds: 0,
  forms: 0,
  same: 0,
  other: 0,
  none: 0,
  merged: 0,
});

const fold = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /u, '');
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Whom our reading makes of each place where a form stands: the entity ids, most often one. */
function readingsOf(
  document: Document,
  people: People,
  form: string,
  others: readonly string[],
): readonly string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped(form)}(?![\\p{L}\\d])`, 'gu');
  const around = others.filter((other) => other.length > form.length && other.includes(form));
  const isInside = (at: number): boolean =>
    around.some((other) => {
      const shift = other.indexOf(form);
      return document.text.startsWith(other, at - shift);
    });
  const places = [...document.text.matchAll(pattern)].filter((match) => !isInside(match.index));
  return places.map((match) => {
    const inside = document.tokens.filter(
      (token) => token.start >= match.index && token.end <= match.index + form.length,
    );
    const head = inside.find(
      (token) => token.head < 0 || !inside.some((other) => other.index === token.head),
    );
    return head === undefined ? '' : people.resolve(head.index).entities.join('+');
  });
}

function score(gold: GoldArticle, document: Document, people: People, sum: Figures, errors: string[]): void {
  for (const mention of people.mentions) people.resolve(mention.head, { create: true });
  const entities = people.all();
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
  const taken = new Map<string, string>();
  for (const entity of gold.entities) {
    const forms = [entity.name, ...(entity.aliases ?? [])];
    const exact = entities.find((one) => one.name === entity.name);
    const found = exact ?? entities.find((one) => forms.some((form) => fold(form) === fold(one.name)));
    sum.entities++;
    if (exact !== undefined) sum.exact++;
    if (found === undefined) {
      errors.push(`${gold.id}: not found: ${entity.name} (${entity.kind})`);
      continue;
    }
    sum.found++;
    if (exact === undefined) errors.push(`${gold.id}: named ${found.name}, gold ${entity.name}`);
    if (found.kind === entity.kind) sum.kinds++;
    else errors.push(`${gold.id}: ${entity.name} is ${found.kind}, gold ${entity.kind}`);
    const before = taken.get(found.id);
    if (before !== undefined) {
      sum.merged++;
      errors.push(`${gold.id}: one entity for ${before} and ${entity.name}`);
    }
    taken.set(found.id, entity.name);
    const longer = gold.entities.flatMap((one) => [one.name, ...(one.aliases ?? [])]);
    for (const form of new Set(forms)) {
      for (const reading of readingsOf(document, people, form, longer)) {
        sum.forms++;
        if (reading.split('+').includes(found.id)) sum.same++;
        else {
          if (reading === '') sum.none++;
          else sum.other++;
          errors.push(
            `${gold.id}: "${form}" is ${
              reading === ''
                ? 'nobody'
                : reading
                    .split('+')
                    .map((id) => nameOf.get(id))
                    .join(' + ')
            }, gold ${entity.name}`,
          );
        }
      }
    }
  }
}

/** Compares who is found in the articles of a folder with whom the gold names; errors are added to a list. */
export function measure(folder: string, files: readonly string[], errors: string[]): Figures {
  const sum = none();
  for (const file of files) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldArticle;
    const start = performance.now();
    const document = parseArticle(gold);
    const parsed = performance.now();
    const people = findPeople(document);
    sum.peopleMs += performance.now() - parsed;
    sum.parseMs += parsed - start;
    sum.articles++;
    sum.tokens += document.tokens.length;
    score(gold, document, people, sum, errors);
  }
  return sum;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);

function main(argv: readonly string[]): void {
  const folder = argv.find((one) => !one.startsWith('--')) ?? '../shared/eval/gold';
  if (!existsSync(folder)) {
    process.stderr.write(`There is no folder ${folder}; give one with gold articles.\n`);
    process.exitCode = 2;
    return;
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const errors: string[] = [];
  const tuned = measure(
    folder,
    files.filter((file) => TUNED.test(file.replace('.json', ''))),
    errors,
  );
  const checkErrors: string[] = [];
  const checked = measure(
    folder,
    files.filter((file) => !TUNED.test(file.replace('.json', ''))),
    checkErrors,
  );
  if (argv.includes('--errors')) process.stdout.write(`${errors.join('\n')}\n\n`);
  if (argv.includes('--all-errors')) process.stdout.write(`${checkErrors.join('\n')}\n\n`);
  const rows: readonly (readonly [string, (figures: Figures) => string])[] = [
    ['articles', (f) => String(f.articles)],
    ['entities named exactly %', (f) => percent(f.exact, f.entities)],
    ['entities found %', (f) => percent(f.found, f.entities)],
    ['kinds right %', (f) => percent(f.kinds, f.found)],
    ['forms that lead to it %', (f) => percent(f.same, f.forms)],
    ['  to another %', (f) => percent(f.other, f.forms)],
    ['  to nobody %', (f) => percent(f.none, f.forms)],
    ['entities merged', (f) => String(f.merged)],
    ['thousand tokens a second', (f) => (f.tokens / f.peopleMs).toFixed(0)],
    ['share of the parse time %', (f) => percent(f.peopleMs, f.parseMs)],
  ];
  process.stdout.write(`${''.padEnd(28)}${'tuned'.padStart(8)}${'checked'.padStart(10)}\n`);
  for (const [label, of] of rows)
    process.stdout.write(`${label.padEnd(28)}${of(tuned).padStart(8)}${of(checked).padStart(10)}\n`);
}

if (import.meta.main) main(process.argv.slice(2));
