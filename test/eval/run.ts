/**
 * `npm run eval -- [GOLD] [--split tune|check] [--only a-01,a-02] [--errors] [--json]`
 *
 * Extracts the gold articles of a folder (default ../shared/eval/gold; `test/eval/own` has articles of our
 * own), scores the predictions with the scorer beside that folder or the default one, and prints the figures for all articles and for both halves: rules are
 * tuned on one, the other shows whether they hold elsewhere.
 */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDefaultExtractor, toPrediction } from '../../src/extract/index.ts';
import { score, table } from './scores.ts';
import { inSplit } from './splits.ts';
import type { Split } from './splits.ts';
import type { Figures } from './scores.ts';

const DEFAULT_GOLD = '../shared/eval/gold';

interface Gold {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string' },
    only: { type: 'string' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

process.exitCode = await main(resolve(positionals[0] ?? DEFAULT_GOLD));

async function main(folder: string): Promise<number> {
  const beside = [dirname(folder), dirname(resolve(DEFAULT_GOLD))];
  const scorer = beside.map((place) => join(place, 'score.mjs')).find(existsSync);
  if (!existsSync(folder) || scorer === undefined) {
    process.stderr.write(
      `There are no gold articles at ${folder}, or no score.mjs in ${beside.join(' or ')}.\n` +
        'Name a folder of gold files: npm run eval -- path/to/gold\n',
    );
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'readout-eval-'));
  try {
    const chosen = readGold(folder).filter((gold) => isWanted(gold.id));
    const speed = await predict(chosen, join(work, 'predictions'));
    report(scorer, work, chosen, speed);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

function readGold(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold);
}

function isWanted(id: string): boolean {
  if (flags.only !== undefined) return flags.only.split(',').includes(id);
  return flags.split === undefined || inSplit(id, flags.split);
}

/** Writes one prediction per article and gives articles per second, loading left out. */
async function predict(golds: readonly Gold[], folder: string): Promise<number> {
  mkdirSync(folder);
  let current = '';
  const extractor = createDefaultExtractor((dropped) => {
    for (const { what, index, reason } of dropped) {
      process.stderr.write(`${current}: ${what} ${index} dropped: ${reason}\n`);
    }
  });
  if (golds[0] !== undefined) await createDefaultExtractor().extract(golds[0]);
  const begun = performance.now();
  for (const gold of golds) {
    current = gold.id;
    const extraction = await extractor.extract(gold);
    writeFileSync(join(folder, `${gold.id}.json`), JSON.stringify(toPrediction(gold, extraction)));
  }
  return (1000 * golds.length) / (performance.now() - begun);
}

function report(scorer: string, work: string, chosen: readonly Gold[], speed: number): void {
  const scored = (name: string, golds: readonly Gold[], extra: readonly string[]): string => {
    const gold = join(work, name);
    mkdirSync(gold);
    for (const one of golds) writeFileSync(join(gold, `${one.id}.json`), JSON.stringify(one));
    return score(scorer, gold, join(work, 'predictions'), extra);
  };
  if (flags.errors) process.stdout.write(scored('errors', chosen, ['--errors']));
  const columns = new Map<string, Figures>();
  const add = (name: string, golds: readonly Gold[]): void => {
    if (golds.length > 0) columns.set(name, JSON.parse(scored(name, golds, ['--json'])) as Figures);
  };
  add('all', chosen);
  if (flags.split === undefined && flags.only === undefined) {
    for (const split of ['tune', 'check'] satisfies Split[]) {
      const half = chosen.filter((gold) => inSplit(gold.id, split));
      if (half.length < chosen.length) add(split, half);
    }
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(columns))}\n`);
  else process.stdout.write(`${table(columns)}\n${speed.toFixed(1)} articles a second\n`);
}
