/**
 * `npm run stages`: every stage of the embedded extractor scored alone and all of them together, in one table, so
 * that a fall is seen where it happens. Takes about a minute. Data: `../shared/nlp/data` (treebanks, GUM's news with
 * entities and attributions) and `../shared/eval/gold`; what is absent is left out and said.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadParser } from '../src/extract/rules/parse/index.ts';
import type { Figures } from '../test/eval/scores.ts';
import { attributions } from './attributions.ts';
import { readConllu } from './conllu.ts';
import { mentions } from './mentions.ts';
import { accuracy, isNews } from './parse-accuracy.ts';
import { measure } from './people.ts';
import type { Rates } from './rates.ts';
import { segment, stretchF1 } from './segmentation.ts';

const DATA = '../shared/nlp/data';
const GOLD = '../shared/eval/gold';

interface Row {
  readonly stage: string;
  readonly measure: string;
  /** 0 to 1. */
  readonly figure: number;
  /** Precision and recall, where there are such. */
  readonly rates?: Pick<Rates, 'precision' | 'recall'>;
  /** How many there were to get right. */
  readonly of: number;
}

/** Scores over one file or folder; `path` must be there. */
interface Part {
  readonly path: string;
  readonly score: (path: string) => readonly Row[];
}

const PARTS: readonly Part[] = [
  { path: join(DATA, 'gum-free-test.conllu'), score: treebank },
  { path: join(DATA, 'ewt-test.conllu'), score: treebank },
  { path: join(DATA, 'gum-news-entities-dev.jsonl'), score: people },
  { path: GOLD, score: names },
  { path: join(DATA, 'gum-news-quotes-dev.jsonl'), score: said },
  { path: GOLD, score: endToEnd },
];

function treebank(path: string): readonly Row[] {
  const { goldTokens, goldSentences, foundTokens, foundSentences } = segment(path);
  const all = readConllu(path);
  const read = accuracy(loadParser(), all);
  const news = accuracy(loadParser(), all.filter(isNews));
  const share = (stage: string, name: 'UPOS' | 'XPOS' | 'UAS' | 'LAS'): readonly Row[] => [
    { stage, measure: name, figure: read[name] / read.words, of: read.words },
    ...(news.words === 0
      ? []
      : [{ stage, measure: `${name}, news`, figure: news[name] / news.words, of: news.words }]),
  ];
  return [
    { stage: 'tokens', measure: 'F1', figure: stretchF1(goldTokens, foundTokens), of: goldTokens.length },
    {
      stage: 'sentences',
      measure: 'F1',
      figure: stretchF1(goldSentences, foundSentences),
      of: goldSentences.length,
    },
    ...share('tags', 'UPOS'),
    ...share('tags', 'XPOS'),
    ...share('parse', 'UAS'),
    ...share('parse', 'LAS'),
  ];
}

function people(path: string): readonly Row[] {
  const found = mentions(path);
  return [
    harmonic('mentions', 'people, organisations F1', found.mentions),
    { stage: 'mentions', measure: 'people found', figure: found.people.recall, of: found.people.of },
    {
      stage: 'mentions',
      measure: 'organisations found',
      figure: found.organisations.recall,
      of: found.organisations.of,
    },
    harmonic('coreference', 'links of people F1', found.links),
  ];
}

function names(folder: string): readonly Row[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const { entities, exact, kinds, found, forms, same } = measure(folder, files, []);
  return [
    { stage: 'names', measure: 'named exactly', figure: exact / entities, of: entities },
    { stage: 'names', measure: 'kind right', figure: kinds / found, of: found },
    { stage: 'coreference', measure: 'names lead to it', figure: same / forms, of: forms },
  ];
}

function said(path: string): readonly Row[] {
  const { cues, contents, sources } = attributions(path);
  return [
    harmonic('cues', 'F1', cues),
    harmonic('contents', 'characters F1', contents),
    { stage: 'sources', measure: 'right, of contents found', figure: sources.recall, of: sources.of },
  ];
}

function endToEnd(folder: string): readonly Row[] {
  const script = fileURLToPath(new URL('../test/eval/run.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, '--json'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The evaluation failed: ${stderr}`);
  const { all } = JSON.parse(stdout) as { readonly all: Figures };
  const share = (measure: string, rate: Figures['via']): Row => ({
    stage: 'end to end',
    measure,
    figure: rate.right / rate.of,
    of: rate.of,
  });
  return [
    ...(['pairs', 'statements', 'content', 'attributed'] as const).map((name) =>
      harmonic('end to end', `${name} F1`, { ...all[name], of: all[name].hit + all[name].miss }),
    ),
    share('via', all.via),
    ...Object.entries(all.meeting).map(([name, rate]) => share(`meeting ${name}`, rate)),
    share('names', all.names),
  ];
}

function harmonic(stage: string, measure: string, found: Rates): Row {
  return { stage, measure, figure: found.f1, rates: found, of: found.of };
}

function line({ stage, measure, figure, rates, of }: Row): string {
  const beside = rates ? `P ${rates.precision.toFixed(3)} R ${rates.recall.toFixed(3)}` : '';
  return `  ${stage.padEnd(13)}${measure.padEnd(27)}${figure.toFixed(3)}  ${beside.padEnd(17)} of ${of}\n`;
}

const present = PARTS.filter(({ path }) => existsSync(path));
for (const { path } of PARTS.filter((part) => !present.includes(part)))
  process.stderr.write(`There is no ${path}: its stages are left out. Put the data there to score them.\n`);
if (present.length === 0) process.exitCode = 2;
for (const { path, score } of present) {
  process.stdout.write(`${path}\n`);
  for (const row of score(path)) process.stdout.write(line(row));
}
