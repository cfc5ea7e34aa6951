/**
 * `node bench/pages.ts DIR [--min F1] [--worst N]`: how well the bodies of pages are found, against expected ones,
 * with Readability alone as the baseline in the same run. DIR has the layout of the public
 * article-extraction-benchmark (docs/pages.md): `ground-truth.json` maps an id to `{ articleBody, url }`, and
 * `html/ID.html.gz` (or `.html`) is the page in UTF-8. Exit codes: 0; 1 where F1 is below `--min`; 2 for bad input.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { bodyText, readabilityText } from '../src/ingest/page/body.ts';
import { readPage } from '../src/ingest/page/readable.ts';
import type { PageDetails } from '../src/model/index.ts';
import { type Overlap, overlap, type Score, score } from './shingles.ts';

const TRUTH = z.record(
  z.string().regex(/^[\w.-]+$/),
  z.object({ articleBody: z.string(), url: z.string().optional() }),
);
const USAGE = 'Usage: node bench/pages.ts DIR [--min F1] [--worst N]\n';

interface Measured {
  readonly id: string;
  readonly url: string | null;
  readonly own: Overlap;
  readonly baseline: Overlap;
  /** Why the product would have refused the page, or null. */
  readonly refused: string | null;
  /** What the page says of itself; null where it was refused. */
  readonly details: PageDetails | null;
}

function main(): number {
  const options = { min: { type: 'string' }, worst: { type: 'string', default: '10' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder] = positionals;
  const [least, worst] = [Number(values.min ?? 0), Number(values.worst)];
  if (folder === undefined || positionals.length > 1 || !(least >= 0 && least <= 1) || !(worst >= 0))
    return refuse(USAGE);
  const truthFile = join(folder, 'ground-truth.json');
  if (!existsSync(truthFile))
    return refuse(
      `There is no ${truthFile}. Name a folder with ground-truth.json and html/ (docs/pages.md).\n`,
    );
  const truth = TRUTH.safeParse(JSON.parse(readFileSync(truthFile, 'utf8')));
  if (!truth.success) return refuse(`${truthFile} does not map ids to { articleBody }: see docs/pages.md.\n`);
  const pages = Object.entries(truth.data).map(([id, { articleBody, url }]) => ({ id, articleBody, url }));
  const missing = pages.find(({ id }) => pageFile(folder, id) === null);
  if (missing) return refuse(`There is no html/${missing.id}.html.gz in ${folder}.\n`);
  const measured = pages.map(({ id, articleBody, url }) => measure(folder, id, articleBody, url ?? null));
  report(measured, worst);
  const { f1 } = score(measured.map(({ own }) => own));
  if (f1 >= least) return 0;
  process.stderr.write(`F1 ${f1.toFixed(3)} is below ${least}.\n`);
  return 1;
}

function refuse(message: string): number {
  process.stderr.write(message);
  return 2;
}

function pageFile(folder: string, id: string): string | null {
  const files = [join(folder, 'html', `${id}.html.gz`), join(folder, 'html', `${id}.html`)];
  return files.find((file) => existsSync(file)) ?? null;
}

function measure(folder: string, id: string, expected: string, url: string | null): Measured {
  const file = pageFile(folder, id) ?? '';
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const reading = readPage(html, url !== null && URL.canParse(url) ? url : null);
  return {
    id,
    url,
    own: overlap(expected, bodyText(html)),
    baseline: overlap(expected, readabilityText(html)),
    details: reading.status === 'article' ? (reading.details ?? null) : null,
    refused:
      reading.status === 'unreadable' ? [reading.reason, reading.detail].filter(Boolean).join(', ') : null,
  };
}

function report(measured: readonly Measured[], worst: number): void {
  const print = (line: string): boolean => process.stdout.write(`${line}\n`);
  const row = (name: string, { f1, precision, recall }: Score): string =>
    `${name.padEnd(18)}F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
  print(`${measured.length} pages, runs of four words`);
  print(row('readout', score(measured.map(({ own }) => own))));
  print(row('readability alone', score(measured.map(({ baseline }) => baseline))));
  const told = measured.flatMap(({ details }) => details ?? []);
  const having = (key: keyof PageDetails): string =>
    `${key} ${told.filter((details) => details[key]).length}`;
  const keys = ['title', 'outlet', 'author', 'published', 'updated'] as const;
  print(`of ${told.length} articles: ${keys.map(having).join(', ')}`);
  const refused = measured.filter((page) => page.refused !== null);
  print(`${refused.length} of them would be refused as pages:`);
  for (const { id, url, refused: why } of refused)
    print(`  ${id.slice(0, 8).padEnd(8)}  ${why}  ${url ?? ''}`.trimEnd());
  const sorted = measured.toSorted((a, b) => a.own.both - b.own.both).slice(0, worst);
  if (sorted.length > 0) print('worst:      both  extra  missing');
  for (const { id, url, own } of sorted)
    print(
      `  ${id.slice(0, 8).padEnd(8)}  ${own.both.toFixed(2)}   ${own.extra.toFixed(2)}     ${own.missing.toFixed(2)}   ${url ?? ''}`,
    );
}

process.exitCode = main();
