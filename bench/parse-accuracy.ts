/**
 * Tags and trees against treebanks, from gold tokens, with the weights that are shipped or, by
 * `--weights FILE`, others: `node bench/parse-accuracy.ts ../shared/nlp/data/ewt-test.conllu …`.
 * LAS is without subtypes of relations, LAS+ with them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainForm } from '../src/extract/rules/parse/attributes.ts';
import { createNetwork, LONGEST, type Reading } from '../src/extract/rules/parse/network.ts';
import { loadParser } from '../src/extract/rules/parse/index.ts';
import { readWeights } from '../src/extract/rules/parse/weights.ts';
import { readConllu, type GoldSentence } from './conllu.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { weights: { type: 'string' } },
});
const network =
  values.weights === undefined ? loadParser() : createNetwork(readWeights(readFileSync(values.weights)));

for (const path of positionals) {
  const all = readConllu(path).filter((sentence) => sentence.words.length <= LONGEST);
  report(path, all);
  const news = all.filter((sentence) => sentence.document.includes('_news_'));
  if (news.length > 0) report(`${path} (news)`, news);
}

function report(name: string, sentences: readonly GoldSentence[]): void {
  const readings = network(sentences.map((sentence) => sentence.words.map(plainForm)));
  const hits = { words: 0, UPOS: 0, XPOS: 0, UAS: 0, LAS: 0, 'LAS+': 0 };
  sentences.forEach((gold, s) => count(gold, readings[s] as Reading, hits));
  const figures = Object.entries(hits)
    .slice(1)
    .map(([measure, n]) => `${measure} ${((100 * n) / hits.words).toFixed(2)}`);
  process.stdout.write(`${name}: ${hits.words} words, ${figures.join(', ')}\n`);
}

function count(gold: GoldSentence, reading: Reading, hits: Record<string, number>): void {
  const hit = (measure: string): void => {
    hits[measure] = (hits[measure] ?? 0) + 1;
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
