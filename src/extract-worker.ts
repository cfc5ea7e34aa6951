import { parentPort } from 'node:worker_threads';
import { createDefaultExtractor } from './extract/index.ts';
import type { ArticleText } from './model/index.ts';

// The thread in which articles are read for who met and who said what, so that the bot keeps answering.

const extractor = createDefaultExtractor();

function reply(message: object): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(message);
}

parentPort?.on('message', async ({ id, article }: { readonly id: number; readonly article: ArticleText }) => {
  try {
    reply({ id, extraction: await extractor.extract(article) });
  } catch (error) {
    reply({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
