import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { count } from '../answers/index.ts';
import { toPrediction } from '../extract/index.ts';
import { CodedError } from '../model/index.ts';
import type { Extraction, Extractor, Ingest, Reading } from '../model/index.ts';

/** Where the extractions go: a folder with one file each, or standard output. */
export interface ExtractOptions {
  readonly out: string | null;
  readonly json: boolean;
  readonly write: (words: string) => void;
  readonly warn: (words: string) => void;
}

/** Extracts files one after another. Gives how many could not be read; each of them is said to `warn`. */
export async function extractFiles(
  files: readonly string[],
  parts: { readonly ingest: Ingest; readonly extractor: Extractor },
  options: ExtractOptions,
): Promise<number> {
  if (options.out !== null) await mkdir(options.out, { recursive: true });
  let failed = 0;
  for (const file of files) {
    const reading = await readQuietly(parts.ingest, file);
    if (reading.status === 'unreadable') {
      failed += 1;
      options.warn(`${file}: ${reading.detail ?? reading.reason}\n`);
      continue;
    }
    const extraction = await parts.extractor.extract(reading.article);
    const json = `${JSON.stringify(toPrediction(reading.article, extraction), null, 2)}\n`;
    if (options.out !== null)
      await writeFile(join(options.out, `${basename(file, extname(file))}.json`), json);
    else options.write(options.json ? json : `${file}: ${summary(extraction)}\n`);
  }
  return failed;
}

async function readQuietly(ingest: Ingest, file: string): Promise<Reading> {
  try {
    return await ingest.readFile(file);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { status: 'unreadable', reason: 'not-text', detail: error.message, transient: false };
  }
}

function summary({ entities, meetings, statements }: Extraction): string {
  return [
    count(entities.length, 'entity', 'entities'),
    count(meetings.length, 'meeting'),
    count(statements.length, 'statement'),
  ].join(', ');
}
