/**
 * Speed, start and memory of the parser: `node bench/parse.ts [SECONDS]`. Parses an article of 600 words
 * again and again for so many seconds, one at a time as the product does, on one core.
 */
import { loadParser, parseArticle } from '../src/extract/rules/parse/index.ts';
import { ARTICLE } from './article.ts';

const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
const article = { title: '', published: null, text: ARTICLE };

const before = megabytes();
const start = performance.now();
loadParser();
const loaded = performance.now() - start;
parseArticle(article);
const first = performance.now() - start - loaded;

const limit = Number(process.argv[2] ?? 5) * 1000;
const times: number[] = [];
let tokens = 0;
for (let spent = 0; spent < limit; spent += times.at(-1) ?? 0) {
  const from = performance.now();
  tokens = parseArticle(article).tokens.length;
  times.push(performance.now() - from);
}
const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

process.stdout.write(
  [
    `load            ${loaded.toFixed(0)} ms`,
    `first article   ${first.toFixed(0)} ms`,
    `then            ${median.toFixed(1)} ms for ${tokens} tokens (median of ${times.length})`,
    `tokens/s        ${Math.round((1000 * tokens) / median)}`,
    `memory          ${before.toFixed(0)} MB before, ${megabytes().toFixed(0)} MB after`,
    '',
  ].join('\n'),
);
