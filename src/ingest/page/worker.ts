import { parentPort } from 'node:worker_threads';
import { decodePage } from '../charset.ts';
import type { PageTask } from './messages.ts';
import { foreignLanguage } from './language.ts';
import { readPage } from './readable.ts';

/** Runs in a worker thread: one task, one answer, in order. An error ends it, and the reader starts another. */
parentPort?.on('message', (task: PageTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(perform(task));
});

function perform(task: PageTask): unknown {
  switch (task.type) {
    case 'page':
      return readPage(decodePage(task.bytes, task.contentType), task.address);
    case 'language':
      return foreignLanguage(task.text);
    default:
      return task satisfies never;
  }
}
