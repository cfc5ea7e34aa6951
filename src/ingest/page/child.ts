import type { PageTask } from './messages.ts';
import { decodePage } from '../charset.ts';
import { readFeedDocument } from '../feed/parse.ts';
import { foreignLanguage } from './language.ts';
import { readPage } from './readable.ts';

// Runs in a process of its own: one task, one answer, in order. The reader ends it, or its parent's end does.

process.on('message', (task: PageTask) => process.send?.(perform(task)));

// Ctrl-C reaches the whole terminal; the parent decides when what is in hand is finished.
process.on('SIGINT', () => undefined);

// The reader's time limit for a page begins when everything here is loaded.
process.send?.({ isReady: true });

function perform(task: PageTask): { readonly value: unknown } {
  switch (task.type) {
    case 'page':
      return { value: readPage(decodePage(task.bytes, task.contentType), task.address) };
    case 'feed':
      return { value: readFeedDocument(task.bytes, task.contentType, task.address) };
    case 'language':
      return { value: foreignLanguage(task.text) };
    default:
      return task satisfies never;
  }
}
