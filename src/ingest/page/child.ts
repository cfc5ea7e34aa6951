import type { PageTask } from './messages.ts';
import { decodePage } from '../charset.ts';
import { readFeedDocument } from '../feed/parse.ts';
import { isPdf, readPdf } from '../pdf/read.ts';
import { foreignLanguage } from './language.ts';
import { readPage } from './readable.ts';

// Runs in a process of its own: one task, one answer, in order. The reader ends it, or its parent's end does.

process.on('message', (task: PageTask) => void answer(task));

// Ctrl-C reaches the whole terminal; the parent decides when what is in hand is finished.
process.on('SIGINT', () => undefined);

// The reader's time limit for a page begins when everything here is loaded.
process.send?.({ isReady: true });

async function answer(task: PageTask): Promise<void> {
  // What a page breaks ends the process, which the reader takes for an answer.
  process.send?.({ value: await perform(task) });
}

function perform(task: PageTask): unknown {
  switch (task.type) {
    case 'page':
      return isPdf(task.bytes)
        ? readPdf(task.bytes, task.address)
        : readPage(decodePage(task.bytes, task.contentType), task.address);
    case 'feed':
      return readFeedDocument(task.bytes, task.contentType, task.address);
    case 'language':
      return foreignLanguage(task.text);
    default:
      return task satisfies never;
  }
}
