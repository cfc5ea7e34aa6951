/**
 * `node bench/statements.ts [GOLD]`: how fast attribution is, apart from parsing and coreference: tokens a
 * second over the gold articles, and over one text of growing length, which shows whether time is linear.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArticle } from '../src/extract/rules/parse/index.ts';
import { findPeople } from '../src/extract/rules/people/index.ts';
import { findStatements } from '../src/extract/rules/statements/index.ts';
import type { Document, People } from '../src/extract/rules/types.ts';

const ROUNDS = 5;

interface Read {
  readonly document: Document;
  readonly people: People;
}

const folder = resolve(process.argv[2] ?? '../shared/eval/gold');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly text: string }).text);

const read = (text: string): Read => {
  const document = parseArticle({ title: '', published: null, text });
  return { document, people: findPeople(document) };
};

/** Tokens a second over some articles, the best of several rounds. */
function speed(articles: readonly Read[]): number {
  const tokens = articles.reduce((sum, { document }) => sum + document.tokens.length, 0);
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    for (const { document, people } of articles) findStatements(document, people);
    best = Math.min(best, performance.now() - begun);
  }
  return Math.round((1000 * tokens) / best);
}

process.stdout.write(`${texts.length} articles: ${speed(texts.map(read))} tokens/s\n`);
for (const copies of [1, 4, 16]) {
  const article = read(Array.from({ length: copies }, () => texts[0] ?? '').join('\n'));
  process.stdout.write(
    `${article.document.tokens.length} tokens in one text: ${speed([article])} tokens/s\n`,
  );
}
