/**
 * Tags and trees against treebanks, from gold tokens, with the weights that are shipped or, by
 * `--weights FILE`, others: `node bench/parse-accuracy.ts ../shared/nlp/data/ewt-test.conllu …`.
 * LAS is without subtypes of relations, LAS+ with them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainForm } from '../src/extract/rules/parse/attributes.ts';
import { createNetwork, LONGEST, type Network, type Reading } from '../src/extract/rules/parse/network.ts';
import { loadParser } from '../src/extract/rules/parse/index.ts';
import { readWeights } from '../src/extract/rules/parse/weights.ts';
import { readConllu, type GoldSentence } from './conllu.ts';

type Measure = 'UPOS' | 'XPOS' | 'UAS' | 'LAS' | 'LAS+';

/** How many words a network reads as a treebank does. */
export type Hits = Record<Measure | 'words', number>;

/** Reads a treebank's sentences from gold tokens; too long ones are left out. */
export function accuracy(network: Network, sentences: readonly GoldSentence[]): Hits {
  const read = sentences.filter((sentence) => sentence.words.length <= LONGEST);
  const readings = network(read.map((sentence) => sentence.words.map(plainForm)));
  const hits: Hits = { words: 0, UPOS: 0, XPOS: 0, UAS: 0, LAS: 0, 'LAS+': 0 };
  read.forEach((gold, s) => count(gold, readings[s] as Reading, hits));
  return hits;
}

/** Sentences of newspaper text, as GUM names its documents. */
export function isNews({ document }: GoldSentence): boolean {
  return document.includes('_news_');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weights: { type: 'string' } },
  });
  const network =
    values.weights === undefined ? loadParser() : createNetwork(readWeights(readFileSync(values.weights)));
  for (const path of positionals) {
    const all = readConllu(path);
    report(path, accuracy(network, all));
    const news = all.filter(isNews);
    if (news.length > 0) report(`${path} (news)`, accuracy(network, news));
  }
}

function report(name: string, { words, ...hits }: Hits): void {
  const figures = Object.entries(hits).map(([measure, n]) => `${measure} ${((100 * n) / words).toFixed(2)}`);
  process.stdout.write(`${name}: ${words} words, ${figures.join(', ')}\n`);
}

function count(gold: GoldSentence, reading: Reading, hits: Hits): void {
  const hit = (measure: keyof Hits): void => {
    hits[measure] += 1;
  };
  gold.words.forEach((_, i) => {
    hit('words');
    const [upos, xpos] = (reading.tags[i] ?? '').split('|');
    if (upos === gold.upos[i]) hit('UPOS');
    if (xpos === gold.xpos[i]) hit('XPOS');
    if (reading.heads[i] !== gold.heads[i]) return;
    hit('UAS');
    const [found = '', wanted = ''] = [reading.relations[i], gold.relations[i]];
    if (found.split(':')[0] === wanted.split(':')[0]) hit('LAS');
    if (found === wanted) hit('LAS+');
  });
}

if (import.meta.main) main();
