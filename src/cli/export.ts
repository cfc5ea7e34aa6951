import { Buffer } from 'node:buffer';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  TABLES,
  count,
  documentName,
  documents,
  exportFile,
  tableHead,
  tableRows,
} from '../answers/index.ts';
import type { TableName } from '../answers/index.ts';
import { CodedError } from '../model/index.ts';
import type { AnswerFile, History } from '../model/index.ts';
import type { Screen } from './terminal.ts';

const NAMES = Object.keys(TABLES) as readonly TableName[];

/**
 * Writes a history to a `.zip` file, a `.json` file, or into a folder, part by part, so that any size fits in memory.
 * Gives the paths written. Throws CodedError where that place cannot be written.
 */
export async function exportTo(
  out: string,
  history: History,
  day: string,
  screen: Screen,
): Promise<readonly string[]> {
  const wait = screen.wait('exporting …');
  try {
    if (out.endsWith('.zip')) return [await writeAnswerFile(await exportFile(history, day), out)];
    if (out.endsWith('.json')) return [await writeSingle(out, history, day)];
    return await writeFolder(out, history, day, (words) => wait.update(words));
  } catch (cause) {
    if (cause instanceof CodedError || !(cause instanceof Error && 'code' in cause)) throw cause;
    throw new CodedError('cannot-write', `${out} cannot be written: ${cause.message}.`, { cause });
  } finally {
    wait.end();
  }
}

/** Writes an answer's file to a path, and gives that. */
export async function writeAnswerFile({ base64 }: AnswerFile, path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(base64, 'base64'));
  return path;
}

async function writeSingle(out: string, history: History, day: string): Promise<string> {
  await mkdir(dirname(out), { recursive: true });
  for await (const document of documents(history, day)) {
    if (document.parts > 1)
      throw new CodedError(
        'too-large',
        `${count((await history.counts()).articles, 'article')} do not fit in one .json file. Name a folder: --out FOLDER`,
      );
    await writeFile(out, `${JSON.stringify(document)}\n`);
  }
  return out;
}

async function writeFolder(
  out: string,
  history: History,
  day: string,
  onProgress: (words: string) => void,
): Promise<readonly string[]> {
  await mkdir(out, { recursive: true });
  const tables = NAMES.map((name) => ({ name, path: join(out, name) }));
  for (const { name, path } of tables) await writeFile(path, tableHead(name));
  const paths: string[] = [];
  for await (const document of documents(history, day)) {
    const path = join(out, documentName(document));
    await writeFile(path, `${JSON.stringify(document)}\n`);
    paths.push(path);
    const rows = document.articles.map(tableRows);
    for (const { name, path: table } of tables)
      await appendFile(table, rows.map((row) => row[name]).join(''));
    onProgress(`part ${document.part} of ${document.parts}`);
  }
  return [...paths, ...tables.map(({ path }) => path)];
}
