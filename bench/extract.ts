/**
 * `npm run bench -- extract`, or `node bench/extract.ts`: articles of 600 tokens a second on one core, the
 * whole extraction, on a thread of its own as in the product; then, on one thread and in turns, what it costs
 * beside the parse alone, which is its baseline.
 */
import { createExtractThread } from '../src/extract-thread.ts';
import type { ArticleText } from '../src/model/index.ts';

const TOKENS = 600;
const SECONDS = 8;

const PARAGRAPHS = [
  'OSLO, May 16 (Nordlys) - Norwegian Prime Minister Marit Solberg met Kenyan President Daniel Otieno in Oslo on Monday and agreed to reopen talks on fishing rights, her office said.',
  '“We did not come here to redraw a map,” Otieno told reporters after the meeting, which lasted two hours. “We came because our fishermen cannot wait another season.”',
  'The two leaders had spoken by phone on 3 May, when Solberg called Otieno to offer condolences for a crew lost off Mombasa, but a summit planned for late April was shelved in its last week.',
  'According to a statement from the Kenyan presidency, Otieno stressed “the need for a fair settlement” and urged Norway to pay for the search. Foreign Minister Petra Haugen, who also attended, denied that any sum had been discussed.',
  'Opposition lawmaker Lars Nygaard accused the government of giving away the harbour and called for a special sitting. “Which of our berths did the prime minister give away?” he asked.',
  'Solberg is due to travel to Nairobi next month, where she will meet union leaders and the head of the Kenyan coast guard, General Amina Wanjiru, two officials briefed on the plans said.',
];

/** An article of about `TOKENS` tokens from the paragraphs, different for each number. */
function article(number: number): ArticleText {
  const paragraphs: string[] = [];
  let words = 0;
  for (let i = number; words < TOKENS; i++) {
    const paragraph = PARAGRAPHS[i % PARAGRAPHS.length] ?? '';
    paragraphs.push(paragraph);
    // Punctuation makes about 1.15 tokens of a word.
    words += 1.15 * paragraph.split(' ').length;
  }
  return { title: `Article ${number}`, published: '2024-05-16', text: paragraphs.join('\n') };
}

/** Runs each piece of work in turn on one article after the other for `SECONDS`; gives the milliseconds an article of each. */
async function measure(...works: readonly ((one: ArticleText) => unknown)[]): Promise<readonly number[]> {
  const begun = performance.now();
  const spent = works.map(() => 0);
  let articles = 0;
  for (; performance.now() - begun < 1000 * SECONDS; articles++) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work(article(articles));
      spent[index] = (spent[index] ?? 0) + performance.now() - started;
    }
  }
  return spent.map((milliseconds) => milliseconds / articles);
}

const loading = performance.now();
const extractor = createExtractThread();
await extractor.extract(article(0));
const loaded = performance.now() - loading;
const [threaded = 0] = await measure((one) => extractor.extract(one));
const memory = process.memoryUsage().rss;
await extractor.close();
// Not before the memory was looked at: the product extracts on the thread alone.
const { createDefaultExtractor } = await import('../src/extract/index.ts');
const { parseArticle } = await import('../src/extract/rules/parse/index.ts');
const local = createDefaultExtractor();
const tokens = parseArticle(article(0)).tokens.length;
const [parse = 0, whole = 0] = await measure(parseArticle, (one) => local.extract(one));

process.stdout.write(
  [
    `whole extraction   ${(1000 / threaded).toFixed(1)} articles a second (${tokens} tokens each)`,
    `parse alone        ${(1000 / parse).toFixed(1)} articles a second`,
    `whole : parse      ${(whole / parse).toFixed(2)}`,
    `first article      ${loaded.toFixed(0)} ms, start of the thread and model load included`,
    `memory             ${(memory / 2 ** 20).toFixed(0)} MB`,
    '',
  ].join('\n'),
);
