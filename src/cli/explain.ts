import { writeFile } from 'node:fs/promises';
import { explainArticle } from '../extract/index.ts';
import { CodedError } from '../model/index.ts';
import type { Ingest } from '../model/index.ts';
import { explanationPage } from './explain-html.ts';
import { explanationText } from './explain-text.ts';
import { viewOf } from './explain-view.ts';
import type { Screen } from './terminal.ts';

export interface ExplainOptions {
  /** Day of publication, where the file does not tell. */
  readonly published?: string;
  /** A file to write the page to, instead of showing it. */
  readonly html?: string;
  readonly json?: boolean;
}

/**
 * Shows how the embedded extractor read a file: on the screen, as a page, or as JSON.
 * @throws CodedError where the file cannot be read or the page cannot be written.
 */
export async function explainFile(
  file: string,
  ingest: Ingest,
  screen: Screen,
  { published, html, json = false }: ExplainOptions,
): Promise<void> {
  const reading = await ingest.readFile(file, published === undefined ? {} : { published });
  if (reading.status === 'unreadable')
    throw new CodedError('unreadable', `${file}: ${reading.detail ?? reading.reason}`);
  const explanation = explainArticle(reading.article);
  if (html !== undefined) await writePage(html, explanationPage(viewOf(explanation)));
  if (json) screen.write(`${JSON.stringify(explanation, null, 2)}\n`);
  else if (html === undefined) screen.write(explanationText(viewOf(explanation), screen.look));
  else screen.write(`The page is in ${html}. Open it in a browser.\n`);
}

async function writePage(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (error) {
    throw new CodedError('unwritable', `“${path}” cannot be written. Give another path to --html.`, {
      cause: error,
    });
  }
}
