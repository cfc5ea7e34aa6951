/**
 * Tokens and sentences against treebanks, from raw text: `node bench/segmentation.ts FILE.conllu …`.
 * Prints F1 and, with `--errors N`, the commonest differences. GUM marks paragraphs, EWT some; sentences
 * of a paragraph are joined by a space.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { paragraphs, sentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Gold and found tokens and sentences of a treebank's raw text. */
export function segment(path: string) {
  const { text, goldTokens, goldSentences } = rawText(readFileSync(path, 'utf8'));
  const foundSentences = paragraphs(text).flatMap(({ start, end }) => sentences(text, start, end));
  const foundTokens = foundSentences.flatMap(({ start, end }) => tokenize(text, start, end));
  return { text, goldTokens, goldSentences, foundTokens, foundSentences };
}

/** F1 of stretches that must agree at both ends, 0 to 1. */
export function stretchF1(gold: readonly Stretch[], found: readonly Stretch[]): number {
  const wanted = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  const hits = found.filter(({ start, end }) => wanted.has(`${start} ${end}`)).length;
  return (2 * hits) / (gold.length + found.length);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'string', default: '0' } },
  });
  for (const path of positionals) {
    const { text, goldTokens, goldSentences, foundTokens, foundSentences } = segment(path);
    const lines = [
      `tokens F1 ${(100 * stretchF1(goldTokens, foundTokens)).toFixed(2)}`,
      `sentences F1 ${(100 * stretchF1(goldSentences, foundSentences)).toFixed(2)}`,
    ];
    process.stdout.write(`${path}: ${lines.join(', ')}\n`);
    differences(text, goldTokens, foundTokens, Number(values.errors));
    differences(text, goldSentences, foundSentences, Number(values.errors));
  }
}

/** The text of a treebank with the places of its tokens and sentences. */
function rawText(conllu: string) {
  let text = '';
  const goldTokens: Stretch[] = [];
  const goldSentences: Stretch[] = [];
  for (const block of conllu.trim().split(/\n\n+/u)) {
    const lines = block.split('\n');
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
    const fresh = lines.some((line) => /^# new(?:doc|par)/u.test(line));
    if (text !== '') text += fresh ? '\n' : ' ';
    const start = text.length;
    text += sentence;
    goldSentences.push({ start, end: text.length });
    let at = start;
    for (const line of lines) {
      const [id = '', form = ''] = line.split('\t');
      if (!/^\d+$/u.test(id)) continue;
      const found = text.indexOf(form, at);
      if (found < 0 || found > at + 2) continue;
      goldTokens.push({ start: found, end: found + form.length });
      at = found + form.length;
    }
  }
  return { text, goldTokens, goldSentences };
}

function differences(text: string, gold: readonly Stretch[], found: readonly Stretch[], count: number): void {
  const tally = new Map<string, number>();
  const note = (from: readonly Stretch[], other: readonly Stretch[], sign: string): void => {
    const known = new Set(other.map(({ start, end }) => `${start} ${end}`));
    for (const { start, end } of from) {
      if (known.has(`${start} ${end}`)) continue;
      const slice = text.slice(start, end);
      const key =
        slice.length > 30
          ? `${sign} ${slice.slice(0, 20)} … ${text.slice(end - 30, end + 20)}`
          : `${sign} ${slice}`;
      tally.set(key, (tally.get(key) ?? 0) + 1);
    }
  };
  note(gold, found, 'missed');
  note(found, gold, 'made up');
  const top = [...tally].sort((a, b) => b[1] - a[1]).slice(0, count);
  for (const [key, n] of top) process.stdout.write(`  ${n} ${JSON.stringify(key)}\n`);
}

if (import.meta.main) main();
